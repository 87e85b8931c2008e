import { type ReactNode, useState } from 'react';

import type { Character } from '#domain/people/characters.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { usePointName } from '#parts/PointName.tsx';
import { useReveals } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { episodeWords as words } from '#words/episodes.ts';

import { Moments } from './Moments.tsx';

const focus = (element: HTMLElement | null) => element?.focus();

/**
 * What happens in an episode, sealed as one thing: how many moments there are, and nothing of any. Opened anyway, it is one reveal of them
 * all, asked for once more, kept in memory alone, and undone by one button. `children` is what there is to do instead.
 */
export function Envelope(props: {
  episode: Shielded<Episode>;
  people: readonly Shielded<Character>[];
  children: ReactNode;
}) {
  const { episode } = props;
  const pointName = usePointName();
  const reveals = useReveals();
  // The focus goes where something was done, and stays where it is on a page that somebody has only just come to.
  const [step, setStep] = useState<'come' | 'asking' | 'answered'>('come');
  const name = pointName(episode.id);
  const { outcome, keyEvents } = episode;
  const events = keyEvents.filter(({ detail }) => detail.hidden || detail.revealed);
  const spoilers = [outcome, ...events.map(({ detail }) => detail)].filter((one) => one.hidden || one.revealed);
  if (spoilers.length === 0) return props.children;
  const put = (shown: boolean) => {
    setStep('answered');
    reveals.put(
      spoilers.map(({ item }) => item),
      shown,
    );
  };
  const isOpen = spoilers.every(({ hidden }) => !hidden);
  if (isOpen) {
    return (
      <div className="grid gap-4">
        <div className="grid gap-2 rounded-[6px] border-[1.5px] border-edge border-dashed p-3">
          <p ref={step === 'answered' ? focus : null} tabIndex={-1} className="text-dust text-sm outline-none">
            {words.opened(name)}
          </p>
          <Button className="justify-self-start print:hidden" onClick={() => put(false)}>
            {words.seal}
          </Button>
        </div>
        <Moments outcome={outcome.hidden ? undefined : outcome.value} events={events} people={props.people} />
        {props.children}
      </div>
    );
  }
  return (
    <div className="grid gap-3.5">
      <Sealed count={events.length} onOpen={() => setStep('asking')} />
      {props.children}
      {step === 'asking' ? (
        <div role="group" aria-label={words.openAnyway} className="grid gap-3">
          <p ref={focus} tabIndex={-1} className="outline-none">
            {words.question(name)}
          </p>
          <div className="grid grid-cols-2 gap-3">
            <Button onClick={() => put(true)}>{words.open}</Button>
            <Button onClick={() => setStep('answered')}>{words.leave}</Button>
          </div>
        </div>
      ) : (
        <Button
          ref={step === 'answered' ? focus : null}
          look="quiet"
          className="justify-self-center text-sm print:hidden"
          onClick={() => setStep('asking')}
        >
          {words.openAnyway}
        </Button>
      )}
    </div>
  );
}

/** An envelope in chalk, with how much is in it on its seal. The whole of it is a button for whoever would open it. */
function Sealed(props: { count: number; onOpen: () => void }) {
  const { count } = props;
  return (
    <button
      type="button"
      className="relative grid aspect-[358/238] max-h-[20rem] w-full grid-rows-[1fr_auto] justify-items-center pt-[8%] pb-3 text-center"
      onClick={props.onOpen}
    >
      <svg
        viewBox="0 0 358 238"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute inset-0 -z-10 size-full fill-none stroke-chalk [stroke-linecap:round] [stroke-linejoin:round] [stroke-width:2.5]"
      >
        <path
          className="fill-panel"
          d="M5 9C92 7 240 3 352 5 354 78 352 158 354 229 248 234 110 231 8 234 4 158 7 84 5 9Z"
        />
        <path className="stroke-edge [stroke-width:1.5]" d="M9 232 137 137M353 227 221 135" />
        <path d="M6 10C58 52 102 86 147 116M351 6C300 50 252 86 210 116" />
      </svg>
      <span className="grid size-[4.5rem] place-items-center self-center rounded-full border-[2.5px] border-chalk bg-board font-display text-[2.5rem] leading-none outline-1 outline-edge outline-dashed -outline-offset-[7px] xl:size-24 xl:text-[3.25rem]">
        {count === 0 ? '' : count}
      </span>{' '}
      <span className="grid">
        <span className="font-display text-[1.375rem] leading-7">{words.moments(count)}</span>{' '}
        <span className="text-dust text-sm">{words.untilWatched}</span>
      </span>
    </button>
  );
}
