import { Link } from '@tanstack/react-router';
import { memo } from 'react';

import type { ProperName } from '#domain/facts/text.ts';
import type { RollCallRow } from '#domain/people/people.ts';
import { isSaidInHangul, nameOf, shortNameOf } from '#i18n/names.ts';
import { MARK_COLOURS } from '#parts/MarkSign.tsx';
import { Portrait } from '#parts/Portrait.tsx';
import { Ko } from '#ui/Hangul.tsx';
import { markWords } from '#words/marks.ts';
import { rollCallWords as rollCall } from '#words/roll-call.ts';

import { SaidName } from './NameTag.tsx';

// The mark's shape comes from data-mark; a button per square is all that a sheet of hundreds can afford.
const MARK =
  'h-10 w-full items-center justify-center [--mark-size:min(1.0625rem,calc(var(--col)*.7))] scroll-mt-[calc(var(--top,4rem)+.25rem)] hover:bg-panel focus-visible:-outline-offset-3 lg:h-11 print:h-[7.6pt] print:[--mark-size:7pt]';
const CELL = 'border-rule border-b border-l p-0';
/** What is focused stands clear of the head and of its group's line, which stay in sight (RegisterTable). */
const CLEAR = 'scroll-mt-[calc(var(--top,4rem)+.25rem)] focus-visible:-outline-offset-3';

/** One person's line in the book. `points` names the episodes, in the order of the squares. */
export const RegisterRow = memo(function RegisterRow(props: {
  person: RollCallRow['person'];
  squares: RollCallRow['squares'];
  points: readonly string[];
  byRow: boolean;
  hatchedRows: number;
}) {
  const { marks } = markWords;
  const { person, byRow } = props;
  return (
    <tr data-person={person.id} className={byRow ? 'cursor-pointer hover:bg-panel' : ''}>
      <th scope="row" className="border-rule border-b p-0 text-left font-normal">
        <RowName id={person.id} name={person.name} />
      </th>
      {props.points.map((point, column) => {
        const mark = props.squares[column]?.mark;
        if (mark === undefined) {
          const label = rollCall.notYet(nameOf(person.name), point);
          return <td key={point} tabIndex={-1} aria-label={label} className={`${CELL} ${CLEAR}`} />;
        }
        const label = rollCall.square(nameOf(person.name), point, marks[mark].name);
        const look = `${MARK} ${MARK_COLOURS[mark]}`;
        return (
          <td key={point} className={CELL}>
            <button
              type="button"
              tabIndex={-1}
              data-mark={mark}
              aria-haspopup="dialog"
              aria-label={label}
              className={`flex ${look} ${byRow ? 'pointer-events-none' : ''}`}
            />
          </td>
        );
      })}
      {props.hatchedRows === 0 ? null : (
        <td
          aria-hidden="true"
          rowSpan={props.hatchedRows}
          className="hatched border-rule border-b border-l print:hidden"
        />
      )}
    </tr>
  );
});

/** A name as a link that the arrow keys reach. */
// A router link costs more than the rest of a line, and a person's name is the same at every horizon.
const RowName = memo(
  function RowName(props: { id: string; name: ProperName }) {
    const { name } = props;
    const { surname, given } = shortNameOf(name);
    return (
      <Link
        to="/cast/$characterId/"
        params={{ characterId: props.id }}
        tabIndex={-1}
        className={`relative flex min-h-10 items-center gap-1.5 underline-offset-2 hover:underline lg:min-h-11 lg:gap-3 print:min-h-0 ${CLEAR}`}
      >
        <span className="flex max-[22.5rem]:group-data-eight:hidden max-[22.5rem]:group-data-many:hidden max-[22.5rem]:[&>svg]:size-7.5 print:hidden">
          <Portrait person={props.id} size={34} />
        </span>
        <span className="grid min-w-0 gap-y-px lg:flex lg:items-baseline lg:gap-x-3 print:flex print:gap-x-2 print:whitespace-nowrap">
          {name.ko === null ? null : (
            <Ko
              className={`font-display print:text-[7.5pt] print:leading-none ${name.ko.length > 5 ? 'text-[.8125rem] leading-4' : 'text-[1.0625rem] leading-5'}`}
            >
              {name.ko}
            </Ko>
          )}{' '}
          {isSaidInHangul(name) ? null : (
            <span className="text-dust text-xs leading-3.5 lg:text-sm print:text-[7pt] print:leading-none">
              {surname === '' ? null : (
                <span translate="no" className="max-[22.5rem]:sr-only group-data-many:max-sm:sr-only">
                  {surname}{' '}
                </span>
              )}
              <SaidName name={given} />
            </span>
          )}
        </span>
      </Link>
    );
  },
  (before, after) => before.id === after.id,
);
