import { box, type Cloth, circle, type Shape } from './portrait-shape.ts';
import type { Build, Coat } from './portraits.ts';

/** Shoulders, by build. They leave the picture at its lower edge. */
export const BODY: Readonly<Record<Build, string>> = {
  slim: 'M14 99L14 97C14 80 22 74 36 70.5C41 69 42.5 66 42.5 61L53.5 61C53.5 66 55 69 60 70.5C74 74 82 80 82 97L82 99Z',
  broad: 'M6 99L6 97C6 78 16 72.5 34 69C40.5 67.5 42 65 42 60L54 60C54 65 55.5 67.5 62 69C80 72.5 90 78 90 97L90 99Z',
};

/** The name tag on the chest. */
export const TAG: Shape = ['tag', box(58.5, 81, 14, 6.5, 1)];

/** What a coat's body is made of, and what is drawn on it. */
interface Cut {
  readonly main: Cloth;
  readonly detail: readonly Shape[];
}

const COLLAR: Shape = [
  'shirt',
  'M42.3 62L36.5 68.5L44 78L48 71.5L52 78L59.5 68.5L53.7 62C52.5 67.5 43.5 67.5 42.3 62Z',
];
/** What shows of a shirt down to a height, from a width at the neck. */
const front = (left: number, top: number, low: number): Shape => [
  'shirt',
  `M${left} ${top}L48 ${low}L${96 - left} ${top}L53.7 62L42.3 62Z`,
];

/** Everything that somebody may have on. */
export const COATS: Readonly<Record<Coat, Cut>> = {
  vest: {
    main: 'shirt',
    detail: [['coat', 'M24 99L24 97C24 84 28 76 33 72.3L48 92L63 72.3C68 76 72 84 72 97L72 99Z'], COLLAR],
  },
  cardigan: {
    main: 'coat',
    detail: [front(37, 70, 97), COLLAR, ['seam', 'M37.5 71L46.5 97M58.5 71L49.5 97']],
  },
  blazer: {
    main: 'coat',
    detail: [
      front(37, 70, 90),
      COLLAR,
      ['seam', 'M36 70L33 79L38 80L36.5 84L47.5 95M60 70L63 79L58 80L59.5 84L48.5 95'],
    ],
  },
  teacher: {
    main: 'cloth',
    detail: [
      front(37, 70, 92),
      ['seam', 'M36 70L32 80L39 82L48 95L57 82L64 80L60 70'],
      ['seam', 'M41 67L48 83L55 67'],
      ['shirt', box(43.5, 82, 9, 11, 1)],
    ],
  },
  lab: {
    main: 'shirt',
    detail: [
      ['cloth', 'M38 69L48 88L58 69L53.7 62L42.3 62Z'],
      ['seam', 'M36.5 70L32 82L40 83L48 97L56 83L64 82L59.5 70'],
      ['seam', 'M62 88L74 88L74 97M65 88L65 83M69 88L69 84'],
    ],
  },
  nurse: {
    main: 'shirt',
    detail: [
      ['skin', 'M40 68L48 80L56 68L53.7 62L42.3 62Z'],
      ['seam', 'M40 68L48 80L56 68'],
      ['coat', 'M63 82h4v-4h4v4h4v4h-4v4h-4v-4h-4Z'],
    ],
  },
  fire: {
    main: 'dark',
    detail: [
      ['dark', 'M38 60L36 71L48 77L60 71L58 60Z'],
      ['light', 'M48 77L48 97'],
      ['band', 'M17 83L45 88L45 93.5L15 88.5ZM79 83L51 88L51 93.5L81 88.5Z'],
    ],
  },
  police: {
    main: 'dark',
    detail: [
      front(38, 70, 88),
      COLLAR,
      ['cloth', 'M46 74L50 74L51.5 88L48 91L44.5 88Z'],
      ['light', 'M37 71L33 82L47 97M59 71L63 82L49 97'],
      ['shirt', 'M64 80L72 80L72 85C72 88 68 90 68 90S64 88 64 85Z'],
    ],
  },
  army: {
    main: 'cloth',
    detail: [
      ['cloth', 'M38 61L35.5 70.5L48 76L60.5 70.5L58 61Z'],
      [
        'patch',
        'M22 80C27 76 31 80 29 85S20 86 22 80ZM66 76C72 74 77 79 74 83S63 82 66 76ZM40 84C45 81 52 84 50 90S38 91 40 84Z',
      ],
      ['seam', 'M30 72L36 97M66 72L60 97M33 88L63 88'],
    ],
  },
  suit: {
    main: 'dark',
    detail: [
      front(37.5, 70, 92),
      COLLAR,
      ['coat', 'M45.8 73L50.2 73L51.5 86L48 92L44.5 86Z'],
      ['light', 'M36.5 70.5L32 80L38.5 81.5L48 97L57.5 81.5L64 80L59.5 70.5'],
      ['shirt', circle(65, 77, 2)],
    ],
  },
  plain: {
    main: 'cloth',
    detail: [
      ['skin', 'M40 66C41 75 55 75 56 66L53.7 62L42.3 62Z'],
      ['seam', 'M39 67.5C40 78 56 78 57 67.5'],
    ],
  },
  hood: {
    main: 'cloth',
    detail: [
      ['cloth', 'M35 70C32 62 38 58 42 58L48 74L54 58C58 58 64 62 61 70C57 77 52 79 48 79S39 77 35 70Z'],
      ['seam', 'M43.5 78L42.5 90M52.5 78L53.5 90'],
    ],
  },
  jacket: {
    main: 'dark',
    detail: [
      front(37, 70, 97),
      ['light', 'M38 62L35 71L46.5 97M58 62L61 71L49.5 97'],
      ['light', 'M22 84L30 84M66 84L74 84'],
    ],
  },
  apron: {
    main: 'cloth',
    detail: [
      ['skin', 'M40 66C41 74 55 74 56 66L53.7 62L42.3 62Z'],
      ['seam', 'M39.5 66.5C40.5 75 55.5 75 56.5 66.5'],
      ['shirt', 'M36 80L60 80L62 97L34 97ZM36 80L39.5 69.5L41.5 69.5L39.5 80M60 80L56.5 69.5L54.5 69.5L56.5 80'],
    ],
  },
  wrap: {
    main: 'cloth',
    detail: [
      [
        'shirt',
        'M26 60C26 42 36 27 50 27.5C66 28 76 42 75 58C72 44 66 36 51 35.5C37 35 29 46 30 62C34 74 44 77 52 75C62 73 70 69 75 58C80 68 72 82 56 88C44 92 30 90 24 84C22 76 24 66 26 60Z',
      ],
      ['seam', 'M24 84C38 90 58 88 72 74M34 97C50 95 66 90 78 80'],
    ],
  },
};
