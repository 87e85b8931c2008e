import { formatDay } from '#i18n/format.ts';

import type { answersPageWords as English } from '#i18n/en/answers-page.ts';
import { type Josa, josa } from './josa.ts';

const PARTICLES: readonly Josa[] = ['은/는', '이/가', '을/를', '과/와'];

/** The particle behind a number is that number's: "시즌 {awaited}는" is "시즌 3은" with another season. */
const ask: typeof English.ask = (question, awaited) =>
  question.replace(/\{(awaited|next)\}([은는이가을를과와](?=\s|$))?/g, (_, which: string, said = '') => {
    const season = String(which === 'next' ? awaited + 1 : awaited);
    const particle = PARTICLES.find((pair) => said !== '' && pair.includes(said));
    return particle === undefined ? season : josa(season, particle);
  });

export const answersPageWords: typeof English = {
  lead: '많이 묻는 것을 짧게 모았어요. 질문을 누르면 더 나와요.',
  ask,
  groups: (awaited) => ({
    season: `시즌 ${awaited}`,
    watching: '시청',
    story: '이야기',
    people: '사람들',
    making: '만든 과정',
  }),
  rest: (count) => `그 밖에 ${count}개`,
  more: '더 알아보기',
  asOf: (day) => `${formatDay(day)} 기준이에요.`,
  none: '아직 답이 없어요.',
  words: '이야기 속 용어',
  noWords: '아직 없어요. 첫 화를 보기 시작하면 나와요.',
  alsoCalled: (names) => `다른 이름: ${names.join(', ')}.`,
  open: '아직 풀리지 않은 것',
  openLead: (open) => `질문 ${open}개가 답을 기다려요.`,
  allAnswered: '이제 모든 질문에 답이 있어요.',
  shut: (until) => `${until}까지 닫아 둬요.`,
  noneOpen: '저희가 아는 풀리지 않은 질문은 없어요.',
  answeredIn: (episode) => `${episode}에서 답이 나왔어요`,
  sides: {
    for: '그렇다고 볼 근거',
    against: '아니라고 볼 근거',
    makers: '제작진이 한 말',
    news: '소식으로 더해진 것',
  },
  claims: { plot: '이야기에 대한 주장', cast: '출연진에 대한 주장' },
  sources: '이 페이지의 출처',
};
