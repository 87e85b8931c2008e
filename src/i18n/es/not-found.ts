import type { notFoundWords as English } from '#i18n/en/not-found.ts';

/** What the page for no page says. It comes when it is needed, and so do its words. */
export const notFoundWords: typeof English = {
  title: 'No encontrada',
  stamp: 'Nadie',
  status: 'Error 404: no existe esa página.',
  hint: 'Quizá está mal escrita, o la página se movió.',
  home: 'Ir a Hoy',
};
