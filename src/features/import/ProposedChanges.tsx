import { useId } from 'react';

import type { Viewing } from '#domain/import/viewing.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { takeBack } from '#saved/changes.ts';
import { applyProposal, type Proposal } from '#saved/import.ts';
import { useReveals, useSavedStore } from '#shield/ShieldProvider.tsx';
import { Choice } from '#ui/Choice.tsx';
import { importWords as words } from '#words/import.ts';

/** Where the visitor is and where they would be; with gaps in the history, the choice between both ends of them. */
export function Place(props: {
  from: StoryPointId;
  choices: readonly StoryPointId[];
  chosen: StoryPointId;
  onChoose: (point: StoryPointId) => void;
}) {
  const pointName = usePointName();
  const name = useId();
  const { from, choices, chosen, onChoose } = props;
  return (
    <div className="grid gap-2">
      <h4 className="font-display text-xl leading-tight">{words.place}</h4>
      <p>
        {chosen === from ? words.placeStays(pointName(from)) : words.placeMoves(pointName(from), pointName(chosen))}
      </p>
      {choices.length < 2 ? null : (
        <fieldset className="grid min-w-0 gap-2">
          <legend className="mb-2">{words.placeChoice}</legend>
          {choices.map((point, index) => (
            <Choice key={point} name={name} checked={chosen === point} onChoose={() => onChoose(point)}>
              {point === from
                ? words.placeStay(pointName(point))
                : index === 0
                  ? words.placeUnbroken(pointName(point))
                  : words.placeHighest(pointName(point))}
            </Choice>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** The episodes by their numbers, with the days that would be noted. Nothing of ours is said of them: they may lie ahead. */
export function Dates(props: { proposal: Proposal; viewings: readonly Viewing[] }) {
  const pointName = usePointName();
  const { dates, episodes } = props.proposal;
  const dated = new Set(props.viewings.flatMap(({ episode, day }) => (day === null ? [] : [episode])));
  const undated = episodes.filter((episode) => !dated.has(episode)).length;
  return (
    <div className="grid gap-2">
      <h4 className="font-display text-xl leading-tight">{words.dates}</h4>
      {dates.length === 0 ? (
        <p>{words.noDates}</p>
      ) : (
        <>
          <p className="text-dust text-sm">{words.datesHint}</p>
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {dates.map(({ episode, day, before }) => (
              <li key={episode} className="flex flex-wrap justify-between gap-x-3 border-rule border-b py-1.5">
                <span className="first-letter:uppercase">{pointName(episode)}</span>
                <span className="text-right">
                  <FactDate date={day} />
                  {before === null ? null : (
                    <span className="block text-dust text-sm">
                      {words.dateBefore} <FactDate date={before} />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {undated === 0 ? null : <p className="text-dust">{words.undated(undated)}</p>}
    </div>
  );
}

/** Gives what carries out a proposal in one step, and hands over what to say of it and the way back. */
export function useApply(onApplied: (said: string, undo: () => void) => void) {
  const pointName = usePointName();
  const saved = useSavedStore();
  const reveals = useReveals();
  return (proposal: Proposal, horizon: StoryPointId) => {
    const before = saved.get();
    reveals.clear();
    saved.update((now) => applyProposal(now, proposal, horizon));
    onApplied(words.doneHistory(pointName(horizon), proposal.dates.length), () => {
      reveals.clear();
      saved.update((now) => takeBack(now, before));
    });
  };
}
