import type { contradictionWords as English } from '#i18n/en/contradictions.ts';

export const contradictionWords: typeof English = {
  differ: '출처마다 달라요',
  used: '이쪽을 따라요',
  unused: '이쪽은 안 따라요',
  why: '이유',
};
