import { lastKnown, type RollCallRow } from './people.ts';
import { type Mark, markOf } from './roll-call.ts';
import type { StoryPointId } from './story.ts';

/** How somebody stands as of the horizon. `asOf` is null where no source says which episode, undefined where nothing is known. */
export interface Standing {
  readonly mark: Mark;
  readonly asOf: StoryPointId | null | undefined;
}

/**
 * What the stamp on somebody's card says: the last square of their row that tells something, else an entry that no episode is
 * known for. Takes a row up to the horizon, of shielded facts.
 */
export function standingOf(row: RollCallRow): Standing {
  const last = lastKnown(row);
  if (last !== undefined) return { mark: last.mark, asOf: last.episode };
  const undated = row.person.statusTimeline.findLast((entry) => entry.episode === null);
  return undated === undefined ? { mark: 'unknown', asOf: undefined } : { mark: markOf(undated.status), asOf: null };
}
