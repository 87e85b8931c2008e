import type { WorkedOut } from '#domain/answers/worked-out.ts';

import type { Answering } from './answer.ts';
import { RELEASE_ANSWERS } from './release-answers.ts';
import { SHOW_ANSWERS } from './show-answers.ts';
import { STORY_ANSWERS } from './story-answers.ts';

/** How each question is answered that asks for nobody in particular. */
export const ANSWERS = {
  ...RELEASE_ANSWERS,
  ...STORY_ANSWERS,
  ...SHOW_ANSWERS,
} as const satisfies Record<WorkedOut, Answering>;
