import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';

import { type Reader, readBy, Unreadable } from './reading.ts';

const value = v.object({ value: v.string() });
const results = v.object({
  results: v.object({
    bindings: v.array(
      v.object({
        show: value,
        season: v.optional(value),
        number: v.optional(value),
        date: v.optional(value),
        precision: v.optional(value),
      }),
    ),
  }),
});

/** How many letters of an ISO date each precision of Wikidata leaves: a year (9), a month (10), a day (11). */
const LETTERS: Readonly<Record<string, number>> = { '9': 4, '10': 7, '11': 10 };

/** The show by its IMDb id (P345), each season that is part of it with its number (P179, P1545), and when that was published (P577). */
const query = (imdb: string) => `SELECT ?show ?season ?number ?date ?precision WHERE {
  ?show wdt:P345 "${imdb.replaceAll(/[^\w-]/g, '')}".
  OPTIONAL {
    ?season p:P179 [ ps:P179 ?show; pq:P1545 ?number ].
    OPTIONAL {
      ?season p:P577/psv:P577 ?published.
      ?published wikibase:timeValue ?date; wikibase:timePrecision ?precision.
    }
  }
}`;

/** Wikidata's query service (https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual): the publication dates of the seasons' items. */
export const wikidata: Reader = {
  accept: 'application/sparql-results+json',
  ask: (url, { imdb }) => `${url}?format=json&query=${encodeURIComponent(query(imdb))}`,
  read(text) {
    const { bindings } = readBy(results, text).results;
    if (bindings.length === 0) throw new Unreadable('no show has the IMDb id');
    return {
      says: bindings.flatMap(({ season, number, date, precision }) => {
        const letters = LETTERS[precision?.value ?? ''];
        const which = Number(number?.value ?? 0);
        if (season === undefined || !Number.isSafeInteger(which) || which < 1) return [];
        const listed = { what: 'season', season: which, at: season.value } as const;
        const published = date?.value.slice(0, letters);
        // A year may have five digits there, or a sign.
        return letters === undefined || !v.is(factDate, published)
          ? [listed]
          : [listed, { what: 'date', season: which, date: published, at: season.value } as const];
      }),
      version: null,
      upTo: null,
    };
  },
};
