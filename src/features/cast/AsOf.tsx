import type { Standing } from '#domain/standing.ts';
import { useCastPageWords } from '#i18n/cast-page-words.ts';
import { usePointName } from '#parts/PointName.tsx';

/** Which episode the stamp is from, in words; undefined where there is no stamp. */
export function AsOf({ asOf }: { asOf: Standing['asOf'] | undefined }) {
  const words = useCastPageWords();
  const pointName = usePointName();
  if (asOf === undefined) return words.noMark;
  return asOf === null ? words.episodeUnknown : words.lastMark(pointName(asOf));
}
