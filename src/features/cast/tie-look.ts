import type { TieFamily } from '#domain/people/tie-families.ts';

/** How a line is drawn, as attributes of its path; its colour is the text's. */
interface TieLook {
  readonly className: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
  readonly strokeLinecap?: 'round';
  readonly strokeOpacity?: number;
}

/** Every line is as thick and as patterned as it says, however far the drawing is stretched. */
export const LINE = { fill: 'none', stroke: 'currentColor', vectorEffect: 'non-scaling-stroke' } as const;

/** Each family has a pattern of its own, whatever becomes of the colours. */
export const TIE_LOOKS = {
  family: { className: 'text-chalk', strokeWidth: 3 },
  friends: { className: 'text-present', strokeWidth: 1.75 },
  love: { className: 'text-half', strokeWidth: 3.5, strokeLinecap: 'round', strokeDasharray: '0 6' },
  against: { className: 'text-bitten', strokeWidth: 3, strokeDasharray: '2.5 3.5' },
  allies: { className: 'text-dust', strokeWidth: 1.75, strokeDasharray: '9 5' },
  harm: { className: 'text-turned', strokeWidth: 2.25, strokeDasharray: '11 3 2 3' },
} as const satisfies Record<TieFamily, TieLook>;

/** Whoever is lit quiets the rest: of their lines only the pattern is left. */
export const QUIET = { className: 'text-dust', strokeWidth: 1, strokeOpacity: 0.4 } as const satisfies TieLook;
