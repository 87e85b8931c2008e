import { says } from '#domain/facts/text.ts';

import type { buildingWords as English } from '#i18n/en/building.ts';
import { josa } from './josa.ts';

export const buildingWords: typeof English = {
  // In a picture a full stop follows.
  title: (episode) => `${josa(episode, '이/가')} 끝나면 다들 어디에`,
  titleBefore: '다들 어디에',
  before: (episode) => `불은 ${episode}부터 켜져요.`,
  class: (room) => {
    if (room === null) return '끝에 반 아이들이 어디 있는지는 저희가 읽은 어디에도 없어요.';
    return `반 아이들은 ${room.where === 'away' ? '학교를 떠나 ' : ''}${says(room.name)}에 있어요.`;
  },
  open: '학교 보기',
  close: '접기',
  drawing: '효산고예요. 축척은 맞지 않아요. 몇 층인지는 저희 짐작이에요.',
  now: '지금 여기',
  seenBefore: '전에 나온 곳',
  ahead: '아직 안 나온 곳',
  untold: '뭐가 있는지 알려지지 않은 곳',
  look: (episode) => `${josa(episode, '이/가')} 끝난 시점이에요`,
  ticks: '돌아볼 화',
  season: (season) => `시즌 ${season}`,
  openEpisode: (episode) => `${episode} 열기`,
  send: '그림 보내기',
  list: '누가 어디에 나왔나',
  theClass: '반 아이들',
  more: (count) => `+${count}`,
};
