import { expect, test } from 'vitest';

import { HOST_FILES } from './hosts.ts';
import { caddyFile } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxFile } from './hosts/nginx.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const files = Object.entries(HOST_FILES);

test.each([
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Cross-Origin-Embedder-Policy',
  'Strict-Transport-Security',
])('the table has %s', (name) => {
  expect(SECURITY_HEADERS).toHaveProperty(name);
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
  expect(sent).toHaveLength(Object.keys(SECURITY_HEADERS).length + 1);
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
