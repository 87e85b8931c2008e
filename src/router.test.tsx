// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { says } from '#domain/facts/text.ts';
import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { raw } from '#mocks/fixture-facts.ts';
import { server, useWorld } from '#mocks/node.ts';
import { NOTHING_SAVED } from '#saved/state.ts';
import { openSavedStore } from '#saved/store.ts';

import { createAppRouter } from './router.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => {});
  // Nor does anything move in it.
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
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
function textOf(field: 'premise' | 'outcome', id: string): string {
  const text = raw('episodes').episodes.find((episode) => episode.id === id)?.[field];
  return text !== undefined && 'value' in text ? says(text.value) : '';
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

  test('“I’ve watched it” moves it forward and calls the roll, and undo takes it back; the focus goes along', async () => {
    const { user } = await open('/episodes/3/', 's1e2');
    const button = () => main().getByRole('button', { name: 'I’ve watched episode 3' });
    await user.click(button());
    const roll = within(main().getByRole('region', { name: 'Calling the roll' }));
    expect(document.activeElement).toBe(roll.getByRole('heading', { name: 'Calling the roll' }));
    expect(roll.getByText('Episode 3 watched. Nine to go.')).toBeDefined();
    expect(localStorage.getItem('roll-call')).toContain('"watchedOn":{"s1e3":"2026-11-20"}');
    await user.click(roll.getByRole('button', { name: 'Undo' }));
    expect(document.activeElement).toBe(button());
    expect(localStorage.getItem('roll-call')).toContain('"horizon":"s1e2"');
  });

  test('moving it otherwise ends the roll, and coming back to the same place does not call it again', async () => {
    const { user } = await open('/episodes/3/', 's1e2');
    await user.click(main().getByRole('button', { name: 'I’ve watched episode 3' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'How far are you?' }), 's1e5');
    expect(main().queryByRole('region', { name: 'Calling the roll' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'How far are you?' }), 's1e3');
    expect(main().queryByRole('region', { name: 'Calling the roll' })).toBeNull();
    expect(main().getByRole('region', { name: 'Who’s in it' })).toBeDefined();
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
    const { user } = await open('/episodes/4/', 's1e2');
    const show = main().getByRole('button', { name: 'Show anyway' });
    expect(show.getAttribute('aria-expanded')).toBe('false');
    expect(main().getByText(/^Hidden until you finish episode\s3/)).toBeDefined();
    const secret = () => main().queryByText(textOf('premise', 's1e4'));
    expect(secret()).toBeNull();

    await user.click(show);
    const hide = main().getByRole('button', { name: 'Hide again' });
    expect(hide.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(hide);
    expect(secret()).not.toBeNull();
    expect(main().queryByText(textOf('outcome', 's1e4'))).toBeNull();
    expect(localStorage.getItem('roll-call')).toBe(JSON.stringify({ ...NOTHING_SAVED, horizon: 's1e2' }));

    await user.click(hide);
    expect(secret()).toBeNull();
  });

  test('what happens in an episode is one envelope, opened after a question and sealed again, with the focus at hand', async () => {
    const { user } = await open('/episodes/6/');
    const button = (name: string) => main().getByRole('button', { name });
    const events = raw('episodes').episodes.find(({ id }) => id === 's1e6')?.keyEvents ?? [];
    const secret = () => main().queryByText(textOf('outcome', 's1e6'));
    expect(button(`${events.length} moments, sealed until you’ve watched it`)).toBeDefined();
    expect(secret()).toBeNull();

    await user.click(button('Open it anyway'));
    expect(document.activeElement?.textContent).toMatch(/^Open it before you’ve watched\?/);
    await user.click(button('Leave it sealed'));
    expect(document.activeElement).toBe(button('Open it anyway'));
    await user.click(button('Open it anyway'));
    await user.click(button('Open it'));
    expect(document.activeElement?.textContent).toMatch(/^You opened this before watching episode 6\./);
    expect(secret()).not.toBeNull();
    expect(main().getAllByRole('listitem').length).toBeGreaterThanOrEqual(events.length);
    // Who is met in a later episode is not met by this, and nobody's line says that they appear.
    expect(main().getAllByText('somebody you haven’t met yet').length).toBeGreaterThan(0);
    expect(main().queryByRole('region', { name: 'Who’s in it' })).toBeNull();
    expect(localStorage.getItem('roll-call')).toBe(JSON.stringify(NOTHING_SAVED));

    await user.click(button('Seal it again'));
    expect(secret()).toBeNull();
    expect(document.activeElement).toBe(button('Open it anyway'));
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
