import {
  awardsQuery,
  contentNotesQuery,
  episodesQuery,
  ratingsQuery,
  receptionQuery,
  showQuery,
  similarQuery,
  startQuery,
  whereToWatchQuery,
} from '#data/facts.ts';
import type { Topic } from '#domain/search/question-patterns.ts';
import { hasPassed } from '#domain/story/shield.ts';
import { lastEpisode } from '#domain/story/story.ts';
import { formatDate, formatMinutes, formatNumber } from '#i18n/format.ts';
import { formatLanguage, formatRegion } from '#i18n/format-names.ts';
import { answerWords as words } from '#words/answers.ts';
import { frameWords as frame } from '#words/frame.ts';

import type { Answering, Place } from './answer.ts';
import { PEOPLE_ANSWERS } from './people-answers.ts';
import { RELEASE_ANSWERS } from './release-answers.ts';

/** An answer that is the same for everybody: it says where what is known stands. */
const lead =
  (title: string, text: string, more: Place): Answering =>
  () =>
    Promise.resolve({ title, text: [text], more });

const watch: Answering = async ({ load, index, question }) => {
  const { network } = await load(showQuery);
  const { places } = await load(whereToWatchQuery);
  const own = places.filter(({ region, service }) => region === 'worldwide' && service === network);
  const former = own.flatMap(({ season }) => (season !== null && season < index.awaited ? [season] : []));
  const announced = own.some(({ season }) => season === index.awaited);
  const text = [
    ...former.slice(0, 1).map((season) => words.onlyOn(season, network)),
    ...(announced && question.season !== null ? [words.willBeOn(index.awaited, network)] : []),
  ];
  return { title: words.on(network), text, more: '/show/#watch' };
};

const episodes: Answering = ({ view, index, question }) => {
  const counted = (view.story.seasons ?? []).filter(
    ({ season }) => question.season === null || season === question.season,
  );
  const known = counted.map(({ season, episodes: count }) => words.episodes(season, count));
  const isKnown = counted.some(({ season }) => season === index.awaited);
  const asksNext = question.season === null || question.season >= index.awaited;
  const open = isKnown || !asksNext ? [] : [words.episodesUnknown(Math.max(question.season ?? 0, index.awaited))];
  const [title = '', ...text] = [...known, ...open];
  const claims = known.length === 0 ? ({ claims: 'episode-count' } as const) : {};
  return Promise.resolve({ title, text, more: '/episodes/', ...claims });
};

const length: Answering = async ({ load, index, question }) => {
  const { episodes: all } = await load(startQuery);
  const wanted = question.season ?? 1;
  const minutes = all.flatMap(({ season, runtimeMinutes }) =>
    season === wanted && runtimeMinutes !== null ? [runtimeMinutes] : [],
  );
  if (minutes.length === 0)
    return { title: words.plotNone(Math.max(wanted, index.awaited)), text: [], more: '/episodes/' };
  const sum = minutes.reduce((total, own) => total + own, 0);
  const each = words.lengthEach(
    minutes.length,
    formatMinutes(Math.min(...minutes)),
    formatMinutes(Math.max(...minutes)),
  );
  return { title: words.length(formatMinutes(sum)), text: [each], more: '/episodes/' };
};

const seasons: Answering = async (asked) => {
  const out = new Set((await asked.load(startQuery)).episodes.map(({ season }) => season)).size;
  const next = asked.index.awaited > out ? [words.seasonsNext(asked.index.awaited)] : [];
  return { title: words.seasons(out), text: next, more: '/episodes/' };
};

const rating: Answering = async ({ load }) => {
  const [first, ...others] = (await load(ratingsQuery)).ratings
    .filter(({ country, confidence }) => country !== null && confidence !== 'low')
    .map((one) => ({ rating: one.rating.en, region: formatRegion(one.country ?? '') }));
  if (first === undefined) return { title: words.ratingUnknown, text: [], more: '/show/#ratings' };
  const elsewhere = others.map((one) => `${one.rating} (${one.region})`);
  const text = elsewhere.length === 0 ? [] : [words.ratingAlso(elsewhere)];
  return { title: words.ratingIn(first.rating, first.region), text, more: '/show/#ratings' };
};

const scary: Answering = async ({ load }) => {
  const { categories, showWide } = await load(contentNotesQuery);
  const names = showWide
    .filter(({ severity }) => severity === 'strong')
    .flatMap(({ category }) => categories.find(({ id }) => id === category)?.name.en ?? []);
  return names.length === 0
    ? { title: words.scaryNone, text: [], more: '/show/#content-notes' }
    : { title: words.scaryTitle, text: [words.scary(names.slice(0, 5))], more: '/show/#content-notes' };
};

