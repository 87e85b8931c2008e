import type { installWords as English } from '#i18n/en/install.ts';

/** What a device says of the installed app. Words of a build step: no page has them. */
export const installWords: typeof English = {
  description: (season) =>
    `Episódios, elenco e o caminho até a temporada ${season} de All of Us Are Dead, e nada além de onde você viu.`,
  continueWatching: 'Continuar vendo',
};
