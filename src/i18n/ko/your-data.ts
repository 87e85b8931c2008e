import { formatNumber } from '#i18n/format.ts';

import type { yourDataWords as English } from '#i18n/en/your-data.ts';

/** Everything on the page "나" but what is brought there from elsewhere. */
export const yourDataWords: typeof English = {
  title: '나',
  conditions: {
    fine: '말해 준 것은 이 기기를 떠나지 않아요.',
    'set-aside': '어디까지 봤는지 저장해 둔 것을 읽지 못했어요. 덮어쓴 것은 없어요. 예전 것은 새것 옆에 보관돼 있어요.',
    unavailable: '이 브라우저는 저희가 아무것도 저장하게 해 주지 않아서, 진도는 페이지를 닫을 때까지만 남아요.',
  },

  place: '진도',
  watched: (done, of) => `${formatNumber(of)}편 중 ${formatNumber(done)}편 봤어요`,
  send: '어디까지 봤는지 보내기',
  placeHint: '그 뒤의 것은 볼 때까지 가려 둬요.',

  together: '함께 보기',
  togetherOff: '이 탭에서는 혼자',
  togetherOn: (point) => `이 탭에서는 여기까지만: ${point}`,
  togetherHint:
    '함께 보는 사람에게 이 링크를 보내세요. 열리는 탭에는 둘 다에게 안전한 것만, 그러니까 덜 본 사람이 본 데까지만 보여요. 상대가 덜 봤나요? 그럼 상대의 링크를 여기서 여세요. 어느 쪽이든 저장되는 것은 없어요.',
  togetherShow: '링크 보기',
  togetherQr: '함께 보기 링크의 QR 코드',
  togetherAt: (point) => `여기까지 보여요: ${point}.`,

  moving: '옮기고 간직하기',
  carryHint:
    '다른 휴대폰의 카메라로 코드를 비추고 링크를 여세요. 진도와 날짜는 함께 가고, 설정은 여기 남아요. 어떤 서버도 보지 못하고, 다른 기기는 무엇이든 바꾸기 전에 물어봐요.',
  carryLeft: '쓰고 봉인한 것은 이 기기에 남아요. 그건 내 데이터 파일로 옮겨요.',
  carryShow: '진도의 코드 보기',
  carryQr: '진도와 날짜가 담긴 QR 코드',
  carryCode: '카메라가 없나요? 거기에 이것을 입력하세요',
  carryCodeHint: '다른 기기에서: 나, “다른 기기”. 진도만 들어 있고 날짜는 없어요.',
  address: '아니면 거기서 이 주소를 여세요',
  hide: '숨기기',
  partFailed: '불러오지 못했어요. 온라인일 때 다시 해 보세요.',

  backup: '백업',
  backupState: '전부를 파일 하나에',
  backupHint:
    '진도, 날짜, 쓰고 봉인한 것, 설정을 파일 하나에 담아요. 여기서든 다른 데서든 전부 되돌리려면 “본 것 가져오기”에서 그 파일을 고르세요.',
  backupSave: '내 데이터 내려받기',

  trackers: '다른 기록 서비스로',
  trackersState: (episodes) =>
    episodes === 0 ? '아직 가져갈 것이 없어요' : `Trakt나 SeriesGuide로 가져갈 ${formatNumber(episodes)}편`,
  trackersNothing: '한 화라도 보고 나면, 여기서 Trakt나 SeriesGuide로 가져갈 수 있어요.',
  tracker: {
    trakt: {
      file: 'Trakt용 파일',
      hint: 'trakt.tv/import에서 “TV Time”을 고르고 이 ZIP을 그대로 넘기세요. 날짜를 적지 않은 것에는 Trakt가 파일을 읽는 날을 써요.',
    },
    seriesGuide: {
      file: 'SeriesGuide용 파일',
      hint: '먼저 SeriesGuide를 백업하세요. 파일을 복원하면 안에 있던 것이 모두 바뀌어요. 날짜는 받지 않고, 합칠 때까지 시즌이 두 번 보일 수 있어요.',
    },
  },
  trackersFailed: '파일을 만들지 못했어요. 온라인일 때 다시 해 보세요.',

  device: '이 기기에서',
  kept: '공간이 모자라도 간직하겠다고 브라우저가 약속했어요.',
  mayBeCleared:
    '공간이 모자라면 브라우저가 지울 수 있어요. Roll Call을 설치하면 그럴 일이 줄고, 가끔 백업해 두면 전부 되돌릴 수 있어요.',
  forgetful: '브라우저가 일주일 뒤에 잊을 수 있어요',
  forgetfulHint:
    '여기에 들르지 않고 Safari를 쓴 날이 일곱 날이 되면, Safari는 사이트가 간직한 것을 지울 수 있어요. 그러면 진도, 날짜, 쓰고 봉인한 것, 설정이 사라져요. Roll Call이 홈 화면에 있으면 그렇지 않아요. 그리고 파일이 전부 되돌려 줘요.',

  floor:
    'Roll Call은 Chrome 100, Safari 15.4, Firefox 104와 그보다 새로운 버전에서 작동해요. 더 오래된 브라우저에서는 아직 시작하지 않은 사람이 보는 대로 모든 페이지를 읽을 수 있어요.',

  startOver: '처음부터 다시',
  startOverState: '전부 잊기',
  startOverHint: '진도, 날짜, 쓰고 봉인하고 제보한 것, 설정이 이 기기에서 사라지고, “시작 전”으로 돌아가요.',
  forget: '전부 잊기',
  forgotten: '잊었어요. 처음으로 돌아왔어요.',
  undo: '되돌리기',

  settings: '설정',
  themeSystem: '이 기기와 같게',
  themes: { chalkboard: '칠판', 'exercise-book': '공책' },
  theme: '칠판 아니면 공책',
  contentNotes: '주의할 내용',
  searchKeyHint: '실수로 열린다면 끄세요',
  seconds: '초 숨기기',
  secondsHint: '카운트다운 시계에서',
};
