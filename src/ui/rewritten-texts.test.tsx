// @vitest-environment jsdom
import * as fc from 'fast-check';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { watchRewrites } from './rewritten-texts.ts';

// React asks for its developer tools when it is read, so what stands in their place comes first.
const [{ act, createElement, Fragment }, { createRoot }] = await Promise.all([
  import('react'),
  import('react-dom/client'),
]);

/** A part of a sentence: a text, or parts within an element that stands in the line. */
type Part = string | readonly Part[];
/** A page: its blocks, each with the parts of its sentence. */
type Page = readonly { readonly id: number; readonly parts: readonly Part[] }[];

function draw(part: Part, place: number): ReactElement {
  if (typeof part === 'string') return createElement(Fragment, { key: place }, part);
  // What holds nothing but one text React keeps in another way.
  const [only] = part;
  const parts = part.length === 1 && typeof only === 'string' ? [only] : part.map(draw);
  return createElement('b', { key: place }, ...parts);
}
const drawPage = (page: Page) => page.map(({ id, parts }) => createElement('p', { key: id }, ...parts.map(draw)));

const textOf = (part: Part): string => (typeof part === 'string' ? part : part.map(textOf).join(''));

function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  return [...node.childNodes].flatMap(textsIn);
}

const translate = (text: string) => `⟦${text.replaceAll(/[⟦⟧]/g, '').toUpperCase()}⟧`;

/** What others do to a block: each as one kind of program does it. */
const REWRITES = {
  fonts(block) {
    for (const text of textsIn(block)) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = translate(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  'in place'(block) {
    for (const text of textsIn(block)) text.data = translate(text.data);
  },
  joined(block) {
    const [first, ...others] = textsIn(block);
    if (first !== undefined) first.data = translate(block.textContent);
    for (const text of others) text.remove();
  },
  merged(block) {
    block.normalize();
    REWRITES['in place'](block);
  },
  reordered(block) {
    REWRITES['in place'](block);
    block.append(...[...block.childNodes].toReversed());
  },
  links(block) {
    for (const text of textsIn(block)) {
      const link = document.createElement('a');
      const rest = text.splitText(Math.floor(text.length / 2));
      link.append(rest.data);
      rest.replaceWith(link);
    }
  },
} satisfies Record<string, (block: Element) => void>;

type Kind = keyof typeof REWRITES;
const KINDS = Object.keys(REWRITES).filter((kind): kind is Kind => kind in REWRITES);

/** Letters as React has them, whatever alphabet they are in. */
const plain = (text: string) => text.replaceAll(/[⟦⟧]/g, '').toLowerCase();

const part = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '1', '2'), maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(tie('part'), { maxLength: 3 }) },
  ),
})).part;
const page: fc.Arbitrary<Page> = fc.uniqueArray(
  fc.record({ id: fc.nat({ max: 4 }), parts: fc.array(part, { maxLength: 4 }) }),
  { selector: ({ id }) => id, maxLength: 4 },
);
const rewrite = fc.record({ kind: fc.constantFrom(...KINDS), block: fc.nat({ max: 3 }) });

let container: HTMLElement;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  container = document.createElement('div');
  document.body.append(container);
});
afterEach(() => container.remove());

describe('what others rewrite', () => {
  test('tells nothing of what React has replaced, in any order of theirs and React’s changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(page, fc.array(rewrite, { maxLength: 4 })), { minLength: 1 }),
        async (steps) => {
          container.replaceChildren();
          const own = document.createElement('div');
          container.append(own);
          const root = createRoot(own);
          watchRewrites(own);
          for (const [wanted, rewrites] of steps) {
            act(() => root.render(drawPage(wanted)));
            for (const { kind, block } of rewrites) {
              const element = own.children[block];
              if (element !== undefined) REWRITES[kind](element);
              // oxlint-disable-next-line no-await-in-loop
              await Promise.resolve();
            }
          }
          // Another page, in which nothing stays as it was.
          const last = (steps.at(-1)?.[0] ?? []).map(({ id, parts }) => ({
            id,
            parts: [...parts.map((one) => (typeof one === 'string' ? `${one}3` : one)), 'end'],
          }));
          act(() => root.render(drawPage(last)));
          // What restores is loaded when the first text is rewritten.
          await vi.dynamicImportSettled();
          expect([...own.children].map(({ textContent }) => textContent)).toEqual(
            last.map(({ parts }) => parts.map(textOf).join('')),
          );
          act(() => root.unmount());
        },
      ),
    );
  });

  test.each(KINDS)('stays where React changes nothing: %s', async (kind) => {
    const root = createRoot(container);
    watchRewrites(container);
    const still = { id: 1, parts: ['Gone ', ['since'], ' episode 4'] };
    act(() => root.render(drawPage([still, { id: 2, parts: ['one'] }])));
    const [block] = container.children;
    if (block === undefined) throw new Error('Nothing is drawn.');
    REWRITES[kind](block);
    await Promise.resolve();
    const rewritten = block.innerHTML;
    act(() => root.render(drawPage([still, { id: 2, parts: ['two'] }])));
    expect(block.innerHTML).toBe(rewritten);
    expect(plain(container.textContent)).toContain('two');
    act(() => root.unmount());
  });
});
