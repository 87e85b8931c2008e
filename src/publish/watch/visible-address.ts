import * as v from 'valibot';

import { UNSEEN } from '#publish/unseen.ts';

/** An address on the web, all of which can be seen: people are told to open it. */
export const visibleAddress = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:/i, 'an address that begins with https: or http:'),
  v.check((address) => !UNSEEN.test(address), 'an address that can be seen'),
);
