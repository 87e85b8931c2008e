import type { DayRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { StatusUpdate, Update } from '#domain/status/updates.ts';
import { formatRange } from '#i18n/format.ts';

import type { eventWords as English } from '#i18n/en/events.ts';
import { josa } from './josa.ts';
import { happened, moments, rungs } from './rungs.ts';
import { when } from './when.ts';

/** "2026년 2월 18일에서 20일로": the second date leaves out what the first one has said. */
const fromTo = (from: DayRange, to: DayRange): string => {
  const texts = [formatRange(from), formatRange(to)];
  const [first = [], second = []] = texts.map((text) => text.split(' '));
  const isShort = first.length === second.length && !texts.some((text) => text.includes('~'));
  const differs = second.findIndex((word, index) => word !== first[index]);
  return `${first.join(' ')}에서 ${josa(second.slice(isShort ? Math.max(0, differs) : 0).join(' '), '으로/로')}`;
};

type Changed = Extract<Update, { kind: 'changed' }>;

const changed = ({ milestone, before, after, range: on }: Changed): string => {
  if (milestone === 'released') return `${formatRange(before)}이라던 날짜가 철회됐어요`;
  if (after === null) return `${when(before)} ${happened[milestone].replace(/어요$/, '다고는')} 이제 말할 수 없어요`;
  const isAhead = before.first > on.first;
  return isAhead
    ? `${rungs[milestone]}: ${fromTo(before, after)} 바뀌었어요`
    : `${moments[milestone]} ${before.first === before.last ? '날짜' : '시기'}를 ${fromTo(before, after)} 바로잡았어요`;
};

const sentence = (update: StatusUpdate): string => {
  switch (update.kind) {
    case 'milestone':
      return happened[update.milestone];
    case 'date':
      return update.instead === null
        ? `${happened['release-date-announced']}: ${formatRange(update.announced)}`
        : `공개일이 ${fromTo(update.instead, update.announced)} 바뀌었어요`;
    case 'changed':
      return changed(update);
    case 'not-seen': {
      const day = formatRange(update.range);
      return update.says === null
        ? `${rungs[update.milestone]}: ${day}까지 보이지 않았어요`
        : `${day}까지 ${says(update.says)}`;
    }
  }
};

/** What happened to a season, as a sentence without its full stop. It says which season where it stands among updates of several. */
export const eventWords: typeof English = (update, several) =>
  several ? `시즌 ${update.season}: ${sentence(update)}` : sentence(update);
