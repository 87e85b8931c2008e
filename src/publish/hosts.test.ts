import { afterEach, expect, test, vi } from 'vitest';

import { caddyFile } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxFile } from './hosts/nginx.ts';
import { HOST_FILES } from './hosts.ts';
import { headersOf, OPEN_PATHS, SECURITY_HEADERS } from './security-headers.ts';

const files = Object.entries(HOST_FILES);

test.each([
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Cross-Origin-Embedder-Policy',
])('the table has %s', (name) => {
  expect(SECURITY_HEADERS).toHaveProperty(name);
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

test('programs on other sites may read facts, feeds and calendars, and nothing else', () => {
  const open = (path: string) => 'Access-Control-Allow-Origin' in headersOf(path);
  expect(
    ['/data/v1/claims.json', '/data/v1/schema/story.schema.json', '/feed.json', '/calendar.ics'].filter(open),
  ).toHaveLength(4);
  expect(['/', '/data', '/sw.js', '/assets/app.js', '/feed.json/', '/roll-call.zip'].filter(open)).toEqual([]);
});

test.each(files)('%s opens each open path once', (_, text) => {
  for (const path of OPEN_PATHS) expect(text.replaceAll('\\', '').split(path)).toHaveLength(2);
});

test.each(files)('%s sends the whole table, and nothing unsafe', (_, text) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(text.split('\n').filter((line) => line.includes(name))).toEqual([expect.stringContaining(value)]);
  expect(text).not.toContain('unsafe-');
});

test.each(files)('%s lets assets be kept for good, and nothing else', (_, text) => {
  expect(text.match(/immutable/g)).toHaveLength(1);
});

test('nginx is told to send every header with every answer, outside of any location', () => {
  const sent = nginxFile(SECURITY_HEADERS).match(/^.*add_header.*$/gm) ?? [];
  expect(sent).toHaveLength(Object.keys(SECURITY_HEADERS).length + 2);
  for (const line of sent) expect(line).toMatch(/^add_header [\w-]+ (\$\w+|"[^"]*") always;$/);
});

test('_headers says how long an answer is kept in one rule only, since hosts join the values of several', () => {
  expect(headersFile(SECURITY_HEADERS).match(/Cache-Control/g)).toHaveLength(1);
});

test('_headers does not grow past what Cloudflare reads', () => {
  expect(() => headersFile({ 'X-Long': 'a'.repeat(1991) })).toThrow('longer');
});

test.each(['a"b', '$host', '{path}', 'a\\', 'a`b', 'a\nb'])(
  'a value that a host would read otherwise stops the build: %s',
  (value) => {
    expect(() => nginxFile({ 'X-Odd': value })).toThrow('something else');
    expect(() => caddyFile({ 'X-Odd': value })).toThrow('something else');
  },
);
