// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

import { keepLine } from '#saved/notes.ts';
import { openSavedStore } from '#saved/store.ts';
import * as worker from '#saved/worker-notes.ts';

import { keepHorizonMirrored } from './mirror-horizon.ts';

vi.mock('#saved/worker-notes.ts', () => ({ mirrorHorizon: vi.fn<() => Promise<void>>(() => Promise.resolve()) }));

test('the worker, which notifies, is told the place alone, and nothing that somebody has written', () => {
  const saved = openSavedStore(undefined);
  keepHorizonMirrored(saved);
  saved.update((state) => keepLine({ ...state, horizon: 's1e3' }, 'first', 's1e3', 'vellichor'));
  saved.update((state) => keepLine(state, 'first', 's1e2', 'vellichor'));
  expect(vi.mocked(worker.mirrorHorizon).mock.calls).toEqual([[null], ['s1e3']]);
});
