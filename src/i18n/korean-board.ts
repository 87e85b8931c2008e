import { type DayRange, toDate, toRange } from '#domain/facts/calendar.ts';

/** Months or a year as a Korean class writes them on its board; null for days that are none of these. */
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

/**
 * What the classroom board has in Korean, in every edition: it is the board of that classroom. The right-hand column: month, day and weekday
 * (Sunday first), and who talks in class: nobody.
 */
export const koreanBoard = {
  month: '월',
  day: '일',
  weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  talking: ['떠드는', '사람'],
  nobody: '없음',
  today: '오늘',
  range: inKorean,
};
