import { useId, useRef, useState } from 'react';

import { START } from '#domain/story/shield.ts';
import { hasSeveralSeasons, lastEpisode, newsOf, type Story, type StoryPoint } from '#domain/story/story.ts';
import { Button } from '#ui/Button.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { useOwnView, useSavedState } from './ShieldProvider.tsx';
import { useUndoableMove } from './UndoableMove.tsx';

/**
 * How far a first visitor is, by one tap on the episodes of a season: it asks nothing else and stands in nobody's way. More than the
 * first episode is asked back once, in place, and only with the last one the news of the season after can be had too. Whoever has
 * answered does not see it again; the header has the same choice ever after.
 */
export function PlaceStrip() {
  const { story, horizon } = useOwnView();
  const { preferences } = useSavedState();
  const { move, toast } = useUndoableMove();
  const first = story.points.find(({ kind }) => kind === 'episode');
  if (preferences.horizonAsked || horizon !== START || first === undefined) return toast;
  return (
    <Strip
      story={story}
      first={first.id}
      onAnswer={(point) =>
        move((state) => ({ ...state, horizon: point, preferences: { ...state.preferences, horizonAsked: true } }))
      }
    />
  );
}

function Strip(props: { story: Story; first: string; onAnswer: (point: string) => void }) {
  const id = useId();
  const { story, onAnswer } = props;
  const { strip: words } = frame;
  const seasons = [...new Set(story.points.flatMap((point) => (point.kind === 'episode' ? [point.season] : [])))];
  const [season, setSeason] = useState(seasons[0] ?? 1);
  const [asked, setAsked] = useState<StoryPoint | null>(null);
  const pressed = useRef<string>(undefined);
  const news = newsOf(story, season + 1);
  const isLast = asked !== null && asked.id === lastEpisode(story, season)?.id && news !== asked.id;
  return (
    <section
      aria-labelledby={id}
      className="first-question grid max-w-3xl gap-2 lg:max-w-92 border-rule border-t pt-4 lg:first:border-t-0 lg:first:pt-0 print:hidden"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 id={id} className="font-display text-[1.375rem] leading-[1.625rem]">
          {frame.horizonLabel}
        </h2>
        <button type="button" className={`${TICK} px-3`} onClick={() => onAnswer(START)}>
          {words.notYet}
        </button>
      </div>
      {hasSeveralSeasons(story) ? (
        <div role="group" aria-label={words.seasons} className="flex flex-wrap gap-1">
          {seasons.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === season}
              className={`${TICK} px-3 aria-pressed:bg-chalk aria-pressed:text-board`}
              onClick={() => {
                setSeason(each);
                setAsked(null);
              }}
            >
              {words.season(each)}
            </button>
          ))}
        </div>
      ) : null}
      {asked === null ? (
        <div className="grid grid-cols-6 gap-1 min-[24.375rem]:grid-cols-[repeat(auto-fit,minmax(1.625rem,1fr))] lg:grid-cols-6">
          {story.points.map((point) =>
            point.kind === 'episode' && point.season === season ? (
              <button
                key={point.id}
                type="button"
                aria-label={words.seen(frame.pointName(story, point.id))}
                ref={(button) => {
                  // Whoever said no goes on from where they were.
                  if (pressed.current !== point.id || button === null) return;
                  pressed.current = undefined;
                  button.focus();
                }}
                className={`${TICK} lg:h-13`}
                onClick={() => {
                  if (point.id === props.first) onAnswer(point.id);
                  else setAsked(point);
                }}
              >
                {point.episode}
              </button>
            ) : null,
          )}
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <p className="w-full">{words.sure(frame.pointName(story, asked.id))}</p>
          <Button ref={focus} onClick={() => onAnswer(asked.id)}>
            {words.yes}
          </Button>
          {isLast ? (
            <Button onClick={() => onAnswer(news)}>{words.yesAndNews(frame.pointName(story, news))}</Button>
          ) : null}
          <Button
            onClick={() => {
              pressed.current = asked.id;
              setAsked(null);
            }}
          >
            {words.no}
          </Button>
        </div>
      )}
      <p className="text-dust text-sm">{words.hidden}</p>
    </section>
  );
}

const TICK = 'h-11 min-w-6.5 control font-display text-base leading-none';

function focus(button: HTMLButtonElement | null) {
  button?.focus();
}
