import { formatNumber } from '#i18n/format.ts';

import type { announcedWords as English } from '#i18n/en/announced.ts';

/** What stands on the start page only now and then: beside a day that is named or has come, and after the last episode. */
export const announcedWords: typeof English = {
  finished: (season) => `Você terminou a temporada ${season}.`,
  news: {
    title: (season) => `Notícias da temporada ${season}: dá para abrir?`,
    what: 'Elas dizem quem volta, quem chega e qual é a história, então contam como a temporada anterior terminou.',
    open: (season) => `Mostrar notícias da temporada ${season}`,
    back: 'Quem volta',
    more: (season) => `Tudo sobre a temporada ${season}`,
  },
  addToCalendar: 'Adicionar ao calendário',
  calendarFailed: 'Isso não carregou. Talvez falte conexão.',
  rewatch: 'Rever até lá?',
  /** How much there is to see again, and how often: `gap` days from one to the next, or `most` on one day. */
  rewatchPlan: (episodes, minutes, { gap, most }) => {
    const length = minutes === null ? '' : `, ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    const pace =
      most > 1
        ? `até ${most} por dia`
        : gap <= 1
          ? 'um por dia'
          : gap === 7
            ? 'um por semana'
            : `um a cada ${gap === 2 ? 'dois' : gap} dias`;
    return `${episodes} episódios${length}: ${pace}.`;
  },
  watch: 'Ver na Netflix',
  look: 'Procurar na Netflix',
  start: 'Começar o episódio 1',
  sealed: 'Aqui tudo fica lacrado até você dizer que já viu.',
  waited: (days) => `${formatNumber(days)} ${days === 1 ? 'dia' : 'dias'}`,
  waitedSince: (day) => `de espera, desde ${day}`,
  send: 'Enviar',
};
