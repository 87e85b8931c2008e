/** The weekday and the day at an instant on the calendar of a zone: "Friday 12 March 2027". */
export function formatWeekday(instant: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }).format(instant);
}
