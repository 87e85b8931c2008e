import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { lastVerifiedQuery, milestonesQuery } from '#data/facts.ts';
import { climb } from '#domain/ladder.ts';
import { situationAt } from '#domain/situation.ts';
import { gatherEvidence } from '#domain/evidence.ts';
import { useContradictionWords } from '#i18n/contradiction-words.ts';
import { useMessages } from '#i18n/I18nProvider.tsx';
import { useStatusPageWords } from '#i18n/status-page-words.ts';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { useDays, useNow, useZone } from '#parts/ClockProvider.tsx';
import { Headline } from '#parts/Headline.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Contents } from '#ui/Contents.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';

import { Comparables } from './Comparables.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Estimate } from './Estimate.tsx';
import { RungNotice } from './RungNotice.tsx';
import { SeasonTwo } from './SeasonTwo.tsx';

const MINUTE = 60_000;

/** The status tracker: the headline, every rung with its evidence, what is known of season 2, how long others took. */
export function StatusPage() {
  const { status } = useMessages();
  const pageWords = useStatusPageWords();
  const contradictions = useContradictionWords();
  const view = useView();
  const { milestones } = useSuspenseQuery(milestonesQuery(view)).data;
  const lastVerified = useSuspenseQuery(lastVerifiedQuery()).data;
  const situation = situationAt(milestones, lastVerified, useNow(MINUTE), useZone());
  const { today, dropDay } = useDays(lastVerified);
  const rungs = climb(milestones, today, dropDay);
  const wrapped = gatherEvidence(milestones, today, lastVerified, dropDay).events.get('filming-wrapped');
  return (
    <Page title={pageWords.title} wide>
      <ClockNotice newest={lastVerified} />
      <div className="grid gap-4">
        <Headline situation={situation} />
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
      {situation.release.mode === 'undated' && wrapped !== undefined ? (
        <Estimate wrapped={wrapped} today={today} />
      ) : null}
      <p>
        <Link to="/status/claims/" className="inline-flex min-h-11 items-center text-accent underline">
          {pageWords.claimsLink}
        </Link>
      </p>
      <Section title={status.ladder} anchor="ladder">
        <ol className="grid gap-3 md:grid-cols-2">
          {rungs.map((rung) => (
            <RungNotice key={rung.id} rung={rung} />
          ))}
        </ol>
      </Section>
      <Contradictions />
      <SeasonTwo />
      <Comparables />
    </Page>
  );
}
