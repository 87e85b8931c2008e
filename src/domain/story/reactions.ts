/** How an episode may leave somebody: five chalk marks of their own, in the order in which they are offered. */
export const REACTIONS = ['heart', 'tear', 'gasp', 'laugh', 'fist'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** Whether a value names one of them. */
export const isReaction = (value: unknown): value is Reaction => REACTIONS.some((one) => one === value);

/** Each as pulls of the chalk, on a grid of 24 by 24: lines without a fill, about 2.6 wide and round at their ends. */
export const REACTION_SHAPES = {
  heart:
    'M12.3 20.4C7.7 16.6 3.5 13 3.6 8.9 3.7 4.9 9.3 3.2 12.1 8.2 14.4 3 20.5 4.3 20.4 8.8 20.3 12.8 16.4 16.2 12.3 20.4',
  tear: 'M12.2 3.3C9.8 8.2 6.1 11.5 6.2 15.2 6.3 18.6 8.9 20.7 12.1 20.6 15.4 20.5 17.8 18.2 17.7 15 17.6 11.3 14.4 8.1 12.2 3.3M9.4 15.3C9.5 16.7 10.3 17.5 11.6 17.7',
  gasp: 'M12.3 2.8 11.9 14.8M12 20.6V20.8M4.4 7.2 7 10.8M19.8 7 17.1 10.7',
  laugh:
    'M3.9 9.4C5 6.9 7.9 6.9 9 9.5M15 9.4C16.1 6.9 19 6.9 20.1 9.5M4.4 13.3C5.4 21.6 18.4 21.8 19.7 13.1 14.6 13.8 9.4 13.8 4.4 13.3Z',
  fist: 'M4.8 13.2V8.6C4.9 6.2 8.2 6.2 8.3 8.5 8.2 4.6 12 4.6 12 8.2 12 4.8 15.7 4.9 15.7 8.6 15.8 6.3 19.2 6.5 19.2 9L19.1 14.4C18.9 18.6 16.3 20.6 12.2 20.6 7.8 20.6 5.2 18.2 4.8 13.2 7.6 11.6 11.4 11.7 14.2 12.4 16 13 15.6 15.6 13.6 15.6H10.6',
} as const satisfies Record<Reaction, string>;

/** Which reactions were given most often, in the order in which they are offered; none where none was given. */
export function mostOften(given: readonly (Reaction | null)[]): Reaction[] {
  const counts = countReactions(given);
  const most = Math.max(...counts.values());
  return REACTIONS.filter((reaction) => most > 0 && counts.get(reaction) === most);
}

/** How often each reaction was given. */
export function countReactions(given: readonly (Reaction | null)[]): ReadonlyMap<Reaction, number> {
  return new Map(REACTIONS.map((reaction) => [reaction, given.filter((one) => one === reaction).length]));
}
