import type { searchKeyWords as English } from '#i18n/en/search-key.ts';

export const searchKeyWords: typeof English = {
  searchKey: '/ 키로 검색 열기',
};
