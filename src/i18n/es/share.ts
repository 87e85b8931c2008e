import type { shareWords as English } from '#i18n/en/share.ts';

export const shareWords: typeof English = {
  copied: 'Se copió la dirección.',
  field: 'Copia esta dirección',
  wordsCopied: 'Se copió el texto.',
  wordsField: 'Copia este texto',
  pictureNotLoaded: 'La imagen no cargó. Quizá no tienes conexión.',
};
