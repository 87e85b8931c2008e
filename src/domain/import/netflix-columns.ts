// Netflix gives its history out in two shapes: `NetflixViewingHistory.csv` (a title and a date, one profile), and
// `ViewingActivity.csv` in the ZIP that is asked for by mail (ten columns, every session, times in UTC, all profiles).

/** In which column what stands. */
export interface Columns {
  readonly title: number;
  readonly date: number;
  /** -1 where the table has no such column. */
  readonly profile: number;
  readonly duration: number;
  readonly supplemental: number;
}

/** `Title,Date` and nothing else; a spreadsheet may have added empty columns. */
export function historyColumns(head: readonly string[]): Columns | null {
  const headings = head.map(plainHeading);
  const named = headings.filter((heading) => heading !== '');
  if (named.length !== 2 || !named.includes('title') || !named.includes('date')) return null;
  return {
    title: headings.indexOf('title'),
    date: headings.indexOf('date'),
    profile: -1,
    duration: -1,
    supplemental: -1,
  };
}

/** Some of the ten columns, however they are spaced and in whatever order. */
export function activityColumns(head: readonly string[]): Columns | null {
  const headings = head.map(plainHeading);
  const places = {
    title: headings.indexOf('title'),
    date: headings.indexOf('starttime'),
    profile: Math.max(headings.indexOf('profilename'), headings.indexOf('profile')),
    duration: headings.indexOf('duration'),
    supplemental: headings.indexOf('supplementalvideotype'),
  };
  return Math.min(places.title, places.date, places.profile) < 0 ? null : places;
}

/** How a heading is compared: `"Start Time"`, `start_time` and ` Start time` are one. */
const plainHeading = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
