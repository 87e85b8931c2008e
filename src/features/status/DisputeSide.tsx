import type { Side } from '#domain/status/disputes.ts';
import { formatRange } from '#i18n/format.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useSourceShelf } from '#parts/SourcesProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { contradictionWords as words } from '#words/contradictions.ts';
import { sourceWords as sources } from '#words/sources.ts';

/** One answer as a slip of paper. The one we use carries a stamp and a solid edge, the others a dashed one. */
export function DisputeSide(props: { side: Side; inRange: boolean }) {
  const { side } = props;
  const edge = side.used ? 'border-2 border-accent' : 'border border-dust border-dashed';
  return (
    <li className={`grid content-start gap-1 bg-board p-3 ${edge}`}>
      <p>
        {side.used ? (
          <span className="-rotate-2 inline-block bg-tag px-2 font-display text-ink text-sm leading-6">
            <span aria-hidden="true">✓ </span>
            {props.inRange ? words.inRange : words.used}
          </span>
        ) : (
          <span className="inline-block text-dust text-sm leading-6">{words.unused}</span>
        )}
      </p>
      <p className={side.used ? 'font-semibold text-lg' : 'text-lg'}>
        <Answer says={side.says} />
      </p>
      <SaidBy side={side} />
      {side.note === null ? null : (
        <p className="text-sm">
          <Spoilable shown={side.note}>{(text) => <FactText text={text} />}</Spoilable>
        </p>
      )}
      <SourceList ids={side.sources} />
    </li>
  );
}

function Answer(props: { says: Side['says'] }) {
  return 'first' in props.says ? formatRange(props.says) : <FactText text={props.says} />;
}

/** Who said it and when: as the record has it, else each source's publisher and date. What is unknown is said. */
function SaidBy(props: { side: Side }) {
  const { by, date, sources } = props.side;
  const shelf = useSourceShelf();
  const published = shelf.state === 'ready' ? sources.flatMap((id) => shelf.byId.get(id) ?? []) : [];
  const voices =
    by !== null
      ? [{ key: '', name: <FactText text={by} />, date }]
      : published.map((source) => ({ key: source.id, name: source.publisher, date: date ?? source.published }));
  return (
    <ul className="text-dust text-sm">
      {voices.map((voice) => (
        <li key={voice.key}>
          {voice.name}, <Day date={voice.date} />
        </li>
      ))}
    </ul>
  );
}

function Day(props: { date: string | null }) {
  return props.date === null ? sources.dateUnknown : <FactDate date={props.date} />;
}
