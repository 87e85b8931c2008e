import { Link } from '@tanstack/react-router';

import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import { forecast } from '#domain/status/forecast.ts';
import { Section } from '#ui/Section.tsx';
import { forecastWords as words } from '#words/forecast.ts';

/** Our estimate in one sentence, or why there is none; nothing where there is too little to estimate from. Only while there is no date. */
export function EstimateInShort(props: {
  season: number;
  waits: readonly number[];
  wrapped: DayRange | undefined;
  today: DayNumber;
}) {
  const { season, wrapped } = props;
  const result = wrapped === undefined ? undefined : forecast(props.waits, wrapped.first, props.today);
  if (result === null) return null;
  return (
    <Section title={words.title}>
      <p>{result === undefined ? words.none(season) : result.beyondAll ? words.beyondAll : words.short(result)}</p>
      {result === undefined ? null : (
        <Link to="/status/" className="inline-flex min-h-11 items-center justify-self-start link">
          {words.method}
        </Link>
      )}
    </Section>
  );
}
