import type {
  showWords as EnglishShow,
  meanwhileWords as EnglishWhile,
  webtoonWords as EnglishWebtoon,
} from '#i18n/en/show.ts';
import { josa } from './josa.ts';

const some = (count: number, thing: string, unit = '개') => `${thing} ${count}${unit}`;

/** Services, and those who were honoured, as Koreans write them. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  Netflix: '넷플릭스',
  'Naver Webtoon': '네이버웹툰',
  TVING: '티빙',
  Wavve: '웨이브',
  'U+ Mobile TV': 'U+모바일tv',
  'Coupang Play / Prime Video': '쿠팡플레이 / 프라임 비디오',
  'Nintendo Switch': '닌텐도 스위치',
  'Cho Yi-hyun': '조이현',
  'Lee Yoo-mi': '이유미',
  'Park Ji-hu': '박지후',
  'Yoo In-soo': '유인수',
  'Yoon Chan-young': '윤찬영',
};
const named = (name: string) => OWN_NAMES[name] ?? name;

/** "72,437시간", but "5억 6,078만 시간". */
const hours = (value: string) => `${value}${/\d$/.test(value) ? '' : ' '}시간`;

/** The English one names its forms of each role one by one. */
type ShowWords = Omit<typeof EnglishShow, 'roles'> & {
  readonly roles: Readonly<Record<keyof (typeof EnglishShow)['roles'], (count: number) => string>>;
};

export const showWords: ShowWords = {
  viewsLabel: '작품에 대해',
  views: { about: '작품', webtoon: '드라마와 웹툰', meanwhile: '기다리는 동안' },
  lead: (network, date) => `${named(network)} 시리즈, ${date} 공개.`,
  means: (literal) => `${josa(`“${literal}”`, '이라는/라는')} 뜻이에요.`,
  watch: '볼 수 있는 곳',
  watchAt: (service, season) =>
    `${josa(`시즌 ${season}`, '은/는')} ${named(service)}에 있어요. ${josa(named(service), '이/가')} 있는 나라라면 어디서나요.`,
  watchOn: (network) => `${named(network)}에서 보기`,
  nowhere: '볼 수 있는 곳을 알지 못해요.',
  facts: '한눈에',
  genres: '장르',
  premiere: '공개',
  roles: { director: () => '감독', writer: () => '작가', studio: () => '제작사' },
  settingAndFilming: '이야기의 배경',
  setting: '장소',
  classOf: (name) => name.replace(/^(\d+)-(\d+)$/, '$1학년 $2반'),
  glossary: '이야기 속 용어',
  virus: '바이러스',
  halfZombie: '반쯤 좀비가 된 사람을 부르는 말',
  filming: '촬영',
  filmingDates: (from, to) => `${from}부터 ${to}까지`,
  ratings: '관람 등급',
  ratedFor: '이유',
  noRatings: '관람 등급을 찾지 못했어요.',
  contentNotes: '담긴 내용',
  topics: (count) => some(count, '주제'),
  viewing: '얼마나 봤나',
  noFigures: '수치를 찾지 못했어요.',
  everyFigure: '모든 수치',
  more: (count) => `${count}개 더`,
  charted: (season) => josa(`시즌 ${season}`, '은/는'),
  chartedSums: (weeks, first, watched) => {
    const top =
      first === 0 ? '있었어요' : first === weeks ? '있었고, 내내 1위였어요' : `있었고, 그중 ${first}주는 1위였어요`;
    return `안에 ${weeks === 1 ? '한 주' : `${weeks}주`} 동안 ${top}. 그동안 사람들이 본 시간은 ${hours(watched)}이에요.`;
  },
  weekByWeek: (season) => `시즌 ${season}, 주별로`,
  place: (rank) => `${rank}위`,
  inCountries: (top10, lists, first) => `, ${lists}개국 중 ${top10}개국에서 톱 10에 들었고 ${first}개국에서 정상`,
  figures: {
    hours,
    views: (value) => `시청 수 ${value}`,
    weeks: (value) => `${value}주`,
    days: (value) => `${value}일`,
    countries: (value) => `${value}개국`,
    percent: (value) => `${value}%`,
    'points-of-100': (value) => `100점 중 ${value}점`,
    'points-of-10': (value) => `10점 중 ${value}점`,
    nominations: (value) => `후보 ${value}번`,
    awards: (value) => `수상 ${value}번`,
    'day-of-release': (value) => `공개 ${value}일째`,
    rank: (value) => `${value}위`,
  },
  scores: '평점과 수상',
  noScores: '평점도 수상도 찾지 못했어요.',
  // Between who and for what.
  recipient: named,
  results: { nominated: '후보:', won: '수상:' },
  trailers: '영상과 넷플릭스의 페이지',
  clipCount: (count) => some(count, '영상'),
  trailerKinds: {
    teaser: '티저',
    trailer: '예고편',
    announcement: '발표 영상',
    commentary: '코멘터리',
    'making-of': '메이킹',
    clip: '클립',
  },
  trailerOf: (kind, season) => `시즌 ${season} ${kind}`,
  notOfficial: '공식 아님',
  titles: '다른 곳에서의 제목',
  titleCount: (count) => some(count, '제목'),
};

export const webtoonWords: typeof EnglishWebtoon = {
  title: '드라마와 웹툰',
  lead: '같은 학교, 두 가지 이야기예요. 뒤에 일어나는 일은 볼 때까지 가려 둬요.',
  differences: '나란히',
  webtoon: '웹툰',
  show: '드라마',
  both: '둘 다',
  before: '처음부터',
  from: (point) => `${josa(point, '을/를')} 본 뒤`,
  rest: (point) => `${point}부터`,
  count: (count) => some(count, '다른 점'),
  otherwise: '드라마는 다르게 보여 줘요.',
  later: '보다 보면 더 나와요.',
  none: '아직 견줄 것이 없어요.',
  about: '웹툰',
  by: (author, platform, from, to) =>
    `${josa(author, '이/가')} 그렸어요. ${from}부터 ${to}까지 ${named(platform)}에 연재됐어요.`,
  in: (service, region) => `${named(service)}(${region})`,
  read: (places) => `${places.map(named).join(', ')}에서 읽을 수 있어요.`,
};

export const meanwhileWords: typeof EnglishWhile = {
  title: '기다리는 동안',
  lead: '이 드라마와 닮은 데가 있는 시리즈와 영화예요. 가장 가까운 것부터요. 어디에 공개됐는지는 그 뒤로 바뀌었을 수 있어요.',
  none: '아직 권할 것이 없어요.',
  groups: {
    school: '위기에 빠진 반',
    zombies: '좀비',
    'shut-in': '아무도 못 나가요',
    monsters: '다른 괴물',
    kin: '다르게 닮은 것',
  },
  count: (count) => some(count, '작품', '편'),
  network: named,
  kinds: { series: '시리즈', film: '영화', webtoon: '웹툰', book: '책', game: '게임' },
};
