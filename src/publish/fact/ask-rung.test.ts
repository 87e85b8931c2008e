import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { factsIn } from '#mocks/facts-in.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { dates } from '#publish/checks/dates.ts';

import { factsToEdit, sourceFlags } from './test-fact.ts';

const { dirOf, textOf, all, run } = factsToEdit(FIXTURES, FACTS_DAY);

const DATE = ['--kind', 'date', '--yes', '--no-pages'];

const rungIn = (folder: string, id: string) =>
  factsIn(folder)
    .raw('milestones')
    .milestones.find((rung) => rung.id === id);

describe('a date', () => {
  test('shows what changes, record by record and line by line, and which pages', async () => {
    const { lines } = await run(['--kind', 'date', '--yes', '--day', '2027-02-28', ...sourceFlags(FACTS_DAY)]);
    expect(lines).toContain('sources.json  the-example-post-2026-11-20  (new)');
    expect(lines).toContain('milestones.json  released');
    expect(lines.filter((line) => line.startsWith('+ ') && line.includes('"2027-02-28"'))).toHaveLength(1);
    expect(lines).toContain('These change (1): /countdown/');
    expect(lines.at(-1)).toBe('Saved: sources.json, milestones.json');
  });

  test('keeps the bytes of every other file', async () => {
    const before = all();
    await run([...DATE, '--day', '2027-02-28', ...sourceFlags(FACTS_DAY)]);
    const after = all();
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
      'milestones.json',
      'sources.json',
    ]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test('stood until the day that its source is of, and what was named before a time without one is kept', async () => {
    await run([...DATE, '--day', '2027-02', '--today', '2026-11-24', ...sourceFlags('2026-11-23')]);
    await run([
      ...DATE,
      '--day',
      'none',
      '--why',
      'Taken back.',
      '--today',
      '2026-11-27',
      ...sourceFlags('2026-11-26', 'back'),
    ]);
    await run([
      ...DATE,
      '--day',
      '2027-05-01',
      '--why',
      'Named again.',
      '--today',
      '2026-11-30',
      ...sourceFlags('2026-11-29', 'again'),
    ]);
    expect(rungIn(dirOf(), 'released')?.former).toEqual([
      {
        date: '2027-02',
        precision: 'month',
        certainty: 'official',
        from: '2026-11-24',
        until: '2026-11-26',
        why: { en: 'Taken back.' },
        sources: ['the-example-post-2026-11-23', 'the-example-post-2026-11-26'],
      },
      {
        date: null,
        precision: null,
        certainty: 'official',
        from: '2026-11-26',
        until: '2026-11-29',
        why: { en: 'Named again.' },
        sources: ['the-example-post-2026-11-26', 'the-example-post-2026-11-29'],
      },
    ]);
  });

  test('that stands there already is refused, and so is one that was never there to take back', async () => {
    const before = all();
    const again = ['--source', 'newsx-2026-02-23', '--day', 'none'];
    expect(await run([...DATE, ...again])).toMatchObject({
      code: 1,
      lines: ['milestones.json  released  -  says that already, and names that source'],
    });
    expect(all()).toEqual(before);
  });

  test('that nobody believes is refused with the lines of the data check', async () => {
    const before = all();
    const { code, lines } = await run([...DATE, '--day', '2027-02-28', ...sourceFlags('2026-11-21')], undefined, {
      check: dates,
    });
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [
        'The data check refuses that, and nothing was saved:',
        'sources.json  the-example-post-2026-11-21  published  is 2026-11-21, after today (2026-11-20); correct the day on which it was published',
      ],
    });
    expect(all()).toEqual(before);
  });
});

describe('a milestone', () => {
  const MILESTONE = ['--kind', 'milestone', '--yes', '--no-pages'];

  test('is reached', async () => {
    const { code } = await run([
      ...MILESTONE,
      '--rung',
      'teaser',
      '--certainty',
      'official',
      '--day',
      FACTS_DAY,
      ...sourceFlags(FACTS_DAY),
    ]);
    expect(code).toBe(0);
    const rung = rungIn(dirOf(), 'teaser');
    expect(rung).toMatchObject({ date: FACTS_DAY, precision: 'day', certainty: 'official', added: FACTS_DAY });
    expect(rung?.former).toBeUndefined();
  });

  const wrap = [
    '--rung',
    'filming-wrapped',
    '--certainty',
    'reported',
    '--day',
    '2026-02-17',
    '--why',
    'It was the day before.',
  ];

  test('whose days another account widens is not moved beside it', async () => {
    const before = all();
    expect(await run([...MILESTONE, ...wrap, ...sourceFlags(FACTS_DAY)])).toMatchObject({
      code: 1,
      lines: [
        'milestones.json  filming-wrapped  accounts.0  widens the days of this step to 2026-02-19; edit both by hand, and say which of them holds',
      ],
    });
    expect(all()).toEqual(before);
  });

  test('was on another day: what it said is kept, and the note on it goes', async () => {
    const before = rungIn(FIXTURES, 'filming-wrapped');
    writeFileSync(
      join(dirOf(), 'milestones.json'),
      textOf('milestones.json').replace(/"used": ?true/, '"used": false'),
    );
    expect((await run([...MILESTONE, ...wrap, ...sourceFlags(FACTS_DAY)])).code).toBe(0);
    const after = rungIn(dirOf(), 'filming-wrapped');
    expect(after).toMatchObject({ date: '2026-02-17', note: null, sources: ['the-example-post-2026-11-20'] });
    expect(after?.former?.[0]).toMatchObject({
      date: before?.date,
      sources: [...(before?.sources ?? []), 'the-example-post-2026-11-20'],
    });
    expect(Object.keys(after ?? {}).indexOf('former')).toBe(Object.keys(after ?? {}).indexOf('sources') - 1);
  });

  test('gets one more source: that is no news', async () => {
    const before = rungIn(FIXTURES, 'filming-wrapped');
    const same = ['--rung', 'filming-wrapped', '--certainty', 'reported', '--day', '2026-02-18'];
    await run([...MILESTONE, ...same, '--today', FACTS_DAY, ...sourceFlags('2026-03')]);
    expect(rungIn(dirOf(), 'filming-wrapped')).toEqual({
      ...before,
      sources: [...(before?.sources ?? []), 'the-example-post-2026-03'],
    });
  });

  test('that nobody has written down yet is added to the ladder', async () => {
    const { milestones } = factsIn(FIXTURES).raw('milestones');
    writeFileSync(
      join(dirOf(), 'milestones.json'),
      JSON.stringify({ milestones: milestones.filter(({ id }) => id !== 'trailer') }),
    );
    await run([
      ...MILESTONE,
      '--rung',
      'trailer',
      '--certainty',
      'official',
      '--day',
      FACTS_DAY,
      ...sourceFlags(FACTS_DAY),
    ]);
    expect(rungIn(dirOf(), 'trailer')).toMatchObject({ season: milestones[0]?.season, date: FACTS_DAY });
  });
});
