import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formerLaddersQuery } from '#data/facts.ts';
import { climb } from '#domain/ladder.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Section } from '#ui/Section.tsx';
import { statusPageWords as words } from '#words/status-page.ts';

import { RungNotice } from './RungNotice.tsx';

/** How each season came that was awaited once: its ladder, and the way to what was said of it. */
export function FormerSeasons(props: { newestReport: number | null }) {
  const former = useSuspenseQuery(formerLaddersQuery(useView())).data;
  const { today, dropDay } = useDays(props.newestReport);
  return former.map(({ season, milestones }) => (
    <Section key={season} title={words.former(season)} anchor={`season-${season}`}>
      <Disclosure summary={words.formerLadder(season)}>
        <ol className="grid gap-3 md:grid-cols-2">
          {climb(milestones, today, dropDay).map((rung) => (
            <RungNotice key={rung.id} rung={rung} former />
          ))}
        </ol>
      </Disclosure>
      <Link
        to="/status/claims/"
        search={{ season: String(season) }}
        className="inline-flex min-h-11 items-center justify-self-start text-accent underline"
      >
        {words.formerClaims(season)}
      </Link>
    </Section>
  ));
}
