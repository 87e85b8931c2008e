import type { shareWords as English } from '#i18n/en/share.ts';

export const shareWords: typeof English = {
  copied: 'Endereço copiado.',
  field: 'Copie este endereço',
  wordsCopied: 'Texto copiado.',
  wordsField: 'Copie este texto',
  pictureNotLoaded: 'A imagem não carregou. Você pode estar sem conexão.',
};
