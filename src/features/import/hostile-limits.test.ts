import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';

import { textOf } from '#mocks/fixture-facts.ts';
import { IMPORT_CONTEXT } from '#mocks/import-context.ts';

import { readDrop } from './read-drop.ts';
import { LIMITS } from './unpack.ts';

const MB = 1_000_000;
const ROW = 'Title,Date\nAll of Us Are Dead: Season 1: Episode 1,1/28/22\n';

const file = (content: string | Uint8Array, name = 'history') =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

// To make the files takes its time, too.
vi.setConfig({ testTimeout: 60_000 });

/** What becomes of files. What is not refused at once would take minutes: that is a test that never ends. */
const outcomeOf = async (...files: File[]) => (await readDrop(files, IMPORT_CONTEXT.titles))(IMPORT_CONTEXT);

const refused = (fault: string) => ({ kind: 'refused', refusals: [{ fault }] });

/** What a PNG begins with. */
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);

describe('a file that is no history is refused at once', () => {
  test('200 MB, before a byte of it is read', async () => {
    const large = Object.defineProperties(file(''), {
      size: { value: 200 * MB },
      arrayBuffer: { value: () => Promise.reject(new Error('was read')) },
    });
    expect(await outcomeOf(large)).toMatchObject(refused('too-large'));
    expect(await outcomeOf(...Array.from({ length: LIMITS.files + 1 }, () => file(ROW)))).toMatchObject(
      refused('too-many'),
    );
  });

  test.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n\t ', 'empty'],
    ['a picture', PNG, 'not-text'],
    ['a document', '%PDF-1.7\n1 0 obj', 'not-text'],
    ['our own facts', textOf('claims'), 'unknown'],
    ['another table', 'Name,Rating\nDune,5', 'unknown'],
    ['a page', '<!doctype html><title>Viewing activity</title>', 'unknown'],
    ['100,000 lists in each other', '['.repeat(100_000), 'too-deep'],
    ['100,000 objects in each other', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), 'too-deep'],
    ['ten million empty lists', `[${'[],'.repeat(10_000_000)}[]]`, 'too-long'],
    ['fifteen million numbers', `[${'1,'.repeat(15 * MB)}1]`, 'too-long'],
    ['a million names', `{${Array.from({ length: MB }, (_, at) => `"k${at}":1`).join(',')}}`, 'too-long'],
    ['quotes out of place', `Title,Date\n"x"${'a"'.repeat(450_000)}\n`, 'unknown'],
    ['quotes out of place on many lines', `Title,Date\n"x"${'a\n"'.repeat(450_000)}`, 'unknown'],
    ['a cell that never ends', `Title,Date\n"${'a\n'.repeat(450_000)}`, 'unknown'],
    [
      'as many profiles as rows',
      `Profile Name,Start Time,Title\n${Array.from({ length: 51 }, (_, at) => `${at},2022-01-28 08:00:00,Dark`).join('\n')}`,
      'unknown',
    ],
    [
      'a backup that no browser could keep',
      `{"app":"roll-call","version":1,"horizon":"s1e1","watchedOn":{},"preferences":{"later":"${'a'.repeat(MB)}"}}`,
      'unknown',
    ],
    ['one endless line', `Title,Date\n${','.repeat(5 * MB)}`, 'too-long'],
    ['ten million lines', `Title,Date\n${'a\n'.repeat(10 * MB)}`, 'too-long'],
    ['a backup of a later version', '{"app":"roll-call","version":2}', 'newer-backup'],
    [
      'a backup with a day that never was',
      '{"app":"roll-call","version":1,"horizon":"s1e1","watchedOn":{"s1e1":"2022-02-31"},"preferences":{}}',
      'broken-backup',
    ],
  ])('%s', async (_, content, fault) => {
    expect(await outcomeOf(file(content))).toMatchObject(refused(fault));
  });

  test('a folder', async () => {
    const folder = Object.defineProperty(file(''), 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('no', 'NotFoundError')),
    });
    expect(await outcomeOf(folder)).toMatchObject(refused('unreadable'));
  });
});

test('what several files hold is counted together', async () => {
  const numbers = `[${'1,'.repeat(500_000)}1]`;
  expect(await outcomeOf(file(numbers, 'a.json'), file(numbers, 'b.json'))).toMatchObject({
    refusals: [
      { file: 'b.json', fault: 'too-long' },
      { file: 'a.json', fault: 'unknown' },
    ],
  });
});

