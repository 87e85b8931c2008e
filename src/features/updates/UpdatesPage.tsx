import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';

import { claimsQuery, formerLaddersQuery, ladderQuery, speakersQuery } from '#data/facts.ts';
import { type DayNumber, toDay } from '#domain/facts/calendar.ts';
import { notifiedKey } from '#domain/status/notifications.ts';
import { type Happened, type UpdateMonth, type UpdateYear, updateYears } from '#domain/status/update-years.ts';
import { areOfSeveralSeasons, isOfStatus, listUpdates, updateKey } from '#domain/status/updates.ts';
import { formatDate, formatMonth, formatRange, formatShortMonth } from '#i18n/format.ts';
import { nameOf } from '#i18n/names.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Badge } from '#ui/Badge.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { sitePath } from '#ui/site-address.ts';
import { updatesWords as words } from '#words/updates.ts';

/** So many months stand open, in whole years; the years before are folded. */
const OPEN = 12;

interface Reading {
  /** The day of the last visit. */
  readonly since: DayNumber | null;
  /** Whether there are updates of more than one season. */
  readonly several: boolean;
}

/** What happened, newest first, and how many predictions came due in each month. `onSeen` is told the keys of what its visitor has before them. */
export function UpdatesPage(props: { lastVisit: string | null; onSeen: (keys: readonly string[]) => void }) {
  const { claims } = useFact(claimsQuery);
  const { speakers } = useFact(speakersQuery);
  const awaited = useFact(ladderQuery);
  const former = useFact(formerLaddersQuery);
  const updates = listUpdates({ awaited, former, claims, speakers }, useDays(awaited.newestReport));
  const years = updateYears(updates);
  const before = (index: number) => years.slice(0, index).reduce((sum, { months }) => sum + months.length, 0);
  const { onSeen } = props;
  const keys = updates.map(notifiedKey).join(' ');
  // What is outside of the page follows what is on it.
  useEffect(() => onSeen(keys === '' ? [] : keys.split(' ')), [onSeen, keys]);
  const since = props.lastVisit === null ? null : toDay(props.lastVisit);
  const reading = { since, several: areOfSeveralSeasons(updates) };
  const sources = updates.flatMap((update) => (update.kind === 'claim' ? [] : update.sources));
  return (
    <Page title={words.title} lead={words.lead} wide>
      {updates.length === 0 ? <Empty>{words.none}</Empty> : null}
      <div className="gap-x-14 *:not-last:mb-[1.875rem] *:break-inside-avoid lg:columns-2">
        {years.map((year, index) =>
          before(index) < OPEN ? (
            <Section key={year.year} title={formatDate(year.year)}>
              <Months year={year} reading={reading} />
            </Section>
          ) : (
            <Collapsible
              key={year.year}
              level={2}
              title={formatDate(year.year)}
              count={words.months(year.months.length)}
            >
              <Months year={year} reading={reading} />
            </Collapsible>
          ),
        )}
      </div>
      <div>
        {sources.length === 0 ? null : (
          <SourceList
            ids={[...new Set(sources)]}
            facts={{
              milestones: awaited.milestones,
              'former-milestones': former.flatMap(({ milestones }) => milestones),
            }}
          />
        )}
        <p className="flex flex-wrap items-center gap-x-4 text-dust text-sm">
          {words.follow}
          <FeedLink href={sitePath('/feed.atom')}>{words.atom}</FeedLink>
          <FeedLink href={sitePath('/feed.json')}>{words.jsonFeed}</FeedLink>
        </p>
      </div>
    </Page>
  );
}

function Months(props: { year: UpdateYear; reading: Reading }) {
  return (
    <div className="grid gap-y-1">
      {props.year.months.map((month) => (
        <div key={month.day} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-4">
          <Month month={month} reading={props.reading} />
        </div>
      ))}
    </div>
  );
}

/** A month: its name, what happened in it, and in one line how many predictions came due. */
function Month({ month, reading }: { month: UpdateMonth; reading: Reading }) {
  const { day, happened, due } = month;
  const dueLine =
    due === null ? null : (
      <p className="flex flex-wrap items-center gap-x-2">
        <Link
          to="/status/claims/"
          search={{ sort: 'window' }}
          aria-label={words.dueIn(due.count, formatMonth(due.last))}
          className="inline-flex min-h-11 items-center text-dust text-sm link pointer-fine:min-h-8"
        >
          {words.due(due.count)}
        </Link>
        <Fresh last={due.last} reading={reading} />
      </p>
    );
  return (
    <>
      <h3
        className={`flex min-h-11 items-center self-start font-display text-lg pointer-fine:min-h-8 ${happened.length === 0 ? 'text-dust' : ''}`}
      >
        <span aria-hidden="true">{formatShortMonth(day)}</span>
        <span className="sr-only">{formatMonth(day)}</span>
      </h3>
      <div className="grid content-start gap-1">
        {happened.length === 0 ? null : (
          <ul className="grid gap-3 pt-2 pb-1 pointer-fine:pt-0.5">
            {happened.map((update) => (
              <li key={updateKey(update)}>
                <Event update={update} reading={reading} />
              </li>
            ))}
          </ul>
        )}
        {dueLine}
      </div>
    </>
  );
}

/** Something that happened, and its day. Who takes a prediction back has it struck out, not taken down. */
function Event({ update, reading }: { update: Happened; reading: Reading }) {
  return (
    <>
      <b className="block font-display text-xl leading-snug">
        {isOfStatus(update)
          ? words.event(update, reading.several)
          : words.withdrawn(update.entry.speakers.map(({ name }) => nameOf(name)))}
      </b>
      {isOfStatus(update) ? null : (
        <s className="text-dust">
          <FactText text={update.entry.claim.statement} />
        </s>
      )}
      {'why' in update && update.why !== null ? (
        <p>
          <Spoilable shown={update.why}>{(text) => <FactText text={text} />}</Spoilable>
        </p>
      ) : null}
      <p className="text-dust text-sm">
        {formatRange(update.range)} <Fresh last={update.range.last} reading={reading} />
      </p>
    </>
  );
}

function Fresh({ last, reading }: { last: DayNumber; reading: Reading }) {
  return reading.since !== null && reading.since < last ? <Badge>{words.fresh}</Badge> : null;
}

/** No link of the router's: a feed is no page. */
function FeedLink(props: { href: string; children: string }) {
  return (
    <a href={props.href} className="inline-flex min-h-11 items-center link">
      {props.children}
    </a>
  );
}
