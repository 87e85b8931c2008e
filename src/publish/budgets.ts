import { brotliCompressSync, constants } from 'node:zlib';

import type { DataFile } from '#domain/files/data-files.ts';

const weighed = new Map<string, number>();

/** How large something is when a host sends it, in bytes (brotli). Texts are remembered: packing takes long, and most rehearsals change one file. */
export function packed(content: string | Uint8Array): number {
  if (typeof content !== 'string') return brotliCompressSync(content).length;
  const known = weighed.get(content) ?? brotliCompressSync(content).length;
  weighed.set(content, known);
  return known;
}

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** How large something is when it is packed in a thirtieth of the time, in bytes (brotli, quality 5): a sixth more for the facts. */
export function packedInHaste(content: string): number {
  return brotliCompressSync(content, QUICK).length;
}

/** How large something is when it is sent, in bytes; where even hasty packing keeps it within a limit, that size. */
export function packedWithin(content: string, limit: number): number {
  const hasty = packedInHaste(content);
  return hasty <= limit ? hasty : packed(content);
}

/** What a visitor of `/` may cost before anything is tapped, by the ending of the files, in packed bytes (the README promises a small first visit). */
export const FIRST_LOAD = { html: 12_000, js: 118_500, css: 12_000, woff2: 40_000, json: 12_000 } as const;

/** What it may cost in all, in packed bytes. */
export const FIRST_LOAD_IN_ALL = 160_000;

/** What the board of a named time may cost besides, in packed bytes of scripts: it is what people come for then, and nobody pays for it before. */
export const BOARD = 10_000;

/**
 * What the facts of each kind of page may cost whoever comes there first, in packed bytes. Room is left for what the files may grow
 * to (`FACTS`, to which the data check holds them): no fact that the check takes is too much for a page.
 */
export const PAGE_FACTS: Readonly<Record<string, number>> = {
  '/': FIRST_LOAD.json,
  '/answers/': 20_000,
  '/cast/': 27_000,
  '/cast/$characterId/': 32_000,
  '/cast/roll-call/': 24_000,
  '/cast/ties/': 17_000,
  '/countdown/': 14_000,
  '/episodes/': 12_000,
  '/episodes/$number/': 30_000,
  '/show/': 45_000,
  '/show/meanwhile/': 10_000,
  '/show/webtoon/': 25_000,
  '/sources/': 165_000,
  '/status/': 45_000,
  '/status/claims/': 40_000,
  '/story/': 40_000,
  '/updates/': 40_000,
  '/your-data/': 5_000,
  '/your-data/season/': 5_000,
};

/** What `since.json` may cost, which whoever comes back to `/` loads besides, in packed bytes. */
export const SINCE = 6_000;

/** What opening the search may cost: dialog, words, matcher and the schema of the index; the index. */
export const SEARCH = { js: 14_000, json: 36_000 } as const;

/** What the matcher of the search and what understands its questions may cost, without their words, the part of es-hangul included. */
export const SEARCH_CODE = 8_000;

/**
 * What is kept on the device for the times without a network, in bytes as a host of ours sends it: `first` for the first season, and
 * `further` for each one that comes out after it. It is made of the `app`, the pages in one file, where each `page` brings little of its
 * own, and the facts, in their files, in the index and on the pages: `fact` for each of their bytes as packed in haste (measured on
 * facts of 131 KB: 4 KB above what they cost).
 */
export const KEPT = { first: 590_000, further: 100_000, app: 388_000, page: 500, fact: 1.38 } as const;

/** What may be kept where so many seasons are out. */
export function keptFor(seasons: number): number {
  return KEPT.first + KEPT.further * Math.max(0, seasons - 1);
}

/** Different Hangul syllables in the facts: 60 bytes of the display face each. */
export const SYLLABLES = 500;

/** What each file of facts may cost, in packed bytes: whoever is on a slow line waits for it, and everybody keeps it. */
export const FACTS: Readonly<Record<DataFile, number>> = {
  actors: 4_000,
  answers: 8_000,
  awards: 2_000,
  casting: 3_000,
  characters: 10_000,
  claims: 20_000,
  comparables: 6_000,
  'content-notes': 6_000,
  contradictions: 8_000,
  corrections: 3_000,
  episodes: 10_000,
  'former-milestones': 3_000,
  gaps: 6_000,
  glossary: 5_000,
  milestones: 3_000,
  'open-questions': 6_000,
  plot: 2_000,
  portraits: 2_000,
  ratings: 2_000,
  reception: 4_000,
  relationships: 3_000,
  rooms: 1_000,
  show: 4_000,
  similar: 3_000,
  sources: 40_000,
  speakers: 4_000,
  story: 1_000,
  threads: 1_000,
  titles: 3_000,
  trailers: 2_000,
  watch: 3_000,
  'webtoon-differences': 2_000,
  'weekly-charts': 2_000,
};
