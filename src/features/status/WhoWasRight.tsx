import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

import { ladderQuery, sinceQuery } from '#data/facts.ts';
import { type Finding, finding } from '#domain/status/finding.ts';
import { evidenceBySeason, judgeEach } from '#domain/status/ledger.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { BUTTON_LINK } from '#ui/control.ts';
import { Section } from '#ui/Section.tsx';
import { statusPageWords } from '#words/status-page.ts';

const words = statusPageWords.right;

/** How the predictions about the awaited season turned out so far, as a finding and one mark for each; the predictions themselves are a tap away. */
export function WhoWasRight() {
  const ladder = useFact(ladderQuery);
  const { claims } = useFact(sinceQuery);
  const days = useDays(ladder.newestReport);
  const { today, dropDay } = days;
  const found = useMemo(
    () => finding(judgeEach(claims, evidenceBySeason([ladder], { today, dropDay })), ladder.season),
    [claims, ladder, today, dropDay],
  );
  return (
    <Section title={words.title} anchor="right">
      <p className="font-display text-2xl leading-tight *:block">
        <span>{words.due(found)}</span> <span>{words.wrong(found)}</span>
      </p>
      <Marks finding={found} />
      <Link to="/status/claims/" className={BUTTON_LINK}>
        {words.see}
      </Link>
    </Section>
  );
}

const IN_A_ROW = 16;
/** What one mark takes, in the drawing's own units. */
const [WIDE, HIGH] = [22, 25];

/** A cross for each that was wrong, then a tick for each that was right. The sentence over it says the same. */
function Marks({ finding: { due, wrong } }: { finding: Finding }) {
  if (due === 0) return null;
  const marks = Array.from({ length: due }, (_, index) => {
    const x = (index % IN_A_ROW) * WIDE + WIDE / 2;
    const y = Math.floor(index / IN_A_ROW) * HIGH + HIGH / 2;
    // No two pulls of the chalk are alike.
    const [a, b] = [((index * 7) % 5) / 2 - 1, ((index * 11) % 7) / 3 - 1];
    return index < wrong
      ? `M${x - 6 + a} ${y - 6}L${x + 6} ${y + 6 + b}M${x + 6 + b} ${y - 6 - a}L${x - 6} ${y + 6}`
      : `M${x - 7} ${y + a}L${x - 2 + a} ${y + 6}L${x + 7} ${y - 6 + b}`;
  });
  return (
    <svg
      viewBox={`0 0 ${IN_A_ROW * WIDE} ${Math.ceil(due / IN_A_ROW) * HIGH}`}
      aria-hidden="true"
      className="w-full max-w-md fill-none stroke-[2.5]"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path className="stroke-turned" d={marks.slice(0, wrong).join('')} />
      <path className="stroke-present" d={marks.slice(wrong).join('')} />
    </svg>
  );
}
