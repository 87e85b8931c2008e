import { describe, expect, test } from 'vitest';

import { castAt, HORIZONS } from '#mocks/fixture-facts.ts';

import { allBonds, byPerson, tiesOf } from './ties.ts';

const tiedAt = (id: string, horizon: string) => {
  const { people, ties } = castAt(horizon);
  return byPerson(tiesOf(id, people, ties));
};
const idsAt = (id: string, horizon: string) => tiedAt(id, horizon).map(({ other }) => other.id);

describe('ties', () => {
  test('grow with the horizon', () => {
    expect(idsAt('lee-cheong-san', 'start')).toEqual([]);
    expect(idsAt('lee-cheong-san', 's1e1')).toEqual(['nam-on-jo', 'han-gyeong-su']);
    expect(idsAt('lee-cheong-san', 's1e3')).toContain('lee-su-hyeok');
    expect(idsAt('lee-cheong-san', 's1e1')).not.toContain('yoon-gwi-nam');
  });

  test('two ties to one person stand with that person', () => {
    const toOnJo = tiedAt('lee-cheong-san', 's1e8').find(({ other }) => other.id === 'nam-on-jo');
    expect(toOnJo?.ties.map(({ tie }) => tie.kind).sort()).toEqual(['childhood-friend', 'crush']);
  });

  test('nobody is tied to somebody not met, though their tie be due', () => {
    const { ties } = castAt('s2-news');
    const { people } = castAt('s1e3');
    expect(tiesOf('jang-ha-ri', people, ties)).toEqual([]);
    for (const horizon of HORIZONS) {
      const met = new Set(castAt(horizon).people.map(({ id }) => id));
      for (const id of met) for (const other of idsAt(id, horizon)) expect(met).toContain(other);
    }
  });

  test('all of them are those of each person, once, since both are met and the tie is due', () => {
    const seen = new Map<string, string>();
    for (const horizon of HORIZONS) {
      const { view, people, ties } = castAt(horizon);
      const bonds = allBonds(view.story, people, ties);
      const each = people.flatMap(({ id }) => tiesOf(id, people, ties).map(({ tie }) => tie.id));
      expect([...bonds, ...bonds].map(({ tie }) => tie.id).sort()).toEqual(each.sort());
      for (const { tie } of bonds) if (!seen.has(tie.id)) seen.set(tie.id, horizon);
      expect(bonds.map(({ since }) => since)).toEqual(bonds.map(({ tie }) => seen.get(tie.id)));
    }
    expect(seen.size).toBeGreaterThan(0);
  });
});
