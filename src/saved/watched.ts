import type { WatchedEpisode } from '#domain/export/progress.ts';
import type { Story } from '#domain/story/story.ts';

import type { SavedState } from './state.ts';

/**
 * The episodes that somebody watched in their first run: all up to their place, and those beyond it that have a day (a history
 * with gaps, or a place that was moved back).
 */
export function watchedIn(state: SavedState, story: Story): WatchedEpisode[] {
  const reached = story.points.findIndex(({ id }) => id === state.horizon);
  return story.points.flatMap((point, index) => {
    const day = state.watchedOn[point.id] ?? null;
    if (point.kind !== 'episode' || (index > reached && day === null)) return [];
    return [{ season: point.season, episode: point.episode, day }];
  });
}
