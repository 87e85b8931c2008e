import type { Duration } from '#domain/facts/duration.ts';
import { formatNumber } from '#i18n/format.ts';
import { koreanBoard } from '#i18n/korean-board.ts';

import type { boardWords as English } from '#i18n/en/board.ts';
import { josa } from './josa.ts';

/** The units from the first one that is not zero to the last one that is shown. */
const spoken = (left: Duration, withSeconds: boolean): string => {
  const units = [
    [left.days, `${formatNumber(left.days)}일`],
    [left.hours, `${left.hours}시간`],
    [left.minutes, `${left.minutes}분`],
    ...(withSeconds ? ([[left.seconds, `${left.seconds}초`]] as const) : []),
  ] as const;
  const first = units.findIndex(([value]) => value > 0);
  return units
    .slice(first)
    .map(([, text]) => text)
    .join(' ');
};

export const boardWords: typeof English = {
  season: (season) => `시즌 ${season}`,
  countdown: (days) => `D-${days}`,
  unknown: 'D-?',
  noDay: '저희가 아는 날짜가 없어서 셀 것이 없어요.',
  windowOver: '그때는 지났고, 저희가 아는 공개 소식은 없어요.',
  korean: koreanBoard,
  corner: (day) => `칠판 가장자리: ${day}. 떠드는 사람: 없음.`,
  hour: (hour) => `내 시계로 ${hour}`,
  hours: (hours) => `${formatNumber(hours)}시간 남았어요`,
  timeLeft: (season) => `시즌 ${season}까지 남은 시간`,
  daysLeft: (days) => `${formatNumber(days)}일 남았어요`,
  spoken,
  spokenBell: (season, left) =>
    left === null
      ? `${josa(`시즌 ${season}`, '이/가')} 나왔어요.`
      : `${josa(`시즌 ${season}`, '이/가')} ${spoken(left, false).replace(/( 0시간| 0분)+$/, '')} 뒤에 나와요.`,
  fullScreen: '전체 화면',
  standsStill: '맞을 리 없는 시계로는 세지 않아요.',
};
