import { Link } from '@tanstack/react-router';
import { useEffect, useId } from 'react';

import { ladderQuery, sinceQuery } from '#data/facts.ts';
import { toDay } from '#domain/facts/calendar.ts';
import { newsSince } from '#domain/status/news.ts';
import { areOfSeveralSeasons, isOfStatus, listUpdates, updateKey } from '#domain/status/updates.ts';
import { formatDay } from '#i18n/format.ts';
import { nameOf } from '#i18n/names.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { VerdictStamp } from '#parts/VerdictStamp.tsx';
import { useFact } from '#shield/use-fact.ts';
import { updatesWords as words } from '#words/updates.ts';

/** The start page is no list: the rest is on the page of updates and in the ledger. */
const AT_MOST = 3;

/**
 * What is new since the day of the last visit, as far as the viewer may see it, or a quiet word that nothing is. `onNews` is
 * told how many updates that are, and again when the viewer moves.
 */
export function SinceLastVisit({ lastVisit, onNews }: { lastVisit: string; onNews: (updates: number) => void }) {
  const id = useId();
  const { claims, others, speakers, former } = useFact(sinceQuery);
  const awaited = useFact(ladderQuery);
  const days = useDays(awaited.newestReport);
  const updates = listUpdates({ awaited, former, claims, speakers }, days);
  const several = areOfSeveralSeasons(updates);
  const since = toDay(lastVisit);
  const news = newsSince(since, days.today, updates, [...claims, ...others]);
  const shown = news.updates.slice(0, AT_MOST);
  const found = news.updates.length;
  // What is outside of the page follows what is on it.
  useEffect(() => onNews(found), [onNews, found]);
  return (
    <section aria-labelledby={id} className="grid gap-2 border-rule border-t pt-5 text-sm">
      <h2 id={id} className="font-display text-dust text-lg leading-tight">
        {words.sinceLastVisit(formatDay(since))}
      </h2>
      {news.updates.length + news.claims.length === 0 ? <p className="text-dust">{words.nothingNew}</p> : null}
      {shown.length === 0 ? null : (
        <ul className="grid gap-2">
          {shown.map((update) => (
            <li key={updateKey(update)} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {isOfStatus(update) ? (
                words.event(update, several)
              ) : (
                <>
                  {update.kind === 'claim' ? (
                    <VerdictStamp verdict={update.entry.verdict} />
                  ) : (
                    words.withdrawn(update.entry.speakers.map(({ name }) => nameOf(name)))
                  )}
                  <span>
                    <FactText text={update.entry.claim.statement} />
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-x-6">
        {news.claims.length === 0 ? null : (
          <Link to="/status/claims/" className="inline-flex min-h-11 items-center justify-self-start link">
            {words.newClaims(news.claims.length)}
          </Link>
        )}
        {news.updates.length <= AT_MOST ? null : (
          <Link to="/updates/" className="inline-flex min-h-11 items-center justify-self-start link">
            {words.all(news.updates.length)}
          </Link>
        )}
      </div>
    </section>
  );
}
