import { useSuspenseQuery } from '@tanstack/react-query';
import { awardsQuery } from '#data/facts.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** Nominations and wins. */
export function Awards() {
  const { awards } = useSuspenseQuery(awardsQuery(useView())).data;
  return (
    <Section title={words.awards} anchor="awards">
      <ul className="grid gap-2">
        {awards.map((award) => (
          <li key={award.id}>
            <b className="font-semibold">{award.recipient}</b>, {words.results[award.result]}:{' '}
            <FactText text={award.category} />, <FactText text={award.award} />, {award.year}{' '}
            <Doubt confidence={award.confidence} />
            {award.note === null ? null : (
              <p className="text-dust text-sm">
                <FactText text={award.note} />
              </p>
            )}
            <SourceList ids={award.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
