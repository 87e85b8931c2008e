import { BODY, COATS, TAG } from './portrait-coat.ts';
import { HAIR } from './portrait-hair.ts';
import { HATS, PROPS, WORN } from './portrait-props.ts';
import { circle, type Shape } from './portrait-shape.ts';
import type { Look } from './portraits.ts';

/** Shapes that are moved together, back to front. */
export interface Layer {
  /** As SVG has it; undefined where they stay as they are drawn. */
  readonly transform: string | undefined;
  readonly shapes: readonly Shape[];
}

const FACE = 'M33 35C33 23 39 18 48 18S63 23 63 35C63 47 56 57 48 57S33 47 33 35Z';
const NECK = 'M42.5 50L42.5 64C43 70 53 70 53.5 64L53.5 50Z';
const EARS = `${circle(33, 40, 3.6)}${circle(63, 40, 3.6)}`;
const BABY_BODY = 'M14 99L14 97C10 78 18 62 32 56C44 51 62 52 70 60C82 70 84 84 81 97L81 99Z';
const BABY_FACE = circle(50, 52, 21.5);

// Two people in one picture: one behind at the left, one before them at the right. A child is small, its head is not.
const BEHIND = 'translate(-3.8 19.2) scale(.8)';
const BEFORE = 'translate(36 26.9) scale(.72)';
const CHILD_BODY = 'translate(48 97) scale(.78 .74) translate(-48 -97)';
const CHILD_HEAD = 'translate(48 57) scale(.98) translate(-48 -44)';

/**
 * Somebody's picture as layers of shapes, back to front, on a grid of 96 by 96: head and shoulders without a face. Nothing in it is
 * anybody's likeness; it shows what the record says, and nothing else.
 */
export function drawPortrait(portrait: Look & { readonly couple?: Look | undefined }): readonly Layer[] {
  if (portrait.couple === undefined) return drawOne(portrait);
  return [...moved(drawOne(portrait), BEHIND), ...moved(drawOne(portrait.couple), BEFORE)];
}

const moved = (layers: readonly Layer[], by: string): Layer[] =>
  layers.map(({ transform, shapes }) => ({ transform: transform === undefined ? by : `${by} ${transform}`, shapes }));

function drawOne(look: Look): readonly Layer[] {
  if (look.age === 'baby') return drawBaby(look);
  const { behind, over, front } = HAIR[look.hair];
  const { main, detail } = COATS[look.coat];
  const carried = look.prop === undefined ? {} : PROPS[look.prop];
  const hair = (d: string | undefined): Shape[] =>
    d === undefined ? [] : [[look.age === 'older' ? 'grey' : 'hair', d]];
  const hasEars = behind === undefined && look.worn !== 'headset' && !HATS.has(look.worn);
  const [head, body] = look.age === 'child' ? [CHILD_HEAD, CHILD_BODY] : [undefined, undefined];
  const layers: Layer[] = [
    { transform: head, shapes: hair(behind) },
    { transform: undefined, shapes: carried.behind ?? [] },
    {
      transform: body,
      shapes: [[`${main}-out`, BODY[look.build]], ['neck', NECK], ...detail, ...(look.tag ? [TAG] : [])],
    },
    {
      transform: head,
      shapes: [
        ...(hasEars ? [['skin', EARS] as const] : []),
        ['skin', FACE],
        ...hair(over),
        ...(HATS.has(look.worn) ? [] : hair(front)),
        ...(look.worn === undefined ? [] : WORN[look.worn]),
      ],
    },
    { transform: undefined, shapes: carried.held ?? [] },
  ];
  return layers.filter(({ shapes }) => shapes.length > 0);
}

function drawBaby({ hair, coat }: Look): readonly Layer[] {
  const { main, detail } = COATS[coat];
  const shapes: Shape[] = [[`${main}-out`, BABY_BODY], ['skin', BABY_FACE], ['hair', HAIR[hair].front], ...detail];
  return [{ transform: undefined, shapes }];
}
