import type { contentNoteWords as English } from '#i18n/en/content-notes.ts';

export const contentNoteWords: typeof English = {
  title: '주의할 내용',
  none: '이 화에서 주의할 내용은 찾지 못했어요. 그래도 조심할 것이 있을 수 있어요.',
  contains: (topics) => `담긴 내용: ${topics.join(', ')}.`,
  details: '자세히',
  depth: '주의할 내용을 얼마나 보여 줄까요',
  depths: { off: '끄기', category: '주제', detail: '자세히' },
  turnedOff: '주의할 내용을 꺼 뒀어요.',
  scheme: '주제를 어디서 가져왔나',
  reading: '얼마나 센지는 저희가 읽고 판단했어요. 심의 기관이 매긴 등급이 아니에요.',
  severity: { mild: '약함', moderate: '보통', strong: '강함', unknown: '얼마나 센지 몰라요' },
};
