// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import type { Story } from '#domain/story/story.ts';
import { openSavedStore } from '#saved/store.ts';

import { createCell } from './cell.ts';
import { PlaceStrip } from './PlaceStrip.tsx';
import { createReveals } from './reveals.ts';
import { ShieldProvider } from './ShieldProvider.tsx';

const episode = (season: number, number: number) =>
  ({ id: `s${season}e${number}`, kind: 'episode', season, episode: number }) as const;
const ONE: Story = {
  points: [
    { id: 'start', kind: 'start' },
    episode(1, 1),
    episode(1, 2),
    episode(1, 3),
    { id: 's2-news', kind: 'news', season: 2 },
  ],
};
const TWO: Story = { points: [...ONE.points, episode(2, 1), episode(2, 2)] };

afterEach(cleanup);

function open(story: Story = ONE) {
  const saved = openSavedStore(undefined);
  render(
    <ShieldProvider story={story} saved={saved} reveals={createReveals()} limit={createCell<string | null>(null)}>
      <PlaceStrip />
    </ShieldProvider>,
  );
  return { saved, user: userEvent.setup() };
}

const strip = () => screen.queryByRole('region', { name: 'How far are you?' });
const button = (name: string) => screen.getByRole('button', { name });
const where = ({ saved }: ReturnType<typeof open>) => [saved.get().horizon, saved.get().preferences.horizonAsked];

test('one tap on the first episode answers, and six seconds take it back', async () => {
  const visit = open();
  await visit.user.click(button('I have seen up to episode 1'));
  expect(where(visit)).toEqual(['s1e1', true]);
  expect(strip()).toBeNull();
  expect(screen.getByText('You’re at episode 1.')).toBeTruthy();
  expect(document.activeElement).toBe(button('Undo'));
  await visit.user.keyboard('{Enter}');
  expect(where(visit)).toEqual(['start', undefined]);
  expect(strip()).not.toBeNull();
});

test('more than the first episode is asked back once, and a no goes back to where one was', async () => {
  const visit = open();
  await visit.user.click(button('I have seen up to episode 2'));
  expect(where(visit)).toEqual(['start', undefined]);
  expect(screen.getByText('Everything up to episode 2?')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /news/ })).toBeNull();
  expect(document.activeElement).toBe(button('Yes'));
  await visit.user.click(button('No'));
  expect(document.activeElement).toBe(button('I have seen up to episode 2'));
  await visit.user.keyboard('{Enter}');
  await visit.user.click(button('Yes'));
  expect(where(visit)).toEqual(['s1e2', true]);
});

test('with the last episode the news of the season after can be had too', async () => {
  const visit = open();
  await visit.user.click(button('I have seen up to episode 3'));
  await visit.user.click(button('Yes, and season 2 news'));
  expect(where(visit)).toEqual(['s2-news', true]);
});

test('whoever has seen nothing yet says so first, and is not asked again', async () => {
  const visit = open();
  await visit.user.tab();
  expect(document.activeElement).toBe(button('Not yet'));
  await visit.user.keyboard('{Enter}');
  expect(where(visit)).toEqual(['start', true]);
  expect(strip()).toBeNull();
  expect(screen.getByText('Everything stays hidden.')).toBeTruthy();
});

test('of several seasons it shows the first, and another is one switch before', async () => {
  const visit = open(TWO);
  const seasons = within(screen.getByRole('group', { name: 'Which season' }));
  expect(screen.getAllByRole('button', { name: /^I have seen/ })).toHaveLength(3);
  await visit.user.click(seasons.getByRole('button', { name: 'Season 2' }));
  await visit.user.click(button('I have seen up to season 2, episode 2'));
  expect(screen.queryByRole('button', { name: /news/ })).toBeNull();
  await visit.user.click(button('Yes'));
  expect(where(visit)).toEqual(['s2e2', true]);
});

test('without an episode there is nothing to ask', () => {
  open({ points: [{ id: 'start', kind: 'start' }] });
  expect(strip()).toBeNull();
});
