// @vitest-environment jsdom
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';

import { moveHorizon } from '#saved/runs.ts';
import { openSavedStore } from '#saved/store.ts';
import { HydratedContext } from '#ui/use-hydrated.ts';

import { createCell } from './cell.ts';
import { createReveals } from './reveals.ts';
import { ShieldProvider, useOwnView, useView } from './ShieldProvider.tsx';

const story = {
  points: [
    { id: 'start', kind: 'start' },
    { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
    { id: 's1e2', kind: 'episode', season: 1, episode: 2 },
  ],
} as const;

function Where() {
  return `at ${useOwnView().horizon}, showing ${useView().horizon}`;
}

/** What stands there after the first render that answers a move, before React goes on with what can wait. */
async function says(page: Element): Promise<string | null> {
  await Promise.resolve();
  return page.textContent;
}

test('what more there is to see may wait for a moment, what is taken back goes at once', async () => {
  const page = document.createElement('div');
  const store = openSavedStore(undefined);
  const subscribe = vi.fn<typeof store.subscribe>(store.subscribe);
  const saved = { ...store, subscribe };
  const root = createRoot(page);
  root.render(
    <HydratedContext value={true}>
      <ShieldProvider
        story={{ points: [...story.points] }}
        saved={saved}
        reveals={createReveals()}
        limit={createCell<string | null>(null)}
      >
        <Where />
      </ShieldProvider>
    </HydratedContext>,
  );
  await expect.poll(() => page.textContent).toBe('at start, showing start');
  // React listens once it has drawn.
  await expect.poll(() => subscribe.mock.calls.length).toBeGreaterThan(0);

  saved.update((state) => moveHorizon(state, 's1e2'));
  expect(await says(page)).toBe('at s1e2, showing start');
  await expect.poll(() => page.textContent).toBe('at s1e2, showing s1e2');

  saved.update((state) => moveHorizon(state, 's1e1'));
  expect(await says(page)).toBe('at s1e1, showing s1e1');

  // Back while what was asked for is still on its way.
  saved.update((state) => moveHorizon(state, 's1e2'));
  saved.update((state) => moveHorizon(state, 'start'));
  expect(await says(page)).toBe('at start, showing start');
});

test('a limit lowers what is shown at once, never raises it, and leaves the place alone', async () => {
  const page = document.createElement('div');
  const saved = openSavedStore(undefined);
  const limit = createCell<string | null>(null);
  saved.update((state) => moveHorizon(state, 's1e2'));
  createRoot(page).render(
    <HydratedContext value={true}>
      <ShieldProvider story={{ points: [...story.points] }} saved={saved} reveals={createReveals()} limit={limit}>
        <Where />
      </ShieldProvider>
    </HydratedContext>,
  );
  await expect.poll(() => page.textContent).toBe('at s1e2, showing s1e2');

  limit.set('s1e1');
  expect(await says(page)).toBe('at s1e2, showing s1e1');
  saved.update((state) => moveHorizon(state, 'start'));
  expect(await says(page)).toBe('at start, showing start');
  saved.update((state) => moveHorizon(state, 's1e2'));
  await expect.poll(() => page.textContent).toBe('at s1e2, showing s1e1');
  limit.set('s9e9');
  expect(await says(page)).toBe('at s1e2, showing start');
  limit.set(null);
  await expect.poll(() => page.textContent).toBe('at s1e2, showing s1e2');
});
