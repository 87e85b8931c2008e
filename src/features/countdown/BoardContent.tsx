import type { DayNumber } from '#domain/calendar.ts';
import type { Situation } from '#domain/situation.ts';
import type { WaitEvent } from '#domain/wait-line.ts';
import { Headline } from '#parts/Headline.tsx';

import { Bell } from './Bell.tsx';
import { NamedWindow } from './NamedWindow.tsx';
import { OutNow } from './OutNow.tsx';
import { Undated } from './Undated.tsx';

/** The clock on the board in the mode that is true. `today` is null where the device's clock cannot be believed. */
export function BoardContent(props: {
  situation: Situation;
  /** The day on which the season before came out. */
  start: DayNumber;
  last: WaitEvent;
  today: DayNumber | null;
}) {
  const { situation, start, last, today } = props;
  const { release } = situation;
  // Its ages are counted too.
  const known = today === null ? null : <Headline situation={situation} />;
  switch (release.mode) {
    case 'undated':
      return (
        <Undated last={last} today={today}>
          {known}
        </Undated>
      );
    case 'window':
      return (
        <NamedWindow release={release} today={today}>
          {known}
        </NamedWindow>
      );
    case 'dated':
      return (
        <Bell season={situation.season} drop={release.drop} still={today === null}>
          {known}
        </Bell>
      );
    case 'released':
      return (
        <OutNow start={start} drop={release.drop} today={today}>
          {known}
        </OutNow>
      );
  }
}
