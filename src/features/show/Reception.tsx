import { useSuspenseQuery } from '@tanstack/react-query';
import { receptionQuery } from '#data/facts.ts';
import type { Figure } from '#domain/reception.ts';
import type { Shielded } from '#domain/shield.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Folds } from '#ui/Folds.tsx';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

import { WeeklyCharts } from './WeeklyCharts.tsx';

/** Viewing figures, charts and scores, each as of its date, conflicts in the note. */
export function Reception() {
  const { reception } = useSuspenseQuery(receptionQuery(useView())).data;
  return (
    <Section title={words.reception} anchor="reception">
      <WeeklyCharts />
      <Folds
        items={reception}
        partOf={(figure) => figure.group}
        titleOf={(group) => words.receptionGroups[group]}
        countOf={words.figureCount}
      >
        {(figures) => (
          <ul className="grid gap-2">
            {figures.map((figure) => (
              <FigureItem key={figure.id} figure={figure} />
            ))}
          </ul>
        )}
      </Folds>
    </Section>
  );
}

function FigureItem({ figure }: { figure: Shielded<Figure> }) {
  return (
    <li className="first-letter:uppercase">
      <FactText text={figure.metric} />:{' '}
      <b className="font-semibold tabular-nums">{words.figures[figure.unit](formatNumber(figure.value))}</b>{' '}
      <span className="text-dust">({words.asOf(formatDate(figure.asOf))})</span>{' '}
      <Doubt confidence={figure.confidence} />
      {figure.note === null ? null : (
        <p className="text-dust text-sm">
          <FactText text={figure.note} />
        </p>
      )}
      <SourceList ids={figure.sources} />
    </li>
  );
}
