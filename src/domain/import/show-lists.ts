import { type Collector, createCollector } from './collector.ts';
import { anyOf, jsonOf, placesIn } from './read-json.ts';
import type { ImportContext, ImportReader } from './viewing.ts';

/**
 * A reader of files that are a list of shows and nothing else: those in which one of the first entries is such a show. What an
 * entry says is for `readShow`, which is given all of them, damaged ones too.
 */
export function readShowLists(
  isShow: (entry: unknown) => boolean,
  readShow: (show: unknown, where: string, context: ImportContext, reading: Collector) => void,
): ImportReader {
  return (files, context) => {
    const found = files.flatMap((file) => {
      const json = jsonOf(file);
      return Array.isArray(json) && anyOf(json, isShow) ? [{ file, shows: json }] : [];
    });
    if (found.length === 0) return null;
    const reading = createCollector(context);
    for (const { file, shows } of found) {
      const place = placesIn(files, file);
      for (const [index, show] of shows.entries()) readShow(show, place(`[${index}]`), context, reading);
    }
    return reading.done(found.map(({ file }) => file));
  };
}
