import { contradictionsQuery, ladderQuery } from '#data/facts.ts';
import { type DayNumber, toDay, toRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import { aboutRung } from '#domain/status/contradictions.ts';
import { asSaidThen, climb, milestoneRange, type Rung as RungOf } from '#domain/status/ladder.ts';
import { idIn, type Ladder } from '#domain/status/ladders.ts';
import type { Milestone } from '#domain/status/milestones.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatDay, formatRange } from '#i18n/format.ts';
import { Disagreements } from '#parts/Disagreements.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Chevron } from '#ui/Chevron.tsx';
import { statusPageWords } from '#words/status-page.ts';

const words = statusPageWords.ladder;

type Rung = RungOf<Shielded<Milestone>>;

/** The line from step to step, pulled by hand: each piece leans another way, and all begin and end in the middle. */
const PULLS = ['M5 0Q3.6 9 5 17T4.6 34', 'M4.6 0Q6 11 5 20T5 34', 'M5 0Q4.2 14 5.4 22T5 34'];

/** From the middle of one dot to that of the next; the dot of the current step lies five pixels lower in its row. */
const LENGTHS = {
  plain: 'top-4.25 h-full',
  toNow: 'top-4.25 h-[calc(100%+5px)]',
  fromNow: 'top-5.5 h-[calc(100%-5px)]',
} as const;

/** A season's ladder as one chalk line: what is done, where it stands now, what is to come. Each step opens into its evidence. */
export function LadderLine(props: { ladder: Ladder; today: DayNumber; dropDay: DayNumber; former?: boolean }) {
  const { ladder, today, dropDay, former } = props;
  const rungs = climb(ladder.milestones, today, dropDay);
  const top = rungs.findLastIndex((rung) => rung.current);
  return (
    <ol className="grid">
      {rungs.map((rung, index) => (
        <RungRow
          key={rung.id}
          rung={rung}
          ladder={ladder}
          isCurrent={rung.current && former !== true}
          pull={
            index === rungs.length - 1
              ? null
              : { d: PULLS[index % PULLS.length] ?? '', done: index < top, toNow: former !== true && index + 1 === top }
          }
        />
      ))}
    </ol>
  );
}

const reached = ({ state }: Rung) => state === 'dated' || state === 'implied';

function RungRow(props: {
  rung: Rung;
  ladder: Ladder;
  isCurrent: boolean;
  pull: { readonly d: string; readonly done: boolean; readonly toNow: boolean } | null;
}) {
  const { rung, ladder, isCurrent, pull } = props;
  const { id, state, milestone } = rung;
  const date = words.date(rung, milestone === undefined ? null : milestoneRange(milestone));
  return (
    <li className={`relative pl-10 ${isCurrent ? 'py-1' : ''}`}>
      {pull === null ? null : (
        <svg
          viewBox="0 0 10 34"
          preserveAspectRatio="none"
          aria-hidden="true"
          className={`absolute left-2.75 w-2.5 fill-none ${LENGTHS[isCurrent ? 'fromNow' : pull.toNow ? 'toNow' : 'plain']} ${pull.done ? 'stroke-[3.5] stroke-chalk' : 'stroke-[2.5] stroke-edge [stroke-dasharray:.1_6.5]'}`}
        >
          <path d={pull.d} vectorEffect="non-scaling-stroke" strokeLinecap="round" />
        </svg>
      )}
      <Dot kind={isCurrent ? 'now' : reached(rung) ? 'done' : 'ahead'} />
      <details className="fold">
        <summary
          className={
            isCurrent
              ? 'grid cursor-pointer rounded-[6px] bg-tag px-3 py-1.5 text-ink'
              : 'flex min-h-8.5 cursor-pointer items-baseline gap-2.5 py-1 decoration-edge underline-offset-4 hover:underline'
          }
        >
          <span className={isCurrent ? 'flex flex-wrap items-baseline justify-between gap-x-3' : 'contents'}>
            <span
              className={
                isCurrent ? 'font-display text-lg leading-6' : reached(rung) ? 'leading-6.5' : 'text-dust leading-6.5'
              }
            >
              {words.rungs[id]}
              <span className="sr-only">, {isCurrent ? words.current : words.states[state]}</span>
            </span>
            <span className={isCurrent ? 'font-semibold text-sm' : 'ml-auto text-right text-dust text-sm'}>{date}</span>
            {isCurrent ? null : <Opens />}
          </span>
          {isCurrent && ladder.newestReport !== null && id !== 'released' ? (
            <span className="flex items-baseline justify-between gap-1.5 text-sm leading-5">
              {words.lastKnown(formatDay(ladder.newestReport))}
              <Opens />
            </span>
          ) : null}
        </summary>
        <Evidence rung={rung} season={ladder.season} />
      </details>
    </li>
  );
}

/** That a step opens, and which way it stands. */
function Opens() {
  return (
    <span className="self-center max-[22.5rem]:hidden print:hidden [summary:not(:hover)_&]:opacity-60">
      <Chevron />
    </span>
  );
}

/** Done, where it is now, or to come: three shapes, so that nothing hangs on the colour. */
function Dot(props: { kind: 'done' | 'now' | 'ahead' }) {
  const { kind } = props;
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`absolute left-1.5 size-5 forced-color-adjust-none ${kind === 'now' ? 'top-3' : 'top-1.75'}`}
    >
      {kind === 'ahead' ? (
        <circle cx="10" cy="10" r="6" className="fill-board stroke-2 stroke-edge [stroke-dasharray:2.2_2.5]" />
      ) : (
        <circle cx="10" cy="10" r={kind === 'now' ? 7.5 : 6} className={kind === 'now' ? 'fill-tag' : 'fill-chalk'} />
      )}
    </svg>
  );
}

