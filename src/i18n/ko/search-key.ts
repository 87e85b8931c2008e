import type { searchKeyWords as English } from '../en/search-key.ts';

export const searchKeyWords: typeof English = {
  searchKey: '/ 키로 검색 열기',
};
