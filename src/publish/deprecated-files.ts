import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { localText, properName, slug, sourceIds } from '#domain/facts/text.ts';
import type { DataFile } from '#domain/files/data-files.ts';
import { stamped } from '#domain/story/stamp.ts';

const certainty = v.picklist(['official', 'reported', 'speculation']);

/** A file of the API under an address that it no longer has: what replaces it, its list, its one season, and its records as they were. */
interface Deprecated {
  readonly replacedBy: DataFile;
  readonly list: string;
  readonly season: number;
  readonly record: v.ObjectEntries;
}

/** The shapes are frozen: what a record gains under its new address does not come here. */
const DEPRECATED: Readonly<Record<string, Deprecated>> = {
  'season-2-cast': {
    replacedBy: 'casting',
    list: 'cast',
    season: 2,
    record: {
      id: slug,
      actor: properName,
      characterId: v.nullable(slug),
      kind: v.picklist(['returning', 'new']),
      certainty,
      withdrawn: v.boolean(),
      note: v.nullable(localText),
      sources: sourceIds,
    },
  },
  'season-2-plot': {
    replacedBy: 'plot',
    list: 'plot',
    season: 2,
    record: { id: slug, text: localText, certainty, sources: sourceIds },
  },
};

/** The names of the data files that have moved. The app loads none of them. */
export const DEPRECATED_NAMES: readonly string[] = Object.keys(DEPRECATED);

/** What the index of the API says of each, and its schema. */
export const DEPRECATED_FILES = Object.entries(DEPRECATED).map(([name, { replacedBy, list, record }]) => ({
  name,
  replacedBy,
  schema: v.strictObject({ [list]: v.array(stamped(record)) }),
}));

const seasonRecord = v.looseObject({ season: v.number() });

/**
 * The files that have moved, as they were: today's facts of their season from a folder of data files, in the old shape.
 * Version 1 keeps its addresses.
 */
export function deprecatedFacts(folder: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(DEPRECATED).map(([name, { replacedBy, list, season, record }]) => {
      const file: unknown = JSON.parse(readFileSync(join(folder, `${replacedBy}.json`), 'utf8'));
      const known = new Set(['after', ...Object.keys(record)]);
      const records = v.parse(v.object({ [list]: v.array(seasonRecord) }), file)[list] ?? [];
      const old = records
        .filter((entry) => entry.season === season)
        .map((entry) => Object.fromEntries(Object.entries(entry).filter(([field]) => known.has(field))));
      return [name, { [list]: old }];
    }),
  );
}
