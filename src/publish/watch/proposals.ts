import { watchWords } from '#i18n/tools/watch.ts';

import type { WatchFacts } from './watch-facts.ts';
import type { PlaceState } from './watch-state.ts';
import type { WatchedPlace } from './watched-place.ts';

/** What may be written into a record after a look in vain: a person reads it, adds the source, and writes it, or doesn't. */
export interface Proposal {
  readonly place: string;
  readonly file: 'milestones.json';
  readonly record: 'released';
  readonly notSeenUntil: {
    readonly date: string;
    readonly says: ReturnType<typeof watchWords.notInCharts>;
    readonly added: string;
  };
  readonly source: { readonly publisher: string | null; readonly url: string; readonly published: string };
}

/** What a chart without the awaited season is evidence of: that it was not out up to the last day that the chart covers. */
export function proposalOf(
  place: WatchedPlace,
  state: PlaceState | undefined,
  { awaited, isOut, notSeenUntil }: WatchFacts,
  today: string,
): Proposal | null {
  const reading = state?.reading ?? null;
  if (reading === null || reading.upTo === null || isOut) return null;
  if (reading.upTo <= (notSeenUntil ?? '') || reading.upTo > today) return null;
  if (reading.says.some((saying) => saying.what === 'row' && (saying.season === null || saying.season >= awaited)))
    return null;
  return {
    place: place.id,
    file: 'milestones.json',
    record: 'released',
    notSeenUntil: { date: reading.upTo, says: watchWords.notInCharts(awaited), added: today },
    source: {
      publisher: place.publisher ?? null,
      url: place.url,
      published: (state?.answeredAt ?? today).slice(0, 10),
    },
  };
}
