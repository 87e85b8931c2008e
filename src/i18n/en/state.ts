import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatRange } from '#i18n/format.ts';

/** The state, and the day where there is one, in a few words without a stop: it stands for as long as somebody keeps it. */
export const state = ({ season, release, takenBack }: Situation): string => {
  switch (release.mode) {
    case 'undated':
      return takenBack === null
        ? `Season ${season} isn’t out, as far as we know`
        : `Season ${season}: the date of ${formatRange(takenBack)} was taken back`;
    case 'window':
      return `Season ${season}: ${formatRange(release.range)}, says Netflix`;
    case 'dated':
      return `Season ${season} comes out on ${formatDay(release.day)}`;
    case 'released':
      return `Season ${season} is out, since ${formatDay(release.day)}`;
  }
};
