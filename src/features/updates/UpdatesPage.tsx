import { useSuspenseQuery } from '@tanstack/react-query';

import { claimsQuery, lastVerifiedQuery, milestonesQuery, speakersQuery } from '#data/facts.ts';
import { type LedgerEntry, openLedger } from '#domain/ledger.ts';
import { toDay } from '#domain/calendar.ts';
import { listUpdates } from '#domain/updates.ts';
import { gatherEvidence } from '#domain/verdict.ts';
import { formatRange } from '#i18n/format.ts';
import { useLocale, useMessages } from '#i18n/I18nProvider.tsx';
import { useDays } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { VerdictStamp } from '#parts/VerdictStamp.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';

/** What happened and which claims were settled, newest first. */
export function UpdatesPage(props: { lastVisit: string | null }) {
  const { status } = useMessages();
  const locale = useLocale();
  const view = useView();
  const { claims } = useSuspenseQuery(claimsQuery(view)).data;
  const { speakers } = useSuspenseQuery(speakersQuery(view)).data;
  const { milestones } = useSuspenseQuery(milestonesQuery(view)).data;
  const lastVerified = useSuspenseQuery(lastVerifiedQuery()).data;
  const { today, dropDay } = useDays(lastVerified);
  const evidence = gatherEvidence(milestones, today, lastVerified, dropDay);
  const updates = listUpdates(milestones, openLedger(claims, speakers, evidence), evidence);
  const words = status.updates;
  const since = props.lastVisit === null ? null : toDay(props.lastVisit);
  return (
    <Page title={words.title} lead={words.lead}>
      {updates.length === 0 ? <Empty>{words.none}</Empty> : null}
      <ol className="grid">
        {updates.map((update, index) => {
          const before = updates[index - 1]?.range;
          // What came on one day stands under its date, which the eye needs only once.
          const goesOn = before?.first === update.range.first && before.last === update.range.last;
          return (
            <li
              key={update.id}
              className={`grid gap-x-6 gap-y-2 md:grid-cols-[11rem_minmax(0,1fr)] ${goesOn ? 'pb-4' : 'border-rule border-t py-4'}`}
            >
              <span className={goesOn ? 'sr-only' : 'font-display text-lg leading-tight md:pt-1'}>
                {formatRange(update.range, locale)}{' '}
                {since !== null && since < update.range.last ? <Badge>{words.fresh}</Badge> : null}
              </span>
              <div className="grid content-start gap-1 md:col-start-2">
                {update.kind === 'milestone' ? (
                  <b className="font-display text-2xl leading-tight">{words.milestone(update.milestone)}</b>
                ) : (
                  <Settled entry={update.entry} />
                )}
                <SourceList ids={update.sources} />
              </div>
            </li>
          );
        })}
      </ol>
    </Page>
  );
}

/** A claim with its verdict stamped on. What did not come true is struck out, not taken down. */
function Settled({ entry: { claim, verdict } }: { entry: LedgerEntry }) {
  const missed = verdict.kind === 'missed';
  return (
    <div className="grid justify-items-start gap-2">
      <VerdictStamp verdict={verdict} />
      <p className={missed ? 'text-dust line-through' : ''}>
        <FactText text={claim.statement} />
      </p>
    </div>
  );
}
