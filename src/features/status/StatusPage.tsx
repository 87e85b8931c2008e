import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formerLaddersQuery, ladderQuery } from '#data/facts.ts';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Contents } from '#ui/Contents.tsx';
import { Page } from '#ui/Page.tsx';
import { contradictionWords as contradictions } from '#words/contradictions.ts';
import { statusWords as status } from '#words/status.ts';
import { statusPageWords as pageWords } from '#words/status-page.ts';

import { Answer } from './Answer.tsx';
import { Comparables } from './Comparables.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Estimate } from './Estimate.tsx';
import { FormerSeasons } from './FormerSeasons.tsx';
import { KnownOfSeason } from './KnownOfSeason.tsx';
import { Rungs } from './Rungs.tsx';

/**
 * The status tracker: the headline, every rung with its evidence, what is known of the awaited season, how long others took, how the seasons before it came. Long as it is,
 * only the parts that tell the time read the clock: what it passes by is not drawn again.
 */
export function StatusPage() {
  const view = useView();
  const { season, newestReport } = useSuspenseQuery(ladderQuery(view)).data;
  const former = useSuspenseQuery(formerLaddersQuery(view)).data;
  return (
    <Page title={pageWords.title} wide>
      <ClockNotice newest={newestReport} />
      <div className="grid gap-4">
        <Answer />
        <Contents
          title={pageWords.contents}
          parts={[
            { anchor: 'ladder', title: status.ladder },
            { anchor: 'contradictions', title: contradictions.title },
            { anchor: `season-${season}`, title: pageWords.known(season) },
            { anchor: 'comparables', title: pageWords.comparables },
            ...former.map((ladder) => ({
              anchor: `season-${ladder.season}`,
              title: pageWords.former(ladder.season),
            })),
          ]}
        />
      </div>
      <Estimate />
      <p>
        <Link to="/status/claims/" className="inline-flex min-h-11 items-center text-accent underline">
          {pageWords.claimsLink}
        </Link>
      </p>
      <Rungs />
      <Contradictions />
      <KnownOfSeason season={season} />
      <Comparables />
      <FormerSeasons newestReport={newestReport} />
    </Page>
  );
}
