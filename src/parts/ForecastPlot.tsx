import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { type DayNumber, toDate, toDay, toRange } from '#domain/facts/calendar.ts';
import { dotColumns, placeInColumns } from '#domain/status/dot-columns.ts';
import type { Forecast } from '#domain/status/forecast.ts';
import { formatDate, formatShortMonth } from '#i18n/format.ts';
import { useSavedState } from '#shield/ShieldProvider.tsx';
import { DotPlot } from '#ui/DotPlot.tsx';
import { forecastWords as words } from '#words/forecast.ts';

// Only who has sealed something pays for it; where it doesn't load the picture goes without.
const OwnMark = lazy(() =>
  import('./own-day/OwnMark.tsx').then(
    (module) => ({ default: module.OwnMark }),
    () => ({ default: () => null }),
  ),
);

/** On a phone there is room for the name of every third month; on an axis longer than this (in months) for every twelfth. */
const LONG = 36;

/**
 * Our estimate as a picture, and what a dot is in a sentence that says the same; in place of the picture only that, where the wait is longer
 * than any we can compare it with. `linked` leads to how the estimate is made, on the page of the season. The visitor's own day of a `season`
 * is laid over the picture. `todayIs` says what `today` is called where it is another day.
 */
export function ForecastPlot(props: {
  forecast: Forecast;
  season?: number;
  today: DayNumber;
  todayIs?: string;
  linked?: boolean;
}) {
  const { forecast, today } = props;
  const { dots, median, shareAfter } = forecast;
  const { guesses } = useSavedState().preferences;
  const columns = forecast.beyondAll ? [] : dotColumns(dots, today);
  if (columns.length === 0) return <p className="text-dust text-sm">{words.beyondAll}</p>;
  // The half of the year that the middle lies in: an end that people can hold against the calendar.
  const year = toDate(median).slice(0, 4);
  const june = toDay(`${year}-06-30`);
  const end = median > june ? toDay(`${year}-12-31`) : june;
  const text = words.halves(median, today, end, shareAfter(end));
  const every = columns.length > LONG ? 12 : 3;
  const plot = (
    <DotPlot
      summary={text}
      columns={columns.map(({ month, earlier, later }) => ({
        id: toDate(month),
        label: Number(toDate(month).slice(5, 7)) % every === 0 ? formatShortMonth(month) : null,
        group: formatDate(toDate(month).slice(0, 4)),
        earlier,
        later,
      }))}
      now={{ at: placeInColumns(columns, today), label: props.todayIs ?? words.today }}
      middle={{
        id: toDate(toRange(toDate(median).slice(0, 7)).first),
        day: words.day(median, today),
        label: words.middle,
      }}
    />
  );
  return (
    <figure className="grid gap-2">
      <div className="relative">
        {plot}
        {guesses && props.season !== undefined ? (
          <Suspense>
            <OwnMark season={props.season} today={today} columns={columns} />
          </Suspense>
        ) : null}
        {props.linked ? (
          <Link to="/status/" hash="when" className="absolute inset-0 rounded-[6px]">
            <span className="sr-only">{words.plotLink}</span>
          </Link>
        ) : null}
      </div>
      <figcaption className="max-w-3xl text-dust text-sm">
        {words.dot} {text}
      </figcaption>
    </figure>
  );
}
