import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatMonth, formatRange } from '#i18n/format.ts';
import { formatLarge } from '#i18n/format-amounts.ts';

import type { answerWords as English } from '#i18n/en/answers.ts';
import { josa } from './josa.ts';
import { happened } from './rungs.ts';
import { when } from './when.ts';

const list = (words: readonly string[]) => words.join(', ');

const seasonOf = (season: number) => `시즌 ${season}`;

/** What the facts have in Latin letters, and Koreans write in their own. */
const HANGUL: Readonly<Record<string, string>> = { Netflix: '넷플릭스', 'Naver Webtoon': '네이버웹툰' };
const hangul = (name: string) => HANGUL[name] ?? name;

const isFresh = ({ newest }: Situation) => newest !== null && !newest.stale;

/** Said of a season that is not out, as far as anybody knows. */
const notOut = (situation: Situation) => {
  const { unofficial } = situation;
  const season = josa(seasonOf(situation.season), '은/는');
  if (unofficial !== null)
    return `${josa(seasonOf(situation.season), '이/가')} ${when(unofficial.range)} 나온다는 말이 있지만, 넷플릭스가 한 말은 아니에요.`;
  return isFresh(situation)
    ? `${season} 아직 안 나왔고, 넷플릭스는 날짜를 밝히지 않았어요.`
    : `저희가 아는 한 ${season} 아직 나오지 않았고, 아는 날짜도 없어요.`;
};

/** The English one names each of its answers in its type. */
type AnswerWords = Omit<typeof English, 'out'> & { readonly out: (situation: Situation) => string };

