import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';

import { ladderQuery, sinceQuery } from '#data/facts.ts';
import { toDay } from '#domain/facts/calendar.ts';
import { newsSince } from '#domain/status/news.ts';
import { areOfSeveralSeasons, isOfStatus, listUpdates, updateKey } from '#domain/status/updates.ts';
import { formatDay } from '#i18n/format.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { VerdictStamp } from '#parts/VerdictStamp.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Section } from '#ui/Section.tsx';
import { updatesWords as words } from '#words/updates.ts';

/** The start page is no list: the rest is on the page of updates and in the ledger. */
const AT_MOST = 5;

/**
 * What is new since the day of the last visit, as far as the viewer may see it, or a quiet word that nothing is. `onNews` is
 * told how many updates that are, and again when the viewer moves.
 */
export function SinceLastVisit({ lastVisit, onNews }: { lastVisit: string; onNews: (updates: number) => void }) {
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
    <Section title={words.sinceLastVisit(formatDay(since))}>
      {news.updates.length + news.claims.length === 0 ? <p className="text-dust">{words.nothingNew}</p> : null}
      {shown.length === 0 ? null : (
        <ul className="grid gap-3">
          {shown.map((update) => (
            <li key={updateKey(update)} className="grid gap-1">
              {isOfStatus(update) ? (
                <b className="font-display text-lg">{words.event(update, several)}</b>
              ) : (
                <>
                  {update.kind === 'claim' ? (
                    <VerdictStamp verdict={update.entry.verdict} />
                  ) : (
                    <b className="font-display text-lg">
                      {words.withdrawn(update.entry.speakers.map(({ name }) => name.en))}
                    </b>
                  )}
                  <FactText text={update.entry.claim.statement} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
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
    </Section>
  );
}
