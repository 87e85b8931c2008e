import { useSuspenseQuery } from '@tanstack/react-query';

import { ladderQuery } from '#data/facts.ts';
import { situationAt } from '#domain/situation.ts';
import { useNow, useZone } from '#parts/ClockProvider.tsx';
import { Headline } from '#parts/Headline.tsx';
import { useView } from '#shield/ShieldProvider.tsx';

const MINUTE = 60_000;

/** Where the awaited season stands this minute, in one sentence. */
export function Answer() {
  const ladder = useSuspenseQuery(ladderQuery(useView())).data;
  return <Headline situation={situationAt(ladder, useNow(MINUTE), useZone())} />;
}
