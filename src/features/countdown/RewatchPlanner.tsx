import { useId, useState } from 'react';

import { writeCalendar } from '#domain/calendar/icalendar.ts';
import { rewatchCalendar } from '#domain/calendar/icalendar-rewatch.ts';
import { MAX_PER_DAY, planRewatch, type RewatchPlan, type Sitting } from '#domain/calendar/rewatch-plan.ts';
import { type DayNumber, toDate, toDay } from '#domain/facts/calendar.ts';
import { hasSeveralSeasons } from '#domain/story/story.ts';
import { formatWeekday } from '#i18n/format.ts';
import { useClockReader } from '#parts/ClockProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { FIELD, LABEL } from '#ui/control.ts';
import { Section } from '#ui/Section.tsx';
import { saveFile } from '#ui/save-file.ts';
import { calendarWords } from '#words/calendar.ts';
import { frameWords as frame } from '#words/frame.ts';

/**
 * Spreads some episodes before a day: the one that is offered, where there is time before it, until the visitor picks
 * another.
 */
export function RewatchPlanner(props: {
  episodes: readonly { readonly season: number; readonly number: number }[];
  today: DayNumber;
  offered: DayNumber | null;
}) {
  const { planner: words, rewatch } = calendarWords;
  const { story } = useView();
  const id = useId();
  const { today, offered } = props;
  const names = props.episodes.map((episode) => frame.episode(story, episode));
  const nameOf = (number: number) => names[number - 1] ?? '';
  const episodes = names.length;
  const readClock = useClockReader();
  const [picked, setPicked] = useState<string | null>(null);
  const isInTime = offered !== null && planRewatch(episodes, today, offered).kind === 'plan';
  const value = picked ?? (isInTime ? toDate(offered) : '');
  const plan = value === '' ? null : planRewatch(episodes, today, toDay(value));
  const isPlan = plan?.kind === 'plan';
  return (
    <Section title={words.title} anchor="rewatch">
      <p>{words.lead(episodes, [...new Set(props.episodes.map(({ season }) => season))])}</p>
      <div className="grid gap-1">
        <label htmlFor={id} className={LABEL}>
          {words.before}
        </label>
        <input
          id={id}
          type="date"
          max="9999-12-31"
          value={value}
          aria-invalid={plan !== null && !isPlan}
          aria-describedby={`${id}-said`}
          onChange={(event) => setPicked(event.target.value)}
          className={FIELD}
        />
      </div>
      <p id={`${id}-said`} role="status">
        {said(plan)}
      </p>
      {isPlan ? (
        <>
          <Sittings sittings={plan.sittings} nameOf={nameOf} label={words.plan} />
          <Button
            className="justify-self-start"
            onClick={() =>
              saveFile(
                words.fileName,
                'text/calendar',
                writeCalendar(
                  rewatchCalendar(plan.sittings, readClock(), {
                    calendar: rewatch.calendar,
                    episode: (number) => rewatch.episode(nameOf(number)),
                  }),
                ),
              )
            }
          >
            {words.save}
          </Button>
        </>
      ) : null}
    </Section>
  );

  function said(made: RewatchPlan | null): string {
    if (made === null) return words.ask;
    switch (made.kind) {
      case 'past':
        return words.past;
      case 'near':
        return words.near(made.earliest, MAX_PER_DAY);
      case 'plan':
        return words.made(made.sittings[0]?.day ?? today, made.mostInADay);
    }
  }
}

const DAY_MS = 86_400_000;

/** Which episode on which day, line by line. */
function Sittings(props: { sittings: readonly Sitting[]; nameOf: (number: number) => string; label: string }) {
  const { story } = useView();
  return (
    <ol aria-label={props.label} className="grid border-rule border-t">
      {props.sittings.map(({ number, day }) => (
        <li
          key={number}
          className={`grid ${hasSeveralSeasons(story) ? 'grid-cols-[10.5rem_1fr]' : 'grid-cols-[5.5rem_minmax(0,1fr)]'} items-baseline gap-x-3 border-rule border-b py-1.5`}
        >
          <span className="font-display leading-tight">{props.nameOf(number)}</span>
          <time dateTime={toDate(day)} className="tabular-nums">
            {formatWeekday(day * DAY_MS, 'UTC')}
          </time>
        </li>
      ))}
    </ol>
  );
}
