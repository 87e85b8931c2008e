import { describe, expect, test } from 'vitest';

import { INLINE } from '#publish/inline/inline-script.ts';

import { lackingInScript } from './check-script.ts';
import { lackingInStyles } from './check-styles.ts';

const alone = (code: string) => lackingInScript(code, { polyfilled: false });
const inApp = (code: string) => lackingInScript(code, { polyfilled: true });

describe('a script', () => {
  test.each([
    ['a method of nothing but new objects', 'Object.groupBy(list, of)', 'javascript.builtins.Object.groupBy'],
    ['one that is taken out of its owner', 'const { groupBy } = Object', 'javascript.builtins.Map.groupBy'],
    ['one of something that we hold', 'range.at(-1).checkVisibility()', 'api.Element.checkVisibility'],
    ['one in brackets', `Object['groupBy'](list, of)`, 'javascript.builtins.Object.groupBy'],
    ['a new method with the name of an old one', 'AbortSignal.any(signals)', 'api.AbortSignal.any_static'],
    ['a new global', 'new ViewTransition()', 'api.ViewTransition'],
    ['a part of a page', 'navigator.userActivation.isActive', 'api.Navigator.userActivation'],
    ['a look behind', '/(?<=a)b/', 'javascript.regular_expressions.lookbehind_assertion'],
    ['one that is a text', 'new RegExp("(?<!a)b")', 'javascript.regular_expressions.lookbehind_assertion'],
    ['a selector that would throw', "document.querySelector('dialog:modal')", 'css.selectors.modal'],
    ['a set of letters', '/[a--b]/v', 'javascript.builtins.RegExp.unicodeSets'],
    ['a static block', 'class A { static { run() } }', 'javascript.classes.static.initialization_blocks'],
  ])('fails for %s, wherever it runs', (_, code, key) => {
    for (const found of [alone(code), inApp(code), alone(`${INLINE};${code}`)])
      expect(found.map((line) => line.split(': ')[0])).toContain(key);
  });

  test.each(['[2, 1].toSorted()', '[2, 1].toReversed()', 'AbortSignal.timeout(9)'])(
    'fails for %s in the inline script and the worker, which run without polyfills',
    (code) => {
      expect(alone(code)).toHaveLength(1);
      expect(alone(`${INLINE};${code}`)).toEqual(alone(code));
      expect(inApp(code)).toEqual([]);
    },
  );

  test('holds for what the floor has', () => {
    expect(
      alone(
        `[].toSorted ? one() : other(); [1].at(-1); [1].findLast(is); Object.hasOwn(a, b); Promise.any(all); 'a'.replaceAll(b, c); class A { #b = 1; has(c) { return #b in c; } }`,
      ),
    ).toEqual([]);
  });

  test('that does not parse is an error', () => {
    expect(() => alone('const = 1')).toThrow(/./);
  });
});

describe('a style sheet', () => {
  test.each([
    ['.a:has(b){color:red}', 'css.selectors.has in .a:has(b)'],
    ['.a{height:100dvh}', 'css.types.length.viewport_percentage_units_dynamic in .a'],
    ['@container (width>=1rem){.a{color:red}}', 'css.at-rules.container in @container (width>=1rem)'],
    ['.a{color:light-dark(red,blue)}', 'css.types.color.light-dark in .a'],
    ['.a{color:color-mix(in oklab,red,blue)}', 'css.types.color.color-mix in .a'],
    ['.a{scale:2}', 'css.properties.scale in .a'],
    ['.a{mask:none}', 'css.properties.mask in .a'],
    ['.a{width:1cqi}', 'css.types.length.container_query_length_units in .a'],
  ])('fails for %s', (css, line) => {
    expect(lackingInStyles(css)).toEqual([line]);
  });

  test.each([
    '@supports (color:color-mix(in lab, red, red)){.a{color:color-mix(in oklab,red,blue)}}',
    String.raw`.has-\:has\(b\){color:red}`,
    '.a{-webkit-mask:none;mask:none}',
    '.a{--scale:2;background:url("a:has(b).svg")}',
    '@layer base{.a:is(b,c):focus-visible{inset:0;aspect-ratio:1}}',
  ])('holds for %s', (css) => {
    expect(lackingInStyles(css)).toEqual([]);
  });
});
