// @vitest-environment jsdom
import { readFileSync } from 'node:fs';

import { beforeEach, expect, test } from 'vitest';

import { inlinePart } from './inline-script.ts';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
  const head = /<head>(.*)<\/head>/s.exec(readFileSync('index.html', 'utf8'))?.[1] ?? '';
  document.head.innerHTML = head.replace(/<link[^>]*>/g, '');
});

const FIRST_PAINT = await inlinePart('first-paint');

/** Runs the script as the head of a page does. */
function paint() {
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function(FIRST_PAINT)();
  return {
    theme: document.documentElement.dataset['theme'],
    colours: [...document.querySelectorAll('meta[name="theme-color"]')].map((meta) => meta.getAttribute('media')),
  };
}

test('a chosen theme marks the page and leaves one theme colour', () => {
  localStorage.setItem('roll-call', JSON.stringify({ preferences: { theme: 'exercise-book' } }));
  expect(paint()).toEqual({ theme: 'exercise-book', colours: ['not all', 'all'] });
});

test.each([[null], ['{"preferences":{}}'], ['{}'], ['not JSON'], ['null']])(
  'without a choice (%s) the system decides',
  (saved) => {
    if (saved !== null) localStorage.setItem('roll-call', saved);
    expect(paint()).toEqual({
      theme: undefined,
      colours: ['(prefers-color-scheme: dark)', '(prefers-color-scheme: light)'],
    });
  },
);

test('index.html has a place for it, after the theme colours', () => {
  expect(readFileSync('index.html', 'utf8')).toMatch(/theme-color.*theme-color.*<!-- inline script -->.*<\/head>/s);
});
