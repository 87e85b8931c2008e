import type { Standing } from '#domain/people/standing.ts';
import { usePointName } from '#parts/PointName.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

/** Which episode the stamp is from, in words; undefined where there is no stamp. */
export function AsOf({ asOf }: { asOf: Standing['asOf'] | undefined }) {
  const pointName = usePointName();
  if (asOf === undefined) return words.noMark;
  return asOf === null ? words.episodeUnknown : words.lastMark(pointName(asOf));
}
