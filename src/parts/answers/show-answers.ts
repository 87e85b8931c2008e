import { says } from '#domain/facts/text.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { formatMinutes } from '#i18n/format-amounts.ts';
import { formatLanguage, formatRegion } from '#i18n/format-names.ts';
import { nameOf } from '#i18n/names.ts';
import { answerWords as words } from '#words/answers.ts';

import type { Answering, Place } from './answer.ts';
import { RELEASE_ANSWERS } from './release-answers.ts';

/** An answer that is the same for everybody: it says where what is known stands. */
const lead =
  (title: string, text: string, more: Place): Answering =>
  () => ({ title, text: [text], more });

const watch: Answering = ({ facts, ladder, season }) => {
  const { network } = facts;
  const former = facts.watch.flatMap((own) => (own.season !== null && own.season < ladder.season ? [own.season] : []));
  const announced = facts.watch.some((own) => own.season === ladder.season);
  const text = [
    ...former.slice(0, 1).map((own) => words.onlyOn(own, network)),
    ...(announced && season !== null ? [words.willBeOn(ladder.season, network)] : []),
  ];
  return { title: words.on(network), text, more: '/show/#watch' };
};

const episodes: Answering = ({ view, ladder, season: asked }) => {
  const counted = (view.story.seasons ?? []).filter(({ season }) => asked === null || season === asked);
  const known = counted.map(({ season, episodes: count }) => words.episodes(season, count));
  const isKnown = counted.some(({ season }) => season === ladder.season);
  const asksNext = asked === null || asked >= ladder.season;
  const open = isKnown || !asksNext ? [] : [words.episodesUnknown(Math.max(asked ?? 0, ladder.season))];
  const [title = '', ...text] = [...known, ...open];
  const claims = known.length === 0 ? ({ claims: 'episode-count' } as const) : {};
  return { title, text, more: '/episodes/', ...claims };
};

const length: Answering = ({ start, ladder, season }) => {
  const wanted = season ?? 1;
  const minutes = start.episodes.flatMap((own) =>
    own.season === wanted && own.runtimeMinutes !== null ? [own.runtimeMinutes] : [],
  );
  if (minutes.length === 0)
    return { title: words.plotNone(Math.max(wanted, ladder.season)), text: [], more: '/episodes/' };
  const sum = minutes.reduce((total, own) => total + own, 0);
  const each = words.lengthEach(
    minutes.length,
    formatMinutes(Math.min(...minutes)),
    formatMinutes(Math.max(...minutes)),
  );
  return { title: words.length(formatMinutes(sum)), text: [each], more: '/episodes/' };
};

const seasons: Answering = ({ start, ladder }) => {
  const out = new Set(start.episodes.map(({ season }) => season)).size;
  const next = ladder.season > out ? [words.seasonsNext(ladder.season)] : [];
  return { title: words.seasons(out), text: next, more: '/episodes/' };
};

const rating: Answering = ({ facts }) => {
  const [first, ...others] = facts.ratings.map(({ rating: own, country }) => ({
    rating: says(own),
    region: formatRegion(country),
  }));
  if (first === undefined) return { title: words.ratingUnknown, text: [], more: '/show/#ratings' };
  const elsewhere = others.map((one) => `${one.rating} (${one.region})`);
  const text = elsewhere.length === 0 ? [] : [words.ratingAlso(elsewhere)];
  return { title: words.ratingIn(first.rating, first.region), text, more: '/show/#ratings' };
};

const scary: Answering = ({ facts: { strong } }) =>
  strong.length === 0
    ? { title: words.scaryNone, text: [], more: '/show/#content-notes' }
    : {
        title: words.scaryTitle,
        text: [words.scary(strong.slice(0, 5).map(says))],
        more: '/show/#content-notes',
      };

const based: Answering = ({ facts: { webtoon, city } }) => ({
  title: words.based,
  text: [words.basedOn(nameOf(webtoon.title), nameOf(webtoon.author), webtoon.platform), words.setIn(nameOf(city))],
  more: '/show/webtoon/#webtoon',
});

const read: Answering = ({ facts: { webtoon, readOn } }) => ({
  title: words.read(readOn.length === 0 ? [webtoon.platform] : readOn),
  text: [words.readWhy(nameOf(webtoon.title))],
  more: '/show/#watch',
});

const makers: Answering = ({ facts: { directors, writers } }) => ({
  title: words.directed(directors.map(nameOf)),
  text: [words.wrote(writers.map(nameOf))],
  more: '/show/#credits',
});

const places: Answering = (asked) => {
  const { facts, ladder, season } = asked;
  if (season !== null && season >= ladder.season) return RELEASE_ANSWERS.stage(asked);
  return {
    title: words.filmedTitle(formatRegion(facts.country)),
    text: facts.filmedAt.map((place) => `${says(place)}.`),
    more: '/show/#filming',
  };
};

const similar: Answering = ({ facts }) => ({
  title: words.similar(facts.similar.map(nameOf)),
  text: [words.similarWhy],
  more: '/show/meanwhile/',
});

const price: Answering = ({ facts: { price: last } }) => ({
  title: words.priceTitle,
  text: last === null ? [] : [words.price(formatDate(last.asOf), says(last.text))],
  more: '/show/#watch',
  claims: 'pricing',
});

const awards: Answering = ({ facts: { awards: all } }) => {
  const won = all.filter((award) => award.won).length;
  return { title: words.awards(won, all.length - won), text: [words.awardsWhy], more: '/show/#awards' };
};

const figures: Answering = ({ facts: { hours } }) => ({
  title:
    hours === null || hours.hidden
      ? words.plotNone(1)
      : words.figuresTitle(hours.value.value, says(hours.value.metric)),
  text: [words.figures],
  more: '/show/#reception',
});

const score: Answering = ({ facts }) => {
  const said = facts.scores.map(
    ({ metric, value, unit }) => `${says(metric)} ${words.points(formatNumber(value), unit)}`,
  );
  return { title: words.scoreTitle(said), text: [words.score], more: '/show/#reception' };
};

const titles: Answering = ({ facts: { title } }) => ({
  title: words.titleOf(title.ko),
  text: [words.titleIs(title.romanised, title.literal)],
  more: '/show/#titles',
});

const pupils: Answering = ({ facts }) => {
  const roll = facts.rolls.at(-1);
  const title = roll === undefined ? words.pupils : words.onRegister(roll.people);
  return { title, text: [words.pupilsWhy], more: '/cast/roll-call/' };
};

const dub: Answering = ({ facts }) => {
  const own = formatLanguage(facts.language);
  const others = [...new Set(facts.dubs.map(({ language }) => formatLanguage(language)))];
  return others.length === 0
    ? { title: words.dub(own), text: [words.dubWhy], more: '/show/#watch' }
    : { title: words.yes, text: [words.dubbed(others), words.dub(own)], more: '/show/#watch' };
};

/** The answers about the show itself, and on how to watch it. */
export const SHOW_ANSWERS = {
  watch,
  episodes,
  length,
  seasons,
  rating,
  scary,
  dub,
  based,
  read,
  differences: lead(words.differences, words.differencesWhy, '/show/webtoon/#differences'),
  makers,
  places,
  similar,
  price,
  awards,
  figures,
  score,
  titles,
  pupils,
  spoilers: lead(words.spoilersTitle, words.spoilers, '/your-data/'),
} as const satisfies Record<string, Answering>;
