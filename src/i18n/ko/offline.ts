import type { offlineWords as English } from '#i18n/en/offline.ts';

export const offlineWords: typeof English = {
  ready: '오프라인 준비됨',
  notReady: '아직 오프라인 준비 안 됨',
  readyHint: '모든 페이지가 여기 있어서 네트워크 없이도 열려요.',
  notReadyHint: '지금은 페이지를 네트워크에서 가져와요. 그래도 모두 잘 돼요.',
  savesData:
    '보통은 한 번 다녀가면 페이지가 여기 남아요. 브라우저가 데이터를 아껴 달라고 해서, 그러라고 할 때까지 기다려요.',
  keep: '오프라인용으로 저장',
  newer: '더 새로운 버전이 있어요. 이대로 계속 쓰거나 지금 바꿀 수 있어요.',
  takeNewer: '지금 바꾸기',
  stale: (day) => `${day}에 저장해 둔 사본이에요. 더 새로운 것을 가지러 사이트에 갈 수 없었어요.`,
};
