import { MARK_SHAPES } from '#domain/people/mark-shapes.ts';
import { answers } from '#domain/people/marks.ts';
import type { RollCallRow } from '#domain/people/people.ts';
import { groupLines } from '#domain/people/roll-call.ts';
import { isSaidInHangul, nameOf, shortNameOf } from '#i18n/names.ts';
import { rollCallWords } from '#words/roll-call.ts';
import { sendWords as words } from '#words/send.ts';

import { compose, inkOf, type Lettering, MARGIN, type Picture, type Place, SHEET } from './picture.ts';

const WIDTH = SHEET.width - 2 * MARGIN;
/** Where names may stand. */
const NAMES = { top: 344, bottom: 1226, columns: 3 } as const;

/** How many in ten of the register answer: rounded, but ten only where all do, and none only where nobody does. */
export function tenthsAnswering(rows: readonly Pick<RollCallRow, 'last'>[]): number {
  const answering = rows.filter(({ last }) => answers(last.mark)).length;
  if (answering === rows.length) return 10;
  return answering === 0 ? 0 : Math.min(9, Math.max(1, Math.round((answering / rows.length) * 10)));
}

/** The register as a share: ten desks, of which as many are taken as answer in ten. No mark, no group, no count of people. */
export function registerPicture(rows: readonly RollCallRow[], place: Place): Picture {
  const tenths = tenthsAnswering(rows);
  return compose({
    name: 'register',
    headline: words.share(tenths),
    drawing: Array.from({ length: 10 }, (_, index) => desk(index, index < tenths)).join(''),
    says: `${words.desks(tenths)} ${words.place(place)}.`,
    foot: words.place(place),
    place,
  });
}

/** A desk of a classroom from behind: with its lid in yellow, or left empty. */
function desk(index: number, isTaken: boolean): string {
  const x = MARGIN + (index % 5) * 194;
  const y = 500 + Math.floor(index / 5) * 350;
  const look = isTaken
    ? 'fill="var(--tag)" stroke="var(--tag)"'
    : 'fill="none" stroke="var(--edge)" stroke-dasharray="9 9"';
  return `<g transform="translate(${x} ${y})" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"><path d="M16 78 10 232M144 78l6 154M16 152l129-1" fill="none" stroke="var(--${isTaken ? 'chalk' : 'edge'})"/><path d="M14 2 147 0 160 76 0 79Z" ${look}/></g>`;
}

/** Everybody on the register with the mark they have at the sender's place, in the groups of the register. `spoils` says up to where. */
export function registerSpoilerPicture(rows: readonly RollCallRow[], place: Place, spoils: string): Picture {
  const groups = groupLines(rows);
  const items = groups.flatMap(({ group, lines }) => [
    { title: `${rollCallWords.groups[group]} ${lines.length}` },
    ...lines.map((row) => ({ row })),
  ]);
  const perColumn = Math.ceil(items.length / NAMES.columns);
  const height = Math.min(62, (NAMES.bottom - NAMES.top) / perColumn);
  const marks: string[] = [];
  const lettering = items.flatMap((item, index): Lettering[] => {
    const x = MARGIN + Math.floor(index / perColumn) * ((WIDTH + 18) / NAMES.columns);
    const y = NAMES.top + ((index % perColumn) + 0.72) * height;
    if ('title' in item) return [{ text: item.title, x, y, size: height * 0.6, ink: 'dust' }];
    const { mark } = item.row.last;
    marks.push(
      `<path transform="translate(${x + 14} ${y - height * 0.2}) scale(${height / 32})" d="${MARK_SHAPES[mark]}" stroke="var(--${inkOf(mark)})"${mark === 'there' ? ' stroke-dasharray=".1 4"' : ''}/>`,
    );
    const { name } = item.row.person;
    const { surname, given } = shortNameOf(name);
    if (isSaidInHangul(name)) return [{ text: name.ko, x: x + 40, y, size: height * 0.5, ink: 'chalk', room: 262 }];
    // Who is called by what they are to somebody needs the whole line.
    if (name.ko === null || surname === '')
      return [{ text: name.en, x: x + 40, y, size: height * 0.42, ink: 'chalk', face: 'text', room: 262 }];
    return [
      { text: name.ko, x: x + 40, y, size: height * 0.5, ink: 'chalk', room: 100 },
      { text: given, x: x + 146, y, size: height * 0.42, ink: 'dust', face: 'text', room: 154 },
    ];
  });
  const here = groups.find(({ group }) => group === 'here')?.lines.length ?? 0;
  return compose({
    name: 'register',
    headline: `${rollCallWords.onRegister(rows.length)} ${rollCallWords.answering(here)}`,
    drawing: `<g fill="none" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${marks.join('')}</g>`,
    lettering,
    says: groups
      .map(
        ({ group, lines }) =>
          `${rollCallWords.groups[group]}: ${lines.map(({ person }) => nameOf(person.name)).join(', ')}.`,
      )
      .join(' '),
    foot: words.place(place),
    place,
    spoils,
  });
}
