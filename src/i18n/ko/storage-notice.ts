import type { storageNoticeWords as English } from '#i18n/en/storage-notice.ts';

/** What stands above every page where the saved place is not what it should be. */
export const storageNoticeWords: typeof English = {
  'set-aside': '어디까지 봤는지 저장해 둔 것을 읽지 못해서 따로 두고, 스포일러가 하나도 없는 처음으로 돌려놓았어요.',
  unavailable:
    '이 브라우저는 저희가 아무것도 저장하게 해 주지 않아요. 진도와 쓰거나 봉인한 것은 페이지를 닫을 때까지만 남아요.',
};
