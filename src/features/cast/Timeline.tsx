import type { Character } from '#domain/characters.ts';
import { markOf } from '#domain/marks.ts';
import type { Shielded } from '#domain/shield.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { MarkSign } from '#parts/MarkSign.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Section } from '#ui/Section.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

/** A person's status by episode, up to the horizon. */
export function Timeline(props: { entries: Shielded<Character>['statusTimeline'] }) {
  const pointName = usePointName();
  return (
    <Section title={words.timeline}>
      {props.entries.length === 0 ? (
        <Empty>{words.timelineEmpty}</Empty>
      ) : (
        <ol className="ml-4 grid gap-5 border-rule border-l-2 pl-7">
          {props.entries.map((entry) => (
            <li key={`${entry.episode}-${entry.status}`} className="relative grid gap-0.5">
              <span className="absolute top-0 -left-[2.9rem] grid size-9 place-items-center rounded-full border-2 border-rule bg-board font-display text-sm">
                <MarkSign mark={markOf(entry.status)} named />
              </span>
              <b className="font-display font-semibold text-lg leading-tight first-letter:uppercase">
                {entry.episode === null ? words.episodeUnknown : pointName(entry.episode)}
              </b>
              <p>
                {words.fates[entry.status]}. <FactText text={entry.note} />. <Doubt confidence={entry.confidence} />
              </p>
              <SourceList ids={entry.sources} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
