import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { episodesQuery, roomsQuery } from '#data/facts.ts';
import { placesAfter, whereaboutsIn } from '#domain/story/rooms.ts';
import { hasPassed } from '#domain/story/shield.ts';
import { usePointName } from '#parts/PointName.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { buildingWords as words } from '#words/building.ts';

import { School } from './School.tsx';

// Folded, the drawing needs nobody's name; opened, it wants everybody's.
const Opened = lazy(() => import('./Opened.tsx').then((part) => ({ default: part.Opened })));

/** Where the class is, as one small picture on top of the timetable, and as a large one when it is opened. */
export function Building() {
  const view = useView();
  const pointName = usePointName();
  const { rooms } = useFact(roomsQuery);
  const { episodes } = useFact(episodesQuery);
  const [open, setOpen] = useState(false);
  // The button stands elsewhere when it is opened, and the focus goes with it.
  const fold = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) fold.current?.querySelector('button')?.focus();
    pressed.current = false;
  });
  const last = episodes.findLast(({ id }) => hasPassed(view, id));
  const [first] = episodes;
  if (first === undefined) return null;
  const title = last === undefined ? words.titleBefore : words.title(pointName(last.id));
  const toggle = (
    <div ref={fold}>
      <Button
        aria-expanded={open}
        onClick={() => {
          pressed.current = true;
          setOpen(!open);
        }}
      >
        {open ? words.close : words.open}
      </Button>
    </div>
  );
  if (open && last !== undefined)
    return (
      <Section title={words.titleBefore} anchor="building">
        <Suspense fallback={<div className="min-h-[40rem]" />}>
          <Opened episodes={episodes} rooms={rooms} latest={last} />
        </Suspense>
        {toggle}
      </Section>
    );
  return (
    <section aria-label={title} id="building" className="flex flex-wrap items-center gap-x-4 gap-y-3 sm:gap-x-8">
      <School
        places={last === undefined ? [] : placesAfter(view.story, rooms, last).map((place) => ({ ...place, tags: [] }))}
        className="w-32 shrink-0 lg:w-44"
      />
      <div className="grid min-w-32 flex-1 gap-2.5">
        <h2 className="font-display text-[1.375rem] leading-[1.625rem]">{title}</h2>
        <p className="text-dust">
          {last === undefined ? words.before(pointName(first.id)) : words.class(whereaboutsIn(last, rooms).class)}
        </p>
        {last === undefined ? null : toggle}
      </div>
    </section>
  );
}
