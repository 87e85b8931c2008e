import type { BellMode } from '#domain/bell.ts';
import type { Situation } from '#domain/situation.ts';
import { formatDay, formatRange } from '#i18n/format.ts';
import { bellWords as bell } from '#words/bell.ts';
import { countdownWords as words } from '#words/countdown.ts';

/** What is written over the clock. */
export function BoardTitle(props: { mode: BellMode; situation: Situation }) {
  const { mode, situation } = props;
  const { release, dropsOn } = situation;
  switch (release.mode) {
    case 'undated':
      return bell.noBell;
    case 'window':
      return bell.window(formatRange(release.range));
    case 'dated':
      return mode === 'today' ? words.ringsToday : bell.until(formatDay(dropsOn ?? release.day));
    case 'released':
      return bell.out;
  }
}
