import type { Box } from './school.ts';

/** How large a name tag is, and how far one is from the next, in the units of the drawing of the school. */
export const TAG = { width: 38, height: 22, gap: 3 } as const;
/** As many tags as one place holds; more are counted. */
const MOST_TAGS = 5;
/** Where the tags before the school begin, how far one is from the next, and how many there are. */
export const GROUND = { x: 14, y: 467, step: TAG.width + 24, most: 2 } as const;

/** A place for each of the tags that fit in a box, the place of what counts the rest, and how many that are. */
export function layOutTags<T>(tags: readonly T[], { x, y, width, height }: Box) {
  const columns = Math.max(1, Math.floor((width + TAG.gap) / (TAG.width + TAG.gap)));
  const rows = Math.max(1, Math.floor((height + TAG.gap) / (TAG.height + TAG.gap)));
  const room = Math.min(MOST_TAGS, columns * rows);
  const shown = tags.length > room ? tags.slice(0, room - 1) : tags;
  const cell = (index: number) => ({
    x: x + (index % columns) * (TAG.width + TAG.gap),
    y: y + Math.floor(index / columns) * (TAG.height + TAG.gap),
  });
  return {
    shown: shown.map((tag, index) => ({ tag, ...cell(index) })),
    rest: cell(shown.length),
    more: tags.length - shown.length,
  };
}
