import { importWords } from '#words/import.ts';

import type { Refusal } from './refusal.ts';

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
