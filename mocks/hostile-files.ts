import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';

// Files that nobody means well with: what looks like a history and is none, and what a parser may stumble over.

const HEADS = [
  'Title,Date',
  '"Title";"Date"',
  'Title\tDate',
  'Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country',
  'constructor,__proto__,Title,Date',
];
const TITLES = [
  'All of Us Are Dead: Season 1: Episode 3',
  '지금 우리 학교는: 시즌 1: 4화',
  'All of Us Are Dead: Season 1: Episode __proto__',
  'All of Us Are Dead: Season 1e9: Episode 1e9',
  'All of Us Are Dead:::::::::(((((1)))))',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://example.com")',
  '__proto__',
  ': Season 1: Episode 3',
];
const DATES = [
  '1/28/22',
  '28.1.2022',
  '2022-02-31',
  '2022-01-28 25:61:61',
  '99/99/99',
  'NaN',
  '9999-12-31',
  '0/0/0',
  '',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'app',
  'version',
  'horizon',
  'watchedOn',
  'preferences',
];

const odd = fc.constantFrom(...TITLES, ...DATES, ...KEYS);
const cell = fc.oneof(
  odd,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('"', '""', '\r', '\n', ',', '\0'),
);

const table = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 20 }),
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([head, rows, delimiter, end]) => [head, ...rows.map((row) => row.join(delimiter))].join(end));

/** A table that is nearly right, so that it comes through to the end. */
const history = fc
  .array(fc.tuple(fc.constantFrom(...TITLES), fc.constantFrom(...DATES)), { maxLength: 20 })
  .map((rows) => ['Title,Date', ...rows.map(([title, date]) => `"${title.replaceAll('"', '""')}",${date}`)].join('\n'));

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    odd,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 5 })), tie('json')), { maxLength: 5 })
      // Whatever the keys are: each becomes the object's own.
      .map((entries): unknown => Object.fromEntries(entries)),
  ),
}));

const anyBackup = fc
  .record({
    app: fc.constant('roll-call'),
    version: fc.constantFrom(1, 1, 1, 2, '1', -1),
    horizon: fc.constantFrom('s1e4', 'start', 'constructor', '__proto__', 's9e9', 7),
    watchedOn: fc.oneof(
      fc.dictionary(fc.constantFrom('s1e1', 's1e2', ...KEYS), fc.constantFrom('2022-02-03', '2022-02-30', 'NaN')),
      fc.constant({ s1e1: '2022-02-03' }),
      json,
    ),
    preferences: fc.oneof(fc.dictionary(fc.constantFrom('theme', 'rewatch', ...KEYS), json), fc.constant({}), json),
  })
  .map((state) => JSON.stringify(state));

const GOOD =
  '{"app":"roll-call","version":1,"horizon":"s1e4","watchedOn":{"s1e1":"2022-02-03"},"preferences":{"a":{"b":1}}}';

/** Backups, some of them good ones. */
const backup = fc.oneof(anyBackup, fc.constant(GOOD));

const deep = fc
  .tuple(fc.constantFrom('[', '{"a":', '[{"__proto__":'), fc.integer({ min: 1, max: 20_000 }))
  .map(([open, times]) => open.repeat(times));

const text = fc.oneof(
  table,
  { arbitrary: history, weight: 3 },
  { arbitrary: backup, weight: 3 },
  deep,
  json.map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** As some spreadsheets save: two bytes a letter, after a mark. */
function utf16(content: string): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(2 + content.length * 2));
  bytes.setUint16(0, 0xfeff, true);
  for (let at = 0; at < content.length; at++) bytes.setUint16(2 + at * 2, content.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}

const plainBytes = fc.oneof(
  text.map(strToU8),
  text.map(utf16),
  fc.uint8Array({ maxLength: 200 }),
  fc
    .constantFrom('%PDF-1.7\n', '\u0089PNG\r\n\u001a\n\0\0\0', 'PK\u0003\u0004', 'PK\u0005\u0006')
    .map((head) => strToU8(head, true)),
);

const name = fc.oneof(
  fc.constantFrom(
    'a.csv',
    'a.json',
    '__proto__',
    '../../a.json',
    '<b>.csv',
    '\u202Egnp.csv',
    '__MACOSX/a.csv',
    'a.zip',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

const archive = fc
  // What packs here takes no `__proto__`.
  .array(
    fc.tuple(
      name.filter((entry) => entry !== '__proto__'),
      plainBytes,
    ),
    { maxLength: 5 },
  )
  .map((entries) => zipSync(Object.fromEntries(entries), { level: 1 }));

/** Somewhere in it something is another way round, or it ends too early. */
const damaged = fc
  .tuple(archive, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), fc.nat(), fc.boolean())
  .map(([bytes, changes, length, isCut]) => {
    const copy = bytes.slice(0, isCut ? length % (bytes.length + 1) : bytes.length);
    for (const [place, code] of changes) if (copy.length > 0) copy[place % copy.length] = code;
    return copy;
  });

/** Some files at once, such as nobody should have. */
export const hostileFiles: fc.Arbitrary<File[]> = fc.array(
  fc
    .tuple(name, fc.oneof(plainBytes, archive, damaged))
    .map(([fileName, bytes]) => new File([new Uint8Array(bytes)], fileName)),
  { minLength: 1, maxLength: 3 },
);
