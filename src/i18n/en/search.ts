import type { Topic } from '#domain/search/question-patterns.ts';
import type { GroupKind } from '#domain/search/rank.ts';
import { formatNumber } from '#i18n/format.ts';

import { castWords } from './cast.ts';

/** Other words for what people are, and the facts' own word before them. Never shown. */
const ROLES = [
  'ms: miss, mrs, madam',
  'mr: mister, sir',
  'class president: 반장, class rep, class leader, 학급반장',
  'homeroom teacher: 담임, 담임선생님, 담임쌤, form teacher, class teacher',
  'science teacher: 과학선생님, 과학쌤, 과학, 과학교사, biology teacher, 생물선생님',
  'english teacher: 영어선생님, 영어쌤, 영어교사',
  'teacher: 선생님, 선생, 쌤, 교사',
  'nurse: 보건, 보건선생님, 보건교사, 양호, 간호사',
  'principal: headmaster, head teacher, headteacher, 교장, 교장선생님',
  'archery: 양궁, 양궁부, 양궁선수, bow, arrows',
  'detective: 형사, cop, policeman, police officer, investigator',
  'firefighter: 소방관, 소방, fireman, 구조대, paramedic',
  'assembly: 국회의원, 의원, politician, congresswoman, assemblywoman, mp',
  'streamer: 유튜버, 스트리머, bj, influencer, vlogger',
  'officer: 군인, general, commander, colonel',
  'soldier: 특전사, 병사',
  'father: dad, daddy, 아빠, 아버지',
  'mother: mom, mum, mommy, 엄마, 어머니',
  'bully: bullies, 일진, 양아치',
  'baby: 아기, infant, newborn',
  'senior: 선배, 고3, third year, third grade',
  'child: little kid, 꼬마',
  'chicken: 치킨, 치킨집',
];

const roles: Readonly<Record<string, string>> = Object.fromEntries(
  ROLES.flatMap((line) => {
    const [own = '', others = ''] = line.split(': ');
    return others.split(', ').map((other) => [other, own]);
  }),
);

const results = (count: number) => (count === 1 ? '1 result' : `${count} results`);

/** What a question is called as a button. Each is a question that the search understands. */
const ask: Partial<Record<Topic, string>> = {
  out: 'Is it out?',
  date: 'When?',
  hour: 'What time?',
  returns: 'Who’s back?',
  newcomers: 'Who’s new?',
  trailer: 'Is there a trailer?',
  watch: 'Where to watch?',
  episodes: 'How many episodes?',
  length: 'How long is it?',
  scary: 'Is it scary?',
  rating: 'Age rating?',
  dub: 'Is it dubbed?',
  based: 'What is it based on?',
  plot: 'What is it about?',
  makers: 'Who made it?',
  similar: 'What to watch next?',
  stage: 'How far is it?',
  renewed: 'Was it renewed?',
  read: 'Where to read the webtoon?',
  differences: 'What’s different from the webtoon?',
  fates: 'Who’s alive?',
  ending: 'How does it end?',
  rumours: 'Who was right?',
  price: 'What does it cost?',
  places: 'Where was it filmed?',
};

