import { useMemo, useState } from 'react';

import { charactersQuery, portraitsQuery, relationshipsQuery } from '#data/facts.ts';
import { theClass } from '#domain/people/people.ts';
import { drawBonds, mostTied, seatPeople } from '#domain/people/tie-picture.ts';
import { allBonds } from '#domain/people/ties.ts';
import { comparePoints, type StoryPointId } from '#domain/story/story.ts';
import { usePointName } from '#parts/PointName.tsx';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Empty } from '#ui/Empty.tsx';
import { tiesWords as words } from '#words/ties.ts';

import { ClassFrame } from './ClassFrame.tsx';
import { TieLegend } from './TieLegend.tsx';
import { TieRails } from './TieRails.tsx';
import { TieSlider } from './TieSlider.tsx';
import { TieTable } from './TieTable.tsx';
import { TieWords } from './TieWords.tsx';
import { EVERYBODY, stopAt, stopsOf } from './tie-stops.ts';
import type { TiesSearch } from './ties-search.ts';

/**
 * Everybody the viewer has met, and all ties between them, after any story point up to their place. Where people stand goes by that
 * place: looking back moves nobody. After which point, and whose ties are lit, lives in the address.
 */
export function TiesPage(props: { search: TiesSearch; onSearch: (search: TiesSearch) => void }) {
  const { search, onSearch } = props;
  const view = useView();
  const pointName = usePointName();
  const { characters } = useFact(charactersQuery);
  const { relationships } = useFact(relationshipsQuery);
  const { portraits } = useFact(portraitsQuery);
  const { story } = view;
  const { picture, strokes } = useMemo(() => {
    const seated = seatPeople(story, characters);
    return { picture: seated, strokes: drawBonds(seated, allBonds(story, characters, relationships)) };
  }, [story, characters, relationships]);
  // What was drawn when the slider was moved last: whatever is added to it draws itself.
  const [drawnUpTo, setDrawnUpTo] = useState<string>();
  const stops = stopsOf(view);
  const stop = stopAt(stops, search.at);
  const form = theClass(characters);
  if (stop === undefined || strokes.length === 0) {
    const opening = story.points.find(({ kind }) => kind === 'episode');
    const isAhead = stop === undefined && opening !== undefined;
    return (
      <ClassFrame form={form} beside={null}>
        <div className="mt-5 max-w-3xl">
          <Empty>{words.none(isAhead ? pointName(opening.id) : null)}</Empty>
        </div>
      </ClassFrame>
    );
  }
  const isThere = (since: StoryPointId) => comparePoints(story, since, stop.id) <= 0;
  const people = characters.filter(({ after }) => isThere(after));
  const shown = strokes.filter(({ since }) => isThere(since));
  // At first, the one of whom there is most to see: all lines alike are a tangle on a phone.
  const lit = people.find(({ id }) => id === (search.who ?? mostTied(strokes)));
  return (
    <ClassFrame form={form} beside={null}>
      <PortraitsProvider portraits={portraits}>
        <div className="mt-4 grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid min-w-0 content-start gap-3">
            <h2 className="font-display text-[1.6875rem] leading-8">{words.headline(people.length, shown.length)}</h2>
            <p className="text-dust">{words.hint}</p>
            <TieLegend strokes={strokes} />
            <TieSlider
              stops={stops}
              at={stop}
              onLook={({ id }) => {
                setDrawnUpTo(stop.id);
                onSearch({ ...search, at: id === stops.at(-1)?.id ? undefined : id });
              }}
            />
            <TieRails
              picture={picture}
              strokes={shown}
              isThere={isThere}
              isNew={(since) => drawnUpTo !== undefined && comparePoints(story, since, drawnUpTo) > 0}
              form={form}
              lit={lit?.id}
              onLight={(who = EVERYBODY) => onSearch({ ...search, who })}
            />
          </div>
          <div className="lg:sticky lg:top-24 lg:self-start">
            <TieWords person={lit} strokes={shown} />
          </div>
          <div className="col-span-full">
            <TieTable strokes={shown} />
            <p className="max-w-prose text-dust text-sm">{words.drawn}</p>
          </div>
        </div>
      </PortraitsProvider>
    </ClassFrame>
  );
}
