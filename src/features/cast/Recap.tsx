import type { Character } from '#domain/characters.ts';
import type { Happening } from '#domain/recap.ts';
import type { Shielded } from '#domain/shield.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Section } from '#ui/Section.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

/** Two sentences for somebody who forgot: who that is, and the last that happened to them so far. */
export function Recap(props: { person: Shielded<Character>; last: Happening | undefined }) {
  const pointName = usePointName();
  const { person, last } = props;
  return (
    <Section title={words.recap.title}>
      <p className="max-w-prose text-lg leading-relaxed">
        {words.recap.who({ group: person.group, form: person.class, actor: person.actor?.name.en ?? null })}{' '}
        {last === undefined ? (
          words.recap.nothing
        ) : (
          <>
            {words.recap.last(last.episode === null ? null : pointName(last.episode))}:{' '}
            <b className="font-semibold">
              <FactText text={last.text} />
            </b>
            . <Doubt confidence={last.confidence} />
          </>
        )}
      </p>
      {last === undefined ? null : <SourceList ids={last.sources} inferred={last.sourcesInferred} />}
    </Section>
  );
}
