import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { BASE, folderBelow } from '#e2e/below/below-site.ts';
import { SITE_BELOW } from '#e2e/build-site.ts';
import { expect, test } from '#e2e/test.ts';
import { startCaddy, startNginx } from '#publish/real-hosts.ts';
import { CLOSED_HEADERS, headersOf } from '#publish/security-headers.ts';

const named = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const asset = `assets/${readdirSync(join(SITE_BELOW, 'assets')).find((name) => name.endsWith('.js'))}`;

for (const [name, start] of [
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const)
  test(`${name} keeps its manners under the path, with the files in a folder of that name`, async ({ request }) => {
    const other = { 'other.txt': 'LICENSE' };
    const folder = folderBelow({ _hosts: join(SITE_BELOW, '_hosts'), ...other });
    const host = await start(folder);
    try {
      const ask = (path: string) => request.get(host.origin + path, { maxRedirects: 0 });
      for (const [path, kept] of [
        ['', 'no-cache'],
        ['status/', 'no-cache'],
        [asset, 'public, max-age=31536000, immutable'],
        ['data/v1/now.json', 'no-cache'],
        ['feed.atom', 'no-cache'],
      ] as const) {
        const answer = await ask(BASE + path);
        expect(answer.status(), path).toBe(200);
        expect(answer.headers(), path).toMatchObject({ ...named(headersOf(`/${path}`)), 'cache-control': kept });
        expect(await answer.body(), path).toEqual(
          readFileSync(join(SITE_BELOW, path.replace(/(^|\/)$/, '$1index.html'))),
        );
      }
      for (const [path, to] of [
        [BASE.slice(0, -1), BASE],
        [`${BASE.slice(0, -1)}?a=b`, `${BASE}?a=b`],
        [`${BASE}status`, `${BASE}status/`],
      ] as const) {
        const answer = await ask(path);
        expect(answer.status(), path).toBe(301);
        expect(answer.headers()['location'], path).toBe(to);
      }
      for (const path of ['nothing/', 'assets/nothing.js', '_headers', '_hosts/nginx.conf']) {
        const answer = await ask(BASE + path);
        expect(answer.status(), path).toBe(404);
        expect(answer.headers(), path).toMatchObject({ ...named(CLOSED_HEADERS), 'cache-control': 'no-cache' });
        expect(await answer.text(), path).toBe(readFileSync(join(SITE_BELOW, '404.html'), 'utf8'));
      }
      const beside = await ask('/other.txt');
      expect(beside.status()).toBe(200);
      // Caddy is told of a whole site; nginx of a path in a server that has others.
      if (name === 'nginx') expect(beside.headers()).not.toHaveProperty('content-security-policy');
    } finally {
      await host.stop();
      rmSync(folder, { recursive: true });
    }
  });
