import type { BellMode } from '#domain/bell.ts';
import type { Situation } from '#domain/situation.ts';
import { formatDay, formatRange } from '#i18n/format.ts';
import { useCountdownWords } from '#i18n/countdown-words.ts';
import { useLocale, useMessages } from '#i18n/I18nProvider.tsx';

/** What is written over the clock. */
export function BoardTitle(props: { mode: BellMode; situation: Situation }) {
  const { bell } = useMessages();
  const words = useCountdownWords();
  const locale = useLocale();
  const { mode, situation } = props;
  const { release, dropsOn } = situation;
  switch (release.mode) {
    case 'undated':
      return bell.noBell;
    case 'window':
      return bell.window(formatRange(release.range, locale));
    case 'dated':
      return mode === 'today' ? words.ringsToday : bell.until(formatDay(dropsOn ?? release.day, locale));
    case 'released':
      return bell.out;
  }
}
