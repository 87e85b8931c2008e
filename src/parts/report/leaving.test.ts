import { expect, test } from 'vitest';

import { SAMPLE_REPORT as REPORT } from '#domain/sources/sample-report.ts';

import { leavingOf } from './leaving.ts';

const REPOSITORY = 'https://code.example/roll-call';

test('a report leaves by a link where there is somewhere to post it, by mail and as text', () => {
  const { title, text, mail, issue } = leavingOf(REPORT, REPOSITORY);
  expect(title).toBe('Correction: episodes/s1e3, runtimeMinutes');
  expect(text).toContain('### Right value\n\n61\n\n### Source URL\n\nhttps://news.example/runtime\n\n');
  const [, subject, body] = /^mailto:\?subject=(.*)&body=(.*)$/.exec(mail ?? '') ?? [];
  expect(decodeURIComponent(subject ?? '')).toBe(title);
  expect(decodeURIComponent(body ?? '')).toBe(text.replaceAll('\n', '\r\n'));
  expect(issue).toMatch(/^https:\/\/code\.example\/roll-call\/issues\/new\?template=correction\.yml&title=Correction/);
  expect(leavingOf(REPORT, null).issue).toBeUndefined();
});

test('of a later fact neither title nor anything else says which it is', () => {
  const leaving = leavingOf(
    { ...REPORT, record: 'characters/somebody', field: 'statusTimeline', files: 'characters', after: 's1e2' },
    REPOSITORY,
  );
  expect(leaving.title).toBe('Correction');
  expect(leaving.text).toContain('### Public id\n\ncharacters\n\n');
  expect(JSON.stringify(leaving)).not.toMatch(/somebody|statusTimeline|s1e2/);
});

test('what is too long for a link is text to copy', () => {
  // Nine characters of a link each.
  const long = leavingOf({ ...REPORT, value: '가'.repeat(800) }, REPOSITORY);
  expect([long.issue, long.mail]).toEqual([null, null]);
  expect(long.text).toContain('가'.repeat(800));
  const short = leavingOf({ ...REPORT, value: '가'.repeat(600) }, REPOSITORY);
  for (const link of [short.issue, short.mail]) expect(link?.length).toBeLessThanOrEqual(7000);
});
