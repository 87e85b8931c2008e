import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { factsIn } from '#mocks/facts-in.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { CLAIM, factsToEdit, sourceFlags } from './test-fact.ts';

const { dirOf, textOf, run } = factsToEdit(FIXTURES, FACTS_DAY);

const claimsIn = (folder: string) => factsIn(folder).raw('claims').claims;

describe('a claim', () => {
  test('of somebody who is known, passed on, with a condition, and without a day of its own', async () => {
    const { code, lines } = await run([
      ...CLAIM,
      '--source',
      'newsx-2026-02-23',
      '--speaker',
      'netflix',
      '--relayed-by',
      'newsx',
      '--made-on-inferred',
      'yes',
      '--condition-event',
      'post-production',
      '--condition-days',
      '2026-02-01..2026-06-30',
      '--id',
      'netflix-three-months',
    ]);
    expect([code, ...lines.slice(-1)]).toEqual([0, 'Saved: claims.json']);
    expect(claimsIn(dirOf()).at(-1)).toMatchObject({
      id: 'netflix-three-months',
      relayedBy: ['newsx'],
      madeOn: '2026-02-23',
      madeOnInferred: true,
      condition: { event: 'post-production', from: '2026-02-01', to: '2026-06-30' },
    });
  });

  test('that names no days has no window, and no source is written down twice', async () => {
    const url =
      factsIn(FIXTURES)
        .raw('sources')
        .sources.flatMap(({ page }) => ('url' in page && page.url !== null ? [page.url] : []))[0] ?? '';
    const bare = CLAIM.slice(0, -2);
    const { code } = await run([
      ...bare,
      ...sourceFlags(FACTS_DAY),
      '--source-url',
      `${url}/`,
      '--speaker',
      'netflix',
      '--made-on',
      '2026-11',
    ]);
    expect(code).toBe(0);
    expect(claimsIn(dirOf()).at(-1)).toMatchObject({ window: null, condition: null, madeOn: '2026-11' });
    expect(textOf('sources.json')).toBe(readFileSync(join(FIXTURES, 'sources.json'), 'utf8'));
  });
});
