import type { Mark } from '#domain/people/marks.ts';
import type { Room } from '#domain/story/rooms.ts';
import { MARK_COLOURS } from '#parts/MarkSign.tsx';
import { buildingWords as words } from '#words/building.ts';

/** Somebody on the drawing: what stands on their tag, in which script, and how they are where that is shown. */
export interface Tag {
  readonly id: string;
  readonly name: string;
  readonly ko: boolean;
  readonly mark: Mark | undefined;
}

/** A place on the drawing: whether its lights are on, and who was seen in it. */
export interface Lit {
  readonly room: Room;
  readonly lit: boolean;
  readonly tags: readonly Tag[];
}

/** A box in the units of the drawing. */
export type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** Where the tags before the school begin. */
const GROUND = { x: 14, y: 467 };

const TAG = { width: 38, height: 22, gap: 3 };
/** As many tags as one place holds; more are counted. */
const MOST_TAGS = 5;

/** The name tags of those who were seen in a place; what does not fit is counted. */
export function Tags(props: { tags: readonly Tag[]; within: Box; lit: boolean }) {
  const { x, y, width, height } = props.within;
  const columns = Math.max(1, Math.floor((width + TAG.gap) / (TAG.width + TAG.gap)));
  const rows = Math.max(1, Math.floor((height + TAG.gap) / (TAG.height + TAG.gap)));
  const room = Math.min(MOST_TAGS, columns * rows);
  const shown = props.tags.length > room ? props.tags.slice(0, room - 1) : props.tags;
  const cell = (index: number) => ({
    x: x + (index % columns) * (TAG.width + TAG.gap),
    y: y + Math.floor(index / columns) * (TAG.height + TAG.gap),
  });
  const more = props.tags.length - shown.length;
  return (
    <>
      {shown.map((tag, index) => (
        <NameTag key={tag.id} tag={tag} {...cell(index)} />
      ))}
      {more === 0 ? null : (
        <text
          x={cell(shown.length).x + TAG.width / 2}
          y={cell(shown.length).y + 16}
          textAnchor="middle"
          className="fill-ink font-bold text-[13px]"
        >
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
  const shown = place.tags.slice(0, 2);
  const step = TAG.width + 24;
  return (
    <g data-room={place.room.id}>
      {shown.map((tag, index) => (
        <g key={tag.id}>
          <NameTag tag={tag} x={GROUND.x + index * step} y={GROUND.y} />
          {tag.mark === undefined ? null : (
            <path
              d={SHAPES[tag.mark]}
              transform={`translate(${GROUND.x + index * step + TAG.width + 11} ${GROUND.y + 11})`}
              className={`fill-none stroke-current ${MARK_COLOURS[tag.mark]}`}
              strokeWidth="2.200"
            />
          )}
        </g>
      ))}
      {shown.length === 0 ? null : (
        <text x={GROUND.x + shown.length * step + 4} y={GROUND.y + 16} className="fill-dust text-[12.5px]">
          {place.room.name.en.toLowerCase()}
          {place.tags.length > shown.length ? ` ${words.more(place.tags.length - shown.length)}` : ''}
        </text>
      )}
    </g>
  );
}

/** The shapes of the marks, around their middle: in a drawing there are no masks of the style sheet. */
const SHAPES = {
  present: 'M6 0A6 6 0 1 1 6-.1',
  there: 'M6 0A6 6 0 1 1 6-.1',
  bitten: 'M0-6 6 5H-6Z',
  turned: 'M-5-5 5 5M5-5-5 5',
  half: 'M6 0A6 6 0 1 1 6-.1M0-6V6M3-5V5',
  gone: 'M-6 0H6',
  open: 'M-3-3C-3-8 4-7 3-3 2 0 0-1 0 2M0 5V6',
} as const satisfies Record<Mark, string>;
