import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SITE } from '#e2e/build-site.ts';
import { expect, test } from '#e2e/test.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { listAddresses } from '#publish/addresses.ts';
import { sizeOfPng } from '#publish/pictures/png.ts';

const EVERY = listAddresses(FIXTURES);
const pageOf = (address: string) => readFileSync(join(SITE, address, 'index.html'), 'utf8');

test.skip(({ browserName }) => browserName !== 'chromium');

test('every page that may be listed has a picture of its own, every other one that of the start page', () => {
  for (const address of EVERY) {
    const html = pageOf(address);
    const listed = !html.includes('noindex');
    const picture = /<meta property="og:image" content="https?:\/\/[^/]+([^"]+)"/.exec(html)?.[1] ?? '';
    expect(picture, address).toBe(listed ? `${address}preview.png` : '/preview.png');
    expect(existsSync(join(SITE, address, 'preview.png')), address).toBe(listed);
    const file = readFileSync(join(SITE, picture));
    expect(sizeOfPng(file), address).toEqual({ width: 1200, height: 630 });
    expect(file.length, address).toBeLessThan(45_000);
  }
});

test('what a link says of a page is what the page says, with the day and without an age', () => {
  const words = (address: string) =>
    /<meta property="og:image:alt" content="“(.*?)” in chalk on a green board, as of (.*?)\."/.exec(pageOf(address));
  const [, answer = '', day = ''] = words('/') ?? [];
  const body = pageOf('/')
    .replace(/^.*<div id="app"/s, '')
    .replaceAll('&#x27;', "'");
  expect(body).toContain(answer);
  expect(answer).toContain('we know of no date');
  const writtenFor = new Date(Number(/data-prerendered-at="(\d+)"/.exec(pageOf('/'))?.[1]));
  expect(new Date(`${day} UTC`).toISOString().slice(0, 10)).toBe(writtenFor.toISOString().slice(0, 10));
  for (const address of EVERY) {
    const said = [...pageOf(address).matchAll(/<meta (?:name="description"|property="og:\S+") content="(.*?)"/g)].map(
      ([, text = '']) => text,
    );
    expect(said.join(' '), address).not.toMatch(/\b(?:today|tomorrow|ago)\b|\b\d+ days?\b/);
  }
  // Who has not been met has the picture of the start page, and its words.
  expect(words(EVERY.find((address) => pageOf(address).includes('noindex')) ?? '/')?.[1]).toBe(answer);
});
