import { useEffect, useEffectEvent, useId, useState } from 'react';

import type { StoryPointId } from '#domain/story/story.ts';
import { type Run } from '#saved/named-run.ts';
import { keepLine, lettersLeft } from '#saved/notes.ts';
import { useSavedStore, useStorageCondition } from '#shield/ShieldProvider.tsx';
import { FIELD, LABEL } from '#ui/control.ts';
import { ownNoteWords as words } from '#words/own-notes.ts';

/** How long nobody has to have typed before the line is kept, in milliseconds. */
const PAUSE_MS = 700;
/** From how few letters on it is said how many are left. */
const NEAR_THE_END = 40;

/**
 * The visitor's own line on an episode, kept as they type. What is too long stays in the field, is said to be so and is not kept. `kept`: the
 * line as it is kept, which another tab may change while nobody writes here.
 */
export function OwnLine(props: { run: Run; episode: StoryPointId; kept: string }) {
  const { run, episode, kept } = props;
  const saved = useSavedStore();
  const id = useId();
  const condition = useStorageCondition();
  const [draft, setDraft] = useState<string | null>(null);
  const [hasKept, setKept] = useState(false);
  const text = draft ?? kept;
  const left = lettersLeft(text);
  const keep = () => {
    if (draft === null || left < 0) return;
    saved.update((state) => keepLine(state, run, episode, draft));
    setKept(true);
  };
  const keepNow = useEffectEvent(keep);

  useEffect(() => {
    if (draft === null) return;
    const pause = setTimeout(() => keepNow(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [draft]);
  // A page that is left in the middle of a word keeps it, too.
  useEffect(() => {
    const leave = () => keepNow();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const keptSaid = condition === 'unavailable' ? words.notKept : words.kept;
  // Of a line that was taken away nothing is kept.
  const said = left < 0 ? words.tooLong(-left) : hasKept && text.trim() !== '' ? keptSaid : '';
  return (
    <div className="grid max-w-xl gap-1">
      <label htmlFor={id} className={LABEL}>
        {words.line}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        value={text}
        aria-invalid={left < 0}
        aria-describedby={`${id}-said ${id}-left`}
        className={`${FIELD} py-2`}
        onChange={({ target }) => {
          setDraft(target.value);
          setKept(false);
        }}
        onBlur={() => {
          keep();
          // From here on it is as it is kept; what is too long stays to be shortened.
          if (left >= 0) setDraft(null);
        }}
      />
      <div className="flex justify-between gap-3 text-dust text-sm">
        <p id={`${id}-said`} role="status">
          {said}
        </p>
        <p id={`${id}-left`} className="shrink-0 tabular-nums">
          {left >= 0 && left <= NEAR_THE_END ? words.left(left) : ''}
        </p>
      </div>
    </div>
  );
}
