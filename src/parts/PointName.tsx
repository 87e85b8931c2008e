import type { StoryPointId } from '#domain/story.ts';
import { useMessages } from '#i18n/I18nProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';

/** A story point in words: "episode 7". */
export function usePointName(): (id: StoryPointId) => string {
  const { frame } = useMessages();
  const { story } = useView();
  return (id) => frame.pointName(story, id);
}
