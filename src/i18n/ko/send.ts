import { formatDay, formatNumber } from '#i18n/format.ts';
import { formatMinutes } from '#i18n/format-amounts.ts';

import type { sendWords as English } from '#i18n/en/send.ts';

/** What pictures to send say, and the sheet that shows one. Without being asked they tell nothing past `start`. */
export const sendWords: typeof English = {
  sheet: '보낼 그림',
  shareIt: '공유',
  save: '저장',
  saved: '내려받는 중이에요.',
  close: '닫기',
  drawing: '그리는 중',
  failed: '이 브라우저에서는 그림을 그릴 수 없었어요. 대신 복사할 수 있는 글이에요:',
  again: '다시 시도',
  refused: '기기가 받지 않았어요. 대신 저장할 수 있어요.',
  withNames: {
    label: '스포일러 그림: 이름과 표시가 들어 있어요',
    warning: (point) => `${point}까지의 일을 알려 주고, 그림에도 그렇게 적혀 있어요.`,
  },
  withLines: {
    label: '나의 한 줄도 넣기',
    warning: (point) => `한 줄에 ${point}까지의 일이 드러날 수 있어요. 그림에도 그렇게 적혀 있어요.`,
  },
  harmless: '아직 시작하지 않은 사람이 봐도 안전해요. 이름도, 일어나는 일도 없어요.',

  spoils: (point) => `${point}까지의 스포일러가 있어요.`,
  unofficial: '비공식, 팬이 만듦',
  place: ({ season, episode, of }) => {
    const all = season === null ? '' : `시즌 ${season}, `;
    return episode >= of ? `${all}${of}편 모두` : `${all}${of}편 중 ${episode}화`;
  },
  share: (tenths) => {
    if (tenths === 10) return '모두가 출석에 대답해요.';
    return tenths === 0 ? '아무도 출석에 대답하지 않아요.' : `10명 중 약 ${tenths}명이 출석에 대답해요.`;
  },
  desks: (tenths) => `책상 열 개 중 ${tenths}개에 주인이 있어요.`,
  lights: (episode) => `${episode}까지, 불이 켜졌어요.`,
  windows: '밤의 학교예요. 지금까지 나온 창문에 불이 켜져 있어요.',
  waited: (days) => `${formatNumber(days)}일을 기다렸어요.`,
  waiting: (days) => `지금까지 ${formatNumber(days)}일을 기다렸어요.`,
  tally: '한 주에 분필 한 획씩.',
  since: (day) => `${formatDay(day)}부터`,
  between: (first, last) => `${formatDay(first)}부터 ${formatDay(last)}까지`,
  progress: (episode, of) => (episode >= of ? `${of}편 모두 봤어요.` : `${of}편 중 ${episode}편 봤어요.`),
  /** What stands out stays together, on a line of its own. */
  season: (mostly) => `나의 시즌. ${mostly.replaceAll(' ', '\u00a0')}`.trim(),
  counted: (list) => (list.length === 0 ? '' : `${list.join(', ')}.`),
  told: (episode, reaction, line) =>
    `${episode}화${reaction === null ? '' : `, ${reaction}`}${line === '' ? '.' : `: ${line}`}`,
  // A full stop may follow.
  minutes: (minutes) => `${formatMinutes(minutes)}을 봤어요`,
};
