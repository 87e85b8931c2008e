import { useSuspenseQuery } from '@tanstack/react-query';

import { receptionQuery } from '#data/facts.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { useLocale } from '#i18n/I18nProvider.tsx';
import { useShowWords } from '#i18n/show-words.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';

/** Viewing figures, charts and scores, each as of its date, conflicts in the note. */
export function Reception() {
  const words = useShowWords();
  const locale = useLocale();
  const { reception } = useSuspenseQuery(receptionQuery(useView())).data;
  const groups = [...new Set(reception.map((figure) => figure.group))];
  return (
    <Section title={words.reception}>
      {groups.map((group) => (
        <div key={group} className="grid gap-2">
          <h3 className="font-display text-lg">{words.receptionGroups[group]}</h3>
          <ul className="grid gap-2">
            {reception
              .filter((figure) => figure.group === group)
              .map((figure) => (
                <li key={figure.id} className="first-letter:uppercase">
                  <FactText text={figure.metric} />:{' '}
                  <b className="font-semibold tabular-nums">
                    {words.figures[figure.unit](formatNumber(figure.value, locale))}
                  </b>{' '}
                  <span className="text-dust">({words.asOf(formatDate(figure.asOf, locale))})</span>{' '}
                  <Doubt confidence={figure.confidence} />
                  {figure.note === null ? null : (
                    <p className="text-dust text-sm">
                      <FactText text={figure.note} />
                    </p>
                  )}
                  <SourceList ids={figure.sources} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
