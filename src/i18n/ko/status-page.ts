import type { DayRange } from '#domain/facts/calendar.ts';
import { RUNNING, type Rung } from '#domain/status/ladder.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatMonth, formatNumber, formatRange } from '#i18n/format.ts';

import type { statusPageWords as English } from '#i18n/en/status-page.ts';
import { josa } from './josa.ts';
import { rungs } from './rungs.ts';
import { time, when } from './when.ts';

/** The series that we compare with, as they are called in Korea. */
const TITLES: Readonly<Record<string, string>> = {
  'All of Us Are Dead': '지금 우리 학교는',
  'Black Knight': '택배기사',
  Bloodhounds: '사냥개들',
  'Boyfriend on Demand': '월간남친',
  'Can This Love Be Translated?': '이 사랑 통역 되나요?',
  Cashero: '캐셔로',
  'Dear Hongrang': '탄금',
  'Doona!': '이두나!',
  'Genie, Make a Wish': '다 이루어질지니',
  'Goodbye Earth': '종말의 바보',
  'Gyeongseong Creature': '경성크리처',
  Hellbound: '지옥',
  Kingdom: '킹덤',
  'Money Heist: Korea - Joint Economic Area': '종이의 집: 공동경제구역',
  'Narco-Saints': '수리남',
  'Parasyte: The Grey': '기생수: 더 그레이',
  'Song of the Bandits': '도적: 칼의 소리',
  'Squid Game': '오징어 게임',
  'Sweet Home': '스위트홈',
  'The Glory (part 1)': '더 글로리 (파트 1)',
  'The Glory (part 2)': '더 글로리 (파트 2)',
  'The Silent Sea': '고요의 바다',
  'The WONDERfools': '원더풀스',
  Trigger: '트리거',
  'Weak Hero Class': '약한영웅 Class',
  'When Life Gives You Tangerines': '폭싹 속았수다',
};

/** How far a season has come, as one word or two after its name. */
const made = {
  renewed: '제작 확정',
  'pre-production': '준비 중',
  casting: '출연진 발표',
  'table-read': '대본 리딩까지',
  'filming-started': '촬영 중',
  'filming-wrapped': '촬영 종료',
  'post-production': '촬영 종료',
  teaser: '티저 나옴',
  'release-date-announced': '공개일 발표',
  trailer: '예고편 나옴',
  released: '공개',
} satisfies Record<MilestoneId, string>;

/** That there is no date is said plainly only while the news is fresh: nobody may have looked since. */
const undated = ({ season, stage, unofficial, takenBack, newest }: Situation): string => {
  const isFresh = newest?.stale === false;
  const so = `시즌 ${season}: ${stage === null ? '' : `${made[stage]}${isFresh ? ', ' : '. '}`}`;
  if (unofficial?.past === true) return `${so}나왔다는 말은 있지만, 확인 안 됨.`;
  const notOut = `${so}${isFresh ? '' : '저희가 아는 한 '}미공개,`;
  if (unofficial !== null) return `${notOut} 넷플릭스가 밝힌 날짜 없음.`;
  return takenBack === null ? `${notOut} 날짜 없음.` : `${notOut} 밝혔던 날짜는 철회.`;
};

/** Where a season stands, in a few words. */
const answer = (situation: Situation): string => {
  const { season, release, dropsOn, today, zone } = situation;
  const it = `시즌 ${season}`;
  switch (release.mode) {
    case 'undated':
      return undated(situation);
    case 'window':
      return release.over
        ? `${it}: ${time(release.range)} 예정이었어요. 나왔는지는 확인할 수 없어요.`
        : `${it}: 넷플릭스에 따르면 ${when(release.range)} 나와요.`;
    case 'dated':
      return `${josa(it, '이/가')} ${dropsOn === today ? `오늘 ${formatHour(release.drop, zone)}` : formatDay(release.day)}에 나와요.`;
    case 'released':
      return `${josa(it, '이/가')} ${formatDay(release.day)}에 나왔어요.`;
  }
};

/** What stands at the end of a step's line. */
const rungDate = ({ id, state, current }: Rung<unknown>, range: DayRange | null): string => {
  const isDate = id === 'release-date-announced';
  switch (state) {
    case 'dated':
      return range === null ? '' : `${formatRange(range)}${current && RUNNING.has(id) ? '부터' : ''}`;
    case 'implied':
      return isDate ? '밝혀짐' : '날짜 모름';
    case 'scheduled':
      return range === null ? '' : formatRange(range);
    case 'passed':
      return range === null ? '' : `${time(range)} 예정이었음`;
    case 'taken-back':
      return '철회됨';
    case 'ahead':
      return isDate ? '안 밝혀짐' : '';
  }
};

