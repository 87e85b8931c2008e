import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { listAddresses } from '#build/addresses.ts';
import { cutDisplayFace } from '#build/display-face.ts';
import { paintLinkPreview } from '#build/pictures/link-preview.ts';
import { openPaintbox } from '#build/pictures/paint.ts';
import { START_FILES } from '#domain/start-files.ts';
import { formatDay } from '#i18n/format.ts';
import { en } from '#i18n/en.ts';

import { writeHead } from './head.ts';
import { linkedData } from './linked-data.ts';
import { readManifest, scriptsOf } from './boot-plan.ts';
import { renderPage } from './render-page.ts';

// A program: it is given the folder of the built site, and writes a page into it for every address.
const [, , out = 'dist'] = process.argv;

const template = readFileSync(join(out, 'index.html'), 'utf8');
const chunks = readManifest(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));

/** The data whose schemas the app has at hand. */
const START = new Set(Object.keys(START_FILES).map((file) => `/data/v1/${file}.json`));

/** What the page in the making has asked for. */
let asked: string[] = [];
const files = new Map<string, string>();

// The app asks for its data as it does in the browser, and gets it from the folder.
Object.defineProperty(globalThis, 'location', { value: new URL('http://localhost/') });
globalThis.fetch = async (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  asked.push(pathname);
  const text = files.get(pathname) ?? readFileSync(join(out, pathname), 'utf8');
  files.set(pathname, text);
  return new Response(text);
};

/** Where the site will stand: canonical addresses, link previews and the sitemap have to be whole. */
const SITE = (process.env['SITE_URL'] ?? 'http://localhost:4173').replace(/\/+$/, '');
const facts = linkedData(join(out, 'data/v1'), SITE);

/** Noon of the day of the build: pages written on one day are the same. */
const DAY = 24 * 3_600_000;
const at = (Math.floor(Date.now() / DAY) + 0.5) * DAY;

const NO_SCRIPT = `<p class="border-rule border-b px-4 py-3 text-center">${en.frame.noScript(formatDay(at / DAY - 0.5, 'en-GB'))}</p>`;

/** Writes one page; gives its title, without the name of the app, where it may be listed. `address` is null for the page of every address that leads nowhere. */
async function write(file: string, address: string | null): Promise<string | null> {
  asked = [];
  const { head, body, route } = await renderPage(address ?? '/404/', at);
  const scripts = scriptsOf(chunks, [
    ...(route === null ? [] : [routeFile(route)]),
    ...(asked.some((path) => !START.has(path)) ? ['src/domain/data-files.ts'] : []),
  ]);
  // A page that says itself what it is called has the last word.
  const [title = ''] = head.match(/<title>.*?<\/title>/g)?.slice(-1) ?? [];
  const listed = address !== null && !head.includes('noindex');
  const name = title.slice('<title>'.length, -'</title>'.length);
  const [shortTitle = name] = name.split(' · ');
  const about =
    address === null || route === null
      ? ''
      : writeHead(
          {
            address,
            route,
            title: name,
            listed,
            data: facts.get(address),
            // Who has not been met has the picture of the start page: another one could only tell something.
            picture: listed
              ? { address: pictureOf(address), title: shortTitle }
              : { address: pictureOf('/'), title: en.frame.appName },
          },
          SITE,
        );
  const lines = [
    `<meta name="boot" content="${[...scripts, ...asked].join(' ')}" />`,
    title,
    ...(listed ? [] : ['<meta name="robots" content="noindex"/>']),
    about,
  ];
  const html = template
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace('<meta charset="utf-8" />', () => ['<meta charset="utf-8" />', ...lines].join('\n    '))
    .replace(
      '<div id="app"></div>',
      () => `<div id="app" data-path="${address ?? ''}" data-prerendered-at="${at}">${body}</div>`,
    )
    .replace('<!-- noscript -->', () => `<noscript>${NO_SCRIPT}</noscript>`);
  mkdirSync(join(out, file, '..'), { recursive: true });
  writeFileSync(join(out, file), html);
  return listed ? shortTitle : null;
}

/** The titles of the pages that may be listed, as HTML and without the name of the app, by address. */
const titles = new Map<string, string>();
for (const address of listAddresses(join(out, 'data/v1'))) {
  // In turn: what is asked for meanwhile belongs to this page.
  // oxlint-disable-next-line no-await-in-loop
  const title = await write(join(address, 'index.html'), address);
  if (title !== null) titles.set(address, title);
}
await write('404.html', null);
writeFileSync(join(out, 'sitemap.xml'), sitemap([...titles.keys()].map((address) => `${SITE}${address}`)));
writeFileSync(join(out, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${SITE}/sitemap.xml\n`);

const face = await cutDisplayFace([...titles.values()]);
await openPaintbox();
for (const [address, title] of titles) writeFileSync(join(out, pictureOf(address)), paintLinkPreview(title, face));

/** https://www.sitemaps.org/protocol.html. No dates: a page is as new as its facts, and those say when they were checked. */
function sitemap(urls: readonly string[]): string {
  const entries = urls.map((url) => `  <url><loc>${url}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}

/** Each page's picture for link previews lies beside it. */
function pictureOf(address: string): string {
  return `${address}preview.png`;
}

/** `/status/` comes from `status/index.tsx`, `/cast/$characterId` from `cast/$characterId.tsx`. */
function routeFile(id: string): string {
  return `src/routes${id}${id.endsWith('/') ? 'index' : ''}.tsx`;
}
