import type { Page } from '@playwright/test';
import * as v from 'valibot';

import { raw } from '#mocks/fixture-facts.ts';

import { HORIZONS, isSafe } from './forbidden.ts';

const entry = v.object({ after: v.optional(v.string(), 'start'), episode: v.nullable(v.string()), status: v.string() });
const file = v.object({
  characters: v.array(
    v.object({
      id: v.string(),
      after: v.optional(v.string(), 'start'),
      name: v.object({ en: v.string() }),
      statusTimeline: v.array(entry),
    }),
  ),
});
const { characters } = v.parse(file, raw('characters'));

/** The word on the page for each fate that tells. What is not here tells nothing. */
const WORDS: Readonly<Record<string, string>> = {
  bitten: 'Bitten',
  infected: 'Turned',
  'half-zombie': 'Half',
  dead: 'Gone',
};

/** For each person met at a horizon, the fate words that must not stand with their name yet. */
function forbiddenWords(horizon: string): Map<string, string[]> {
  return new Map(
    characters
      .filter((person) => isSafe(person.after, horizon))
      .map((person) => {
        const known = new Set(
          person.statusTimeline.filter((one) => isSafe(one.after, horizon)).map((one) => WORDS[one.status]),
        );
        return [person.name.en, Object.values(WORDS).filter((word) => !known.has(word))];
      }),
  );
}

// "Lee Byeong-chan's wife" is somebody else.
const isAbout = (part: string, name: string) => part.startsWith(name) && !/^['’]/.test(part.slice(name.length));

/** Fates that a card or a row tells too early. Reads each person's own card or row, not the page as a whole. */
export async function findEarlyMarks(page: Page, horizon: string): Promise<string[]> {
  const forbidden = forbiddenWords(horizon);
  const blocks = await page.evaluate(() =>
    [...document.querySelectorAll('main li, main tr')].map((block) =>
      [...block.querySelectorAll('a, p, td, span, button')].map(
        (part) => part.getAttribute('aria-label') ?? part.textContent ?? '',
      ),
    ),
  );
  return blocks.flatMap((parts) =>
    [...forbidden].flatMap(([name, words]) =>
      parts.some((part) => isAbout(part, name))
        ? words
            .filter((word) => parts.some((part) => new RegExp(`\\b${word}\\b`).test(part)))
            .map((word) => `mark: ${name} ${word}`)
        : [],
    ),
  );
}

/** Counts on a page that are higher than what a viewer at this horizon may know. */
export async function findTellingCounts(page: Page, horizon: string): Promise<string[]> {
  const people = characters.filter((person) => isSafe(person.after, horizon)).length;
  const text = await page.getByRole('main').innerText();
  const columns = await page.getByRole('columnheader').count();
  const episodes = HORIZONS.filter((point) => /^s\d+e\d+$/.test(point) && isSafe(point, horizon)).length;
  const said = [...text.matchAll(/(\d+) (?:person|people)/g)].map((match) => Number(match[1]));
  const person = characters.find(({ id }) => page.url().includes(`/cast/${id}/`));
  const known = person?.statusTimeline.filter((entry) => isSafe(entry.after, horizon)).length ?? 0;
  const steps = person === undefined ? 0 : await page.locator('main ol > li').count();
  return [
    ...(steps > known ? [`count: ${steps} steps of a timeline, ${known} are known`] : []),
    ...said.filter((count) => count > people).map((count) => `count: ${count} people, ${people} are met`),
    ...(columns > episodes + 1 && page.url().includes('roll-call')
      ? [`count: ${columns - 1} columns, ${episodes} are watched`]
      : []),
  ];
}
