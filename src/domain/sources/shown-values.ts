import { Spoiler, START } from '#domain/story/shield.ts';
import { laterOf, type Story, type StoryPointId } from '#domain/story/story.ts';

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

/** What says nothing of the world: how facts are kept, and how sure they are. */
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
]);

type Place = Omit<ShownValue, 'says' | 'field'> & { readonly way: readonly string[] };

/**
 * Every text and number in some facts, as far as they have been shielded: what is hidden is not among them. A record within a record is one
 * of its own.
 */
export function shownValues(story: Story, facts: ShownFacts): ShownValue[] {
  return Object.entries(facts).flatMap(([file, records = []]) =>
    records.flatMap((record) => [...valuesIn(story, file, record, { record: `${file}/-`, way: [], after: START })]),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function* valuesIn(story: Story, file: string, value: unknown, at: Place): Generator<ShownValue> {
  if (typeof value === 'string' || typeof value === 'number')
    yield { record: at.record, field: at.way.join('.'), says: String(value), after: at.after };
  else if (Array.isArray(value))
    for (const [index, entry] of value.entries())
      yield* valuesIn(story, file, entry, isWhole(entry) ? { ...at, way: [...at.way, String(index)] } : at);
  else if (isObject(value)) yield* 'item' in value ? openedIn(story, file, value, at) : partsIn(story, file, value, at);
}

/** Whether an entry has its place in its list for everybody: none of that kind is ever left out. */
const isWhole = (entry: unknown) => isObject(entry) && !('after' in entry);

function* openedIn(
  story: Story,
  file: string,
  { hidden, item, value }: Readonly<Record<string, unknown>>,
  at: Place,
): Generator<ShownValue> {
  if (hidden !== false || !(item instanceof Spoiler)) return;
  const stamp = Spoiler.after(item);
  const way = stamp === START ? at.way : [...at.way, 'value'];
  yield* valuesIn(story, file, value, { ...at, way, after: laterOf(story, at.after, stamp) });
}

function* partsIn(
  story: Story,
  file: string,
  value: Readonly<Record<string, unknown>>,
  at: Place,
): Generator<ShownValue> {
  const { id, after } = value;
  const around = typeof id === 'string' ? { ...at, record: `${file}/${id}`, way: [] } : at;
  const stamp = typeof after === 'string' ? laterOf(story, at.after, after) : at.after;
  for (const [key, part] of Object.entries(value))
    if (!KEPT_WITH.has(key)) yield* valuesIn(story, file, part, { ...around, way: [...around.way, key], after: stamp });
}
