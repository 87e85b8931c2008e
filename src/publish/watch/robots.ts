import robotsParser from 'robots-parser';

import { decode } from './decode.ts';
import { Failure } from './failure.ts';
import type { Visit } from './visit.ts';
import type { RobotsState } from './watch-state.ts';

const DAY = 86_400_000;

/** What a host asks of us: whether we may ask for an address, and how many milliseconds it wants between two requests. */
interface Manners {
  readonly allows: (address: string) => boolean;
  readonly pause: number;
}

/** The longest pause that a host gets, in milliseconds. */
const MAX_PAUSE = 10_000;

/** How a program gets along on hosts: it asks each for its robots.txt once a day (RFC 9309), and keeps the answer in `kept`, by origin. */
export function createManners(kept: Record<string, RobotsState>, { name, now, request }: Visit) {
  const asked = new Map<string, Promise<string>>();
  return async (address: string): Promise<Manners> => {
    const { origin } = new URL(address);
    const text = asked.get(origin) ?? textOf(origin);
    asked.set(origin, text);
    const robots = robotsParser(`${origin}/robots.txt`, await text);
    return {
      allows: (target) => robots.isAllowed(target, name) !== false,
      pause: Math.min((robots.getCrawlDelay(name) ?? 0) * 1000, MAX_PAUSE),
    };
  };

  /** What a host says; "" where it has none and all is allowed. @throws {Failure} where it cannot say: then it is asked for nothing. */
  async function textOf(origin: string): Promise<string> {
    const known = kept[origin];
    const age = known === undefined ? DAY : now - Date.parse(known.askedAt);
    if (known !== undefined && age >= 0 && age < DAY) return known.text;
    try {
      const { status, bytes, headers } = await request(`${origin}/robots.txt`, { accept: 'text/plain' });
      if (status >= 500 || status === 429) throw new Failure('status', status);
      const text = status === 200 ? decode(bytes, headers.get('content-type') ?? '') : '';
      kept[origin] = { askedAt: new Date(now).toISOString(), text };
      return text;
    } catch (error) {
      // What it said before holds until it says something else.
      if (known !== undefined) return known.text;
      throw error;
    }
  }
}
