import type { offlineWords as English } from '#i18n/en/offline.ts';

export const offlineWords: typeof English = {
  ready: 'Funciona sin conexión',
  notReady: 'Aún no funciona sin conexión',
  readyHint: 'Todas las páginas se guardan aquí y se abren sin red.',
  notReadyHint: 'Por ahora las páginas vienen de la red. Todo funciona igual.',
  savesData:
    'Tras una primera visita, las páginas suelen guardarse aquí. Tu navegador pide ahorrar datos, así que esperamos a que lo digas.',
  keep: 'Guardar para usar sin conexión',
  newer: 'Hay una versión más nueva. Puedes seguir con esta o cambiar ahora.',
  takeNewer: 'Usarla ahora',
  stale: (day) => `Esta es tu copia guardada del ${day}: no pudimos llegar al sitio por una más nueva.`,
};
