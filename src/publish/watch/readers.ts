import { atom } from './atom.ts';
import { mediawiki } from './mediawiki.ts';
import { netflixChart } from './netflix-chart.ts';
import { page } from './page.ts';
import type { Reader } from './reading.ts';
import { rss } from './rss.ts';
import { tvmaze } from './tvmaze.ts';
import type { Kind } from './watched-place.ts';
import { wikidata } from './wikidata.ts';

/** One small reader for each kind of watched place. */
export const READERS: Readonly<Record<Kind, Reader>> = {
  'netflix-chart': netflixChart,
  tvmaze,
  wikidata,
  mediawiki,
  rss,
  atom,
  page,
};
