import { fnv1a } from './fnv.ts';
import { COLLARS, type CollarName } from './portrait-collar.ts';
import { HAIR, type HairName } from './portrait-hair.ts';
import { BASE, type Hand, type Stroke } from './portrait-hand.ts';

const TONES = ['full', 'smudge', 'ground'] as const;
const GLASSES = ['none', 'none', 'none', 'round', 'square', 'half'] as const;
const BROWS = ['flat', 'arched', 'short'] as const;
const EYES = ['dots', 'ovals', 'wide'] as const;
const MOUTHS = ['flat', 'smile', 'small', 'aslant'] as const;
const JAWS = [0.4, 0.58, 0.74] as const;

// The first sheet of the pad on which no two of the 46 have hair, tone and collar in common.
const SHEET = 239;

/** What tells one drawing from another at a glance. */
export interface Traits {
  readonly hair: HairName;
  readonly mirrored: boolean;
  readonly tone: (typeof TONES)[number];
  readonly collar: CollarName;
  readonly glasses: (typeof GLASSES)[number];
  readonly brows: (typeof BROWS)[number];
  readonly eyes: (typeof EYES)[number];
  readonly mouth: (typeof MOUTHS)[number];
  readonly jaw: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What somebody's drawing has, worked out from their id and nothing else: not from who they are, what becomes of them, or what
 * anybody looks like.
 */
export function traitsOf(id: string): Traits {
  const next = rowOf(`${id} ${SHEET}`);
  const pick = <Choice>(choices: readonly [Choice, ...Choice[]]): Choice =>
    choices[Math.floor(next() * choices.length)] ?? choices[0];
  return {
    hair: pick(HAIR_NAMES),
    mirrored: next() < 0.5,
    tone: pick(TONES),
    collar: pick(COLLAR_NAMES),
    glasses: pick(GLASSES),
    brows: pick(BROWS),
    eyes: pick(EYES),
    mouth: pick(MOUTHS),
    jaw: pick(JAWS),
    width: 17.5 + next() * 3,
    height: 21 + next() * 3,
  };
}

const HAIR_NAMES = [
  'crop',
  'parted',
  'fringe',
  'bowl',
  'bob',
  'curtains',
  'curls',
  'spikes',
  'quiff',
  'tousled',
] as const;
const COLLAR_NAMES = ['tie', 'open', 'round', 'roll', 'hood', 'zip', 'lapels'] as const;

/**
 * Somebody's picture as strokes, back to front, on a grid of 120 by 104: a head and shoulders in chalk, drawn by code from the
 * id. The same id gives the same strokes for ever.
 */
export function drawPortrait(id: string): readonly Stroke[] {
  const traits = traitsOf(id);
  const next = rowOf(`${id} by hand`);
  const side = traits.mirrored ? -1 : 1;
  const round = (value: number) => Math.round((value + (next() - 0.5) * 0.9) * 10) / 10;
  const at: Hand = (x, y) => `${round(60 + side * x)} ${round(y)}`;
  const hair = HAIR[traits.hair](at, traits.width, traits.height);
  return [
    ...hair.behind.map((d) => ({ d, chalk: traits.tone })),
    { d: neck(at), chalk: 'ground' },
    { d: shoulders(at), chalk: 'ground' },
    ...COLLARS[traits.collar](at),
    { d: ears(at, traits.width), chalk: 'ground' },
    { d: head(at, traits), chalk: 'ground' },
    { d: hair.mass, chalk: traits.tone },
    ...hair.strands.map((d) => ({ d, chalk: traits.tone === 'ground' ? 'fine' : 'parting' }) as const),
    ...face(at, traits),
  ];
}

const neck = (at: Hand) => `M${at(-8.5, 58)}L${at(-9, 78)}C${at(-4, 84)} ${at(4, 84)} ${at(9, 78)}L${at(8.5, 58)}`;

const shoulders = (at: Hand) =>
  `M${at(-46, 108)}C${at(-45, 87)} ${at(-32, 82)} ${at(-11, 76)}C${at(-6, 83)} ${at(6, 83)} ${at(11, 76)}C${at(32, 82)} ${at(45, 87)} ${at(46, 108)}Z`;

const ears = (at: Hand, w: number) =>
  `M${at(-w, BASE - 2)}C${at(-w - 6, BASE - 5)} ${at(-w - 5, BASE + 8)} ${at(-w + 1, BASE + 7)}M${at(w, BASE - 2)}C${at(w + 6, BASE - 5)} ${at(w + 5, BASE + 8)} ${at(w - 1, BASE + 7)}`;

function head(at: Hand, { width: w, height: h, jaw }: Traits): string {
  const chin = BASE + h;
  return (
    `M${at(-w, BASE)}C${at(-w, BASE - h * 0.75)} ${at(-w * 0.6, BASE - h)} ${at(0, BASE - h)}C${at(w * 0.6, BASE - h)} ${at(w, BASE - h * 0.75)} ${at(w, BASE)}` +
    `C${at(w, BASE + h * 0.55)} ${at(w * jaw, chin)} ${at(0, chin)}C${at(-w * jaw, chin)} ${at(-w, BASE + h * 0.55)} ${at(-w, BASE)}Z`
  );
}

function face(at: Hand, { glasses, brows, eyes, mouth }: Traits): Stroke[] {
  const eye = { dots: 0.4, ovals: 2.2, wide: 0.4 }[eyes];
  const apart = eyes === 'wide' ? 8.6 : 7.4;
  const lift = { flat: 0, arched: 2, short: 0.6 }[brows];
  const reach = brows === 'short' ? 2.2 : 3.8;
  const line = (d: string): Stroke => ({ d, chalk: 'line' });
  const fine = (d: string): Stroke => ({ d, chalk: 'fine' });
  const bothSides = (one: (sign: number) => string) => one(-1) + one(1);
  return [
    line(bothSides((s) => `M${at(s * apart, BASE + 1)}L${at(s * apart + 0.2, BASE + 1.4 + eye)}`)),
    // Rims that are bars already take the place of the brows.
    ...(glasses === 'half'
      ? []
      : [
          fine(
            bothSides(
              (s) =>
                `M${at(s * apart - reach, BASE - 5.5)}Q${at(s * apart, BASE - 6 - lift)} ${at(s * apart + reach, BASE - 5.3)}`,
            ),
          ),
        ]),
    fine(`M${at(0.4, BASE + 4)}L${at(-1.6, BASE + 9)}L${at(0.6, BASE + 9.6)}`),
    fine(
      {
        flat: `M${at(-4, BASE + 14)}L${at(4, BASE + 14)}`,
        smile: `M${at(-4.5, BASE + 13)}Q${at(0, BASE + 16.5)} ${at(4.5, BASE + 13)}`,
        small: `M${at(-2.2, BASE + 14)}L${at(2, BASE + 14.2)}`,
        aslant: `M${at(-3.5, BASE + 14.6)}Q${at(1, BASE + 14.8)} ${at(4.5, BASE + 12.6)}`,
      }[mouth],
    ),
    ...(glasses === 'none' ? [] : [fine(bothSides((s) => LENS[glasses](at, s)) + bridge(at))]),
  ];
}

const bridge = (at: Hand) => `M${at(-2.6, BASE + 1)}Q${at(0, BASE - 0.6)} ${at(2.6, BASE + 1)}`;

const LENS = {
  round: (at: Hand, s: number) =>
    `M${at(s * 2.6, BASE + 1)}C${at(s * 2.4, BASE - 5.5)} ${at(s * 13.8, BASE - 5.5)} ${at(s * 13.6, BASE + 1.5)}C${at(s * 13.4, BASE + 8)} ${at(s * 2.8, BASE + 8)} ${at(s * 2.6, BASE + 1)}`,
  square: (at: Hand, s: number) =>
    `M${at(s * 2.6, BASE - 2.6)}L${at(s * 14, BASE - 2.8)}L${at(s * 13.4, BASE + 6)}L${at(s * 3.2, BASE + 6)}Z`,
  half: (at: Hand, s: number) =>
    `M${at(s * 2.4, BASE - 3.6)}L${at(s * 14.4, BASE - 4)}M${at(s * 13.8, BASE - 3)}C${at(s * 13, BASE + 7)} ${at(s * 3.4, BASE + 7)} ${at(s * 2.8, BASE - 3)}`,
};

/**
 * Numbers that look random and are not: the same text gives the same row for ever. Each call gives the next one, from 0 up to,
 * not including, 1. The hash is FNV-1a, the row Tommy Ettinger's mulberry32.
 */
function rowOf(text: string): () => number {
  let state = fnv1a(text);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
