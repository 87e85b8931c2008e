import type { hearingWords as English } from '#i18n/en/hearing.ts';

export const hearingWords: typeof English = {
  title: '소식을 듣는 방법',
  state: '캘린더, 피드, 아니면 알림',
  stateOn: '이 기기에서 알림으로',
  unknown: '그때그때 달라요.',
  calendar: {
    name: '캘린더',
    here: '캘린더 앱에서요.',
    otherwise: '아무것도 열리지 않으면',
    howFast: '캘린더가 새로 확인할 때요. Google 캘린더는 하루에 한 번만 확인하기도 하고, 알림은 빼요.',
  },
  feed: { name: '피드', here: '피드 리더에서요.', howFast: '리더가 새로 확인할 때요.' },
  badge: {
    name: '아이콘의 배지',
    here: { absent: '이 기기에서는 안 돼요.', 'not-installed': '설치하면요.', here: '네, 시스템이 보여 준다면요.' },
    howFast: '앱을 열 때, 아니면 앱이 스스로 확인한 뒤에요.',
  },
  background: {
    name: '알림',
    here: {
      absent: '이 기기에서는 안 돼요.',
      'not-installed': '설치하면요.',
      refused: '브라우저가 허락하지 않아요.',
      blocked: '알림이 막혀 있어요.',
    },
    howFast: '앱이 확인하도록 브라우저가 허락할 때요. 많아야 하루에 두 번이고, 여기에 뜸하게 오면 더 뜸해져요.',
  },
  tellMe: '알려 주기',
  said: {
    absent: '',
    'not-installed': '',
    refused: '지금은 브라우저가 허락하지 않아요.',
    blocked: '브라우저가 여기서 보내는 알림을 막고 있어요. 브라우저의 이 사이트 설정에서 허용할 수 있어요.',
    off: '껐어요.',
    on: '켰어요. 본 데까지 안전한 것만 알려요.',
  },
};
