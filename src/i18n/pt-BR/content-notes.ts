import type { contentNoteWords as English } from '#i18n/en/content-notes.ts';
import { lowerFirst } from './grammar.ts';

export const contentNoteWords: typeof English = {
  title: 'Notas de conteúdo',
  none: 'Não encontramos notas de conteúdo deste episódio. Mesmo assim, pode haver algo que mereça aviso.',
  /** The topics in a sentence, the strongest first. */
  contains: (topics) => `Contém: ${topics.map(lowerFirst).join(', ')}.`,
  details: 'Detalhes',
  depth: 'Quanto as notas dizem',
  depths: { off: 'Nada', category: 'Temas', detail: 'Detalhes' },
  turnedOff: 'Você desativou as notas de conteúdo.',
  scheme: 'De onde vêm os temas',
  reading: 'A intensidade de cada tema é leitura nossa. Nenhum órgão avaliou isso.',
  severity: { mild: 'leve', moderate: 'moderado', strong: 'forte', unknown: 'intensidade desconhecida' },
};
