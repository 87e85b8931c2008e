import { toDay, toRange } from '#domain/facts/calendar.ts';
import { asSaidThen, milestoneRange, type Rung } from '#domain/status/ladder.ts';
import type { Milestone } from '#domain/status/milestones.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatDay, formatRange } from '#i18n/format.ts';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { Badge } from '#ui/Badge.tsx';
import { statusWords as status } from '#words/status.ts';
import { statusPageWords as pageWords } from '#words/status-page.ts';

/** One rung as a notice: its state, its date at its true precision, what else is said, the sources, and while its season is awaited what would change it. */
export function RungNotice(props: { rung: Rung<Shielded<Milestone>>; former?: boolean }) {
  const { id, state, milestone } = props.rung;
  const current = props.rung.current && !props.former;
  const range = milestone === undefined ? null : milestoneRange(milestone);
  const note = (range === null && state === 'ahead' ? milestone?.unseen : milestone?.note) ?? null;
  const reached = state === 'dated' || state === 'implied';
  const seen = milestone?.notSeenUntil;
  return (
    <li className={`grid content-start gap-2 border bg-panel p-3 ${current ? 'border-accent' : 'border-rule'}`}>
      <h3 className="flex flex-wrap items-baseline justify-between gap-2 font-semibold">
        {status.rungs[id]}
        <span className="font-normal text-dust text-sm">{current ? pageWords.current : status.states[state]}</span>
      </h3>
      {milestone === undefined ? null : (
        <>
          {range === null ? null : (
            <p>
              {formatRange(range)} <Badge>{pageWords.certainty[milestone.certainty]}</Badge>
            </p>
          )}
          {note === null ? null : (
            <p className="text-sm">
              <Spoilable shown={note}>{(text) => <FactText text={text} />}</Spoilable>
            </p>
          )}
          <OtherAccounts accounts={milestone.accounts} />
          <SaidBefore former={milestone.former} />
          {/* What a later rung implies has no evidence of its own: what is noted here speaks of the time before. */}
          {range === null && (state === 'implied' || milestone.sources.length === 0) ? null : (
            <SourceList ids={milestone.sources} />
          )}
          {reached || seen === undefined ? null : (
            <>
              <p className="text-sm">{pageWords.notSeen(seen.says?.en ?? null, formatDay(toDay(seen.date)))}</p>
              <SourceList ids={seen.sources} />
            </>
          )}
        </>
      )}
      {props.former ? null : (
        <p className="text-dust text-sm">
          {pageWords.changes} {(reached ? pageWords.wouldMove : pageWords.wouldReach)[id]}
        </p>
      )}
    </li>
  );
}

function OtherAccounts(props: { accounts: Shielded<Milestone>['accounts'] }) {
  if (props.accounts.length === 0) return null;
  return (
    <div className="border-rule border-l-2 pl-3 text-sm">
      <h4 className="font-semibold">{pageWords.otherAccounts}</h4>
      <ul className="grid gap-2">
        {props.accounts.map((account) => (
          <li key={`${account.date}-${account.sources.join()}`}>
            {formatRange(toRange(account.date, account.precision))}{' '}
            {account.used ? null : <Badge>{pageWords.unusedAccount}</Badge>}
            {account.note === null ? null : (
              <>
                {' '}
                <Spoilable shown={account.note}>{(text) => <FactText text={text} />}</Spoilable>
              </>
            )}
            <SourceList ids={account.sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a rung said before, the newest first: until when, and why it does not stand any more. */
function SaidBefore(props: { former: Shielded<Milestone>['former'] }) {
  const dated = props.former.flatMap((said) => {
    const range = milestoneRange(asSaidThen(said));
    return range === null ? [] : [{ said, range }];
  });
  if (dated.length === 0) return null;
  return (
    <div className="border-rule border-l-2 pl-3 text-sm">
      <h4 className="font-semibold">{pageWords.saidBefore}</h4>
      <ul className="grid gap-2">
        {dated.toReversed().map(({ said, range }) => (
          <li key={`${said.until}-${range.first}`}>
            <s>{formatRange(range)}</s>, {pageWords.until(formatDay(toDay(said.until)))}{' '}
            <Spoilable shown={said.why}>{(text) => <FactText text={text} />}</Spoilable>
            <SourceList ids={said.sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}
