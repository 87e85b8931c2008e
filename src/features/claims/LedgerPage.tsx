import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

import { claimsQuery, formerLaddersQuery, ladderQuery, sourcesQuery, speakersQuery } from '#data/facts.ts';
import { evidenceBySeason, type LedgerEntry, openLedger } from '#domain/status/ledger.ts';
import { SMALLEST_SAMPLE, settled, type TrackRecord, trackRecords } from '#domain/status/track-record.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { Name } from '#parts/Name.tsx';
import { useFact } from '#shield/use-fact.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { claimWords as words } from '#words/claims.ts';

import { Claims } from './Claims.tsx';
import type { ClaimSearch } from './claim-search.ts';
import { axisOf, toRows } from './ledger-row.ts';

/**
 * The claim ledger of a season, and how the speakers in it did. What is shown lives in the address: the awaited season's where it
 * names none, and a single claim's own.
 */
export function LedgerPage(props: { search: ClaimSearch; onSearch: (search: ClaimSearch) => void }) {
  const { claims } = useFact(claimsQuery);
  const { speakers } = useFact(speakersQuery);
  const awaited = useFact(ladderQuery);
  const former = useFact(formerLaddersQuery);
  const { sources } = useFact(sourcesQuery);
  const { today, dropDay } = useDays(awaited.newestReport);
  // Tens of thousands of claims are judged once, not at every letter of a search.
  const { ledger, evidenceOf } = useMemo(() => {
    const evidence = evidenceBySeason([awaited, ...former], { today, dropDay });
    return { ledger: toRows(openLedger(claims, speakers, evidence), sources), evidenceOf: evidence };
  }, [claims, speakers, awaited, former, sources, today, dropDay]);
  const { search, onSearch } = props;
  const asked =
    ledger.find(({ claim }) => claim.id === search.claim)?.season ?? Number(search.season ?? awaited.season);
  const { rows, line, seasons } = useMemo(() => {
    const own = ledger.filter(({ season }) => season === asked);
    return {
      rows: own,
      line: { axis: axisOf(own, today), today, events: evidenceOf(asked).events },
      seasons: [...new Set([awaited.season, ...ledger.map(({ season }) => season)])].sort((a, b) => b - a),
    };
  }, [ledger, evidenceOf, asked, awaited, today]);
  const speaking = search.show === 'speakers';
  const nameOf = (number: number) => (number === awaited.season ? undefined : String(number));
  const season = nameOf(asked);
  return (
    <Page title={words.title} lead={words.lead(asked)} wide>
      <div className="flex flex-wrap justify-between gap-x-12">
        <nav aria-label={words.views} className="flex gap-6">
          <ViewLink search={{ season }}>{words.viewClaims}</ViewLink>
          <ViewLink search={{ show: 'speakers', season }}>{words.viewSpeakers}</ViewLink>
        </nav>
        {seasons.length === 1 ? null : (
          <nav aria-label={words.seasons} className="flex gap-6">
            {seasons.map((number) => (
              <ViewLink
                key={number}
                search={{ show: search.show, season: nameOf(number) }}
                isCurrent={number === asked}
              >
                {words.season(number)}
              </ViewLink>
            ))}
          </nav>
        )}
      </div>
      {speaking ? (
        <TrackRecords ledger={rows} season={season} />
      ) : (
        <Claims rows={rows} line={line} search={search} onSearch={onSearch} />
      )}
    </Page>
  );
}

/** Where the address says which view it is the router knows the current one; a filtered one is still that of its season. */
function ViewLink(props: { search: ClaimSearch; isCurrent?: boolean; children: string }) {
  return (
    <Link
      to="/status/claims/"
      search={props.search}
      activeOptions={{ includeSearch: true, explicitUndefined: true }}
      {...(props.isCurrent ? { 'aria-current': 'true' } : {})}
      className="inline-flex min-h-11 items-center border-transparent border-b-2 aria-[current]:border-accent aria-[current]:font-semibold"
    >
      {props.children}
    </Link>
  );
}

/** How the claims of each speaker turned out, in groups that may be held against each other. `season` is how the address names theirs. */
function TrackRecords(props: { ledger: readonly LedgerEntry[]; season: ClaimSearch['season'] }) {
  const groups = useMemo(() => trackRecords(props.ledger), [props.ledger]);
  const { columns } = words.record;
  return (
    <>
      <p>{words.record.lead(SMALLEST_SAMPLE)}</p>
      {groups.length === 0 ? <Empty>{words.record.none}</Empty> : null}
      {groups.map(({ group, records }) => (
        <Section key={group} title={words.record.groups[group]}>
          <DataTable
            label={words.record.groups[group]}
            headings={[columns.speaker, columns.settled, columns.cameTrue, columns.missed]}
          >
            {records.map((record) => (
              <Row key={record.speaker.id} record={record} season={props.season} />
            ))}
          </DataTable>
        </Section>
      ))}
    </>
  );
}

function Row({ record, season }: { record: TrackRecord; season: ClaimSearch['season'] }) {
  const { speaker, claims, cameTrue, missed, score } = record;
  return (
    <tr className="border-rule border-b align-top">
      <th scope="row" className="p-2 font-normal">
        <Link to="/status/claims/" search={{ speaker: speaker.id, season }} className="inline-block min-h-6 underline">
          <Name name={speaker.name} />
        </Link>
        {score === null ? null : <span className="block text-dust">{words.record.score(score)}</span>}
      </th>
      <td className="p-2 tabular-nums">{words.record.settledOf(settled(record), claims)}</td>
      <td className="p-2 tabular-nums">{cameTrue}</td>
      <td className="p-2 tabular-nums">{missed}</td>
    </tr>
  );
}
