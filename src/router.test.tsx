// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { raw } from '#mocks/fixture-facts.ts';
import { server, useWorld } from '#mocks/node.ts';
import { NOTHING_SAVED } from '#saved/state.ts';
import { openSavedStore } from '#saved/store.ts';

import { createAppRouter } from './router.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => {});
  // jsdom lays nothing out, so there is nothing to observe.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(cleanup);

/** The whole app at an address, on the day of the facts, for a viewer who is at `horizon`. */
async function open(path: string, horizon = 'start') {
  localStorage.setItem('roll-call', JSON.stringify({ ...NOTHING_SAVED, horizon }));
  const router = createAppRouter(
    {
      queryClient: new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } }),
      clock: { now: () => FACTS_NOON, prerenderedAt: 0 },
      saved: openSavedStore(localStorage, window),
      lastVisit: null,
      hydrating: false,
    },
    createMemoryHistory({ initialEntries: [path] }),
  );
  render(<RouterProvider router={router} />);
  // On a busy machine the blank sheet comes first.
  await screen.findByRole('heading', { level: 1, name: /^(?!Loading)/ }, { timeout: 5000 });
  return { router, user: userEvent.setup() };
}

/** What must stay hidden of an episode, read from the facts as they lie on disk. */
function outcomeOf(id: string): string {
  const outcome = raw('episodes').episodes.find((episode) => episode.id === id)?.outcome;
  return outcome !== undefined && 'value' in outcome ? outcome.value.en : '';
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const main = () => within(screen.getByRole('main'));

describe('the horizon', () => {
  test('moving it changes the page at once, the title too, says so, and is remembered', async () => {
    const { user } = await open('/cast/han-gyeong-su/', 'start');
    expect(heading()).toBe('Somebody you have not met yet');
    expect(screen.queryByText(/Gyeong-su/)).toBeNull();

    await user.selectOptions(screen.getByRole('combobox', { name: 'How far are you?' }), 's1e3');
    expect(heading()).toContain('Han Gyeong-su');
    await waitFor(() => expect(document.title).toContain('Han Gyeong-su'));
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain(
      'Now showing what is safe at: episode 3.',
    );
    expect(localStorage.getItem('roll-call')).toContain('"horizon":"s1e3"');

    await user.selectOptions(screen.getByRole('combobox', { name: 'How far are you?' }), 'start');
    expect(heading()).toBe('Somebody you have not met yet');
    await waitFor(() => expect(document.title).not.toContain('Gyeong-su'));
  });

  test('an unknown saved horizon is the safest one', async () => {
    await open('/cast/', 's9e9');
    expect(screen.getByText('5 people to begin with')).toBeDefined();
  });

  test('“I’ve watched this” moves it forward, and undo takes it back', async () => {
    const { user } = await open('/episodes/3/', 's1e2');
    await user.click(main().getByRole('button', { name: 'I’ve watched this' }));
    expect(main().getByText('You are at episode 3 now.')).toBeDefined();
    expect(localStorage.getItem('roll-call')).toContain('"watchedOn":{"s1e3":"2026-11-20"}');
    expect(document.activeElement).toBe(main().getByRole('button', { name: 'Undo' }));
    await user.click(main().getByRole('button', { name: 'Undo' }));
    expect(main().getByRole('button', { name: 'I’ve watched this' })).toBeDefined();
    expect(localStorage.getItem('roll-call')).toContain('"horizon":"s1e2"');
  });
});

describe('the first visit', () => {
  const question = () => screen.queryByRole('region', { name: 'How far are you?' });
  const asked = { ...NOTHING_SAVED, preferences: { horizonAsked: true } };

  test('asks how far you are, and the answer applies at once and is remembered', async () => {
    const { user } = await open('/cast/');
    await user.click(screen.getByRole('button', { name: 'I have seen up to episode 12' }));
    await user.click(screen.getByRole('button', { name: 'Yes, and season 2 news' }));
    expect(question()).toBeNull();
    expect(screen.getByText('46 people you have met')).toBeDefined();
    expect(localStorage.getItem('roll-call')).toBe(JSON.stringify({ ...asked, horizon: 's2-news' }));
  });

  test('the question can wait, and is not asked again', async () => {
    const { user } = await open('/cast/');
    await user.click(screen.getByRole('button', { name: 'Not yet' }));
    expect(question()).toBeNull();
    expect(localStorage.getItem('roll-call')).toBe(JSON.stringify(asked));
    cleanup();
    await open('/cast/', 's1e6');
    expect(question()).toBeNull();
  });
});

describe('a hidden item', () => {
  test('says until when, shows itself alone when asked, keeps the focus, and hides again', async () => {
    const { user } = await open('/episodes/3/', 's1e2');
    const outcome = () => within(main().getByRole('region', { name: 'How it goes on' }));
    const [show] = outcome().getAllByRole('button', { name: 'Show anyway' });
    expect(show?.getAttribute('aria-expanded')).toBe('false');
    expect(outcome().getAllByText('Hidden until you finish episode 3').length).toBeGreaterThan(0);
    const secret = () => outcome().queryByText(outcomeOf('s1e3'));
    expect(secret()).toBeNull();
    const hiddenEvents = () =>
      within(main().getByRole('region', { name: 'Key events' })).getAllByRole('button', { name: 'Show anyway' });
    const events = hiddenEvents().length;

    await user.click(show ?? document.body);
    const hide = outcome().getByRole('button', { name: 'Hide again' });
    expect(hide.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(hide);
    expect(secret()).not.toBeNull();
    expect(hiddenEvents()).toHaveLength(events);
    expect(localStorage.getItem('roll-call')).toBe(JSON.stringify({ ...NOTHING_SAVED, horizon: 's1e2' }));

    await user.click(hide);
    expect(secret()).toBeNull();
  });
});

describe('a file that does not arrive', () => {
  test('is named in plain words, and trying again loads the page', async () => {
    useWorld('malformed');
    const { user } = await open('/status/claims/');
    expect(heading()).toBe('This page didn’t load');
    expect(screen.getByRole('alert').textContent).toContain('What we got as the list of claims is damaged');
    // One for phones and one for wide screens: no styles apply here, so both are seen.
    expect(screen.getAllByRole('navigation', { name: 'Main' })).toHaveLength(2);

    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(heading()).toMatch(/predictions about season \d+ have come due/));
    // React and the router report what an error face has caught.
    expect(vi.mocked(console.error)).toHaveBeenCalled();
    vi.mocked(console.error).mockClear();
    vi.mocked(console.warn).mockClear();
  });
});

describe('an address that leads nowhere', () => {
  test.each(['/nowhere/', '/episodes/99/', '/episodes/<script>/', '/cast/nobody/', '/cast/__proto__/'])(
    '%s is not found',
    async (path) => {
      await open(path);
      expect(heading()).toBe('Not found');
      expect(screen.getByText('Error 404: there is no such page.')).toBeDefined();
    },
  );
});

describe('hostile search params', () => {
  test.each([
    '?topic=<script>',
    '?q=%ED%A0%80',
    `?q=${'x'.repeat(100_000)}`,
    '?claim=__proto__',
    '?topic=release&topic=cast&verdict[]=1',
  ])('of the ledger are dropped (%#)', async (search) => {
    await open(`/status/claims/${search}`);
    expect(heading()).toMatch(/predictions about season \d+ have come due/);
    expect(screen.queryByRole('article')).toBeNull();
  });
});
