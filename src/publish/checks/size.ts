import { DERIVATIONS } from '#domain/derived/derivations.ts';
import { START } from '#domain/story/shield.ts';
import { FACTS, KEPT, keptFor, packedInHaste, packedWithin, SEARCH, SINCE, SYLLABLES } from '#publish/budgets.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { isRecord, visit, visitShape } from './walk.ts';

/** What is made of the facts and has a limit of its own, and what makes it smaller. */
const MADE = [
  {
    file: 'search',
    limit: SEARCH.json,
    cure: 'it is made of names, aliases, claims and the titles of sources: shorten them, or raise the limit',
  },
  { file: 'since', limit: SINCE, cure: 'it is made of claims that name dates: shorten them, or raise the limit' },
] as const;

/** Pages that are there whatever the facts are, the one for no page among them. */
const OTHER_PAGES = 17;

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** A file of facts as it stands in the repository, which is how it is sent. */
const written = (folder: Folder, file: string) => (folder.has(file) ? JSON.stringify(folder.get(file), null, 2) : '');

function tooLarge(file: string, bytes: number, limit: number, cure: string): Fault[] {
  if (bytes <= limit) return [];
  const problem = `is ${kb(bytes)} where it is sent (brotli), and may be ${kb(limit)} (src/publish/budgets.ts); ${cure}`;
  return [{ file: `${file}.json`, record: '-', field: '-', problem }];
}

/** What the build makes of the facts under a name. What no schema reads is reported as that, and makes none. */
function deriveFile(folder: Folder, name: keyof typeof DERIVATIONS): string {
  try {
    return JSON.stringify(DERIVATIONS[name].make(Object.fromEntries(folder)));
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
    const problem = `brings more Hangul syllables than the display face has room for, ${SYLLABLES} (src/publish/budgets.ts); write less of it in Hangul`;
    return [{ file, record, field, problem }];
  }
  return [];
}

/** Where all of it is more than a device is asked to keep: pages and files grow with the facts. */
function tooMuchToKeep(folder: Folder, facts: number): Fault[] {
  const people = [...visitShape(folder, 'characters', 'characters')].flatMap(({ value }) =>
    isRecord(value) ? [value['after'] ?? START] : [],
  );
  const episodes = [...visitShape(folder, 'episodes', 'episodes')].filter(({ value }) => isRecord(value)).length;
  // All who are not known from the start share a page.
  const ofPeople = people.filter((after) => after === START).length + 1;
  const bytes = KEPT.app + KEPT.page * (OTHER_PAGES + episodes + ofPeople) + KEPT.fact * facts;
  const story = readStory(folder);
  const limit = keptFor(
    new Set(story?.points.flatMap((point) => (point.kind === 'episode' ? [point.season] : []))).size,
  );
  if (bytes <= limit) return [];
  const problem = `together make a site of about ${kb(bytes)} to keep on a device, and it may be ${kb(limit)} (src/publish/budgets.ts); say it in fewer words, or raise the limit`;
  return [{ file: 'all files', record: '-', field: '-', problem }];
}

/** The facts stay as small as the budgets of what people load and keep want them. */
export function size(folder: Folder): Fault[] {
  const files = Object.entries(FACTS).map(([file, limit]) => ({ file, limit, text: written(folder, file) }));
  return [
    ...files.flatMap(({ file, limit, text }) =>
      tooLarge(file, packedWithin(text, limit), limit, 'say it in fewer words, or raise the limit'),
    ),
    ...MADE.flatMap(({ file, limit, cure }) =>
      tooLarge(file, packedWithin(deriveFile(folder, file), limit), limit, cure),
    ),
    ...tooMuchToKeep(
      folder,
      files.reduce((sum, { text }) => sum + packedInHaste(text), 0),
    ),
    ...tooManySyllables(folder),
  ];
}
