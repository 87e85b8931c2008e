import { hasPassed, type View } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';

import { answers } from './marks.ts';
import type { RollCallRow } from './people.ts';

/** What the roll tells of somebody who was sealed as the one who won't answer: no answer, an answer, or no word of them at all. */
export type NameOutcome = 'silent' | 'answers' | 'no-word';

/**
 * How a sealed name turned out, by the roll as it is called after its episode: later episodes have no say in it. Undefined where nobody of
 * that id is on it.
 */
export function judgeSealedName(
  rows: readonly {
    readonly person: Pick<RollCallRow['person'], 'id'>;
    readonly last: Pick<RollCallRow['last'], 'mark'>;
  }[],
  person: string,
): NameOutcome | undefined {
  const mark = rows.find((row) => row.person.id === person)?.last.mark;
  if (mark === undefined) return undefined;
  if (answers(mark)) return 'answers';
  return mark === 'open' ? 'no-word' : 'silent';
}

/** The episode before which a name may be sealed: the first one that a viewer has not passed, undefined after the last one. */
export function nextEpisodeOf(view: View): StoryPointId | undefined {
  return view.story.points.find((point) => point.kind === 'episode' && !hasPassed(view, point.id))?.id;
}
