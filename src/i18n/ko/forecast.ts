import { formatDay, formatDayOfYear, formatMonthName } from '#i18n/format.ts';

import type { forecastWords as English } from '#i18n/en/forecast.ts';

/** From this many days ahead on, a day without its year could be taken for this year's. */
const YEAR_NEEDED = 330;

const NUMBERS = '하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열'.split(' ');

/** "3월 18일", with its year where that does not go without saying. */
const day: typeof English.day = (value, today) =>
  value - today < YEAR_NEEDED ? formatDayOfYear(value) : formatDay(value);

/** A share of at most a half behind a month, as people say it: "다섯 중 하나쯤은 6월 뒤예요". */
const oneIn = (share: number, month: string) => {
  const of = Math.round(1 / share);
  return share < 1 / 20 ? `${month} 뒤는 거의 없어요` : `${NUMBERS[of - 1] ?? of}에 하나쯤은 ${month} 뒤예요`;
};

export const forecastWords: typeof English = {
  day,
  today: '오늘',
  middle: '중간값',
  dot: '점 하나가 20분의 1 확률이에요.',
  halves: (median, today, end, after) => `절반은 ${day(median, today)} 전이고, ${oneIn(after, formatMonthName(end))}.`,
  plotLink: '어떻게 추정하는지',
  none: (season) => `시즌 ${season} 추정은 아직 없어요. 촬영이 끝난 날부터 세는데, 그날이 언제인지 말한 사람이 없어요.`,
  beyondAll: '비교할 수 있는 어느 시리즈보다 오래 기다렸어요. 그래서 이제는 추정하지 않아요.',
};
