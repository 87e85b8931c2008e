import { useSuspenseQuery } from '@tanstack/react-query';

import { milestonesQuery } from '#data/facts.ts';
import type { DayNumber } from '#domain/calendar.ts';
import { situationAt } from '#domain/situation.ts';
import { useNow, useZone } from '#parts/ClockProvider.tsx';
import { Headline } from '#parts/Headline.tsx';
import { useView } from '#shield/ShieldProvider.tsx';

const MINUTE = 60_000;

/** Where season 2 stands this minute, in one sentence. */
export function Answer(props: { newestReport: DayNumber | null }) {
  const { milestones } = useSuspenseQuery(milestonesQuery(useView())).data;
  return <Headline situation={situationAt(milestones, props.newestReport, useNow(MINUTE), useZone())} />;
}
