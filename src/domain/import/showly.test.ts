import { expect, test } from 'vitest';

import { readShowly } from './showly.ts';
import { jsonFile, told } from './test-context.ts';

const backup = (pEp: readonly unknown[], collections: object = {}) => ({
  version: 2,
  platform: 'android',
  createdAt: '2026-02-25T10:00:00Z',
  shows: {
    cH: [{ id: 77, tmId: 99_966, t: 'All of Us Are Dead', a: '', u: '' }],
    cW: [],
    cHid: [],
    pEp,
    ...collections,
  },
});
const episode = { id: 500, sId: 77, eN: 2, sN: 1, a: '2022-01-28T12:00:00Z' };

test.each([
  ['an episode', backup([episode]), ['s1e2 2022-01-28']],
  ['an episode without a date', backup([{ ...episode, a: null }]), ['s1e2 no day']],
  [
    'a show that is hidden',
    backup([episode], { cH: [], cHid: [{ id: 77, tmId: 99_966, t: '지금 우리 학교는' }] }),
    ['s1e2 2022-01-28'],
  ],
  [
    'a show without TMDB’s id',
    backup([episode], { cH: [{ id: 77, tmId: -1, t: 'All of Us Are Dead' }] }),
    ['s1e2 2022-01-28'],
  ],
  ['another show', backup([{ ...episode, sId: 78 }]), ['1 other']],
  ['another show, whose other id is not to be trusted', backup([{ ...episode, sId: 78, stmId: 99_966 }]), ['1 other']],
  ['the third version', backup([{ stmId: 99_966, eN: 2, sN: 1, a: null }], { cH: [] }), ['s1e2 no day']],
  ['a special', backup([{ ...episode, sN: 0 }]), ['unknown-season shows.pEp[0]']],
  ['a date to come', backup([{ ...episode, a: '2099-01-28T12:00:00Z' }]), ['future-date shows.pEp[0]']],
  ['an episode that is none', backup([[]]), ['malformed shows.pEp[0]']],
  ['shows that are none', { version: 2, createdAt: 'x', shows: [] }, 'not read'],
])('%s', (_, json, expected) => {
  expect(told(readShowly, jsonFile(json))).toEqual(expected);
});
