import type { ClaimBasis, ClaimTopic } from '#domain/status/claim-kinds.ts';
import type { SpeakerGroup, TrackRecord } from '#domain/status/track-record.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { formatNumber } from '#i18n/format.ts';

const number = (value: number) => formatNumber(value);
const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber(count)} days`);

export const claimWords = {
  title: 'Claims',
  lead: (season: number) =>
    `What was said about season ${season}, by whom and when. The verdict follows from the dates, nobody types it in.`,
  seasons: 'Season',
  season: (number: number) => `Season ${number}`,
  count: (shown: number, total: number) =>
    shown === total
      ? `${number(total)} ${total === 1 ? 'claim' : 'claims'}`
      : `${number(shown)} of ${number(total)} ${total === 1 ? 'claim' : 'claims'}`,
  nothing: 'No claim is recorded.',
  none: 'No claim matches these filters.',
  clearFilters: 'Clear the filters',
  search: 'Search the claims',
  filters: 'Filters',
  all: 'All',
  topic: 'Topic',
  basis: 'Basis',
  verdict: 'Verdict',
  speaker: 'Speaker',
  said: 'Said',
  saidInferred: 'date inferred',
  window: 'Named dates',
  excludesWindow: 'Ruled out',
  withdrawnOn: (day: string) => `Withdrawn on ${day}.`,
  via: (relays: string) => `via ${relays}`,
  permalink: 'Link to this claim',
  share: 'Share this claim',
  showAll: 'Put all on one page',
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
  views: 'Claims or speakers',
  viewClaims: 'Claims',
  viewSpeakers: 'Who was right',
  legend: {
    title: 'How to read the lines',
    axis: (from: number, to: number) => `Each line runs from ${from} to ${to}:`,
    made: 'said',
    named: 'days named',
    ruledOut: 'days ruled out',
    event: 'it happened',
    today: (day: string) => `today, ${day}`,
  },
  record: {
    lead: (least: number) =>
      `How each speaker’s claims turned out, as far as dates settle them. Below ${least} settled claims there are only counts: a share of so few would say nothing. The error is 0 for a claim that came true.`,
    none: 'No claim is settled yet.',
    groups: {
      official: 'Netflix and the makers',
      cast: 'Actors and their agencies',
      outlet: 'News outlets',
      blog: 'Blogs and fan pages',
      unnamed: 'Unnamed sources',
    } satisfies Record<SpeakerGroup, string>,
    columns: {
      speaker: 'Speaker',
      settled: 'Settled',
      cameTrue: 'Came true',
      missed: 'Missed',
    },
    settledOf: (settled: number, claims: number) => `${settled} of ${claims}`,
    score: ({ share, meanError, predictions, counting }: NonNullable<TrackRecord['score']>) =>
      `${Math.round(share * 100)} % came true` +
      (predictions === 0
        ? ''
        : `; ${counting ? 'at least ' : ''}${days(Math.round(meanError))} off on average over ${predictions} with dates`),
  },
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
        if (verdict.counting) return verdict.by === 0 ? '' : `By at least ${days(verdict.by)}`;
        return `It came ${days(verdict.by)} ${verdict.side === 'early' ? 'earlier' : 'later'}`;
      case 'open':
        return verdict.left === null ? 'Window over, not checked since' : `${days(verdict.left)} left`;
      case 'void':
        return { condition: 'Its condition did not hold', withdrawn: 'Taken back before it was due' }[verdict.why];
      case 'unscored':
        return {
          'no-window': 'Names no dates',
          'made-after': 'Said after the event',
          'too-fine': 'Finer than what is known of the event',
        }[verdict.why];
    }
  },
};
