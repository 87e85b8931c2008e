import { createView, type View } from '#domain/story/shield.ts';
import { earlierOf, type Story, type StoryPointId } from '#domain/story/story.ts';

/** What somebody at a horizon may see: no further than the point they agreed on with others, and what they revealed. */
export function viewOf(
  story: Story,
  horizon: StoryPointId,
  limit: StoryPointId | null,
  reveals: View['reveals'],
): View {
  return createView(story, limit === null ? horizon : earlierOf(story, horizon, limit), reveals);
}
