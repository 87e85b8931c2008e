import { formatDay, formatRange } from '#i18n/format.ts';

import type { state as English } from '#i18n/en/state.ts';

/** The state, and the day where there is one, in a few words without a stop: it stands for as long as somebody keeps it. */
export const state: typeof English = ({ season, release, takenBack }) => {
  switch (release.mode) {
    case 'undated':
      return takenBack === null
        ? `La temporada ${season} no ha salido, hasta donde sabemos`
        : `Temporada ${season}: se retiró la fecha (${formatRange(takenBack)})`;
    case 'window':
      return `Temporada ${season}: ${formatRange(release.range)}, dice Netflix`;
    case 'dated':
      return `La temporada ${season} se estrena el ${formatDay(release.day)}`;
    case 'released':
      return `La temporada ${season} está disponible desde el ${formatDay(release.day)}`;
  }
};
