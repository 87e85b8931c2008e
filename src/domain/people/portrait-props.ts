import { box, circle, type Shape } from './portrait-shape.ts';
import type { Prop, Worn } from './portraits.ts';

/** A chin strap follows the jaw. */
const STRAP: Shape = ['strap', 'M33.5 34L35.5 50C37 55.5 41.5 58.5 48 58.5S59 55.5 60.5 50L62.5 34'];

const HOOP = 'M30 37C28 14 36 6 48 6S68 14 66 37';

/** What is worn on the head. Glasses are the only thing that lies over a face. */
export const WORN: Readonly<Record<Worn, readonly Shape[]>> = {
  glasses: [['rim', `${box(34.5, 34, 11, 8.5, 3)}${box(50.5, 34, 11, 8.5, 3)}M45.5 37.5h5`]],
  earphones: [
    ['cord', 'M32.5 44C31 60 38 70 47 88M63.5 44C65 60 58 70 49 88'],
    ['shirt', `${circle(32.5, 43, 1.9)}${circle(63.5, 43, 1.9)}`],
  ],
  headset: [
    ['hoop', HOOP],
    ['ring', HOOP],
    ['coat', `${box(26, 33, 8, 13, 4)}${box(62, 33, 8, 13, 4)}`],
    ['arm', 'M30 46C31 56 36 57.5 41 56.5'],
  ],
  helmet: [
    ['cloth-out', 'M27 31C27 15 35 7 48 7S69 15 69 31C62 28.5 55 27.5 48 27.5S34 28.5 27 31Z'],
    ['cloth-out', 'M24.5 32.5C32 28.5 40 27 48 27S64 28.5 71.5 32.5C64 33 56 32 48 32S32 33 24.5 32.5Z'],
    ['seam', 'M44.5 8C44 14 44 20 44 27M51.5 8C52 14 52 20 52 27'],
    STRAP,
  ],
  armyhelmet: [
    ['cloth-out', 'M28.5 35C26 16 35 8 48 8S70 16 67.5 35C63 33 61 30.5 48 30.5S33 33 28.5 35Z'],
    ['patch', 'M38 14C42 12 45 15 43 18S36 18 38 14ZM55 20C60 18 63 22 61 25S53 25 55 20Z'],
    STRAP,
  ],
  cap: [
    ['dark-out', 'M31 30C30 16 37 9.5 48 9.5S66 16 65 30C60 28 54 27 48 27S36 28 31 30Z'],
    ['dark-out', 'M30 30.5C36 27 42 26 48 26S60 27 66 30.5C62 35 55 34 48 34S34 35 30 30.5Z'],
    ['shirt', circle(48, 18.5, 3)],
  ],
};

/** What hides the hair over the brow. */
export const HATS: ReadonlySet<Worn | undefined> = new Set<Worn>(['helmet', 'armyhelmet', 'cap']);

/** What is carried: on the back, or held before everything else. */
interface Carried {
  readonly behind?: readonly Shape[];
  readonly held?: readonly Shape[];
}

/** Everything that somebody may carry. */
export const PROPS: Readonly<Record<Prop, Carried>> = {
  bow: {
    behind: [
      ['wood', 'M84 14C96 34 96 62 84 84'],
      ['string', 'M84 14L84 84'],
    ],
  },
  book: {
    held: [
      ['coat-out', 'M4 76L27 72L30 96L7 97Z'],
      ['light', 'M8 79L25 76'],
      ['light', 'M13 89L16 83L15 80M20 88L18 83L19 79.5M13 89C13.5 91 20 90 20 88Z'],
    ],
  },
  camera: {
    held: [
      ['dark-out', box(66, 76, 26, 17, 2.5)],
      ['dark-out', 'M72 76L74 72L82 72L84 76'],
      ['shirt', circle(79, 84.5, 5.5)],
      ['dark', circle(79, 84.5, 2.2)],
    ],
  },
  box: {
    held: [
      ['shirt-out', 'M62 80L92 80L89 99L65 99Z'],
      ['coat-out', 'M60 76L94 76L92 81L62 81Z'],
      ['seam', 'M72 92C71 87 75 84.5 78.5 86.5C82 88.5 80 93 76.5 92.5L73 95'],
    ],
  },
  phone: {
    held: [
      ['dark-out', box(70, 74, 13, 22, 2.5)],
      ['light', 'M75 92.5h3'],
    ],
  },
  mic: {
    held: [
      ['dark-out', box(70, 70, 9, 14, 4.5)],
      ['string', 'M74.5 84L74.5 97M67 78C67 90 82 90 82 78'],
    ],
  },
  case: {
    held: [
      ['dark-out', box(62, 80, 30, 18, 2)],
      ['light', 'M71 80L71 76L83 76L83 80M62 87L92 87'],
    ],
  },
};
