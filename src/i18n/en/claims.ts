import { type DayRange, toDate } from '#domain/facts/calendar.ts';
import type { ClaimBasis, ClaimTopic } from '#domain/status/claim-kinds.ts';
import type { Finding } from '#domain/status/finding.ts';
import type { Prediction, ReleaseLine } from '#domain/status/predictions.ts';
import type { Speaker } from '#domain/status/speakers.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { formatNumber, formatRange, formatShortMonth, formatYear } from '#i18n/format.ts';

import { when } from './when.ts';

const number = (value: number) => formatNumber(value);
const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber(count)} days`);
const claims = (count: number) => `${number(count)} ${count === 1 ? 'claim' : 'claims'}`;

/** "29 Nov 2026", where there is little room. */
const shortDay = (day: number) => `${Number(toDate(day).slice(8))} ${formatShortMonth(day)} ${formatYear(day)}`;

/** Parts of a year that have a name, by their first and last day. */
const PARTS: Readonly<Record<string, string>> = {
  '01-01 04-30': 'early',
  '05-01 08-31': 'in the middle of',
  '09-01 12-31': 'late in',
  '01-01 06-30': 'in the first half of',
  '07-01 12-31': 'in the second half of',
  '10-01 12-31': 'at the end of',
};

/** The days that a claim named, as people say them: "on 14 April 2023", "early 2023", "in 2024". */
const named = ({ first, last }: DayRange): string => {
  const [from, to] = [toDate(first), toDate(last)];
  const year = to.slice(0, 4);
  if (from.slice(0, 4) !== year || formatRange({ first, last }) === year) return when({ first, last });
  const part = PARTS[`${from.slice(5)} ${to.slice(5)}`];
  return part === undefined ? when({ first, last }) : `${part} ${year}`;
};

export const claimWords = {
  nothingDue: 'No prediction has come due.',
  finding: ({ due, wrong }: Finding, season: number) => {
    if (due === 1)
      return `One prediction about season ${season} has come due. It was ${wrong === 1 ? 'wrong' : 'right'}.`;
    const were =
      wrong === 0 ? 'None was' : wrong === due ? 'All were' : wrong === 1 ? 'One was' : `${number(wrong)} were`;
    return `${number(due)} predictions about season ${season} have come due. ${were} wrong.`;
  },
  /** Of those that came due, the ones that named days of the release; `open` are still running. */
  lead: ({ due }: Finding, release: Finding, open: number) => {
    const running = open === 0 ? '' : ', and the ones still running';
    if (due === 0) return open === 0 ? '' : 'Here are the ones still running.';
    if (release.due === 0) return 'None of them named a release date.';
    const missed = release.wrong === 0 ? 'none' : release.wrong === release.due ? 'all' : number(release.wrong);
    return `${number(release.due)} of the ${number(due)} named a release date: ${missed} of those missed. Here are all of them${running}.`;
  },
  seasons: 'Season',
  season: (number: number) => `Season ${number}`,
  chart: {
    title: 'Said and named',
    summary: ({ wrong, right, open }: Record<Prediction['outcome'], number>) =>
      `Each mark is one prediction of the release: further right, it was said later; further up, it named a later day. ${number(wrong)} wrong, ${number(right)} right, ${number(open)} still open.`,
    walk: 'The predictions one by one: arrow keys go by date, Enter opens one',
    hint: 'Each mark is one prediction. Choose one to read it.',
    named: '↑ last day it named',
    said: 'day it was said →',
    slope: '“today”, on the day it was said',
    above: { now: 'above the line: still open', named: 'above it: a later day', out: 'above it: a later day' },
    below: { now: 'below it: the day has passed', named: 'below it: an earlier day', out: 'below it: an earlier day' },
    line: ({ kind, range, fresh }: ReleaseLine) => {
      const text = range.first === range.last ? shortDay(range.first) : formatRange(range);
      if (kind === 'out') return `It came out: ${text}`;
      if (kind === 'named') return `Netflix says: ${text}`;
      return `${text}: not out${fresh ? ' yet' : ', as far as we know'}`;
    },
    wrong: (count: number) => `${number(count)} wrong`,
    right: (count: number, ruledOut: boolean) =>
      `${number(count)} right${ruledOut ? (count === 1 ? ' (said “not then”)' : ' (all said “not then”)') : ''}`,
    open: (count: number) => `${number(count)} still open`,
    /** One prediction in one line, as it is spoken. */
    spoken: (who: string, said: string, what: string, verdict: string, detail: string) =>
      `${who}, ${said}: ${what}. ${verdict}${detail && `, ${detail.slice(0, 1).toLowerCase()}${detail.slice(1)}`}.`,
  },
  dates: (text: string) => `Named: ${text}`,
  named: (range: DayRange, kind: 'predicts' | 'excludes') =>
    kind === 'excludes' ? `not ${named(range)}` : named(range),
  worst: {
    title: 'Furthest off',
    late: 'days late, at least',
    off: 'days off',
    said: (date: string) => `said ${date}`,
  },
  record: {
    title: 'Who was right',
    note: 'three or more due, all topics',
    of: (right: number, due: number) => `${number(right)} of ${number(due)}`,
    share: (share: number) => `${Math.round(share * 100)} %`,
    /** What kind of speaker it is, where the name does not say so. */
    kinds: {
      official: 'official',
      maker: 'maker',
      actor: 'actor',
      agency: 'agency',
      outlet: 'news outlet',
      blog: 'blog',
      unnamed: '',
    } satisfies Record<Speaker['kind'], string>,
  },
  every: (count: number) => `Every claim (${number(count)})`,
  fold: 'Fold the claims away',
  ledger: 'Every claim',
  count: (shown: number, total: number) => (shown === total ? claims(total) : `${number(shown)} of ${claims(total)}`),
  nothing: 'No claim is recorded.',
  none: 'No claim matches these filters.',
  clearFilters: 'Clear the filters',
  more: (count: number) => `Show ${number(count)} more`,
  unscored: (count: number) =>
    count === 1
      ? 'One more names no date that could settle it.'
      : `${number(count)} more name no date that could settle them.`,
  showUnscored: 'Show them too',
  search: 'Search the claims',
  all: 'All',
  topic: 'Topic',
  basis: 'Basis',
  verdict: 'Verdict',
  speaker: 'Speaker',
  saidInferred: 'date inferred',
  withdrawnOn: (day: string) => `Withdrawn on ${day}.`,
  via: (relays: string) => `via ${relays}`,
  permalink: 'Link to this claim',
  share: 'Share this claim',
  close: 'Close',
  option: (label: string, count: number) => `${label} (${number(count)})`,
  moreFilters: 'More filters and order',
  year: 'Year it was said',
  language: 'Language of a source',
  noLanguage: 'Not known',
  sort: 'Order',
  newest: 'Newest first',
  sorts: {
    oldest: 'Oldest first',
    window: 'By the dates named',
    off: 'Furthest off first',
  } satisfies Record<'oldest' | 'window' | 'off', string>,
  topics: {
    renewal: 'Renewal',
    release: 'Release',
    filming: 'Filming',
    cast: 'Cast',
    plot: 'Plot',
    trailer: 'Trailer',
    'season-3': 'Season 3',
    'episode-count': 'Episode count',
    'premiere-hour': 'Premiere hour',
    pricing: 'Pricing',
    viewership: 'Viewership',
    score: 'Score',
  } satisfies Record<ClaimTopic, string>,
  bases: {
    official: 'official',
    'on-record': 'on record',
    reported: 'reported',
    speculation: 'speculation',
  } satisfies Record<ClaimBasis, string>,
  verdicts: {
    'came-true': 'Came true',
    missed: 'Missed',
    open: 'Open',
    void: 'Void',
    unscored: 'Unscored',
  } satisfies Record<Verdict['kind'], string>,
  /** What the stamp does not say: by how much, how long still, or why. */
  verdictDetail: (verdict: Verdict): string => {
    switch (verdict.kind) {
      case 'came-true':
        return '';
      case 'missed':
        if (verdict.side === 'inside') return 'It happened in the days ruled out';
        if (verdict.counting) return verdict.by === 0 ? '' : `At least ${days(verdict.by)} late`;
        return `It came ${days(verdict.by)} ${verdict.side === 'early' ? 'earlier' : 'later'}`;
      case 'open':
        return verdict.left === null ? 'The day has passed, nobody has looked since' : `${days(verdict.left)} left`;
      case 'void':
        return { condition: 'Its condition did not hold', withdrawn: 'Taken back before it was due' }[verdict.why];
      case 'unscored':
        return {
          'no-window': 'Names no dates',
          'made-after': 'Said after it had happened',
          'too-fine': 'The day is not known well enough',
        }[verdict.why];
    }
  },
};
