import { FACTS, packed, SEARCH, SYLLABLES } from '#build/budgets.ts';
import { buildIndex } from '#domain/search/build-index.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { visit } from './walk.ts';

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

function tooLarge(file: string, text: string, limit: number, cure: string): Fault[] {
  const bytes = packed(text);
  if (bytes <= limit) return [];
  const problem = `is ${kb(bytes)} where it is sent (brotli), and may be ${kb(limit)} (src/build/budgets.ts); ${cure}`;
  return [{ file: `${file}.json`, record: '-', field: '-', problem }];
}

/** The search index that the build makes of the facts. What no schema reads is reported as that, and makes none. */
function indexOf(folder: Folder): string {
  try {
    return JSON.stringify(buildIndex(Object.fromEntries(folder)));
  } catch {
    return '';
  }
}

/** The value that brings one Hangul syllable more than the display face has room for. */
function tooManySyllables(folder: Folder): Fault[] {
  const seen = new Set<string>();
  for (const { file, record, field, value } of visit(folder)) {
    if (typeof value !== 'string') continue;
    for (const syllable of value.match(/\p{Script=Hangul}/gu) ?? []) seen.add(syllable);
    if (seen.size <= SYLLABLES) continue;
    const problem = `brings more Hangul syllables than the display face has room for, ${SYLLABLES} (src/build/budgets.ts); write less of it in Hangul`;
    return [{ file, record, field, problem }];
  }
  return [];
}

/** The facts stay as small as the budgets of what people load want them. */
export function size(folder: Folder): Fault[] {
  const files = Object.entries(FACTS).flatMap(([file, limit]) =>
    folder.has(file)
      ? tooLarge(file, JSON.stringify(folder.get(file), null, 2), limit, 'say it in fewer words, or raise the limit')
      : [],
  );
  const search = tooLarge(
    'search',
    indexOf(folder),
    SEARCH.json,
    'it is made of names, aliases, claims and the titles of sources: shorten them, or raise the limit',
  );
  return [...files, ...search, ...tooManySyllables(folder)];
}
