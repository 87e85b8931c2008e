import type { storageNoticeWords as English } from '#i18n/en/storage-notice.ts';

/** What stands above every page where the saved place is not what it should be. */
export const storageNoticeWords: typeof English = {
  'set-aside':
    'No pudimos leer tu progreso guardado, así que lo pusimos aparte y te llevamos al inicio, donde no hay ningún spoiler.',
  unavailable:
    'Este navegador no nos deja guardar nada. Tu progreso, y lo que escribas o selles, duran hasta que cierres la página.',
};
