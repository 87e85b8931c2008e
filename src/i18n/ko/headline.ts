import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatNumber, formatRange, formatWeekday } from '#i18n/format.ts';

import type { headlineWords as English } from '#i18n/en/headline.ts';
import { ago } from './age.ts';
import { josa } from './josa.ts';
import { when } from './when.ts';

const TITLE = '지금 우리 학교는';
const SHOW = `‘${TITLE}’`;
const DAY_MS = 86_400_000;

const seasonOf = (season: number, particle: '은/는' | '이/가') => josa(`시즌 ${season}`, particle);

/** The day a season comes out, for somebody whose calendar says `day` at that hour. */
const comesOut = (day: DayNumber, { season, today, zone }: Situation, drop: number): string => {
  const it = seasonOf(season, '이/가');
  if (day <= today) return `${it} 오늘 ${formatHour(drop, zone)}에 나와요.`;
  const date = formatWeekday(day * DAY_MS, 'UTC');
  return `${it} ${day === today + 1 ? '내일, ' : ''}${date}에 나와요.`;
};

/** What we know where Netflix names no time. That there is none is said only while the news is fresh: nobody may have looked since. */
const undated = ({ season, unofficial, takenBack, newest }: Situation): string => {
  if (unofficial?.past) return hasPassed(season, unofficial.range);
  const it = seasonOf(season, '은/는');
  const notOut = `저희가 아는 한 ${it} 아직 나오지 않았어요.`;
  if (unofficial !== null) return `${notOut} ${josa(formatRange(unofficial.range), '은/는')} 소문일 뿐이에요.`;
  const isFresh = newest !== null && !newest.stale;
  if (takenBack !== null) {
    const netflix = `넷플릭스는 ${formatRange(takenBack)}이라던 날짜를 철회했고,`;
    return isFresh
      ? `${netflix} 시즌 ${season}의 새 날짜는 밝히지 않았어요.`
      : `${notOut} ${netflix} 저희가 아는 새 날짜는 없어요.`;
  }
  return isFresh
    ? `${it} 아직 안 나왔고, 넷플릭스는 날짜를 밝히지 않았어요.`
    : `저희가 아는 한 ${it} 아직 나오지 않았고, 아는 날짜도 없어요.`;
};

const hasPassed = (season: number, range: DayRange): string =>
  `${josa(formatRange(range), '이/가')} 지났어요. ${seasonOf(season, '이/가')} 나왔는지는 저희가 확인할 수 없어요.`;

/** The last thing that happened, with the show's name: the sentence under the answer. */
const lately = {
  renewed: (when) => `${SHOW}은 ${when} 새 시즌 제작이 확정됐어요`,
  'pre-production': (when) => `${SHOW} 작업은 ${when} 시작됐어요`,
  casting: (when) => `${SHOW} 출연진은 ${when} 발표됐어요`,
  'table-read': (when) => `${SHOW} 출연진은 ${when} 대본 리딩을 했어요`,
  'filming-started': (when) => `${SHOW} 촬영은 ${when} 시작됐어요`,
  'filming-wrapped': (when) => `${SHOW} 촬영은 ${when} 끝났어요`,
  'post-production': (when) => `${SHOW} 작업은 촬영 뒤 ${when} 이어졌어요`,
  teaser: (when) => `${SHOW} 티저는 ${when} 나왔어요`,
  'release-date-announced': (when) => `넷플릭스는 ${when} ${SHOW} 공개일을 밝혔어요`,
  trailer: (when) => `${SHOW} 예고편은 ${when} 나왔어요`,
  released: (when) => `${SHOW}은 ${when} 나왔어요`,
} satisfies Record<MilestoneId, (when: string) => string>;

const lastEvent = ({ season, lastEvent: event }: Situation): string =>
  event === null ? `${SHOW} 시즌 ${season}에 대해 기록된 것은 없어요.` : `${lately[event.id](when(event.range))}.`;

