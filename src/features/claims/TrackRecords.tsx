import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { LedgerEntry } from '#domain/ledger.ts';
import { SMALLEST_SAMPLE, settled, type TrackRecord, trackRecords } from '#domain/track-record.ts';
import { Name } from '#parts/Name.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Section } from '#ui/Section.tsx';
import { claimWords as words } from '#words/claims.ts';

import type { ClaimSearch } from './claim-search.ts';

/** How the claims of each speaker turned out, in groups that may be held against each other. `season` is how the address names theirs. */
export function TrackRecords(props: { ledger: readonly LedgerEntry[]; season: ClaimSearch['season'] }) {
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
