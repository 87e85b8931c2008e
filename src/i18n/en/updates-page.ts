export const updatesPageWords = {
  follow: 'Follow the list in a feed reader:',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
};
