import type { descriptions as English } from '#i18n/en/descriptions.ts';

type Standing = Parameters<(typeof English)['/']>[1];

/** The state, and how old it is: as a day, since a description stands for as long as somebody keeps it. */
const standing = ({ state, newest }: Pick<Standing, 'state' | 'newest'>) =>
  `${state}.${newest === null ? '' : ` Noticia más reciente: ${newest}.`}`;

/** What search engines and link previews say of each page, by its route. Written for somebody who has not started. */
export const descriptions: typeof English = {
  '/': (_, now) =>
    `${standing(now)} Estamos muertos, sin spoilers: lo que se sabe de la temporada ${now.season}, quién lo dijo y una guía de cada episodio.`,
  '/countdown': (_, now) =>
    `${standing(now)} Una cuenta regresiva para la temporada ${now.season} de Estamos muertos, que corre cuando Netflix haya anunciado un día.`,
  '/episodes/': () =>
    'Todos los episodios de Estamos muertos, con su duración y de qué tratan. Lo que pasa en cada uno se abre cuando ya lo viste.',
  '/episodes/$number': (name) =>
    `${name} de Estamos muertos: cuánto dura, de qué trata y sus notas de contenido. Lo que pasa se abre cuando ya lo viste.`,
  '/story': () =>
    'La historia de Estamos muertos hasta ahora, contada en un minuto, en cinco o completa, hasta donde vas y ni un paso más.',
  '/cast/': () => 'Quién es quién en Estamos muertos, en hangul y en letras latinas, hasta donde vas.',
  '/cast/$characterId': (name) => `${name} en Estamos muertos: quién hace el papel, y qué ha pasado hasta donde vas.`,
  '/cast/roll-call': () =>
    'La lista de asistencia de Estamos muertos: cada persona, episodio por episodio, hasta donde vas.',
  '/cast/ties': () =>
    'Quién es quién para quién en Estamos muertos, todos los vínculos a la vez: familia, amistad, amor y enemistad, hasta donde vas.',
  '/status/': (_, now) =>
    `${standing(now)} Hasta dónde ha llegado la temporada ${now.season} de Estamos muertos, paso a paso, con sus fuentes y nuestra propia estimación.`,
  '/status/claims': (_, now) =>
    `${now.finding} Quién dijo qué sobre la temporada ${now.season} de Estamos muertos, cuándo, y si se cumplió.`,
  '/show/': () =>
    'Estamos muertos, la serie: dónde verla, quién la hizo, para qué edad es en cada país, cuánta gente la vio, calificaciones y premios.',
  '/show/webtoon': () =>
    'Estamos muertos y el webtoon del que viene, lado a lado: lo que cambió la serie, hasta donde vas.',
  '/show/meanwhile': () =>
    'Qué ver mientras esperas más de Estamos muertos: series y películas parecidas, qué tienen en común con ella y dónde salieron.',
  '/updates': (_, now) =>
    `Lo que ha pasado camino a la temporada ${now.season} de Estamos muertos, primero lo más nuevo, con sus fuentes.`,
  '/answers': (_, now) =>
    `${standing(now)} Lo que la gente pregunta sobre Estamos muertos, respondido sin spoilers: la temporada ${now.season}, dónde verla, en qué se basa.`,
  '/your-data/': () =>
    'Hasta dónde vas en la historia, y cómo quieres Roll Call: todo se queda en tu dispositivo, y puedes llevártelo o borrarlo.',
  '/your-data/season': () =>
    'Tu propia temporada de Estamos muertos: las marcas y líneas que guardaste, y los días en que la viste. Se hace en tu dispositivo.',
  '/sources': () => 'Todo en lo que se apoya Roll Call, lo que no pudimos averiguar y lo que hemos corregido.',
};
