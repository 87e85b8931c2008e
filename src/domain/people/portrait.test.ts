import { createHash } from 'node:crypto';

import { describe, expect, test, vi } from 'vitest';

import { castAt } from '#mocks/fixture-facts.ts';

import { drawPortrait, traitsOf } from './portrait.ts';

const ids = castAt('s2-news').people.map((person) => person.id);

describe('the pictures', () => {
  test('are 46, and no two of them are alike', () => {
    expect(ids).toHaveLength(46);
    expect(new Set(ids.map((id) => JSON.stringify(drawPortrait(id)))).size).toBe(46);
  });

  test('differ in what is seen at a glance, not only in a trembling hand', () => {
    const seen = ids.map((id) => {
      const { hair, tone, collar } = traitsOf(id);
      return [hair, tone, collar].join(' ');
    });
    expect(seen.filter((traits, index) => seen.indexOf(traits) !== index)).toEqual([]);
  });

  test('are the same every time, without any chance', () => {
    const chance = vi.spyOn(Math, 'random');
    expect(ids.map(drawPortrait)).toEqual(ids.map(drawPortrait));
    expect(chance).not.toHaveBeenCalled();
  });

  test('stay on the sheet', () => {
    const numbers = ids.flatMap((id) =>
      drawPortrait(id).flatMap(({ d }) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)),
    );
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(120);
  });

  test('somebody new gets one too', () => {
    expect(drawPortrait('somebody-of-season-3').length).toBeGreaterThan(8);
  });
});

describe('three of them, as they have always been', () => {
  const print = (id: string) =>
    createHash('sha256')
      .update(JSON.stringify(drawPortrait(id)))
      .digest('hex')
      .slice(0, 16);
  const glance = (id: string) => {
    const { hair, tone, collar, glasses } = traitsOf(id);
    return [hair, tone, collar, glasses, print(id)].join(' ');
  };

  test('nam-on-jo', () =>
    expect(glance('nam-on-jo')).toMatchInlineSnapshot(`"quiff full roll square f8bb59d9fc3f96b2"`));
  test('lee-cheong-san', () =>
    expect(glance('lee-cheong-san')).toMatchInlineSnapshot(`"curtains full tie none c91e51e6194c1f0f"`));
  test('han-du-seok', () =>
    expect(glance('han-du-seok')).toMatchInlineSnapshot(`"spikes full zip none b7875900c7641cf1"`));
});
