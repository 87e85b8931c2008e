import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { PlaceStrip } from '#shield/PlaceStrip.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

const TAB =
  'grid min-h-11 place-items-center px-3 text-dust hover:text-chalk aria-[current]:bg-chalk aria-[current]:font-bold aria-[current]:text-board';

/** The frame of the class, which is one page in several views: name tags, the register, and quietly beside them all ties. `form` is its name in the facts, `beside` stands at the heading's side. */
export function ClassFrame(props: { form: string | null; beside: ReactNode; children: ReactNode }) {
  return (
    <div className="w-full">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="font-display page-title">
          {props.form === null ? words.theClass : words.className(props.form)}
        </h1>
        <div className="text-dust">{props.beside}</div>
      </div>
      <nav aria-label={words.views} className="mt-4 flex items-center gap-x-4 font-display text-lg print:hidden">
        <div className="grid max-w-md grow auto-cols-fr grid-flow-col overflow-hidden control">
          <Link to="/cast/" activeOptions={{ exact: true, includeSearch: false }} className={TAB}>
            {words.tags}
          </Link>
          <Link to="/cast/roll-call/" className={`${TAB} border-edge border-l`}>
            {words.register}
          </Link>
        </div>
        <Link
          to="/cast/ties/"
          activeOptions={{ includeSearch: false }}
          className="grid min-h-11 min-w-11 place-items-center text-dust link hover:text-chalk aria-[current]:text-chalk aria-[current]:no-underline"
        >
          {words.allTies}
        </Link>
      </nav>
      <div className="mt-4 empty:hidden">
        <PlaceStrip />
      </div>
      {props.children}
    </div>
  );
}
