import type { Folder } from './folder.ts';
import { isList, isRecord, type Spot, visit } from './walk.ts';

/** The lists that facts point into: file, and where its ids stand. */
const TARGETS = {
  sources: { file: 'sources', list: 'sources', a: 'a source' },
  speakers: { file: 'speakers', list: 'speakers', a: 'a speaker' },
  characters: { file: 'characters', list: 'characters', a: 'a person' },
  castings: { file: 'casting', list: 'cast', a: 'a cast entry' },
  categories: { file: 'content-notes', list: 'categories', a: 'a content category' },
  rooms: { file: 'rooms', list: 'rooms', a: 'a room' },
  figures: { file: 'reception', list: 'reception', a: 'a figure' },
  points: { file: 'story', list: 'points', a: 'a story point' },
} as const;

/** What a reference points at. */
export type Target = keyof typeof TARGETS;

/** The fields that hold references, by file and shape. `sources` and `noteSources` hold source ids in every file. */
const REFERENCES = new Map<string, Target>([
  ['corrections corrections.article', 'sources'],
  ['contradictions contradictions.accounts.figure', 'figures'],
  ['contradictions contradictions.cast', 'castings'],
  ['contradictions contradictions.person', 'characters'],
  ['claims claims.speakers', 'speakers'],
  ['claims claims.relayedBy', 'speakers'],
  ['episodes episodes.id', 'points'],
  ['episodes episodes.keyEvents.detail.characters', 'characters'],
  ['episodes episodes.keyEvents.detail.place', 'rooms'],
  ['episodes episodes.place.room', 'rooms'],
  ['relationships relationships.from', 'characters'],
  ['relationships relationships.to', 'characters'],
  ['casting cast.characterId', 'characters'],
  ['actors actors.id', 'characters'],
  ['portraits portraits.id', 'characters'],
  ['threads threads.people', 'characters'],
  ['characters characters.met.at', 'points'],
  ['characters characters.statusTimeline.episode', 'points'],
  ['open-questions questions.answered.episode', 'points'],
  ['content-notes episodes.episode', 'points'],
  ['content-notes episodes.notes.category', 'categories'],
  ['content-notes showWide.category', 'categories'],
]);

/** One id that a fact uses for something else. */
export interface Reference extends Spot {
  readonly target: Target;
  readonly id: string;
}

/** Every reference of a folder, in document order. */
export function* references(folder: Folder): Generator<Reference> {
  for (const spot of visit(folder)) {
    if (typeof spot.value !== 'string') continue;
    const cites = /(^|\.)(sources|noteSources)$/.test(spot.shape);
    const target = cites ? 'sources' : REFERENCES.get(`${spot.file.replace('.json', '')} ${spot.shape}`);
    if (target !== undefined) yield { ...spot, target, id: spot.value };
  }
}

/** The ids that a target holds, or undefined where its list could not be read, so that nothing can be said about it. */
export function idsOf(folder: Folder, target: Target): Set<string> | undefined {
  const { file, list } = TARGETS[target];
  const root = folder.get(file);
  const records = isRecord(root) ? root[list] : undefined;
  if (!isList(records)) return undefined;
  return new Set(records.flatMap((item) => (isRecord(item) && typeof item['id'] === 'string' ? [item['id']] : [])));
}

/** What a target is called and where it lives, for a fault line. */
export function nameTarget(target: Target): { readonly a: string; readonly file: string } {
  return { a: TARGETS[target].a, file: `${TARGETS[target].file}.json` };
}

/** Records of one target that no fact uses. Nothing is unused while a file that might use it cannot be read. */
export function unusedIds(folder: Folder, target: Target, files: readonly string[]): string[] {
  if (!files.every((file) => folder.has(file))) return [];
  const used = new Set<string>();
  for (const reference of references(folder)) if (reference.target === target) used.add(reference.id);
  return [...(idsOf(folder, target) ?? [])].filter((id) => !used.has(id));
}
