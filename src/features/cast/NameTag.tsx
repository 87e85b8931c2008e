import { Fragment } from 'react';

import type { ProperName } from '#domain/facts/text.ts';
import type { Mark } from '#domain/people/marks.ts';
import { isSaidInHangul, nameOf, secondName } from '#i18n/names.ts';
import { MARK_COLOURS } from '#parts/MarkSign.tsx';
import { Portrait } from '#parts/Portrait.tsx';
import { markWords } from '#words/marks.ts';

import type { Turning } from './turning.ts';

// Who has arrived keeps the name only while the browser is at it.
const TURNS = {
  leaving: '[view-transition-name:id-card]',
  arriving: '[:active-view-transition_&]:[view-transition-name:id-card]',
} as const satisfies Record<NonNullable<Turning>, string>;

const SIZES = {
  78: {
    slot: 'w-8 h-1.5',
    face: 'pt-1.5',
    band: 'min-h-[1.9375rem]',
    name: ['text-xl tracking-[.18em] indent-[.18em]', 'text-base', 'text-sm', 'text-xs'],
  },
  152: {
    slot: 'w-12 h-2',
    face: 'pt-3',
    band: 'min-h-12',
    name: ['text-3xl tracking-[.18em] indent-[.18em]', 'text-2xl', 'text-xl', 'text-lg'],
  },
} as const;

/** A name tag on its card: slot, face, the name in Hangul, and the status, where there is one to tell, stamped beside the head. `turning` where it moves between two pages. */
export function NameTag(props: {
  person: { readonly id: string; readonly name: ProperName };
  mark: Mark | undefined;
  turning: Turning;
  size: keyof typeof SIZES;
}) {
  const { id, name } = props.person;
  const look = SIZES[props.size];
  const shown = name.ko ?? name.en;
  return (
    <div className={`relative bg-panel pt-1.5 ${props.turning === undefined ? '' : TURNS[props.turning]}`}>
      <div aria-hidden="true" className={`mx-auto rounded-full border-[1.5px] border-edge bg-board ${look.slot}`} />
      <div className={`grid justify-center ${look.face}`}>
        <Portrait person={id} size={props.size} />
      </div>
      <p
        lang={name.ko === null ? undefined : 'ko'}
        translate="no"
        className={`grid place-items-center bg-tag px-1 text-center font-display text-ink leading-tight forced-colors:border-y ${look.band} ${look.name[lengthOf(shown)]}`}
      >
        {shown}
      </p>
      <RoundStamp mark={props.mark} large={props.size === 152} />
    </div>
  );
}

// Three syllables are a name; a longer one describes somebody who has none.
function lengthOf(name: string): 0 | 1 | 2 | 3 {
  if (name.length <= 3) return 0;
  if (name.length <= 5) return 1;
  return name.length <= 7 ? 2 : 3;
}

/** Whether somebody's mark is worth a stamp: whoever is simply there has none. */
export function isStamped(mark: Mark | undefined): mark is Mark {
  return mark !== undefined && mark !== 'present' && mark !== 'there';
}

/** A status as the small round seal of a teacher: a shape in two rings, and its word for whoever cannot see it. */
function RoundStamp({ mark, large }: { mark: Mark | undefined; large: boolean }) {
  if (!isStamped(mark)) return null;
  return (
    <p
      className={`absolute grid -rotate-12 place-items-center rounded-full border-3 border-current border-double bg-panel ${MARK_COLOURS[mark]} ${large ? 'top-3 right-3 size-12 [--mark-size:1.375rem]' : 'top-1.5 right-1 size-7.5 [--mark-size:.875rem]'}`}
    >
      <span aria-hidden="true" data-mark={mark} className="flex" />
      <span className="sr-only">{markWords.marks[mark].name}</span>
    </p>
  );
}

/** A name as the edition says it, which breaks between its words and never at a hyphen; where it is `large`, at one before it is cut off. */
export function SaidName({ name, large }: { name: string; large?: boolean }) {
  return (
    <span translate="no">
      {name.split(' ').map((word, index) => (
        // The words of a name have no other identity than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index === 0 ? '' : ' '}
          {word.includes('-') ? <span className={large ? 'inline-block' : 'whitespace-nowrap'}>{word}</span> : word}
        </Fragment>
      ))}
    </span>
  );
}

/** The name that heads somebody's own page, with its second spelling under it. */
export function NameHeading({ name }: { name: ProperName }) {
  const second = secondName(name);
  return (
    <h1 className="font-display page-title">
      <SaidName name={nameOf(name)} large />
      {second === null ? null : (
        <>
          {' '}
          <span
            lang={isSaidInHangul(name) ? undefined : 'ko'}
            translate="no"
            className="block text-[1.375rem] text-dust leading-8"
          >
            {second}
          </span>
        </>
      )}
    </h1>
  );
}
