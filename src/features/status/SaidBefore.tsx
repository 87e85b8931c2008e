import { toDay } from '#domain/calendar.ts';
import { asSaidThen, milestoneRange } from '#domain/ladder.ts';
import type { Milestone } from '#domain/milestones.ts';
import type { Shielded } from '#domain/shield.ts';
import { formatDay, formatRange } from '#i18n/format.ts';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { statusPageWords as pageWords } from '#words/status-page.ts';

/** What a rung said before, the newest first: until when, and why it does not stand any more. */
export function SaidBefore(props: { former: Shielded<Milestone>['former'] }) {
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
