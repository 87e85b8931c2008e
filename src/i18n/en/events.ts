import type { StatusUpdate } from '#domain/updates.ts';
import { formatRange } from '#i18n/format.ts';

import { happened } from './rungs.ts';

const LOCALE = 'en-GB';

/** What happened to season 2, as a sentence without its full stop. */
export const eventWords = (update: StatusUpdate) =>
  update.kind === 'milestone'
    ? happened[update.milestone]
    : `${happened['release-date-announced']}: ${formatRange(update.announced, LOCALE)}`;
