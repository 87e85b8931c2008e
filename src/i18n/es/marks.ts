import type { markWords as English } from '#i18n/en/marks.ts';

/** None of these says whether it is a woman or a man. */
export const markWords: typeof English = {
  fates: {
    alive: 'Con vida',
    bitten: 'Con mordida',
    infected: 'Con infección',
    'half-zombie': 'Medio zombi',
    dead: 'Murió',
    missing: 'Paradero desconocido',
    unknown: 'No se sabe',
  },
  marks: {
    present: { name: 'Presente' },
    there: { name: 'Sigue ahí' },
    bitten: { name: 'Con mordida' },
    turned: { name: 'Se transformó' },
    half: { name: 'Medio zombi' },
    gone: { name: 'Ya no está' },
    open: { name: 'Sin noticias' },
  },
};
