import type { Mark } from '#domain/marks.ts';
import type { RollCallRow } from '#domain/people.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { MarkSign } from '#parts/MarkSign.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { markWords } from '#words/marks.ts';

/** One entry of a person's record: what became of them, how sure that is, and who says so. */
export function SquareEntry(props: { entry: RollCallRow['person']['statusTimeline'][number]; mark: Mark }) {
  const { fates } = markWords;
  const { entry } = props;
  return (
    <div className="border-rule border-l-2 pl-3">
      <p>
        <MarkSign mark={props.mark} named /> <b className="font-semibold">{fates[entry.status]}.</b>{' '}
        <FactText text={entry.note} /> <Doubt confidence={entry.confidence} />
      </p>
      <SourceList ids={entry.sources} />
    </div>
  );
}
