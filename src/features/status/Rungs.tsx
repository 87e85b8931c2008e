import { useSuspenseQuery } from '@tanstack/react-query';
import { ladderQuery } from '#data/facts.ts';
import { climb } from '#domain/ladder.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { statusWords as status } from '#words/status.ts';

import { RungNotice } from './RungNotice.tsx';

/** The ladder, each rung with its evidence. */
export function Rungs() {
  const { milestones, newestReport } = useSuspenseQuery(ladderQuery(useView())).data;
  const { today, dropDay } = useDays(newestReport);
  return (
    <Section title={status.ladder} anchor="ladder">
      <ol className="grid gap-3 md:grid-cols-2">
        {climb(milestones, today, dropDay).map((rung) => (
          <RungNotice key={rung.id} rung={rung} />
        ))}
      </ol>
    </Section>
  );
}
