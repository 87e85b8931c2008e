import { charactersQuery, episodesQuery, plotQuery, startQuery } from '#data/facts.ts';
import { answers as isAnswering } from '#domain/people/marks.ts';
import { rollCall } from '#domain/people/people.ts';
import { countStandings, standingOf } from '#domain/people/standing.ts';
import type { Index } from '#domain/search/entries.ts';
import type { Topic } from '#domain/search/question-patterns.ts';
import { spell } from '#domain/search/spell.ts';
import { hasPassed } from '#domain/story/shield.ts';
import { newsOf } from '#domain/story/story.ts';
import { answerWords as words } from '#words/answers.ts';
import { frameWords as frame } from '#words/frame.ts';

import type { Answer, Answering, Asked, Place } from './answer.ts';
import { confirmed, isConfirmed, otherSeason } from './release-answers.ts';

const WHO: Place = '/status/';
const STORY: Place = '/status/';

const personAsked = ({ index, question }: Asked) => index.people.find(({ id }) => id === question.person);

const isLater = ({ question }: Asked, awaited: number) => question.season !== null && question.season > awaited;

/** What waits for the news of the awaited season: said without telling anything of it. */
const gated = ({ view }: Asked, season: number): Answer => ({
  title: words.waits,
  text: [words.gated, words.gatedWhy(frame.until(view.story, newsOf(view.story, season)))],
  more: WHO,
});

const castOf =
  (kind: 'returning' | 'new'): Answering =>
  async (asked) => {
    const { index, view } = asked;
    const season = index.awaited;
    const later = isLater(asked, season) ? await otherSeason(asked, season) : null;
    if (later !== null) return later;
    if (!hasPassed(view, newsOf(view.story, season))) return gated(asked, season);
    const own = confirmed(index, season, kind);
    const others = index.cast.filter((entry) => isConfirmed(entry, season, kind));
    const names = [...own.map(nameOf), ...others.map(({ name }) => name.en)];
    if (names.length === 0) return { title: words.unsaid, text: [words.nobodyNamed(season)], more: WHO };
    const text = [kind === 'new' ? words.newWhy(season) : words.returnsWhy(season)];
    return { title: words.names(names), text, more: WHO, people: own.map(({ id }) => id), claims: 'cast' };
  };

/** "On-jo", as their friends say. */
const nameOf = ({ given, name }: Index['people'][number]) => given[0] ?? name.en;

const inSeason: Answering = async (asked) => {
  const { index, view } = asked;
  const season = index.awaited;
  const person = personAsked(asked);
  if (person === undefined) return null;
  if (isLater(asked, season)) return otherSeason(asked, season);
  if (!hasPassed(view, newsOf(view.story, season))) return gated(asked, season);
  const casting = person.castings.find((entry) => entry.season === season);
  const name = nameOf(person);
  const own = { people: [person.id], more: { person: person.id, name: person.name.en }, claims: 'cast' } as const;
  if (casting === undefined) return { title: words.unsaid, text: [words.unsaidWhy(name, season)], ...own };
  if (casting.withdrawn) return { title: words.notConfirmed, text: [words.withdrawn(name, season)], ...own };
  return casting.certainty === 'official'
    ? { title: words.yes, text: [words.confirmed(name, season)], ...own }
    : { title: words.notConfirmed, text: [words.reported(name, season)], ...own };
};

async function register({ load, view }: Asked) {
  const [{ characters }, { episodes }] = await Promise.all([load(charactersQuery), load(episodesQuery)]);
  return rollCall(view, characters, episodes);
}

const alive: Answering = async (asked) => {
  const { view } = asked;
  const person = personAsked(asked);
  if (person === undefined) return null;
  const row = (await register(asked)).find((one) => one.person.id === person.id);
  const name = nameOf(person);
  const own = { people: [person.id], more: { person: person.id, name: person.name.en } } as const;
  if (row === undefined) return { title: words.fate.open, text: [words.fateUnknown(name)], ...own };
  const { mark } = standingOf(row);
  return {
    title: words.fate[mark],
    text: [
      mark === 'open' ? words.fateOpen(name) : words.fateAsOf(name, frame.pointName(view.story, row.last.episode)),
    ],
    ...own,
  };
};

