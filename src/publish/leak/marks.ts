import * as v from 'valibot';

import { nameOf } from '#i18n/names.ts';
import { castPageWords } from '#words/cast-pages.ts';
import { markWords } from '#words/marks.ts';

import type { LeakFacts } from './forbidden.ts';

/** What of a page may tell how somebody fares, or how many there are, without a word that is forbidden. */
export interface Signs {
  /** The cards and rows: each the names and texts of its parts. */
  readonly cards: readonly (readonly string[])[];
  /** The text of the main part. */
  readonly text: string;
  /** How many columns its table has, the one of the names included. */
  readonly columns: number;
  /** How many steps its list has. */
  readonly steps: number;
  /** What is drawn or listed of the kinds that wait (`WAITING`), each by its kind and id. */
  readonly waiting: readonly (readonly [kind: string, id: string])[];
  /** The ids of the ties that are drawn. */
  readonly ties: readonly string[];
  /** The address without its search. */
  readonly path: string;
}

/**
 * Kinds of records of which the mere being there tells, by the attribute that says on a page which one is shown (`data-room`), with the
 * list of their file.
 */
export const WAITING: Readonly<Record<string, readonly [file: string, list: string]>> = {
  room: ['rooms', 'rooms'],
  thread: ['threads', 'threads'],
  ask: ['answers', 'answers'],
  word: ['glossary', 'terms'],
  open: ['open-questions', 'questions'],
};

const waiting = v.object({ id: v.string(), after: v.optional(v.string(), 'start') });
const tie = v.object({ id: v.string(), after: v.optional(v.string(), 'start'), from: v.string(), to: v.string() });
const entry = v.object({ after: v.optional(v.string(), 'start'), episode: v.nullable(v.string()), status: v.string() });
const person = v.object({
  id: v.string(),
  after: v.optional(v.string(), 'start'),
  name: v.object({ en: v.string(), ko: v.nullish(v.string(), null) }),
  statusTimeline: v.array(entry),
});

const { bitten, turned, half, gone } = markWords.marks;
/** The word on the page for each fate that tells. What is not here tells nothing. */
const WORDS: Readonly<Record<string, string>> = {
  bitten: bitten.name,
  infected: turned.name,
  'half-zombie': half.name,
  dead: gone.name,
};
const wholeWord = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
const TELLING = wholeWord(Object.values(WORDS));
const PEOPLE = new RegExp([1, 7].map((count) => castPageWords.people(count).replace(/\d/, '(\\d+)')).join('|'), 'g');

// "Lee Byeong-chan's wife" is somebody else, and so is "이병찬의 아내".
const isAbout = (part: string, name: string) =>
  part.startsWith(name) && !/^['’\p{Script=Hangul}]/u.test(part.slice(name.length));

/**
 * Finds what a page's signs tell too early at a horizon: a fate that a card or a row tells of the person it names, and counts that are
 * higher than what a viewer may know. Texts of the facts that may be read there are no signs, whatever words and numbers stand in them.
 */
export function signReader(facts: LeakFacts, horizon: string): (signs: Signs) => string[] {
  const people = facts.recordsOf('characters').map((record) => v.parse(person, record));
  const safe = (one: { after: string }) => facts.isSafe(one.after, horizon);
  const met = people.filter(safe);
  const told = facts.safeTexts(horizon);
  const telling = told.filter((text) => TELLING.test(text));
  const counted = new Set(told.flatMap((text) => [...text.matchAll(PEOPLE)].map(([, one, many]) => one ?? many)));
  const early = met.map(({ name, statusTimeline }) => {
    const known = new Set(statusTimeline.filter(safe).map((one) => WORDS[one.status]));
    return { name: nameOf(name), words: Object.values(WORDS).filter((word) => !known.has(word)) };
  });
  const later = new Map(
    Object.entries(WAITING).map(([kind, [file, list]]) => {
      const records = facts.recordsOf(file, list).map((record) => v.parse(waiting, record));
      return [kind, new Set(records.filter((one) => !safe(one)).map(({ id }) => id))];
    }),
  );
  const known = new Set(met.map(({ id }) => id));
  const bonds = facts.recordsOf('relationships').map((record) => v.parse(tie, record));
  const due = new Set(bonds.filter((one) => safe(one) && known.has(one.from) && known.has(one.to)).map(({ id }) => id));
  const episodes = facts.horizons.filter((point) => /^s\d+e\d+$/.test(point) && facts.isSafe(point, horizon)).length;
  const withoutTexts = (part: string) =>
    TELLING.test(part) ? telling.reduce((rest, text) => rest.replaceAll(text, ''), part) : part;

  const fates = (parts: readonly string[]) => {
    const said = parts.map(withoutTexts);
    return early.flatMap(({ name, words }) =>
      parts.some((part) => isAbout(part, name))
        ? words
            .filter((word) => said.some((part) => wholeWord([word]).test(part)))
            .map((word) => `mark: ${name} ${word}`)
        : [],
    );
  };

  return ({ cards, text, columns, steps, waiting: shown, ties, path }) => {
    const said = [...text.matchAll(PEOPLE)].flatMap(([, one, many]) =>
      counted.has(one ?? many) ? [] : [Number(one ?? many)],
    );
    const own = people.find(({ id }) => path === `/cast/${id}/`);
    const stepsKnown = own?.statusTimeline.filter(safe).length ?? 0;
    return [
      ...cards.flatMap(fates),
      ...new Set(shown.flatMap(([kind, id]) => (later.get(kind)?.has(id) ? [`${kind}: ${id} is not due yet`] : []))),
      ...[...new Set(ties)].filter((id) => !due.has(id)).map((id) => `tie: ${id} is not due yet`),
      ...(own !== undefined && steps > stepsKnown
        ? [`count: ${steps} steps of a timeline, ${stepsKnown} are known`]
        : []),
      ...said.filter((count) => count > met.length).map((count) => `count: ${count} people, ${met.length} are met`),
      ...(columns > episodes + 1 && path === '/cast/roll-call/'
        ? [`count: ${columns - 1} columns, ${episodes} are watched`]
        : []),
    ];
  };
}
