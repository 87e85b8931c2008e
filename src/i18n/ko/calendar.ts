import { formatDay } from '#i18n/format.ts';

import type { calendarWords as English } from '#i18n/en/calendar.ts';
import { josa } from './josa.ts';

const SHOW = '지금 우리 학교는';

export const calendarWords: typeof English = {
  release: (season) => ({
    calendar: `${SHOW} 시즌 ${season}`,
    about: `넷플릭스가 밝히면, ${josa(`시즌 ${season}`, '이/가')} 나오는 날이 들어와요. 비공식 길잡이 Roll Call에서 드려요.`,
    event: `${SHOW}: 시즌 ${season} 공개`,
    eventAbout: '넷플릭스가 밝힌 날이에요. 넷플릭스 오리지널은 로스앤젤레스 자정에, 어디서나 같은 순간에 나와요.',
    window: `${SHOW}: 이때 시즌 ${season} 공개 예정`,
    windowAbout: '넷플릭스는 이 시기만 밝혔고, 날짜는 아직 밝히지 않았어요.',
    takenBack: `${SHOW}: 시즌 ${season}, 날짜 철회`,
    takenBackAbout: '밝혀졌던 날짜지만 이제는 아니에요. 저희가 아는 새 날짜는 없어요.',
    alarms: {
      dayBefore: `${SHOW}: 하루 뒤 시즌 ${season} 공개`,
      halfHourBefore: `${SHOW}: 반 시간 뒤 시즌 ${season} 공개`,
    },
  }),
  rewatch: {
    calendar: `${SHOW}, 다시 보기`,
    episode: (name) => `${SHOW}: ${name}`,
  },
  subscription: {
    title: '내 캘린더에',
    undated: '구독하면, 넷플릭스가 날짜를 밝히고 저희가 읽는 대로 캘린더에 들어가요. 그때까지는 비어 있어요.',
    window: '넷플릭스가 시기를 밝혔어요. 구독하면, 날짜가 나오고 저희가 읽는 대로 뒤따라 들어가요.',
    dated: '구독하면, 날짜가 바뀔 때 일정도 따라 바뀌어요. 아니면 파일로 한 번 저장하세요.',
    alarms: '날짜 일정에는 하루 전과 반 시간 전, 알림이 두 번 있어요.',
    withWindow: '날짜가 나올 때까지 달이나 분기도 임시로 넣기',
    subscribe: '구독',
    save: '날짜 저장',
    fileName: (season) => `season-${season}.ics`,
    google: '쓰는 사람들 말로는, Google 캘린더는 구독한 캘린더의 알림을 빼고, 바뀐 것도 하루에 한 번쯤만 확인한대요.',
  },
  address: {
    label: '캘린더가 주소를 물으면 이 주소예요',
    copy: '복사',
    copied: '복사했어요.',
    notCopied: '이 브라우저는 대신 복사해 주지 않아요. 주소를 선택해 뒀어요.',
    nothing:
      '많은 Android 폰에서처럼 아무것도 열리지 않나요? 주소를 복사해서 캘린더 자체 페이지에 붙여 넣으세요. 브라우저에서, 되도록 컴퓨터로 하세요.',
    pages: { google: 'Google 캘린더: “URL로 추가”', outlook: 'Outlook: “웹에서 구독”' },
  },
  planner: {
    title: '다시 보기 계획',
    lead: (episodes, seasons) =>
      `시즌 ${seasons.join(', ')}의 에피소드 ${episodes}편을 고른 날 전까지 나눠 넣어요. 캘린더 파일은 이 기기에서 만들어요.`,
    before: '이날 전에 다 보기',
    ask: '날짜를 고르면 계획이 여기 나와요.',
    past: '오늘보다 뒤의 날짜를 고르세요.',
    near: (earliest, most) => `너무 가까워요. 하루에 많아야 ${most}편이라면, 되는 날은 ${formatDay(earliest)}부터예요.`,
    made: (first, most) =>
      `${formatDay(first)}에 시작해요.${most > 1 ? ` 날이 에피소드보다 적어서, 많으면 하루에 ${most}편이에요.` : ''}`,
    plan: '계획',
    save: '계획 저장',
    fileName: 'rewatch.ics',
  },
};
