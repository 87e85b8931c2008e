import { useSuspenseQuery } from '@tanstack/react-query';

import { receptionQuery } from '#data/facts.ts';
import type { Figure } from '#domain/reception.ts';
import type { Shielded } from '#domain/shield.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { useLocale } from '#i18n/I18nProvider.tsx';
import { useShowWords } from '#i18n/show-words.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Fold } from '#ui/Fold.tsx';
import { Section } from '#ui/Section.tsx';

/** Viewing figures, charts and scores, each as of its date, conflicts in the note. */
export function Reception() {
  const words = useShowWords();
  const { reception } = useSuspenseQuery(receptionQuery(useView())).data;
  const groups = [...new Set(reception.map((figure) => figure.group))];
  return (
    <Section title={words.reception} anchor="reception">
      <div>
        {groups.map((group, index) => (
          <Group
            key={group}
            group={group}
            figures={reception.filter((figure) => figure.group === group)}
            open={index === 0}
          />
        ))}
      </div>
    </Section>
  );
}

function Group(props: { group: Figure['group']; figures: readonly Shielded<Figure>[]; open: boolean }) {
  const words = useShowWords();
  const locale = useLocale();
  return (
    <Fold title={words.receptionGroups[props.group]} count={words.figureCount(props.figures.length)} open={props.open}>
      <ul className="grid gap-2">
        {props.figures.map((figure) => (
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
    </Fold>
  );
}
