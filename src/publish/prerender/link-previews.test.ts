import { beforeAll, expect, test } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { castAt, FIXTURES } from '#mocks/fixture-facts.ts';
import { siteFace } from '#publish/display-face.ts';
import { findInText } from '#publish/leak/find-leaks.ts';
import { readLeakFacts } from '#publish/leak/forbidden.ts';
import { drawLinkPreview } from '#publish/pictures/link-preview.ts';
import { openPaintbox } from '#publish/pictures/paint.ts';

import { linkPreviews } from './link-previews.ts';

const PAGES = [
  ['/', '/'],
  ['/countdown/', '/countdown'],
  ['/status/', '/status/'],
  ['/status/claims/', '/status/claims'],
  ['/episodes/', '/episodes/'],
  ['/episodes/6/', '/episodes/$number'],
  ['/cast/', '/cast/'],
  ['/cast/roll-call/', '/cast/roll-call'],
  ['/cast/nam-on-jo/', '/cast/$characterId'],
  ['/show/', '/show'],
  ['/updates/', '/updates'],
  ['/your-data/', '/your-data/'],
] as const;

const previews = linkPreviews(FIXTURES, FACTS_NOON);
const forbidden = readLeakFacts(FIXTURES).forbiddenAt('start');
let face: Uint8Array;

beforeAll(async () => {
  await openPaintbox();
  face = await siteFace();
});

test.each(PAGES)(
  'the picture of %s says its words and the day, tells nothing that comes later, and stands on its sheet',
  (address, route) => {
    const picture = previews.of(address, route, 'Name');
    const svg = drawLinkPreview(picture, face);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
    expect(texts.join(' ')).toContain(picture.says);
    expect(texts).toContain('as of 20 November 2026');
    expect(findInText('picture', texts.join('\n'), forbidden)).toEqual([]);
    // Whoever shows it has no style sheet of ours.
    expect(svg).not.toMatch(/var\(|calc\(|class=|style=|NaN|undefined/);
    for (const [, x] of svg.matchAll(/<text x="([\d.-]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(60);
      expect(Number(x)).toBeLessThanOrEqual(1140);
    }
  },
);

test('faces are of those alone who are known before the first episode', () => {
  const known = castAt('start').people.map(({ name }) => name.en);
  const { drawing } = previews.of('/cast/', '/cast/', '');
  const shown = drawing.kind === 'tags' ? drawing.people.map(({ latin }) => latin) : [];
  expect(shown.length).toBeGreaterThan(0);
  expect(known).toEqual(expect.arrayContaining(shown));
  expect(previews.of('/cast/lee-na-yeon/', '/cast/$characterId', 'Somebody').drawing.kind).toBe('none');
});
