import { whereToWatchQuery } from '#data/facts.ts';
import { type DayNumber, dayAt, wallClock } from '#domain/facts/calendar.ts';
import { dropInstant, PREMIERE_ZONE, type Release } from '#domain/status/release.ts';
import { formatHour, formatWeekday } from '#i18n/format.ts';
import { useZone } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { ClockFace } from '#ui/ClockFace.tsx';
import { Section } from '#ui/Section.tsx';
import { countdownWords as words } from '#words/countdown.ts';

/** Day and hour of a drop on three clocks: of the release where its day is known, else as if it were today, without the day. */
export function DropHour(props: { release: Release; today: DayNumber }) {
  const { premiereHour } = useFact(whereToWatchQuery);
  const { release } = props;
  const known = 'drop' in release;
  const day = known ? release.day : props.today;
  return (
    <Section title={words.hour}>
      {known ? null : <p className="text-dust">{words.hourIfToday}</p>}
      <dl className="grid gap-4 sm:grid-cols-3 lg:grid-cols-1">
        <WallClock label={words.yourTime} day={day} known={known} zone={useZone()} />
        <WallClock label={words.seoul} day={day} known={known} zone="Asia/Seoul" />
        <WallClock label={words.losAngeles} day={day} known={known} zone={PREMIERE_ZONE} />
      </dl>
      <p className="text-dust text-sm">
        <FactText text={premiereHour.note} />
      </p>
      <SourceList ids={premiereHour.sources} />
    </Section>
  );
}

/** One of the clocks: the hands stand at the hour of the drop there. */
function WallClock(props: { label: string; day: DayNumber; known: boolean; zone: string | undefined }) {
  const { day, known, zone } = props;
  const drop = dropInstant(day);
  const hour = formatHour(drop, zone);
  return (
    <div className="grid grid-cols-[4.5rem_1fr] items-center gap-x-4">
      <dt className="col-start-2 self-end text-dust">{props.label}</dt>
      <dd className="col-start-2 self-start">
        <time dateTime={known ? new Date(drop).toISOString() : hour} className="grid">
          <span className="font-display text-2xl tabular-nums leading-tight">{hour}</span>
          {known ? <span>{formatWeekday(drop, zone)}</span> : null}
        </time>
        {!known && dayAt(drop, zone) < day ? <span className="text-dust">{words.dayBefore}</span> : null}
      </dd>
      <dd aria-hidden="true" className="col-start-1 row-span-2 row-start-1">
        <ClockFace hands={wallClock(drop, zone)} />
      </dd>
    </div>
  );
}
