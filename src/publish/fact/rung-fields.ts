import { milestonesFile } from '#domain/status/milestones.ts';
import { references } from '#publish/checks/references.ts';
import { isList, isRecord, type JsonRecord } from '#publish/checks/walk.ts';

import { type FactFiles, recordsOf } from './fact-files.ts';
import { Refusal } from './refusal.ts';
import { fieldsOf, type Saying } from './saying.ts';
import type { Json } from './write-json.ts';

/** Some fields of a record; one that goes is undefined. */
export type Fields = Readonly<Record<string, Json | undefined>>;

/** The fields of a step of the ladder, in the order in which they are written. */
export const RUNG_FIELDS: readonly string[] = Object.keys(milestonesFile.entries.milestones.item.entries);

/** What a record said before, as far as it is there. */
export const formerOf = (record: JsonRecord): readonly Json[] =>
  isList(record['former']) ? record['former'].flatMap(asJson) : [];

/** The ids in a list of them. */
export const idsIn = (value: unknown): string[] => (isList(value) ? value.filter((id) => typeof id === 'string') : []);

/** What was read from a file, as what can be written into one. */
function asJson(value: unknown): [Json] {
  const copy: Json = JSON.parse(JSON.stringify(value));
  return [copy];
}

/** The season whose ladder stands in `milestones.json`; undefined where none does. */
export function seasonOfLadder(facts: FactFiles): number | undefined {
  return recordsOf(facts, 'milestones')
    .map(({ season }) => season)
    .find((season) => typeof season === 'number');
}

/** A step of the ladder that nobody has written down yet. @throws {Refusal} where there is no ladder. */
export function emptyRung(facts: FactFiles, id: string): Readonly<Record<string, Json>> {
  const season = seasonOfLadder(facts);
  if (season === undefined)
    throw new Refusal(['milestones.json has no ladder; begin the next one by hand, as CONTRIBUTING.md says']);
  return {
    id,
    season,
    date: null,
    precision: null,
    certainty: 'inferred',
    sources: [],
  };
}

/** A record with its fields in order. */
export function inOrder(fields: Fields): Json {
  return Object.fromEntries(
    RUNG_FIELDS.flatMap((field): [string, Json][] => {
      const value = fields[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** Another source of what a record says already. It is no news: `added` stays. */
export function saidAgain(record: JsonRecord, source: string): Fields {
  return { sources: [...new Set([...idsIn(record['sources']), source])] };
}

/**
 * What a record says from now on, by a source, on the day of the edit. `entry` is what it said until now, where it said anything. What
 * was noted about the date before goes with that date.
 */
export function saidAnew(
  facts: FactFiles,
  record: JsonRecord,
  saying: Saying,
  entry: Json | undefined,
  source: string,
  today: string,
): Fields {
  return {
    ...fieldsOf(saying),
    ...(isRecord(record['note']) ? { note: null } : {}),
    ...(entry === undefined ? {} : { former: [...formerOf(record), entry] }),
    sources: [...new Set([source, ...(entry === undefined ? citedHereOnly(facts, record) : [])])],
    added: today,
  };
}

/** The sources that no other place names, which would be lost with this one. */
function citedHereOnly({ folder }: FactFiles, { id, sources }: JsonRecord): string[] {
  const elsewhere = new Set(
    [...references(folder)]
      .filter(({ file, record, field }) => file !== 'milestones.json' || record !== id || !/^sources\.\d+$/.test(field))
      .map((reference) => reference.id),
  );
  return idsIn(sources).filter((source) => !elsewhere.has(source));
}
