import { BASE, type Hand } from './portrait-hand.ts';

/** Hair as closed paths behind and before the face, and the lines in it. */
interface Hair {
  readonly behind: readonly string[];
  readonly mass: string;
  readonly strands: readonly string[];
}

type Cut = (at: Hand, width: number, height: number) => Hair;

const hair = (mass: string, ...strands: string[]): Hair => ({ behind: [], mass, strands });

/** From the left temple over the crown to the right one, `up` above the skull and `out` beyond it. */
const crown = (at: Hand, w: number, h: number, up: number, out: number, low = BASE + 1) => {
  const e = w + out;
  const top = BASE - h - up;
  return `M${at(-e, low)}C${at(-e - 1, BASE - h * 0.75)} ${at(-w * 0.65, top)} ${at(0, top)}C${at(w * 0.65, top)} ${at(e + 1, BASE - h * 0.75)} ${at(e, low)}`;
};

/** Ways to wear hair, none of them anybody's in particular. */
export const HAIR = {
  crop: (at, w, h) =>
    hair(
      `${crown(at, w, h, 4, 1.5)}C${at(w - 1, BASE - 7)} ${at(w - 3, BASE - 11)} ${at(w - 6, BASE - 12)}C${at(5, BASE - 15)} ${at(-5, BASE - 15)} ${at(-w + 6, BASE - 12)}C${at(-w + 3, BASE - 11)} ${at(-w + 1, BASE - 7)} ${at(-w - 1.5, BASE + 1)}Z`,
      `M${at(-6, BASE - h)}L${at(-8, BASE - 16)}M${at(1, BASE - h - 1)}L${at(0, BASE - 17)}M${at(8, BASE - h + 1)}L${at(8, BASE - 16)}`,
    ),
  parted: (at, w, h) =>
    hair(
      `${crown(at, w, h, 6, 2.5)}C${at(w - 1, BASE - 5)} ${at(w - 3, BASE - 8)} ${at(w - 5, BASE - 9)}C${at(7, BASE - 9)} ${at(-3, BASE - 13)} ${at(-8, BASE - h + 1)}C${at(-10, BASE - 12)} ${at(-w + 2, BASE - 8)} ${at(-w - 2.5, BASE + 1)}Z`,
      `M${at(-8, BASE - h + 1)}C${at(-4, BASE - h - 3)} ${at(4, BASE - h - 4)} ${at(9, BASE - h - 1)}`,
      `M${at(-4, BASE - h + 3)}C${at(2, BASE - 16)} ${at(8, BASE - 14)} ${at(w - 3, BASE - 13)}`,
    ),
  fringe: (at, w, h) =>
    hair(
      `${crown(at, w, h, 5, 2.5, BASE + 4)}L${at(w - 1, BASE + 3)}L${at(w - 3, BASE - 8)}C${at(6, BASE - 7)} ${at(-6, BASE - 7)} ${at(-w + 3, BASE - 8)}L${at(-w + 1, BASE + 3)}Z`,
      `M${at(-8, BASE - h + 3)}L${at(-9, BASE - 9)}M${at(-2, BASE - h + 1)}L${at(-2, BASE - 9)}M${at(5, BASE - h + 1)}L${at(5, BASE - 9)}M${at(11, BASE - h + 4)}L${at(12, BASE - 10)}`,
    ),
  bowl: (at, w, h) =>
    hair(
      `${crown(at, w, h, 7, 4.5, BASE + 7)}C${at(w + 1, BASE + 8)} ${at(w - 1, BASE + 4)} ${at(w - 2, BASE - 6)}C${at(8, BASE - 11)} ${at(-2, BASE - 11)} ${at(-w + 2, BASE - 6)}C${at(-w + 1, BASE + 4)} ${at(-w - 1, BASE + 8)} ${at(-w - 4.5, BASE + 7)}Z`,
      `M${at(0, BASE - h - 5)}C${at(-4, BASE - h + 2)} ${at(-8, BASE - 14)} ${at(-13, BASE - 11)}`,
      `M${at(0, BASE - h - 5)}C${at(4, BASE - h + 2)} ${at(8, BASE - 15)} ${at(12, BASE - 12)}`,
    ),
  bob: (at, w, h) => ({
    behind: [
      `${crown(at, w, h, 5, 4, BASE + 5)}C${at(w + 6, BASE + 14)} ${at(w + 5, BASE + 20)} ${at(w + 3, BASE + 23)}C${at(8, BASE + 27)} ${at(-8, BASE + 27)} ${at(-w - 3, BASE + 23)}C${at(-w - 5, BASE + 20)} ${at(-w - 6, BASE + 14)} ${at(-w - 4, BASE + 5)}Z`,
    ],
    mass: `${crown(at, w, h, 5, 4, BASE + 10)}C${at(w, BASE + 6)} ${at(w - 2, BASE - 3)} ${at(w - 4, BASE - 8)}C${at(4, BASE - 9)} ${at(-6, BASE - 13)} ${at(-9, BASE - h + 2)}C${at(-10, BASE - 12)} ${at(-w + 1, BASE - 4)} ${at(-w - 4, BASE + 10)}Z`,
    strands: [
      `M${at(-9, BASE - h + 2)}C${at(-6, BASE - h - 2)} ${at(2, BASE - h - 2)} ${at(8, BASE - h + 2)}`,
      `M${at(w + 2, BASE - 4)}L${at(w + 2.5, BASE + 8)}`,
    ],
  }),
  curtains: (at, w, h) =>
    hair(
      `${crown(at, w, h, 5.5, 3, BASE + 8)}C${at(w - 1, BASE + 2)} ${at(w - 2, BASE - 8)} ${at(0, BASE - h + 2)}C${at(-w + 2, BASE - 8)} ${at(-w + 1, BASE + 2)} ${at(-w - 3, BASE + 8)}Z`,
      `M${at(0, BASE - h + 2)}L${at(0.5, BASE - h - 5)}`,
      `M${at(4, BASE - h)}C${at(10, BASE - h + 3)} ${at(w - 1, BASE - 12)} ${at(w, BASE - 5)}`,
      `M${at(-4, BASE - h)}C${at(-10, BASE - h + 3)} ${at(-w + 1, BASE - 12)} ${at(-w, BASE - 5)}`,
    ),
  curls: (at, w, h) => {
    const lumps = Array.from({ length: 8 }, (_, lump) => {
      const angle = Math.PI * (1 - (lump + 1) / 8);
      return `A6 6.5 0 0 1 ${at(Math.cos(angle) * (w + 2), BASE - 1 - Math.sin(angle) * (h + 1))}`;
    });
    // A mirrored sheet turns the lumps inside out, so they are laid from the side where they bulge.
    const start = at(-w - 2, BASE - 1);
    return hair(
      `M${start}${mirrored(at) ? lumps.map((lump) => lump.replace('0 0 1', '0 0 0')).join('') : lumps.join('')}C${at(w - 1, BASE - 6)} ${at(w - 3, BASE - 9)} ${at(w - 6, BASE - 9)}Q${at(8, BASE - 14)} ${at(4, BASE - 10)}Q${at(0, BASE - 14)} ${at(-4, BASE - 10)}Q${at(-9, BASE - 14)} ${at(-w + 5, BASE - 9)}Z`,
      `M${at(-9, BASE - h + 3)}Q${at(-6, BASE - h - 2)} ${at(-3, BASE - h + 3)}M${at(4, BASE - h + 2)}Q${at(7, BASE - h - 3)} ${at(10, BASE - h + 3)}M${at(-2, BASE - 14)}Q${at(1, BASE - 18)} ${at(4, BASE - 14)}`,
    );
  },
  spikes: (at, w, h) => {
    const tips = Array.from({ length: 13 }, (_, tip) => {
      const angle = Math.PI * (1 - tip / 12);
      const reach = tip % 2 === 0 ? 1 : 7;
      return at(Math.cos(angle) * (w + reach * 0.6), BASE - 2 - Math.sin(angle) * (h + reach));
    });
    return hair(
      `M${tips.join('L')}L${at(w - 3, BASE - 10)}L${at(8, BASE - 13)}L${at(4, BASE - 9)}L${at(-2, BASE - 14)}L${at(-8, BASE - 10)}L${at(-w + 3, BASE - 11)}Z`,
    );
  },
  quiff: (at, w, h) =>
    hair(
      `M${at(-w - 1.5, BASE)}C${at(-w - 1, BASE - h * 0.8)} ${at(-w * 0.7, BASE - h - 6)} ${at(0, BASE - h - 9)}C${at(w * 0.6, BASE - h - 12)} ${at(w + 3, BASE - h - 4)} ${at(w + 2, BASE)}C${at(w - 1, BASE - 8)} ${at(w - 3, BASE - 12)} ${at(8, BASE - 14)}C${at(0, BASE - 12)} ${at(-8, BASE - 13)} ${at(-w + 4, BASE - 13)}C${at(-w + 2, BASE - 10)} ${at(-w + 1, BASE - 6)} ${at(-w - 1.5, BASE)}Z`,
      `M${at(-w + 5, BASE - 14)}C${at(-6, BASE - h)} ${at(2, BASE - h - 5)} ${at(9, BASE - h - 5)}`,
      `M${at(-3, BASE - 15)}C${at(1, BASE - h + 2)} ${at(7, BASE - h)} ${at(13, BASE - h + 1)}`,
    ),
  tousled: (at, w, h) =>
    hair(
      `${crown(at, w, h, 7, 3.5, BASE + 3)}L${at(w - 1, BASE - 3)}L${at(w - 4, BASE - 8)}L${at(8, BASE - 4)}L${at(5, BASE - 11)}L${at(-1, BASE - 5)}L${at(-4, BASE - 11)}L${at(-10, BASE - 4)}L${at(-w + 4, BASE - 9)}L${at(-w + 1, BASE - 2)}Z`,
      `M${at(4, BASE - h - 3)}C${at(6, BASE - h + 3)} ${at(5, BASE - 16)} ${at(7, BASE - 10)}M${at(-5, BASE - h - 2)}C${at(-4, BASE - h + 4)} ${at(-7, BASE - 16)} ${at(-9, BASE - 10)}`,
    ),
} satisfies Record<string, Cut>;
export type HairName = keyof typeof HAIR;

const mirrored = (at: Hand) => Number.parseFloat(at(20, 0)) < 60;
