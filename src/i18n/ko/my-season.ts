import { REACTIONS, type Reaction } from '#domain/story/reactions.ts';
import { formatNumber, formatRange } from '#i18n/format.ts';

import type { mySeasonWords as English } from '#i18n/en/my-season.ts';
import { nameEpisode } from './episode-name.ts';
import { josa } from './josa.ts';

const FEELINGS = {
  heart: '사랑',
  tear: '눈물',
  gasp: '놀람',
  laugh: '웃음',
  fist: '분노',
} satisfies Record<Reaction, string>;

/** "주로 눈물이에요.", "주로 사랑과 눈물이에요."; of more than two nothing stands out. */
const mostly = (reactions: readonly Reaction[]) => {
  const [first, second] = reactions.map((reaction) => FEELINGS[reaction]);
  if (first === undefined) return '';
  if (reactions.length > 2) return `${reactions.length === REACTIONS.length ? '모든 것이' : '이것저것'} 조금씩이에요.`;
  return `주로 ${josa(second === undefined ? first : `${josa(first, '과/와')} ${second}`, '이에요/예요')}.`;
};

/** The page and the picture of a visitor's own season. */
export const mySeasonWords: typeof English = {
  episode: nameEpisode,
  seasons: '어느 시즌',
  season: (season) => `시즌 ${season}`,
  empty: (episode) =>
    episode === null
      ? '보면서 채워져요.'
      : `보면서 채워져요. ${josa(episode, '을/를')} 다 보면, 그 화가 내 표시와 한 줄과 함께 여기에 놓여요.`,
  rewatch: '다시 보기의 기록이에요.',
  watched: (done, of) =>
    done >= of
      ? `${formatNumber(of)}편을 모두 봤어요.`
      : `지금까지 ${formatNumber(of)}편 중 ${formatNumber(done)}편을 봤어요.`,
  took: (first, last, every) => {
    const days = formatRange({ first, last });
    if (!every) return `${days}. 날짜가 없는 화도 있어요.`;
    return `${first === last ? '하루' : `${formatNumber(last - first + 1)}일`} 동안, ${days}.`;
  },
  mostly,
  tally: '표시마다 몇 번',
  print: '인쇄하기',
  send: '나의 시즌 보내기',
  about: '이 페이지는 나만 봐요. 화마다 남긴 것으로 이 기기에서 만들어요.',
};
