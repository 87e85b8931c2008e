import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { searchFile } from '#domain/search/search-file.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { storyFile } from '#domain/story/story.ts';
import { bundleSearch } from '#publish/bundle-search.ts';
import { deriveFile } from '#publish/derive-file.ts';
import { questionWords } from '#words/questions.ts';
import { searchWords } from '#words/search.ts';

import { launchChromium, SLOWDOWN } from './launch-chromium.ts';

const RUNS = 9;
/** What one query may take there, in milliseconds: half a frame. */
const AIM = 8;

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const labels = v.record(v.string(), v.array(v.tuple([v.string(), v.string()])));
const lists = v.record(v.string(), v.array(v.string()));
const typed = [
  ...Object.values(v.parse(labels, read('src/domain/search/labelled-queries.json')))
    .flat()
    .map(([query]) => query),
  ...Object.values(v.parse(lists, read('src/domain/search/labelled-questions.json'))).flat(),
];
const story = v.parse(storyFile, read('public/data/v1/story.json'));
const everything = createView(story, story.points.at(-1)?.id ?? '');
const shown = shield(everything, v.parse(searchFile, deriveFile('public/data/v1', 'search')));
// The handle by which something is revealed stays here.
const bare = ({ hidden, value }: { hidden: boolean; value?: unknown }) => ({ hidden, value });
const index = { ...shown, people: shown.people.map((person) => ({ ...person, role: bare(person.role) })) };

const named = { ...searchWords.pages(index.awaited), ...searchWords.sections(index.awaited) };
const pages = Object.entries(named).map(([id, aliases]) => ({ id, to: '/', title: id, aliases }));
const words = { roles: searchWords.roles, sourceWords: searchWords.sourceWords, questions: questionWords };

/** Runs in the page, on what the bundle left there: the milliseconds to prepare the index, and of each query. */
const MEASURE = `(index, pages, words, queries, runs) => {
  const { createAsker, createFinder, find } = rollCallSearch;
  const start = performance.now();
  const finder = createFinder(index, pages, ({ number }) => 'Episode ' + number, words);
  const ask = createAsker(finder, words.questions);
  const prepare = performance.now() - start;
  const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const time = (query) => {
    const begin = performance.now();
    find(finder, query, ask(query));
    return performance.now() - begin;
  };
  return [prepare, ...queries.map((query) => middle(Array.from({ length: runs }, () => time(query))))];
}`;

const browser = await launchChromium();
const page = await browser.newPage();
await page.addScriptTag({ content: await bundleSearch() });
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
const measured = await page.evaluate(
  `(${MEASURE})(${[index, pages, words, typed, RUNS].map((value) => JSON.stringify(value)).join(', ')})`,
);
const [prepare = Number.NaN, ...times] = v.parse(v.array(v.number()), measured);
await browser.close();

const slowest = times.map((time, at) => ({ time, query: typed[at] })).sort((a, b) => b.time - a.time);
const at = (share: number) => `${slowest[Math.floor((slowest.length - 1) * (1 - share))]?.time.toFixed(1)} ms`;
console.log(
  `${typed.length} queries at ${SLOWDOWN}x CPU slowdown, the middle of ${RUNS} runs each; aim: under ${AIM} ms.`,
);
console.table({ search: { median: at(0.5), p90: at(0.9), max: at(1) } });
console.log(
  `Slowest: ${slowest
    .slice(0, 5)
    .map(({ query, time }) => `“${query}” ${time.toFixed(1)} ms`)
    .join(', ')}`,
);
console.log(`Preparing the index, once: ${prepare.toFixed(0)} ms.`);
process.exitCode = slowest.every(({ time }) => time < AIM) ? 0 : 1;
