import { Link } from '@tanstack/react-router';
import { memo } from 'react';

import { toDay } from '#domain/facts/calendar.ts';
import type { LedgerEntry } from '#domain/status/ledger.ts';
import { formatDay } from '#i18n/format.ts';
import { nameOf } from '#i18n/names.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { ShareButton } from '#parts/ShareButton.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { VerdictStamp } from '#parts/VerdictStamp.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { Badge } from '#ui/Badge.tsx';
import { claimWords as words } from '#words/claims.ts';

/** One claim with its verdict: who, when, in which words, by which sources. A missed one is crossed out, never removed. */
export const ClaimNotice = memo(function ClaimNotice({ entry }: { entry: LedgerEntry }) {
  const { claim, verdict, speakers, relays } = entry;
  const Words = verdict.kind === 'missed' ? 's' : 'span';
  return (
    <article className="grid gap-1 py-3">
      <VerdictStamp verdict={verdict} />
      <p className="max-w-prose text-lg leading-snug">
        <Words>
          <FactText text={claim.statement} />
        </Words>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-dust text-sm">
        <span>
          {speakers.map((speaker, index) => (
            <span key={speaker.id}>
              {index > 0 ? ', ' : ''}
              <Name name={speaker.name} />
            </span>
          ))}
          {relays.length === 0 ? null : <>, {words.via(relays.map((relay) => nameOf(relay.name)).join(', '))}</>}
          {', '}
          <FactDate date={claim.madeOn} />
        </span>
        {claim.madeOnInferred ? <Badge>{words.saidInferred}</Badge> : null}
        <Badge>{words.topics[claim.topic]}</Badge>
        <Badge>{words.bases[claim.basis]}</Badge>
      </p>
      {claim.window === null ? null : <p className="text-sm">{words.dates(datesOf(entry))}</p>}
      {claim.withdrawn === undefined ? null : (
        <div className="text-sm">
          {words.withdrawnOn(formatDay(toDay(claim.withdrawn.on)))}{' '}
          <Spoilable shown={claim.withdrawn.why}>{(text) => <FactText text={text} />}</Spoilable>
          <SourceList ids={claim.withdrawn.sources} facts={{ claims: [claim] }} />
        </div>
      )}
      <div className="flex flex-wrap items-baseline gap-x-4">
        <SourceList ids={claim.sources} facts={{ claims: [claim] }} />
        <Permalink id={claim.id} />
      </div>
    </article>
  );
});

/** Who said it, by name. */
export function whoSaid({ speakers }: LedgerEntry): string {
  return speakers.map(({ name }) => nameOf(name)).join(', ');
}

/** The days that a claim named, in words; nothing where it named none. */
export function datesOf({ claim: { window } }: LedgerEntry): string {
  return window === null ? '' : words.named({ first: toDay(window.from), last: toDay(window.to) }, window.kind);
}

// A router link costs more than the rest of a notice, and an address never changes.
const Permalink = memo(({ id }: { id: string }) => {
  return (
    <div className="flex flex-wrap items-baseline text-sm print:hidden">
      <Link to="/status/claims/" search={{ claim: id }} className="link inline-flex min-h-11 items-center text-dust">
        {words.permalink}
      </Link>
      <ShareButton label={words.share} address={`/status/claims/?claim=${encodeURIComponent(id)}`} />
    </div>
  );
});
