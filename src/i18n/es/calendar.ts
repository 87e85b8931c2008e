import { formatDay } from '#i18n/format.ts';

import type { calendarWords as English } from '#i18n/en/calendar.ts';
import { listed } from './grammar.ts';

/** What our calendars say, in somebody's own calendar: safe for whoever has not started; and what the page says of them. */
export const calendarWords: typeof English = {
  release: (season) => ({
    calendar: `Estamos muertos, temporada ${season}`,
    about: `El día en que se estrena la temporada ${season}, cuando Netflix lo haya anunciado. De Roll Call, la guía no oficial.`,
    event: `Estamos muertos: se estrena la temporada ${season}`,
    eventAbout:
      'Netflix ya anunció este día. Sus originales salen a medianoche en Los Ángeles, en el mismo momento en todas partes.',
    window: `Estamos muertos: la temporada ${season} debe salir en este periodo`,
    windowAbout: 'Netflix anunció este periodo, y ningún día todavía.',
    takenBack: `Estamos muertos: temporada ${season}, fecha retirada`,
    takenBackAbout: 'Esta fecha se anunció y ya no vale. No sabemos de una nueva.',
    alarms: {
      dayBefore: `Estamos muertos: la temporada ${season} se estrena en un día`,
      halfHourBefore: `Estamos muertos: la temporada ${season} se estrena en media hora`,
    },
  }),
  rewatch: {
    calendar: 'Estamos muertos, otra vez',
    episode: (name) => `Estamos muertos: ${name}`,
  },
  subscription: {
    title: 'En tu calendario',
    undated:
      'Suscríbete, y el día estará en tu calendario en cuanto Netflix lo anuncie y nosotros lo leamos. Hasta entonces no habrá ningún día.',
    window: 'Netflix anunció un periodo. Suscríbete, y el día llega en cuanto se anuncie y lo leamos.',
    dated: 'Suscríbete, y la entrada se mueve si el día se mueve. O guárdala una vez como archivo.',
    alarms: 'La entrada de un día tiene dos alarmas, un día y media hora antes.',
    withWindow: 'Poner también un mes o trimestre tentativo, mientras no haya un día',
    subscribe: 'Suscribirme',
    save: 'Guardar la fecha',
    fileName: (season) => `temporada-${season}.ics`,
    google:
      'Google Calendar, según quienes lo usan, omite las alarmas de los calendarios a los que te suscribes y busca cambios más o menos una vez al día.',
  },
  address: {
    label: 'La dirección, si un calendario la pide',
    copy: 'Copiar',
    copied: 'Copiada.',
    notCopied: 'Este navegador no copia por nosotros. Ya está seleccionada para ti.',
    nothing:
      '¿No se abre nada, como en muchos teléfonos Android? Copia la dirección y pégala en la página de tu calendario. Hazlo en un navegador, de preferencia en una computadora.',
    pages: { google: 'Google Calendar: “Desde URL”', outlook: 'Outlook: “Suscribirse desde la web”' },
  },
  planner: {
    title: 'Planea volver a verla',
    lead: (episodes, seasons) =>
      `Los ${episodes} episodios de ${seasons.length > 1 ? 'las temporadas' : 'la temporada'} ${listed(seasons.map(String))}, repartidos en el tiempo antes de un día, en un archivo de calendario que se hace en este dispositivo.`,
    before: 'Terminar antes del',
    ask: 'Elige un día, y aquí estará el plan.',
    past: 'Elige un día después de hoy.',
    near: (earliest, most) =>
      `Está demasiado cerca. Con ${most} episodios al día como máximo, el primer día que alcanza es el ${formatDay(earliest)}.`,
    made: (first, most) =>
      `Empieza el ${formatDay(first)}.${most > 1 ? ` Hay menos días que episodios, así que algunos días tienen hasta ${most}.` : ''}`,
    plan: 'El plan',
    save: 'Guardar el plan',
    fileName: 'volver-a-verla.ics',
  },
};
