import { titlesQuery } from '#data/facts.ts';
import { formatLanguage } from '#i18n/format-names.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** What the show is called elsewhere. */
export function Titles() {
  const { titles } = useFact(titlesQuery);
  return (
    <Section title={words.titles} anchor="titles">
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {titles.map((entry) => (
          <li key={entry.id}>
            <span className="text-dust">{formatLanguage(entry.language)}:</span>{' '}
            <span lang={entry.language}>{entry.title}</span>, {words.titleStatus[entry.status]}{' '}
            <Doubt confidence={entry.confidence} />
            {entry.aliases.length === 0 ? null : (
              <p className="text-dust text-sm" lang={entry.language}>
                {entry.aliases.join(', ')}
              </p>
            )}
            {entry.note === null ? null : (
              <p className="text-dust text-sm">
                <FactText text={entry.note} />
              </p>
            )}
            <SourceList ids={entry.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