export const answerWords: AnswerWords = {
  newest: (day) => `저희가 찾은 가장 최근 소식: ${formatDay(day)}`,
  out: (situation) => {
    switch (situation.release.mode) {
      case 'released':
        return '네.';
      case 'undated':
        return isFresh(situation) && situation.unofficial === null ? '아니요.' : '저희가 아는 한 아니요.';
      case 'window':
      case 'dated':
        return '아직이요.';
    }
  },
  outWhy: (situation) => {
    const { release, dropsOn } = situation;
    const season = josa(seasonOf(situation.season), '은/는');
    switch (release.mode) {
      case 'undated':
        return notOut(situation);
      case 'window':
        return release.over
          ? `넷플릭스는 ${josa(formatRange(release.range), '이라고/라고')} 했었어요. 그때는 지났고, 저희가 아는 공개 소식은 없어요.`
          : `넷플릭스는 ${josa(seasonOf(situation.season), '이/가')} ${when(release.range)} 나온다고 해요.`;
      case 'dated':
        return `${season} ${formatDay(dropsOn ?? release.day)}에 나와요.`;
      case 'released':
        return `${season} ${formatDay(dropsOn ?? release.day)}에 나왔어요. 넷플릭스에서 볼 수 있어요.`;
    }
  },
  date: ({ release, dropsOn }) => {
    switch (release.mode) {
      case 'undated':
        return '저희가 아는 날짜는 없어요.';
      case 'window':
        return `${josa(formatRange(release.range), '이에요/예요')}.`;
      case 'dated':
      case 'released':
        return `${josa(formatDay(dropsOn ?? release.day), '이에요/예요')}.`;
    }
  },
  guess: ({ median }) => `저희 추정은 ${josa(formatMonth(median), '이에요/예요')}.`,
  guessed: ({ median }) => formatMonth(median),
  guessFrom: ({ early, late }) =>
    `열에 여덟은 ${josa(formatDay(early), '과/와')} ${formatDay(late)} 사이예요. 넷플릭스가 아니라 저희가 추정한 거예요.`,
  guessTitle: ({ median }) => `${formatMonth(median)}쯤이에요.`,
  daysLeft: (days) => `${days}일이요.`,
  lastEvent: ({ lastEvent }) =>
    lastEvent === null ? '아직 기록된 것이 없어요.' : `${when(lastEvent.range)} ${happened[lastEvent.id]}.`,
  lastHeard: '그게 저희가 마지막으로 들은 소식이에요.',
  whyLong: '아무도 말한 적이 없어요.',
  formerOut: (season, day) => `${josa(seasonOf(season), '은/는')} ${day}에 나왔어요.`,
  yes: '네.',
  hour: (drop, zone) => `지금 있는 곳에서는 ${josa(formatHour(drop, zone), '이에요/예요')}.`,
  hourDated: (day) => `로스앤젤레스에서 ${josa(formatDay(day), '이/가')} 되는 자정이고, 어디서나 같은 순간이에요.`,
  hourUndated: '로스앤젤레스 자정이에요.',
  hourUsual: (drop, zone) =>
    `넷플릭스가 자체 시리즈를 어디서나 한꺼번에 내놓는 때예요. 오늘이라면 지금 있는 곳에서는 ${josa(formatHour(drop, zone), '이에요/예요')}.`,
  trailerNone: '저희가 아는 예고편은 없어요.',
  trailerNoneWhy: (season) => `시즌 ${season} 장면이 담긴 예고편은 저희가 아는 한 없어요.`,
  trailerFormer: (season, day) => `시즌 ${season} 예고편은 ${day}에 나왔어요.`,
  on: (service) => `${hangul(service)}에서요.`,
  onlyOn: (season, service) =>
    `${josa(seasonOf(season), '은/는')} ${josa(hangul(service), '이/가')} 있는 곳이면 어디서나 볼 수 있어요.`,
  willBeOn: (season, service) =>
    `${seasonOf(season)}도 ${hangul(service)}에 나온다고 발표됐어요. 저희가 아는 한 나오지는 않았어요.`,
  episodes: (season, count) => `${josa(seasonOf(season), '은/는')} ${count}부작이에요.`,
  episodesUnknown: (season) => `${josa(seasonOf(season), '이/가')} 몇 부작인지는 아직 알려지지 않았어요.`,
  length: (time) => `모두 ${josa(time, '이에요/예요')}.`,
  lengthEach: (count, least, most) => `${count}편이고, 한 편은 ${least}에서 ${most} 사이예요.`,
  seasons: (count) => (count === 1 ? '지금까지 하나예요.' : `지금까지 ${count}개예요.`),
  seasonsNext: (season) => `넷플릭스가 시즌 ${season} 제작을 결정했어요.`,
  names: (names) => `${list(names)}.`,
  returnsWhy: (season) => `넷플릭스가 시즌 ${season} 출연을 확인해 줬어요.`,
  newWhy: (season) => `시즌 ${season}에 새로 나온다고 넷플릭스가 말했어요.`,
  nobodyNamed: (season) => `시즌 ${season} 출연이 확인된 사람은 없어요.`,
  gated: '돌아온다는 건 살아 있다는 뜻이에요.',
  gatedWhy: (until) => `그래서 ${until}까지 닫아 둬요.`,
  waits: '아직은 알려 드릴 수 없어요.',
  waitsWhy: (until) => `${until}까지 닫아 둬요.`,
  confirmed: (name, season) => `넷플릭스가 ${name}의 시즌 ${season} 출연을 확인해 줬어요.`,
  notConfirmed: '확인되지 않았어요.',
  reported: (name, season) =>
    `${josa(name, '이/가')} 시즌 ${season}에 나온다는 보도가 있어요. 넷플릭스는 그렇게 말하지 않았어요.`,
  withdrawn: (name, season) => `${josa(name, '이/가')} 시즌 ${season}에 나온다고 보도됐다가, 다시 빠졌어요.`,
  unsaid: '그렇게 말한 사람은 없어요.',
  unsaidWhy: (name, season) => `시즌 ${season}의 ${name}에 대한 말은 저희가 아는 한 없어요.`,
  fate: {
    present: '살아 있어요.',
    there: '저희가 아는 한 살아 있어요.',
    bitten: '물렸어요.',
    turned: '좀비가 됐어요.',
    half: '절비예요.',
    gone: '죽었어요.',
    open: '아무도 알 수 없어요.',
  },
  fateAsOf: (name, point) => `지금 본 데까지, ${josa(point, '이/가')} 끝난 뒤의 ${name} 이야기예요.`,
  fateOpen: (name) => `지금 본 데까지는 ${josa(name, '이/가')} 어떻게 됐는지 알려 주는 것이 없어요.`,
  fateUnknown: (name) => `지금 본 데까지는 ${name} 이야기가 없어요.`,
  fates: (answering, people) => `${people}명 중 ${answering}명이 아직 대답해요.`,
  fatesWhy: (point) => `${josa(point, '이/가')} 끝난 뒤의 출석이에요. 누구인지는 출석부에 있어요.`,
  fatesStart: '출석부는 첫 화와 함께 열려요.',
  fatesStartWhy: '어디까지 봤는지 말해 주면 거기까지 채워져요.',
  playedBy: (actor) => `${josa(actor, '이에요/예요')}.`,
  plays: (actor, name) => `${josa(actor, '이/가')} ${josa(name, '을/를')} 연기해요.`,
  actorUnknown: '알려지지 않았어요.',
  actorUnknownWhy: (name) => `저희가 읽은 출처 가운데 누가 ${josa(name, '을/를')} 연기하는지 말하는 곳은 없어요.`,
  everyActor: '이름표마다 누가 연기하는지 적혀 있어요.',
  cast: '이름표에 있어요.',
  age: (name) => `${josa(name, '이/가')} 태어난 해는 알려진 만큼 카드에 있어요.`,
  eachPage: '사람마다 자기 페이지에, 지금 본 데까지 알려진 것이 있어요.',
  ageTitle: '각자의 페이지에 있어요.',
  loveTitle: '관계를 보세요.',
  love: '누가 누구와 가까운지는 각자의 페이지에, 지금 본 데까지 있어요.',
  ratingIn: (rating, region) => `${rating} (${region}).`,
  ratingAlso: (others) => `다른 곳: ${others.join('; ')}.`,
  ratingUnknown: '저희가 아는 등급은 없어요.',
  scary: (kinds) => `강한 것: ${list(kinds)}.`,
  scaryTitle: '네.',
  scaryNone: '저희에게 주의할 내용 정보가 없어요.',
  dub: (language) => `${josa(language, '으로/로')} 만든 작품이에요.`,
  dubbed: (languages) => `저희 출처에 따르면 ${josa(list(languages), '으로/로')}요.`,
  dubWhy: '더빙과 자막에 대해 출처가 말하는 것은 볼 수 있는 곳 옆에 있어요.',
  renewed: (range) => `${range} 제작이 결정됐어요.`,
  renewedNot: '저희가 아는 한 아니요.',
  renewedNotWhy: (season) => `시즌 ${season} 제작 결정은 저희가 아는 한 없어요.`,
  laterWhy: (season, awaited) =>
    `시즌 ${season}에 대한 공식적인 말은 없어요. ${josa(seasonOf(awaited), '이/가')} 먼저예요.`,
  based: '웹툰이에요.',
  basedOn: (title, author, platform) =>
    `${hangul(platform)}에 연재된 ${author}의 ‘${josa(`${title}’`, '이에요/예요')}.`,
  setIn: (city) => `배경은 ${josa(city, '이에요/예요')}.`,
  plotNone: (season) => `시즌 ${season}에 대해 알려진 것은 아직 없어요.`,
  plotTitle: (season) => `시즌 ${season}, 짧게요.`,
  recap: '지금까지의 이야기예요.',
  recapWhy: '일 분, 오 분, 아니면 전부. 지금 본 데까지만요.',
  recapStart: '첫 화와 함께 시작해서, 보는 만큼 늘어나요.',
  open: '꽤 많아요.',
  openWhy: '풀리지 않은 질문마다 그렇다고 볼 근거와 아니라고 볼 근거가 있어요.',
  school: '학교 곳곳이에요.',
  schoolWhy: '건물 그림에 지금까지 본 곳과 반 아이들이 있던 곳이 나와요.',
  short: '짧게요.',
  endingTitle: (episode) => `${episode}에서 끝나요.`,
  directed: (names) => `${josa(list(names), '이/가')} 연출했어요.`,
  wrote: (names) => `${josa(list(names), '이/가')} 썼어요.`,
  filmedTitle: (country) => `${country}에서요.`,
  similar: (titles) => `${list(titles)}.`,
  similarWhy: '더 있고, 하나마다 이유가 한 줄씩 있어요.',
  read: (services) => `${list(services.map(hangul))}에서요.`,
  readWhy: (title) => `웹툰은 ‘${josa(`${title}’`, '이에요/예요')}.`,
  priceTitle: '사는 곳에 따라 달라요.',
  price: (day, text) => `${day} 기준: ${text}`,
  awards: (won, nominated) => `상을 ${won}번 받았고, 그 밖에 후보에 ${nominated}번 올랐어요.`,
  awardsWhy: '저희 출처가 말하는 것들이에요.',
  figuresTitle: (value, metric) => `${metric}: ${formatLarge(value)}.`,
  figures: '시청 시간, 시청 수, 순위는 작품 페이지에 저마다 날짜와 함께 있어요.',
  scoreTitle: (scores) => `${list(scores)}.`,
  score: '평점은 작품 페이지에 저마다 날짜와 함께 있어요.',
  rumoursTitle: (wrong, due) => (due === 0 ? '결과가 나온 예측이 없어요.' : `${due}개 중 ${wrong}개가 틀렸어요.`),
  rumours: '결과가 나온 예측만 센 거예요. 하나하나 어떻게 됐는지는 목록에 있어요.',
  titleOf: () => 'All of Us Are Dead',
  titleIs: (romanised, literal) =>
    `우리말 제목을 로마자로 쓰면 ${romanised}, 글자 그대로 영어로 옮기면 ${josa(`“${literal}”`, '이에요/예요')}.`,
  points: (value, unit) =>
    ({ percent: `${value}%`, 'points-of-100': `100점 중 ${value}점`, 'points-of-10': `10점 중 ${value}점` })[unit] ??
    value,
  // Its time follows.
  happened: (rung, when) => `${when} ${happened[rung]}.`,
  differences: '군데군데 달라요.',
  differencesWhy: '다른 점은 저마다 드라마에서 일어난 뒤에 나와요.',
  pupils: '출석부에 있어요.',
  onRegister: (people) => `지금 본 데까지 ${people}명이 출석부에 있어요.`,
  pupilsWhy: '반 명단에 자리가 있는 사람은 모두 거기 있어요.',
  term: (words) => `${words}.`,
  newsTitle: (day) => `가장 최근 소식은 ${formatDay(day)} 것이에요.`,
  newsNone: '날짜가 있는 소식이 없어요.',
  spoilersTitle: '지금 본 데까지만 나와요.',
  spoilers: '위에서 어디까지 봤는지 말해 주세요. 검색도 페이지도 제목도 나머지는 가려 둬요.',
};
