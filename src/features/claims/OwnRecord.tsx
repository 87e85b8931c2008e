import type { Evidence } from '#domain/status/evidence.ts';
import { judgeOwnDay } from '#domain/status/own-day.ts';
import { useOwnDays } from '#shield/use-own-days.ts';
import { Section } from '#ui/Section.tsx';
import { ownDayWords as words } from '#words/own-day.ts';

/** The visitor's own days of a season beside the record of those who spoke in public, judged by the same evidence. */
export function OwnRecord({ season, evidence }: { season: number; evidence: Evidence }) {
  const { days } = useOwnDays(season);
  if (days.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className="-mt-1.5">
        {days.toReversed().map((own) => (
          <li
            key={`${own.day} ${own.on}`}
            className="flex min-h-11 flex-wrap items-center gap-x-3 border-rule border-b py-1"
          >
            <span className="min-w-0 flex-1 basis-24 leading-snug">
              {words.record(own)} <span className="block text-dust text-sm">{words.sealedOn(own)}</span>
            </span>
            <span className="text-right font-display tabular-nums">{words.outcome(judgeOwnDay(own, evidence))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
