import * as v from 'valibot';
import { expect, test } from 'vitest';

import { Spoiler } from '#domain/story/shield.ts';
import { raw } from '#mocks/fixture-facts.ts';

import { buildSince, SINCE_IS_MADE_OF } from './build-since.ts';
import { sinceFile } from './since-file.ts';

const files = Object.fromEntries(SINCE_IS_MADE_OF.map((file) => [file, raw(file)]));

test('nobody is named in it but those who took a claim back', () => {
  expect(buildSince(files).speakers).toEqual([]);
  const [first, ...others] = raw('claims').claims;
  if (first === undefined) throw new Error('There is no claim.');
  const withdrawn = { on: '2026-11-19', why: { en: 'It was a mistake.' }, sources: [] };
  const since = buildSince({ ...files, claims: { claims: [{ ...first, withdrawn }, ...others] } });
  expect(since.claims.find(({ id }) => id === first.id)).toMatchObject({ speakers: first.speakers, withdrawn });
  expect(since.speakers.map(({ id }) => id)).toEqual(first.speakers);
});

test('everything in it keeps its stamp', () => {
  const { claims, others } = v.parse(sinceFile, buildSince(files));
  expect([...claims, ...others].map((record) => Spoiler.after(record)).sort()).toEqual(
    raw('claims')
      .claims.map(({ after = 'start' }) => after)
      .sort(),
  );
});