const days = (number: number) => `${formatNumber(number)}일`;

const estimateWords: (typeof English)['estimate'] = {
  title: '언제',
  aside: '넷플릭스가 아닌 저희 추정',
  guess: ({ median }) => `추정: ${formatMonth(median)}.`,
  band: ({ early, late }) => `열에 여덟: ${josa(formatDay(early), '과/와')} ${formatDay(late)} 사이.`,
  none: (season) => `시즌 ${season} 추정은 아직 없어요. 촬영이 끝난 날부터 세는데, 그날이 언제인지 말한 사람이 없어요.`,
  beyondAll: '비교할 수 있는 어느 시리즈보다 오래 기다렸어요. 그래서 이건 짐작일 뿐이에요.',
  dots: '점 하나가 20분의 1 확률이에요.',
  worked: '어떻게 추정했나',
  series: (number) => `비슷한 시리즈 ${number}편`,
  method: (notice) =>
    `넷플릭스의 다른 한국 시리즈가 마지막 촬영일부터 첫 공개까지 얼마나 걸렸는지 보고, 이 작품의 마지막 촬영일부터 똑같이 세요. 이미 지난 날은 빼고, 앞으로 ${notice}일도 빼요. 그 시리즈들은 모두 적어도 26일 전에 날짜가 발표됐고, ${notice}일은 저희가 어림잡은 숫자예요. 추정은 날마다 조금씩 움직이고, 넷플릭스가 날짜를 밝히면 사라져요.`,
  maths: '궁금한 사람에게: 그 기다린 기간들의 로그에 스튜던트 t 분포를 맞추고, 오늘에서 잘라, 똑같이 스물로 나눴어요.',
  coverage: ({ of, model, empirical, range }) =>
    `잘 맞을까요? ${of}편을 한 편씩, 나머지를 보고 추정해 봤어요. 열에 여덟이라는 범위는 그중 ${model}편에서 맞았어요. 기다린 기간에서 바로 읽은 같은 비율의 범위는 ${empirical}편, 기다린 기간 전체의 범위는 ${range}편에서 맞았어요. 그 추정들은 이미 얼마나 기다렸는지 모르고 했지만, 이 추정은 알고 해요.`,
  plain: ({ plain }) =>
    `함께 보는 단순한 확인: 기다린 기간 ${plain.of}개 전체의 중간값은 ${josa(formatDay(plain.median), '이에요/예요')}.${
      plain.medianOfThose === null
        ? ''
        : ` 우리만큼 기다렸을 때 ${plain.of}편 중 ${plain.stillWaiting}편이 아직 기다리고 있었고, 그 중간값은 ${josa(formatDay(plain.medianOfThose), '이에요/예요')}.`
    }`,
  conflict: (later, { early, median, late }, other) => {
    const shift = Math.max(Math.abs(other.early - early), Math.abs(other.median - median), Math.abs(other.late - late));
    const moves = shift === 0 ? '달라지는 것은 없어요' : `${days(shift)} 넘게 움직이는 것은 없어요`;
    return `마지막 촬영일은 출처마다 달라요. 다른 날인 ${formatDay(later)}부터 세면 ${moves}.`;
  },
  window: (range, over) =>
    over
      ? `넷플릭스는 ${josa(formatRange(range), '이라고/라고')} 했었어요. 그때는 지났고, 저희가 아는 공개 소식은 없어요.`
      : `넷플릭스는 ${josa(formatRange(range), '이라고/라고')} 해요. 저희가 아는 한 날짜는 아직 없어요.`,
  dated: (day, hour) => `${formatDay(day)}, 지금 있는 곳에서는 ${josa(hour, '이에요/예요')}.`,
  out: (day) => `${formatDay(day)}에 나왔어요.`,
  countdown: '카운트다운',
};