describe('an archive', () => {
  const zip = (entries: Record<string, Uint8Array>) => file(zipSync(entries, { level: 6 }), 'netflix.zip');
  const history = strToU8(ROW);

  test('gives the files in it, in whatever folder, and nothing of what else it holds', async () => {
    const outcome = await outcomeOf(
      zip({
        'ACCOUNT/AccountDetails.csv': strToU8('Field,Value\nEmail,someone@example.com'),
        'MESSAGES/empty.csv': new Uint8Array(),
        'pictures/a.png': PNG,
        '__MACOSX/._NetflixViewingHistory.csv': PNG,
        'CONTENT_INTERACTION/NetflixViewingHistory.csv': history,
      }),
    );
    expect(outcome).toMatchObject({
      kind: 'understood',
      formats: ['netflix-history'],
      viewings: [{ episode: 's1e1', day: '2022-01-28' }],
      files: ['CONTENT_INTERACTION/NetflixViewingHistory.csv'],
      unread: [],
      refusals: [],
    });
  });

  test('that swells is not followed to its end', async () => {
    const zeros = new Uint8Array(LIMITS.text + 10 * MB);
    expect(await outcomeOf(zip({ 'a.csv': history, 'bomb.csv': zeros }))).toMatchObject({
      kind: 'understood',
      refusals: [{ file: 'bomb.csv', fault: 'too-large' }],
    });
    const bomb = zip({ 'a.csv': zeros, 'b.csv': zeros, 'c.csv': zeros });
    expect(await outcomeOf(bomb)).toMatchObject(refused('huge-archive'));
    const half = zip({ 'a.csv': zeros });
    expect(await outcomeOf(half, half)).toMatchObject({
      refusals: [{ fault: 'too-large' }, { fault: 'huge-archive' }, { fault: 'unknown' }],
    });
  });

  test('with thousands of files, or with archives in it, is not opened further', async () => {
    const many = Array.from({ length: LIMITS.entries + 1 }, (_, at): [string, Uint8Array] => [`${at}.csv`, history]);
    expect(await outcomeOf(zip(Object.fromEntries(many)))).toMatchObject(refused('huge-archive'));
    expect(await outcomeOf(zip({ 'inner.zip': zipSync({ 'a.csv': history }) }))).toMatchObject(refused('unknown'));
  });

  test('with a password is refused, and says why', async () => {
    const locked = zipSync({ 'CONTENT_INTERACTION/': new Uint8Array(), 'CONTENT_INTERACTION/a.csv': history });
    // The flag in the list at the end, of the file alone: folders have nothing to hide. By its whole sign: a P may stand in the time of day, too.
    locked[Buffer.from(locked).lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 8] = 1;
    expect(await outcomeOf(file(locked))).toMatchObject(refused('locked-archive'));
  });

  test('with an entry packed in a way of its own is read without it', async () => {
    const bytes = zipSync({ 'a.csv': history, 'b.csv': history }, { level: 0 });
    // How the second one is packed, where it begins: bzip2.
    bytes[30 + 'a.csv'.length + history.length + 8] = 12;
    expect(await outcomeOf(file(bytes))).toMatchObject({ viewings: [{ episode: 's1e1' }], files: ['a.csv'] });
  });

  test('whose names begin here is read', async () => {
    expect(await outcomeOf(zip({ './a.csv': history, './.b.csv': history }))).toMatchObject({ files: ['./a.csv'] });
  });

  test('that is cut short or damaged is refused as a whole', async () => {
    const bytes = zipSync({ 'a.csv': strToU8(ROW.repeat(500)), 'b.csv': history });
    await Promise.all(
      [4, 30, 60, bytes.length - 30].map(async (length) =>
        expect(await outcomeOf(file(bytes.subarray(0, length)))).toMatchObject(refused('broken-archive')),
      ),
    );
    const wrong = bytes.slice();
    wrong.fill(0xff, 40, 60);
    expect(await outcomeOf(file(wrong))).toMatchObject(refused('broken-archive'));
  });
});

describe('a text is read however it was saved', () => {
  const rows = 'Title;Date\r\nNon siamo più vivi: Stagione 1: Episodio 1;28/01/2022\r\n';
  const utf16 = (mark: string, isLittle: boolean) => {
    const text = mark + rows;
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
    return new Uint8Array(view.buffer);
  };
  test.each([
    ['UTF-8', strToU8(rows)],
    ['UTF-8 with a mark', strToU8(`\ufeff${rows}`)],
    ['UTF-16', utf16('\ufeff', true)],
    ['UTF-16, the other way round', utf16('\ufeff', false)],
    ['UTF-16 without a mark', utf16('', true)],
    ['UTF-8, damaged', Uint8Array.of(...strToU8(rows), 0xff, ...strToU8('più'), 0xc3)],
    ['one byte a letter', Uint8Array.from(rows, (letter) => letter.charCodeAt(0))],
  ])('%s', async (_, bytes) => {
    expect(await outcomeOf(file(bytes))).toMatchObject({ viewings: [{ episode: 's1e1', day: '2022-01-28' }] });
  });
});

test('what nobody knows is said, whatever came beside it', async () => {
  const simkl = '{"shows":[],"anime":[],"movies":[]}';
  const trakt = 'type,title,season,episode,watched_at\nepisode,All of Us Are Dead,1,1,2022-01-28';
  const tvTime = 'tvshow_title,season,episode,watched_date\nAll of Us Are Dead,1,2,2022-01-28';
  const files = [file(simkl, 'simkl.json'), file(trakt, 'trakt.csv'), file(tvTime, 'tv-time.csv')];
  const bank = file('Date,Amount\n2022-01-28,5', 'bank.csv');
  const outcome = await outcomeOf(bank, ...files);
  expect(outcome).toMatchObject({ kind: 'understood', refusals: [{ file: 'bank.csv', fault: 'unknown' }] });
  expect(outcome.kind === 'understood' && outcome.files.toSorted()).toEqual(files.map(({ name }) => name));
});

test('our own backup is read alone', async () => {
  const backup = '{"app":"roll-call","version":1,"horizon":"s1e4","watchedOn":{},"preferences":{"later":1}}';
  expect(await outcomeOf(file(ROW, 'a.csv'), file(backup, 'roll-call.json'))).toMatchObject({
    kind: 'backup',
    stored: backup,
    refusals: [{ file: 'a.csv', fault: 'not-alone' }],
  });
});
