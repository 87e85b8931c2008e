import { type DayRange, toDate, toRange } from '#domain/facts/calendar.ts';
import type { Duration } from '#domain/facts/duration.ts';
import { formatNumber } from '#i18n/format.ts';

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

/** Months or a year as a class writes them on its board; null for days that are none of these. */
const inKorean = ({ first, last }: DayRange): string | null => {
  const [year = '', month = ''] = toDate(first).split('-');
  const isAll = (period: string, precision: 'month' | 'quarter' | 'half' | 'year') => {
    const range = toRange(period, precision);
    return range.first === first && range.last === last;
  };
  const quarter = Math.ceil(Number(month) / 3);
  if (isAll(`${year}-${month}`, 'month')) return `${year}년 ${Number(month)}월`;
  if (isAll(`${year}-Q${quarter}`, 'quarter')) return `${year}년 ${quarter}분기`;
  if (isAll(`${year}-H${quarter > 2 ? 2 : 1}`, 'half')) return `${year}년 ${quarter > 2 ? '하반기' : '상반기'}`;
  return isAll(year, 'year') ? `${year}년` : null;
};

export const boardWords: typeof English = {
  season: (season) => `시즌 ${season}`,
  countdown: (days) => `D-${days}`,
  unknown: 'D-?',
  noDay: '저희가 아는 날짜가 없어서 셀 것이 없어요.',
  windowOver: '그때는 지났고, 저희가 아는 공개 소식은 없어요.',
  korean: {
    month: '월',
    day: '일',
    weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
    talking: ['떠드는', '사람'],
    nobody: '없음',
    today: '오늘',
    range: inKorean,
  },
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
