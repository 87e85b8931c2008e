import * as v from 'valibot';

import { datesIn } from './dates-in.ts';
import { type Reader, readBy, type Said, Unreadable } from './reading.ts';

const article = v.object({
  query: v.object({
    pages: v.tuple([
      v.object({
        revisions: v.tuple([
          v.object({ revid: v.number(), slots: v.object({ main: v.object({ content: v.string() }) }) }),
        ]),
      }),
    ]),
  }),
});

/** Fields of the box, and of the table of seasons (`start3` is the third one's), that say when something came out; and how many seasons there are. */
const FIELD = /^[ \t]*\|[ \t]*([\p{L}_]+(?: [\p{L}_]+)*)(\d*)[ \t]*=([^]*?)(?=^[ \t]*\||^[ \t]*\}\}|$(?![^]))/gmu;
const OUT = /^(?:first_aired|released?|release_date|start|방송 시작|방송 기간|방송일|공개일|공개 날짜|공개)$/;
const COUNT = /^(?:num_seasons|num_series|시즌 수|시즌)$/;

/** An article of a wiki by the API of MediaWiki (https://www.mediawiki.org/wiki/API:Revisions): its newest revision, and the dates in its box. */
export const mediawiki: Reader = {
  accept: 'application/json',
  ask(url) {
    const { origin, pathname } = new URL(url);
    const titles = decodeURIComponent(pathname.replace(/^\/wiki\//, ''));
    const asked = { prop: 'revisions', titles, rvprop: 'ids|content', rvslots: 'main', redirects: '1' };
    return `${origin}/w/api.php?${new URLSearchParams({ action: 'query', format: 'json', formatversion: '2', ...asked })}`;
  },
  read(text, { address }) {
    const [{ revisions }] = readBy(article, text).query.pages;
    const [{ revid, slots }] = revisions;
    const { origin, searchParams } = new URL(address);
    const at = `${new URL(`/wiki/${(searchParams.get('titles') ?? '').replaceAll(' ', '_')}`, origin)}`;
    const says = [...shownOf(slots.main.content).matchAll(FIELD)].flatMap(
      ([, name = '', number = '', said = '']): Said[] => {
        if (COUNT.test(name) && number === '') {
          const season = Number.parseInt(said, 10);
          return season > 0 ? [{ what: 'season', season, at }] : [];
        }
        const season = number === '' ? null : Number(number);
        return OUT.test(name) && season !== 0 ? datesIn(said).map((date) => ({ what: 'date', season, date, at })) : [];
      },
    );
    if (!says.some(({ what }) => what === 'date')) throw new Unreadable('no date in the box');
    return { says, version: String(revid), upTo: null };
  },
};

/** Wiki text without its comments and footnotes, whose dates are of other things. It is cut, not searched: no text makes that slow. */
function shownOf(text: string): string {
  const shown = withoutPairs(text.split('<!--'), /-->/, '').replaceAll(/<ref\b[^<>]*\/>/giu, '');
  return withoutPairs(shown.split(/<ref\b[^<>]*>/iu), /<\/ref\s*>/iu);
}

/** What is left of a text that was cut where something opens: of each part what is behind the end, or, without one, all or `open`. */
function withoutPairs([before = '', ...parts]: readonly string[], end: RegExp, open?: string): string {
  const left = parts.map((part) => {
    const found = end.exec(part);
    return found === null ? (open ?? part) : part.slice(found.index + found[0].length);
  });
  return [before, ...left].join('');
}
