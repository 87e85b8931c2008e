import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { factsIn } from '#mocks/facts-in.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { readFacts } from '#mocks/rehearsal/facts.ts';
import { rehearse } from '#mocks/rehearsal/rehearse.ts';
import { faultLine } from '#publish/checks/fault.ts';
import { checkFolder } from '#publish/data-check.ts';

import { CLAIM, factsToEdit, sourceFlags } from './test-fact.ts';

const { dirOf, textOf, run } = factsToEdit(FIXTURES, FACTS_DAY);

const DATE = ['--kind', 'date', '--yes', '--no-pages'];
const rungIn = (folder: string, id: string) =>
  factsIn(folder)
    .raw('milestones')
    .milestones.find((rung) => rung.id === id);
const claimsIn = (folder: string) => factsIn(folder).raw('claims').claims;
const faults = () => checkFolder(dirOf(), FACTS_DAY).map(faultLine);

/** The lines of a file that are not as they were, of those that it had and of those that it has. */
function changedLines(file: string): readonly [before: number, after: number] {
  const [before, after] = [readFileSync(join(FIXTURES, file), 'utf8'), textOf(file)].map((text) => text.split('\n'));
  const count = (lines: readonly string[] = [], others: readonly string[] = []) =>
    lines.filter((line) => !others.includes(line)).length;
  return [count(before, after), count(after, before)];
}

/** What a scenario of the rehearsal makes of the facts. */
function rehearsed(scenario: string) {
  const folder = join(dirOf(), 'rehearsed');
  rehearse(scenario, FIXTURES, folder, FACTS_DAY);
  const facts = readFacts(folder);
  rmSync(folder, { recursive: true });
  return facts;
}

describe('what an editor does one day', () => {
  /** What a rung says of its time, now and before, without who says so. */
  const saying = (rung: ReturnType<typeof rungIn>) => ({
    date: rung?.date,
    precision: rung?.precision,
    certainty: rung?.certainty,
    from: rung?.from,
    to: rung?.to,
    added: rung?.added,
    former: (rung?.former ?? []).map(({ date, precision, certainty, from, until }) => ({
      date,
      precision,
      certainty,
      from,
      until,
    })),
  });
  const named = [...DATE, '--day', '2027-02-28', ...sourceFlags(FACTS_DAY)];

  test.each([
    ['a date named', [named]],
    [
      'that date moved later',
      [named, [...DATE, '--day', '2027-03-30', '--why', 'Rehearsed.', ...sourceFlags(FACTS_DAY, 'later')]],
    ],
    [
      'that date taken back',
      [named, [...DATE, '--day', 'none', '--why', 'Rehearsed.', ...sourceFlags(FACTS_DAY, 'back')]],
    ],
    ['a window', [[...DATE, '--day', '2027-01-19..2027-03-20', ...sourceFlags(FACTS_DAY)]]],
  ])('%s', async (scenario, edits) => {
    for (const edit of edits) {
      // One edit after the other.
      // oxlint-disable-next-line no-await-in-loop
      expect((await run(edit)).code).toBe(0);
    }
    expect(faults()).toEqual([]);
    const facts = rehearsed(scenario);
    expect(saying(rungIn(dirOf(), 'released'))).toEqual(
      saying(facts.milestones.milestones.find(({ id }) => id === 'released')),
    );
    expect(changedLines('milestones.json')).toEqual([1, 1]);
  });

  test('a claim with a new source of today', async () => {
    const { code } = await run([
      ...CLAIM,
      ...sourceFlags(FACTS_DAY),
      '--speaker-name',
      'The Example Post',
      '--speaker-kind',
      'outlet',
    ]);
    expect(code).toBe(0);
    expect(faults()).toEqual([]);
    const claim = claimsIn(dirOf()).at(-1);
    const model = rehearsed('a claim with a new source of today').claims.claims.at(-1);
    expect(claim).toEqual({
      ...model,
      id: 'the-example-post-2026-11-20',
      statement: { en: 'It comes within three months.' },
      speakers: ['the-example-post'],
      sources: ['the-example-post-2026-11-20'],
    });
    expect(Object.keys(claim ?? {})).toEqual(Object.keys(claimsIn(FIXTURES)[0] ?? {}));
    // The line before each new one gets its comma.
    for (const file of ['sources.json', 'speakers.json', 'claims.json']) expect(changedLines(file)).toEqual([1, 2]);
  });
});
