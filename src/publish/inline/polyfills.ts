// What the app takes for granted and the oldest of its browsers lack (`POLYFILLED`). The boot loads it before the app, where it is needed
// (src/publish/inline/boot.ts). Nothing of the app is imported: it stands in a file of its own, and is all that file does.

function add(owner: object, methods: object) {
  for (const [name, value] of Object.entries(methods))
    if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

add(Array.prototype, {
  toReversed(this: unknown[]) {
    return [...this].reverse();
  },
  toSorted(this: unknown[], compare?: (one: unknown, other: unknown) => number) {
    return [...this].sort(compare);
  },
});

add(AbortSignal, {
  timeout(milliseconds: number) {
    const ending = new AbortController();
    setTimeout(() => ending.abort(new DOMException('It took too long.', 'TimeoutError')), milliseconds);
    return ending.signal;
  },
});

export {};
