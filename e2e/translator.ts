import type { Page } from '@playwright/test';

import { whenQuiet } from './quiet.ts';
import { doSomething } from './random-deeds.ts';
import { expect } from './test.ts';

/** How translators put their text in the place of ours: Chrome's wraps it, Firefox's overwrites it and may join what stands apart. */
export const TRANSLATORS = ['fonts', 'in place', 'joined'] as const;
export type Translator = (typeof TRANSLATORS)[number];

/** When it begins: on the page as the build wrote it, or once the app has taken it over. */
export type Begins = 'before' | 'after';

/**
 * A text of ours in the language that pages are translated to, and back: each Latin letter is thirteen further on. Pages have it, too,
 * once they are translated.
 */
export function inTranslation(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const a = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - a + 13) % 26) + a);
  });
}

/**
 * Runs in the page, before its scripts: translates it, and whatever changes in it later, as long as the page stands.
 */
function translate({ kind, begins }: { kind: Translator; begins: Begins }) {
  const isLeftAlone = (text: Text) =>
    text.data.trim() === '' ||
    text.data.startsWith('⟦') ||
    text.parentElement?.closest('[translate="no"], script, noscript, style, textarea, option, title') !== null;
  const texts = () => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
    return found.filter((text) => !isLeftAlone(text));
  };
  const pass = () => {
    for (const text of texts()) {
      // Another text before it has taken it in.
      if (!text.isConnected || text.data === '') continue;
      if (kind === 'joined')
        for (let next = text.nextSibling; next instanceof Text && !isLeftAlone(next); next = next.nextSibling) {
          text.data += next.data;
          next.data = '';
        }
      const translation = `⟦${inTranslation(text.data)}⟧`;
      if (kind !== 'fonts') {
        text.data = translation;
        continue;
      }
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = translation;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    pass();
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(pass, 20);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  };
  addEventListener(begins === 'before' ? 'DOMContentLoaded' : 'arrived', begin, { once: true });
}

/** From now on a page translator is at work on every page that a tab loads. */
export async function translatePages(page: Page, kind: Translator, begins: Begins): Promise<void> {
  await page.addInitScript(`window.inTranslation = ${inTranslation.toString()}`);
  await page.addInitScript(translate, { kind, begins });
}

/** Does as many things on each page, at random, and looks after each whether it still says what it means. */
export async function useTranslated(page: Page, addresses: readonly string[], deeds: number): Promise<void> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  const quiet = whenQuiet(page);
  for (const [index, address] of addresses.entries()) {
    // Firefox tells of what is asked for while a page is left as of an error.
    await quiet();
    await page.goto(address);
    for (let deed = 0; deed < deeds; deed++) {
      const done = `${address}, deed ${deed}: ${await page.evaluate(doSomething, index * 1000 + deed)}`;
      expect(await page.evaluate(firstLie), done).toBeNull();
      expect(errors, done).toEqual([]);
    }
  }
}

/** What React keeps of an element or a text, as far as it is asked for here (its own name for it: a fiber). */
interface Fiber {
  readonly tag: number;
  readonly stateNode: unknown;
  readonly memoizedProps: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/**
 * Runs in the page: the first place where it says, read back from the translation, something else than the app means, as `what it
 * says / what is meant`; null where there is none.
 */
export function firstLie(): string | null {
  const isFiber = (value: unknown): value is Fiber =>
    typeof value === 'object' && value !== null && 'memoizedProps' in value && 'stateNode' in value;
  const back = (text: string) => text.replaceAll(/⟦([^⟦⟧]*)⟧/g, (_, translation: string) => inTranslation(translation));
  const readBack = (node: Node) => back(node.textContent ?? '');
  const [HOST, TEXT] = [5, 6];
  const meant = (fiber: Fiber): string => {
    const { tag, memoizedProps: props, stateNode } = fiber;
    if (tag === TEXT) return String(props);
    if (tag === HOST && typeof props === 'object' && props !== null) {
      if ('dangerouslySetInnerHTML' in props) return stateNode instanceof Node ? readBack(stateNode) : '';
      if ('children' in props && /^(string|number)$/.test(typeof props.children)) return String(props.children);
      if (stateNode instanceof Element && stateNode.matches('textarea, noscript')) return readBack(stateNode);
    }
    return below(fiber).map(meant).join('');
  };
  const below = (fiber: Fiber) => {
    const children: Fiber[] = [];
    for (let child = fiber.child; child !== null; child = child.sibling) children.push(child);
    return children;
  };
  // What is read as one: the lowest element in which both differ.
  const lieIn = (fiber: Fiber): string | null => {
    for (const child of below(fiber)) {
      const lie = lieIn(child);
      if (lie !== null) return lie;
    }
    if (fiber.tag !== HOST || !(fiber.stateNode instanceof Element)) return null;
    // What the app quotes of the page (a correction does) it means as it stands there.
    const [says, means] = [readBack(fiber.stateNode), back(meant(fiber))];
    return says === means ? null : `${says} / ${means}`;
  };
  const app = document.querySelector('#app');
  const [, container] = Object.entries(app ?? {}).find(([name]) => name.startsWith('__reactContainer$')) ?? [];
  if (!isFiber(container)) throw new Error('React has drawn nothing.');
  const { stateNode } = container;
  const current = typeof stateNode === 'object' && stateNode !== null && 'current' in stateNode && stateNode.current;
  if (!isFiber(current)) throw new Error('React has no page.');
  return lieIn(current);
}
