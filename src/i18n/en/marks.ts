import type { Fate } from '#domain/people/characters.ts';
import type { Mark } from '#domain/people/marks.ts';

export const markWords = {
  fates: {
    alive: 'Alive',
    bitten: 'Bitten',
    infected: 'Infected',
    'half-zombie': 'Half-zombie',
    dead: 'Dead',
    missing: 'Missing',
    unknown: 'Unknown',
  } satisfies Record<Fate, string>,
  marks: {
    present: { name: 'Present', letter: 'P' },
    there: { name: 'There', letter: '·' },
    bitten: { name: 'Bitten', letter: 'B' },
    turned: { name: 'Turned', letter: 'T' },
    half: { name: 'Half', letter: 'H' },
    gone: { name: 'Gone', letter: 'G' },
    open: { name: 'Open', letter: 'O' },
  } satisfies Record<Mark, { name: string; letter: string }>,
};
