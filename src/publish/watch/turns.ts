/** How long a host has peace between two requests, in milliseconds. */
const PAUSE = 1000;

/** Lets work begin where nobody else is at work on the same host, after a pause of at least so many milliseconds. */
export type InTurn = <T>(address: string, work: () => Promise<T>, pause?: number) => Promise<T>;

/** One request at a time per host, with a pause between two of them. `wait` lets milliseconds pass. */
export function createTurns(wait: (ms: number) => Promise<void>): InTurn {
  const hosts = new Map<string, Promise<unknown>>();
  return (address, work, pause = PAUSE) => {
    const { host } = new URL(address);
    const before = hosts.get(host);
    const turn =
      before === undefined
        ? work()
        : before
            .catch(() => undefined)
            .then(() => wait(Math.max(pause, PAUSE)))
            .then(work);
    hosts.set(host, turn);
    return turn;
  };
}
