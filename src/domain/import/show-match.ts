import * as v from 'valibot';

import { plainText } from './plain-text.ts';
import type { ImportContext } from './viewing.ts';

/** The year in which the show began (`show.json`, `premiere`): what bears its title and another year is something else. */
export const FIRST_YEAR = 2022;

/** A text; anything else counts as missing. */
export const word = v.fallback(v.optional(v.string()), undefined);
const numberOrWord = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform((value) => String(value)),
    ),
  ),
  undefined,
);

/** Ids as trackers write them: numbers or texts, any of them missing. What is neither counts as missing. */
export const catalogueIds = v.fallback(v.object({ imdb: numberOrWord, tmdb: numberOrWord, tvdb: numberOrWord }), {
  imdb: undefined,
  tmdb: undefined,
  tvdb: undefined,
});

/** A show as Trakt and Simkl name it. */
export const namedShow = v.object({ title: word, year: numberOrWord, ids: v.optional(catalogueIds, {}) });

/** What a file says of the show that an entry is about. */
export interface ShowMention {
  readonly title?: string | undefined;
  readonly year?: string | undefined;
  readonly ids?: v.InferOutput<typeof catalogueIds> | undefined;
}

/**
 * Whether an entry is about our show: by an id where the file gives one that we know too, else by the whole title in any
 * language. One right id is enough; TV Time sets a year behind some titles (`Bodyguard (2018)`).
 */
export function isOurShow(mention: ShowMention, context: ImportContext): boolean {
  const compared = comparable(mention.ids, context);
  if (compared.length > 0) return compared.some(([theirs, ours]) => theirs === ours);
  const [, bare, behind] = /^(.*\S)\s*\((\d{4})\)$/u.exec(mention.title ?? '') ?? [];
  const years = [mention.year, behind].filter((year) => year !== undefined && year !== '' && year !== '0');
  if (years.some((year) => year !== String(FIRST_YEAR))) return false;
  const title = normalise(bare ?? mention.title ?? '');
  const names = namesOf(context);
  return names.ours.has(title) && !names.others.has(title);
}

/** Pairs of ids that both the file and we have. `-1` is what TV Time Liberator writes for an id it did not find. */
function comparable(ids: ShowMention['ids'], context: ImportContext): (readonly [string, string])[] {
  if (ids === undefined) return [];
  const pairs = [
    [ids.imdb, context.ids.imdb],
    [ids.tmdb, context.ids.tmdb],
    [ids.tvdb, context.ids.tvdb],
  ] as const;
  return pairs.flatMap(([theirs = '', ours]) =>
    ours === undefined || ['', '0', '-1'].includes(theirs) ? [] : [[theirs, ours] as const],
  );
}

/** Titles are compared as plain text and without case. No title is as long as some texts, which would only cost time. */
function normalise(title: string): string {
  return title.length > 500 ? '' : plainText(title).toLowerCase();
}

const known = new WeakMap<ImportContext, { readonly ours: Set<string>; readonly others: Set<string> }>();

function namesOf(context: ImportContext) {
  const names = known.get(context) ?? {
    ours: new Set(context.titles.map(normalise).filter((title) => title !== '')),
    // Two spellings of one title stand in one record: `極度恐慌 / 极度恐慌`.
    others: new Set(context.doNotMatch.flatMap((title) => title.split(' / ')).map(normalise)),
  };
  known.set(context, names);
  return names;
}
