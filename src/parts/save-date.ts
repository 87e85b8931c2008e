import { writeCalendar } from '#domain/calendar/icalendar.ts';
import { releaseCalendar, type SeasonRelease } from '#domain/calendar/icalendar-release.ts';
import { saveFile } from '#ui/save-file.ts';
import { siteAddress } from '#ui/site-address.ts';
import { calendarWords } from '#words/calendar.ts';

/** Saves the awaited release as a file for the visitor's calendar; `withWindow` puts in a month or a quarter too. */
export function saveDate(awaited: SeasonRelease, withWindow: boolean): void {
  const { release, subscription } = calendarWords;
  const calendar = releaseCalendar(
    { awaited, former: [], withWindow, site: siteAddress('/').replace(/\/$/, '') },
    release,
  );
  saveFile(subscription.fileName(awaited.season), 'text/calendar', writeCalendar(calendar));
}
