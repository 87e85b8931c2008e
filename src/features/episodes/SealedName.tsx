import { useMemo, useState } from 'react';

import { charactersQuery, episodesQuery } from '#data/facts.ts';
import { toDate } from '#domain/facts/calendar.ts';
import { answers } from '#domain/people/marks.ts';
import { rollCall } from '#domain/people/people.ts';
import { judgeSealedName } from '#domain/people/sealed-name.ts';
import { createView } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { formatDate } from '#i18n/format.ts';
import { nameOf } from '#i18n/names.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { Portrait } from '#parts/Portrait.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { useSealedName } from '#shield/use-sealed-name.ts';
import { Button } from '#ui/Button.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { sealedNameWords as words } from '#words/sealed-name.ts';

import { NamedFace } from './NamedFace.tsx';

const focus = (element: HTMLElement | null) => element?.focus();

/**
 * Who won't answer next time, as the visitor says: asked before the next episode in one fold, sealed, and told once it is watched, from
 * then on. Before that not even the name is on the page.
 */
export function SealedName({ episode }: { episode: StoryPointId }) {
  const { isSealed, opened, isNext, seal, takeBack } = useSealedName(episode);
  const view = useView();
  const { characters } = useFact(charactersQuery);
  const { episodes } = useFact(episodesQuery);
  const pointName = usePointName();
  const today = useToday();
  const [isUnfolded, setUnfolded] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  // Whoever chose or took back goes on where they were; whoever only opens the fold has the focus on it.
  const [isAnswered, setAnswered] = useState(false);
  const offered = useMemo(
    () => (isNext ? rollCall(view, characters, episodes).filter(({ last }) => answers(last.mark)) : []),
    [isNext, view, characters, episodes],
  );
  if (opened !== null) return <Verdict episode={episode} person={opened.person} on={opened.on} />;
  if (offered.length === 0) return null;
  const answer = (act: () => void, choosing = false) => {
    act();
    setChoosing(choosing);
    setAnswered(true);
  };
  const start = isAnswered ? { ref: focus } : {};
  return (
    <div className="print:hidden">
      <InlineCollapsible summary={isSealed ? words.sealed : words.ask} onOpen={() => setUnfolded(true)}>
        {isUnfolded && isSealed && !isChoosing ? (
          <>
            <p {...start} tabIndex={-1} className="outline-none">
              {words.until(pointName(episode))}
            </p>
            <div className="flex flex-wrap gap-3">
              <Button onClick={() => answer(() => {}, true)}>{words.another}</Button>
              <Button onClick={() => answer(takeBack)}>{words.takeBack}</Button>
            </div>
          </>
        ) : null}
        {isUnfolded && (!isSealed || isChoosing) ? (
          <>
            <p {...start} tabIndex={-1} className="text-dust text-sm outline-none">
              {words.hint(pointName(episode))}
            </p>
            <ul aria-label={words.offered} className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3">
              {offered.map(({ person }) => (
                <li key={person.id} className="min-w-0">
                  <button
                    type="button"
                    className="flex min-h-14 w-full items-center gap-2.5 text-left hover:underline"
                    onClick={() => answer(() => seal(person.id, toDate(today)))}
                  >
                    <NamedFace person={person} />
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </InlineCollapsible>
    </div>
  );
}

/** What the roll after the episode told of whom the visitor had named. Later episodes change nothing of it. */
function Verdict({ episode, person, on }: { episode: StoryPointId; person: string; on: string }) {
  const { story } = useView();
  const then = useMemo(() => createView(story, episode), [story, episode]);
  const { characters } = useFact(charactersQuery, then);
  const { episodes } = useFact(episodesQuery, then);
  const rows = rollCall(then, characters, episodes);
  const outcome = judgeSealedName(rows, person);
  const named = rows.find((row) => row.person.id === person);
  // Nobody of that name is on the register, whatever was sealed elsewhere.
  if (outcome === undefined || named === undefined) return null;
  return (
    <div className="flex items-center gap-3 rounded-[6px] border-[1.5px] border-edge border-dashed p-3">
      <Portrait person={person} size={48} />
      <p className="grid min-w-0">
        {words.outcome(nameOf(named.person.name), outcome)}{' '}
        <span className="text-dust text-sm">{words.sealedOn(formatDate(on))}</span>
      </p>
    </div>
  );
}
