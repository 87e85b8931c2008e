import type { storyWords as English } from '#i18n/en/story.ts';
import { nameEpisode } from './episode-name.ts';
import { josa } from './josa.ts';

/** A number does not begin a line. */
const together = (text: string) => text.replace(/ (?=\d)/g, '\u00a0');

/** All that the page of the story so far says besides the story. */
export const storyWords: typeof English = {
  episode: nameEpisode,
  lead: (upTo, words) => together(`${upTo}까지, 단어 ${words}개로.`),
  length: '얼마나 길게',
  lengths: { minute: '일 분', five: '오 분', all: '전부' },
  part: '어느 부분',
  season: (number) => `시즌 ${number}`,
  sinceLast: '지난번에 본 것부터',
  since: (episode) => `${episode}부터`,
  untold: '이 화들에서는 이와 관련해 일어난 일이 없어요.',
  none: (first) =>
    first === null
      ? '아직 들려줄 이야기가 없어요.'
      : `이야기는 ${together(first)}에서 시작해요. ${josa(first, '을/를')} 보고 나면, 본 데까지 여기서 들려줘요.`,
  dayLine: '하루하루',
  dayLineLead:
    '위는 몇 화인지, 아래는 이야기의 며칠째인지예요. 1일째는 사태가 터지는 날이에요. 물음표는 말해 주는 데가 없다는 뜻이에요.',
  days: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  dayOf: (episode, days) => {
    if (days === null) return `${episode}: 며칠째인지 말해 주는 데가 없어요`;
    return days.first === days.last
      ? `${episode}: ${days.first}일째`
      : `${episode}: ${days.first}일째부터 ${days.last}일째`;
  },
  print: '인쇄하기',
  sources: '이 페이지의 출처',
};
