import { useId } from 'react';

import type { StoryPoint } from '#domain/story/story.ts';
import { usePointName } from '#parts/PointName.tsx';
import { tiesWords as words } from '#words/ties.ts';

/** Looks back over the story, episode by episode. It ends at the viewer's place and moves it nowhere. */
export function TieSlider(props: { stops: readonly StoryPoint[]; at: StoryPoint; onLook: (stop: StoryPoint) => void }) {
  const id = useId();
  const pointName = usePointName();
  const { stops, at } = props;
  const name = (at.kind === 'news' ? words.with : words.after)(pointName(at.id));
  if (stops.length < 2) return <p className="text-dust">{name}</p>;
  return (
    <div className="top-16 z-10 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 bg-board [@media(min-height:35rem)]:sticky print:static!">
      <label htmlFor={id} className="w-32 text-dust">
        {name}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        value={stops.indexOf(at)}
        aria-label={words.slider}
        aria-valuetext={name}
        onChange={({ currentTarget }) => {
          const stop = stops[Number(currentTarget.value)];
          if (stop !== undefined) props.onLook(stop);
        }}
        className="min-h-11 w-full min-w-0 accent-chalk print:hidden"
      />
    </div>
  );
}
