import { says } from '#domain/facts/text.ts';
import { MARK_SHAPES } from '#domain/people/mark-shapes.ts';
import { GROUND, layOutTags, TAG } from '#domain/story/name-tags.ts';
import type { Room } from '#domain/story/rooms.ts';
import { AROUND, arch, boxOf, HOUSE, insideOf, outline, railOf, windowsOf } from '#domain/story/school.ts';
import { inSmallLetters } from '#i18n/small-letters.ts';
import { buildingWords } from '#words/building.ts';
import { markWords } from '#words/marks.ts';
import { sendWords as words } from '#words/send.ts';

import { compose, inkOf, type Lettering, type Picture, type Place } from './picture.ts';
import type { Lit, Subject } from './subject.ts';

/** Where the drawing of the school lies in the picture: the pixels of one of its units, and its corner. */
const SCALE = 1.86;
const LEFT = 207;
const TOP = 302;

/**
 * The school from the front with the windows that have been seen so far, all alike: no room has a name or walls, nobody is anywhere,
 * and no light goes off again, so that nothing says where they are. What lies ahead is the hatch of every horizon; a roof or a house
 * beside the school is not on it.
 */
export function buildingPicture(places: readonly Lit[], point: string, place: Place): Picture {
  const windows = places.filter(({ room }) => room.where === 'inside').map(({ room }) => windowsOf(boxOf(room)));
  return compose({
    name: 'building',
    headline: words.lights(point),
    rows: 1,
    drawing: school(`<path d="${windows.join('')}" fill="var(--tag)" stroke="var(--ink)" stroke-width="1.2"/>`),
    says: `${words.windows} ${words.place(place)}.`,
    foot: words.place(place),
    place,
  });
}

/** The school with its rooms by name, who was seen where, and where the class is, which may be away (`own`). `spoils` says up to where. */
export function buildingSpoilerPicture(
  { places, own }: Pick<Extract<Subject, { kind: 'building' }>, 'places' | 'own'>,
  point: string,
  place: Place,
  spoils: string,
): Picture {
  const drawn = (where: Room['where']) => places.filter(({ room }) => room.where === where);
  const rooms = [...drawn('roof'), ...drawn('annex'), ...drawn('inside')].map(drawRoom);
  const ground = drawn('ground').map(drawGround);
  const all = [...rooms, ...ground];
  return compose({
    name: 'building',
    headline: `${buildingWords.title(point)}.`,
    drawing: school(all.map(({ svg }) => svg).join('')),
    lettering: all.flatMap(({ lettering }) => lettering),
    says: [
      buildingWords.class(own),
      ...places
        .filter(({ tags }) => tags.length > 0)
        .map(({ room, tags }) => `${says(room.name)}: ${tags.map(said).join(', ')}.`),
    ].join(' '),
    foot: buildingWords.class(own),
    place,
    spoils,
  });
}

type Tag = Lit['tags'][number];

const said = ({ said: name, mark }: Tag) =>
  mark === undefined ? name : `${name} (${markWords.marks[mark].name.toLowerCase()})`;

/** What stands around the school, its outline under one hatch, and what is laid over it. */
function school(inside: string): string {
  return `<g transform="translate(${LEFT} ${TOP}) scale(${SCALE})"><pattern id="ahead" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 3.5H7" fill="none" stroke="var(--rule)" stroke-width="1.2"/></pattern><path d="${AROUND.moon}" fill="var(--dust)"/><path d="${AROUND.stars}" fill="none" stroke="var(--dust)" stroke-width="2.2" stroke-linecap="round"/><path d="${outline(HOUSE)}" fill="url(#ahead)" stroke="var(--edge)" stroke-dasharray="3 4" stroke-width="1.5"/>${inside}<path d="${AROUND.ground}" fill="none" stroke="var(--chalk)" stroke-width="2.5"/><path d="${AROUND.grass}" fill="none" stroke="var(--edge)" stroke-width="1.2"/></g>`;
}

interface Drawn {
  readonly svg: string;
  readonly lettering: readonly Lettering[];
}

/** Lettering given in the units of the drawing. */
const letter = (line: Lettering): Lettering => ({
  ...line,
  x: LEFT + line.x * SCALE,
  y: TOP + line.y * SCALE,
  size: line.size * SCALE,
  ...(line.room === undefined ? {} : { room: line.room * SCALE }),
});

function drawRoom({ room, lit, tags }: Lit): Drawn {
  const box = boxOf(room);
  const { name, top, tags: within } = insideOf(room);
  const line = `fill="none" stroke="var(--${lit ? 'ink' : 'edge'})" stroke-width="1.2"`;
  const { shown, rest, more } = layOutTags(tags, within);
  const set = shown.map(({ tag, x, y }) => nameTag(tag, x, y));
  const bare =
    room.where === 'roof'
      ? `<path d="${railOf(box)}" ${line}/>`
      : tags.length > 0
        ? ''
        : `<path d="${windowsOf(box)}" ${line}/>`;
  return {
    svg: `<path d="${room.where === 'annex' ? arch(box) : outline(box)}" fill="var(--${lit ? 'tag' : 'board'})" stroke="var(--chalk)" stroke-width="2"/>${bare}${set.map(({ svg }) => svg).join('')}`,
    lettering: [
      ...name.map((text, index) =>
        letter({
          text,
          x: box.x + 7,
          y: top + index * 14,
          size: 12.5,
          ink: lit ? 'ink' : 'dust',
          face: 'text',
          room: box.width - 10,
        }),
      ),
      ...set.flatMap(({ lettering }) => lettering),
      ...(more === 0
        ? []
        : [
            letter({
              text: buildingWords.more(more),
              x: rest.x + TAG.width / 2,
              y: rest.y + 16,
              size: 13,
              ink: 'ink',
              align: 'center',
            }),
          ]),
    ],
  };
}

function drawGround({ room, tags }: Lit): Drawn {
  const shown = tags.slice(0, GROUND.most);
  if (shown.length === 0) return { svg: '', lettering: [] };
  const set = shown.map((tag, index) => {
    const x = GROUND.x + index * GROUND.step;
    const { svg, lettering } = nameTag(tag, x, GROUND.y);
    const sign =
      tag.mark === undefined
        ? ''
        : `<path d="${MARK_SHAPES[tag.mark]}" transform="translate(${x + TAG.width + 11} ${GROUND.y + 11})" fill="none" stroke="var(--${inkOf(tag.mark)})" stroke-width="2.2"/>`;
    return { svg: svg + sign, lettering };
  });
  const more = tags.length > shown.length ? ` ${buildingWords.more(tags.length - shown.length)}` : '';
  return {
    svg: set.map(({ svg }) => svg).join(''),
    lettering: [
      ...set.flatMap(({ lettering }) => lettering),
      letter({
        text: `${inSmallLetters(says(room.name))}${more}`,
        x: GROUND.x + shown.length * GROUND.step + 4,
        y: GROUND.y + 16,
        size: 12.5,
        ink: 'dust',
        face: 'text',
        room: 120,
      }),
    ],
  };
}

function nameTag({ name }: Tag, x: number, y: number): Drawn {
  return {
    svg: `<rect x="${x}" y="${y}" width="${TAG.width}" height="${TAG.height}" rx="3" fill="var(--pt-shirt)" stroke="var(--ink)" stroke-width="1.5"/>`,
    lettering: [
      letter({
        text: name,
        x: x + TAG.width / 2,
        y: y + 16,
        size: 15,
        ink: 'ink',
        align: 'center',
        room: TAG.width - 5,
      }),
    ],
  };
}
