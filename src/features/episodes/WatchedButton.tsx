import { useState } from 'react';
import { toDate } from '#domain/calendar.ts';
import type { Episode } from '#domain/episodes.ts';
import { hasPassed, type Shielded } from '#domain/shield.ts';
import { formatDate } from '#i18n/format.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { watchEpisode } from '#saved/runs.ts';
import type { SavedState } from '#saved/state.ts';
import { takeBack } from '#saved/take-back.ts';
import { usePlace, useSavedState, useSavedStore } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { episodeWords as words } from '#words/episodes.ts';

/** Moves the horizon forward to this episode and notes the day, with a way back. It never moves it backwards. */
export function WatchedButton(props: { episode: Shielded<Episode> }) {
  const pointName = usePointName();
  const saved = useSavedStore();
  const place = usePlace();
  const today = useToday();
  const [before, setBefore] = useState<SavedState | null>(null);
  const { episode } = props;
  const watched = hasPassed(place, episode.id);
  const date = useSavedState().watchedOn[episode.id];
  const already = date === undefined ? words.alreadyWatched : words.alreadyWatchedOn(formatDate(date));
  const watch = () => {
    setBefore(saved.get());
    saved.update((state) => watchEpisode(state, episode.id, toDate(today)));
  };
  const undo = (earlier: SavedState) => {
    saved.update((state) => takeBack(state, earlier));
    setBefore(null);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      {/* One button for both, so that the focus stays where the finger was. */}
      {watched && before === null ? null : (
        <Button
          look={watched ? 'plain' : 'strong'}
          onClick={() => (watched && before !== null ? undo(before) : watch())}
        >
          {watched ? words.undo : words.watchedThis}
        </Button>
      )}
      <p aria-live="polite">
        {watched ? (before === null ? already : words.watchedThisDone(pointName(episode.id))) : ''}
      </p>
    </div>
  );
}
