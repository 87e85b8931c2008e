import type { episodeWords as English } from '#i18n/en/episodes.ts';
import { nameEpisode } from './episode-name.ts';
import { josa } from './josa.ts';
import { markWords } from './marks.ts';

const SPELLED = '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두'.split(' ');

/** So many episodes, as it is said; past twelve in digits. */
const spell = (count: number) => {
  const word = SPELLED[count - 1];
  return word === undefined ? `${count}편` : `${word} 편`;
};

/** A number does not begin a line. */
const together = (text: string) => text.replace(/ (?=\d)/g, '\u00a0');

/** "12시간 8분". */
const duration = (minutes: number) => {
  const parts = [Math.floor(minutes / 60), minutes % 60];
  const said = [`${parts[0]}시간`, `${parts[1]}분`].filter((_, index) => parts[index] !== 0);
  return said.length === 0 ? '0분' : said.join('\u00a0');
};

export const episodeWords: typeof English = {
  title: '에피소드',
  hangul: '시간표',
  episode: nameEpisode,
  season: (number) => `시즌 ${number}`,
  nothing: '보여 줄 에피소드가 없어요.',
  totals: (watched, all, left, total) => {
    if (watched === 0) return `${all}편, 모두 ${duration(total)}.`;
    if (watched === all) return `${all === 1 ? '' : `${all}편 모두 `}봤어요, ${duration(total)}.`;
    return `${watched}편 봤고 ${all - watched}편 남았어요: ${duration(total)} 중 ${duration(left)}.`;
  },
  lengthsMissing: '길이를 말해 주는 데가 없는 화는 넣지 않았어요.',
  minutes: (minutes, isSure) => `${isSure === false ? '약 ' : ''}${minutes}분`,
  runtimeUnknown: '길이 알려지지 않음',
  runtimeDoubt: '출처마다 다름',
  watched: '봤어요',
  watchedCount: (watched, all) => `${all}편 중 ${watched}편 봤어요`,
  sealed: '봉인됨',
  next: '다음에 볼 화',
  watchedThis: (episode) => `${episode} 봤어요`,
  watchedOn: (date) => `${date}에 봤어요`,
  undo: '되돌리기',
  // The number stands above it.
  moments: (count) => (count === 0 ? '봉인된 결말' : '봉인된 순간'),
  untilWatched: '다 볼 때까지',
  openAnyway: '그래도 열기',
  question: (episode) => `보기 전에 열까요? ${episode}에서 일어나는 일이 다 나와요.`,
  open: '열기',
  leave: '봉인해 두기',
  seal: '다시 봉인하기',
  opened: (episode) => `${josa(episode, '을/를')} 보기 전에 열었어요. 다음에 오면 다시 봉인돼 있어요.`,
  unmet: '아직 만나지 않은 누군가',
  keyEvents: '일어나는 일',
  people: '나오는 사람',
  sources: '이 페이지의 출처',
  otherEpisodes: '다른 화',
  previous: (episode) => `이전: ${together(episode)}`,
  following: (episode) => `다음: ${together(episode)}`,
  turnByKeys: '← → 키로 페이지를 넘겨요.',
  turnBySwipe: '밀어서 페이지를 넘겨요.',
  roll: {
    title: '출석을 불러요',
    done: (episode, left) => `${episode} 봤어요. ${left === 0 ? '마지막 화였어요.' : `${spell(left)} 남았어요.`}`,
    skip: '건너뛰기',
    isNew: '새로',
    changed: (from, to) =>
      `지금은 ${markWords.marks[to].name}, ${from === null ? '출석부에 새로 올랐어요' : `전에는 ${markWords.marks[from].name}`}`,
    more: (count) => `그리고 ${count}명 더`,
    nobody: '모두 전처럼 대답해요.',
    count: (people, answering) => `출석부에 ${people}명. ${answering}명이 대답해요.`,
    standing: (count, mark) => `${markWords.marks[mark].name} ${count}명`,
    register: '출석부',
    send: '보내기',
  },
  episodeWord: (_, { season }) => `시즌 ${season}`,
  episodeUnit: '화',
};
