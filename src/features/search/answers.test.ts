import { readFileSync } from 'node:fs';

import { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';

import { storyQuery } from '#data/facts.ts';
import { loadFor } from '#data/load-for.ts';
import type { Finder } from '#domain/search/find.ts';
import type { Question } from '#domain/search/questions.ts';
import { searchFile } from '#domain/search/search-file.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { FIXTURES, HORIZONS, STORY } from '#mocks/fixture-facts.ts';
import { deriveFile } from '#publish/derive-file.ts';
import { findInText } from '#publish/leak/find-leaks.ts';
import { readLeakFacts } from '#publish/leak/forbidden.ts';
import { noonOf, serveFacts, withAddress } from '#publish/leak/test-pages.ts';
import { renderPage } from '#publish/prerender/render-page.ts';
import { PAGES } from '#routes/-frame/nav-items.ts';
import { NOTHING_SAVED } from '#saved/state.ts';
import { searchWords } from '#words/search.ts';
import { answerTo } from './answering.ts';
import { askerFor } from './asking.ts';
import { NEXT } from './next-questions.ts';
import { finderFor } from './use-found.ts';

withAddress();
beforeEach(() => serveFacts(FIXTURES));

const lists = v.record(v.string(), v.array(v.string()));
const questions = Object.values(
  v.parse(lists, JSON.parse(readFileSync('src/domain/search/labelled-questions.json', 'utf8'))),
).flat();
const facts = readLeakFacts(FIXTURES);
const index = v.parse(searchFile, deriveFile(FIXTURES, 'search'));
const queryClient = new QueryClient();
const NOON = noonOf(FIXTURES);

const known = new Map<string, Finder>();
function finderAt(horizon: string): Finder {
  const finder = known.get(horizon) ?? finderFor(shield(createView(STORY, horizon), index), PAGES, STORY);
  known.set(horizon, finder);
  return finder;
}

const askedBy = (typed: string, horizon: string) => askerFor(finderAt(horizon))(typed);

function ask(question: Question, typed: string, horizon: string) {
  const view = createView(STORY, horizon);
  const load = loadFor({ queryClient, view });
  return answerTo({
    question,
    typed,
    load,
    index: finderAt(horizon).index,
    view,
    now: NOON,
    zone: 'UTC',
  });
}

const said = async (typed: string, horizon: string) => {
  const question = askedBy(typed, horizon);
  const own = question === null ? null : await ask(question, typed, horizon);
  return own === null ? null : [own.title, ...own.text].join(' ');
};

describe('every question', () => {
  test.each(HORIZONS)(
    'is answered at %s, or says until when it waits, and tells nothing that comes later',
    async (horizon) => {
      const forbidden = facts.forbiddenAt(horizon);
      const wrong: string[] = [];
      const asked = new Map(
        questions.flatMap((typed) => {
          const question = askedBy(typed, horizon);
          return question === null ? [] : [[JSON.stringify(question), { question, typed }]];
        }),
      );
      for (const { question, typed } of asked.values()) {
        // One after the other: what one has asked for the next one has.
        // oxlint-disable-next-line no-await-in-loop
        const own = await ask(question, typed, horizon);
        if (own === null) continue;
        if (own.title.trim() === '' || /undefined|null|NaN/.test(own.title)) wrong.push(`${typed}: ${own.title}`);
        const { title, text, more, people } = own;
        const shown = JSON.stringify([title, text, typeof more === 'string' ? more : Object.values(more), people]);
        wrong.push(...findInText(typed, shown, forbidden));
      }
      expect(wrong).toEqual([]);
    },
  );

  test('leads on to questions that the search understands', () => {
    const buttons = Object.entries(searchWords.ask);
    expect(buttons.filter(([topic, text]) => askedBy(text, 's2-news')?.topic !== topic)).toEqual([]);
    const asked = Object.values(NEXT).flatMap((topics): string[] => [...topics]);
    expect(asked.filter((topic) => !Object.keys(searchWords.ask).includes(topic))).toEqual([]);
  });
});

test.each([
  ['is season 2 out', 'start', /^Not as far as we know\..*no date/],
  ['release date', 'start', /^No date that we know of\. Our best guess is/],
  ['how many episodes', 'start', /^12 in season 1\. How many season 2 has isn’t known/],
  ['who dies', 's1e12', /still answer/],
  ['who dies', 'start', /^The register opens/],
  ['hambie', 's1e6', /^Half-zombie\..*Nam-ra becomes one/],
  ['where was it filmed', 'start', /Andong/],
  ['where to read the webtoon', 'start', /^On WEBTOON/],
  ['trailer', 'start', /^None that we know of\./],
  ['is cheong-san alive', 's1e12', /^Nobody can say\./],
  ['is cheong-san alive', 's1e2', /^Alive/],
  ['where to watch', 'start', /^On Netflix\./],
  ['is it dubbed', 'start', /^Yes\. Into German and English, as far as our sources say\. It was made in Korean\.$/],
  ['is it scary', 'start', /^Yes\. Strong: violence/],
  ['how long', 'start', /^12h/],
  ['ending explained', 's1e11', /^Not yet, for you\. That stays shut until you finish/],
  ['ending explained', 's1e12', /^It ends with episode 12\./],
  ['who is back', 's1e12', /^Not yet, for you\./],
  ['who is back', 's2-news', /^On-jo, Cheong-san, Nam-ra and Su-hyeok\./],
  ['is cheong-san in season 2', 's1e12', /^Not yet, for you\./],
  ['is cheong-san in season 2', 's2-news', /^Yes\./],
  ['is gwi-nam in season 2', 's2-news', /^Not confirmed\./],
  ['is season 3 confirmed', 'start', /^Not as far as we know\..*Season 2 comes first/],
  ['시즌2 언제 나와', 'start', /^No date that we know of\./],
  ['season 1 release date', 'start', /28 January 2022/],
])('%s, asked at %s', async (typed, horizon, wanted) => {
  expect(await said(typed, horizon)).toMatch(wanted);
});

test('every question of the facts is understood as itself, in every wording', () => {
  const { index: seen } = finderAt('s2-news');
  const wrong = seen.questions.flatMap(({ id, derived, wordings }) =>
    wordings.flatMap((typed) => {
      const { topic, record } = askedBy(typed, 's2-news') ?? {};
      // A bare word of the story leads to the glossary.
      const isUnderstood = topic === 'term' || (derived === undefined ? record === id : topic === derived);
      return isUnderstood ? [] : [`${typed}: ${topic} ${record}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('a word of the story has no answer before it is known', async () => {
  expect(await said('hambie', 's1e5')).toBeNull();
});

test.each(['start', 's2-news'])('every section that the search leads to stands on its page at %s', async (horizon) => {
  await queryClient.query(storyQuery());
  const state = { ...NOTHING_SAVED, horizon, preferences: { horizonAsked: true as const } };
  const missing: string[] = [];
  for (const address of Object.keys(searchWords.sections(index.awaited))) {
    const [to = '', anchor] = address.split('#');
    // oxlint-disable-next-line no-await-in-loop
    const { body } = await renderPage(to, NOON, { state, lastVisit: null, queryClient });
    if (!body.includes(` id="${anchor}"`)) missing.push(address);
  }
  expect(missing).toEqual([]);
});
