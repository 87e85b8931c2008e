import { formatDay, formatRange } from '#i18n/format.ts';

import type { state as English } from '#i18n/en/state.ts';
import { josa } from './josa.ts';

/** The state, and the day where there is one, in a few words without a stop: it stands for as long as somebody keeps it. */
export const state: typeof English = ({ season, release, takenBack }) => {
  const about = josa(`시즌 ${season}`, '은/는');
  switch (release.mode) {
    case 'undated':
      return takenBack === null
        ? `저희가 아는 한, ${about} 아직 나오지 않았어요`
        : `시즌 ${season}: ${formatRange(takenBack)}이라던 날짜는 철회됐어요`;
    case 'window':
      return `시즌 ${season}: 넷플릭스에 따르면 ${formatRange(release.range)}`;
    case 'dated':
      return `${about} ${formatDay(release.day)}에 나와요`;
    case 'released':
      return `${about} ${formatDay(release.day)}에 나왔어요`;
  }
};
