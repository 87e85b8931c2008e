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
  const asked = new Map<string, Promise<RobotsState>>();
  return async (address: string): Promise<Manners> => {
    const { origin } = new URL(address);
    const known = kept[origin];
    const isFresh = known !== undefined && now - Date.parse(known.askedAt) < DAY && now >= Date.parse(known.askedAt);
    const state = isFresh ? known : await (asked.get(origin) ?? ask(origin));
    // A host that cannot say is asked for nothing, as the standard wants it.
    if (state.text === null) throw new Failure('unreachable');
    const robots = robotsParser(`${origin}/robots.txt`, state.text);
    return {
      allows: (target) => robots.isAllowed(target, name) !== false,
      pause: Math.min((robots.getCrawlDelay(name) ?? 0) * 1000, MAX_PAUSE),
    };
  };

  function ask(origin: string): Promise<RobotsState> {
    const answer = load(origin).then((text) => {
      const state = { askedAt: new Date(now).toISOString(), text };
      kept[origin] = state;
      return state;
    });
    asked.set(origin, answer);
    return answer;
  }

  /** The text; "" where there is none and all is allowed; null where the host could not say. */
  async function load(origin: string): Promise<string | null> {
    try {
      const { status, bytes, headers } = await request(`${origin}/robots.txt`, { accept: 'text/plain' });
      if (status >= 500 || status === 429) return null;
      return status === 200 ? decode(bytes, headers.get('content-type') ?? '') : '';
    } catch {
      return null;
    }
  }
}