export const headlineWords: typeof English = {
  answer: (situation) => {
    const { season, release, dropsOn, newest, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return undated(situation);
      case 'window':
        if (release.over) return hasPassed(season, release.range);
        return `${seasonOf(season, '은/는')} ${when(release.range)} 나와요. ${newest?.stale === false ? '넷플릭스는 정확한 날짜를 밝히지 않았어요.' : '저희가 아는 정확한 날짜는 없어요.'}`;
      case 'dated':
        return comesOut(dropsOn ?? release.day, situation, release.drop);
      case 'released':
        return `${seasonOf(season, '이/가')} ${dropsOn === today ? `오늘 ${formatHour(release.drop, zone)}` : formatDay(dropsOn ?? release.day)}에 나왔어요.`;
    }
  },
  out: '나왔어요.',
  mayHaveMoved: '그 뒤로 날짜가 바뀌었을 수 있어요.',
  whose: (season) => `시즌 ${season}`,
  sentence: (situation) => {
    const { season, release, dropsOn, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return situation.unofficial?.past
          ? `넷플릭스가 확인해 준 적 없는 날이고, 저희가 아는 ${SHOW} 공개 소식은 없어요.`
          : lastEvent(situation);
      case 'window':
        return release.over
          ? `넷플릭스가 ${SHOW}을 내놓겠다고 한 때지만, 저희가 아는 공개 소식은 없어요.`
          : `넷플릭스는 ${SHOW} 공개 시기만 밝혔고, 카운트다운할 날짜는 밝히지 않았어요.`;
      case 'dated': {
        const there =
          dropsOn === null || dropsOn === release.day
            ? ''
            : ` 기준이 되는 로스앤젤레스에서는 ${josa(formatDay(release.day), '이에요/예요')}.`;
        return `넷플릭스가 밝힌 ${SHOW} 공개일이에요.${there}`;
      }
      case 'released': {
        const since = dropsOn === today ? `오늘 ${formatHour(release.drop, zone)}` : formatDay(dropsOn ?? release.day);
        return `${SHOW} ${seasonOf(season, '은/는')} ${since}부터 넷플릭스에서 볼 수 있어요.`;
      }
    }
  },
  toGo: ({ release, dropsOn, today, doubt }) => {
    const days = release.mode === 'dated' && doubt !== 'early' ? (dropsOn ?? release.day) - today : 0;
    if (days < 1) return '';
    return `${days === 1 ? '하루' : days === 100 ? '백 일' : `${formatNumber(days)}일`} 남았어요.`;
  },
  bestGuess: '추정:',
  title: ({ season, release, takenBack }) => {
    const of = `${TITLE} 시즌 ${season}`;
    switch (release.mode) {
      case 'undated':
        return takenBack === null
          ? `${of}: 저희가 아는 한 공개일 없음`
          : `${of}: 공개일 ${formatRange(takenBack)} 철회`;
      case 'window':
        return release.over
          ? `${of}: ${formatRange(release.range)}에 알려진 공개 없음`
          : `${of}: 공개일 ${formatRange(release.range)}, 넷플릭스 발표`;
      case 'dated':
        return `${of}: 공개일 ${formatDay(release.day)}`;
      case 'released':
        return `${of}: ${formatDay(release.day)} 공개`;
    }
  },
  ages: ({ season, newest, notSeen, doubt }) => {
    const news =
      newest === null
        ? '여기에는 날짜가 있는 것이 없어서, 얼마나 오래됐는지 말할 수 없어요.'
        : `저희가 찾은 가장 최근 소식: ${formatDay(newest.day)}${doubt === 'early' ? '' : `, ${ago(newest.age)}`}.`;
    if (notSeen === null) return news;
    const looked =
      notSeen.says === undefined ? `${seasonOf(season, '이/가')} 나온 것을 본 사람이 없어요` : says(notSeen.says);
    return `${news} ${formatDay(notSeen.day)}까지 ${looked}.`;
  },
};
