import type { castWords as English } from '#i18n/en/cast.ts';

/** "2-5" is "2학년 5반", "2-5 homeroom" "2학년 5반 담임", "3rd year" "3학년". */
const className = (name: string) =>
  name
    .replace(/^(\d+)-(\d+)/, '$1학년 $2반')
    .replace(/^(\d+)(?:st|nd|rd|th) year/, '$1학년')
    .replace(/ homeroom$/, ' 담임');

export const castWords: typeof English = {
  className,
  classChoice: className,
  unverified: '출처로 확인 안 됨',
  inSeason: (season) => `시즌 ${season} 출연`,
  castingKind: { returning: '다시 나옴', new: '새 얼굴' },
  castingCertainty: { official: '공식', reported: '보도', speculation: '추측' },
  withdrawn: '빠진다는 보도',
  groups: {
    student: '학생',
    teacher: '교직원',
    police: '경찰',
    rescue: '구조대',
    government: '정부',
    military: '군',
    family: '가족',
    citizen: '시민',
  },
};
