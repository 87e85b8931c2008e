import { formatNumber } from '#i18n/format.ts';

import type { ago as English } from '#i18n/en/age.ts';

/** Numbers as they are said before what is counted. */
const WORDS = '영 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두'.split(' ');

const count = (number: number, native: string, sino: string) => {
  const word = WORDS[number];
  return word === undefined ? `${formatNumber(number)}${sino} 전` : `${word} ${native} 전`;
};

/** "어제", "다섯 주 전", "아홉 달 전". Days are said in digits but for those that everybody says in words: 사흘 is taken for four by some. */
export const ago: typeof English = (days) => {
  if (days < 1) return '오늘';
  if (days === 1) return '어제';
  if (days < 14) return `${{ 2: '이틀', 7: '일주일', 10: '열흘' }[days] ?? `${days}일`} 전`;
  if (days < 60) return count(Math.round(days / 7), '주', '주');
  const months = Math.round(days / 30.4375);
  if (months < 24) return months === 12 ? '일 년 전' : count(months, '달', '개월');
  return count(Math.floor(months / 12), '해', '년');
};