export const statusPageWords: typeof English = {
  answer,
  estimate: estimateWords,
  disorder: ([first, second]) =>
    `두 날짜 가운데 하나는 틀려요. “${rungs[second]}” 날짜가 “${rungs[first]}”보다 앞서요.`,
  looked: ({ places, day }) =>
    `기계가 마지막으로 ${formatNumber(places)}곳을 살펴본 날은 ${josa(formatDay(day), '이에요/예요')}.`,
  cast: {
    title: '누가 나오나',
    confirmed: (number) => `넷플릭스가 확인한 ${number}명`,
    returning: (season) => (season > 1 ? '지난 시즌들에서 돌아옴' : `시즌 ${season}에서 돌아옴`),
    new: '새 얼굴',
    playedBy: '배우',
    unconfirmed: '확인 안 됨',
    names: (number) => `${formatNumber(number)}명`,
    as: (person) => `${person} 역`,
    certainty: { official: '확인됨', reported: '보도', speculation: '추측' },
    withdrawn: '다시 빠짐',
    undated: '날짜 없음',
    differ: '출처마다 달라요',
    none: '출연진이나 이야기에 대해 기록된 것이 없어요.',
  },
  story: {
    title: '이야기',
    unconfirmed: '이야기에 대해',
  },
  sealed: {
    title: '누가 나오나, 어떤 이야기인가',
    spoils: (season) => (season > 1 ? '지난 시즌들 스포일러' : `시즌 ${season} 스포일러`),
    until: (until) => `${until}까지 봉인해 둬요.`,
    open: '그래도 열기',
    sure: (point) => `진도가 ${josa(point, '으로/로')} 옮겨지고, 그 앞의 것도 모두 열려요.`,
    yes: '네, 열기',
    no: '봉인해 두기',
  },
  ladder: {
    title: '어디까지 왔나',
    progress: ({ done, running, ahead }) => {
      if (ahead + running === 0) return `${done}개 모두 끝`;
      const parts = [
        [done, '끝'],
        [running, '진행 중'],
        [ahead, '남음'],
      ] as const;
      return parts.flatMap(([number, what]) => (number === 0 ? [] : `${number}개 ${what}`)).join(', ');
    },
    rungs,
    date: rungDate,
    states: {
      dated: '끝남',
      implied: '끝남',
      scheduled: '앞으로',
      passed: '앞으로',
      'taken-back': '앞으로',
      ahead: '앞으로',
    },
    current: '지금 여기',
    lastKnown: (day) => `${day} 기준으로, 저희가 아는 마지막이에요.`,
    certainty: {
      official: '넷플릭스가 그렇게 말했어요.',
      reported: '보도됐고, 넷플릭스가 말한 것은 아니에요.',
      inferred: '알려진 다른 것에서 끌어냈어요.',
    },
    nothing: '이 단계에 대해 더 아는 것이 없어요.',
    others: '다르게 말하는 쪽',
    unused: '저희는 따르지 않아요',
    used: '둘 다 계산에 넣어요',
    saidBefore: '전에 했던 말',
    until: (day) => `${day}까지.`,
    notSeen: (says, day) => `${day}까지 ${says ?? '보이지 않았어요'}.`,
  },
  comparables: {
    label: '다른 시리즈는 얼마나 걸렸나',
    title: '시리즈',
    wrapped: '촬영 종료',
    announced: '날짜 발표',
    premiered: '공개',
    wait: '기다린 기간',
    days,
    shaky: '물음표는 날짜가 확실하지 않다는 뜻이에요.',
    left: (titles) => `촬영이 언제 끝났는지 확실히 말하는 곳이 없어서 세지 않은 시리즈: ${titles.join('; ')}.`,
    notKnown: '찾지 못함',
    seasonOf: (title, season) => `${TITLES[title] ?? title} 시즌 ${season}`,
  },
  right: {
    title: '누가 맞았나',
    due: ({ due }) => (due === 0 ? '결과가 나온 예측이 없어요.' : `예측 ${formatNumber(due)}개의 결과가 나왔어요.`),
    wrong: ({ due, wrong }) =>
      due === 0 ? '' : wrong === 0 ? '틀린 것은 없어요.' : `${formatNumber(wrong)}개가 틀렸어요.`,
    see: '예측 보기',
  },
  former: (season) => `${josa(`시즌 ${season}`, '이/가')} 오기까지`,
  formerSteps: (number) => `${formatNumber(number)}단계`,
  formerClaims: (season) => `시즌 ${season}에 대해 나왔던 말과 그 판정`,
  sources: '이 페이지의 출처',
};
