import type { markWords as English } from '#i18n/en/marks.ts';

/** None of these says whether it is a woman or a man. */
export const markWords: typeof English = {
  fates: {
    alive: 'Com vida',
    bitten: 'Com mordida',
    infected: 'Com infecção',
    'half-zombie': 'Meio-zumbi',
    dead: 'Morreu',
    missing: 'Paradeiro desconhecido',
    unknown: 'Não se sabe',
  },
  marks: {
    present: { name: 'Presente' },
    there: { name: 'Continua aí' },
    bitten: { name: 'Com mordida' },
    turned: { name: 'Virou zumbi' },
    half: { name: 'Meio-zumbi' },
    gone: { name: 'Se foi' },
    open: { name: 'Sem notícias' },
  },
};
