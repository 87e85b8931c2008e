import type { contradictionWords as English } from '#i18n/en/contradictions.ts';

export const contradictionWords: typeof English = {
  differ: 'Las fuentes no coinciden',
  used: 'es lo que usamos',
  unused: 'no lo usamos',
  why: 'Por qué',
};
