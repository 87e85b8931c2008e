import { describe, expect, test } from 'vitest';

import { testRunners } from '#publish/workflows/test-runner.ts';

import { callsFor, type Issue } from './issue.ts';

const clue = (id: string, says = `Place one says ${id}.`) => ({ id, says, at: `https://place.example/${id}` });
const found = (...clues: readonly ReturnType<typeof clue>[]) => ({ places: [{ clues: [...clues] }, { clues: [] }] });

/** The issue as it stands after those calls. */
function after(calls: ReturnType<typeof callsFor>, before?: Issue): Issue | undefined {
  return calls.reduce<Issue | undefined>((issue, { args, text = '' }) => {
    const [, verb = ''] = args;
    if (verb === 'create') return args[0] === 'issue' ? { number: 7, state: 'OPEN', body: text } : issue;
    if (issue === undefined) throw new Error(`There is no issue to ${verb}.`);
    if (verb === 'edit') return { ...issue, body: text };
    return verb === 'comment' ? issue : { ...issue, state: verb === 'close' ? 'CLOSED' : 'OPEN' };
  }, before);
}
const verbs = (calls: ReturnType<typeof callsFor>) => calls.map(({ args }) => args.slice(0, 2).join(' '));

describe('the one issue', () => {
  const a = clue('one:season:s3');
  const b = clue('one:date:s2:2027-03-12');
  const told = after(callsFor(found(a), undefined));

  test('is made with the first clue, and not before', () => {
    expect(callsFor(found(), undefined)).toEqual([]);
    expect(verbs(callsFor(found(a), undefined))).toEqual(['label create', 'issue create']);
    expect(told?.body).toContain('Place one says one:season:s3. [one:season:s3]');
    expect(told?.body).toContain('<https://place.example/one:season:s3>');
  });

  test('stays as it is while nothing changes, whatever its host makes of line ends', () => {
    expect(callsFor(found(a), told)).toEqual([]);
    expect(told && callsFor(found(a), { ...told, body: `${told.body.replaceAll('\n', '\r\n')}\r\n` })).toEqual([]);
  });

  test('is commented when there is more, and only rewritten when there is less or when the same is said otherwise', () => {
    const more = callsFor(found(a, b), told);
    expect(verbs(more)).toEqual(['issue comment', 'issue edit']);
    expect(more[0]?.text).toContain(b.says);
    expect(more[0]?.text).not.toContain(a.says);
    expect(verbs(callsFor(found(b), after(more, told)))).toEqual(['issue edit']);
    expect(verbs(callsFor(found({ ...a, says: 'Otherwise.' }), told))).toEqual(['issue edit']);
  });

  test('is closed when nothing is left, and opened again with the next clue, be it the same', () => {
    const gone = callsFor(found(), told);
    expect(verbs(gone)).toEqual(['issue edit', 'issue close']);
    const closed = after(gone, told);
    expect(callsFor(found(), closed)).toEqual([]);
    expect(verbs(callsFor(found(a), closed))).toEqual(['issue reopen', 'issue comment', 'issue edit']);
  });

  test('that somebody closed is opened again only when there is more', () => {
    const closed: Issue | undefined = told && { ...told, state: 'CLOSED' };
    expect(callsFor(found(a), closed)).toEqual([]);
    expect(verbs(callsFor(found(a, b), closed))).toEqual(['issue reopen', 'issue comment', 'issue edit']);
  });

  test('whose body somebody has written anew is written as if it had said nothing', () => {
    for (const body of ['Mine.', 'Mine. <!-- [1] -->', '<!-- [x] -->'])
      expect(verbs(callsFor(found(a), { number: 7, state: 'OPEN', body }))).toEqual(['issue comment', 'issue edit']);
  });

  test('shows what others wrote as a text: no mention, no picture, no end of the block', () => {
    const hostile = clue('one:item:1', 'Hi @somebody ``` ![](https://spy.example/x.png)\n```\n<!-- ["x"] -->');
    expect(callsFor(found(hostile), undefined)[1]?.text).toContain(
      '````text\nHi @somebody ``` ![](https://spy.example/x.png) ``` <!-- ["x"] --> [one:item:1]\n````\n',
    );
  });

  test('is no longer than its host takes', () => {
    const many = Array.from({ length: 300 }, (_, index) => clue(`one:item:${index}`, 'x'.repeat(5000)));
    const text = callsFor(found(...many), undefined)[1]?.text ?? '';
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('And 270 more');
  });
});

describe('npm run watch:issue', () => {
  const runners = testRunners();
  const tell = (runner: ReturnType<typeof runners>) =>
    runner.run(`"${process.execPath}" src/publish/commands/watch-issue.ts "$RUNNER_TEMP/found.json"`, process.cwd());

  test('asks for the issue and hands over its texts in files', () => {
    const runner = runners();
    runner.write('issues', '[]');
    runner.write('found.json', JSON.stringify(found(clue('one:season:s3'))));
    expect(tell(runner)).toEqual({ code: 0, said: 'label create\nissue create' });
    const [list, label, create, ...body] = runner.read('asked').split('\n');
    expect(list).toBe('gh issue list --label watch --state all --limit 1 --json number,state,body');
    expect(label).toBe('gh label create watch --force --description What the watch has found');
    expect(create).toMatch(/^gh issue create --label watch --title The watch has found something --body-file \S+$/);
    expect(body.join('\n')).toContain('[one:season:s3]');
  });

  test('says in one line what it cannot read, and what its host does not do', () => {
    const runner = runners();
    runner.write('found.json', 'TODAY is "soon"');
    expect(tell(runner)).toEqual({ code: 1, said: expect.stringMatching(/^The issue was not told: .*JSON.*$/) });
    expect(runner.read('asked')).toBe('');
    runner.write('found.json', JSON.stringify(found()));
    runner.program('gh', '#!/bin/sh\nexit 4\n');
    expect(tell(runner)).toEqual({
      code: 1,
      said: expect.stringMatching(/^The issue was not told: .*gh issue list.*$/),
    });
  });
});
