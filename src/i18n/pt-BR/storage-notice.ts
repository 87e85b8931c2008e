import type { storageNoticeWords as English } from '#i18n/en/storage-notice.ts';

/** What stands above every page where the saved place is not what it should be. */
export const storageNoticeWords: typeof English = {
  'set-aside':
    'Não conseguimos ler seu progresso salvo, então o deixamos à parte e levamos você ao início, onde não há nenhum spoiler.',
  unavailable:
    'Este navegador não nos deixa guardar nada. Seu progresso, e o que você escrever ou lacrar, duram até você fechar a página.',
};
