import type { Card } from './card.ts';

const VALUES = {
  group: ({ person }) => person.group,
  class: ({ person }) => person.class,
  status: ({ standing }) => standing?.mark,
  coming: ({ coming }) => coming,
} as const satisfies Record<string, (card: Card) => string | null | undefined>;

/** For each filter its values among some cards, with how many cards have them: a choice that nobody has would tell. */
export type Facets = Readonly<Record<keyof typeof VALUES, ReadonlyMap<string, number>>>;

/** Counts every value of every filter. */
export function countFacets(cards: readonly Card[]): Facets {
  const count = (facet: keyof typeof VALUES) => {
    const counts = new Map<string, number>();
    for (const card of cards) {
      const value = VALUES[facet](card) ?? undefined;
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { group: count('group'), class: count('class'), status: count('status'), coming: count('coming') };
}
