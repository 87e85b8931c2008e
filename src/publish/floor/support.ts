import { features } from 'web-features';

import { FLOOR } from './floor.ts';

/** In which version of each browser something came, by MDN's name for it. */
const TABLE = new Map(
  Object.values(features).flatMap((feature) =>
    'status' in feature ? Object.entries(feature.status.by_compat_key ?? {}) : [],
  ),
);

/** The browsers of the table that the floor speaks of: on a phone they are the same ones. */
const BROWSERS = [
  ['chrome', FLOOR.chrome],
  ['chrome_android', FLOOR.chrome],
  ['safari', FLOOR.safari],
  ['safari_ios', FLOOR.safari],
  ['firefox', FLOOR.firefox],
  ['firefox_android', FLOOR.firefox],
] as const;

/** All that the table knows. */
export const KEYS: readonly string[] = [...TABLE.keys()];

/** `15.4` as a number that can be compared: some versions of old are only known to be no newer than that. */
const numberOf = (version: string) => {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  return major * 1000 + minor;
};

/** In which version of a browser something came, or undefined where it has not. @throws where the table does not know it. */
export function since(key: string, browser: (typeof BROWSERS)[number][0]): string | undefined {
  const known = TABLE.get(key);
  if (known === undefined) throw new Error(`The table knows no ${key}.`);
  return known.support[browser];
}

/**
 * Whether no browser of the floor lacks it for its age. What the table does not know is as old as the web, and what the newest of a kind lacks
 * as well is found in that one.
 */
export function isInFloor(key: string): boolean {
  return BROWSERS.every(([browser, floor]) => numberOf(TABLE.get(key)?.support[browser] ?? '0') <= numberOf(floor));
}

/** Whether whoever has one thing has the other as well. */
export function implies(one: string, other: string): boolean {
  return BROWSERS.every(
    ([browser]) => numberOf(since(other, browser) ?? 'NaN') <= numberOf(since(one, browser) ?? 'Infinity'),
  );
}
