import { charactersQuery, episodesQuery } from '#data/facts.ts';
import { rollCall } from '#domain/people/people.ts';
import { standingOf } from '#domain/people/standing.ts';
import { givenName } from '#domain/search/given-name.ts';
import type { Topic } from '#domain/search/question-patterns.ts';
import { nameOf } from '#i18n/names.ts';
import { otherSeason } from '#parts/answers/release-answers.ts';
import { gated } from '#parts/answers/story-answers.ts';
import { answerWords as words } from '#words/answers.ts';
import { frameWords as frame } from '#words/frame.ts';

import { type AskedInSearch, type Finding, gather } from './asked.ts';

const personAsked = ({ index, question }: AskedInSearch) => index.people.find(({ id }) => id === question.person);

const inSeason: Finding = async (asked) => {
  const season = asked.index.awaited;
  const person = personAsked(asked);
  if (person === undefined) return null;
  const all = await gather(asked);
  const isLater = all.season !== null && all.season > season;
  const shut = isLater ? otherSeason(all) : gated(all);
  if (shut !== null) return shut;
  const casting = person.castings.find((entry) => entry.season === season);
  const name = nameOf(givenName(person));
  const own = { people: [person.id], more: { person: person.id, name: nameOf(person.name) }, claims: 'cast' } as const;
  if (casting === undefined) return { title: words.unsaid, text: [words.unsaidWhy(name, season)], ...own };
  if (casting.withdrawn) return { title: words.notConfirmed, text: [words.withdrawn(name, season)], ...own };
  return casting.certainty === 'official'
    ? { title: words.yes, text: [words.confirmed(name, season)], ...own }
    : { title: words.notConfirmed, text: [words.reported(name, season)], ...own };
};

async function register({ load, view }: AskedInSearch) {
  const [{ characters }, { episodes }] = await Promise.all([load(charactersQuery), load(episodesQuery)]);
  return rollCall(view, characters, episodes);
}

const alive: Finding = async (asked) => {
  const { view } = asked;
  const person = personAsked(asked);
  if (person === undefined) return null;
  const row = (await register(asked)).find((one) => one.person.id === person.id);
  const name = nameOf(givenName(person));
  const own = { people: [person.id], more: { person: person.id, name: nameOf(person.name) } } as const;
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

const actor: Finding = (asked) => {
  const person = personAsked(asked);
  if (person === undefined) return Promise.resolve({ title: words.cast, text: [words.everyActor], more: '/cast/' });
  const own = { more: { person: person.id, name: nameOf(person.name) }, people: [person.id] };
  const plays = person.actor === null || person.unverified.length > 0 ? null : nameOf(person.actor.name);
  return Promise.resolve(
    plays === null
      ? { title: words.actorUnknown, text: [words.actorUnknownWhy(nameOf(person.name))], ...own }
      : { title: words.playedBy(plays), text: [words.plays(plays, nameOf(person.name))], ...own },
  );
};

/** What stands on somebody's own page alone. */
const onTheirPage =
  (title: string, text: (name: string) => string): Finding =>
  (asked) => {
    const person = personAsked(asked);
    if (person === undefined) return Promise.resolve({ title, text: [words.eachPage], more: '/cast/' });
    const own = { more: { person: person.id, name: nameOf(person.name) }, people: [person.id] };
    return Promise.resolve({ title, text: [text(nameOf(person.actor?.name ?? person.name))], ...own });
  };

/** The answers about somebody who is named. */
export const PEOPLE_ANSWERS = {
  inSeason,
  alive,
  actor,
  age: onTheirPage(words.ageTitle, words.age),
  love: onTheirPage(words.loveTitle, () => words.love),
} as const satisfies Partial<Record<Topic, Finding>>;
