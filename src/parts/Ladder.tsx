import type { Rung } from '#domain/status/ladder.ts';
import { statusWords as status } from '#words/status.ts';

/** The ladder in small: one segment a rung, filled as far as it is climbed, with its place in words. */
export function Ladder(props: { rungs: readonly Rung<unknown>[] }) {
  const { rungs } = props;
  const reached = rungs.findLastIndex((rung) => rung.current) + 1;
  const current = rungs[reached - 1];
  const ends = [rungs[0], rungs.at(-1)];
  return (
    <figure className="grid gap-2">
      <div aria-hidden="true" className="grid auto-cols-fr grid-flow-col items-center gap-1 forced-color-adjust-none">
        {rungs.map((rung, index) => (
          <span
            key={rung.id}
            className={`rounded-chalk border-2 ${rung.current ? 'h-6 border-chalk bg-tag' : index < reached ? 'h-4 border-chalk bg-chalk' : 'h-4 border-dust border-dotted'}`}
          />
        ))}
      </div>
      {current === rungs.at(-1) || current === rungs[0] ? null : (
        <div aria-hidden="true" className="flex justify-between text-dust text-sm">
          {ends.map((rung) => (rung === undefined ? null : <span key={rung.id}>{status.rungs[rung.id]}</span>))}
        </div>
      )}
      <figcaption className="font-display text-lg leading-tight">
        {current === undefined
          ? status.states.ahead
          : status.ladderSmall(reached, rungs.length, status.rungs[current.id])}
      </figcaption>
    </figure>
  );
}
