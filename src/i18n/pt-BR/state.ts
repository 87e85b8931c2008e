import { formatDay, formatRange } from '#i18n/format.ts';

import type { state as English } from '#i18n/en/state.ts';

/** The state, and the day where there is one, in a few words without a stop: it stands for as long as somebody keeps it. */
export const state: typeof English = ({ season, release, takenBack }) => {
  switch (release.mode) {
    case 'undated':
      return takenBack === null
        ? `A temporada ${season} não saiu, até onde sabemos`
        : `Temporada ${season}: a data (${formatRange(takenBack)}) foi retirada`;
    case 'window':
      return `Temporada ${season}: ${formatRange(release.range)}, diz a Netflix`;
    case 'dated':
      return `A temporada ${season} estreia em ${formatDay(release.day)}`;
    case 'released':
      return `A temporada ${season} está disponível desde ${formatDay(release.day)}`;
  }
};
