/** How the address of each edition begins, as the first part of its path, written or yet to be written: no copy of the site may stand there. */
export const EDITIONS: readonly string[] = ['en', 'ko', 'es', 'pt-br', 'id'];
