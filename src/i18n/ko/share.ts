import type { shareWords as English } from '#i18n/en/share.ts';

export const shareWords: typeof English = {
  copied: '주소를 복사했어요.',
  field: '이 주소를 복사하세요',
  wordsCopied: '글을 복사했어요.',
  wordsField: '이 글을 복사하세요',
  pictureNotLoaded: '그림을 불러오지 못했어요. 오프라인일 수 있어요.',
};
