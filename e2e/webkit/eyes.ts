/** What somebody looks for: by its role and name, or by its own text; within something else. */
export type Sought = { readonly in?: Sought } & (
  | { readonly role: string; readonly name?: string | RegExp }
  | { readonly text: string | RegExp }
);

/** What was found: the element where it can be seen, else why it can't. */
export interface Sight {
  readonly element: HTMLElement | null;
  readonly why: string;
}

declare global {
  interface Window {
    readonly eyes: ReturnType<typeof openEyes>;
    readonly TestingLibraryDom: typeof import('@testing-library/dom');
  }
}

/** Runs in the page, before its own scripts, and takes nothing along from here: how a page is looked at as people do. */
export function openEyes() {
  type Point = { readonly x: number; readonly y: number };
  const middle = ({ left, right, top, bottom }: DOMRect): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
  const say = (element: Element | undefined) => `<${element?.localName} class="${element?.getAttribute('class')}">`;

  /** Whether something hides what lies under it. A link over a whole card doesn't. */
  function paints(element: Element): boolean {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const isClear = /^transparent$|, 0\)$|\/ 0\)$/.test(backgroundColor) && backgroundImage === 'none';
    return opacity !== '0' && (!isClear || element.matches('img, canvas, input, select, textarea'));
  }

  /** Whether something around it, which shows no more than lies in it, cuts it off there. */
  function isCutOff(element: Element, { x, y }: Point): boolean {
    for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const isIn = x > left && x < right && y > top && y < bottom;
      if (!isIn && getComputedStyle(box).overflow !== 'visible') return true;
    }
    return false;
  }

  /** What lies over it there. */
  function whatCovers(element: Element, { x, y }: Point): Element | undefined {
    const top = document.elementsFromPoint(x, y).find((own) => paints(own) || element.contains(own));
    if (element.contains(top ?? null)) return undefined;
    // The engine passes over what lets presses through, and drawings beyond their frame: it names what is around them.
    const isPassedOver = getComputedStyle(element).pointerEvents === 'none' || element.closest('svg') !== null;
    return isPassedOver && top?.contains(element) ? undefined : top;
  }

  /** Why none of its boxes lies in the window, whole and with nothing over it, once somebody has scrolled there; empty where one does. */
  function whyUnseen(element: Element, boxesOf: () => Iterable<DOMRect>): string {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'is not drawn';
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const boxes = [...boxesOf()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length === 0) return 'has no size';
    const inside = boxes.map(middle).filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    if (inside.length === 0) return 'is not in the window, even when it is scrolled to';
    const whole = inside.filter((point) => !isCutOff(element, point));
    if (whole.length === 0) return 'is cut off';
    const over = whole.map((point) => whatCovers(element, point));
    return over.includes(undefined) ? '' : `is covered by ${say(over[0])}`;
  }

  function matches(sought: Sought): HTMLElement[] {
    const { queryAllByRole, queryAllByText } = window.TestingLibraryDom;
    const places = sought.in === undefined ? [document.body] : matches(sought.in);
    if ('text' in sought) return places.flatMap((place) => queryAllByText(place, sought.text));
    const { role, name = /^/ } = sought;
    const isNamed = (own: string) => {
      const said = own.replaceAll(/\s+/g, ' ').trim();
      return typeof name === 'string' ? said === name : name.test(said);
    };
    return places.flatMap((place) => queryAllByRole(place, role, { name: isNamed }));
  }

  function look(sought: Sought): Sight {
    const found = matches(sought);
    const whys = found.map((element) => whyUnseen(element, () => element.getClientRects()));
    const at = whys.indexOf('');
    return { element: found[at] ?? null, why: at >= 0 ? '' : (whys[0] ?? 'is not there') };
  }

  /** Whether a text is for screen readers alone. */
  function isUnseenByDesign(element: Element): boolean {
    for (let box: Element | null = element; box !== null; box = box.parentElement)
      if (getComputedStyle(box).clipPath === 'inset(50%)') return true;
    return false;
  }

  /** Every text of the page that is laid out for the eye and can't be seen, with why; and how many can. */
  function readAll(): { seen: number; unseen: string[] } {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unseen: string[] = [];
    let seen = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (text === '' || parent === null || parent.matches('script, style, template, option')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true }) || isUnseenByDesign(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const why = whyUnseen(parent, () => range.getClientRects());
      if (why === '') seen++;
      else unseen.push(`“${text.slice(0, 60)}” ${why}`);
    }
    return { seen, unseen };
  }

  return { matches, look, readAll };
}
