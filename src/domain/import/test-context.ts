import { dayAt, toDate } from '#domain/facts/calendar.ts';

import type { ImportContext, ImportFile, ImportReader } from './viewing.ts';

const EPISODES = new Map([[1, 12]]);

/** A visitor in Seoul on 21 November 2026, with the story as it is: one season of twelve. For tests. */
export const VISITOR: ImportContext = {
  titles: ['All of Us Are Dead', '지금 우리 학교는', '今、私たちの学校は…', 'Estamos muertos', 'Non siamo più vivi'],
  doNotMatch: ['Now at Our School', '極度恐慌 / 极度恐慌'],
  ids: { imdb: 'tt14169960', tmdb: '99966', netflix: '81237994' },
  episodeAt: (season, episode) =>
    episode >= 1 && episode <= (EPISODES.get(season) ?? 0) ? `s${season}e${episode}` : undefined,
  hasSeason: (season) => EPISODES.has(season),
  dayOf: (instant) => toDate(dayAt(instant, 'Asia/Seoul')),
  today: '2026-11-21',
  firstDay: '2022-01-27',
  answers: {},
};

/** A file that was dropped alone. */
export function jsonFile(value: unknown, name = 'file.json'): ImportFile {
  return { name, text: JSON.stringify(value) };
}

/** A table that was dropped alone. */
export function csvFile(rows: readonly string[], name = 'file.csv'): ImportFile {
  return { name, text: rows.join('\r\n') };
}

/** What a reader makes of files, one line for each thing: `s1e1 2022-01-28`, `malformed row 2`, `1 other`. */
export function told(read: ImportReader, ...files: readonly ImportFile[]): readonly string[] | string {
  const understood = read(files, VISITOR);
  if (understood?.kind !== 'understood') return understood?.kind ?? 'not read';
  return [
    ...understood.viewings.map(({ episode, day }) => `${episode} ${day ?? 'no day'}`),
    ...understood.leftovers.map(({ reason, where }) => `${reason} ${where}`),
    ...(understood.others > 0 ? [`${understood.others} other`] : []),
  ];
}