const fates: Answering = async (asked) => {
  const rows = await register(asked);
  const last = rows[0]?.last.episode;
  if (last === undefined) return { title: words.fatesStart, text: [words.fatesStartWhy], more: '/cast/roll-call/' };
  const answering = [...countStandings(rows)].reduce((sum, [mark, count]) => sum + (isAnswering(mark) ? count : 0), 0);
  const text = [words.fatesWhy(frame.pointName(asked.view.story, last))];
  return { title: words.fates(answering, rows.length), text, more: '/cast/roll-call/' };
};

const plot: Answering = async (asked) => {
  const { index, view, load, question } = asked;
  const season = index.awaited;
  if (question.season === null || question.season < season) {
    const premise = (await load(startQuery)).episodes[0]?.premise;
    const text = premise === undefined || premise.hidden ? [] : [premise.value.en];
    return { title: words.plotTitle(question.season ?? 1), text, more: '/episodes/' };
  }
  if (isLater(asked, season)) return otherSeason(asked, season);
  if (!hasPassed(view, newsOf(view.story, season))) return { ...gated(asked, season), more: STORY };
  const notes = (await load(plotQuery)).plot.filter((note) => note.season === season && note.certainty === 'official');
  const text = notes.slice(0, 2).map((note) => note.text.en);
  return {
    title: words.plotTitle(season),
    text: text.length === 0 ? [words.plotNone(season)] : text,
    more: STORY,
    claims: 'plot',
  };
};

const actor: Answering = (asked) => {
  const person = personAsked(asked);
  if (person === undefined) return Promise.resolve({ title: words.cast, text: [words.everyActor], more: '/cast/' });
  const own = { more: { person: person.id, name: person.name.en }, people: [person.id] };
  const plays = person.actor === null || person.unverified.length > 0 ? null : person.actor.name.en;
  return Promise.resolve(
    plays === null
      ? { title: words.actorUnknown, text: [words.actorUnknownWhy(person.name.en)], ...own }
      : { title: words.playedBy(plays), text: [words.plays(plays, person.name.en)], ...own },
  );
};

/** What stands on somebody's own page alone. */
const onTheirPage =
  (title: string, text: (name: string) => string): Answering =>
  (asked) => {
    const person = personAsked(asked);
    if (person === undefined) return Promise.resolve({ title: words.cast, text: [words.everyActor], more: '/cast/' });
    const own = { more: { person: person.id, name: person.name.en }, people: [person.id] };
    return Promise.resolve({ title, text: [text(person.actor?.name.en ?? person.name.en)], ...own });
  };

/** A word of the story: nothing at all before it has been said there. */
const term: Answering = async ({ index, typed, load, view }) => {
  const asked = spell(typed).tight;
  const own = index.terms.find(({ words: forms }) => forms.some((form) => asked.includes(spell(form).tight)));
  if (own === undefined) return null;
  const title = words.term(own.words[0] ?? '');
  if (own.id === 'virus') return { title, text: [words.termVirus], more: '/show/#setting' };
  const [{ characters }, { episodes: all }] = await Promise.all([load(charactersQuery), load(episodesQuery)]);
  const half = rollCall(view, characters, all).filter((row) => standingOf(row).mark === 'half');
  const people = half.map(({ person }) => person);
  return {
    title,
    text: [words.termHalf(people.map(({ name }) => name.en))],
    more: '/show/#setting',
    people: people.map(({ id }) => id),
  };
};

/** The answers about people, and about what happens to them. */
export const PEOPLE_ANSWERS = {
  returns: castOf('returning'),
  newcomers: castOf('new'),
  inSeason,
  alive,
  fates,
  plot,
  actor,
  age: onTheirPage(words.ageTitle, words.age),
  love: onTheirPage(words.loveTitle, () => words.love),
  term,
} as const satisfies Partial<Record<Topic, Answering>>;
