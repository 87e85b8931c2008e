import type { DayRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { StatusUpdate, Update } from '#domain/status/updates.ts';
import { formatRange } from '#i18n/format.ts';

import { happened, rungs } from './rungs.ts';
import { when } from './when.ts';

const range = (days: DayRange) => formatRange(days);
const small = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** "from 18 to 20 February 2026": the first date leaves out what the second one says too. */
const fromTo = (from: DayRange, to: DayRange): string => {
  const [first, second] = [range(from).split(' '), range(to).split(' ')];
  const last = first.findLastIndex((word, index) => word !== second.at(index - first.length));
  return `from ${(last < 0 ? first : first.slice(0, last + 1)).join(' ')} to ${second.join(' ')}`;
};

type Changed = Extract<Update, { kind: 'changed' }>;

const changed = ({ milestone, before, after, range: on }: Changed): string => {
  if (milestone === 'released') return `The date of ${range(before)} was taken back`;
  const event = small(happened[milestone]);
  if (after === null) return `It does not stand any more that ${event} ${when(before)}`;
  const isAhead = before.first > on.first;
  return isAhead
    ? `${rungs[milestone]}: moved ${fromTo(before, after)}`
    : `The ${before.first === before.last ? 'day' : 'time'} ${event} was corrected ${fromTo(before, after)}`;
};

const sentence = (update: StatusUpdate): string => {
  switch (update.kind) {
    case 'milestone':
      return happened[update.milestone];
    case 'date':
      return update.instead === null
        ? `${happened['release-date-announced']}: ${range(update.announced)}`
        : `The date moved ${fromTo(update.instead, update.announced)}`;
    case 'changed':
      return changed(update);
    case 'not-seen': {
      const day = range(update.range);
      return update.says === null
        ? `${rungs[update.milestone]}: not seen up to ${day}`
        : `${says(update.says)} up to ${day}`;
    }
  }
};

/** What happened to a season, as a sentence without its full stop. It says which season where it stands among updates of several. */
export const eventWords = (update: StatusUpdate, several: boolean) =>
  several ? `Season ${update.season}: ${small(sentence(update))}` : sentence(update);
