import type { Mark } from '#domain/people/marks.ts';
import { seasonLength } from '#domain/story/season-length.ts';
import type { View } from '#domain/story/shield.ts';
import { findPoint, hasSeveralSeasons } from '#domain/story/story.ts';
import { MARK_COLOURS } from '#parts/MarkSign.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { sendWords as words } from '#words/send.ts';

/** How large a picture is, in pixels: tall, as phones show it. */
export const SHEET = { width: 1080, height: 1350 } as const;
/** What stands in a picture keeps so far from its edge. */
export const MARGIN = 72;
const WIDTH = SHEET.width - 2 * MARGIN;

/**
 * A line of lettering, in pixels; `y` is its base line, `ink` a token of the theme. It is set smaller until it fits `room`, in at most `rows`
 * lines, or in as many as fit `within` a height, in whose middle is `y`: there a word breaks that is too long, and so does a text, with "…".
 */
export interface Lettering {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink: string;
  readonly face?: 'display' | 'text';
  readonly align?: 'left' | 'center' | 'right';
  readonly room?: number;
  readonly rows?: number;
  readonly within?: number;
}

/** A picture before it is painted: all that a receiver could come to know of it. */
export interface Picture {
  /** The drawing without a letter. Its colours are tokens (`var(--tag)`), which whoever paints it knows. */
  readonly svg: string;
  readonly lettering: readonly Lettering[];
  /** What the picture says, for whoever hears it. */
  readonly alt: string;
  readonly fileName: string;
  readonly title: string;
  /** What is sent beside it. */
  readonly text: string;
}

/** What each kind of picture has besides what all of them have. `place` is the last episode behind the sender; `spoils` where names and marks are on it. */
interface Content {
  readonly name: string;
  readonly headline: string;
  /** Into how many lines the headline may break; one where the drawing begins right under it. */
  readonly rows?: 1 | 2;
  readonly drawing: string;
  readonly lettering?: readonly Lettering[];
  readonly says: string;
  readonly foot: string;
  readonly place?: Place | undefined;
  readonly spoils?: string | undefined;
}

/** How far somebody is within a season, which is named where there are several. */
export interface Place {
  readonly season: number | null;
  readonly episode: number;
  readonly of: number;
}

/** The last episode behind somebody, or behind an episode that is looked back at; undefined before the first one. */
export function placeIn({ story, horizon }: Pick<View, 'story' | 'horizon'>): Place | undefined {
  const end = story.points.findIndex(({ id }) => id === horizon);
  const last = story.points.slice(0, end + 1).findLast((point) => point.kind === 'episode');
  if (last?.kind !== 'episode') return undefined;
  const of = seasonLength(story, last.season);
  return { season: hasSeveralSeasons(story) ? last.season : null, episode: last.episode, of };
}

/** The token of a mark's colour: a class of the style sheet is called like the token that it sets. */
export const inkOf = (mark: Mark): string => MARK_COLOURS[mark].replace('text-', '');

/** How far a picture with names spoils, in words: "episode 6". */
export function spoilsUpTo({ story, horizon }: Pick<View, 'story' | 'horizon'>): string {
  return findPoint(story, horizon) === undefined ? '' : frame.pointName(story, horizon);
}

/**
 * A picture as all of them are: whose it is, the sender's place, what it says, the drawing, and a foot. One that spoils says so on
 * itself and in everything that goes with it; of one that does not, title and file are the same at every place.
 */
export function compose(content: Content): Picture {
  const { place, spoils, headline } = content;
  const warning = spoils === undefined ? undefined : words.spoils(spoils);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET.width}" height="${SHEET.height}" viewBox="0 0 ${SHEET.width} ${SHEET.height}"><rect width="${SHEET.width}" height="${SHEET.height}" fill="var(--board)"/>${place === undefined ? '' : ticks(place)}${warning === undefined ? '' : band()}${content.drawing}<path d="M${MARGIN} 1246c240-3 620 4 ${WIDTH} 0" fill="none" stroke="var(--rule)" stroke-width="3"/></svg>`,
    lettering: [
      { text: frame.appName, x: MARGIN, y: 92, size: 44, ink: 'chalk' },
      { text: frame.show, x: SHEET.width - MARGIN, y: 90, size: 30, ink: 'dust', face: 'text', align: 'right' },
      ...(warning === undefined
        ? []
        : [
            {
              text: warning,
              x: SHEET.width / 2,
              y: 196,
              size: 42,
              ink: 'ink',
              align: 'center',
              room: WIDTH - 40,
            } as const,
          ]),
      {
        text: headline,
        x: MARGIN,
        y: warning === undefined ? 256 : 300,
        size: warning === undefined ? 100 : 66,
        ink: 'chalk',
        room: WIDTH,
        rows: warning === undefined ? (content.rows ?? 2) : 1,
      },
      ...(content.lettering ?? []),
      { text: content.foot, x: MARGIN, y: 1302, size: 36, ink: 'chalk', room: 600 },
      {
        text: words.unofficial,
        x: SHEET.width - MARGIN,
        y: 1300,
        size: 26,
        ink: 'dust',
        face: 'text',
        align: 'right',
        room: 320,
      },
    ],
    alt: [warning, headline, content.says].filter(Boolean).join(' '),
    fileName: `roll-call-${content.name}${warning === undefined ? '' : '-spoilers'}.png`,
    title: warning === undefined ? frame.appName : `${frame.appName}. ${warning}`,
    text: warning ?? `${headline} ${frame.appName}`,
  };
}

/** The ticks of a season under the name, as in the header of every page: done in chalk, the rest ruled. */
function ticks({ episode, of }: Place): string {
  const step = (WIDTH + 10) / of;
  return Array.from(
    { length: of },
    (_, index) =>
      `<rect x="${MARGIN + index * step}" y="120" width="${step - 10}" height="9" fill="var(--${index < episode ? 'chalk' : 'rule'})"/>`,
  ).join('');
}

/** What the warning stands on. */
function band(): string {
  return `<rect x="${MARGIN}" y="148" width="${WIDTH}" height="70" rx="6" fill="var(--tag)"/>`;
}
