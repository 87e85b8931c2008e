import type { Understood } from '#domain/import/viewing.ts';
import { comparePoints, type Story, type StoryPointId } from '#domain/story/story.ts';

import type { SavedState } from './state.ts';
import type { Transfer } from './transfer.ts';

/** What an import would do to the first run. A rewatch is none of its business. */
export interface Proposal {
  /** Where the visitor is. */
  readonly from: StoryPointId;
  /** Where they can go: the last episode of the unbroken run from the first one, and the highest where that is further. Never back. */
  readonly choices: readonly StoryPointId[];
  /** The dates that are new or later than the one we have, in the order of the story. */
  readonly dates: readonly { readonly episode: StoryPointId; readonly day: string; readonly before: string | null }[];
  /** How many episodes the files hold, dated or not, and whether they leave some out before the last one. */
  readonly episodes: readonly StoryPointId[];
}

/** Works out what somebody's history would change. What they have told us already counts as watched. */
export function propose(state: SavedState, story: Story, viewings: Understood['viewings']): Proposal {
  const days = new Map<StoryPointId, string | null>();
  for (const { episode, day } of viewings) {
    const known = days.get(episode) ?? null;
    days.set(episode, known === null || (day !== null && day > known) ? day : known);
  }
  const isKnown = story.points.some(({ id }) => id === state.horizon);
  const from = isKnown ? state.horizon : (story.points[0]?.id ?? state.horizon);
  const episodes = story.points.filter(({ kind, id }) => kind === 'episode' && days.has(id)).map(({ id }) => id);
  const isFurther = (point: StoryPointId) => comparePoints(story, point, from) > 0;
  let run = from;
  for (const { id, kind } of story.points) {
    if (!isFurther(id)) continue;
    if (kind !== 'episode' || !days.has(id)) break;
    run = id;
  }
  const highest = episodes.at(-1);
  return {
    from,
    choices: highest !== undefined && isFurther(highest) && highest !== run ? [run, highest] : [run],
    dates: episodes.flatMap((episode) => {
      const day = days.get(episode) ?? null;
      const before = state.watchedOn[episode] ?? null;
      return day === null || (before !== null && before >= day) ? [] : [{ episode, day, before }];
    }),
    episodes,
  };
}

/** Works out what would change by what comes from another device of the same visitor: its place is taken where it is further. */
export function proposeTransfer(state: SavedState, story: Story, { horizon, watchedOn }: Transfer): Proposal {
  const viewings = Object.entries(watchedOn).map(([episode, day]) => ({ where: '', episode, day }));
  const proposal = propose(state, story, viewings);
  const { from } = proposal;
  return { ...proposal, choices: [comparePoints(story, horizon, from) > 0 ? horizon : from] };
}

/** The state with a proposal carried out. Whoever brings a history has answered how far they are. */
export function applyProposal(state: SavedState, { dates }: Proposal, horizon: StoryPointId): SavedState {
  return {
    ...state,
    horizon,
    watchedOn: { ...state.watchedOn, ...Object.fromEntries(dates.map(({ episode, day }) => [episode, day])) },
    preferences: { ...state.preferences, horizonAsked: true },
  };
}
