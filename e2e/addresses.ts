import { FIXTURES } from '#mocks/fixture-facts.ts';
import { listAddresses } from '#publish/addresses.ts';

/** Every kind of page once: the static ones, one episode, one person, and an address that leads nowhere. */
export const ADDRESSES: readonly string[] = [
  ...listAddresses(FIXTURES).filter(
    (address) => !/^\/episodes\/./.test(address) && !/^\/cast\/(?!roll-call)./.test(address),
  ),
  '/episodes/3/',
  '/cast/nam-on-jo/',
  '/no-such-page/',
];
