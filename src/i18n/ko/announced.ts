import { formatNumber } from '#i18n/format.ts';

import type { announcedWords as English } from '#i18n/en/announced.ts';
import { josa } from './josa.ts';

export const announcedWords: typeof English = {
  finished: (season) => `${josa(`시즌 ${season}`, '을/를')} 다 봤어요.`,
  news: {
    title: (season) => `시즌 ${season} 소식, 열어도 괜찮을까요?`,
    what: '누가 돌아오고 누가 새로 오는지, 어떤 이야기인지 나와요. 그래서 지난 시즌이 어떻게 끝났는지도 알게 돼요.',
    open: (season) => `시즌 ${season} 소식 보기`,
    back: '돌아오는 사람',
    more: (season) => `시즌 ${season}의 모든 것`,
  },
  addToCalendar: '캘린더에 추가',
  calendarFailed: '불러오지 못했어요. 오프라인일 수 있어요.',
  rewatch: '그때까지 다시 볼까요?',
  rewatchPlan: (episodes, minutes, { gap, most }) => {
    const length = minutes === null ? '' : `, ${Math.floor(minutes / 60)}시간 ${minutes % 60}분`;
    const pace =
      most > 1
        ? `하루에 최대 ${most}편`
        : gap <= 1
          ? '하루에 한 편'
          : gap === 7
            ? '일주일에 한 편'
            : `${gap === 2 ? '이틀' : `${gap}일`}에 한 편`;
    return `${episodes}편${length}: ${pace}.`;
  },
  watch: '넷플릭스에서 보기',
  look: '넷플릭스에서 확인하기',
  start: '1화 보기',
  sealed: '봤다고 말하기 전까지 여기 있는 것은 모두 봉인해 둬요.',
  waited: (days) => `${formatNumber(days)}일`,
  waitedSince: (day) => `${day}부터 기다렸어요`,
  send: '보내기',
};
