import type { Situation } from '#domain/status/situation.ts';
import { formatNumber } from '#i18n/format.ts';

import { headlineWords } from './headline.ts';
import { state } from './state.ts';

/** What stands in the picture that a shared link shows, and what is said of it. Words of a build step: no page has them. */
export const linkPreviewWords = {
  state,
  show: 'All of Us Are Dead',
  /** The state, and the day where there is one. It stands for as long as somebody keeps the picture: it counts no days and knows no today. */
  answer: (situation: Situation): string => {
    const { mode } = situation.release;
    return mode === 'dated' || mode === 'released' ? `${state(situation)}.` : headlineWords.answer(situation);
  },
  finding: (season: number, due: number, wrong: number): string =>
    due === 0
      ? `No prediction about season ${season} has come due.`
      : `${formatNumber(due)} ${due === 1 ? 'prediction' : 'predictions'} about season ${season} ${due === 1 ? 'has' : 'have'} come due. ${formatNumber(wrong)} ${wrong === 1 ? 'was' : 'were'} wrong.`,
  episodes: 'Every episode, and nothing that you haven’t seen yet.',
  episode: 'Sealed until you’ve watched it',
  cast: 'Who is who, as far as you have watched.',
  rollCall: 'The register, as far as you have watched.',
  person: 'As far as you have watched',
  newest: (day: string) => `The newest news is from ${day}`,
  unofficial: 'The unofficial companion: no spoilers past where you are',
  asOf: (day: string) => `as of ${day}`,
  pictureOf: (says: string, day: string) => `“${says}” in chalk on a green board, as of ${day}.`,
};
