import type { installWords as English } from '#i18n/en/install.ts';

/** What a device says of the installed app. Words of a build step: no page has them. */
export const installWords: typeof English = {
  description: (season) =>
    `Episodios, elenco y el camino a la temporada ${season} de Estamos muertos, y nada más allá de donde vas.`,
  continueWatching: 'Seguir viendo',
};
