import { afterEach, expect, test, vi } from 'vitest';

import { caddyFile } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxFile } from './hosts/nginx.ts';
import { HOST_FILES } from './hosts.ts';
import { CLOSED_HEADERS, headersOf, OPEN_HEADERS, OPEN_PATHS, SECURITY_HEADERS } from './security-headers.ts';

/** What a build has right under its root, or some of it. */
const OWN = ['', '404.html', 'assets/', 'data/', 'feed.atom', 'now.svg', 'status/', 'sw.js'];
const PATHS = [
  ...['', 'ko/', 'es/'].flatMap((edition) => OWN.map((path) => `/${edition}${path}`)),
  '/status/index.html',
  '/ko/index.html',
  '/es/index.html',
  '/data/v1/',
];
const headersText = headersFile(SECURITY_HEADERS, PATHS);
const files = [...Object.entries(HOST_FILES), ['_headers', headersText] as const];

/** What Netlify and Cloudflare send with a path: of each rule that fits, every header, and of two with one name both values. A placeholder is any one folder. */
function sentWith(path: string): Record<string, string[]> {
  const sent: Record<string, string[]> = {};
  for (const [rule = '', ...lines] of headersText
    .trim()
    .split('\n\n')
    .map((text) => text.split('\n'))) {
    const pattern = rule.replaceAll('.', '\\.').replace('*', '.*').replace(/:\w+/, '[^/]+');
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      sent[name] = [...(sent[name] ?? []), value];
    }
  }
  return sent;
}

test.each([
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Cross-Origin-Embedder-Policy',
])('every page comes with %s', (name) => {
  expect(headersOf('/')).toHaveProperty(name);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('a domain is locked to HTTPS only where its owner asks for that, and its subdomains never', async () => {
  expect(SECURITY_HEADERS).not.toHaveProperty('Strict-Transport-Security');
  vi.stubEnv('ROLL_CALL_HSTS', 'on');
  const asked = await import('./security-headers.ts');
  expect(asked.SECURITY_HEADERS).toHaveProperty('Strict-Transport-Security', 'max-age=63072000');
});

const OPEN = ['/data/v1/claims.json', '/data/v1/schema/story.schema.json', '/now.svg', '/feed.json', '/calendar.ics'];
const CLOSED = ['/', '/data', '/sw.js', '/assets/app.js', '/feed.json/', '/now.svg/', '/icon.svg', '/roll-call.zip'];

test('other sites may read and show facts, what widgets show, feeds and calendars, and nothing else', () => {
  for (const path of OPEN) expect(headersOf(path)).toMatchObject(OPEN_HEADERS);
  for (const path of CLOSED) expect(headersOf(path)).toMatchObject(CLOSED_HEADERS);
  expect(CLOSED.filter((path) => 'Access-Control-Allow-Origin' in headersOf(path))).toEqual([]);
});

test.each(files)('%s opens each open path, in one place', (name, text) => {
  // Caddy is told both what is open and what is not.
  const places = name === '_hosts/Caddyfile' ? 2 : 1;
  for (const path of name === '_headers' ? OPEN_PATHS.filter((one) => !/^\/[\w-]+\/./.test(one)) : OPEN_PATHS)
    expect(text.replaceAll('\\', '').split(new RegExp(`(?<![a-z])${path}`))).toHaveLength(places + 1);
});

test.each(PATHS.flatMap((path) => (path.endsWith('/') && !/^\/((ko|es)\/)?$/.test(path) ? [`${path}a.json`] : [path])))(
  'of all the rules of _headers that fit %s, no header comes twice, and each is what it is everywhere',
  (path) => {
    const { 'Cache-Control': kept, ...sent } = sentWith(path);
    expect(sent).toEqual(Object.fromEntries(Object.entries(headersOf(path)).map(([name, value]) => [name, [value]])));
    expect(kept?.length).toBe(path.includes('/assets/') ? 1 : undefined);
  },
);

test.each(files)('%s sends the whole table, and nothing unsafe', (_, text) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(text.split('\n').filter((line) => line.includes(name))).toEqual([expect.stringContaining(value)]);
  expect(text).not.toContain('unsafe-');
});

test.each(files)('%s lets assets be kept for good, and nothing else', (name, text) => {
  expect(text.match(/immutable/g)).toHaveLength(name === '_headers' ? 2 : 1);
});

test('nginx is told to send every header with every answer, outside of any location but the path that the site stands under', () => {
  const sent = nginxFile(SECURITY_HEADERS).match(/^.*add_header.*$/gm) ?? [];
  expect(sent).toHaveLength(Object.keys(SECURITY_HEADERS).length + Object.keys(OPEN_HEADERS).length + 1);
  for (const line of sent) expect(line).toMatch(/^add_header [\w-]+ (\$\w+|"[^"]*") always;$/);
  const [before, below = ''] = nginxFile(SECURITY_HEADERS, '/roll-call/').split('location ^~ /roll-call/ {');
  expect(before).not.toContain('add_header');
  expect(below.split('\n')).toEqual(expect.arrayContaining(sent));
});

test.each([
  ['_headers', headersFile(SECURITY_HEADERS, PATHS, '/roll-call/')],
  ['nginx', nginxFile(SECURITY_HEADERS, '/roll-call/')],
  ['Caddy', caddyFile(SECURITY_HEADERS, '/roll-call/')],
])('under a path %s names nothing that stands elsewhere', (_, text) => {
  const told = text.replaceAll(/^#.*$|\{\$SITE_ROOT.*\}/gm, '').replaceAll('\\', '');
  for (const path of ['/now.svg', '/feed.atom', '/data/']) expect(told).toContain(`/roll-call${path}`);
  expect(told.match(/(?<=[\s^"])\/(?!roll-call[/ ])[a-z_*.][\w.*/-]*/g) ?? []).toEqual([]);
});

test('_headers says how long an answer is kept in one rule for the root and one for all editions, since hosts join the values of several', () => {
  expect(headersText.match(/Cache-Control/g)).toHaveLength(2);
});

test('another edition brings one rule for its start page, and one for what other folders have too', () => {
  const rules = (paths: readonly string[]) => headersFile(SECURITY_HEADERS, paths).split('\n\n').length;
  expect(rules(PATHS) - rules(PATHS.filter((path) => !path.startsWith('/es/')))).toBe(2);
});

test('_headers does not grow past what Cloudflare reads', () => {
  expect(() => headersFile({ 'X-Long': 'a'.repeat(1991) }, [])).toThrow('longer');
  const many = Array.from({ length: 100 }, (_, index) => `/file-${index}.txt`);
  expect(() => headersFile({}, many)).toThrow('rules');
});

test.each(['a"b', '$host', '{path}', 'a\\', 'a`b', 'a\nb'])(
  'a value that a host would read otherwise stops the build: %s',
  (value) => {
    expect(() => nginxFile({ 'X-Odd': value })).toThrow('something else');
    expect(() => caddyFile({ 'X-Odd': value })).toThrow('something else');
  },
);
