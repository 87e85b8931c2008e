import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';

import { REACTIONS, type Reaction } from '#domain/story/reactions.ts';
import { hasPassed } from '#domain/story/shield.ts';
import { isSeasonFinished, lastEpisode, type StoryPointId } from '#domain/story/story.ts';
import { ReactionSign } from '#parts/ReactionSign.tsx';
import { type Run, runOf } from '#saved/named-run.ts';
import { keepReaction, noteOf } from '#saved/notes.ts';
import { useSavedState, useSavedStore, useView } from '#shield/ShieldProvider.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { BUTTON_LINK } from '#ui/control.ts';
import { ownNoteWords as words } from '#words/own-notes.ts';

import { OwnLine } from './OwnLine.tsx';

/**
 * What the visitor keeps of an episode for themselves, in the run that is on: one of five marks, and a line. It is theirs like a fact that
 * is stamped with the episode, and nothing asks for it: it is folded until there is something. At the end of a season it leads to all of them.
 */
export function OwnNotes(props: { episode: StoryPointId; season: number }) {
  const { episode, season } = props;
  const view = useView();
  const run = runOf(useSavedState());
  if (!hasPassed(view, episode)) return null;
  const isEnd = lastEpisode(view.story, season)?.id === episode && isSeasonFinished(view.story, season, view.horizon);
  return (
    <div className="grid gap-3.5">
      <Kept key={run} run={run} episode={episode} />
      {isEnd ? (
        <Link
          to="/your-data/season/"
          search={{ season: String(season) }}
          className={`${BUTTON_LINK} justify-self-start print:hidden`}
        >
          {words.mySeason}
        </Link>
      ) : null}
    </div>
  );
}

function Kept(props: { run: Run; episode: StoryPointId }) {
  const { run, episode } = props;
  const { reaction, line } = noteOf(useSavedState(), run, episode);
  // It stays as it is, whatever is written or taken away in it.
  const [isOpen] = useState(reaction !== null || line !== '');
  return (
    <section className="print:hidden">
      <Collapsible level={2} title={words.title} state={words.hint} open={isOpen}>
        <div className="grid gap-3.5">
          <Marks run={run} episode={episode} chosen={reaction} />
          <OwnLine run={run} episode={episode} kept={line} />
        </div>
      </Collapsible>
    </section>
  );
}

/** The five marks, of which one holds: a tap sets it, and another one takes it away. */
function Marks(props: { run: Run; episode: StoryPointId; chosen: Reaction | null }) {
  const { run, episode, chosen } = props;
  const saved = useSavedStore();
  const id = useId();
  const choose = (reaction: Reaction | null) => saved.update((state) => keepReaction(state, run, episode, reaction));
  return (
    <fieldset aria-describedby={chosen === null ? undefined : `${id}-again`} className="grid max-w-xl gap-1.5">
      <legend className="sr-only">{words.marks}</legend>
      <div className="grid auto-cols-fr grid-flow-col gap-1.5">
        {REACTIONS.map((reaction) => (
          <label key={reaction} className="relative grid cursor-pointer">
            <input
              type="radio"
              name={id}
              className="peer sr-only"
              checked={reaction === chosen}
              onChange={() => choose(reaction)}
              // A radio button that is on does not change when it is pressed.
              onClick={() => {
                if (reaction === chosen) choose(null);
              }}
              // By keyboard it is not even pressed.
              onKeyUp={(event) => {
                if (event.key !== ' ' || reaction !== chosen) return;
                event.preventDefault();
                choose(null);
              }}
            />
            <span
              className={`grid min-h-14 place-items-center control py-1.5 text-center text-xs peer-focus-visible:outline-3 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2 ${reaction === chosen ? 'bg-tag text-ink' : ''}`}
            >
              <ReactionSign reaction={reaction} named />
              {words.reactions[reaction]}
            </span>
          </label>
        ))}
      </div>
      <p id={`${id}-again`} className="text-dust text-sm empty:hidden">
        {chosen === null ? '' : words.again}
      </p>
    </fieldset>
  );
}
