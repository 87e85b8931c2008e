import { afterEach, beforeEach, expect, vi } from 'vitest';

// A message nobody expected is a fault that nobody saw. A test that expects one says so with its own spy.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  expect(vi.mocked(console.warn).mock.calls).toEqual([]);
});

// What has no page has no network either (tests with a page have that of `page-setup.ts`).
if (typeof document === 'undefined')
  beforeEach(() => {
    vi.spyOn(globalThis, 'fetch').mockImplementation((input) =>
      Promise.reject(new Error(`A test without a page asks for ${input instanceof Request ? input.url : input}.`)),
    );
  });
