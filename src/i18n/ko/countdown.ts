import { formatDay, formatNumber } from '#i18n/format.ts';

import type { countdownWords as English } from '#i18n/en/countdown.ts';
import { moments } from './rungs.ts';
import { statusWords } from './status.ts';

const { days } = statusWords;

export const countdownWords: typeof English = {
  title: '카운트다운',
  close: '닫기',
  hideSeconds: '초 숨기기',
  calm: '기기가 움직임을 줄여 달라고 해서 초는 나오지 않아요.',
  keepAwake: '화면 켜 두기',
  keepAwakeRefused: '지금은 기기가 허락하지 않아요.',
  yourTime: '내 시간',
  seoul: '서울',
  losAngeles: '로스앤젤레스',
  hour: '나는 몇 시에 볼 수 있나',
  hourIfToday: '알려진 날짜는 없어요. 오늘 나온다면:',
  dayBefore: '전날 저녁',
  waitSoFar: '지금까지 기다린 날',
  waitLasted: '기다린 날',
  send: '기다린 날 보내기',
  ago: (least, most) => {
    if (most === 0) return '오늘';
    return least === most ? `${days(most)} 전` : `${formatNumber(least)}~${days(most)} 전`;
  },
  ahead: (left) => `${days(left)} 뒤`,
  event: ({ ids, season }) =>
    ids.length === 0 || ids.includes('released') ? `시즌 ${season} 공개` : ids.map((id) => moments[id]).join(', '),
  now: '지금',
  unchecked: (day) => `${formatDay(day)}부터는 점선이에요. 더 새로운 소식이 없어요.`,
};
