import { Failure } from './failure.ts';
import { type Answer, get, type Limits } from './get.ts';
import type { InTurn } from './turns.ts';

/** How one round of the watch goes about the web. */
export interface Visit {
  /** The name by which robots.txt may speak of us. */
  readonly name: string;
  /** The round's instant (epoch milliseconds). */
  readonly now: number;
  /** Asks for an address in its host's turn and follows where it leads. @throws {Failure} */
  readonly request: (address: string, headers: Readonly<Record<string, string>>, rules?: Rules) => Promise<Final>;
}

/** What is asked before each address on the way: whether we may, and how long its host wants to be left alone, in milliseconds. */
interface Rules {
  readonly before: (address: string) => Promise<number>;
  /** Headers for one address alone. */
  readonly headersFor: (address: string) => Readonly<Record<string, string>>;
}

/** Where the way ended. `movedTo` is where the first address has moved to for good. */
interface Final extends Answer {
  readonly address: string;
  readonly movedTo: string | null;
}

const FOLLOWED = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD = new Set([301, 308]);
const MAX_STEPS = 5;

const NO_RULES: Rules = { before: () => Promise.resolve(0), headersFor: () => ({}) };

/** A round of the watch: who asks (`name`, `agent`), when, with what, and how much an answer may cost. */
export function createVisit(options: {
  readonly name: string;
  readonly agent: string;
  readonly now: number;
  readonly fetcher: typeof fetch;
  readonly inTurn: InTurn;
  readonly limits: Limits;
}): Visit {
  const { name, agent, now, fetcher, inTurn, limits } = options;
  const request: Visit['request'] = async (start, headers, rules = NO_RULES) => {
    let address = start;
    let movedTo: string | null = null;
    for (let step = 0; step <= MAX_STEPS; step += 1) {
      // One after the other: each says where the next is.
      // oxlint-disable-next-line no-await-in-loop
      const pause = await rules.before(address);
      const asks = { 'user-agent': agent, ...headers, ...rules.headersFor(address) };
      const at = address;
      // oxlint-disable-next-line no-await-in-loop
      const answer = await inTurn(at, () => get(fetcher, at, asks, limits), pause);
      const location = answer.headers.get('location');
      if (!FOLLOWED.has(answer.status) || location === null) return { ...answer, address, movedTo };
      address = follow(location, address);
      if (FOR_GOOD.has(answer.status) && (step === 0 || movedTo !== null)) movedTo = address;
    }
    throw new Failure('astray');
  };
  return { name, now, request };
}

/** Where a redirect leads: on the web, and never from a closed line to an open one. @throws {Failure} */
function follow(location: string, from: string): string {
  if (!URL.canParse(location, from)) throw new Failure('astray');
  const target = new URL(location, from);
  const isOpen = target.protocol === 'http:';
  if ((isOpen && from.startsWith('https:')) || (!isOpen && target.protocol !== 'https:')) throw new Failure('astray');
  return target.href;
}
