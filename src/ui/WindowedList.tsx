import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

import { useHydrated } from './use-hydrated.ts';

const GAP = 12;

/** As many items as a tall screen shows. */
const SEEN = 8;
/** Below them the browser lays out an item when it comes near the screen; about as tall as one is until then. */
const UNSEEN = '[contain-intrinsic-size:auto_300px] [content-visibility:auto]';

/** In items: kept beyond the screen and around the focus, so that whoever is faster than the next picture finds them there. */
const AROUND = 3;

/**
 * A long list that keeps in the page only the items near the screen. The first `first` items (a shorter list: all) stand until
 * the list is laid out, and in a page that the build wrote until somebody moves in it, so that they can be read without a
 * script; `all` and printing put everything in.
 */
export function WindowedList<Item>(props: {
  items: readonly Item[];
  idOf: (item: Item) => string;
  render: (item: Item) => ReactNode;
  /** About how tall an item is, in pixels. */
  estimate: number;
  first: number;
  all: boolean;
}) {
  const { items, idOf } = props;
  // A new function would make it lay out every item again, at every scroll.
  const getItemKey = useCallback((index: number) => idAt(items, index, idOf), [items, idOf]);
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState<number>();
  const printing = useSyncExternalStore(watchPrinting, isPrinting, () => false);
  // What the build wrote is taken over as it is; it becomes a window when somebody moves in it.
  const [awake, setAwake] = useState(useHydrated());
  useEffect(() => {
    if (awake) return;
    const heard = new AbortController();
    for (const sign of ['scroll', 'pointerdown', 'keydown'])
      addEventListener(sign, () => setAwake(true), { signal: heard.signal, passive: true });
    return () => heard.abort();
  }, [awake]);
  // Where the list begins is known once it is laid out, and changes with what stands above it.
  useLayoutEffect(() => {
    if (!awake) return;
    const measure = () => {
      if (list.current !== null) setTop(list.current.getBoundingClientRect().top + window.scrollY);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [awake]);
  // What had the focus last is not taken away under it, nor what the next Tab in either direction would reach, wherever the
  // screen is by now.
  const [held, setHeld] = useState<number>();
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      if (held === undefined) return near;
      // A filter may have made the list shorter.
      const at = Math.min(held, range.count - 1);
      const around = { ...range, startIndex: at, endIndex: at };
      return [...new Set([...near, ...defaultRangeExtractor(around)])].sort((a, b) => a - b);
    },
    [held],
  );
  const enabled = top !== undefined && items.length > props.first && !props.all && !printing;
  // oxlint-disable-next-line react/incompatible-library -- a note for the React Compiler, which is not used here
  const virtual = useWindowVirtualizer({
    count: items.length,
    enabled,
    estimateSize: () => props.estimate,
    getItemKey,
    gap: GAP,
    overscan: AROUND,
    rangeExtractor,
    scrollMargin: top ?? 0,
  });
  const shown = virtual.getVirtualItems();
  // It measures the screen after it was first asked; until then nothing may be taken from under a finger or the focus.
  const windowed = enabled && shown.length > 0;
  const standing = windowed
    ? shown.map(({ index, start }, place) => ({ index, gap: start - (shown[place - 1]?.end ?? start - GAP) - GAP }))
    : Array.from(
        { length: props.all || printing ? items.length : Math.min(props.first, items.length) },
        (_, index) => ({
          index,
          gap: 0,
        }),
      );
  const above = windowed ? (shown[0]?.start ?? 0) - (top ?? 0) : 0;
  const below = windowed ? virtual.getTotalSize() - ((shown.at(-1)?.end ?? 0) - (top ?? 0)) : 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only listens to what its items do
    <ol
      ref={list}
      className="grid gap-3"
      onFocus={({ target }) => setHeld(indexOf(target))}
      {...(windowed ? { style: { paddingTop: above, paddingBottom: below } } : {})}
    >
      {standing.map(({ index, gap }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={idOf(item)}
            ref={windowed ? virtual.measureElement : null}
            {...(windowed || index < SEEN ? {} : { className: UNSEEN })}
            {...(gap > 0 ? { style: { marginTop: gap } } : {})}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {props.render(item)}
          </li>
        );
      })}
    </ol>
  );
}

/** The index of the item that an element is in. */
function indexOf(element: Element): number | undefined {
  const item = element.closest('[data-index]');
  return item instanceof HTMLElement ? Number(item.dataset['index']) : undefined;
}

function idAt<Item>(items: readonly Item[], index: number, idOf: (item: Item) => string): string {
  const item = items[index];
  return item === undefined ? String(index) : idOf(item);
}

let beforePrint = false;
const isPrinting = () => beforePrint;

function watchPrinting(listener: () => void): () => void {
  const set = (value: boolean) => () => {
    beforePrint = value;
    listener();
  };
  const [start, end] = [set(true), set(false)];
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}
