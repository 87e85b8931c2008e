import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { castAt, HORIZONS } from '#mocks/fixture-facts.ts';

import { countFacets, filterCards, isNarrowed, partsOf, sortCards, toCards } from './cards.ts';
import { type CastSearch, castSearch } from './cast-search.ts';

const cardsAt = (horizon: string) => {
  const { view, people, episodes, casting } = castAt(horizon);
  return toCards(view, people, episodes, casting);
};
const found = (horizon: string, search: CastSearch) =>
  filterCards(cardsAt(horizon), search).map(({ person }) => person.id);
const names = (horizon: string, sort: CastSearch['sort']) =>
  sortCards(cardsAt(horizon), sort).map(({ person }) => person.name);

describe('the address', () => {
  test('what does not fit is dropped', () => {
    const wild = { q: '  ', group: 'pirate', class: '', status: 'PRESENT', coming: 'yes', sort: 'random', x: '1' };
    expect(v.parse(castSearch, wild)).toEqual({});
    expect(v.parse(castSearch, { q: ' on-jo ', group: 'student', sort: 'hangul' })).toEqual({
      q: 'on-jo',
      group: 'student',
      sort: 'hangul',
    });
  });

  test('an order leaves nobody out', () => {
    expect(isNarrowed({ sort: 'latin' })).toBe(false);
    expect(isNarrowed({ class: '2-5' })).toBe(true);
  });
});

describe('filters', () => {
  test('narrow together', () => {
    expect(found('s1e3', { group: 'student', status: 'turned', class: '2-5' })).toEqual([
      'han-gyeong-su',
      'yoon-i-sak',
      'kim-hyeon-ju',
    ]);
  });

  test.each(['남온조', 'NAM ONJO', 'park ji-hoo', '박지후'])('%s is found', (q) => {
    expect(found('s1e3', { q })).toContain('nam-on-jo');
  });

  test('season 2 is told to nobody who did not ask for it', () => {
    for (const horizon of HORIZONS.filter((point) => point !== 's2-news')) {
      expect(countFacets(cardsAt(horizon)).coming.size).toBe(0);
      expect(found(horizon, { coming: 'returning' })).toEqual([]);
    }
    expect(found('s2-news', { coming: 'returning' })).toEqual([
      'nam-on-jo',
      'lee-cheong-san',
      'choi-nam-ra',
      'lee-su-hyeok',
    ]);
    expect(found('s2-news', { coming: 'new' })).toHaveLength(4);
  });

  test('no choice is offered before somebody visible has it', () => {
    expect([...countFacets(cardsAt('s1e5')).status.keys()]).not.toContain('half');
    expect([...countFacets(cardsAt('s1e6')).status.keys()]).toContain('half');
    expect([...countFacets(cardsAt('start')).status.keys()]).toEqual([]);
    expect([...countFacets(cardsAt('s1e6')).group.keys()]).not.toContain('military');
  });
});

describe('orders', () => {
  test('by first appearance, in Hangul, in Latin letters', () => {
    expect(names('s1e3', undefined)[0]?.en).toBe('Nam On-jo');
    expect(names('s2-news', undefined).at(-1)?.en).toBe('Han Du-seok');
    const hangul = names('s2-news', 'hangul').map(({ ko }) => ko ?? '');
    expect(hangul).toEqual([...hangul].sort((a, b) => a.localeCompare(b, 'ko')));
    expect(hangul[0]).toBe('교장');
    const latin = names('s2-news', 'latin').map(({ en }) => en);
    expect(latin[0]).toBe("Cheong-san's mother");
    expect(latin).toEqual([...latin].sort((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('the parts of the page', () => {
  const partsAt = (horizon: string) =>
    partsOf(sortCards(cardsAt(horizon), undefined)).map(({ part, cards }) => `${part} ${cards.length}`);

  test('the class comes first, and nobody is in two parts', () => {
    expect(partsAt('start')).toEqual(['class 4', 'pupils 1']);
    for (const horizon of HORIZONS) {
      const parts = partsOf(sortCards(cardsAt(horizon), undefined));
      const ids = parts.flatMap(({ cards }) => cards.map(({ person }) => person.id));
      expect([...new Set(ids)].sort()).toEqual(
        cardsAt(horizon)
          .map(({ person }) => person.id)
          .sort(),
      );
      expect(ids).toHaveLength(cardsAt(horizon).length);
    }
  });

  test('who is new in the awaited season has a part once that is known', () => {
    expect(partsAt('s1e12').map((part) => part.split(' ')[0])).toEqual(['class', 'pupils', 'more', 'staff', 'outside']);
    expect(partsAt('s2-news')).toContain('coming 4');
  });
});
