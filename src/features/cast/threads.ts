import type { Thread } from '#domain/people/ties.ts';

interface Look {
  readonly className: string;
  /** How the line is broken: told apart without its colour. */
  readonly dashes: string | undefined;
}

/** How each kind of line is drawn. */
export const THREADS = {
  together: { className: 'stroke-present stroke-[2.5]', dashes: undefined },
  against: { className: 'stroke-turned stroke-[2.5]', dashes: '7 5' },
  duty: { className: 'stroke-dust stroke-2', dashes: '.1 5' },
} as const satisfies Record<Thread, Look>;
