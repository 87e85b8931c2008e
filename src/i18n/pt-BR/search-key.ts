import type { searchKeyWords as English } from '#i18n/en/search-key.ts';

export const searchKeyWords: typeof English = {
  searchKey: 'A tecla / abre a busca',
};
