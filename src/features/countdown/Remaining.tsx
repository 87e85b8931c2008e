import { splitDuration } from '#domain/facts/duration.ts';
import { useHydrated } from '#ui/use-hydrated.ts';
import { countdownWords as words } from '#words/countdown.ts';

import { useTick } from './tick.ts';

// Every unit has its own part of the width and every digit its own box: nothing moves when they change.
const ROWS = {
  days: {
    seconds: 'grid-cols-3 @2xl:grid-cols-[1.7fr_1fr_1fr_1fr]',
    minutes: 'grid-cols-2 @2xl:grid-cols-[1.7fr_1fr_1fr]',
  },
  hours: { seconds: 'grid-cols-3', minutes: 'grid-cols-2' },
} as const;
const DAYS = 'text-[31cqi] @2xl:text-[12cqi]';
const REST = { days: 'text-[20cqi] @2xl:text-[12cqi]', hours: 'text-[23cqi] @2xl:text-[17cqi]' } as const;

/** What is left until the drop (epoch milliseconds), in chalk; in one sentence for those who listen. */
export function Remaining(props: { season: number; drop: number }) {
  const { now, seconds } = useTick();
  const left = splitDuration(props.drop - now);
  // The last day is told in hours.
  const first = left.days > 0 ? 'days' : 'hours';
  const size = REST[first];
  return (
    // No old count is ever shown: until the clock runs, only its place is kept. And the digits change all the time; whoever wants to hear them asks for them.
    <div
      role="timer"
      aria-live="off"
      aria-label={words.timeLeft(props.season)}
      className={`@container ${useHydrated() ? '' : 'invisible'}`}
    >
      <time dateTime={inIso(left)} className="sr-only">
        {words.spoken(left, seconds)}
      </time>
      <div aria-hidden="true" className={`grid gap-y-2 text-center ${ROWS[first][seconds ? 'seconds' : 'minutes']}`}>
        {first === 'hours' ? null : (
          <Unit
            digits={`${left.days}`}
            name={words.units.days(left.days)}
            size={DAYS}
            className="col-span-full @2xl:col-span-1"
          />
        )}
        <Unit digits={two(left.hours)} name={words.units.hours(left.hours)} size={size} />
        <Unit digits={two(left.minutes)} name={words.units.minutes(left.minutes)} size={size} />
        {seconds ? <Unit digits={two(left.seconds)} name={words.units.seconds(left.seconds)} size={size} /> : null}
      </div>
    </div>
  );
}

function Unit(props: { digits: string; name: string; size: string; className?: string }) {
  return (
    <div className={`grid min-w-0 ${props.className ?? ''}`}>
      <span className={`whitespace-nowrap font-display tabular-nums leading-none ${props.size}`}>
        {props.digits.split('').map((digit, index) => (
          // A digit has nothing but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="inline-block w-[0.6em] text-center">
            {digit}
          </span>
        ))}
      </span>
      <span className="text-dust text-sm @2xl:text-base">{props.name}</span>
    </div>
  );
}

const two = (value: number) => `${value}`.padStart(2, '0');

const inIso = (left: ReturnType<typeof splitDuration>) =>
  `P${left.days}DT${left.hours}H${left.minutes}M${left.seconds}S`;
