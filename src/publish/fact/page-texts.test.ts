import { expect, test } from 'vitest';

import { FACTS_DAY, FACTS_NOON } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { serveFacts, withAddress } from '#publish/leak/test-pages.ts';

import { changedAddresses, renderPages } from './page-texts.ts';

withAddress();

test('a page that says something else is found, and one that does not is none', async () => {
  const addresses = ['/countdown/', '/cast/ties/'];
  serveFacts(FIXTURES);
  const before = await renderPages(FIXTURES, FACTS_NOON, addresses);
  const released = (text: string) =>
    text.replace(
      '{"id":"released","season":2,"date":null,"precision":null,"certainty":"inferred"',
      `{"id":"released","season":2,"date":"${FACTS_DAY}","precision":"day","certainty":"official"`,
    );
  serveFacts(FIXTURES, { 'milestones.json': released });
  const after = await renderPages(FIXTURES, FACTS_NOON, addresses);
  expect(changedAddresses(before, after)).toEqual(['/countdown/']);
  expect(changedAddresses(before, before)).toEqual([]);
});

test('a page that is new, gone, or another one for somebody is found', () => {
  const pages = (...texts: readonly string[]) => new Map(texts.map((text, at) => [`/${at}/`, text]));
  expect(changedAddresses([pages('a', 'b'), pages('a', 'b')], [pages('a', 'b'), pages('a', 'c')])).toEqual(['/1/']);
  expect(changedAddresses([pages('a')], [pages('a', 'b')])).toEqual(['/1/']);
  expect(changedAddresses([pages('a', 'b')], [pages('a')])).toEqual(['/1/']);
});
