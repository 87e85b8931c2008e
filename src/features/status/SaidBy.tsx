import type { Side } from '#domain/disputes.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { useSourceShelf } from '#parts/SourcesProvider.tsx';
import { sourceWords as sources } from '#words/sources.ts';

/** Who said it and when: as the record has it, else each source's publisher and date. What is unknown is said. */
export function SaidBy(props: { side: Side }) {
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
