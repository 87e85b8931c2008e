// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

import { NOTHING_SAVED } from './state.ts';
import { browserStorage, openSavedStore } from './store.ts';

beforeEach(() => localStorage.clear());

const atEpisode5 = JSON.stringify({ ...NOTHING_SAVED, horizon: 's1e5' });

test('keeps what it is told, and tells who listens', () => {
  const store = openSavedStore(localStorage);
  const listener = vi.fn<() => void>();
  const stop = store.subscribe(listener);
  store.update((state) => ({ ...state, horizon: 's1e5' }));
  expect(localStorage.getItem('roll-call')).toBe(atEpisode5);
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  store.reset();
  expect(listener).toHaveBeenCalledTimes(1);
  expect(localStorage.getItem('roll-call')).toBeNull();
  expect(openSavedStore(localStorage).get()).toEqual(NOTHING_SAVED);
});

test('broken content is set aside, and the safest state applies', () => {
  localStorage.setItem('roll-call', '{"app":"roll-call","version":99}');
  const store = openSavedStore(localStorage);
  expect(store.get()).toEqual(NOTHING_SAVED);
  expect(store.condition()).toBe('set-aside');
  expect(localStorage.getItem('roll-call.broken')).toBe('{"app":"roll-call","version":99}');
  expect(localStorage.getItem('roll-call')).toBeNull();
  expect(openSavedStore(localStorage).condition()).toBe('fine');
});

test('nothing that was set aside before is lost', () => {
  for (const content of ['first', 'second', 'first']) {
    localStorage.setItem('roll-call', content);
    openSavedStore(localStorage);
  }
  expect(localStorage.getItem('roll-call.broken')).toBe('first');
  expect(localStorage.getItem('roll-call.broken.2')).toBe('second');
  expect(localStorage).toHaveLength(2);
});

test('what cannot be set aside is never overwritten', () => {
  localStorage.setItem('roll-call', 'from the future');
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const store = openSavedStore(localStorage);
  full.mockRestore();
  store.update((state) => ({ ...state, horizon: 's1e5' }));
  store.reset();
  expect(localStorage.getItem('roll-call')).toBe('from the future');
  expect(store.condition()).toBe('unavailable');
});

test('storage that has room again keeps again, and what another tab saved well may be added to', () => {
  localStorage.setItem('roll-call', 'from the future');
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const store = openSavedStore(localStorage, window);
  full.mockRestore();
  localStorage.setItem('roll-call', atEpisode5);
  window.dispatchEvent(new StorageEvent('storage', { key: 'roll-call' }));
  store.update((state) => ({ ...state, horizon: 's1e6' }));
  expect(localStorage.getItem('roll-call')).toBe(JSON.stringify({ ...NOTHING_SAVED, horizon: 's1e6' }));
  expect(store.condition()).toBe('fine');
});

test('a web view without storage has none', () => {
  const none = vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue(JSON.parse('null'));
  expect(browserStorage()).toBeUndefined();
  none.mockRestore();
});

test('blocked or full storage keeps the state in memory', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  const storage = {
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
    clear: refuse,
    key: () => null,
    length: 0,
  };
  const store = openSavedStore(storage);
  store.update((state) => ({ ...state, horizon: 's1e5' }));
  expect(store.get().horizon).toBe('s1e5');
  expect(store.condition()).toBe('unavailable');
  expect(openSavedStore(undefined).condition()).toBe('unavailable');
});

test('follows another tab', () => {
  const store = openSavedStore(localStorage, window);
  localStorage.setItem('roll-call', atEpisode5);
  window.dispatchEvent(new StorageEvent('storage', { key: 'roll-call' }));
  expect(store.get().horizon).toBe('s1e5');
});

test('a change is made to what another tab has saved meanwhile, heard of or not', () => {
  const [here, there] = [openSavedStore(localStorage), openSavedStore(localStorage)];
  here.update((state) => ({ ...state, horizon: 's1e5' }));
  there.update((state) => ({ ...state, watchedOn: { s1e1: '2026-11-20' } }));
  const both = { ...NOTHING_SAVED, horizon: 's1e5', watchedOn: { s1e1: '2026-11-20' } };
  expect(there.get()).toEqual(both);
  expect(JSON.parse(localStorage.getItem('roll-call') ?? '')).toEqual(both);
});

test('what no longer fits into storage is not undone by what is there', () => {
  const store = openSavedStore(localStorage);
  store.update((state) => ({ ...state, horizon: 's1e2' }));
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  store.update((state) => ({ ...state, horizon: 's1e5' }));
  store.update((state) => ({ ...state, watchedOn: { s1e1: '2026-11-20' } }));
  expect(store.get()).toEqual({ ...NOTHING_SAVED, horizon: 's1e5', watchedOn: { s1e1: '2026-11-20' } });
});

test('what was stored can be put back exactly as it stood, an empty storage too', () => {
  const text = '{"preferences":{"later":1},"watchedOn":{},"horizon":"s1e5","version":1,"app":"roll-call"}';
  localStorage.setItem('roll-call', text);
  const store = openSavedStore(localStorage);
  const listener = vi.fn<() => void>();
  store.subscribe(listener);
  expect(store.text()).toBe(text);
  store.restore(null);
  expect(localStorage.getItem('roll-call')).toBeNull();
  expect(store.text()).toBeNull();
  expect(store.get()).toEqual(NOTHING_SAVED);
  store.restore('{"app":"roll-call"}');
  expect(localStorage.getItem('roll-call')).toBeNull();
  store.restore(text);
  expect(localStorage.getItem('roll-call')).toBe(text);
  expect(store.get().horizon).toBe('s1e5');
  expect(listener).toHaveBeenCalledTimes(2);
  expect(openSavedStore(undefined).text()).toBe(JSON.stringify(NOTHING_SAVED));
});
