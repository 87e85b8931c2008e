import { formatNumber } from '#i18n/format.ts';

import type { announcedWords as English } from '#i18n/en/announced.ts';

/** What stands on the start page only now and then: beside a day that is named or has come, and after the last episode. */
export const announcedWords: typeof English = {
  finished: (season) => `Terminaste la temporada ${season}.`,
  news: {
    title: (season) => `Noticias de la temporada ${season}: ¿puedes abrirlas?`,
    what: 'Dicen quién vuelve, quién se suma y de qué trata la historia, así que cuentan cómo terminó la temporada anterior.',
    open: (season) => `Mostrar noticias de la temporada ${season}`,
    back: 'Quiénes vuelven',
    more: (season) => `Todo sobre la temporada ${season}`,
  },
  addToCalendar: 'Agregar al calendario',
  calendarFailed: 'Eso no cargó. Quizá no tienes conexión.',
  rewatch: '¿Volver a verla antes?',
  /** How much there is to see again, and how often: `gap` days from one to the next, or `most` on one day. */
  rewatchPlan: (episodes, minutes, { gap, most }) => {
    const length = minutes === null ? '' : `, ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    const pace =
      most > 1
        ? `hasta ${most} al día`
        : gap <= 1
          ? 'uno al día'
          : gap === 7
            ? 'uno por semana'
            : `uno cada ${gap === 2 ? 'dos' : gap} días`;
    return `${episodes} episodios${length}: ${pace}.`;
  },
  watch: 'Ver en Netflix',
  look: 'Buscar en Netflix',
  start: 'Empezar el episodio 1',
  sealed: 'Aquí todo sigue sellado hasta que digas que ya lo viste.',
  waited: (days) => `${formatNumber(days)} ${days === 1 ? 'día' : 'días'}`,
  waitedSince: (day) => `de espera, desde el ${day}`,
  send: 'Enviar',
};
