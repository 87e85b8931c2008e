import { useEffect, useId, useRef, useState } from 'react';

import { findPoint, type StoryPointId } from '#domain/story/story.ts';
import { agreedLimit, agreeTo } from '#saved/agreed-limit.ts';
import { Button } from '#ui/Button.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { togetherSignWords as words } from '#words/together-sign.ts';

import { useLimit, useOwnView, useReveals, useTogether } from './ShieldProvider.tsx';

/** Says above every page that the visit is limited, asks once whether it shall be, and ends it. The limit holds meanwhile. */
export function TogetherSign() {
  const id = useId();
  const { story } = useOwnView();
  const limit = useLimit();
  const reveals = useReveals();
  const together = useTogether();
  const [agreed, setAgreed] = useState<StoryPointId | null>(null);
  const [isFresh, setIsFresh] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const point = limit.get();
  // Whoever agreed with a button that is gone now is still here.
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  if (together === null || point === null) return null;

  // A browser that keeps nothing knows it from here alone.
  const isAsked = point !== agreed && point !== agreedLimit();
  const place = frame.pointName(story, together);
  const end = () => {
    forgetLink();
    agreeTo(null);
    setAgreed(null);
    reveals.clear();
    limit.set(null);
    document.getElementById('content')?.focus();
  };
  return (
    <section
      aria-labelledby={id}
      className="mb-8 grid max-w-3xl gap-3 rounded-chalk border-2 border-accent bg-panel p-4 print:hidden"
    >
      <h2 ref={heading} id={id} tabIndex={-1} className="font-display text-2xl leading-tight outline-none">
        {words.title}
      </h2>
      {findPoint(story, point) === undefined ? <p>{words.unknown}</p> : null}
      <p>{isAsked ? words.asked(place) : words.on(place)}</p>
      <div className="flex flex-wrap items-center gap-3">
        {isAsked ? (
          <Button
            look="strong"
            onClick={() => {
              forgetLink();
              agreeTo(point);
              setAgreed(point);
              setIsFresh(true);
            }}
          >
            {words.agree}
          </Button>
        ) : null}
        <Button look={isAsked ? 'quiet' : 'plain'} onClick={end}>
          {isAsked ? words.decline : words.stop}
        </Button>
      </div>
    </section>
  );
}

/** It has been answered: loading the page anew shall not ask again. */
function forgetLink() {
  history.replaceState(history.state, '', location.pathname + location.search);
}
