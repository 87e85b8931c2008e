import { formatNumber } from '#i18n/format.ts';

import type { updatesWords as English } from '#i18n/en/updates.ts';
import { eventWords } from './events.ts';
import { josa } from './josa.ts';

export const updatesWords: typeof English = {
  title: '업데이트',
  lead: '있었던 일, 새로운 것부터예요. 예측이 어떻게 됐는지는 따로 페이지가 있어요.',
  follow: '피드 리더에는 예측도 하나하나:',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  event: eventWords,
  withdrawn: (speakers) => `${josa(speakers.join(', '), '이/가')} 이 말을 거뒀어요`,
  due: (count) => `예측 ${formatNumber(count)}개의 결과가 나왔어요`,
  dueIn: (count, month) => `${month}에 ${updatesWords.due(count)}`,
  months: (count) => `${count}개월 치`,
  none: '아직 보여 줄 것이 없어요.',
  fresh: '새 소식',
  sinceLastVisit: (day) => `지난 방문(${day}) 뒤로`,
  nothingNew: '새로운 것이 없어요.',
  newClaims: (count) => `주장 ${formatNumber(count)}개가 추가됐어요`,
  all: (count) => `업데이트 ${formatNumber(count)}개 모두`,
};
