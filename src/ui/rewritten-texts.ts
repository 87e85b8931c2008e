/**
 * Lets others rewrite the page while React goes on with it: page translators above all, which put a `<font>` in the place of a text
 * or overwrite it, and join what React keeps apart. React would write into texts that are no longer shown, or fail where one is gone
 * (https://github.com/facebook/react/issues/11538); what stands there then tells of another page, or of another place.
 *
 * So where React changes anything in a block, the whole block is as React means it before anybody sees it: half a sentence of theirs
 * says nothing true beside half a sentence of ours. They may rewrite it again. What does not change stays as they wrote it.
 *
 * React says when it has changed the page, and what it means, to the hook of its developer tools, which has to be there before
 * React is. Nobody else pays for what reads that: it is loaded when others begin to write.
 */

/** What React keeps of a part of the page, as far as it is read here. */
export interface Fiber {
  readonly tag: number;
  readonly stateNode: unknown;
  readonly memoizedProps: unknown;
  readonly memoizedState: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

let restore: typeof import('./restore-blocks.ts').restoreBlocks | undefined;
let isRewritten = false;
/** What React draws: the app, and what stands beside it. */
const roots = new Set<{ readonly current: Fiber }>();
/** What React has changed since the page was last restored. */
const changed = new Set<Node>();
/** Where a node stood that others took out. */
const homes = new WeakMap<Node, Node>();

// What React does is taken off the records when it is through, so these are others'.
const observer = new MutationObserver((records) => {
  for (const { removedNodes, target } of records)
    for (const node of removedNodes) {
      homes.set(node, target);
      Object.assign(target, lenient);
      // React may write into it where it is now.
      watchRewrites(node);
    }
  if (isRewritten) return;
  isRewritten = true;
  // What others write next asks once more.
  load().catch(() => {
    isRewritten = false;
  });
});

async function load() {
  restore = (await import('./restore-blocks.ts')).restoreBlocks;
  settle();
}

function settle() {
  for (const { current } of roots) restore?.(current, changed, homes);
  if (restore !== undefined || !isRewritten) changed.clear();
  observer.takeRecords();
}

/** Begins to watch what others do to a page that React draws. */
export function watchRewrites(page: Node): void {
  observer.observe(page, { subtree: true, childList: true, characterData: true });
}

/** For what others took something out of: React may take that out, too, or put something before it. Once it is through, all stands where it means it. */
const lenient = {
  insertBefore(this: Node, node: Node, next: Node | null) {
    return Node.prototype.insertBefore.call(this, node, next?.parentNode === this ? next : null);
  },
  removeChild(this: Node, node: Node) {
    changed.add(this);
    return node.parentNode === null ? node : Node.prototype.removeChild.call(node.parentNode, node);
  },
};

declare global {
  // oxlint-disable-next-line no-underscore-dangle
  var __REACT_DEVTOOLS_GLOBAL_HOOK__:
    | {
        supportsFiber: boolean;
        inject: (renderer: unknown) => unknown;
        onCommitFiberRoot?: (renderer: unknown, root: { readonly current: Fiber }, ...others: unknown[]) => void;
      }
    | undefined;
}

// oxlint-disable-next-line no-underscore-dangle
const tools = (globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= { supportsFiber: true, inject: () => 0 });
const { onCommitFiberRoot } = tools;
tools.onCommitFiberRoot = (renderer, drawn, ...others) => {
  onCommitFiberRoot?.(renderer, drawn, ...others);
  for (const { target } of observer.takeRecords()) changed.add(target);
  roots.add(drawn);
  settle();
};
