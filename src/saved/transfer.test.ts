import { assert, constantFrom, dictionary, integer, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';
import { STORY as story } from '#mocks/fixture-facts.ts';

import { applyProposal, proposeTransfer } from './import.ts';
import { NOTHING_SAVED } from './state.ts';
import { readTransfer, transferOf, writeTransfer } from './transfer.ts';

const episodes = story.points.filter(({ kind }) => kind === 'episode').map(({ id }) => id);
const at = (horizon: string, watchedOn = {}) => ({ ...NOTHING_SAVED, horizon, watchedOn });

const anyCarried = record({
  horizon: constantFrom(...story.points.map(({ id }) => id)),
  watchedOn: dictionary(constantFrom(...episodes), integer({ min: 0, max: toDay('2100-01-01') }).map(toDate), {
    noNullPrototype: true,
  }),
});

describe('the line', () => {
  test('brings back what went, in a text that an address takes as it is', () => {
    assert(
      property(anyCarried, (carried) => {
        const line = writeTransfer(carried);
        expect(new URL(`https://example.org/#carry=${line}`).hash).toBe(`#carry=${line}`);
        expect(readTransfer(story, line)).toEqual({ kind: 'carried', carried });
      }),
    );
  });

  test('a place and twelve dates fit into a code that a phone reads', () => {
    const watchedOn = Object.fromEntries(episodes.map((id) => [id, '2026-11-21']));
    expect(writeTransfer({ horizon: 's1e12', watchedOn }).length).toBeLessThan(160);
  });

  test('damaged anywhere, it is refused as a whole', () => {
    const line = writeTransfer({ horizon: 's1e2', watchedOn: { s1e1: '2026-11-20', s1e2: '2026-11-21' } });
    for (let place = 0; place < line.length; place++) {
      expect(readTransfer(story, line.slice(0, place)).kind).toBe('damaged');
      for (const letter of '01az.~-_%"<\u0000')
        if (line[place] !== letter)
          expect(readTransfer(story, line.slice(0, place) + letter + line.slice(place + 1)).kind).toBe('damaged');
    }
  });

  test('hostile ones are refused, with the right checksum too', () => {
    assert(property(string({ unit: 'binary' }), (text) => readTransfer(story, text).kind === 'damaged'));
    // Signed as we would sign it, so that only what it says is wrong.
    const signed = (body: string) => writeTransfer({ horizon: body, watchedOn: {} });
    const reading = (body: string) => readTransfer(story, signed(body)).kind;
    expect(reading('s1e2')).toBe('carried');
    expect(reading('s1e2.s1e1~0')).toBe('carried');
    expect(reading('s1e2.s1e1~00')).toBe('damaged');
    expect(reading('s1e2.s1e1~a.s1e1~b')).toBe('damaged');
    expect(reading('s1e2.s1e2~a.s1e1~b')).toBe('damaged');
    expect(reading('s1e2.s1e1~zzzzz')).toBe('damaged');
    expect(reading('s1e2.__proto__~a')).toBe('damaged');
    expect(reading('s1e2.constructor~a')).toBe('newer');
    expect(reading('s1e2.start~a')).toBe('newer');
    expect(reading('s9e9')).toBe('newer');
    expect(reading('')).toBe('damaged');
    expect(reading('s1e2.'.repeat(10_000))).toBe('damaged');
  });
});

test('what the story does not know, and days that there are not, stay here', () => {
  const watchedOn = {
    s1e1: '2026-02-31',
    s1e2: '2026-11-21',
    s9e9: '2026-11-21',
    's2-news': '2026-11-21',
    s1e3: '0001-01-01',
  };
  expect(transferOf(at('s9e9', watchedOn), story)).toEqual({ horizon: 'start', watchedOn: { s1e2: '2026-11-21' } });
});

describe('the proposal', () => {
  test('is the place of the other device where it is further, news included, and its later dates', () => {
    const state = at('s1e3', { s1e1: '2026-11-01', s1e2: '2026-11-09' });
    const carried = { horizon: 's2-news', watchedOn: { s1e1: '2026-11-05', s1e2: '2026-11-02', s1e7: '2026-11-06' } };
    const proposal = proposeTransfer(state, story, carried);
    expect(proposal).toMatchObject({ from: 's1e3', choices: ['s2-news'] });
    expect(applyProposal(state, proposal, 's2-news')).toMatchObject({
      horizon: 's2-news',
      watchedOn: { s1e1: '2026-11-05', s1e2: '2026-11-09', s1e7: '2026-11-06' },
    });
  });

  test('never goes back', () => {
    assert(
      property(constantFrom(...story.points), anyCarried, ({ id }, carried) => {
        const [to = ''] = proposeTransfer(at(id), story, carried).choices;
        const place = (point: string) => story.points.findIndex((known) => known.id === point);
        expect(place(to)).toBe(Math.max(place(id), place(carried.horizon)));
      }),
    );
  });
});
