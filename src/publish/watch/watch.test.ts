import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

test('a state that cannot be read is set aside, never overwritten', async () => {
  const rounds = testRounds();
  host.text('/page', recorded('newsroom.html'));
  rounds.table([{ url: `${host.origin}/page` }]);
  for (const [index, text] of ['{ "version": 1,', '{ "version": 2 }'].entries()) {
    writeFileSync(rounds.state, text);
    // oxlint-disable-next-line no-await-in-loop
    expect((await rounds.run([])).exit).toBe(2);
    expect(readFileSync(`${rounds.state}.broken${index === 0 ? '' : '-2'}`, 'utf8')).toBe(text);
    expect(existsSync(rounds.state)).toBe(false);
  }
  expect(host.asked).toEqual([]);
  expect((await rounds.run([])).exit).toBe(0);
});

test('--propose prints what a look in vain is evidence of, as it is written into the record', async () => {
  const rounds = testRounds();
  const newer = recorded('netflix-chart.tsv').replaceAll('2026-07-19', '2026-11-15');
  rounds.table(everyKind(host).filter(({ id }) => id === 'chart'));
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
  const env = { ...process.env, FACTS: FIXTURES, TODAY: '2026-11-20', REPO_URL: 'https://code.example/roll-call' };
  const args = ['src/publish/commands/watch.ts', '--places', rounds.places, '--state', rounds.state];
  const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
    execFile(process.execPath, args, { env }, (error, out) => resolve({ code: error?.code ?? 0, stdout: out }));
  });
  expect(code).toBe(10);
  expect(stdout.trimEnd().split('\n')).toEqual([
    `Place tvmaze: looked now; one thing to look at. ${host.origin}/`,
    '  Place tvmaze has a premiere date for season 2: 2027-03-12. Look at https://www.tvmaze.com/seasons/1002/all-of-us-are-dead-season-2; if Netflix says so, edit released in milestones.json. [tvmaze:date:s2:2027-03-12]',
  ]);
  expect(host.asked.at(-1)?.headers['user-agent']).toBe('roll-call-watch (+https://code.example/roll-call)');
});
