import type { DayRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { StatusUpdate, Update } from '#domain/status/updates.ts';
import { formatRange } from '#i18n/format.ts';

import type { eventWords as English } from '#i18n/en/events.ts';
import { lowerFirst, ofThe, the, toThe } from './grammar.ts';
import { happened, rungs } from './rungs.ts';
import { when } from './when.ts';

const range = (days: DayRange) => formatRange(days);

/** "del 18 al 20 de febrero de 2026": the first date leaves out what the second one says too. */
const fromTo = (from: DayRange, to: DayRange): string => {
  const [first, second] = [range(from).split(' '), range(to).split(' ')];
  const last = first.findLastIndex((word, index) => word !== second.at(index - first.length));
  return `${ofThe((last < 0 ? first : first.slice(0, last + 1)).join(' '))} ${toThe(second.join(' '))}`;
};

type Changed = Extract<Update, { kind: 'changed' }>;

const changed = ({ milestone, before, after, range: on }: Changed): string => {
  if (milestone === 'released') return `Se retiró la fecha ${ofThe(range(before))}`;
  const event = lowerFirst(happened[milestone]);
  if (after === null) return `Ya no se sostiene que ${event} ${when(before)}`;
  const isAhead = before.first > on.first;
  return isAhead
    ? `${rungs[milestone]}: pasó ${fromTo(before, after)}`
    : `${before.first === before.last ? 'El día' : 'El momento'} en que ${event} se corrigió ${fromTo(before, after)}`;
};

const sentence = (update: StatusUpdate): string => {
  switch (update.kind) {
    case 'milestone':
      return happened[update.milestone];
    case 'date':
      return update.instead === null
        ? `${happened['release-date-announced']}: ${range(update.announced)}`
        : `La fecha pasó ${fromTo(update.instead, update.announced)}`;
    case 'changed':
      return changed(update);
    case 'not-seen': {
      // "No muestran … hasta el día" would say that they did on that day.
      const day = range(update.range);
      return update.says === null
        ? `${rungs[update.milestone]}: sin señales ${toThe(day)}`
        : `${says(update.says)}, según lo revisado hasta ${the(day)}`;
    }
  }
};

/** What happened to a season, as a sentence without its full stop. It says which season where it stands among updates of several. */
export const eventWords: typeof English = (update, several) =>
  several ? `Temporada ${update.season}: ${lowerFirst(sentence(update))}` : sentence(update);
