export const searchKeyWords = {
  searchKey: 'The key / opens the search',
};
