import { SITE } from '#e2e/build-site.ts';
import { type FaultServer, startServer } from '#e2e/fault-server.ts';
import { USUAL } from '#e2e/release-site.ts';
import { headersOf } from '#publish/security-headers.ts';

import { test as base, expect } from './webkit-test.ts';

const test = base.extend<{ server: FaultServer }>({
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await startServer(SITE, headersOf('/'));
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.origin),
});

test.use({ expectedMessages: USUAL });

test('once it is kept, every kind of page opens without a server, loaded anew and by its links', async ({
  visitor,
  server,
}) => {
  await visitor.go('/your-data/');
  await visitor.sees({ text: /^Ready offline/ });
  await server.stop();
  await visitor.reload();
  await visitor.sees({ role: 'heading', name: 'You' });
  for (const [address, title] of [
    ['/', /Season \d/],
    ['/cast/', 'Class 2-5'],
    ['/episodes/3/', 'Episode 3'],
    ['/nowhere/', 'Not found'],
  ] as const) {
    await visitor.go(address);
    await visitor.sees({ role: 'heading', name: title });
  }
  await visitor.press({ role: 'link', name: 'Episodes', in: { role: 'navigation', name: 'Main' } });
  await visitor.press({ role: 'link', name: 'Episode 2' });
  await visitor.sees({ role: 'heading', name: 'Episode 2' });
  expect(await visitor.address()).toBe('/episodes/2/');
});