/** Why a step stands where it stands: what we know of its day, what others say, what was said before, what was looked for, and the sources. */
function Evidence({ rung: { id, state, milestone }, season }: { rung: Rung; season: number }) {
  const questions = aboutRung(useFact(contradictionsQuery).contradictions, id, season);
  const file = useFact(ladderQuery).season === season ? 'milestones' : 'former-milestones';
  const range = milestone === undefined ? null : milestoneRange(milestone);
  const isReached = state === 'dated' || state === 'implied';
  const note = (range === null && state === 'ahead' ? milestone?.unseen : milestone?.note) ?? null;
  const seen = isReached ? undefined : milestone?.notSeenUntil;
  const { accounts = [], former = [] } = milestone ?? {};
  const before = former.flatMap((said) => {
    const days = milestoneRange(asSaidThen(said));
    return days === null ? [] : [{ said, days }];
  });
  // What a later step implies has no evidence of its own: what is noted here speaks of the time before.
  const own = range === null && state === 'implied' ? [] : (milestone?.sources ?? []);
  const sources = [
    ...new Set([
      ...own,
      ...accounts.flatMap((a) => a.sources),
      ...former.flatMap((f) => f.sources),
      ...(seen?.sources ?? []),
    ]),
  ];
  return (
    <div className="mb-3 grid gap-2 border-rule border-l-2 pl-3 text-sm">
      {range === null || milestone === undefined ? null : <p>{words.certainty[milestone.certainty]}</p>}
      {note === null ? null : (
        <p>
          <Spoilable shown={note}>{(text) => <FactText text={text} />}</Spoilable>
        </p>
      )}
      {seen === undefined ? null : (
        <p>{words.notSeen(seen.says === undefined ? null : says(seen.says), formatDay(toDay(seen.date)))}</p>
      )}
      {accounts.length === 0 ? null : (
        <div id={`contradiction-${idIn(season, id)}`} className="grid scroll-mt-20 gap-1">
          <p className="font-semibold">{words.others}</p>
          <ul className="grid gap-1">
            {accounts.map((account) => (
              <li key={`${account.date}-${account.sources.join()}`} className="text-dust">
                {formatRange(toRange(account.date, account.precision))} ({account.used ? words.used : words.unused}).{' '}
                {account.note === null ? null : (
                  <Spoilable shown={account.note}>{(text) => <FactText text={text} />}</Spoilable>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {before.length === 0 ? null : (
        <div className="grid gap-1">
          <p className="font-semibold">{words.saidBefore}</p>
          <ul className="grid gap-1 text-dust">
            {before.toReversed().map(({ said, days }) => (
              <li key={`${said.until}-${days.first}`}>
                <s>{formatRange(days)}</s>, {words.until(formatDay(toDay(said.until)))}{' '}
                <Spoilable shown={said.why}>{(text) => <FactText text={text} />}</Spoilable>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Disagreements of={questions} />
      {sources.length > 0 ? (
        <SourceList ids={sources} facts={{ [file]: milestone === undefined ? [] : [milestone] }} />
      ) : null}
      {sources.length + questions.length === 0 ? <p className="text-dust">{words.nothing}</p> : null}
    </div>
  );
}
