import type { notFoundWords as English } from '#i18n/en/not-found.ts';

/** What the page for no page says. It comes when it is needed, and so do its words. */
export const notFoundWords: typeof English = {
  title: 'Não encontrada',
  stamp: 'Ninguém',
  status: 'Erro 404: essa página não existe.',
  hint: 'Talvez o endereço esteja mal escrito, ou a página tenha mudado.',
  home: 'Ir para Hoje',
};
