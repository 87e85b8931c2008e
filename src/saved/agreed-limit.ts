import type { StoryPointId } from '#domain/story/story.ts';

const KEY = 'roll-call.together';

/** The limit that this tab has agreed to, or null: it outlives loading the page anew, and ends with the tab. */
export function agreedLimit(): StoryPointId | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps what this tab has agreed to, or null once it has ended. A browser that keeps nothing forgets it with the page. */
export function agreeTo(limit: StoryPointId | null): void {
  try {
    if (limit === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, limit);
  } catch {
    // It holds as long as the page does.
  }
}
