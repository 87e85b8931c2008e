import type { searchKeyWords as English } from '../en/search-key.ts';

export const searchKeyWords: typeof English = {
  searchKey: 'La tecla / abre la búsqueda',
};
