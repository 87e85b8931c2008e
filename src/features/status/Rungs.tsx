import { useSuspenseQuery } from '@tanstack/react-query';

import { milestonesQuery } from '#data/facts.ts';
import type { DayNumber } from '#domain/calendar.ts';
import { climb } from '#domain/ladder.ts';
import { useMessages } from '#i18n/I18nProvider.tsx';
import { useDays } from '#parts/ClockProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';

import { RungNotice } from './RungNotice.tsx';

/** The ladder, each rung with its evidence. */
export function Rungs(props: { newestReport: DayNumber | null }) {
  const { status } = useMessages();
  const { milestones } = useSuspenseQuery(milestonesQuery(useView())).data;
  const { today, dropDay } = useDays(props.newestReport);
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
