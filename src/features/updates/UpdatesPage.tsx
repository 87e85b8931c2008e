import { useEffect } from 'react';

import { claimsQuery, formerLaddersQuery, ladderQuery, speakersQuery } from '#data/facts.ts';
import { toDay } from '#domain/facts/calendar.ts';
import { notifiedKey } from '#domain/status/notifications.ts';
import { areOfSeveralSeasons, isOfStatus, listUpdates, type UpdateEntry, updateKey } from '#domain/status/updates.ts';
import { formatRange } from '#i18n/format.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { VerdictStamp } from '#parts/VerdictStamp.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Badge } from '#ui/Badge.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { updatesWords as words } from '#words/updates.ts';

/** What happened and which claims were settled, newest first. `onSeen` is told the keys of what its visitor has before them. */
export function UpdatesPage(props: { lastVisit: string | null; onSeen: (keys: readonly string[]) => void }) {
  const { claims } = useFact(claimsQuery);
  const { speakers } = useFact(speakersQuery);
  const awaited = useFact(ladderQuery);
  const former = useFact(formerLaddersQuery);
  const updates = listUpdates({ awaited, former, claims, speakers }, useDays(awaited.newestReport));
  const several = areOfSeveralSeasons(updates);
  const { onSeen } = props;
  const keys = updates.map(notifiedKey).join(' ');
  // What is outside of the page follows what is on it.
  useEffect(() => onSeen(keys === '' ? [] : keys.split(' ')), [onSeen, keys]);
  const since = props.lastVisit === null ? null : toDay(props.lastVisit);
  return (
    <Page title={words.title} lead={<Lead>{words.lead}</Lead>}>
      {updates.length === 0 ? <Empty>{words.none}</Empty> : null}
      <ol className="grid">
        {updates.map((update, index) => {
          const before = updates[index - 1]?.range;
          // What came on one day stands under its date, which the eye needs only once.
          const goesOn = before?.first === update.range.first && before.last === update.range.last;
          return (
            <li
              key={updateKey(update)}
              className={`grid gap-x-6 gap-y-2 md:grid-cols-[11rem_minmax(0,1fr)] ${goesOn ? 'pb-4' : 'border-rule border-t py-4'}`}
            >
              <span className={goesOn ? 'sr-only' : 'font-display text-lg leading-tight md:pt-1'}>
                {formatRange(update.range)}{' '}
                {since !== null && since < update.range.last ? <Badge>{words.fresh}</Badge> : null}
              </span>
              <div className="grid content-start gap-1 md:col-start-2">
                {isOfStatus(update) ? (
                  <b className="font-display text-2xl leading-tight">{words.event(update, several)}</b>
                ) : (
                  <Settled entry={update.entry} withdrawn={update.kind === 'withdrawn'} />
                )}
                {'why' in update && update.why !== null ? (
                  <p>
                    <Spoilable shown={update.why}>{(text) => <FactText text={text} />}</Spoilable>
                  </p>
                ) : null}
                <SourceList ids={update.sources} />
              </div>
            </li>
          );
        })}
      </ol>
    </Page>
  );
}

function Lead(props: { children: string }) {
  return (
    <>
      <p>{props.children}</p>
      <p className="flex flex-wrap items-center gap-x-4 text-base">
        {words.follow}
        <FeedLink href="/feed.atom">{words.atom}</FeedLink>
        <FeedLink href="/feed.json">{words.jsonFeed}</FeedLink>
      </p>
    </>
  );
}

/** No link of the router's: a feed is no page. */
function FeedLink(props: { href: string; children: string }) {
  return (
    <a href={props.href} className="inline-flex min-h-11 items-center link">
      {props.children}
    </a>
  );
}

/** A claim with its verdict stamped on, or with who takes it back. What did not come true is struck out, not taken down. */
function Settled({ entry: { claim, speakers, verdict }, withdrawn }: { entry: UpdateEntry; withdrawn: boolean }) {
  const missed = verdict.kind === 'missed';
  return (
    <div className="grid justify-items-start gap-2">
      {withdrawn ? (
        <b className="font-display text-2xl leading-tight">{words.withdrawn(speakers.map(({ name }) => name.en))}</b>
      ) : (
        <VerdictStamp verdict={verdict} />
      )}
      <p className={missed || withdrawn ? 'text-dust line-through' : ''}>
        <FactText text={claim.statement} />
      </p>
    </div>
  );
}
