import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { unusedSpeaker } from './unused-speaker.ts';

const claims = { claims: [{ id: 'c1', speakers: ['netflix'], relayedBy: ['deadline'] }] };
const speakers = (...ids: string[]) => ({ speakers: ids.map((id) => ({ id })) });

test('accepts speakers who make or relay a claim', () => {
  expect(faultLines(unusedSpeaker, { claims, speakers: speakers('netflix', 'deadline') })).toEqual([]);
});

test('rejects a speaker without a claim', () => {
  expect(faultLines(unusedSpeaker, { claims, speakers: speakers('netflix', 'deadline', 'silent') })).toEqual([
    'speakers.json  silent  id  makes and relays no claim; name this speaker in a claim or remove the record',
  ]);
});
