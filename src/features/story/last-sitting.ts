import { type DayNumber, toDay } from '#domain/facts/calendar.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import type { SavedState } from '#saved/state.ts';

/**
 * With which of the watched `episodes`, in story order, somebody went on when they watched last: the first one of the last day before
 * today, so that the recap stays the same through an evening; of today where there is no day before. Undefined where no day is known.
 */
export function lastSitting(
  watchedOn: SavedState['watchedOn'],
  episodes: readonly StoryPointId[],
  today: DayNumber,
): StoryPointId | undefined {
  const dated = episodes.flatMap((id) => {
    const date = watchedOn[id];
    return date === undefined ? [] : [{ id, day: toDay(date) }];
  });
  const before = dated.filter(({ day }) => day < today);
  const days = (before.length === 0 ? dated : before).map(({ day }) => day);
  return dated.find(({ day }) => day === Math.max(...days))?.id;
}
