import { useState } from 'react';

import { newsOf } from '#domain/story/story.ts';
import { moveHorizon } from '#saved/runs.ts';
import { useReveals, useSavedStore, useTogether, useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { statusPageWords } from '#words/status-page.ts';

const words = statusPageWords.sealed;

/**
 * One envelope for all that the news of a season tells: it says what it spoils and until when it stays shut, and nothing of what is in
 * it. To open it is to move on, so that is asked once.
 */
export function SealedNews({ season }: { season: number }) {
  const { story } = useView();
  const saved = useSavedStore();
  const reveals = useReveals();
  const isTogether = useTogether() !== null;
  const [asks, setAsks] = useState(false);
  const news = newsOf(story, season);
  const open = () => {
    reveals.clear();
    saved.update((state) => moveHorizon(state, news));
  };
  return (
    <Section title={words.title} anchor={`season-${season}`}>
      <div className="grid justify-items-center gap-3 text-center">
        <div className="relative w-full max-w-sm">
          <Envelope />
          <p className="absolute inset-x-0 bottom-[12%] font-display text-xl">{words.spoils(season - 1)}</p>
        </div>
        <p className="text-dust text-sm">{words.until(frame.until(story, news))}</p>
        {/* Whoever watches together sees no more than the others, wherever they are themselves. */}
        {isTogether ? null : asks ? (
          <div className="grid justify-items-center gap-2">
            <p role="status">{words.sure(frame.pointName(story, news))}</p>
            <div className="flex flex-wrap justify-center gap-2">
              <Button onClick={open}>{words.yes}</Button>
              <Button look="quiet" onClick={() => setAsks(false)}>
                {words.no}
              </Button>
            </div>
          </div>
        ) : (
          <Button look="quiet" onClick={() => setAsks(true)}>
            {words.open}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** A closed envelope with its seal, drawn by hand. */
function Envelope() {
  return (
    <svg
      viewBox="0 0 352 190"
      aria-hidden="true"
      className="w-full fill-none stroke-2 stroke-chalk"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path className="fill-panel" d="M6 9Q176 2 346 7Q350 96 345 184Q178 180 7 186Q2 98 6 9Z" />
      <path className="stroke-edge" d="M8 184Q64 134 128 100M345 183Q288 132 222 100" strokeWidth="1.5" />
      <path d="M6 9Q92 62 151 84M346 7Q262 60 203 84" />
      <circle cx="177" cy="88" r="28" className="fill-board" />
      <circle cx="177" cy="88" r="23" className="stroke-edge" strokeWidth="1.5" strokeDasharray="2.5 3" />
      <path d="M169 86V80Q169 71 177 71Q185 71 185 80V86M165 86H189V103H165Z" />
    </svg>
  );
}
