import { similarQuery } from '#data/facts.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** What to watch meanwhile. */
export function Similar() {
  const { similar } = useFact(similarQuery);
  return (
    <Section title={words.similar} anchor="similar">
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 xl:grid-cols-1">
        {similar.map((entry) => (
          <li key={entry.id}>
            <b className="font-semibold">
              <Name name={entry.title} />
            </b>
            , {[words.kinds[entry.kind], entry.network, entry.year].filter((part) => part !== null).join(', ')}{' '}
            <Doubt confidence={entry.confidence} />
            <p>
              <FactText text={entry.why} />
            </p>
            {entry.unverified.length === 0 ? null : (
              <p className="text-dust text-sm">
                {words.fromMemory(entry.unverified.map((field) => words.similarFields[field]).join(', '))}
              </p>
            )}
            <SourceList ids={entry.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
