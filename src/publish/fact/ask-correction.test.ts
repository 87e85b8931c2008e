import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { factsIn } from '#mocks/facts-in.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { factsToEdit, sourceFlags } from './test-fact.ts';

const { dirOf, textOf, all, run } = factsToEdit(FIXTURES, FACTS_DAY);

describe('a correction', () => {
  const CORRECTION = ['--kind', 'correction', '--yes', '--no-pages'];
  const correct = (record: string, field: string, value: string, ...source: readonly string[]) =>
    run([
      ...CORRECTION,
      '--record',
      record,
      '--field',
      field,
      '--value',
      value,
      ...(source.length > 0 ? source : sourceFlags(FACTS_DAY)),
    ]);

  test('puts one value right, of the kind that stands there, and the record names the source', async () => {
    const before = factsIn(FIXTURES).raw('episodes').episodes;
    expect((await correct('episodes/s1e3', 'runtimeMinutes', '61')).code).toBe(0);
    const after = factsIn(dirOf()).raw('episodes').episodes;
    expect(after).toEqual(
      before.map((episode) =>
        episode.id === 's1e3'
          ? { ...episode, runtimeMinutes: 61, sources: [...episode.sources, 'the-example-post-2026-11-20'] }
          : episode,
      ),
    );
  });

  test('needs no source where a record has no place for one, and none that was new', async () => {
    expect((await correct('newsx-2026-02-23', 'publisher', 'NewsX of India', '--source', 'none')).code).toBe(0);
    expect((await correct('newsx-2026-02-23', 'publisher', 'NewsX')).lines[0]).toContain('cites no sources');
    expect((await correct('episodes/s1e3', 'runtimeMinutes', '61', '--source', 'none')).lines[0]).toContain(
      'name the one that says so',
    );
  });

  test.each([
    ['a stamp', 'correction-06', 'after', 's1e1', 'is a stamp'],
    ['an id', 'correction-06', 'id', 'x', 'is an id'],
    ['the id of another record', 'correction-06', 'article', 'newsx-2026-02-23', 'names another record'],
    ['one of its sources', 'correction-06', 'sources.0', 'newsx-2026-02-23', 'names another record'],
    ['several values', 'correction-06', 'actually', 'x', 'holds more than one value'],
    ['a field that is not there', 'correction-06', 'actually.fr', 'x', 'no field of that record'],
    ['what every record has by nature', 'correction-06', '__proto__', 'x', 'no field of that record'],
    ['what is no record', 'nobody', 'x', 'x', 'no id of a record'],
    ['a way out of the folder', '../../package', 'version', 'x', 'no id of a record'],
    ['an id of several records', 'renewed', 'note.en', 'x', undefined],
    ['the day of a step', 'milestones/released', 'date', '2027-01-01', '--kind milestone'],
    ['a day inside a step', 'milestones/released', 'notSeenUntil.date', '2026-11-18', 'says of its time'],
    ['a day of another account', 'milestones/filming-wrapped', 'accounts.0.date', '2026-02-01', 'says of its time'],
    ['whether another account is used', 'milestones/filming-wrapped', 'accounts.0.used', 'true', 'says of its time'],
    ['when it was written here', 'milestones/released', 'added', '2026-11-01', 'was written here'],
    ['the same value', 'episodes/s1e3', 'season', '1', 'is what stands there'],
    ['another kind of value', 'episodes/s1e3', 'runtimeMinutes', 'long', 'should be'],
  ])('does not touch %s', async (_, record, field, value, why) => {
    if (why === undefined) {
      // The ladder of a season before has the same steps.
      writeFileSync(
        join(dirOf(), 'former-milestones.json'),
        textOf('milestones.json').replaceAll('"season":2', '"season":1'),
      );
    }
    const before = all();
    const { code, lines } = await correct(record, field, value);
    expect(code).not.toBe(0);
    expect(lines.join('\n')).toContain(
      why ?? 'is the id of several records: former-milestones/renewed, milestones/renewed',
    );
    expect(all()).toEqual(before);
  });
});
