import * as v from 'valibot';
import { expect, test } from 'vitest';

import { createView, Spoiler, shield } from './shield.ts';
import { maySpoil, stamped } from './stamp.ts';
import type { Story } from './story.ts';

const schema = v.strictObject({ people: v.array(stamped({ id: v.string(), role: maySpoil(v.string()) })) });
const STORY: Story = {
  points: [
    { id: 'start', kind: 'start' },
    { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
  ],
};

test('what carries no stamp is safe from the start', () => {
  const file = v.parse(schema, { people: [{ id: 'a', role: 'open' }] });
  expect(shield(createView(STORY, 'start'), file)).toMatchObject({
    people: [{ id: 'a', role: { hidden: false, value: 'open' } }],
  });
});

test('a stamp hides the record or the value until its point', () => {
  const file = v.parse(schema, {
    people: [
      { id: 'a', role: { after: 's1e1', value: 'late role' } },
      { id: 'b', after: 's1e1', role: 'r' },
    ],
  });
  expect(shield(createView(STORY, 'start'), file).people).toMatchObject([
    { id: 'a', role: { hidden: true, until: 's1e1' } },
  ]);
  expect(shield(createView(STORY, 's1e1'), file).people).toHaveLength(2);
});

test('a misspelt stamp is refused, not ignored', () => {
  expect(v.safeParse(schema, { people: [{ id: 'a', role: 'r', afer: 's1e1' }] }).success).toBe(false);
  expect(v.safeParse(schema, { people: [{ id: 'a', role: { afer: 's1e1', value: 'r' } }] }).success).toBe(false);
});

test('a record is sealed as soon as it is read', () => {
  expect(v.parse(schema, { people: [{ id: 'a', role: 'r' }] }).people[0]).toBeInstanceOf(Spoiler);
});
