import { describe, expect, test } from 'vitest';

import { factsIn } from '#mocks/facts-in.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { createAsker } from './ask.ts';
import { Refusal } from './refusal.ts';
import { factsToEdit } from './test-fact.ts';

const { dirOf, all, run } = factsToEdit(FIXTURES, FACTS_DAY);

/** A new page, as somebody types it: none that is there, its address, publisher, title, day, kind, language, no stamp, the id as it is. */
const NEW_PAGE = ['', 'https://news.example/day', 'The Example Post', 'The day', FACTS_DAY, 'news', 'ko', '', ''];

describe('somebody sits there', () => {
  test('a date is named, question by question', async () => {
    const typed = ['date', ...NEW_PAGE, '2027-03-19', '', 'y'];
    const { code, lines, asked } = await run([], typed);
    expect(code).toBe(0);
    expect(asked).toHaveLength(typed.length);
    expect(lines).toContain('  Now: none');
    expect(asked).toContain('> [the-example-post-2026-11-20] ');
    expect(asked.at(-1)).toBe('Save it? [no] ');
    const released = factsIn(dirOf())
      .raw('milestones')
      .milestones.find(({ id }) => id === 'released');
    expect(released).toMatchObject({ date: '2027-03-19', sources: ['the-example-post-2026-11-20'] });
  });

  test('what does not fit is said at once, and asked again', async () => {
    const typed = ['rumour', 'date', 'nobody', 'newsx-2026-02-23', 'soon', '', '2027-03-19', '', 'yes'];
    const { code, lines } = await run(['--no-pages'], typed);
    expect(code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        '  One of date, milestone, claim, correction.',
        '  That is "nobody", no id in sources.json.',
        expect.stringContaining('  That is "soon"; write 2027-03-19'),
        '  That is needed.',
      ]),
    );
  });

  test('what flags say is not asked', async () => {
    const flags = ['--kind', 'date', '--source', 'newsx-2026-02-23', '--day', '2027-03-19', '--no-pages'];
    const { code, asked } = await run(flags, ['', 'y']);
    expect([code, asked]).toEqual([0, ['> [nothing] ', 'Save it? [no] ']]);
  });

  test.each([[''], ['n'], ['perhaps']])('what is not wanted after all (%j) is not saved', async (answer) => {
    const before = all();
    const flags = ['--kind', 'date', '--source', 'newsx-2026-02-23', '--day', '2027-03-19', '--no-pages'];
    const { code, lines } = await run(flags, ['', answer]);
    expect([code, lines.at(-1)]).toEqual([1, 'Nothing was saved.']);
    expect(all()).toEqual(before);
  });

  test('who goes away in the middle has saved nothing', async () => {
    const before = all();
    await expect(run([], ['date', '', 'https://news.example/day'])).rejects.toThrow('Nobody types any more');
    expect(all()).toEqual(before);
  });

  test('a page of a host that is known is usually what the last one of it was', async () => {
    const known = factsIn(FIXTURES)
      .raw('sources')
      .sources.findLast(({ page }) => 'url' in page && page.url?.startsWith('https://www.pinkvilla.com/') === true);
    const { asked } = await run(
      ['--dry-run', '--no-pages'],
      [
        'date',
        '',
        'https://pinkvilla.com/a-page-that-is-new',
        '',
        'A page that is new',
        'unknown',
        '',
        '',
        '',
        '',
        '2027-03-19',
        '',
      ],
    );
    expect(asked).toEqual(
      expect.arrayContaining([`> [${known?.publisher}] `, `> [${known?.kind}] `, `> [${known?.language}] `]),
    );
  });
});

describe('nobody sits there', () => {
  const question = { flag: 'why', asks: 'Why?' } as const;

  test('what is usual is taken, what may be missing is, and the rest is refused', async () => {
    const asker = createAsker(new Map(), null);
    expect(await asker.ask({ ...question, usual: 'so' })).toBe('so');
    expect(await asker.askMaybe(question)).toBeUndefined();
    await expect(asker.ask(question)).rejects.toThrow(Refusal);
  });

  test('a flag that nobody asked for is known', async () => {
    const asker = createAsker(
      new Map([
        ['why', 'so'],
        ['note', 'x'],
      ]),
      null,
    );
    expect(await asker.ask(question)).toBe('so');
    expect(asker.unasked()).toEqual(['note']);
    asker.pass(['note']);
    expect(asker.unasked()).toEqual([]);
  });

  test.each([
    ['a bidirectional override', 'It \u202Eends\u202C', 'has a character that cannot be seen: "It \\u202eends'],
    ['a control character', 'It\u0007 ends', 'has a character that cannot be seen: "It\\u0007 ends"'],
    ['a mark without width', 'It\u200B ends', 'has a character that cannot be seen'],
    ['a soft hyphen', 'It end\u00ADs', 'has a character that cannot be seen: "It end\\u00ads"'],
    ['a letter that draws nothing', 'It\u3164 ends', 'has a character that cannot be seen: "It\\u3164 ends"'],
    ['a tag', 'It\u{E0041} ends', 'has a character that cannot be seen: "It\\udb40\\udc41 ends"'],
    ['half a character', 'It \uD83C ends', 'has a character that cannot be seen'],
    ['markup', '<img src=x onerror=alert(1)>', 'has markup in it'],
    ['an entity', 'a &#x202E; b', 'has markup in it'],
    ['two lines', 'one\ntwo', 'has more than one line'],
    ['a book', 'x'.repeat(1501), 'is longer than 1500 characters'],
  ])('%s is no answer to anything', async (_, answer, fault) => {
    const asker = createAsker(new Map([['why', answer]]), null);
    await expect(asker.ask(question)).rejects.toThrow(`--why ${fault}`);
  });

  test('what looks like a command is a text', async () => {
    const answer = '$(rm -rf /); `id` | cat > "x" && exit';
    expect(await createAsker(new Map([['why', answer]]), null).ask(question)).toBe(answer);
  });
});
