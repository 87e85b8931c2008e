import type { ownNoteWords as English } from '#i18n/en/own-notes.ts';

/** What stands around the visitor's own notes on an episode. Nothing here asks for one. */
export const ownNoteWords: typeof English = {
  title: '나만 보는 메모',
  hint: '남기고 싶으면, 표시와 한 줄',
  marks: '나의 표시',
  again: '한 번 더 누르면 지워져요.',
  reactions: { heart: '사랑', tear: '눈물', gasp: '놀람', laugh: '웃음', fist: '분노' },
  line: '나의 한 줄',
  left: (letters) => `${letters}자 남음`,
  tooLong: (letters) => `${letters === 1 ? '한 글자' : `${letters}자`} 넘쳐요. 줄이면 저장돼요.`,
  kept: '이 기기에 저장했어요.',
  notKept: '이 브라우저는 아무것도 저장하지 않아서, 페이지를 닫을 때까지만 남아요.',
  mySeason: '나의 시즌 보기',
};
