/** The oldest browsers in which the app runs. What is older gets the pages as they were written, in a plain style. */
export const FLOOR = { chrome: '100', safari: '15.4', firefox: '104' } as const;

/**
 * What a page asks for before it starts the app: together it is in the browsers of the floor and in none before them, which a test reads off the
 * table (`key` is its name there).
 */
export const STARTS_WITH = [
  { test: '[].findLast', key: 'javascript.builtins.Array.findLast' },
  { test: 'AbortSignal.prototype.throwIfAborted', key: 'api.AbortSignal.throwIfAborted' },
] as const;

/** What the app uses though some browsers above the floor lack it: it is in polyfills.ts, which only they load. */
export const POLYFILLED = [
  'javascript.builtins.Array.toReversed',
  'javascript.builtins.Array.toSorted',
  'api.AbortSignal.timeout_static',
] as const;

/** Who has this one has all of them. */
export const NEWEST_POLYFILLED = { test: '[].toSorted', key: 'javascript.builtins.Array.toSorted' } as const;

/** What scripts are lowered to: the floor reads it, but for a few things that no script has (check-script.ts). For the versions themselves, class fields would be undone. */
export const SYNTAX = 'es2022';

/** What styles are lowered to. */
export const STYLES = Object.entries(FLOOR).map(([browser, version]) => browser + version);
