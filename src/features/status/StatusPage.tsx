import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { newestReportQuery } from '#data/facts.ts';
import { useContradictionWords } from '#i18n/contradiction-words.ts';
import { useMessages } from '#i18n/I18nProvider.tsx';
import { useStatusPageWords } from '#i18n/status-page-words.ts';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { Contents } from '#ui/Contents.tsx';
import { Page } from '#ui/Page.tsx';

import { Answer } from './Answer.tsx';
import { Comparables } from './Comparables.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Estimate } from './Estimate.tsx';
import { Rungs } from './Rungs.tsx';
import { SeasonTwo } from './SeasonTwo.tsx';

/**
 * The status tracker: the headline, every rung with its evidence, what is known of season 2, how long others took. Long as it is,
 * only the parts that tell the time read the clock: what it passes by is not drawn again.
 */
export function StatusPage() {
  const { status } = useMessages();
  const pageWords = useStatusPageWords();
  const contradictions = useContradictionWords();
  const newestReport = useSuspenseQuery(newestReportQuery()).data;
  return (
    <Page title={pageWords.title} wide>
      <ClockNotice newest={newestReport} />
      <div className="grid gap-4">
        <Answer newestReport={newestReport} />
        <Contents
          title={pageWords.contents}
          parts={[
            { anchor: 'ladder', title: status.ladder },
            { anchor: 'contradictions', title: contradictions.title },
            { anchor: 'season-2', title: pageWords.season2 },
            { anchor: 'comparables', title: pageWords.comparables },
          ]}
        />
      </div>
      <Estimate newestReport={newestReport} />
      <p>
        <Link to="/status/claims/" className="inline-flex min-h-11 items-center text-accent underline">
          {pageWords.claimsLink}
        </Link>
      </p>
      <Rungs newestReport={newestReport} />
      <Contradictions />
      <SeasonTwo />
      <Comparables />
    </Page>
  );
}
