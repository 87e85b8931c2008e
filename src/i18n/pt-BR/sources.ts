import type { sourceWords as English } from '#i18n/en/sources.ts';

export const sourceWords: typeof English = {
  count: (count) => (count === 1 ? '1 fonte' : `${count} fontes`),
  all: 'Todas as fontes em uma página',
  none: 'Nenhuma fonte encontrada',
  dateUnknown: 'sem data',
  passesOn: (publisher, date) => `citando ${publisher}, ${date}`,
  addressUnknown: 'sem endereço',
  loadFailed: 'Não foi possível carregar as fontes.',
  retry: 'Tentar de novo',
  wrong: 'Algo está errado?',
  wrongNotLoaded: 'Isso não carregou. Você pode estar sem conexão.',
  corrections: 'Primeiros artigos, corrigidos',
  correctionsLead: 'Três artigos deram início a este projeto. Foi nisto que erraram.',
  says: 'Diz',
  actually: 'As fontes dizem',
};
