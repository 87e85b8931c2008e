import { Link } from '@tanstack/react-router';
import { memo } from 'react';

import { toDay } from '#domain/facts/calendar.ts';
import type { LedgerEntry } from '#domain/status/ledger.ts';
import { formatDay, formatRange } from '#i18n/format.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { ShareButton } from '#parts/ShareButton.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { VerdictStamp } from '#parts/VerdictStamp.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { Badge } from '#ui/Badge.tsx';
import { claimWords as words } from '#words/claims.ts';

import { type TimeLine, WindowLine } from './WindowLine.tsx';

/** One claim as a notice. A missed one is crossed out, never removed. */
export const ClaimNotice = memo(function ClaimNotice({ entry, line }: { entry: LedgerEntry; line: TimeLine }) {
  const { claim, verdict } = entry;
  return (
    <article className="grid gap-x-6 gap-y-1 border border-rule bg-panel p-3 lg:grid-cols-[1fr_18rem]">
      <div className="grid content-start gap-1">
        <p className="text-lg">
          {verdict.kind === 'missed' ? (
            <s>
              <FactText text={claim.statement} />
            </s>
          ) : (
            <FactText text={claim.statement} />
          )}
        </p>
        <Said entry={entry} />
        {claim.withdrawn === undefined ? null : (
          <div className="text-sm">
            {words.withdrawnOn(formatDay(toDay(claim.withdrawn.on)))}{' '}
            <Spoilable shown={claim.withdrawn.why}>{(text) => <FactText text={text} />}</Spoilable>
            <SourceList ids={claim.withdrawn.sources} />
          </div>
        )}
        {claim.note === null ? null : (
          <p className="text-sm">
            <Spoilable shown={claim.note}>{(text) => <FactText text={text} />}</Spoilable>
          </p>
        )}
      </div>
      <div className="row-start-1 grid content-start gap-1 lg:col-start-2">
        <VerdictStamp verdict={verdict} />
        <WindowLine claim={claim} line={line} />
        <NamedDates window={claim.window} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6 lg:col-span-2">
        <SourceList ids={claim.sources} />
        <Permalink id={claim.id} />
      </div>
    </article>
  );
});

// A router link costs more than the rest of a notice, and an address never changes.
const Permalink = memo(({ id }: { id: string }) => {
  return (
    <div className="flex flex-wrap items-center text-sm">
      <Link
        to="/status/claims/"
        search={{ claim: id }}
        className="inline-flex min-h-11 items-center text-dust underline pointer-fine:min-h-8"
      >
        {words.permalink}
      </Link>
      <ShareButton label={words.share} address={`/status/claims/?claim=${encodeURIComponent(id)}`} />
    </div>
  );
});

function Said({ entry }: { entry: LedgerEntry }) {
  const { claim, speakers, relays } = entry;
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-dust text-sm">
      <p>
        {speakers.map((speaker, index) => (
          <span key={speaker.id}>
            {index > 0 ? ', ' : ''}
            <Name name={speaker.name} />
          </span>
        ))}
        {relays.length === 0 ? null : <>, {words.via(relays.map((relay) => relay.name.en).join(', '))}</>}
        {', '}
        <FactDate date={claim.madeOn} />
      </p>
      {/* On a phone they stay together on a line of their own. */}
      <p className="flex flex-wrap gap-1">
        {claim.madeOnInferred ? <Badge>{words.saidInferred}</Badge> : null} <Badge>{words.topics[claim.topic]}</Badge>{' '}
        <Badge>{words.bases[claim.basis]}</Badge>
      </p>
    </div>
  );
}

function NamedDates({ window }: { window: LedgerEntry['claim']['window'] }) {
  if (window === null) return null;
  const range = formatRange({ first: toDay(window.from), last: toDay(window.to) });
  return (
    <p className="text-sm">
      {window.kind === 'excludes' ? words.excludesWindow : words.window}: {range}
    </p>
  );
}
