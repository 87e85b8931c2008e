import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createView, hasPassed, isWithin, reveal, Spoiler, START, shield } from './shield.ts';
import { comparePoints, type Story } from './story.ts';

const EPISODES = Array.from({ length: 12 }, (_, index) => ({
  id: `s1e${index + 1}`,
  kind: 'episode' as const,
  season: 1,
  episode: index + 1,
}));
const STORY: Story = {
  points: [{ id: 'start', kind: 'start' }, ...EPISODES, { id: 's2-news', kind: 'news', season: 2 }],
};
const POINTS = STORY.points.map((point) => point.id);
const point = fc.constantFrom(...POINTS);

test('a spoiler is shown exactly from its point on', () => {
  fc.assert(
    fc.property(point, point, (horizon, after) => {
      const shown = reveal(createView(STORY, horizon), new Spoiler(after, 'secret'));
      expect(shown.hidden).toBe(comparePoints(STORY, after, horizon) > 0);
    }),
  );
});

test('a view within another shows nothing that the other hides', () => {
  const item = new Spoiler('s1e12', 'secret');
  const asked = fc.constantFrom(new Set<Spoiler<unknown>>(), new Set<Spoiler<unknown>>([item]));
  fc.assert(
    fc.property(point, asked, point, asked, point, (a, reveals, b, others, after) => {
      const [view, other] = [createView(STORY, a, reveals), createView(STORY, b, others)];
      expect(isWithin(view, other)).toBe(comparePoints(STORY, a, b) <= 0 && (reveals.size === 0 || others.size === 1));
      if (!isWithin(view, other)) return;
      for (const spoiler of [item, new Spoiler(after, 'another')])
        if (reveal(other, spoiler).hidden) expect(reveal(view, spoiler).hidden).toBe(true);
    }),
  );
});

test('moving forward never hides, moving back never shows', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, after) => {
      const [earlier, later] = comparePoints(STORY, a, b) <= 0 ? [a, b] : [b, a];
      if (hasPassed(createView(STORY, earlier), after)) expect(hasPassed(createView(STORY, later), after)).toBe(true);
    }),
  );
});

test('the order of story points is total', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(Math.sign(comparePoints(STORY, a, b))).toBe(-Math.sign(comparePoints(STORY, b, a)) || 0);
      if (comparePoints(STORY, a, b) <= 0 && comparePoints(STORY, b, c) <= 0) {
        expect(comparePoints(STORY, a, c)).toBeLessThanOrEqual(0);
      }
      expect(comparePoints(STORY, a, b) === 0).toBe(a === b);
    }),
  );
});

test('an unknown point is never passed, and an unknown horizon is the safest one', () => {
  expect(hasPassed(createView(STORY, 's2-news'), 's9e9')).toBe(false);
  expect(createView(STORY, 's9e9').horizon).toBe(START);
  expect(createView(STORY, 's9e9').passed).toEqual(new Set([START]));
});

test('revealing one item shows that item alone', () => {
  const asked = new Spoiler('s1e7', 'one');
  const other = new Spoiler('s1e7', 'two');
  const view = createView(STORY, START, new Set([asked]));
  expect(reveal(view, asked)).toMatchObject({ hidden: false, value: 'one', revealed: true });
  expect(reveal(view, other)).toMatchObject({ hidden: true, until: 's1e7' });
});

test('a hidden entry of a list is left out, a hidden value elsewhere says until when', () => {
  const fact = {
    id: 'someone',
    role: new Spoiler('s1e3', { en: 'secret role' }),
    timeline: [new Spoiler('s1e1', { note: new Spoiler('s1e2', 'nested') }), new Spoiler('s1e9', { note: 'late' })],
  };
  const shown = shield(createView(STORY, 's1e1'), fact);
  expect(shown).toMatchObject({
    id: 'someone',
    role: { hidden: true, until: 's1e3' },
    timeline: [{ note: { hidden: true, until: 's1e2' } }],
  });
  expect(shown.timeline).toHaveLength(1);
});

test('an unrevealed spoiler cannot be printed in any usual way', () => {
  const spoiler: unknown = new Spoiler('s1e7', 'the secret');
  expect(() => String(spoiler)).toThrow(TypeError);
  expect(() => [spoiler].join()).toThrow(TypeError);
  expect(() => JSON.stringify({ spoiler })).toThrow(TypeError);
  expect(Object.values(spoiler ?? {})).toEqual([]);
});

test('what holds no spoiler is handed on as it is', () => {
  const fact = { id: 'a', sources: ['x'], role: new Spoiler('s1e1', { en: 'role', sources: ['y'] }) };
  const shown = shield(createView(STORY, 's1e1'), fact);
  expect(shown.sources).toBe(fact.sources);
  const [one, two] = ['s1e1', 's1e2'].map((horizon) => shield(createView(STORY, horizon), fact).role);
  expect(one).toMatchObject({ hidden: false, value: { en: 'role' } });
  expect(one?.hidden === false && two?.hidden === false && one.value === two.value).toBe(true);
});
