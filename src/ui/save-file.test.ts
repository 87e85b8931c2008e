// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';

import { FILE_STANDS_MS, saveFile } from './save-file.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a file can still be read after the press, and its address does not stand for ever', () => {
  vi.useFakeTimers();
  const revoked = vi.fn<(address: string) => void>();
  // jsdom has neither.
  Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: revoked });
  const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  saveFile('list.txt', 'text/plain', 'Hello');
  expect(press).toHaveBeenCalledOnce();
  press.mockRestore();
  vi.advanceTimersByTime(FILE_STANDS_MS - 1);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:file');
});
