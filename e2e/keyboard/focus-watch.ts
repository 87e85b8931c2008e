import type { JSHandle, Page } from '@playwright/test';

/** Where a walk with the Tab key stands. */
export interface Step {
  /** The element, as long as it is in the page. */
  readonly at: number;
  /** The element in words. */
  readonly name: string;
  readonly kind: 'disclosure' | 'dropdown' | 'dialog' | 'select' | 'radio' | 'checkbox' | 'date' | 'grid' | 'other';
  /** What is wrong with how the focus came here, left the last place, or shows. */
  readonly problems: readonly string[];
}

/** Looks over the shoulder of somebody who walks through a page with the Tab key. */
export interface FocusWatch {
  /** The element that has the focus, or null where none has. On the way back the order is the caller's to compare. */
  readonly here: (way: 'forward' | 'back') => Step | null;
  /** Everything in the page that reacts and never had the focus. */
  readonly missed: () => string[];
}

/** Begins to watch a page that is loaded and has not been walked through yet. */
export function watchFocus(page: Page): Promise<JSHandle<FocusWatch>> {
  return page.evaluateHandle(() => {
    const REACTS =
      'a[href], button, input, select, textarea, summary, iframe, audio, video, [contenteditable], [tabindex]:not([tabindex="-1"])';
    const reached = new WeakSet<Element>();
    const numbers = new WeakMap<Element, number>();
    let count = 0;
    let last: { element: Element; look: string } | null = null;
    const describe = (element: Element) => {
      const own = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : own;
      const words = label.replaceAll(/\s+/g, ' ').trim().slice(0, 50);
      return `${element.tagName.toLowerCase()} “${words}”`;
    };
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      reached.add(target);
    });
    const labelLook = (element: Element) => {
      const label = element.closest('label');
      return label === null ? null : getComputedStyle(label);
    };
    // A radio button shows it on its label, a card's link around the whole card.
    const lookOf = (element: Element) =>
      [getComputedStyle(element), getComputedStyle(element, '::after'), labelLook(element)]
        .flatMap((style) => {
          if (style === null) return [];
          const { outlineStyle, outlineWidth, outlineColor, boxShadow } = style;
          const isDrawn = outlineStyle !== 'none' && outlineWidth !== '0px';
          return [isDrawn ? `${outlineStyle} ${outlineWidth} ${outlineColor}` : 'none', boxShadow];
        })
        .join();
    // Hidden from the eye, but not its label.
    const boxOf = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width <= 1 ? (element.closest('label') ?? element).getBoundingClientRect() : box;
    };
    /** Nine points of it, as far as they are on the screen: something has to be seen of what has the focus (WCAG 2.4.11). */
    const isSeen = (element: Element) => {
      const box = boxOf(element);
      const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      if (left >= right || top >= bottom) return false;
      const own = element.closest('label') ?? element;
      return [0.1, 0.5, 0.9].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
          return hit !== null && (own.contains(hit) || hit.contains(own));
        }),
      );
    };
    /** Whether what comes later in the page stands before the other one for the eye: left in a row, above in a column. */
    const isBackwards = (before: Element, after: Element) => {
      const chain = (element: Element) => {
        const up = [element];
        for (let next = element.parentElement; next !== null; next = next.parentElement) up.push(next);
        return up.reverse();
      };
      const [a, b] = [chain(before), chain(after)];
      const fork = a.findIndex((element, index) => element !== b[index]);
      const [one, other] = [a[fork], b[fork]];
      if (one === undefined || other === undefined) return false;
      const floats = [one, other].some((part) => !['static', 'relative'].includes(getComputedStyle(part).position));
      if (floats) return false;
      const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      // What stands beside a whole column, as the notes beside an episode, may come before the rest of it.
      const inRow = Math.abs(first.top - second.top) < 24;
      const inColumn = first.left < second.right - 1 && second.left < first.right - 1;
      return (inRow && second.right <= first.left + 1) || (inColumn && second.bottom <= first.top + 1);
    };
    const kindOf = (element: Element): Step['kind'] => {
      if (element.closest('[role="grid"]') !== null) return 'grid';
      if (element instanceof HTMLSelectElement) return 'select';
      if (element instanceof HTMLInputElement && element.type === 'radio') return 'radio';
      if (element instanceof HTMLInputElement && element.type === 'checkbox') return 'checkbox';
      if (element instanceof HTMLInputElement && element.type === 'date') return 'date';
      if (element.getAttribute('aria-haspopup') === 'dialog') return 'dialog';
      if (element.tagName !== 'SUMMARY') return 'other';
      const panel = element.nextElementSibling;
      return panel !== null && getComputedStyle(panel).position === 'absolute' ? 'dropdown' : 'disclosure';
    };

    return {
      here(way: 'forward' | 'back'): Step | null {
        const element = document.activeElement;
        const problems: string[] = [];
        if (last?.element.isConnected && last.element !== element && lookOf(last.element) === last.look)
          problems.push(`${describe(last.element)} looks the same with the focus and without`);
        if (element === null || element === document.body) {
          last = null;
          return null;
        }
        if (!element.matches(REACTS)) problems.push('nothing that reacts');
        if (!isSeen(element)) problems.push('is out of sight or covered');
        if (way === 'forward' && last?.element.isConnected && last.element !== element) {
          const isAfter = last.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
          if (isAfter === 0) problems.push(`comes after ${describe(last.element)}, and stands before it in the page`);
          if (isBackwards(last.element, element))
            problems.push(`comes after ${describe(last.element)}, and stands before it for the eye`);
        }
        last = { element, look: lookOf(element) };
        const at = numbers.get(element) ?? count++;
        numbers.set(element, at);
        return { at, name: describe(element), kind: kindOf(element), problems };
      },
      missed(): string[] {
        const isOff = (element: Element) => element.matches(':disabled, [type="hidden"]') || !element.checkVisibility();
        return [...document.querySelectorAll(REACTS)]
          .filter((element) => !isOff(element) && !reached.has(element))
          .map(describe);
      },
    };
  });
}
