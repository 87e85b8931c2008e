import { type DayNumber, toDay } from '#domain/facts/calendar.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import { hasPassed, type View } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { runOf } from '#saved/named-run.ts';
import { noteOf, type OwnNote } from '#saved/notes.ts';
import type { SavedState } from '#saved/state.ts';

/** An episode that lies behind the viewer, with what they have kept of it. */
export interface OwnEpisode extends OwnNote {
  readonly id: StoryPointId;
  readonly season: number;
  readonly number: number;
  readonly address: string;
  /** When they watched it; null where that is not known, and in a rewatch, which keeps no days. */
  readonly day: DayNumber | null;
}

/** The episodes that lie behind the viewer, in the run that is on and under the limit of the visit, in story order. */
export function ownEpisodes(view: View, state: SavedState): OwnEpisode[] {
  const run = runOf(state);
  return view.story.points.flatMap((point) => {
    if (point.kind !== 'episode' || !hasPassed(view, point.id)) return [];
    const { id, season, episode: number } = point;
    const date = run === 'first' ? state.watchedOn[id] : undefined;
    return {
      id,
      season,
      number,
      address: episodeAddress({ id, season, number }),
      day: date === undefined ? null : toDay(date),
      ...noteOf(state, run, id),
    };
  });
}

/** From the first to the last day on which some episodes were watched, and whether each of them has one; null where none has. */
export function spanOf(episodes: readonly OwnEpisode[]) {
  const days = episodes.flatMap(({ day }) => day ?? []);
  return days.length === 0
    ? null
    : { first: Math.min(...days), last: Math.max(...days), every: days.length === episodes.length };
}
