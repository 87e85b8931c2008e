import { formatDay, formatRange } from '#i18n/format.ts';

import type { state as English } from '#i18n/en/state.ts';

/** The state, and the day where there is one, in a few words without a stop: it stands for as long as somebody keeps it. */
export const state: typeof English = ({ season, release, takenBack }) => {
  switch (release.mode) {
    case 'undated':
      return takenBack === null
        ? `Setahu kami, musim ${season} belum tayang`
        : `Musim ${season}: waktu tayang ${formatRange(takenBack)} ditarik kembali`;
    case 'window':
      return `Musim ${season}: ${formatRange(release.range)}, kata Netflix`;
    case 'dated':
      return `Musim ${season} tayang pada ${formatDay(release.day)}`;
    case 'released':
      return `Musim ${season} sudah tayang sejak ${formatDay(release.day)}`;
  }
};
