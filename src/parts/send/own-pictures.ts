import { sendWords as words } from '#words/send.ts';

import { compose, MARGIN, type Picture, type Place, SHEET } from './picture.ts';
import type { Subject } from './subject.ts';

const WIDTH = SHEET.width - 2 * MARGIN;
/** Where a drawing may stand below two lines of a headline. */
const FREE = { top: 446, bottom: 1216 } as const;

/** The sender's own wait: a stroke of chalk for every week of it, in fives. Anybody may know when the season before came out. */
export function waitPicture({ since, until, isOver }: Extract<Subject, { kind: 'wait' }>): Picture {
  const days = until - since;
  return compose({
    name: 'wait',
    headline: isOver ? words.waited(days) : words.waiting(days),
    drawing: `<path d="${tally(Math.floor(days / 7))}" fill="none" stroke="var(--chalk)" stroke-width="6" stroke-linecap="round"/>`,
    says: `${words.tally} ${words.between(since, until)}.`,
    foot: isOver ? words.since(since) : words.between(since, until),
  });
}

/** Strokes in fives, ten fives in a row: four upright ones and one across. */
function tally(strokes: number): string {
  const columns = 10;
  const rows = Math.max(1, Math.ceil(strokes / 5 / columns));
  const height = Math.min(130, (FREE.bottom - FREE.top) / rows);
  return Array.from({ length: strokes }, (_, index) => {
    const five = Math.floor(index / 5);
    const place = index % 5;
    const x = MARGIN + (five % columns) * (WIDTH / columns) + 8;
    const y = FREE.top + Math.floor(five / columns) * height;
    // No two strokes of a hand are alike.
    const slip = ((index * 7) % 5) - 2;
    return place === 4
      ? `M${x - 8} ${y + height * 0.6 + slip}L${x + 68} ${y + height * 0.14 - slip}`
      : `M${x + place * 18 + slip} ${y + slip}l${2 - slip} ${height * 0.72}`;
  }).join('');
}

/** The sender's own season as periods of a timetable: those behind them ticked off, the last one in yellow. */
export function progressPicture(place: Place, minutes: number | null): Picture {
  const { episode, of } = place;
  const headline = words.progress(episode, of);
  const columns = 4;
  const rows = Math.ceil(of / columns);
  const width = (WIDTH + 20) / columns;
  const height = Math.min(256, (FREE.bottom - FREE.top) / rows);
  const cells = Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    x: MARGIN + (index % columns) * width,
    y: FREE.top + Math.floor(index / columns) * height,
  }));
  const isHere = (number: number) => number === episode;
  return compose({
    name: 'progress',
    headline,
    drawing: cells
      .map(({ number, x, y }) => {
        const tick = `<path transform="translate(${x + width - 122} ${y + height - 106}) scale(3)" d="M4.5 13.2 9.6 18.6 20 5.6" fill="none" stroke="var(--${isHere(number) ? 'ink' : 'chalk'})" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`;
        return `<rect x="${x}" y="${y}" width="${width - 20}" height="${height - 20}" rx="8" fill="var(--${isHere(number) ? 'tag' : 'panel'})" stroke="var(--${number > episode ? 'rule' : 'edge'})" stroke-width="3"/>${number > episode ? '' : tick}`;
      })
      .join(''),
    lettering: cells.map(({ number, x, y }) => ({
      text: String(number),
      x: x + 22,
      y: y + 62,
      size: 52,
      ink: isHere(number) ? 'ink' : number > episode ? 'dust' : 'chalk',
    })),
    says: minutes === null ? `${words.place(place)}.` : `${words.minutes(minutes)}.`,
    foot: minutes === null ? words.place(place) : words.minutes(minutes),
    place,
  });
}
