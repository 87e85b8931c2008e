import { questionWords as english } from '#i18n/en/questions.ts';

/** What people type holds Korean and English in every edition. */
export const questionWords = english;
