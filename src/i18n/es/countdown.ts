import type { MilestoneId } from '#domain/status/milestones.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';

import type { countdownWords as English } from '#i18n/en/countdown.ts';
import { lowerFirst } from './grammar.ts';
import { statusWords } from './status.ts';

const { days } = statusWords;

/** "274–275" where the sources differ, "1,628" where they do not. */
const between = (least: number, most: number) =>
  least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`;

/** What an event is called on the line of the wait. */
const event = {
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
} satisfies Record<MilestoneId, string>;

export const countdownWords: typeof English = {
  title: 'Cuenta regresiva',
  close: 'Cerrar',
  hideSeconds: 'Ocultar segundos',
  calm: 'Sin segundos, porque tu dispositivo pide menos movimiento.',
  keepAwake: 'Mantener la pantalla encendida',
  keepAwakeRefused: 'Tu dispositivo no lo permite ahora.',
  yourTime: 'Tu hora',
  seoul: 'Seúl',
  losAngeles: 'Los Ángeles',
  hour: 'Cuándo sale para ti',
  hourIfToday: 'No se sabe el día. Si saliera hoy:',
  dayBefore: 'la noche anterior',
  waitSoFar: 'La espera hasta ahora',
  waitLasted: 'La espera',
  send: 'Enviar mi espera',
  ago: (least, most) => {
    if (most === 0) return 'hoy';
    return least === most ? `hace ${days(most)}` : `hace ${between(least, most)} días`;
  },
  ahead: (left) => `en ${days(left)}`,
  /** What happened in the wait: the season before came out, where no rung is named, or rungs of the awaited one were reached. */
  event: ({ ids, season }) => {
    if (ids.length === 0 || ids.includes('released')) return `Se estrenó la temporada ${season}`;
    return ids.map((id, index) => (index === 0 ? event[id] : lowerFirst(event[id]))).join(', ');
  },
  now: 'Ahora',
  unchecked: (day) => `Línea punteada desde el ${formatDay(day)}: no hay noticias más nuevas.`,
};