export const searchWords = {
  label: 'Search names, episodes and pages, or ask a question',
  list: 'Results',
  placeholder: 'A name or a question',
  close: 'Close',
  clear: 'Clear',
  found: (answer: string | null, count: number) =>
    [answer ?? '', count === 0 && answer === null ? 'Nothing found' : results(count)].filter(Boolean).join(' '),
  answer: 'Answer',
  next: 'Ask next',
  ready: 'People ask',
  /** Questions, as buttons. */
  ask,
  more: 'More on this',
  ladder: { from: 'renewed', to: 'out' },
  seen: 'Last seen',
  nothing: (query: string) => `Nothing for “${query}”. Try a name, an episode or ‘release date’.`,
  loading: 'One moment.',
  keys: { move: 'move', open: 'open', close: 'close', escape: 'Esc' },
  alsoCalled: 'also',
  dateInferred: 'date inferred',
  groups: {
    people: 'People',
    episodes: 'Episodes',
    pages: 'Pages',
    claims: 'What people claimed',
    sources: 'Sources',
  } satisfies Record<GroupKind, string>,
  allClaims: 'All claims with this word',
  allOf: (topic: string) => `All claims about ${topic}`,
  topics: {
    renewal: 'the renewal',
    release: 'the release',
    filming: 'filming',
    cast: 'the cast',
    plot: 'the story',
    trailer: 'the trailer',
    'season-3': 'what comes later',
    'episode-count': 'how many episodes',
    'premiere-hour': 'the hour',
    pricing: 'prices',
    viewership: 'how many watch',
    score: 'the scores',
  },
  count: formatNumber,
  sources: 'Look in the sources too',
  roles,
  /** Said before or behind what is looked for among the sources. */
  sourceWords: ['source', 'sources', 'article', 'articles', '출처', '기사'],
  /** What a person is to the story, and who plays them: the line under their name. */
  role: (where: string, actor: string | null) => (actor === null ? where : `${where}, played by ${actor}`),
  casting: {
    returning: (season: number) => `Back in season ${season}`,
    new: (season: number) => `New in season ${season}`,
  },
  notConfirmed: (season: number) => `Not confirmed for season ${season}`,
  makers: { director: 'Director', writer: 'Writer', studio: 'Studio' },
  withdrawn: castWords.withdrawn,
  unverified: castWords.unverified,
  /** The parts of pages, by their addresses: what they are called, and what else somebody may call them who looks for them (never shown). */
  sections: (awaited: number) => ({
    '/status/#ladder': [
      `Season ${awaited}: how far it is`,
      'ladder',
      'production',
      'filming',
      'post-production',
      'progress',
      '제작',
      '촬영',
    ],
    '/show/#watch': ['Where to watch', 'streaming', 'dub', 'subtitles', '더빙', '자막', '넷플릭스'],
    '/show/#prices': ['What it cost', 'price', 'subscription', '가격', '요금'],
    '/show/#facts': ['At a glance', 'premiere', 'genre', 'original title'],
    '/show/#credits': ['Who made it', 'director', 'writer', 'studio', '감독', '작가', '제작진'],
    '/show/#webtoon': ['The webtoon', 'manhwa', 'comic', '웹툰'],
    '/show/#differences': ['Where the series leaves the webtoon', 'differences', '차이'],
    '/show/#setting': ['Setting', 'Hyosan', 'school', 'virus', '효산', '효산고등학교'],
    '/show/#filming': ['Where it was filmed', 'location', 'set', '촬영지'],
    '/show/#ratings': ['Age ratings', 'TV-MA', 'age', '등급', '청불'],
    '/show/#content-notes': ['Content notes', 'trigger warnings', 'gore', 'violence'],
    '/show/#reception': ['Figures and scores', 'viewers', 'Rotten Tomatoes', 'IMDb', 'top 10', '시청'],
    '/show/#awards': ['Awards', 'nominations', '수상'],
    '/show/#trailers': ['Clips', 'trailers', 'teaser', 'making of', '예고편', '티저'],
    '/show/#season-3': ['What comes after', 'third season', 'later seasons'],
    '/show/#similar': ['What to watch meanwhile', 'similar shows', 'recommendations', '비슷한'],
    '/show/#titles': ['What it is called elsewhere', 'titles', 'Korean title', '제목'],
  }),
  /** What else a page may be called by somebody who looks for it. Never shown. */
  pages: (awaited: number) => ({
    home: ['start', 'today', '홈', '처음'],
    episodes: ['guide', 'timetable', 'synopsis', 'season 1', '시간표', '회차', '에피소드'],
    cast: ['characters', 'people', 'actors', 'class', 'name tags', '등장인물', '출연진', '배우', '이름표'],
    rollCall: ['attendance book', 'register', 'fates', 'who is where', 'class list', '출석부', '출석'],
    status: [
      `season ${awaited}`,
      'tracker',
      'notice board',
      'forecast',
      'estimate',
      'renewed',
      `시즌 ${awaited}`,
      '제작',
      '현황',
    ],
    claims: ['ledger', 'rumours', 'rumors', 'verdicts', 'predictions', 'who said what', '소문', '주장'],
    countdown: ['release date', 'clock', 'calendar', 'when', 'premiere', '공개일', '카운트다운', '디데이'],
    show: ['All of Us Are Dead', '지금 우리 학교는', '지우학', 'about the show'],
    updates: ['changes', 'news', 'feed', 'rss', '소식', '업데이트'],
    yourData: ['you', 'settings', 'export', 'import', 'reset', 'privacy', 'storage', 'backup', '설정', '내 데이터'],
    sources: ['corrections', 'licences', 'licenses', 'evidence', '출처'],
  }),
};
