import type { Hand, Stroke } from './portrait-hand.ts';

const flap = (at: Hand, s: number, low: number): Stroke => ({
  d: `M${at(s * 10, 74)}L${at(0, low)}L${at(s * 10, low + 7)}L${at(s * 17, 78)}Z`,
  chalk: 'ground',
});

/** What may stand around the neck. */
export const COLLARS = {
  tie: (at: Hand): Stroke[] => [
    { d: `M${at(-3.4, 87)}L${at(3.4, 87)}L${at(5, 108)}L${at(-5, 108)}Z`, chalk: 'tag' },
    flap(at, -1, 87),
    flap(at, 1, 87),
  ],
  open: (at: Hand): Stroke[] => [
    flap(at, -1, 91),
    flap(at, 1, 91),
    { d: `M${at(0, 91)}L${at(0, 106)}`, chalk: 'fine' },
  ],
  round: (at: Hand): Stroke[] => [
    { d: `M${at(-11, 76)}C${at(-9, 90)} ${at(9, 90)} ${at(11, 76)}`, chalk: 'line' },
    { d: `M${at(-15, 77.5)}C${at(-12, 96)} ${at(12, 96)} ${at(15, 77.5)}`, chalk: 'tag' },
  ],
  roll: (at: Hand): Stroke[] => [
    {
      d: `M${at(-11, 68)}C${at(-5, 72)} ${at(5, 72)} ${at(11, 68)}L${at(13.5, 80)}C${at(6, 85)} ${at(-6, 85)} ${at(-13.5, 80)}Z`,
      chalk: 'ground',
    },
    { d: `M${at(-7, 72)}L${at(-8, 81)}M${at(-1, 73)}L${at(-1, 83)}M${at(6, 72)}L${at(7, 81)}`, chalk: 'fine' },
  ],
  hood: (at: Hand): Stroke[] => [
    {
      d: `M${at(-11, 71)}C${at(-30, 76)} ${at(-26, 92)} ${at(-9, 93)}C${at(-4, 88)} ${at(4, 88)} ${at(9, 93)}C${at(26, 92)} ${at(30, 76)} ${at(11, 71)}C${at(8, 86)} ${at(-8, 86)} ${at(-11, 71)}Z`,
      chalk: 'ground',
    },
    { d: `M${at(-6, 91)}L${at(-7, 106)}M${at(6, 91)}L${at(7, 103)}`, chalk: 'tag' },
  ],
  zip: (at: Hand): Stroke[] => [
    {
      d: `M${at(-11, 69)}L${at(-15, 81)}L${at(0, 93)}L${at(15, 81)}L${at(11, 69)}L${at(0, 86)}Z`,
      chalk: 'ground',
    },
    { d: `M${at(0, 93)}L${at(0, 108)}`, chalk: 'tag' },
  ],
  lapels: (at: Hand): Stroke[] => [
    { d: `M${at(-11, 76)}L${at(0, 89)}L${at(11, 76)}`, chalk: 'line' },
    { d: `M${at(-12, 76)}L${at(-20, 87)}L${at(-14, 89)}L${at(-18, 93)}L${at(-3, 107)}`, chalk: 'line' },
    { d: `M${at(12, 76)}L${at(20, 87)}L${at(14, 89)}L${at(18, 93)}L${at(3, 107)}`, chalk: 'line' },
    { d: `M${at(19, 99)}L${at(25, 98)}`, chalk: 'tag' },
  ],
};
export type CollarName = keyof typeof COLLARS;
