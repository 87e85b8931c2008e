import type { HitKind } from '#domain/search/entries.ts';

const results = (count: number) => (count === 1 ? '1 result' : `${count} results`);

export const searchWords = {
  label: 'Search people, actors, episodes, pages, claims and sources',
  placeholder: 'Name or word',
  close: 'Close',
  results,
  found: (count: number) => (count === 0 ? 'Nothing found' : results(count)),
  of: (shown: number, total: number) => `${shown} of ${total}`,
  help: 'People, actors, episodes, pages, claims and sources, as far as you are. In Hangul or Latin letters, by initials, and with a slip or the wrong keyboard.',
  try: 'Try',
  examples: ['온조', 'ㅇㅈ', 'On-jo', 'Episode 7', 'countdown'],
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingHint: 'Only what is safe where you are is searched.',
  loading: 'The search index is on its way.',
  keys: { move: 'move', open: 'open', close: 'close', escape: 'Esc' },
  as: 'as',
  alsoCalled: 'also',
  dateInferred: 'date inferred',
  kinds: {
    person: 'People',
    actor: 'Actors',
    episode: 'Episodes',
    page: 'Pages',
    claim: 'Claims',
    source: 'Sources',
  } satisfies Record<HitKind, string>,
  episode: (season: number, number: number) =>
    season === 1 ? `Episode ${number}` : `Season ${season}, episode ${number}`,
  /** What else a page may be called by somebody who looks for it. Never shown. */
  pages: {
    home: ['start', '홈', '처음'],
    episodes: ['guide', 'timetable', 'synopsis', 'season 1', '시간표', '회차', '에피소드'],
    cast: ['characters', 'people', 'actors', 'name tags', '등장인물', '출연진', '배우', '이름표'],
    rollCall: ['attendance book', 'fates', 'who is where', '출석부', '출석'],
    status: ['season 2', 'tracker', 'notice board', 'forecast', 'estimate', 'renewed', '시즌 2', '제작', '현황'],
    claims: ['ledger', 'rumours', 'rumors', 'verdicts', 'who said what', '소문', '주장'],
    countdown: ['release date', 'clock', 'calendar', 'when', 'premiere', '공개일', '카운트다운', '디데이'],
    show: [
      'All of Us Are Dead',
      '지금 우리 학교는',
      '지우학',
      'webtoon',
      'where to watch',
      'awards',
      'credits',
      'trailers',
    ],
    updates: ['changes', 'news', 'feed', 'rss', '소식', '업데이트'],
    yourData: ['settings', 'export', 'import', 'reset', 'privacy', 'storage', '설정', '내 데이터'],
    sources: ['corrections', 'licences', 'licenses', 'evidence', '출처'],
  },
};
