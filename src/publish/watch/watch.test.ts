import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { testHost } from './test-host.ts';
import { everyKind, factsWith, recorded } from './test-places.ts';
import { roundsOn } from './test-round.ts';

const host = testHost();
const testRounds = roundsOn(FIXTURES, FACTS_NOON);

test('changes no fact and keeps no text', async () => {
  const rounds = testRounds();
  const facts = factsWith(FIXTURES, rounds.folder, {});
  const before = readFileSync(join(facts, 'milestones.json'), 'utf8');
  rounds.table(everyKind(host));
  await rounds.run(['--propose', '--looked', join(rounds.folder, 'looked.json')], { facts });
  expect(readFileSync(join(facts, 'milestones.json'), 'utf8')).toBe(before);
  const kept = readFileSync(rounds.state, 'utf8');
  expect(kept).toContain('2027-03-12');
  expect(kept).not.toMatch(/A day is|South Korean|another series|Some text/);
});

test('nothing could be looked at: 1; what it is told cannot be read: 2', async () => {
  const rounds = testRounds();
  rounds.table([{ url: `${host.origin}/gone` }]);
  expect((await rounds.run([])).exit).toBe(1);
  expect((await rounds.run(['--palces', 'x'])).exit).toBe(2);
  expect((await rounds.run(['--places', join(rounds.folder, 'none.json')])).exit).toBe(2);
  for (const wrong of [
    [],
    [{ url: 'file:///etc/hosts' }],
    [{ url: host.origin, every: 'daily' }],
    [{ url: host.origin, kind: 'x' }],
  ]) {
    rounds.table(wrong);
    // oxlint-disable-next-line no-await-in-loop
    const { exit, lines } = await rounds.run([]);
    expect([exit, lines.length]).toEqual([2, 1]);
  }
});

test('a place that has been silent for a week is a clue, though nothing could be looked at', async () => {
  const rounds = testRounds();
  rounds.table([{ url: `${host.origin}/gone` }]);
  expect((await rounds.run([])).exit).toBe(1);
  expect((await rounds.run([], { days: 7 })).exit).toBe(10);
});

test('what is wrong with the table is said in plain words', async () => {
  const rounds = testRounds();
  writeFileSync(rounds.places, '{ "places": [],\n  "seen": x }');
  expect((await rounds.run([])).lines).toEqual([
    expect.stringMatching(/places\.json is no table of places: it is no JSON at line 2/),
  ]);
  rounds.table([{ url: host.origin, kind: 'x' }]);
  expect((await rounds.run([])).lines).toEqual([
    expect.stringMatching(/is no table of places: places\.0\.kind is "x" but should be "netflix-chart" or "tvmaze"/),
  ]);
});

test('facts that cannot be read end it before anybody is asked, in one line', async () => {
  const rounds = testRounds();
  rounds.table(everyKind(host));
  const empty = join(rounds.folder, 'empty');
  mkdirSync(empty);
  const broken = factsWith(FIXTURES, rounds.folder, {});
  writeFileSync(join(broken, 'milestones.json'), '{\n  "milestones": [\n    x\n] }');
  for (const facts of [empty, broken]) {
    // oxlint-disable-next-line no-await-in-loop
    const { exit, lines } = await rounds.run([], { facts });
    expect([exit, lines]).toEqual([2, [expect.stringContaining(`${facts} is no folder of facts`)]]);
    expect(lines[0]).not.toContain('\n');
  }
  expect(host.asked).toEqual([]);
});

test('a state that is no file is left where it is', async () => {
  const rounds = testRounds();
  rounds.table(everyKind(host));
  mkdirSync(rounds.state);
  expect(await rounds.run([])).toEqual({
    exit: 2,
    lines: [`${rounds.state} cannot be read, and is still where it was: look what it is.`],
  });
  expect(readdirSync(rounds.folder).toSorted()).toEqual(['places.json', 'state.json']);
  expect(host.asked).toEqual([]);
});

