/** What the page for no page says. It comes when it is needed, and so do its words. */
export const notFoundWords = {
  title: 'Not found',
  stamp: 'Nobody',
  status: 'Error 404: there is no such page.',
  hint: 'Perhaps it is mistyped, or the page has moved.',
  home: 'Go to Today',
};
