import type { tiesWords as English } from '#i18n/en/ties.ts';
import { castWords } from './cast.ts';

const ties = (count: number) => `관계 ${count}개`;

/** All that the page of ties says besides the ties themselves. */
export const tiesWords: typeof English = {
  headline: (people, count) => `사람 ${people}명, ${ties(count)}.`,
  hint: '얼굴을 누르면 그 사람의 관계가, 한 번 더 누르면 전부 보여요.',
  none: (point) => (point === null ? '본 데까지는 아직 관계가 없어요.' : `첫 관계는 ${point}부터 나와요.`),
  slider: '돌아보기',
  after: (point) => `${point}까지`,
  with: (news) => `${news}까지`,
  legend: '선의 뜻',
  families: {
    family: '가족',
    friends: '친구',
    love: '사랑',
    allies: '같은 편과 동료',
    against: '대립',
    harm: '감염시키거나 죽임',
  },
  circles: {
    class: (form) => (form === null ? '반 아이들' : castWords.className(form)),
    pupils: () => '다른 학생들',
    staff: () => '교직원',
    outside: () => '학교 밖',
  },
  lit: (name, count) => `${name}: ${count === 0 ? '아직 관계 없음' : ties(count)}`,
  toPerson: (name) => `${name} 페이지 열기`,
  more: (count) => `+${count}`,
  since: (point) => `${point}부터`,
  table: (count) => (count === 1 ? '관계를 표로' : `${ties(count)} 모두 표로`),
  tableName: '관계',
  headings: { who: '누구의', how: '어떤 사람', whom: '상대', since: '언제부터' },
  drawn: '선은 그 관계가 나오는 화부터 시작해요. 얼굴은 저희가 그렸어요. 배우의 초상이 아니에요.',
};
