import type { happened as EnglishHappened, rungs as EnglishRungs } from '#i18n/en/rungs.ts';

/** The rungs of the ladder by name. */
export const rungs: typeof EnglishRungs = {
  renewed: 'Renovada',
  'pre-production': 'Preproducción',
  casting: 'Elenco',
  'table-read': 'Lectura del guion',
  'filming-started': 'Empezó el rodaje',
  'filming-wrapped': 'Terminó el rodaje',
  'post-production': 'Posproducción',
  teaser: 'Primer teaser',
  'release-date-announced': 'Fecha de estreno',
  trailer: 'Tráiler completo',
  released: 'En Netflix',
};

/** What happened, as the beginning of a sentence: "Terminó el rodaje en febrero de 2026". */
export const happened: typeof EnglishHappened = {
  renewed: 'Se renovó',
  'pre-production': 'Empezó la preproducción',
  casting: 'Se anunció el elenco',
  'table-read': 'Se mostró la lectura del guion',
  'filming-started': 'Empezó el rodaje',
  'filming-wrapped': 'Terminó el rodaje',
  'post-production': 'Empezó la posproducción',
  teaser: 'Salió el teaser',
  'release-date-announced': 'Se anunció la fecha',
  trailer: 'Salió el tráiler',
  released: 'Se estrenó',
};
