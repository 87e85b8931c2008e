import type { happened as EnglishHappened, rungs as EnglishRungs } from '#i18n/en/rungs.ts';

/** The rungs of the ladder by name. */
export const rungs: typeof EnglishRungs = {
  renewed: 'Renovada',
  'pre-production': 'Pré-produção',
  casting: 'Elenco',
  'table-read': 'Leitura do roteiro',
  'filming-started': 'Início das gravações',
  'filming-wrapped': 'Fim das gravações',
  'post-production': 'Pós-produção',
  teaser: 'Primeiro teaser',
  'release-date-announced': 'Data de estreia',
  trailer: 'Trailer completo',
  released: 'Na Netflix',
};

/** What happened, as the beginning of a sentence: "As gravações terminaram em fevereiro de 2026". */
export const happened: typeof EnglishHappened = {
  renewed: 'Foi renovada',
  'pre-production': 'A pré-produção começou',
  casting: 'O elenco foi anunciado',
  'table-read': 'A leitura do roteiro foi mostrada',
  'filming-started': 'As gravações começaram',
  'filming-wrapped': 'As gravações terminaram',
  'post-production': 'A pós-produção começou',
  teaser: 'O teaser saiu',
  'release-date-announced': 'A data foi anunciada',
  trailer: 'O trailer saiu',
  released: 'Estreou',
};
