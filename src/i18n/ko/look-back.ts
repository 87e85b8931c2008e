import type { Finding } from '#domain/status/finding.ts';
import { formatDay, formatMonth, formatNumber } from '#i18n/format.ts';

import type { lookBackWords as English } from '#i18n/en/look-back.ts';
import { josa } from './josa.ts';
import { rungs } from './rungs.ts';

/** How many claims had come due by then. */
const due = ({ due: count, wrong }: Finding) =>
  count === 0
    ? '결과가 나온 예측은 없었어요'
    : `예측 ${formatNumber(count)}개의 결과가 나왔고, 그중 ${wrong === 0 ? '틀린 것은 없었어요' : `${formatNumber(wrong)}개가 틀렸어요`}`;

const claims = (count: number) => (count === 1 ? '주장 하나' : `주장 ${formatNumber(count)}개`);

export const lookBackWords: typeof English = {
  open: '지난 날짜로 돌아가 보기',
  fold: '돌아보기 끝내기',
  title: '그날에는 어땠나',
  slider: '날짜',
  today: '오늘',
  backToToday: '오늘로 돌아가기',
  earlier: (day) => `이전${day === undefined ? '' : `: ${formatDay(day)}`}`,
  later: (day) => `다음${day === undefined ? '' : `: ${formatDay(day)}`}`,
  known: '알려졌던 것',
  rungs,
  nothing: '아직 아무 일도 없었어요.',
  said: '나왔던 말',
  due: (count, found) => `그때까지 ${claims(count)}: ${due(found)}.`,
  model: '오늘의 방식이라면 했을 추정',
  estimate: ({ early, median, late }) =>
    `${formatMonth(median)}쯤이에요. 열에 여덟은 ${josa(formatDay(early), '과/와')} ${formatDay(late)} 사이였어요.`,
  thatDay: '그날',
  noWrap: '촬영이 끝나지 않으면 추정도 없어요. 촬영이 끝났다고 말한 사람이 아직 없었어요.',
  tooFew: '추정이 없어요. 견줄 만한 시리즈가 너무 적게 나와 있었어요.',
  beyondAll: '추정이 없어요. 견줄 만한 어느 시리즈보다 이미 오래 기다렸어요.',
  named: '추정이 없어요. 넷플릭스가 언제인지 말했어요.',
  how: '모두 말하거나 실린 날부터 세요. 달은 그 달의 끝부터 세요.',
  leftOut: (ids) => `저희가 알게 된 곳에 날짜가 없어서 뺀 것: ${ids.map((id) => rungs[id]).join(', ')}.`,
  spoken: (day, rung, count, found, estimate) => {
    const far = rung === null ? '아직 아무 일도 없었어요' : rungs[rung];
    const guess =
      estimate === null ? '추정 없음' : `저희 추정은 ${josa(formatMonth(estimate.median), '이었을/였을')} 거예요`;
    return `${formatDay(day)}: ${far}, 그때까지 ${claims(count)}, ${due(found)}, ${guess}.`;
  },
};
