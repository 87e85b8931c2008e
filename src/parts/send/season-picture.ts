import { countReactions, mostOften, REACTION_SHAPES, REACTIONS, type Reaction } from '#domain/story/reactions.ts';
import { mySeasonWords } from '#words/my-season.ts';
import { ownNoteWords } from '#words/own-notes.ts';
import { sendWords as words } from '#words/send.ts';

import { compose, type Lettering, MARGIN, type Picture, type Place, SHEET } from './picture.ts';
import type { Told } from './subject.ts';

const WIDTH = SHEET.width - 2 * MARGIN;
/** Where the episodes stand, below the marks counted. */
const EPISODES = { top: 674, bottom: 1216, columns: 6 } as const;
/** Where lines may stand. */
const LINES = { top: 344, bottom: 1226, left: MARGIN + 190 } as const;

/** The five marks counted, and the season as a row of them: nothing of what happens, and no word of the sender's. */
export function seasonPicture(episodes: readonly Told[], place: Place): Picture {
  const counts = [...countReactions(episodes.map(({ reaction }) => reaction))];
  const column = WIDTH / REACTIONS.length;
  const rows = Math.ceil(place.of / EPISODES.columns);
  const width = (WIDTH + 20) / EPISODES.columns;
  const height = Math.min(262, (EPISODES.bottom - EPISODES.top) / rows);
  const cells = Array.from({ length: place.of }, (_, index) => ({
    number: index + 1,
    told: episodes.find(({ number }) => number === index + 1),
    x: MARGIN + (index % EPISODES.columns) * width,
    y: EPISODES.top + Math.floor(index / EPISODES.columns) * height,
  }));
  return compose({
    name: 'season',
    headline: headlineOf(episodes),
    drawing: [
      ...counts.map(([reaction, count], index) =>
        sign(reaction, MARGIN + index * column + 8, 482, 84, count === 0 ? 'edge' : 'chalk'),
      ),
      ...cells.map(({ told, x, y }) => {
        const frame = `<rect x="${x}" y="${y}" width="${width - 20}" height="${height - 20}" rx="8" fill="var(--panel)" stroke="var(--${told === undefined ? 'rule' : 'edge'})" stroke-width="3"/>`;
        const size = Math.min(96, height - 84);
        const corner = [x + (width - 20 - size) / 2, y + 32 + (height - 20 - size) / 2] as const;
        if (told === undefined) return frame;
        return frame + (told.reaction === null ? tick(...corner, size) : sign(told.reaction, ...corner, size, 'chalk'));
      }),
    ].join(''),
    lettering: [
      ...counts.map(
        ([, count], index): Lettering => ({
          text: String(count),
          x: MARGIN + index * column + 104,
          y: 546,
          size: 64,
          ink: count === 0 ? 'dust' : 'chalk',
        }),
      ),
      ...cells.map(
        ({ number, told, x, y }): Lettering => ({
          text: String(number),
          x: x + 16,
          y: y + 44,
          size: 36,
          ink: told === undefined ? 'dust' : 'chalk',
        }),
      ),
    ],
    says: [
      words.counted(
        counts.flatMap(([reaction, count]) => (count === 0 ? [] : [`${ownNoteWords.reactions[reaction]} ${count}`])),
      ),
      `${words.place(place)}.`,
    ]
      .filter(Boolean)
      .join(' '),
    foot: words.place(place),
    place,
  });
}

/** The same with the sender's own lines, which may tell anything up to where it `spoils`; null where they have written none. */
export function seasonSpoilerPicture(episodes: readonly Told[], place: Place, spoils: string): Picture | null {
  const written = episodes.filter(({ line }) => line !== '');
  if (written.length === 0) return null;
  const height = Math.min(130, (LINES.bottom - LINES.top) / episodes.length);
  const size = Math.min(64, height - 12);
  const at = (index: number) => LINES.top + index * height;
  return compose({
    name: 'season',
    headline: headlineOf(episodes),
    drawing: episodes
      .map(({ reaction }, index) =>
        reaction === null ? '' : sign(reaction, MARGIN + 92, at(index) + (height - size) / 2, size, 'chalk'),
      )
      .join(''),
    lettering: episodes.flatMap(({ number, line }, index): Lettering[] => {
      const middle = at(index) + height / 2;
      const name: Lettering = {
        text: String(number),
        x: MARGIN + 64,
        y: middle + 14,
        size: 44,
        ink: 'dust',
        align: 'right',
      };
      if (line === '') return [name];
      return [
        name,
        {
          text: line,
          x: LINES.left,
          y: middle,
          size: 30,
          ink: 'chalk',
          face: 'text',
          room: SHEET.width - MARGIN - LINES.left,
          within: height - 8,
        },
      ];
    }),
    says: episodes
      .map(({ number, reaction, line }) =>
        words.told(number, reaction === null ? null : ownNoteWords.reactions[reaction], line),
      )
      .join(' '),
    foot: words.place(place),
    place,
    spoils,
  });
}

function headlineOf(episodes: readonly Told[]): string {
  return words.season(mySeasonWords.mostly(mostOften(episodes.map(({ reaction }) => reaction))));
}

/** A reaction with its corner at a place, so many pixels wide. */
function sign(reaction: Reaction, x: number, y: number, size: number, ink: string): string {
  return `<path transform="translate(${x} ${y}) scale(${size / 24})" d="${REACTION_SHAPES[reaction]}" fill="none" stroke="var(--${ink})" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** An episode that is behind the sender, who gave it no mark. */
function tick(x: number, y: number, size: number): string {
  return `<path transform="translate(${x} ${y}) scale(${size / 24})" d="M7.5 13.2 10.6 16.6 17 8.6" fill="none" stroke="var(--edge)" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`;
}
