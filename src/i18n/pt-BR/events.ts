import type { DayRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { StatusUpdate, Update } from '#domain/status/updates.ts';
import { formatRange } from '#i18n/format.ts';

import type { eventWords as English } from '#i18n/en/events.ts';
import { lowerFirst, ofThe, the, toThe } from './grammar.ts';
import { happened, rungs } from './rungs.ts';
import { when } from './when.ts';

const range = (days: DayRange) => formatRange(days);

/** "de 18 para 20 de fevereiro de 2026": the first date leaves out what the second one says too. */
const fromTo = (from: DayRange, to: DayRange): string => {
  const [first, second] = [range(from).split(' '), range(to).split(' ')];
  const last = first.findLastIndex((word, index) => word !== second.at(index - first.length));
  return `${ofThe((last < 0 ? first : first.slice(0, last + 1)).join(' '))} para ${the(second.join(' '))}`;
};

type Changed = Extract<Update, { kind: 'changed' }>;

const changed = ({ milestone, before, after, range: on }: Changed): string => {
  if (milestone === 'released') return `A data ${ofThe(range(before))} foi retirada`;
  const event = lowerFirst(happened[milestone]);
  if (after === null) return `Não se sustenta mais que ${event} ${when(before)}`;
  const isAhead = before.first > on.first;
  return isAhead
    ? `${rungs[milestone]}: mudou ${fromTo(before, after)}`
    : `${before.first === before.last ? 'O dia' : 'O momento'} em que ${event} foi corrigido ${fromTo(before, after)}`;
};

const sentence = (update: StatusUpdate): string => {
  switch (update.kind) {
    case 'milestone':
      return happened[update.milestone];
    case 'date':
      return update.instead === null
        ? `${happened['release-date-announced']}: ${range(update.announced)}`
        : `A data mudou ${fromTo(update.instead, update.announced)}`;
    case 'changed':
      return changed(update);
    case 'not-seen': {
      // "Não mostram … até o dia" would say that they did on that day.
      const day = range(update.range);
      return update.says === null
        ? `${rungs[update.milestone]}: sem sinais ${toThe(day)}`
        : `${says(update.says)}, pelo que foi visto ${toThe(day)}`;
    }
  }
};

/** What happened to a season, as a sentence without its full stop. It says which season where it stands among updates of several. */
export const eventWords: typeof English = (update, several) =>
  several ? `Temporada ${update.season}: ${lowerFirst(sentence(update))}` : sentence(update);
