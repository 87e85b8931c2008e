import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { READERS } from './readers.ts';
import { SAMPLES } from './sample-files.ts';
import { VISITOR } from './test-context.ts';
import type { ImportFile, ImportReader } from './viewing.ts';

const readers = Object.entries(READERS);
const samples = Object.entries(SAMPLES).flatMap(([format, files]) => files.map((file) => [format, file] as const));
const whoReads = (file: ImportFile) =>
  readers.filter(([, read]) => read([file], VISITOR) !== null).map(([format]) => format);
/** What all readers make of a file. A row may have no end: nothing else may throw. */
const readAll = (file: ImportFile) =>
  readers.map(([, read]) => {
    try {
      return read([file], VISITOR);
    } catch (error) {
      expect(String(error)).toMatch(/^Error: a row without an end$/);
      return null;
    }
  });

describe('each shape', () => {
  test.each(samples)('%s alone reads %s', (format, file) => {
    expect(whoReads(file)).toEqual([format]);
  });

  test.each(samples)('%s is known by what it holds, not by its name: %s', (format, file) => {
    expect(whoReads({ name: 'NetflixViewingHistory.csv', text: file.text })).toEqual([format]);
  });

  test.each(samples)('%s: %s says that episode 1 was watched, and when', (format, file) => {
    const understood = READERS_BY_NAME.get(format)?.([file], VISITOR);
    expect(understood).toMatchObject({
      kind: 'understood',
      viewings: expect.arrayContaining([
        expect.objectContaining({
          episode: 's1e1',
          day: ['series-guide', 'simkl-csv'].includes(format) ? null : '2022-01-28',
        }),
      ]),
      leftovers: [],
    });
  });
});

const READERS_BY_NAME = new Map<string, ImportReader>(readers);

test('Simkl’s second runs, which are on no list, are not taken for Trakt’s', () => {
  const show = { title: 'All of Us Are Dead', ids: { simkl: 1, tmdb: '99966' } };
  const entry = { is_rewatch: true, rewatch_id: 7482, last_watched_at: '2026-01-01T00:00:00Z', show };
  expect(whoReads({ name: 'SimklBackup.json', text: JSON.stringify({ shows: [entry] }) })).toEqual(['simkl']);
});

test.each([
  ['nothing', ''],
  ['words', 'All of Us Are Dead, episode 1, watched on 2022-01-28'],
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['a number', '7'],
  ['half a file', SAMPLES.simkl[0].text.slice(0, 200)],
  ['our own backup', '{"app":"roll-call","version":1,"horizon":"s1e1","watchedOn":{},"preferences":{}}'],
  [
    'Trakt’s ratings',
    '[{"rated_at":"2026-06-30T19:55:52.000Z","rating":9,"type":"show","show":{"title":"All of Us Are Dead"}}]',
  ],
  ['Trakt’s wishes', '[{"listed_at":"2026-06-30T19:55:52.000Z","type":"show","show":{"title":"All of Us Are Dead"}}]'],
  [
    'TV Time’s votes',
    'tv_show_name,episode_season_number,episode_number,episode_id,vote_key,created_at\r\nAll of Us Are Dead,1,1,5,a,2022-01-28 12:00:00',
  ],
  ['SeriesGuide’s movies', '[{"tmdb_id":19913,"title":"(500) Days of Summer","watched":true,"plays":1}]'],
])('nobody reads %s', (_, text) => {
  expect(whoReads({ name: 'watched-history-1.json', text })).toEqual([]);
});

describe('hostile files', () => {
  const proto = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';

  test.each(samples)('%s: a prototype cannot be reached through %s', (_, file) => {
    readAll({ name: file.name, text: file.text.replaceAll('{', `{${proto},`).replaceAll(',}', '}') });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"shows":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['seasons', `[{"tmdb_id":99966,"seasons":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`],
    ['a history', `{"history":${'[{"show":'.repeat(50_000)}1${'}]'.repeat(50_000)}}`],
  ])('%s in one another a hundred thousand deep', (_, text) => {
    expect(() => readAll({ name: 'deep.json', text })).not.toThrow();
  });

  test.each([
    ['Simkl', SAMPLES.simkl[0], '"shows":[', `"shows":[${'null,'.repeat(300_000)}`, READERS.simkl],
    [
      'SeriesGuide',
      SAMPLES['series-guide'][0],
      '"episodes":[',
      `"episodes":[${'7,'.repeat(300_000)}`,
      READERS['series-guide'],
    ],
  ] as const)('%s: broken entries by the hundred thousand are told in a few lines', (_, file, from, to, read) => {
    const understood = read([{ name: file.name, text: file.text.replace(from, to) }], VISITOR);
    expect(understood).toHaveProperty('viewings.length');
    expect(understood).toHaveProperty('leftovers.length', 201);
  });

  test('a hundred thousand rows', () => {
    const [file] = SAMPLES['tv-time-gdpr'];
    const [header = '', , ours = '', other = ''] = file.text.split('\r\n');
    const text = [header, ...Array.from({ length: 100_000 }, () => other), ours].join('\n');
    expect(READERS['tv-time-gdpr']([{ name: 'x', text }], VISITOR)).toMatchObject({
      viewings: [{ where: 'row 100002', episode: 's1e1' }],
      others: 100_000,
    });
  });
});

/** A sample with some of its values, rows or letters put into disorder. */
const broken = fc
  .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(fc.json(), fc.string()))))
  .map(([[, file], cuts]) =>
    cuts.reduce((text, [where, length, put]) => {
      const start = where % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + length);
    }, file.text),
  );

/** A sample, whole as JSON, with one of its values replaced by any other. */
const odd = fc
  .tuple(
    fc.constantFrom(...samples.filter(([, file]) => file.text.startsWith('[') || file.text.startsWith('{'))),
    fc.nat(),
    fc.jsonValue({ maxDepth: 4 }),
  )
  .map(([[, file], place, value]) => {
    let left = place % (file.text.split(':').length - 1);
    return JSON.stringify(JSON.parse(file.text, (key, old: unknown) => (key !== '' && left-- === 0 ? value : old)));
  });

test.each([
  ['any JSON', fc.json({ maxDepth: 6 })],
  ['any text', fc.string({ maxLength: 200, unit: 'binary' })],
  ['samples cut and patched', broken],
  ['samples with one other value', odd],
])('nobody throws, and nothing impossible is watched: %s', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const understood of readAll({ name: 'file', text })) {
        if (understood === null) continue;
        expect(understood.kind).toBe('understood');
        if (understood.kind !== 'understood') continue;
        for (const { episode, day } of understood.viewings) {
          expect(episode).toMatch(/^s1e([1-9]|1[0-2])$/);
          expect(day === null || (/^\d{4}-\d\d-\d\d$/.test(day) && day <= VISITOR.today)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});
