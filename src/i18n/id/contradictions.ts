import type { contradictionWords as English } from '#i18n/en/contradictions.ts';

export const contradictionWords: typeof English = {
  differ: 'Sumber berbeda-beda',
  used: 'kami pakai ini',
  unused: 'bukan yang ini',
  why: 'Mengapa',
};
