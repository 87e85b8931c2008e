import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles.css', 'utf8');

/** The tokens of a theme, read from the one place where they stand. */
function tokensOf(theme: 'exercise-book' | 'chalkboard'): Map<string, string> {
  const pairs = css.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map(
    [...pairs].map(([, name = '', book = '', board = '']) => [name, theme === 'chalkboard' ? board : book]),
  );
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** What is written in, on the ground or on a panel. */
const TEXT = ['chalk', 'dust', 'accent', 'present', 'bitten', 'turned', 'half', 'gone'];

describe.each(['chalkboard', 'exercise-book'] as const)('%s', (theme) => {
  const tokens = tokensOf(theme);
  const of = (name: string) => tokens.get(name) ?? '';

  test('has every token of the plan', () => {
    expect([...tokens.keys()].sort()).toEqual(
      [...TEXT, 'board', 'panel', 'rule', 'edge', 'tag', 'ink', 'wood', 'ledge'].sort(),
    );
  });

  test.each(['board', 'panel'])('every text is readable on %s', (ground) => {
    expect(TEXT.filter((text) => contrast(of(text), of(ground)) < 4.5)).toEqual([]);
  });

  test('ink is readable on a name tag', () => {
    expect(contrast(of('ink'), of('tag'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['board', 'panel'])('the edge of a control stands out from %s', (ground) => {
    expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the browser’s own frame takes the colour of the board', () => {
  const html = readFileSync('index.html', 'utf8');
  for (const theme of ['chalkboard', 'exercise-book'] as const) {
    expect(html).toMatch(new RegExp(`content="${tokensOf(theme).get('board')}"[^>]*data-theme="${theme}"`));
  }
});

test('no class is left out of the style sheet as a mere word of the code', () => {
  const words = /@source not inline\("\{(.*?)\}"\)/.exec(readFileSync('src/styles.css', 'utf8'))?.[1]?.split(',') ?? [];
  expect(words.length).toBeGreaterThan(0);
  const asClass = new RegExp(`(?<![\\w:.-])(?:${words.join('|')})(?![\\w:.(-])`);
  const used = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [
      ...readFileSync(`src/${file}`, 'utf8').matchAll(/class(?:Name|es)=(?:"[^"]*"|\{(?:`[^`]*`|[^}`])*\})/g),
    ])
    .filter(([classes]) => asClass.test(classes));
  expect(used.map(([classes]) => classes)).toEqual([]);
});
