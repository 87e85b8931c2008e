import { formatNumber } from '#i18n/format.ts';

import type { linkPreviewWords as English } from '#i18n/en/link-preview.ts';
import { headlineWords } from './headline.ts';
import { state } from './state.ts';

/** What stands in the picture that a shared link shows. Words of a build step: no page has them. */
export const linkPreviewWords: typeof English = {
  state,
  show: '지금 우리 학교는',
  // It stands for as long as somebody keeps the picture: it counts no days and knows no today.
  answer: (situation) => {
    const { mode } = situation.release;
    return mode === 'dated' || mode === 'released' ? `${state(situation)}.` : headlineWords.answer(situation);
  },
  finding: (season, due, wrong) =>
    due === 0
      ? `시즌 ${season} 예측 가운데 결과가 나온 것은 없어요.`
      : `시즌 ${season} 예측 ${formatNumber(due)}개의 결과가 나왔어요. ${formatNumber(wrong)}개가 틀렸어요.`,
  episodes: '모든 에피소드를, 아직 안 본 것은 하나도 없이.',
  episode: '다 볼 때까지 봉인',
  cast: '누가 누구인지, 본 데까지.',
  rollCall: '출석부, 본 데까지.',
  person: '본 데까지',
  newest: (day) => `가장 최근 소식은 ${day} 것이에요`,
  unofficial: '비공식 길잡이: 진도 뒤의 스포일러는 없어요',
  asOf: (day) => `${day} 기준`,
  pictureOf: (says, day) => `초록 칠판에 분필로 쓴 “${says}”, ${day} 기준.`,
};
