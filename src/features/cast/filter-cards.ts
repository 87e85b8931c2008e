import { LOCALE } from '#words/locale.ts';

import { type Card, fold } from './card.ts';
import type { CastSearch } from './cast-search.ts';

/** Whether anything is asked for that leaves people out. */
export function isNarrowed({ q, group: circle, class: form, status, coming }: CastSearch): boolean {
  return [q, circle, form, status, coming].some((value) => value !== undefined);
}

/** The cards that pass the filters. The text looks at every visible spelling of the person and the actor. */
export function filterCards(cards: readonly Card[], search: CastSearch): readonly Card[] {
  const text = search.q === undefined ? undefined : fold(search.q);
  return cards.filter(
    ({ person, standing, coming, spellings }) =>
      (search.group === undefined || person.group === search.group) &&
      (search.class === undefined || person.class === search.class) &&
      (search.status === undefined || standing?.mark === search.status) &&
      (search.coming === undefined || coming === search.coming) &&
      (text === undefined || spellings.some((spelling) => spelling.includes(text))),
  );
}

const HANGUL = new Intl.Collator('ko');
const LATIN = new Intl.Collator(LOCALE);

/** Cards in the order asked for. Who has no name in Hangul comes last in that order. */
export function sortCards(cards: readonly Card[], sort: CastSearch['sort']): readonly Card[] {
  switch (sort) {
    case undefined:
      return cards.toSorted((a, b) => a.place - b.place);
    case 'latin':
      return cards.toSorted((a, b) => LATIN.compare(a.person.name.en, b.person.name.en));
    case 'hangul':
      return cards.toSorted(
        ({ person: { name: a } }, { person: { name: b } }) =>
          Number(a.ko === null) - Number(b.ko === null) || HANGUL.compare(a.ko ?? a.en, b.ko ?? b.en),
      );
  }
}
