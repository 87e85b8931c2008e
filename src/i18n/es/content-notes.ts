import type { contentNoteWords as English } from '#i18n/en/content-notes.ts';
import { lowerFirst } from './grammar.ts';

export const contentNoteWords: typeof English = {
  title: 'Notas de contenido',
  none: 'No encontramos notas de contenido de este episodio. Aun así puede haber algo que convenga avisar.',
  /** The topics in a sentence, the strongest first. */
  contains: (topics) => `Contiene: ${topics.map(lowerFirst).join(', ')}.`,
  details: 'Detalles',
  depth: 'Cuánto dicen las notas',
  depths: { off: 'Nada', category: 'Temas', detail: 'Detalles' },
  turnedOff: 'Desactivaste las notas de contenido.',
  scheme: 'De dónde vienen los temas',
  reading: 'Qué tan fuerte es cada uno es nuestra propia lectura. Ningún organismo lo ha calificado.',
  severity: { mild: 'leve', moderate: 'moderado', strong: 'fuerte', unknown: 'no sabemos qué tan fuerte' },
};
