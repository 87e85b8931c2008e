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
    present: { name: 'Present' },
    there: { name: 'There' },
    bitten: { name: 'Bitten' },
    turned: { name: 'Turned' },
    half: { name: 'Half' },
    gone: { name: 'Gone' },
    open: { name: 'No word' },
  } satisfies Record<Mark, { name: string }>,
};
