import { watchWords as words } from '#i18n/tools/watch.ts';

import type { Clue } from './clues.ts';
import type { Proposal } from './proposals.ts';
import { notBefore } from './round.ts';
import type { PlaceState } from './watch-state.ts';
import type { WatchedPlace } from './watched-place.ts';

/** What one round found at one watched place. */
export interface Found {
  readonly place: WatchedPlace;
  readonly state: PlaceState | undefined;
  readonly wasAsked: boolean;
  readonly clues: readonly Clue[];
}

/** So many clues of one place are told in a terminal. */
const MAX_CLUES = 5;

const dayOf = (instant: string) => instant.slice(0, 10);
const minuteOf = (instant: number) => new Date(instant).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');

/** One line for a watched place, and one for each of its clues, the newest items first. */
export function linesOf(found: Found): string[] {
  const { place, clues } = found;
  const sorted = clues.toSorted((a, b) => (a.what === 'item' && b.what === 'item' ? b.day.localeCompare(a.day) : 0));
  const shown = sorted.slice(0, MAX_CLUES);
  return [
    words.line(place.what, howFound(found), place.look ?? place.url),
    ...shown.map((clue) => `  ${tell(clue, place.what)} [${clue.id}]`),
    ...(clues.length > shown.length ? [`  ${words.more(clues.length - shown.length)}`] : []),
  ];
}

/** When it was looked at or why it was not, what changed there, and whether that is something to look at. */
function howFound({ place, state, wasAsked, clues }: Found): string[] {
  if (state === undefined) return [words.neverLooked];
  const { answeredAt, failure, reading, versionSince, movedTo } = state;
  const last = answeredAt === null ? words.neverLooked : words.lookedOn(dayOf(answeredAt));
  const next = wasAsked && failure === null ? [] : [words.notBefore(minuteOf(notBefore(place, state)))];
  const version = reading?.version ?? null;
  return [
    ...(failure === null
      ? [wasAsked ? words.now : last, ...next]
      : [words.failures[failure.kind](failure.status), last, ...(state.notBefore === null ? [] : next)]),
    ...(version === null || versionSince === null ? [] : [words.changed(dayOf(versionSince), version)]),
    ...(movedTo === null ? [] : [words.moved(movedTo)]),
    ...(clues.length > 0 ? [words.toLookAt(clues.length)] : failure === null ? [words.nothingNew] : []),
  ];
}

function tell(clue: Clue, what: string): string {
  const { at } = clue;
  switch (clue.what) {
    case 'date':
      return words.clues.date(what, clue.season, clue.date, at);
    case 'season':
      return words.clues.season(what, clue.season, at);
    case 'row':
      return words.clues.row(what, clue.season, clue.week, clue.rank, at);
    case 'item':
      return words.clues.item(what, clue.title, clue.day, at);
    case 'phrase':
      return words.clues.phrase(what, clue.phrase, clue.season, at);
    case 'silence':
      return words.clues.silence(what, clue.since, at);
  }
}

/** A proposal as it is printed: why, and what may be copied. */
export function proposalLines({ file, record, source, notSeenUntil }: Proposal): string[] {
  return [words.proposal(record, file, source.url), JSON.stringify({ notSeenUntil }, null, 2)];
}

/** All of it for programs: with `--json`. */
export function asJson(day: string, exit: number, found: readonly Found[], proposals: readonly Proposal[]) {
  return {
    on: day,
    exit,
    places: found.map(({ place: { id, what, url, look, kind }, state, wasAsked, clues }) => ({
      id,
      what,
      kind,
      url,
      look: look ?? url,
      askedNow: wasAsked,
      askedAt: state?.askedAt ?? null,
      answeredAt: state?.answeredAt ?? null,
      failure: state?.failure ?? null,
      failingSince: state?.failingSince ?? null,
      version: state?.reading?.version ?? null,
      versionSince: state?.versionSince ?? null,
      movedTo: state?.movedTo ?? null,
      clues: clues.map((clue) => ({ ...clue, says: tell(clue, what) })),
    })),
    proposals,
  };
}
