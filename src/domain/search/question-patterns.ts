/**
 * What people ask, by the notions that such a question holds; `person` is somebody whom the search knows, `number` the number of a
 * season, `term` a word of the story. Patterns of one question stand between bars. Of all that a query holds, the one that explains
 * most of it wins; the first among equals.
 */
export const PATTERNS = {
  out: 'out | season out | season number | out watch | season number out',
  date: 'when | when out | when season | when out season | when watch season | when finish season | out watch when',
  hour: 'hour | hour out | hour season | hour out season | when hour | when hour out | hour watch',
  until:
    'until | until when | until when season | until out | until season | until season out | howLong until | howMany until | howLong until out',
  why: 'why | why out | why season | why howLong | why season howLong | why season out',
  estimate: 'estimate | estimate when | estimate out | estimate season | estimate when out | estimate out season',
  stage:
    'stage | stage season | film finish | film season | film finish season | film when | film season when | finish season | film exist',
  trailer:
    'trailer | trailer season | trailer out | trailer when | trailer watch | trailer exist | trailer exist season | trailer when out',
  watch: 'watch | where watch | where | watch season | where watch season | watch exist | where season',
  episodes: 'howMany episode | episode | episode season | howMany episode season',
  length:
    'howLong | howLong episode | howLong season | howLong watch | howLong watch season | howMany howLong | howLong episode season | howLong webtoon',
  seasons: 'howMany season | howMany season exist',
  returns:
    'who return | return | cast | cast season | who season | return season | who return season | who cast | cast return | cast return season',
  newcomers: 'new cast | who new | new who season | new cast season | new',
  inSeason:
    'person season | person return | person return season | person out season | person cast | person out | person exist season',
  alive:
    'person alive | person return alive | person alive episode | person ending | person plot | person alive season | person alive when | person term | person alive why',
  fates:
    'alive | who alive | who alive episode | howMany alive | alive ending | alive season | who alive season | alive cast | who alive ending',
  actor: 'person play | who play person | who play | person play who | play',
  age: 'person age | person play age | person when age | age cast | who age',
  love: 'love | person love | who love person | who love',
  rating: 'rating | age | age watch | rating watch | rating age | age rating watch',
  scary: 'scary | rating scary | scary watch',
  dub: 'dub | dub watch | dub season | where dub watch | dub exist | dub when',
  renewed: 'renew | renew season | exist season | renew exist season | renew when | renew out',
  based:
    'based | webtoon | based webtoon | real | real based | webtoon exist | real plot | based real plot | who webtoon | based plot',
  read: 'read | read webtoon | where read | where read webtoon | where webtoon | watch webtoon | where watch webtoon',
  differences: 'differences | differences webtoon | differences based',
  plot: 'plot | plot season | plot webtoon',
  ending: 'ending | ending plot | ending season | ending plot season | ending webtoon',
  makers: 'makers | who makers | makers season | who makers season',
  places: 'where film | film | film real | where film season | where film real | where real',
  similar: 'similar | similar watch | similar plot',
  price: 'price | price watch | price season',
  awards: 'awards | awards cast | awards howMany',
  figures: 'figures | howMany figures | howMany watch | howMany figures watch',
  score: 'score | score watch | score season',
  rumours: 'rumours | rumours plot | rumours plot season | rumours season | rumours out | rumours when | who rumours',
  titles: 'titles | titles dub | titles webtoon',
  pupils: 'pupils | howMany pupils | who pupils',
  term: 'term | term plot | term howMany | who term | real term',
  news: 'news | news season | new news | new season | when news | new news season',
  spoilers: 'spoilers | spoilers watch',
  recap: 'recap | recap season | recap plot | recap episode | recap ending | recap watch',
  open: 'open | open ending | open plot | open season | open ending season',
  school: 'school | where school | school film | school plot | where school season',
} as const satisfies Record<string, string>;

/** A question that has an answer of its own; `asked` is one that is written down in `answers.json`. */
export type Topic = keyof typeof PATTERNS | 'asked';

type Words<Pattern> = Pattern extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Pattern;

/** All that patterns are made of. */
export type Known = Exclude<Words<(typeof PATTERNS)[keyof typeof PATTERNS]>, '|'>;
/** Something that a question is put together of, which a language has words for. */
export type Notion = Exclude<Known, 'person' | 'number' | 'term'>;
