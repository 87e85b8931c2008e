import type { ReactNode } from 'react';

import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import type { Thread } from '#domain/story/threads.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { useSavedState } from '#shield/ShieldProvider.tsx';
import { storyWords as words } from '#words/story.ts';

import { lastSitting } from './last-sitting.ts';
import type { StorySearch } from './story-search.ts';

const LENGTHS = [undefined, 'five', 'all'] as const satisfies readonly StorySearch['length'][];

/**
 * What the page can be asked for: how much, and which part: a thread, or what was watched last. `search` is what it is asked for now, of
 * which everything is behind the viewer.
 */
export function StoryChoices(props: {
  search: StorySearch;
  threads: readonly Shielded<Thread>[];
  episodes: readonly Shielded<Episode>[];
  onSearch: (search: StorySearch) => void;
}) {
  const { search, threads, episodes, onSearch } = props;
  const pointName = usePointName();
  const sitting = useLastSitting(episodes);
  const since = search.since ?? sitting;
  return (
    <>
      <div
        role="group"
        aria-label={words.length}
        className="flex overflow-hidden control font-display text-lg leading-tight"
      >
        {LENGTHS.map((length) => (
          <button
            key={length ?? ''}
            type="button"
            aria-pressed={search.length === length}
            className="min-h-12 grow border-edge px-1.5 aria-pressed:bg-tag aria-pressed:text-ink not-first:border-l"
            onClick={() => onSearch({ ...search, length })}
          >
            {words.lengths[length ?? 'minute']}
          </button>
        ))}
      </div>
      <div role="group" aria-label={words.part} className="flex flex-wrap gap-1.5">
        {since === undefined ? null : (
          <Part
            isOn={search.since === since}
            onTurn={(isOn) => onSearch({ ...search, since: isOn ? since : undefined })}
          >
            {since === sitting ? words.sinceLast : words.since(pointName(since))}
          </Part>
        )}
        {threads.map(({ id, name }) => (
          <Part
            key={id}
            thread={id}
            isOn={search.thread === id}
            onTurn={(isOn) => onSearch({ ...search, thread: isOn ? id : undefined })}
          >
            <FactText text={name} />
          </Part>
        ))}
      </div>
    </>
  );
}

/** A part of the story, by itself or not. */
function Part(props: { thread?: string; isOn: boolean; onTurn: (isOn: boolean) => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={props.isOn}
      data-thread={props.thread}
      className="min-h-11 control px-2.5 text-sm aria-pressed:border-chalk aria-pressed:bg-chalk aria-pressed:text-board"
      onClick={() => props.onTurn(!props.isOn)}
    >
      {props.children}
    </button>
  );
}

/** The episode with which the viewer went on when they watched last. A rewatch keeps no days, and with the first episode it is everything. */
function useLastSitting(episodes: readonly Shielded<Episode>[]) {
  const { watchedOn, preferences } = useSavedState();
  const today = useToday();
  if (preferences.rewatch?.on === true) return undefined;
  const ids = episodes.map(({ id }) => id);
  const first = lastSitting(watchedOn, ids, today);
  return first === ids[0] ? undefined : first;
}
