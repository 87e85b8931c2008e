import type { installWords as English } from '#i18n/en/install.ts';

/** What a device says of the installed app. Words of a build step: no page has them. */
export const installWords: typeof English = {
  description: (season) =>
    `‘지금 우리 학교는’의 에피소드, 출연진, 시즌 ${season}까지의 길. 진도를 넘어서는 아무것도 없어요.`,
  continueWatching: '이어 보기',
};
