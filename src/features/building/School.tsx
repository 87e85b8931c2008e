import { DRAWING, type Room } from '#domain/story/rooms.ts';

import { type Box, Ground, type Lit, Tags } from './NameTags.tsx';

/** What the drawing has besides rooms, in its own units: the main house, and the roof above it. */
const HOUSE: Box = { x: 6, y: 100, width: 272, height: 357 };
const ROOF: Box = { x: 6, y: 54, width: 272, height: 46 };
/**
 * The school from the front, as far as the visitor has seen it: what lies ahead is one hatch over its outline, the same at every
 * horizon. It says nothing that the list beside it does not say.
 */
export function School(props: { places: readonly Lit[]; className: string }) {
  const at = (where: Room['where']) => props.places.filter(({ room }) => room.where === where);
  const [roof] = at('roof');
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`} className={`school ${props.className}`}>
      <Night />
      <pattern id="ahead" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 3.5H7" className="fill-none stroke-rule" strokeWidth="1.2" />
      </pattern>
      <path d={outline(HOUSE)} fill="url(#ahead)" className="stroke-edge" strokeDasharray="3 4" strokeWidth="1.5" />
      {roof === undefined ? null : <Place place={roof} box={ROOF} />}
      {at('annex').map((place) => (
        <Place key={place.room.id} place={place} box={boxOf(place.room)} annex />
      ))}
      {at('inside').map((place) => (
        <Place key={place.room.id} place={place} box={boxOf(place.room)} />
      ))}
      <path d="M0 458C90 456 250 459.500 358 457.500" className="fill-none stroke-chalk" strokeWidth="2.500" />
      <path
        d="M188 480q-2-6-5-8m5 8q0-7 2-10m26 8q-2-6-5-8m5 8q0-7 3-9m40 11q-3-6-6-8m6 8q0-8 3-11m34 9q-2-6-5-7m5 7q1-7 4-9m24 11q-2-6-5-8m5 8q1-6 4-8"
        className="fill-none stroke-edge"
        strokeWidth="1.2"
      />
      {at('ground').map((place) => (
        <Ground key={place.room.id} place={place} />
      ))}
    </svg>
  );
}

const boxOf = (room: Room): Box => ('box' in room ? room.box : ROOF);

/** A box as a hand draws it: no corner is quite where the ruler has it. */
function outline({ x, y, width, height }: Box): string {
  return `M${x} ${y + 1}L${x + width} ${y}L${x + width - 0.5} ${y + height}L${x + 0.5} ${y + height - 0.5}Z`;
}

function arch({ x, y, width, height }: Box): string {
  const half = width / 2;
  return `M${x} ${y + height}V${y + half * 0.6}C${x} ${y - 4} ${x + width} ${y - 4} ${x + width} ${y + half * 0.6}V${y + height}Z`;
}

/** One place with its name, its windows, and who was seen there. */
function Place(props: { place: Lit; box: Box; annex?: boolean }) {
  const { box, place } = props;
  const { room, lit, tags } = place;
  const lines = wrap(room.name.en, box.width - 12);
  const top = box.y + (props.annex ? 30 : 16);
  const isRoof = room.where === 'roof';
  const from = isRoof ? { x: box.x + 8 + 44, y: box.y + 6 } : { x: box.x + 6, y: top + (lines.length - 1) * 14 + 7 };
  const room4 = { ...from, width: box.x + box.width - from.x - 4, height: box.y + box.height - from.y - 4 };
  return (
    <g data-room={room.id}>
      <path
        d={props.annex ? arch(box) : outline(box)}
        className={`light stroke-chalk ${lit ? 'fill-tag' : 'fill-board'}`}
        strokeWidth="2"
      />
      {isRoof ? (
        <path d={railOf(box)} className={`fill-none ${lit ? 'stroke-ink' : 'stroke-chalk'}`} strokeWidth="1.2" />
      ) : null}
      <text className={`text-[12.5px] ${lit ? 'fill-ink font-bold' : 'fill-dust'}`}>
        {lines.map((line, index) => (
          <tspan key={line} x={box.x + 7} y={top + index * 14}>
            {line}
          </tspan>
        ))}
      </text>
      {tags.length === 0 ? isRoof ? null : <Windows box={box} lit={lit} /> : <Tags tags={tags} within={room4} lit />}
    </g>
  );
}

/** The rail along the edge of the roof. */
function railOf({ x, y, width, height }: Box): string {
  const posts = Array.from({ length: 17 }, (_, post) => `M${x + 8 + (post * (width - 16)) / 16} ${y + height - 11}v10`);
  return `M${x} ${y + height - 12}H${x + width}${posts.join('')}`;
}

/** A row of windows in the lower half of a room, as many as fit. */
function Windows(props: { box: Box; lit: boolean }) {
  const { x, y, width, height } = props.box;
  const count = Math.max(1, Math.floor((width - 10) / 26));
  const left = x + (width - count * 26 + 10) / 2;
  const top = y + height - 42;
  const d = Array.from({ length: count }, (_, index) => {
    const at = left + index * 26;
    return `M${at} ${top}h16v24h-16zm8 0v24`;
  }).join('');
  return <path d={d} className={`fill-none ${props.lit ? 'stroke-ink' : 'stroke-edge'}`} strokeWidth="1.2" />;
}

/** A moon and a few stars, which is all that shines before the first episode. */
function Night() {
  return (
    <>
      <path d="M321 22a15 15 0 1 0 13 24 13 13 0 0 1-13-24Z" className="fill-dust" />
      <path
        d="M34 8h.1M61 14h.1M92 30h.1M120 10h.1M150 26h.1M196 4h.1M231 12h.1M205 42h.1M262 38h.1M274 14h.1M300 96h.1M332 90h.1M341 122h.1M310 142h.1M336 176h.1M300 188h.1M326 214h.1M46 38h.1M176 46h.1"
        className="fill-none stroke-dust"
        strokeWidth="2.200"
        strokeLinecap="round"
      />
    </>
  );
}

/** A name in lines that fit a width of the drawing, reckoned by the letter. */
function wrap(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length) * 6.4 <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
