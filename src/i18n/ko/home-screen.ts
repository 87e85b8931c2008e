import type { homeScreenWords as English } from '#i18n/en/home-screen.ts';

export const homeScreenWords: typeof English = {
  title: '홈 화면에 두기',
  state: '앱처럼, 작게, 스토어 없이',
  stateInstalled: '지금 거기서 열었어요',
  lead: '그러면 Roll Call이 브라우저 틀 없이 따로 열려요.',
  menu: '브라우저가 할 수 있으면 메뉴에 “설치”나 “홈 화면에 추가”가 있어요.',
  apple: 'iPhone이나 iPad에서',
  steps: {
    dots: '주소 옆의 점 세 개를 누르세요. 다음 버튼이 이미 보이면 거기서 시작하세요.',
    share: '“공유”를 누르세요.',
    more: '목록을 아래로 살펴보세요. 너무 일찍 끝나면 “더 보기”를 누르세요.',
    add: '“홈 화면에 추가”를 누르고 “추가”를 누르세요.',
  },
  otherBrowsers: '다른 브라우저에서는 그 브라우저의 공유 버튼에서 시작하세요.',
  startsEmpty:
    'iPhone, iPad, Mac에서는 앱이 빈 채로 시작해요. 브라우저에서 말해 준 것을 앱은 보지 못해요. 진도는 코드로, 전부는 백업 파일로 가져오세요.',
  install: '설치',
  installed: '설치한 앱이에요.',

  hint: {
    title: 'Roll Call을 가까이 두세요',
    why: '앱처럼 홈 화면에 둘 수 있어요. 작고, 스토어가 필요 없어요.',
    how: '방법 보기',
    close: '다음에요',
  },

  /** To somebody whose installed app knows nothing of them yet. */
  bring: {
    title: '전에 온 적 있나요?',
    why: '이 앱은 빈 채로 시작해요. 어디까지 봤는지 말해 준 브라우저의 “나”에서 “다른 기기”를 열면 진도의 코드가 있어요.',
    whole: '쓰고 봉인한 것은 백업 파일로 함께 와요.',
    type: '코드 입력하기',
    close: '처음이에요',
  },
};
