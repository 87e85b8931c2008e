import { DRAWING, type Room } from '#domain/story/rooms.ts';
import {
  AROUND,
  arch,
  type Box,
  boxOf,
  HOUSE,
  insideOf,
  outline,
  ROOF,
  railOf,
  windowsOf,
} from '#domain/story/school.ts';

import { Ground, type Lit, Tags } from './NameTags.tsx';

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
      <path d={AROUND.ground} className="fill-none stroke-chalk" strokeWidth="2.500" />
      <path d={AROUND.grass} className="fill-none stroke-edge" strokeWidth="1.2" />
      {at('ground').map((place) => (
        <Ground key={place.room.id} place={place} />
      ))}
    </svg>
  );
}

/** One place with its name, its windows, and who was seen there. */
function Place(props: { place: Lit; box: Box; annex?: boolean }) {
  const { box, place } = props;
  const { room, lit, tags } = place;
  const inside = insideOf(room);
  const isRoof = room.where === 'roof';
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
        {inside.name.map((line, index) => (
          <tspan key={line} x={box.x + 7} y={inside.top + index * 14}>
            {line}
          </tspan>
        ))}
      </text>
      {tags.length > 0 ? (
        <Tags tags={tags} within={inside.tags} />
      ) : isRoof ? null : (
        <path d={windowsOf(box)} className={`fill-none ${lit ? 'stroke-ink' : 'stroke-edge'}`} strokeWidth="1.2" />
      )}
    </g>
  );
}

/** A moon and a few stars, which is all that shines before the first episode. */
function Night() {
  return (
    <>
      <path d={AROUND.moon} className="fill-dust" />
      <path d={AROUND.stars} className="fill-none stroke-dust" strokeWidth="2.200" strokeLinecap="round" />
    </>
  );
}
