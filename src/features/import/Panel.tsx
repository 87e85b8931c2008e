import { type ReactNode, useEffect, useRef } from 'react';

import { importWords } from '#words/import.ts';

import type { Refusal } from './open-files.ts';

/** A sheet about what somebody has brought. It comes long after they acted, so its heading takes the focus when it is there. */
export function Panel(props: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Only once: an answer to a question must not take the focus away from it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mb-4 grid min-w-0 gap-6 control bg-panel p-4 sm:p-6">
      <h3 ref={heading} tabIndex={-1} className="scroll-mt-24 font-display text-2xl leading-tight outline-none">
        {props.title}
      </h3>
      {props.children}
    </div>
  );
}

/** More would only be scrolled past. */
const MAX_LISTED = 20;

/** What cannot be used, each with what to do about it. */
export function Refusals(props: { refusals: readonly Refusal[] }) {
  const { faults } = importWords;
  return (
    <ul className="grid gap-3">
      {props.refusals.slice(0, MAX_LISTED).map(({ file, fault }) => (
        <li key={`${file} ${fault}`} className="min-w-0">
          <bdi className="font-display [overflow-wrap:anywhere]">{file.slice(0, 200)}</bdi>
          <p>{faults[fault]}</p>
        </li>
      ))}
    </ul>
  );
}
