import { expect, test } from 'vitest';

import { createView, Spoiler, shield } from '#domain/story/shield.ts';
import type { Story } from '#domain/story/story.ts';

import { type ShownFacts, shownValues } from './shown-values.ts';

const STORY: Story = {
  points: [
    { id: 'start', kind: 'start' },
    { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
    { id: 's1e2', kind: 'episode', season: 1, episode: 2 },
  ],
};

const record = new Spoiler('start', {
  id: 'one',
  after: 'start',
  title: { en: 'First' },
  premise: new Spoiler('s1e1', { en: 'They meet.' }),
  outcome: new Spoiler('s1e2', { en: 'They part.' }),
  aliases: [new Spoiler('start', 'Uno'), new Spoiler('s1e2', 'Late')],
  entries: [
    new Spoiler('s1e2', { after: 's1e2', note: 'late' }),
    new Spoiler('s1e1', { after: 's1e1', note: 'sooner' }),
  ],
  accounts: [{ says: 'a' }, { says: 'b', sources: ['s'] }],
  events: [{ id: 'one-1', detail: new Spoiler('s1e1', { text: { en: 'A door shuts.' }, characters: ['who'] }) }],
  minutes: 61,
  unknown: null,
  isSure: true,
  confidence: 'high',
  sources: ['s'],
});

const at = (horizon: string, facts: ShownFacts = shield(createView(STORY, horizon), { episodes: [record] })) =>
  shownValues(createView(STORY, horizon), facts).map(
    ({ record: id, field, says, after }) => `${id} ${field} = ${says} (${after})`,
  );

test('each text and number stands with its address in the open data, and waits for what it stands in', () => {
  expect(at('s1e1')).toEqual([
    'episodes/one title.en = First (start)',
    'episodes/one premise.value.en = They meet. (s1e1)',
    'episodes/one aliases = Uno (s1e1)',
    'episodes/one entries = sooner (s1e1)',
    'episodes/one accounts.0.says = a (start)',
    'episodes/one accounts.1.says = b (start)',
    'episodes/one-1 detail.value.text.en = A door shuts. (s1e1)',
    'episodes/one minutes = 61 (start)',
  ]);
});

test('what is hidden is not there, and neither is how much of it there is', () => {
  expect(at('start').join('\n')).not.toMatch(/meet|part|Late|late|sooner|door/);
  expect(at('s1e1').join('\n')).not.toMatch(/part|Late|late/);
  expect(at('s1e2')).toHaveLength(11);
});

test('what is revealed alone waits as before', () => {
  const { horizon, passed, story } = createView(STORY, 'start');
  const [one] = [Spoiler.open(record).outcome];
  const view = { horizon, passed, story, reveals: new Set([one]) };
  expect(at('start', shield(view, { episodes: [record] }))).toContain(
    'episodes/one outcome.value.en = They part. (s1e2)',
  );
});

test('what is in no record of its own is of the file', () => {
  expect(
    at('start', { show: [{ premiere: { date: '2022-01-28' } }, { id: 'a-credit', name: { en: 'Who' } }] }),
  ).toEqual(['show/- premiere.date = 2022-01-28 (start)', 'show/a-credit name.en = Who (start)']);
});
