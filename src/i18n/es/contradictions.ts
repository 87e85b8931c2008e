import type { contradictionWords as English } from '../en/contradictions.ts';

export const contradictionWords: typeof English = {
  differ: 'Las fuentes no coinciden',
  used: 'nos guiamos por esto',
  unused: 'por esto no',
  why: 'Por qué',
};
