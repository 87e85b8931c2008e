import { says } from '#domain/facts/text.ts';
import { MARK_SHAPES } from '#domain/people/mark-shapes.ts';
import type { Mark } from '#domain/people/marks.ts';
import { GROUND, layOutTags, TAG } from '#domain/story/name-tags.ts';
import type { Room } from '#domain/story/rooms.ts';
import type { Box } from '#domain/story/school.ts';
import { inSmallLetters } from '#i18n/small-letters.ts';
import { MARK_COLOURS } from '#parts/MarkSign.tsx';
import { buildingWords as words } from '#words/building.ts';

// A name is left alone by what translates pages; React's types know this attribute only outside of drawings.
const UNTRANSLATED = { translate: 'no' };

/** Somebody on the drawing: what stands on their tag, in which script, the same as the edition says it, and how they are where that is shown. */
export interface Tag {
  readonly id: string;
  readonly name: string;
  readonly said: string;
  readonly ko: boolean;
  readonly mark: Mark | undefined;
}

/** A place on the drawing: whether its lights are on, and who was seen in it. */
export interface Lit {
  readonly room: Room;
  readonly lit: boolean;
  readonly tags: readonly Tag[];
}

/** The name tags of those who were seen in a place; what does not fit is counted. */
export function Tags(props: { tags: readonly Tag[]; within: Box }) {
  const { shown, rest, more } = layOutTags(props.tags, props.within);
  return (
    <>
      {shown.map(({ tag, x, y }) => (
        <NameTag key={tag.id} tag={tag} x={x} y={y} />
      ))}
      {more === 0 ? null : (
        <text x={rest.x + TAG.width / 2} y={rest.y + 16} textAnchor="middle" className="fill-ink font-bold text-[13px]">
          {words.more(more)}
        </text>
      )}
    </>
  );
}

/** A name on a white tag, as large as two syllables want it; a longer name is set smaller. */
function NameTag(props: { tag: Tag; x: number; y: number }) {
  const { tag, x, y } = props;
  return (
    <g data-person={tag.id}>
      <rect
        x={x}
        y={y}
        width={TAG.width}
        height={TAG.height}
        rx="3"
        className="fill-[#fffdf6] stroke-ink"
        strokeWidth="1.5"
      />
      <text
        lang={tag.ko ? 'ko' : undefined}
        {...UNTRANSLATED}
        x={x + TAG.width / 2}
        y={y + 16}
        textAnchor="middle"
        className={`fill-ink ${tag.ko ? 'font-display' : ''} ${tag.name.length > (tag.ko ? 2 : 5) ? 'text-[10px]' : tag.ko ? 'text-[15px]' : 'text-[11px]'}`}
      >
        {tag.name}
      </text>
    </g>
  );
}

/** Who was seen before the school, each with how they were: out there that is the question. */
export function Ground({ place }: { place: Lit }) {
  const shown = place.tags.slice(0, GROUND.most);
  return (
    <g data-room={place.room.id}>
      {shown.map((tag, index) => (
        <g key={tag.id}>
          <NameTag tag={tag} x={GROUND.x + index * GROUND.step} y={GROUND.y} />
          {tag.mark === undefined ? null : (
            <path
              d={MARK_SHAPES[tag.mark]}
              transform={`translate(${GROUND.x + index * GROUND.step + TAG.width + 11} ${GROUND.y + 11})`}
              className={`fill-none stroke-current ${MARK_COLOURS[tag.mark]}`}
              strokeWidth="2.200"
            />
          )}
        </g>
      ))}
      {shown.length === 0 ? null : (
        <text x={GROUND.x + shown.length * GROUND.step + 4} y={GROUND.y + 16} className="fill-dust text-[12.5px]">
          {inSmallLetters(says(place.room.name))}
          {place.tags.length > shown.length ? ` ${words.more(place.tags.length - shown.length)}` : ''}
        </text>
      )}
    </g>
  );
}
