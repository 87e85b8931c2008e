import type { ProperName } from '#domain/facts/text.ts';
import type { Mark } from '#domain/people/marks.ts';
import { MarkStamp } from '#parts/MarkStamp.tsx';
import { Portrait } from '#parts/Portrait.tsx';

import type { Turning } from './turning.ts';

// Who has arrived keeps the name only while the browser is at it.
const TURNS = {
  leaving: '[view-transition-name:id-card]',
  arriving: '[:active-view-transition_&]:[view-transition-name:id-card]',
} as const satisfies Record<NonNullable<Turning>, string>;

/** The face of an ID card: slot, picture, name tag, and the status, where there is one, stamped across the corner above the head. `turning` where it moves between two pages. */
export function IdCard(props: {
  person: { readonly id: string; readonly name: ProperName };
  mark: Mark | undefined;
  turning: Turning;
  size: 104 | 152;
}) {
  const { id, name } = props.person;
  return (
    <div className={`relative bg-panel pt-2 ${props.turning === undefined ? '' : TURNS[props.turning]}`}>
      <div aria-hidden="true" className="mx-auto h-2 w-10 rounded-full border-2 border-rule bg-board" />
      <div className="relative">
        <div className="ruled grid justify-center pt-3">
          <Portrait person={id} size={props.size} />
        </div>
        {props.mark === undefined ? null : (
          <p className="absolute -top-4 right-1 origin-top-right scale-[.82] leading-none sm:scale-90">
            <MarkStamp mark={props.mark} over="panel" />
          </p>
        )}
      </div>
      <p
        lang={name.ko === null ? undefined : 'ko'}
        className={`grid min-h-12 place-items-center bg-tag px-1 py-1 text-center font-display text-ink leading-tight forced-colors:border-y ${sizeOf(name.ko ?? name.en)}`}
      >
        {name.ko ?? name.en}
      </p>
    </div>
  );
}

// Three syllables are a name; a longer one describes somebody who has none.
function sizeOf(name: string): string {
  if (name.length <= 3) return 'text-3xl tracking-[.22em] indent-[.22em]';
  return name.length <= 5 ? 'text-2xl' : 'text-lg';
}
