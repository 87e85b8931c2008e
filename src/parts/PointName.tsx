import type { StoryPointId } from '#domain/story/story.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { frameWords as frame } from '#words/frame.ts';

/** A story point in words: "episode 7". */
export function usePointName(): (id: StoryPointId) => string {
  const { story } = useView();
  return (id) => frame.pointName(story, id);
}
