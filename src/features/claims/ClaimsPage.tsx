import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { claimsQuery, formerLaddersQuery, ladderQuery, speakersQuery } from '#data/facts.ts';
import { finding } from '#domain/status/finding.ts';
import { evidenceBySeason, type LedgerEntry, openLedger } from '#domain/status/ledger.ts';
import { furthestOff, predictionsOf, releaseLine } from '#domain/status/predictions.ts';
import { announcedRelease } from '#domain/status/release.ts';
import { trackRecords } from '#domain/status/track-record.ts';
import { formatDate } from '#i18n/format.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { BUTTON_LINK } from '#ui/control.ts';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { claimWords as words } from '#words/claims.ts';
import { frameWords as frame } from '#words/frame.ts';

import { ClaimNotice, datesOf, whoSaid } from './ClaimNotice.tsx';
import { type ClaimSearch } from './claim-search.ts';
import { LookBack } from './LookBack.tsx';
import { opensLedger } from './ledger-asked.ts';
import { OwnRecord } from './OwnRecord.tsx';
import { FurthestOff, LEDGER, WhoWasRight } from './Reckoning.tsx';
import { SlopeChart } from './SlopeChart.tsx';

// Most come for the picture.
const Ledger = lazy(() => import('./Ledger.tsx').then((module) => ({ default: module.Ledger })));

/** So many have a number in the chart. */
const WORST = 5;

/**
 * Who was right about a season: the finding, the picture behind it, and every claim on demand. What is shown lives in the address:
 * the awaited season where it names none, and a single claim's own.
 */
export function ClaimsPage(props: { search: ClaimSearch; onSearch: (search: ClaimSearch) => void }) {
  const { claims } = useFact(claimsQuery);
  const { speakers } = useFact(speakersQuery);
  const awaited = useFact(ladderQuery);
  const former = useFact(formerLaddersQuery);
  const { today, dropDay } = useDays(awaited.newestReport);
  // Tens of thousands of claims are judged once, not at every letter of a search.
  const { ledger, evidenceOf } = useMemo(() => {
    const evidence = evidenceBySeason([awaited, ...former], { today, dropDay });
    return { ledger: openLedger(claims, speakers, evidence), evidenceOf: evidence };
  }, [claims, speakers, awaited, former, today, dropDay]);
  const { search, onSearch } = props;
  const asked =
    ledger.find(({ claim }) => claim.id === search.claim)?.season ?? Number(search.season ?? awaited.season);
  const { ladder, own, seasons, predictions, worst, line, found, ofRelease, still, records } = useMemo(() => {
    const entries = ledger.filter(({ season }) => season === asked);
    const marks = predictionsOf(entries);
    const of = [awaited, ...former].find(({ season }) => season === asked);
    const rungs = of?.milestones ?? [];
    return {
      ladder: of,
      own: entries,
      seasons: [...new Set([awaited.season, ...ledger.map(({ season }) => season)])].sort((a, b) => b - a),
      predictions: marks,
      worst: furthestOff(marks, WORST),
      line: releaseLine(evidenceOf(asked), announcedRelease(rungs.find(({ id }) => id === 'released'))),
      found: finding(entries, asked),
      ofRelease: finding(
        entries.filter(({ claim }) => claim.window?.event === 'released'),
        asked,
      ),
      still: marks.filter(({ outcome }) => outcome === 'open').length,
      records: trackRecords(entries),
    };
  }, [ledger, evidenceOf, asked, awaited, former]);
  const byId = useMemo(() => new Map(own.map((entry) => [entry.claim.id, entry])), [own]);
  const speak = useCallback((id: string) => spoken(byId.get(id)), [byId]);
  // Whoever goes on from an open claim has left it.
  const address = JSON.stringify(search);
  const [read, setRead] = useState<{ id: string; address: string }>();
  const reading = read?.address === address ? byId.get(read.id) : undefined;
  const here = useRef(address);
  useEffect(() => {
    here.current = address;
  }, [address]);
  // The same for the whole visit: the chart of thousands of claims is not drawn anew at a letter of a search.
  const open = useCallback((id: string) => setRead({ id, address: here.current }), []);
  const season = asked === awaited.season ? undefined : String(asked);
  const isOpen = opensLedger(search);
  return (
    <Page
      title={found.due === 0 ? words.nothingDue : words.finding(found, asked)}
      lead={words.lead(found, ofRelease, still)}
      wide
    >
      {seasons.length === 1 ? null : (
        <nav aria-label={words.seasons} className="flex gap-6">
          {seasons.map((number) => (
            <Link
              key={number}
              to="/status/claims/"
              search={{ season: number === awaited.season ? undefined : String(number) }}
              activeOptions={{ includeSearch: true, explicitUndefined: true }}
              {...(number === asked ? { 'aria-current': 'true' } : {})}
              className="inline-flex min-h-11 items-center border-transparent border-b-4 aria-[current]:border-chalk aria-[current]:font-bold"
            >
              {words.season(number)}
            </Link>
          ))}
        </nav>
      )}
      {own.length === 0 ? (
        <Empty>{words.nothing}</Empty>
      ) : (
        <div className="grid grid-cols-1 gap-x-18 gap-y-8 lg:grid-cols-2 xl:grid-cols-[47.5rem_1fr]">
          {predictions.length === 0 ? null : (
            <div className="min-w-0 lg:col-span-2 xl:col-span-1 xl:row-span-3">
              <SlopeChart
                predictions={predictions}
                worst={worst}
                line={line}
                today={today}
                speak={speak}
                onOpen={open}
              />
            </div>
          )}
          <FurthestOff entries={worst.flatMap(({ id }) => byId.get(id) ?? [])} onOpen={open} />
          <div className="grid min-w-0 content-start gap-8 empty:hidden">
            <WhoWasRight records={records} season={season} />
            <OwnRecord season={asked} evidence={evidenceOf(asked)} />
          </div>
          <Link
            to="/status/claims/"
            {...(isOpen ? { search: { season } } : { search: { show: 'claims', season }, hash: LEDGER })}
            replace
            resetScroll={false}
            className={`${BUTTON_LINK} self-start lg:col-span-2 xl:col-span-1 print:hidden`}
          >
            {isOpen ? words.fold : words.every(own.length)}
          </Link>
        </div>
      )}
      <LookBack ladder={ladder} own={own} byId={byId} days={{ today, dropDay }} search={search} onSearch={onSearch} />
      <section id={LEDGER} aria-label={words.ledger} className="scroll-mt-20 empty:hidden">
        {isOpen && own.length > 0 ? (
          // As high as a screen already, so that whoever is led there lands at its top.
          <Suspense
            fallback={
              <p role="status" className="min-h-dvh">
                {frame.loading}
              </p>
            }
          >
            <Ledger ledger={own} search={search} onSearch={onSearch} />
          </Suspense>
        ) : null}
      </section>
      {reading === undefined ? null : (
        <Sheet label={whoSaid(reading)} closeLabel={words.close} onClose={() => setRead(undefined)}>
          <ClaimNotice entry={reading} />
        </Sheet>
      )}
    </Page>
  );
}

/** A claim in one line: who, when, which days, and how it turned out. */
function spoken(entry: LedgerEntry | undefined): string {
  if (entry === undefined) return '';
  const { claim, verdict } = entry;
  return words.chart.spoken(
    whoSaid(entry),
    formatDate(claim.madeOn),
    datesOf(entry),
    words.verdicts[verdict.kind],
    words.verdictDetail(verdict),
  );
}
