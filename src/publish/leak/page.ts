import { HANGUL_FIRST } from '#words/locale.ts';

import { BLOCKS, NO_SURFACE, type Surfaces } from './find-leaks.ts';
import { type Signs, WAITING } from './marks.ts';

/** An element of a page that React has written. */
interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;
const TOKEN = /<!--.*?-->|<(?<close>\/?)(?<tag>[a-z][a-z0-9-]*)(?<attributes>(?:[^>"]|"[^"]*")*)>|[^<]+/gis;
const ATTRIBUTE = /([^\s=/]+)(?:="([^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

const unescape = (text: string) => text.replaceAll(/&([a-z]+|#x27);/g, (whole, name) => ENTITIES[name] ?? whole);

/** Reads what React has written: every element closed, attributes in double quotes, five escapes. @throws {Error} where it is not so. */
export function parsePage(html: string): Element {
  const root: Element = { tag: '', attributes: new Map(), children: [] };
  const open = [root];
  for (const { 0: token, groups } of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    const tag = groups?.['tag'];
    if (tag === undefined) {
      if (token.startsWith('<!--')) continue;
      // A comment stands between two values side by side, which are read as one.
      const before = parent.children.at(-1);
      if (typeof before === 'string') parent.children[parent.children.length - 1] = before + unescape(token);
      else parent.children.push(unescape(token));
    } else if (groups?.['close'] === '/') {
      if (open.pop()?.tag !== tag) throw new Error(`A page closes ${tag} where nothing of that name is open.`);
    } else {
      const attributes = [...(groups?.['attributes'] ?? '').matchAll(ATTRIBUTE)];
      const element = {
        tag,
        attributes: new Map(attributes.map(([, name = '', value = '']) => [name, unescape(value)])),
        children: [],
      };
      parent.children.push(element);
      if (!VOID.test(tag)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`A page leaves ${open.at(-1)?.tag} open.`);
  return root;
}

/** All elements inside one, in document order. */
export function* elementsOf(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsOf(child);
  }
}

const isOne = (element: Element, tags: readonly string[]) => tags.includes(element.tag);
/** All text of an element, as it stands there. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

const BLOCK_TAGS = BLOCKS.split(',');

/** All text of an element, a line per block or link (as `readSurfaces` in `e2e/leak/surfaces.ts` reads it in a browser). */
function linesOf(root: Element): string {
  let text = '';
  let block: Element | undefined;
  const visit = (element: Element, around: Element | undefined) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        text += `${around === block ? ' ' : '\n'}${child}`;
        block = around;
      } else visit(child, isOne(child, BLOCK_TAGS) ? child : around);
    }
  };
  visit(root, undefined);
  return text;
}

/** The surfaces of a rendered page. What the visitor has typed (`typed`) is theirs, and the page repeats it in quotation marks. */
export function surfacesOf(title: string, page: Element, typed: string): Surfaces {
  const elements = [...elementsOf(page)];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].flatMap(([name, value]) => (NO_SURFACE.includes(name) ? [] : [`${name}=${value}`])),
  );
  return {
    title: unescape(title),
    text: linesOf(page).replaceAll(`“${typed}”`, '“”'),
    attributes: attributes.filter((attribute) => attribute !== `value=${typed}`),
    // What leads to the same page in another language repeats its address.
    links: elements.flatMap(({ attributes: own }) => (own.has('hrefLang') ? [] : (own.get('href') ?? []))),
  };
}

const isColumnHeader = ({ tag, attributes }: Element) =>
  tag === 'th' && !attributes.get('scope')?.startsWith('row') && attributes.get('aria-hidden') !== 'true';

/** The signs of a rendered page. */
export function signsOf(path: string, page: Element): Signs {
  const main = [...elementsOf(page)].find((element) => element.tag === 'main') ?? page;
  const inside = [...elementsOf(main)];
  const cards = inside.filter((element) => isOne(element, ['li', 'tr']));
  const lists = inside.filter((element) => element.tag === 'ol');
  return {
    cards: cards.map((card) =>
      [...elementsOf(card)]
        .filter((part) => isOne(part, ['a', 'p', 'td', 'span', 'button']))
        .map((part) => part.attributes.get('aria-label') ?? textOf(part)),
    ),
    text: linesOf(main),
    columns: inside.filter(isColumnHeader).length,
    steps: lists.reduce((sum, list) => sum + list.children.length, 0),
    waiting: Object.keys(WAITING).flatMap((kind) =>
      inside.flatMap(({ attributes }): (readonly [string, string])[] => {
        const id = attributes.get(`data-${kind}`);
        return id === undefined ? [] : [[kind, id]];
      }),
    ),
    ties: inside.flatMap((element) => element.attributes.get('data-tie') ?? []),
    path,
  };
}

/** What stands in the display face. */
export function displayTexts(page: Element): string[] {
  return page.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const isSet = /(?:^|\s)font-display(?:\s|$)/.test(child.attributes.get('class') ?? '');
    return isSet ? [textOf(child)] : displayTexts(child);
  });
}

/** What stands in Hangul without being marked as Korean: it would be read aloud as if it were English. */
export function unmarkedHangul(page: Element): string[] {
  return page.children.flatMap((child) => {
    if (typeof child === 'string') return /\p{Script=Hangul}/u.test(child) ? [child] : [];
    return child.attributes.get('lang') === 'ko' ? [] : unmarkedHangul(child);
  });
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * What something that translates pages would make words of: Hangul, and names that stand in an element of their own. A text of the facts
 * that is nothing but a name, and the title of somebody else's page, are texts.
 */
export function translatable(page: Element, names: ReadonlySet<string>): string[] {
  const { tag, attributes } = page;
  const own = attributes.has('lang') || attributes.has('rel') || tag === 'cite' ? NO_NAMES : names;
  return page.children.flatMap((child) => {
    const isName = (text: string) => (!HANGUL_FIRST && /\p{Script=Hangul}/u.test(text)) || own.has(text.trim());
    if (typeof child === 'string') return isName(child) ? [child] : [];
    return child.attributes.get('translate') === 'no' ? [] : translatable(child, own);
  });
}

/** Lists that say they are longer than they are: a page that does not show all of itself proves nothing. */
export function cutLists(page: Element): string[] {
  return [...elementsOf(page)].flatMap((list) => {
    const [first] = list.children;
    const whole = first === undefined || typeof first === 'string' ? undefined : first.attributes.get('aria-setsize');
    return whole === undefined || Number(whole) === list.children.length
      ? []
      : [`a list holds ${list.children.length} of ${whole}`];
  });
}
