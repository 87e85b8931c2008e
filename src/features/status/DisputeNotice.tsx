import type { Dispute } from '#domain/disputes.ts';
import { FactText } from '#parts/FactText.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { contradictionWords as words } from '#words/contradictions.ts';

import { DisputeSide } from './DisputeSide.tsx';

/** One question pinned to the board: its answers in a row, and under them why we use the one we use. */
export function DisputeNotice(props: { dispute: Dispute }) {
  const { id, asks, sides, why } = props.dispute;
  const inRange = sides.filter((side) => side.used).length > 1;
  // Two answers fit into half the board, more need all of it.
  const wide = sides.length > 2;
  return (
    <li
      id={`contradiction-${id}`}
      className={`relative grid break-inside-avoid content-start gap-3 border border-rule bg-panel p-3 pt-4 ${wide ? 'lg:col-span-2' : ''}`}
    >
      <span
        aria-hidden="true"
        className="-top-1.5 -translate-x-1/2 absolute left-1/2 size-3 rounded-full border-2 border-board bg-accent"
      />
      <h4 className="font-display text-lg leading-snug">
        {'rung' in asks ? words.rung(asks.rung, asks.season) : <FactText text={asks} />}
      </h4>
      <ul className="grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
        {sides.map((side) => (
          <DisputeSide key={side.sources.join()} side={side} inRange={inRange} />
        ))}
      </ul>
      {why === null ? null : (
        <p className="max-w-prose">
          <b className="font-semibold">{words.why}:</b>{' '}
          <Spoilable shown={why}>{(text) => <FactText text={text} />}</Spoilable>
        </p>
      )}
    </li>
  );
}