test('what was found is told before it is kept, and what cannot be written is said in one line', async () => {
  const rounds = testRounds();
  rounds.table(everyKind(host).filter(({ id }) => id === 'tvmaze'));
  const looked = join(rounds.folder, 'looked');
  mkdirSync(join(looked, 'full'), { recursive: true });
  for (const [args, unwritten] of [
    [['--looked', looked], looked],
    [['--state', join(rounds.places, 'state.json')], join(rounds.places, 'state.json')],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    const { exit, lines } = await rounds.run(args);
    expect([exit, lines.length]).toEqual([2, 3]);
    expect(lines[1]).toContain('[tvmaze:date:s2:2027-03-12]');
    expect(lines[2]).toContain(`${unwritten} could not be written`);
  }
  expect(readdirSync(rounds.folder).filter((file) => file.endsWith('.part'))).toEqual([]);
});

test('a state that cannot be read is set aside, never overwritten', async () => {
  const rounds = testRounds();
  host.text('/page', recorded('newsroom.html'));
  rounds.table([{ url: `${host.origin}/page` }]);
  for (const [index, text] of ['{ "version": 1,', '{ "version": 2 }'].entries()) {
    writeFileSync(rounds.state, text);
    // oxlint-disable-next-line no-await-in-loop
    const { exit, lines } = await rounds.run([]);
    const aside = `${rounds.state}.broken${index === 0 ? '' : '-2'}`;
    expect([exit, lines]).toEqual([
      2,
      [`${rounds.state} could not be read and lies beside as ${aside}; the next round begins anew.`],
    ]);
    expect(readFileSync(aside, 'utf8')).toBe(text);
    expect(existsSync(rounds.state)).toBe(false);
  }
  expect(host.asked).toEqual([]);
  expect((await rounds.run([])).exit).toBe(0);
});

test('--propose prints what a look in vain is evidence of, as it is written into the record', async () => {
  const rounds = testRounds();
  const newer = recorded('netflix-chart.tsv').replaceAll('2026-07-19', '2026-11-15');
  const charts = everyKind(host).filter(({ id }) => id === 'chart');
  rounds.table(charts.map((place) => ({ ...place, publisher: 'The Charts' })));
  expect((await rounds.round({}, ['--propose'])).proposals).toEqual([]);
  host.text('/chart.tsv', newer);
  const { exit, lines } = await rounds.run(['--propose'], { days: 1 });
  expect([exit, lines.length]).toEqual([0, 3]);
  expect(JSON.parse(lines[2] ?? '')).toEqual({
    notSeenUntil: {
      date: '2026-11-15',
      says: { en: "Netflix's own weekly charts show no season 2" },
      added: '2026-11-21',
    },
  });
  expect((await rounds.round({ days: 1 }, ['--propose'])).proposals).toMatchObject([
    { source: { publisher: 'The Charts', url: `${host.origin}/chart.tsv`, published: '2026-11-21' } },
  ]);
  const row = '2026-11-15\tTV (Non-English)\t1\tAll of Us Are Dead\tAll of Us Are Dead: Season 2\t9\t\t\t1';
  host.text('/chart.tsv', `${newer.trimEnd()}\n${row}\n`);
  expect((await rounds.round({ days: 2 }, ['--propose'])).proposals).toEqual([]);
});

test('--looked says how many places were looked at, and is not written where none was', async () => {
  const rounds = testRounds();
  const looked = join(rounds.folder, 'looked.json');
  const gone = { id: 'gone', url: `${host.origin}/gone` };
  rounds.table([gone]);
  await rounds.run(['--looked', looked]);
  expect(existsSync(looked)).toBe(false);
  rounds.table([gone, ...everyKind(host).map((place) => ({ ...place, every: 'P2D' }))]);
  await rounds.run(['--looked', looked]);
  // What is not to be asked again so soon was looked at all the same.
  await rounds.run(['--looked', looked], { days: 1 });
  expect(JSON.parse(readFileSync(looked, 'utf8'))).toEqual({ on: '2026-11-21', places: 7 });
});

test('of many clues at one place the five newest are told', async () => {
  const item = (day: number) =>
    `<item><title>Season 2, day ${day}</title><link>https://news.example/${day}</link><pubDate>${day} Oct 2026 08:00:00 GMT</pubDate></item>`;
  const days = Array.from({ length: 9 }, (_, index) => index + 10);
  host.text('/many', `<rss version="2.0"><channel>${days.map(item).join('')}</channel></rss>`);
  const rounds = testRounds();
  rounds.table([{ url: `${host.origin}/many`, kind: 'rss', looksFor: ['season {awaited}'] }]);
  const { lines } = await rounds.run([]);
  expect(lines).toHaveLength(7);
  expect(lines[0]).toContain('9 things to look at');
  expect(lines[1]).toContain('Season 2, day 18');
  expect(lines[6]).toBe('  and 4 more; --json lists them all');
});

test('the program takes facts, day and repository from where it stands, and ends with the code', {
  timeout: 120_000,
}, async () => {
  const rounds = testRounds();
  rounds.table(everyKind(host).filter(({ id }) => id === 'tvmaze'));
  const args = ['src/publish/commands/watch.ts', '--places', rounds.places, '--state', rounds.state];
  const runOn = (TODAY: string) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      const env = { ...process.env, FACTS: FIXTURES, TODAY, REPO_URL: 'https://code.example/roll-call' };
      execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
    });
  expect(await runOn('soon')).toEqual({
    code: 2,
    stdout: 'TODAY is "soon", which is no day; write it as 2027-03-12 or leave it out.\n',
    stderr: '',
  });
  expect(host.asked).toEqual([]);
  const { code, stdout } = await runOn('2026-11-20');
  expect(code).toBe(10);
  expect(stdout.trimEnd().split('\n')).toEqual([
    `Place tvmaze: looked now; one thing to look at. ${host.origin}/`,
    '  Place tvmaze has a premiere date for season 2: 2027-03-12. Look at https://www.tvmaze.com/seasons/1002/all-of-us-are-dead-season-2; if Netflix says so, edit released in milestones.json. [tvmaze:date:s2:2027-03-12]',
  ]);
  expect(host.asked.at(-1)?.headers['user-agent']).toBe('roll-call-watch (+https://code.example/roll-call)');
});
