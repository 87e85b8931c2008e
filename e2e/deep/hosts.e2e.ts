import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { SITE } from '#e2e/build-site.ts';
import { test as base, expect } from '#e2e/test.ts';
import { type RealHost, startCaddy, startNginx } from '#publish/real-hosts.ts';
import { headersOf, SECURITY_HEADERS } from '#publish/security-headers.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const biggest = (ending: string) => {
  const files = readdirSync(`${SITE}/assets`).filter((file) => file.endsWith(ending));
  const [first] = files.sort((a, b) => statSync(`${SITE}/assets/${b}`).size - statSync(`${SITE}/assets/${a}`).size);
  return `/assets/${first}`;
};
const asset = biggest('.js');
const font = biggest('.woff2');
const ONE_YEAR = 'public, max-age=31536000, immutable';

/** Headers as Node names them. */
const named = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
/** What is sent with every answer. */
const EVERYWHERE = named(SECURITY_HEADERS);

for (const [name, start] of [
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const) {
  const test = base.extend<object, { host: RealHost }>({
    host: [
      // Playwright reads from the braces what a fixture needs.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const host = await start(SITE);
        await use(host);
        await host.stop();
      },
      { scope: 'worker' },
    ],
    baseURL: async ({ host }, use) => use(host.origin),
  });

  test.describe(name, () => {
    // One server for all of them.
    test.describe.configure({ mode: 'default' });
    test.use({ serviceWorkers: 'allow' });

    test('every page, asset and fact comes with every header and its type', async ({ host }) => {
      for (const [path, file, type] of [
        ['/', 'index.html', 'text/html; charset=utf-8'],
        ['/status/', 'status/index.html', 'text/html; charset=utf-8'],
        ['/404.html', '404.html', 'text/html; charset=utf-8'],
        [asset, asset, 'text/javascript; charset=utf-8'],
        [font, font, 'font/woff2'],
        ['/data/v1/milestones.json', 'data/v1/milestones.json', 'application/json'],
        ['/data/v1/now.json', 'data/v1/now.json', 'application/json'],
        ['/now.svg', 'now.svg', 'image/svg+xml; charset=utf-8'],
        ['/manifest.webmanifest', 'manifest.webmanifest', 'application/manifest+json'],
        ['/icon.svg', 'icon.svg', 'image/svg+xml; charset=utf-8'],
        ['/sw.js', 'sw.js', 'text/javascript; charset=utf-8'],
        ['/calendar.ics', 'calendar.ics', 'text/calendar; charset=utf-8'],
        ['/feed.atom', 'feed.atom', 'application/atom+xml; charset=utf-8'],
        ['/feed.json', 'feed.json', 'application/json'],
        ['/checksums.txt', 'checksums.txt', 'text/plain; charset=utf-8'],
        ['/roll-call.zip', 'roll-call.zip', 'application/zip'],
      ] as const) {
        const { status, headers, body } = await ask(host, path);
        expect(status, path).toBe(200);
        expect(headers, path).toMatchObject({ ...named(headersOf(path)), 'content-type': type });
        expect(body.equals(readFileSync(`${SITE}/${file}`)), path).toBe(true);
        expect(headers['cache-control'], path).toBe(path.startsWith('/assets/') ? ONE_YEAR : 'no-cache');
        const isOpen = /^\/(data\/|now\.|feed|calendar)/.test(path);
        expect(headers['access-control-allow-origin'], path).toBe(isOpen ? '*' : undefined);
        expect(headers['cross-origin-resource-policy'], path).toBe(isOpen ? 'cross-origin' : 'same-origin');
        expect(headers['strict-transport-security'], path).toBeUndefined();
      }
    });

    test('a page without its slash leads to the one with it, and keeps what is asked', async ({ host }) => {
      for (const [path, to] of [
        ['/status', '/status/'],
        ['/status/claims?topic=renewal&q=a%20b', '/status/claims/?topic=renewal&q=a%20b'],
      ] as const) {
        const { status, headers } = await ask(host, path);
        expect(status, path).toBe(301);
        expect(headers, path).toMatchObject({ ...EVERYWHERE, location: to, 'cache-control': 'no-cache' });
      }
      // Two slashes would be the name of another host.
      expect((await ask(host, '//status')).headers.location ?? '/').toMatch(/^\/(?!\/)/);
    });

    test('what is not there is our page for that, with status 404', async ({ host }) => {
      for (const path of ['/nothing/', '/nothing', '/assets/nothing.js', '/assets/', '/_headers', '/_hosts/nginx.conf'])
        for (const packing of ['identity', 'br, gzip']) {
          const answer = await ask(host, path, { 'accept-encoding': packing });
          expect(answer.status, path).toBe(404);
          expect(answer.headers, path).toMatchObject({
            ...named(headersOf(path)),
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-cache',
            vary: 'Accept-Encoding',
          });
          expect(unpack(answer).equals(readFileSync(`${SITE}/404.html`)), path).toBe(true);
        }
    });

    test('text comes packed to whoever takes it so, and pictures and fonts as they are', async ({ host }) => {
      for (const [path, file] of [
        ['/', 'index.html'],
        ['/status/', 'status/index.html'],
        [asset, asset],
        ['/data/v1/milestones.json', 'data/v1/milestones.json'],
      ] as const) {
        for (const [accepted, packing] of [
          ['gzip, deflate, br', host.packing],
          ['gzip', 'gzip'],
        ] as const) {
          const answer = await ask(host, path, { 'accept-encoding': accepted });
          expect(answer.headers, path).toMatchObject({ ...EVERYWHERE, 'content-encoding': packing });
          expect(answer.headers.vary, path).toBe('Accept-Encoding');
          expect(unpack(answer).equals(readFileSync(`${SITE}/${file}`)), path).toBe(true);
        }
        const plain = await ask(host, path);
        expect(plain.headers['content-encoding'], path).toBeUndefined();
        expect(plain.headers.vary, path).toBe('Accept-Encoding');
        const types = [plain, await ask(host, path, { 'accept-encoding': 'br, gzip' })].map(
          ({ headers }) => headers['content-type'],
        );
        expect(types[1], path).toBe(types[0]);
      }
      expect((await ask(host, font, { 'accept-encoding': 'br, gzip' })).headers['content-encoding']).toBeUndefined();
    });

    test('what has not changed is not sent again', async ({ host }) => {
      for (const path of ['/', '/sw.js', asset])
        for (const packing of ['identity', 'gzip', 'br']) {
          const { headers } = await ask(host, path, { 'accept-encoding': packing });
          expect(headers.etag, path).toMatch(/^(W\/)?"/);
          const again = await ask(host, path, { 'accept-encoding': packing, 'if-none-match': headers.etag ?? '' });
          expect(again.status, path).toBe(304);
          expect(again.headers, path).toMatchObject(EVERYWHERE);
          expect(again.body.length, path).toBe(0);
        }
    });

    test('the worker’s headers can be asked for alone', async ({ host }) => {
      const { status, headers, body } = await ask(host, '/sw.js', {}, 'HEAD');
      expect(status).toBe(200);
      expect(headers).toMatchObject({ ...EVERYWHERE, 'cache-control': 'no-cache' });
      expect(body.length).toBe(0);
    });

    test('the site runs there, under the policy, and is kept', async ({ page }) => {
      const response = await page.goto('/status/');
      expect(response?.headers()).toMatchObject(EVERYWHERE);
      await expect(page.getByRole('heading', { level: 1, name: /^Season 2/ })).toBeVisible();
      await page.goto('/your-data/');
      await expect(page.getByText(/^Ready offline/)).toBeVisible({ timeout: 90_000 });
      expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toMatch(
        /\/sw\.js/,
      );
    });
  });
}

/** Asks for a path as it is written, and takes the answer as it is sent. */
function ask(
  host: RealHost,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(host.origin);
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function unpack({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
