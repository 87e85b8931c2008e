import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

import { claimsQuery, formerLaddersQuery, ladderQuery, sourcesQuery, speakersQuery } from '#data/facts.ts';
import { openLedger } from '#domain/ledger.ts';
import { evidenceBySeason } from '#domain/evidence.ts';
import { useClaimWords } from '#i18n/claim-words.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Page } from '#ui/Page.tsx';

import { Claims } from './Claims.tsx';
import type { ClaimSearch } from './claim-search.ts';
import { axisOf, toRows } from './ledger-row.ts';
import { TrackRecords } from './TrackRecords.tsx';

/** The claim ledger, and how the speakers in it did. What is shown lives in the address. */
export function LedgerPage(props: { search: ClaimSearch; onSearch: (search: ClaimSearch) => void }) {
  const words = useClaimWords();
  const view = useView();
  const { claims } = useSuspenseQuery(claimsQuery(view)).data;
  const { speakers } = useSuspenseQuery(speakersQuery(view)).data;
  const awaited = useSuspenseQuery(ladderQuery(view)).data;
  const former = useSuspenseQuery(formerLaddersQuery(view)).data;
  const { sources } = useSuspenseQuery(sourcesQuery(view)).data;
  const { today, dropDay } = useDays(awaited.newestReport);
  // Tens of thousands of claims are judged once, not at every letter of a search.
  const { rows, line } = useMemo(() => {
    const evidence = gatherEvidence(milestones, today, newestReport, dropDay);
    const judged = toRows(openLedger(claims, speakers, evidence), sources);
    return { rows: judged, line: { axis: axisOf(judged, today), today, events: evidence.events } };
  }, [claims, speakers, milestones, sources, newestReport, today, dropDay]);
  const speaking = props.search.show === 'speakers';
  return (
    <Page title={words.title} lead={words.lead} wide>
      <nav aria-label={words.views} className="flex gap-6">
        <ViewLink>{words.viewClaims}</ViewLink>
        <ViewLink show="speakers">{words.viewSpeakers}</ViewLink>
      </nav>
      {speaking ? (
        <TrackRecords ledger={rows} />
      ) : (
        <Claims rows={rows} line={line} search={props.search} onSearch={props.onSearch} />
      )}
    </Page>
  );
}

function ViewLink(props: { show?: 'speakers'; children: string }) {
  return (
    <Link
      to="/status/claims/"
      search={{ show: props.show }}
      activeOptions={{ includeSearch: true, explicitUndefined: true }}
      className="inline-flex min-h-11 items-center border-transparent border-b-2 aria-[current]:border-accent aria-[current]:font-semibold"
    >
      {props.children}
    </Link>
  );
}
