import { daysOff } from '#domain/status/own-day.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { formatDate, formatDay, formatNumber } from '#i18n/format.ts';

import type { ownDayWords as English, sentDayWords as EnglishSent } from '#i18n/en/own-day.ts';
import { josa } from './josa.ts';

const days = (count: number) => `${formatNumber(count)}일`;

/** How a day turned out, without who named it. */
const judged = (off: number) =>
  off === 0 ? '맞혔어요' : `${days(Math.abs(off))} ${off < 0 ? '일렀어요' : '늦었어요'}`;

/** How an own day turned out, or how it stands, said to its owner. */
const outcome = (verdict: Verdict): string => {
  const off = daysOff(verdict);
  if (off !== null) return judged(off);
  if (verdict.kind === 'missed' && verdict.by > 0) return `적어도 ${days(verdict.by)} 일러요`;
  if (verdict.kind === 'unscored')
    return verdict.why === 'made-after' ? '정했을 때는 이미 나와 있었어요' : '얼마나 빗나갔는지 알 수 없어요';
  if (verdict.kind !== 'open' || verdict.left === null) return '예상일이 지났어요';
  return verdict.left === 0 ? '바로 오늘이에요' : `${days(verdict.left)} 남았어요`;
};

/** "2027년 3월 12일이라고 봐요", and 했어요 once the release has judged it. */
const says = (date: string, isOver: boolean) => `${josa(date, '이라고/라고')} ${isOver ? '했어요' : '봐요'}`;

export const ownDayWords: typeof English = {
  title: '내 예상일',
  name: '내 예상일 정하기',
  says: ({ day }, isOver) => says(formatDate(day), isOver),
  sealedOn: ({ on }) => `${formatDate(on)}에 봉인`,
  sealed: ({ day, on }, isOver) => `${formatDate(on)}에 봉인: ${says(formatDate(day), isOver)}.`,
  outcome,
  ask: (season) => `${josa(`시즌 ${season}`, '은/는')} 언제 나올까요?`,
  hint: '예상일은 정한 날짜와 함께 봉인되어 이 기기에만 있어요. 공개되면 얼마나 빗나갔는지 나와요.',
  field: '나올 것 같은 날',
  tooEarly: '오늘보다 뒤의 날을 고르세요.',
  pick: '먼저 날을 고르세요.',
  seal: '봉인하기',
  send: '그림 보내기',
  share: '글로 보내기',
  another: '다른 날 고르기',
  takeBack: '취소하기',
  takenBack: '예상일을 취소했어요.',
  undo: '되돌리기',
  close: '닫기',
  failed: '불러오지 못했어요. 오프라인일 수 있어요.',
  shared: (show, { season, day, on }, off) => {
    const said = `저는 ‘${show}’ ${josa(`시즌 ${season}`, '이/가')} ${formatDate(day)}에 나온다고`;
    return off === null ? `${said} 봐요. ${formatDate(on)}에 봉인했어요.` : `${said} 했고, ${judged(off)}.`;
  },
  mark: '나',
  marked: (day) => `내 예상일: ${formatDate(day)}`,
  record: ({ day }) => `나: ${formatDate(day)}`,
};

/** The same on a picture to send, in the words of whoever sends it. */
export const sentDayWords: typeof EnglishSent = {
  headline: (season, day, off) =>
    // A date stands in one line.
    `시즌 ${season}: 저는 ${says(formatDay(day).replaceAll(' ', '\u00a0'), off !== null)}.`,
  foot: (on, off) => (off === null ? `${formatDay(on)}에 봉인` : judged(off)),
  says: (on) => `그날에 표시한 달력 한 장, ${formatDay(on)}에 봉인.`,
};
