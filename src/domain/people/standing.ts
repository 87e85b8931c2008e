import type { StoryPointId } from '#domain/story/story.ts';

import type { Mark } from './marks.ts';
import type { RollCallRow } from './people.ts';

/** How somebody stands as of the horizon. `asOf` is null where no source says which episode. */
export interface Standing {
  readonly mark: Mark;
  readonly asOf: StoryPointId | null;
}

/**
 * What the stamp on somebody's card says: the last square of their row, in the last season in which they stand on the register. Card,
 * filter and register count by it, so that they agree; who is not on the register has no row, no stamp and no status to filter by.
 */
export function standingOf({ last }: RollCallRow): Standing {
  return { mark: last.mark, asOf: last.entry?.episode === null ? null : last.episode };
}

/** How many of the people on the register stand at each mark as of the horizon. */
export function countStandings(rows: readonly RollCallRow[]): ReadonlyMap<Mark, number> {
  const counts = new Map<Mark, number>();
  for (const { mark } of rows.map(standingOf)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}
