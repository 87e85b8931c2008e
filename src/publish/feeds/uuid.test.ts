import { expect, test } from 'vitest';

import { uuidOf } from './uuid.ts';

// As they were first published. Another id is another entry: every reader would show it again.
test.each([
  ['feed', 'urn:uuid:6ffd4164-699a-5348-8161-339435dcbe20'],
  ['milestone/renewed', 'urn:uuid:e9e73227-0b88-5ad7-9de8-048d7abd1c1a'],
  ['claim/zygmun-not-early-2026', 'urn:uuid:37146fe0-89f0-5ebe-8d89-7240cca97d5e'],
  ['온조 é', 'urn:uuid:f468ec0d-d1b5-5117-92d0-ad87060f6985'],
])('the id of %s stays what it is', (name, id) => {
  expect(uuidOf(name)).toBe(id);
});
