import type { hearingWords as English } from '#i18n/en/hearing.ts';

/** What is said of the ways to hear of news, and of how fast each is. */
export const hearingWords: typeof English = {
  title: 'Cómo te enteras',
  state: 'Calendario, feed o una notificación',
  stateOn: 'Una notificación en este dispositivo',
  unknown: 'Depende.',
  calendar: {
    name: 'Calendario',
    here: 'En tu app de calendario.',
    otherwise: 'Si no se abre nada',
    howFast: 'En cuanto tu calendario revise. El de Google quizá revise solo una vez al día, y omite las alarmas.',
  },
  feed: { name: 'Feed', here: 'En tu lector de feeds.', howFast: 'En cuanto tu lector revise.' },
  badge: {
    name: 'Insignia en el ícono',
    here: {
      absent: 'No en este dispositivo.',
      'not-installed': 'Una vez instalada.',
      here: 'Sí, si tu sistema la muestra.',
    },
    howFast: 'Cuando abres la app, o después de que revise por su cuenta.',
  },
  background: {
    name: 'Notificación',
    here: {
      absent: 'No en este dispositivo.',
      'not-installed': 'Una vez instalada.',
      refused: 'Tu navegador no lo permite.',
      blocked: 'Las notificaciones están bloqueadas.',
    },
    howFast: 'Cuando tu navegador deja que la app revise: dos veces al día como máximo, y pocas veces si vienes poco.',
  },
  tellMe: 'Avísame',
  said: {
    absent: '',
    'not-installed': '',
    refused: 'Tu navegador no lo permite en este momento.',
    blocked: 'Tu navegador bloquea las notificaciones de aquí. Puedes permitirlas en su configuración para este sitio.',
    off: 'Desactivada.',
    on: 'Activada. Lo que dice es seguro hasta donde vas.',
  },
};
