import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findProgram, startNginx } from '#publish/real-hosts.ts';

import { median, type Table } from './table.ts';

/** Each is asked so long at a time, by so many connections. */
const SECONDS = 3;
const CONNECTIONS = 32;

/** How many answers a second one nginx gives, for one address. */
export interface Rate {
  readonly name: string;
  readonly bytes: number;
  /** As the site is served. */
  readonly ours: number;
  /** The same nginx without our host file, with one plain file of as many bytes. */
  readonly plain: number;
  /** The slowest and the fastest round of ours. */
  readonly range: readonly [number, number];
  /** The middle of what each round gave for ours in the place of plain. */
  readonly ratio: number;
}

/**
 * Asks nginx on one processor by wrk on another, over loopback: our host file and a plain file of the same size by turns.
 * @throws where nginx, wrk or taskset is not installed, with what installs it.
 */
export async function measureRates(site: string, rounds: number): Promise<Rate[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roll-call-rates-'));
  const [ours, bare] = [await startNginx(site, { core: 0 }), await startNginx(folder, { bare: true, core: 0 })];
  const app = globSync('assets/index-*.js', { cwd: site })[0];
  const cases = [
    { name: 'a page: the start page', file: 'index.html' },
    { name: 'a page: the awaited season', file: 'status/index.html' },
    { name: 'facts: claims.json', file: 'data/v1/claims.json' },
    { name: 'the app’s largest script', file: app ?? '' },
    { name: 'a page that the visitor has (304)', file: 'index.html', isKnown: true },
  ];
  const rates: Rate[] = [];
  for (const { name, file, isKnown = false } of cases) {
    const address = `/${file.replace('index.html', '')}`;
    const packed = join(site, `${file}.${ours.packing === 'br' ? 'br' : 'gz'}`);
    const body = readFileSync(existsSync(packed) ? packed : join(site, file));
    // Of an answer without a body the plain one is as small as a file can be.
    writeFileSync(join(folder, 'plain.bin'), isKnown ? '' : body);
    const headers = isKnown ? ['-H', `If-Modified-Since: ${statSync(join(site, file)).mtime.toUTCString()}`] : [];
    const turns = Array.from({ length: rounds }, (_, round) => {
      const ask = {
        ours: () => answersASecond(ours.origin + address, headers),
        plain: () => answersASecond(`${bare.origin}/plain.bin`, []),
      };
      // Who goes first takes turns too.
      return round % 2 === 0
        ? { ours: ask.ours(), plain: ask.plain() }
        : (({ plain, ours: mine }) => ({ ours: mine, plain }))({ plain: ask.plain(), ours: ask.ours() });
    });
    rates.push({
      name,
      bytes: isKnown ? 0 : body.length,
      ours: median(turns.map((turn) => turn.ours)),
      plain: median(turns.map((turn) => turn.plain)),
      range: [Math.min(...turns.map((turn) => turn.ours)), Math.max(...turns.map((turn) => turn.ours))],
      ratio: median(turns.map((turn) => turn.ours / turn.plain)),
    });
  }
  await Promise.all([ours.stop(), bare.stop()]);
  rmSync(folder, { recursive: true });
  return rates;
}

function answersASecond(address: string, headers: readonly string[]): number {
  const said = execFileSync(
    findProgram('taskset'),
    [
      '-c',
      '1',
      findProgram('wrk'),
      '-t',
      '1',
      '-c',
      String(CONNECTIONS),
      '-d',
      `${SECONDS}s`,
      '-H',
      'Accept-Encoding: br, gzip',
      ...headers,
      address,
    ],
    { encoding: 'utf8' },
  );
  const rate = Number(/Requests\/sec:\s*([\d.]+)/.exec(said)?.[1]);
  if (Number.isNaN(rate) || /Non-2xx or 3xx/.test(said))
    throw new Error(`wrk got no good answers from ${address}:\n${said}`);
  return rate;
}

/** The measured rates as a table. */
export function rateTable(rates: readonly Rate[], rounds: number): Table {
  return {
    title: `Answers a second, measured: one nginx on one processor, wrk on the other, loopback, medians of ${rounds} rounds of ${SECONDS} s by turns`,
    rows: new Map(
      rates.map(({ name, bytes, ours, range, plain, ratio }) => [
        name,
        {
          'bytes of the body': String(bytes),
          'as we serve it': `${ours.toFixed(0)} (${range.map((one) => one.toFixed(0)).join(' to ')})`,
          'a plain file as large': plain.toFixed(0),
          ratio: ratio.toFixed(2),
        },
      ]),
    ),
  };
}
