import { START } from '#domain/story/shield.ts';
import { comparePoints, type Story } from '#domain/story/story.ts';

import type { Folder } from './folder.ts';

/** A JSON object whose fields are not known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Where a value stands, in the words of a fault line. */
export interface Place {
  readonly file: string;
  /** The id of the nearest record around the value, `-` where none has one. */
  readonly record: string;
  /** The dotted path from that record. */
  readonly field: string;
}

/** One value of a data folder. */
export interface Spot extends Place {
  readonly value: unknown;
  /** The dotted path from the top without list positions and stamps: `episodes.keyEvents.detail.text.en`. */
  readonly shape: string;
  /** The objects around the value, outermost first. */
  readonly within: readonly JsonRecord[];
}

type Path = readonly (string | number)[];

const isStamp = (value: JsonRecord) => 'after' in value && 'value' in value && Object.keys(value).length === 2;

/** Names the record and the field that a path from the top of a file leads to. */
export function placeOf(file: string, root: unknown, path: Path): Place {
  let record = '-';
  let start = 0;
  let value = root;
  for (const [index, key] of path.entries()) {
    value = isList(value) ? value[Number(key)] : isRecord(value) ? value[String(key)] : undefined;
    if (!isRecord(value) || typeof value['id'] !== 'string' || value['id'] === '') continue;
    record = value['id'];
    start = index + 1;
  }
  return { file: `${file}.json`, record, field: path.slice(start).join('.') || '-' };
}

function* visitFile(file: string, root: unknown): Generator<Spot> {
  function* visit(value: unknown, path: Path, shape: Path, within: readonly JsonRecord[]): Generator<Spot> {
    const stamp = isRecord(value) && isStamp(value);
    if (!stamp) yield { ...placeOf(file, root, path), value, shape: shape.join('.'), within };
    if (isList(value)) {
      for (const [index, item] of value.entries()) yield* visit(item, [...path, index], shape, within);
    }
    if (!isRecord(value)) return;
    for (const [key, item] of Object.entries(value)) {
      yield* visit(item, [...path, key], stamp && key === 'value' ? shape : [...shape, key], [...within, value]);
    }
  }
  yield* visit(root, [], [], []);
}

// Thirty rules walk through the same files.
const walked = new WeakMap<object, Map<string, readonly Spot[]>>();

function spotsOf(file: string, root: unknown): readonly Spot[] {
  if (typeof root !== 'object' || root === null) return [...visitFile(file, root)];
  const known = walked.get(root) ?? new Map<string, readonly Spot[]>();
  const spots = known.get(file) ?? [...visitFile(file, root)];
  walked.set(root, known.set(file, spots));
  return spots;
}

/** Every value of every file in document order. A stamped value is visited once, with its stamp in `within`. */
export function* visit(folder: Folder): Generator<Spot> {
  for (const [file, root] of folder) yield* spotsOf(file, root);
}

/** Every value of one file that has this shape. */
export function* visitShape(folder: Folder, file: string, shape: string): Generator<Spot> {
  for (const spot of spotsOf(file, folder.get(file))) if (spot.shape === shape) yield spot;
}

/** The story point after which a value can be read: the latest stamp around it, its own included. */
export function readableAfter(story: Story, spot: Spot): string {
  const around = isRecord(spot.value) ? [...spot.within, spot.value] : spot.within;
  return latest(
    story,
    around.map((record) => record['after']).filter((after) => typeof after === 'string'),
  );
}

/** The last of some story points, `start` where there are none. */
export function latest(story: Story, points: readonly string[]): string {
  return points.reduce((a, b) => (comparePoints(story, a, b) < 0 ? b : a), START);
}
