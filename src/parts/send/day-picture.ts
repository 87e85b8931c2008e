import { toDate, toRange } from '#domain/facts/calendar.ts';
import { formatMonth } from '#i18n/format.ts';
import { sentDayWords as words } from '#words/own-day.ts';

import { compose, MARGIN, type Picture, SHEET } from './picture.ts';
import type { Subject } from './subject.ts';

const WIDTH = SHEET.width - 2 * MARGIN;
const COLUMNS = 7;
/** The leaf of the calendar below two lines of a headline: its month, and the cells of its days. */
const LEAF = { month: 498, top: 530, cell: { width: WIDTH / COLUMNS, height: 114 } } as const;

/** Day 0 of our count, 1 January 1970, was a Thursday: so many days after a Monday. */
const THURSDAY = 3;

/**
 * The day that the sender believes in, as a leaf of the calendar with that day in yellow. It tells the number of the season and nothing of any:
 * everybody may know that one is awaited.
 */
export function dayPicture({ season, day, on, off }: Extract<Subject, { kind: 'day' }>): Picture {
  const { first, last } = toRange(toDate(day).slice(0, 7));
  const offset = (first + THURSDAY) % COLUMNS;
  const cells = Array.from({ length: last - first + 1 }, (_, index) => ({
    date: first + index,
    x: MARGIN + ((index + offset) % COLUMNS) * LEAF.cell.width,
    y: LEAF.top + Math.floor((index + offset) / COLUMNS) * LEAF.cell.height,
  }));
  return compose({
    name: 'day',
    headline: words.headline(season, day, off),
    drawing: cells
      .map(({ date, x, y }) => {
        const look =
          date === day ? 'fill="var(--tag)" stroke="var(--tag)"' : 'fill="var(--panel)" stroke="var(--rule)"';
        return `<rect x="${x}" y="${y}" width="${LEAF.cell.width - 10}" height="${LEAF.cell.height - 10}" rx="6" stroke-width="3" ${look}/>`;
      })
      .join(''),
    lettering: [
      { text: formatMonth(day), x: MARGIN, y: LEAF.month, size: 52, ink: 'chalk' },
      ...cells.map(({ date, x, y }) => ({
        text: String(date - first + 1),
        x: x + 16,
        y: y + 54,
        size: 46,
        ink: date === day ? 'ink' : 'dust',
      })),
    ],
    says: words.says(on),
    foot: words.foot(on, off),
  });
}
