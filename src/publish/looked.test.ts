import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { serveFacts, withAddress } from './leak/test-pages.ts';
import { lookedName } from './looked.ts';
import { renderPage } from './prerender/render-page.ts';

const DAY = 86_400_000;

describe('what the build is handed', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'looked-')), 'looked.json');

  test('is what the watch has written, or nothing', () => {
    writeFileSync(file, '{ "on": "2026-11-19", "places": 11 }\n');
    expect(lookedName(file)).toEqual({ LOOKED: '{"on":"2026-11-19","places":11}' });
    expect([lookedName(''), lookedName(undefined)]).toEqual([{ LOOKED: 'null' }, { LOOKED: 'null' }]);
  });

  test.each(['', '{ "on": "yesterday", "places": 11 }', '{ "on": "2026-11-19", "places": 0 }'])(
    '%s stops it',
    (text) => {
      writeFileSync(file, text);
      expect(() => lookedName(file)).toThrow('LOOKED is');
      expect(() => lookedName(`${file}.none`)).toThrow('LOOKED is');
    },
  );
});

describe('on the page of the awaited season', () => {
  withAddress();
  beforeEach(() => serveFacts(FIXTURES));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.stubGlobal('location', new URL('http://localhost/'));
  });

  const page = async (at: number) => (await renderPage('/status/', at)).body;

  test('it stands behind the two ages, for thirty days', async () => {
    vi.stubGlobal('LOOKED', { on: '2026-11-19', places: 11 });
    const said = 'A machine last looked at 11 places on 19 November 2026.';
    const body = await page(FACTS_NOON);
    expect(body.split(said)).toHaveLength(2);
    expect(body.indexOf('no season 2 up to 19 July 2026.')).toBeLessThan(body.indexOf(said));
    expect(await page(FACTS_NOON + 29 * DAY)).toContain(said);
    expect(await page(FACTS_NOON + 30 * DAY)).not.toContain('A machine');
  });

  test('it is not there where the build was handed nothing', async () => {
    expect(await page(FACTS_NOON)).not.toContain('A machine');
    vi.stubGlobal('LOOKED', null);
    expect(await page(FACTS_NOON)).not.toContain('A machine');
  });
});
