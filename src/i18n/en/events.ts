import type { StatusUpdate } from '#domain/updates.ts';
import { formatRange } from '#i18n/format.ts';

import { happened } from './rungs.ts';

const LOCALE = 'en-GB';

/** What happened to a season, as a sentence without its full stop. It says which season where it stands among updates of several. */
export const eventWords = (update: StatusUpdate, several: boolean) => {
  const event =
    update.kind === 'milestone'
      ? happened[update.milestone]
      : `${happened['release-date-announced']}: ${formatRange(update.announced, LOCALE)}`;
  return several ? `Season ${update.season}: ${event.charAt(0).toLowerCase()}${event.slice(1)}` : event;
};
