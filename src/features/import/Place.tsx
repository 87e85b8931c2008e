import { useId } from 'react';

import type { StoryPointId } from '#domain/story/story.ts';
import { usePointName } from '#parts/PointName.tsx';
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
