import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { Confidence } from '#domain/facts/text.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { useUnfold } from '#parts/use-unfold.ts';
import { Page } from '#ui/Page.tsx';
import { showWords as words } from '#words/show.ts';

const VIEWS = [
  ['/show/', words.views.about],
  ['/show/webtoon/', words.views.webtoon],
  ['/show/meanwhile/', words.views.meanwhile],
] as const;

/** One of the three pages about the show: its heading, the way to the other two, and what it says. */
export function ShowFrame(props: { title: ReactNode; lead: ReactNode; children: ReactNode }) {
  useUnfold();
  return (
    <Page title={props.title} lead={props.lead} wide>
      <nav aria-label={words.viewsLabel} className="max-w-xl print:hidden">
        <ul className="grid grid-cols-3 overflow-hidden rounded-[6px] border-[1.5px] border-edge text-center font-display leading-tight">
          {VIEWS.map(([to, name]) => (
            <li key={to} className="grid border-edge not-first:border-l-[1.5px]">
              <Link
                to={to}
                activeOptions={{ exact: true }}
                className="grid min-h-12 place-items-center px-1 py-2 text-balance -outline-offset-4 hover:bg-panel aria-[current]:bg-chalk aria-[current]:text-board"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {props.children}
    </Page>
  );
}

/** A mark only on what is unconfirmed. */
export function LowDoubt(props: { confidence: Confidence }) {
  return props.confidence === 'low' ? <Doubt confidence="low" /> : null;
}
