import type { Story, StoryPointId } from './story.ts';

/** The first story point: what is stamped with it, or not stamped at all, is safe for everybody. */
export const START: StoryPointId = 'start';

/**
 * A value that must not reach the page before the viewer has passed `after`.
 *
 * The value is a private field that only this module reads. Printing a spoiler is a mistake, so every
 * implicit way to text (`String()`, template strings, `JSON.stringify`, arithmetic) throws, and React
 * refuses it as a child; the types refuse most of these before that.
 */
export class Spoiler<T> {
  readonly #value: T;
  readonly #after: StoryPointId;

  constructor(after: StoryPointId, value: T) {
    this.#after = after;
    this.#value = value;
  }

  /** The story point after which the value is safe. */
  static after(spoiler: Spoiler<unknown>): StoryPointId {
    return spoiler.#after;
  }

  /** Opens a spoiler without asking. For this module; the structure test keeps other callers out. */
  static open<T>(spoiler: Spoiler<T>): T {
    return spoiler.#value;
  }

  toJSON(): never {
    throw new TypeError('An unrevealed spoiler cannot be written as JSON. Call reveal() first.');
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError('An unrevealed spoiler cannot be printed. Call reveal() first.');
  }
}

/** Where a viewer stands: the points they have passed and the single items they asked to see anyway. */
export interface View {
  readonly horizon: StoryPointId;
  readonly story: Story;
  readonly passed: ReadonlySet<StoryPointId>;
  readonly reveals: ReadonlySet<Spoiler<unknown>>;
}

/** A value that may be shown now, or the point until which it stays hidden. `item` is the handle for revealing it. */
export type Shown<T> =
  | { readonly hidden: false; readonly value: T; readonly revealed: boolean; readonly item: Spoiler<unknown> }
  | { readonly hidden: true; readonly until: StoryPointId; readonly item: Spoiler<unknown> };

/**
 * A fact as a viewer may see it: a spoiler in a list that is not due is left out (its existence tells),
 * a spoiler elsewhere becomes a `Shown`, everything else stays.
 */
export type Shielded<T> =
  T extends Spoiler<infer U>
    ? Shown<Shielded<U>>
    : T extends readonly Spoiler<infer U>[]
      ? Shielded<U>[]
      : T extends readonly (infer U)[]
        ? Shielded<U>[]
        : T extends object
          ? { [K in keyof T]: Shielded<T[K]> }
          : T;

const NO_REVEALS: ReadonlySet<Spoiler<unknown>> = new Set();

/** The view from a horizon. An unknown horizon falls back to `start`, the safest. */
export function createView(story: Story, horizon: StoryPointId, reveals = NO_REVEALS): View {
  const index = story.points.findIndex((point) => point.id === horizon);
  const reached = story.points.slice(0, Math.max(index, 0) + 1).map((point) => point.id);
  return { horizon: index < 0 ? START : horizon, story, passed: new Set([START, ...reached]), reveals };
}

/** Whether a story point lies behind the viewer. A point that the story does not know is never passed. */
export function hasPassed(view: View, after: StoryPointId): boolean {
  return view.passed.has(after);
}

/** Whether a view shows nothing that the other one would not. */
export function isWithin(view: View, other: View): boolean {
  return (
    [...view.passed].every((point) => other.passed.has(point)) &&
    [...view.reveals].every((item) => other.reveals.has(item))
  );
}

/** Opens one spoiler for one view: by horizon, or because the viewer asked for exactly this item. */
export function reveal<T>(view: View, spoiler: Spoiler<T>): Shown<T> {
  const after = Spoiler.after(spoiler);
  if (hasPassed(view, after)) return { hidden: false, value: Spoiler.open(spoiler), revealed: false, item: spoiler };
  if (view.reveals.has(spoiler)) return { hidden: false, value: Spoiler.open(spoiler), revealed: true, item: spoiler };
  return { hidden: true, until: after, item: spoiler };
}

// Most of a file is no spoiler at all. Such parts are handed on as they are, which also keeps their identity for React.
const sealedParts = new WeakMap<object, boolean>();

function holdsSpoiler(fact: unknown): boolean {
  if (typeof fact !== 'object' || fact === null) return false;
  if (fact instanceof Spoiler) return true;
  const known = sealedParts.get(fact);
  if (known !== undefined) return known;
  const holds = Object.values(fact).some(holdsSpoiler);
  sealedParts.set(fact, holds);
  return holds;
}

/** Shields a whole fact, however deep its spoilers lie. See {@link Shielded} for what becomes of them. */
export function shield<T>(view: View, fact: T): Shielded<T>;
export function shield(view: View, fact: unknown): unknown {
  if (fact instanceof Spoiler) {
    const shown = reveal(view, fact);
    return shown.hidden ? shown : { ...shown, value: shield(view, shown.value) };
  }
  if (typeof fact !== 'object' || fact === null || !holdsSpoiler(fact)) return fact;
  if (!Array.isArray(fact)) {
    return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, shield(view, value)]));
  }
  return fact.flatMap((entry: unknown) => {
    if (!(entry instanceof Spoiler)) return [shield(view, entry)];
    const shown = reveal(view, entry);
    return shown.hidden ? [] : [shield(view, shown.value)];
  });
}
