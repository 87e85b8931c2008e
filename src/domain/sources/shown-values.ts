import * as v from 'valibot';

import { localText, readText } from '#domain/facts/text.ts';
import { Spoiler, START, type View } from '#domain/story/shield.ts';
import { laterOf, type StoryPointId } from '#domain/story/story.ts';

/** One value of a fact as it stands on a page, and where it stands in the open data. */
export interface ShownValue {
  /** The public id of its record, with its file: `episodes/s1e3`; `show/-` where it stands in no record of its own. */
  readonly record: string;
  /** The way to it in the record, as the data check writes it: `premise.en`. An entry of a list that hides some is named by the list. */
  readonly field: string;
  readonly says: string;
  /** The story point that it waits for, itself or what it stands in. */
  readonly after: StoryPointId;
}

/** Facts that a part of a page shows, by the file they are of. */
export type ShownFacts = Readonly<Partial<Record<string, readonly object[]>>>;

/** What says nothing of the world: how facts are kept, how sure they are, and which other records they name. */
const KEPT_WITH: ReadonlySet<string> = new Set([
  'id',
  'after',
  'added',
  'sources',
  'noteSources',
  'article',
  'confidence',
  'runtimeConfidence',
  'unverified',
  'shaky',
  'characters',
  'characterId',
  'figure',
  'category',
  'speakers',
  'relayedBy',
  'rung',
  'cast',
  'person',
]);

/** Where a walk is: `isIn` an entry of a list that hides some, the list's way is all the way there is. */
type Place = Omit<ShownValue, 'says' | 'field'> & { readonly way: readonly string[]; readonly isIn: boolean };
type Parts = Readonly<Record<string, unknown>>;

/**
 * Every text and number in some facts, as far as a view shows them: what is hidden is not among them. A record within a record is one of its
 * own.
 */
export function shownValues(view: View, facts: ShownFacts): ShownValue[] {
  return Object.entries(facts).flatMap(([file, records = []]) =>
    records.flatMap((record) => [
      ...valuesIn(view, record, { record: `${file}/-`, way: [], after: START, isIn: false }),
    ]),
  );
}

function* valuesIn(view: View, value: unknown, at: Place): Generator<ShownValue> {
  if (typeof value === 'string' || typeof value === 'number')
    yield { record: at.record, field: at.way.join('.'), says: String(value), after: at.after };
  else if (Array.isArray(value)) yield* entriesOf(view, value, at);
  else if (isParts(value)) yield* 'item' in value ? openedIn(view, value, at) : partsOf(view, value, at);
}

function* entriesOf(view: View, list: readonly unknown[], at: Place): Generator<ShownValue> {
  for (const [index, entry] of list.entries()) {
    // What waits for nothing of its own is never left out, so that it has the same place for everybody.
    const isWhole = isParts(entry) && !('after' in entry);
    // Nobody can tell what a bare text has waited for: no longer than until now.
    const after = isParts(entry) ? at.after : laterOf(view.story, at.after, view.horizon);
    yield* valuesIn(view, entry, isWhole ? into(at, String(index)) : { ...at, after, isIn: true });
  }
}

function* openedIn(view: View, { hidden, item, value }: Parts, at: Place): Generator<ShownValue> {
  if (hidden !== false || !(item instanceof Spoiler)) return;
  const stamp = Spoiler.after(item);
  const inside = stamp === START ? at : into(at, 'value');
  yield* valuesIn(view, value, { ...inside, after: laterOf(view.story, at.after, stamp) });
}

function* partsOf(view: View, value: Parts, at: Place): Generator<ShownValue> {
  const { id, after } = value;
  const [file] = at.record.split('/');
  const own = typeof id === 'string' ? { ...at, record: `${file}/${id}`, way: [], isIn: false } : at;
  const stamp = typeof after === 'string' ? laterOf(view.story, at.after, after) : at.after;
  // A text in another language stands where its English does.
  if (v.is(localText, value)) {
    const { lang, says } = readText(value);
    yield* valuesIn(view, says, { ...into(own, lang), after: stamp });
    return;
  }
  for (const [key, part] of Object.entries(value))
    if (!KEPT_WITH.has(key)) yield* valuesIn(view, part, { ...into(own, key), after: stamp });
}

const into = (at: Place, key: string): Place => (at.isIn ? at : { ...at, way: [...at.way, key] });

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
