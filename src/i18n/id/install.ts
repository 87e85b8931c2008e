import type { installWords as English } from '#i18n/en/install.ts';

/** What a device says of the installed app. Words of a build step: no page has them. */
export const installWords: typeof English = {
  description: (season) =>
    `Episode, pemeran, dan jalan menuju musim ${season} All of Us Are Dead, dan tak ada yang melewati progresmu.`,
  continueWatching: 'Lanjut menonton',
};