const based: Answering = async ({ load }) => {
  const { webtoon, setting } = await load(showQuery);
  const text = [words.basedOn(webtoon.title.en, webtoon.author.en, webtoon.platform), words.setIn(setting.city.en)];
  return { title: words.based, text, more: '/show/webtoon/#webtoon' };
};

const read: Answering = async ({ load }) => {
  const { webtoon } = await load(showQuery);
  const { places } = await load(whereToWatchQuery);
  const services = places.flatMap(({ service }) => (/webtoon/i.test(service) ? [service] : []));
  return {
    title: words.read(services.length === 0 ? [webtoon.platform] : services),
    text: [words.readWhy(webtoon.title.en)],
    more: '/show/#watch',
  };
};

const makers: Answering = async ({ load }) => {
  const { credits } = await load(showQuery);
  const named = (role: string) => credits.filter((credit) => credit.role === role).map(({ name }) => name.en);
  return { title: words.directed(named('director')), text: [words.wrote(named('writer'))], more: '/show/#credits' };
};

const places: Answering = async (asked) => {
  if (asked.question.season !== null && asked.question.season >= asked.index.awaited)
    return RELEASE_ANSWERS.stage(asked);
  const { country, filming } = await asked.load(showQuery);
  return {
    title: words.filmedTitle(formatRegion(country)),
    text: filming.places.map((place) => `${place.en}.`),
    more: '/show/#filming',
  };
};

const similar: Answering = async ({ load }) => {
  const titles = (await load(similarQuery)).similar.slice(0, 3).map(({ title }) => title.en);
  return { title: words.similar(titles), text: [words.similarWhy], more: '/show/meanwhile/' };
};

const ending: Answering = async (asked) => {
  const { load, view, index, question } = asked;
  if (question.season !== null && question.season >= index.awaited) return PEOPLE_ANSWERS.plot(asked);
  const last = lastEpisode(view.story, question.season ?? 1);
  if (last?.kind !== 'episode') return null;
  if (!hasPassed(view, last.id))
    return { title: words.waits, text: [words.waitsWhy(frame.until(view.story, last.id))], more: '/episodes/' };
  const { episodes: all } = await load(episodesQuery);
  const outcome = all.find(({ id }) => id === last.id)?.outcome;
  const text = outcome === undefined || outcome.hidden ? [] : [outcome.value.en];
  return { title: words.endingTitle(frame.pointName(view.story, last.id)), text, more: '/episodes/' };
};

const price: Answering = async ({ load }) => {
  const last = (await load(whereToWatchQuery)).prices.at(-1);
  const text = last === undefined ? [] : [words.price(formatDate(last.asOf), last.text.en)];
  return { title: words.priceTitle, text, more: '/show/#watch', claims: 'pricing' };
};

const awards: Answering = async ({ load }) => {
  const { awards: all } = await load(awardsQuery);
  const won = all.filter(({ result }) => result === 'won').length;
  return { title: words.awards(won, all.length - won), text: [words.awardsWhy], more: '/show/#awards' };
};

const figures: Answering = async ({ load }) => {
  const hours = (await load(receptionQuery)).reception.filter(
    ({ unit, confidence }) => unit === 'hours' && confidence === 'high',
  );
  const most = hours.toSorted((a, b) => b.value - a.value)[0];
  const title = most === undefined ? words.plotNone(1) : words.figuresTitle(formatNumber(most.value), most.metric.en);
  return { title, text: [words.figures], more: '/show/#reception' };
};

const score: Answering = async ({ load }) => {
  const scores = (await load(receptionQuery)).reception.filter(({ group }) => group === 'score').slice(0, 2);
  const said = scores.map(({ metric, value, unit }) => `${metric.en} ${words.points(formatNumber(value), unit)}`);
  return { title: words.scoreTitle(said), text: [words.score], more: '/show/#reception' };
};

const titles: Answering = async ({ load }) => {
  const { title } = await load(showQuery);
  return { title: title.ko, text: [words.titleIs(title.romanised, title.literal)], more: '/show/#titles' };
};

/** How each question is answered. */
export const ANSWERS: Readonly<Record<Topic, Answering>> = {
  ...RELEASE_ANSWERS,
  ...PEOPLE_ANSWERS,
  watch,
  episodes,
  length,
  seasons,
  rating,
  scary,
  dub: async ({ load }) => ({
    title: words.dub(formatLanguage((await load(showQuery)).language)),
    text: [words.dubWhy],
    more: '/show/#watch',
  }),
  based,
  read,
  differences: lead(words.differences, words.differencesWhy, '/show/webtoon/#differences'),
  ending,
  makers,
  places,
  similar,
  price,
  awards,
  figures,
  score,
  titles,
  pupils: lead(words.pupils, words.pupilsWhy, '/cast/roll-call/'),
  spoilers: lead(words.spoilersTitle, words.spoilers, '/your-data/'),
};
