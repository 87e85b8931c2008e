import { useId } from 'react';

import { START } from '#domain/story/shield.ts';
import type { StoryPoint, StoryPointId } from '#domain/story/story.ts';
import { Button } from '#ui/Button.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { useSavedState, useSavedStore, useView } from './ShieldProvider.tsx';

/** The question for a first visit. It stands above the page and blocks nothing; the header asks it ever after. */
export function FirstQuestion() {
  const id = useId();
  const { story, horizon } = useView();
  const { preferences } = useSavedState();
  const saved = useSavedStore();
  if (preferences.horizonAsked || horizon !== START) return null;

  const answer = (point: StoryPointId) =>
    saved.update((state) => ({ ...state, horizon: point, preferences: { ...state.preferences, horizonAsked: true } }));
  const quick = story.points.filter((point, index) => isQuickAnswer(point, story.points[index + 1]));
  return (
    <section
      aria-labelledby={id}
      className="first-question mb-8 grid max-w-3xl gap-3 control bg-panel p-4 print:hidden"
    >
      <h2 id={id} className="font-display text-2xl leading-tight">
        {frame.horizonLabel}
      </h2>
      <p className="text-dust">{frame.firstQuestion.why}</p>
      <div className="flex flex-wrap gap-2 max-sm:grid max-sm:*:text-left">
        {quick.map((point) => (
          <Button key={point.id} onClick={() => answer(point.id)}>
            {frame.firstQuestion.answer(story, point)}
          </Button>
        ))}
        <select
          aria-label={frame.firstQuestion.episode}
          className="min-h-11 max-w-full control bg-panel px-2 text-chalk"
          value=""
          onChange={(event) => answer(event.target.value)}
        >
          <option value="" disabled>
            {frame.firstQuestion.episode}
          </option>
          {story.points.map((point) =>
            point.kind === 'episode' ? (
              <option key={point.id} value={point.id}>
                {frame.horizonChoice(story, point)}
              </option>
            ) : null,
          )}
        </select>
        <Button look="quiet" onClick={() => answer(START)}>
          {frame.firstQuestion.later}
        </Button>
      </div>
    </section>
  );
}

/** Not started, the end of a season, the news of the next one: what can be answered without counting. */
function isQuickAnswer(point: StoryPoint, next: StoryPoint | undefined): boolean {
  return point.kind !== 'episode' || next?.kind !== 'episode' || next.season !== point.season;
}
