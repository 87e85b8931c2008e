import type { Fiber } from './rewritten-texts.ts';

/** Kinds of fibers (https://github.com/facebook/react/blob/main/packages/react-reconciler/src/ReactWorkTags.js). */
const [PORTAL, ELEMENT, TEXT, NOT_YET_TAKEN_OVER, OFFSCREEN] = [4, 5, 6, 18, 22];

const isInline = (node: Node) =>
  !(node instanceof Element) || /^(inline|contents)/.test(getComputedStyle(node).display);

/** What stands in an element by React's account, in order; parts that are hidden or not yet taken over as what they are. */
function* partsOf({ child }: Fiber): Generator<Fiber> {
  for (let part = child; part !== null; part = part.sibling) {
    const { tag, memoizedState } = part;
    if ([ELEMENT, TEXT, NOT_YET_TAKEN_OVER].includes(tag) || (tag === OFFSCREEN && memoizedState !== null)) yield part;
    else if (tag !== PORTAL) yield* partsOf(part);
  }
}

/** Makes a block what React means, as far as it is read as one. */
function restore(fiber: Fiber) {
  const { stateNode: element, memoizedProps: props } = fiber;
  if (!(element instanceof Element) || typeof props !== 'object' || props === null) return;
  if ('dangerouslySetInnerHTML' in props || element.matches('textarea, noscript')) return;
  if ('children' in props && /^(string|number)$/.test(typeof props.children)) {
    const text = String(props.children);
    if (element.textContent !== text) element.textContent = text;
    return;
  }
  const parts = [...partsOf(fiber)];
  if (parts.some(({ tag }) => tag !== ELEMENT && tag !== TEXT)) return;
  const own = new Set(parts.map(({ stateNode }) => stateNode));
  const others = [...element.childNodes].filter((node) => !own.has(node) && !(node instanceof Comment));
  for (const node of others) node.remove();
  let place = element.firstChild;
  for (const part of parts) {
    const { stateNode: node } = part;
    if (!(node instanceof Node)) continue;
    while (place instanceof Comment) place = place.nextSibling;
    if (node === place) place = place.nextSibling;
    else element.insertBefore(node, place);
    if (node instanceof Element) {
      if (isInline(node)) restore(part);
    } else if (node.nodeValue !== part.memoizedProps) node.nodeValue = String(part.memoizedProps);
  }
}

/** Looks for blocks below a fiber, and restores them. */
function restoreIn(fiber: Fiber, blocks: readonly Node[]) {
  const { stateNode: node } = fiber;
  if (fiber.tag === ELEMENT && node instanceof Node) {
    const within = blocks.filter((block) => node.contains(block));
    if (within.length === 0) return;
    if (within.includes(node)) restore(fiber);
  }
  for (let { child } = fiber; child !== null; child = child.sibling) restoreIn(child, blocks);
}

/**
 * Makes the blocks of a page in which React has changed something (`changed`) what React means by its current `fiber`. What others took
 * out counts where it stood (`homes`).
 */
export function restoreBlocks(fiber: Fiber, changed: ReadonlySet<Node>, homes: WeakMap<Node, Node>): void {
  /** What a node stands in with all that is read as one with it. */
  function blockOf(node: Node): Node {
    const parent = node.parentNode ?? homes.get(node);
    return parent !== undefined && isInline(node) ? blockOf(parent) : node;
  }
  restoreIn(fiber, [...new Set([...changed].map(blockOf))]);
}
