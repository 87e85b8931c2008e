import { hasPassed, type View } from '#domain/story/shield.ts';
import type { StoryPoint } from '#domain/story/story.ts';

/** What an address says where nobody is lit: everybody's lines are alike. */
export const EVERYBODY = 'everybody';

/** Where the slider can stand: every point that the viewer has passed, up to their place and no further. */
export function stopsOf(view: View): readonly StoryPoint[] {
  return view.story.points.filter(({ id, kind }) => kind !== 'start' && hasPassed(view, id));
}

/** The stop that an address asks for. What lies past the viewer's place, or nowhere, is their place; undefined for whoever has not started. */
export function stopAt(stops: readonly StoryPoint[], at: string | undefined): StoryPoint | undefined {
  return stops.find(({ id }) => id === at) ?? stops.at(-1);
}
