import { describe, expect, test } from 'vitest';

import { castAt, HORIZONS } from '#mocks/fixture-facts.ts';

import { mapTies } from './tie-map.ts';
import { tiesOf } from './ties.ts';

const idsOn = (id: string, horizon: string) => {
  const { people, ties } = castAt(horizon);
  return mapTies(id, people, ties)?.around.map((spot) => spot.person.id);
};

describe('ties', () => {
  test('grow with the horizon', () => {
    expect(idsOn('lee-cheong-san', 'start')).toBeUndefined();
    expect(idsOn('lee-cheong-san', 's1e1')).toEqual(['nam-on-jo', 'han-gyeong-su']);
    expect(idsOn('lee-cheong-san', 's1e3')).toContain('lee-su-hyeok');
    expect(idsOn('lee-cheong-san', 's1e1')).not.toContain('yoon-gwi-nam');
  });

  test('two ties to one person are two lines of the list and one line of the map', () => {
    const { people, ties } = castAt('s1e8');
    const toOnJo = tiesOf('lee-cheong-san', people, ties).filter(({ other }) => other.id === 'nam-on-jo');
    expect(toOnJo.map(({ tie }) => tie.kind).sort()).toEqual(['childhood-friend', 'crush']);
    const lines = mapTies('lee-cheong-san', people, ties)?.lines.filter(({ id }) => id.includes('nam-on-jo')) ?? [];
    expect(lines.filter(({ own }) => own)).toHaveLength(1);
  });

  test('somebody not met is on no map, even where their tie is due', () => {
    const { ties } = castAt('s2-news');
    const { people } = castAt('s1e1');
    expect(mapTies('jang-ha-ri', people, ties)).toBeUndefined();
    expect(tiesOf('jang-ha-ri', people, ties)).toEqual([]);
    const met = new Set(people.map((person) => person.id));
    for (const person of people) {
      for (const spot of mapTies(person.id, people, ties)?.around ?? []) expect(met).toContain(spot.person.id);
    }
  });

  test('a tie that is not due is on no map, even between people met', () => {
    const { people } = castAt('s2-news');
    const { ties } = castAt('s1e1');
    const due = new Set(ties.map((tie) => tie.id));
    for (const person of people) {
      for (const line of mapTies(person.id, people, ties)?.lines ?? []) expect(due).toContain(line.id);
    }
  });
});

describe('the map', () => {
  test('holds everybody’s tag inside its frame, apart from each other, at every horizon', () => {
    for (const horizon of HORIZONS) {
      const { people, ties } = castAt(horizon);
      for (const { id } of people) {
        const map = mapTies(id, people, ties);
        if (map === undefined) continue;
        const spots = [map.middle, ...map.around];
        for (const { x, y, width } of spots) {
          expect(x - width / 2).toBeGreaterThanOrEqual(0);
          expect(x + width / 2).toBeLessThanOrEqual(map.width);
          expect(y - 14).toBeGreaterThanOrEqual(0);
          expect(y + 14).toBeLessThanOrEqual(map.height);
        }
        const overlapping = spots.flatMap((a, index) =>
          spots
            .slice(index + 1)
            .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < 28)
            .map((b) => `${id} at ${horizon}: ${a.person.id} on ${b.person.id}`),
        );
        expect(overlapping).toEqual([]);
      }
    }
  });
});
