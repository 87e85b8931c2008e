import { Link } from '@tanstack/react-router';

import type { LedgerEntry } from '#domain/status/ledger.ts';
import type { TrackRecord } from '#domain/status/track-record.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { Name } from '#parts/Name.tsx';
import { Section } from '#ui/Section.tsx';
import { claimWords as words } from '#words/claims.ts';

import { datesOf, whoSaid } from './ClaimNotice.tsx';
import type { ClaimSearch } from './claim-search.ts';
import { OutcomeSign } from './Outcomes.tsx';

/** The anchor of the claims one by one. */
export const LEDGER = 'every-claim';

/** The predictions that missed by most, with their numbers in the chart. */
export function FurthestOff(props: { entries: readonly LedgerEntry[]; onOpen: (id: string) => void }) {
  const { entries } = props;
  if (entries.length === 0) return null;
  const counting = entries.some(({ verdict }) => verdict.kind === 'missed' && verdict.counting);
  return (
    <Section title={words.worst.title} aside={counting ? words.worst.late : words.worst.off}>
      <ol className="-mt-1.5">
        {entries.map((entry, index) => (
          <li key={entry.claim.id} className="border-rule border-b">
            <button
              type="button"
              aria-haspopup="dialog"
              className="flex min-h-13 w-full items-center gap-2.5 py-1.5 text-left hover:bg-panel"
              onClick={() => props.onOpen(entry.claim.id)}
            >
              <span className="grid size-6 shrink-0 place-items-center rounded-full bg-chalk font-display text-board text-sm forced-color-adjust-none">
                {index + 1}
              </span>
              <span className="min-w-0 flex-1 leading-snug">
                <span className="font-bold">{whoSaid(entry)}</span>{' '}
                <s className="decoration-turned">{datesOf(entry)}</s>
                <span className="block text-dust text-sm">{words.worst.said(formatDate(entry.claim.madeOn))}</span>
              </span>
              <span className="font-display text-turned text-xl tabular-nums">
                {entry.verdict.kind === 'missed' ? formatNumber(entry.verdict.by) : ''}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** With more marks a row would say less than its numbers. */
const MOST_MARKS = 10;

/** How those turned out of whom enough came due; each leads to what they said. `season` is how the address names theirs. */
export function WhoWasRight({ records, season }: { records: readonly TrackRecord[]; season: ClaimSearch['season'] }) {
  if (records.length === 0) return null;
  return (
    <Section title={words.record.title} aside={words.record.note}>
      <ul className="-mt-1.5">
        {records.map(({ speaker, right, wrong, share }) => (
          <li key={speaker.id} className="border-rule border-b">
            <Link
              to="/status/claims/"
              search={{ speaker: speaker.id, season }}
              hash={LEDGER}
              className="flex min-h-11 flex-wrap items-center gap-x-3 py-1 hover:bg-panel"
            >
              <span className="min-w-0 flex-1 basis-24 leading-snug">
                <Name name={speaker.name} />{' '}
                <span className="text-dust text-sm">{words.record.kinds[speaker.kind]}</span>
              </span>
              {right + wrong > MOST_MARKS ? null : (
                <span className="flex flex-wrap">
                  {Array.from({ length: right + wrong }, (_, index) => (
                    // Marks have nothing but their place.
                    // oxlint-disable-next-line react/no-array-index-key
                    <OutcomeSign key={index} outcome={index < right ? 'right' : 'wrong'} />
                  ))}
                </span>
              )}
              <span className="whitespace-nowrap text-right font-display tabular-nums">
                {words.record.of(right, right + wrong)}
                {share === null ? null : (
                  <span className="block font-normal font-sans text-dust text-sm">{words.record.share(share)}</span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
