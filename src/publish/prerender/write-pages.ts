import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { START_FILES } from '#domain/derived/start-file.ts';
import { type FactHashes, factAddress } from '#domain/facts/fact-address.ts';
import { alternatesOf, EDITION } from '#i18n/editions.ts';
import { formatDay } from '#i18n/format.ts';
import { listAddresses } from '#publish/addresses.ts';
import { buildTime } from '#publish/build-time.ts';
import { siteFace } from '#publish/display-face.ts';
import { FACTS } from '#publish/facts-folder.ts';
import { type LinkPreview, paintLinkPreview } from '#publish/pictures/link-preview.ts';
import { openPaintbox } from '#publish/pictures/paint.ts';
import { BASE, ROOT, SITE, under, WHOLE_SITE } from '#publish/site-url.ts';
import { noScript } from '#words/no-script.ts';

import { planOf, readManifest } from './boot-plan.ts';
import { composePage } from './compose-page.ts';
import { faqPage } from './faq-page.ts';
import { writeHead } from './head.ts';
import { linkPreviews } from './link-previews.ts';
import { linkedData } from './linked-data.ts';
import { renderPage } from './render-page.ts';

// The build puts it in (src/publish/fact-assets.ts).
declare const FACT_HASHES: FactHashes;

// A program: it is given the folder of the built site and the name of the release (none where no worker keeps it), and writes
// a page into the folder for every address.
const [, , out = 'dist', release = ''] = process.argv;

const template = readFileSync(join(out, 'index.html'), 'utf8');
const chunks = readManifest(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));

/** The data whose schemas the app has at hand. */
const START = new Set(Object.keys(START_FILES).map((file) => under(factAddress(file, FACT_HASHES))));

/** What the page in the making has asked for. */
let asked: string[] = [];
const files = new Map<string, string>();

// The app asks for its data as it does in the browser, and gets it from the folder.
Object.defineProperty(globalThis, 'location', { value: new URL('http://localhost/') });
globalThis.fetch = async (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  asked.push(pathname);
  const text = files.get(pathname) ?? readFileSync(join(out, pathname.slice(BASE.length)), 'utf8');
  files.set(pathname, text);
  return new Response(text);
};

const facts = linkedData(FACTS, SITE);

const DAY = 24 * 3_600_000;
const at = buildTime();

const previews = linkPreviews(FACTS, at);
/** The pictures of the pages that may be listed, by address. Who has not been met has that of the start page: another one could only tell something. */
const pictures = new Map<string, LinkPreview>([['/', previews.of('/', '/', '')]]);

const NO_SCRIPT = `<p class="border-rule border-b px-4 py-3 text-center">${noScript(formatDay(at / DAY))}</p>`;

/** Writes one page. `address` is null for the page that answers every address that leads nowhere. */
async function write(file: string, address: string | null): Promise<void> {
  asked = [];
  const { title, noindex, body, route } = await renderPage(address ?? '/404/', at);
  const [name = title] = title.split(' · ');
  const listed = address !== null && !noindex;
  if (listed) pictures.set(address, previews.of(address, route, textOf(name)));
  const pictured = listed ? address : '/';
  const plan = planOf(chunks, [
    routeFile(route),
    ...(asked.some((path) => !START.has(path)) ? ['src/domain/files/data-files.ts'] : []),
  ]);
  const html = composePage(template, {
    path: address === null ? '' : under(address),
    at,
    release,
    boot: [...plan.app, ';', ...plan.page, ...asked].join(' '),
    title,
    listed,
    about:
      address === null
        ? ''
        : writeHead(
            {
              address,
              route,
              title,
              name,
              listed,
              data: facts.get(address) ?? (address === '/answers/' ? faqPage(body) : undefined),
              previews,
              picture: { address: pictureOf(pictured), shows: pictures.get(pictured) },
            },
            SITE,
            WHOLE_SITE,
          ),
    body,
    noScript: NO_SCRIPT,
  });
  mkdirSync(join(out, file, '..'), { recursive: true });
  writeFileSync(join(out, file), html);
}

// In turn: what is asked for meanwhile belongs to this page.
// oxlint-disable-next-line no-await-in-loop
for (const address of listAddresses(FACTS)) await write(join(address, 'index.html'), address);
await write('404.html', null);
if (EDITION.path === '') {
  writeFileSync(join(out, 'sitemap.xml'), sitemap([...pictures.keys()]));
  writeFileSync(join(out, 'robots.txt'), `User-agent: *\nAllow: ${ROOT}\nSitemap: ${WHOLE_SITE}/sitemap.xml\n`);
}

const face = await siteFace();
await openPaintbox();
for (const [address, picture] of pictures)
  writeFileSync(join(out, pictureOf(address)), paintLinkPreview(picture, face));

/** HTML's text, as React writes it. */
function textOf(html: string): string {
  return html
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Each page's picture for link previews lies beside it. */
function pictureOf(address: string): string {
  return `${address}preview.png`;
}

/** `/status/` comes from `status/index.tsx`, `/cast/$characterId` from `cast/$characterId.tsx`. */
function routeFile(id: string): string {
  return `src/routes${id}${id.endsWith('/') ? 'index' : ''}.tsx`;
}

/**
 * https://www.sitemaps.org/protocol.html, each page in all its editions: which pages are listed is the same in all of them. No dates: a
 * page is as new as its facts, and those say when they were checked.
 */
function sitemap(addresses: readonly string[]): string {
  const entries = addresses.flatMap((address) => {
    const all = alternatesOf(address, WHOLE_SITE);
    const links = all.map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
    );
    const own = new Set([`${WHOLE_SITE}${address}`, ...all.map(({ href }) => href)]);
    return [...own].map((url) => `  <url><loc>${url}</loc>${own.size > 1 ? links.join('') : ''}</url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}
