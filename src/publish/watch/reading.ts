import * as v from 'valibot';

import { factDate, factDay } from '#domain/facts/fact-date.ts';
import { seasonNumber } from '#domain/story/story.ts';
import { readJson } from '#publish/checks/read-json.ts';
import { firstFault } from '#publish/checks/schema-issue.ts';

import { visibleAddress } from './visible-address.ts';

/**
 * One thing that a watched place says: the date of a season (`season: null` where it does not say of which), that there is a season, a
 * row of a chart, an item of a feed, a phrase on a page. `at` is where a person reads it.
 */
const said = v.variant('what', [
  v.strictObject({ what: v.literal('date'), season: v.nullable(seasonNumber), date: factDate, at: visibleAddress }),
  v.strictObject({ what: v.literal('season'), season: seasonNumber, at: visibleAddress }),
  v.strictObject({
    what: v.literal('row'),
    season: v.nullable(seasonNumber),
    week: factDay,
    rank: v.pipe(v.number(), v.safeInteger()),
    at: visibleAddress,
  }),
  v.strictObject({ what: v.literal('item'), title: v.string(), day: v.nullable(factDay), at: visibleAddress }),
  v.strictObject({ what: v.literal('phrase'), phrase: v.string(), at: visibleAddress }),
]);
export type Said = v.InferOutput<typeof said>;

/**
 * What a watched place says: dates, numbers, ids, titles and addresses, and no text. `version` is another one when the place was
 * edited, where it has one; `upTo` is the last day that a chart covers.
 */
export const reading = v.strictObject({
  says: v.array(said),
  version: v.nullable(v.string()),
  upTo: v.nullable(factDay),
});
export type Reading = v.InferOutput<typeof reading>;

/** What a reader is told besides the text: the address that the text came from, which show, and what is looked for. */
export interface Asked {
  readonly address: string;
  readonly title: { readonly en: string; readonly ko: string };
  readonly imdb: string;
  readonly phrases: readonly string[];
}

/**
 * Understands one kind of watched place. `ask` makes the address to ask of the one in the table, where that is another; `read` gives
 * what the text says, or the address to ask next. @throws {Unreadable} where the text is not what such a place says.
 */
export interface Reader {
  readonly accept: string;
  readonly ask?: (url: string, asked: Omit<Asked, 'address'>) => string;
  readonly read: (text: string, asked: Asked) => Reading | { readonly next: string };
}

/** A text that a reader does not understand: `page` where it is a web page and should be none. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly isPage: boolean;

  constructor(message: string, isPage = false) {
    super(message);
    this.isPage = isPage;
  }
}

/** Reads JSON by a schema. @throws {Unreadable} */
export function readBy<T>(schema: v.GenericSchema<unknown, T>, text: string): T {
  const json = readJson(text);
  if (!json.ok) throw new Unreadable(json.problem, /^\s*</.test(text));
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return parsed.output;
  throw new Unreadable(firstFault(parsed.issues));
}
