import { answersQuery, charactersQuery, episodesQuery, glossaryQuery } from '#data/facts.ts';
import { says } from '#domain/facts/text.ts';
import { rollCall } from '#domain/people/people.ts';
import { standingOf } from '#domain/people/standing.ts';
import type { Topic } from '#domain/search/question-patterns.ts';
import { spell } from '#domain/search/spell.ts';
import { nameOf } from '#i18n/names.ts';
import { answerWords as words } from '#words/answers.ts';

import type { Finding } from './asked.ts';

/** The term of `show.json` that the story has for those who are half turned; the answer shows who they are. */
const HALF = 'half-zombie';

/** A word of the story, as far as it is explained: nothing at all before it has been said there. */
const term: Finding = async ({ index, typed, load, view }) => {
  const asked = spell(typed).tight;
  const forms = index.terms.flatMap(({ id, words: own }) => own.map((form) => ({ id, tight: spell(form).tight })));
  // "Half-zombie" before "zombie".
  const [found] = forms.filter(({ tight }) => asked.includes(tight)).sort((a, b) => b.tight.length - a.tight.length);
  const own = (await load(glossaryQuery)).terms.find(({ id }) => id === found?.id);
  if (own === undefined) return null;
  const [first, ...others] = own.sentences;
  const text = [first, others.at(-1)].flatMap((sentence) => (sentence === undefined ? [] : says(sentence.text)));
  const answer = { title: words.term(nameOf(own.name)), text, more: '/answers/#words' } as const;
  if (own.id !== HALF) return answer;
  const [{ characters }, { episodes }] = await Promise.all([load(charactersQuery), load(episodesQuery)]);
  const half = rollCall(view, characters, episodes).filter((row) => standingOf(row).mark === 'half');
  return { ...answer, people: half.map(({ person }) => person.id) };
};

/** A question of `answers.json` that has its own sentence. */
const asked: Finding = async ({ load, question }) => {
  const own = (await load(answersQuery)).answers.find(({ id }) => id === question.record);
  if (own?.text === undefined) return null;
  return { title: words.short, text: [says(own.text)], more: { address: own.more ?? '/answers/' } };
};

/** The answers that are written down: words of the story, and what no other fact says. */
export const WORD_ANSWERS = { term, asked } as const satisfies Partial<Record<Topic, Finding>>;
