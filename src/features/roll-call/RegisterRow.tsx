import { Link } from '@tanstack/react-router';
import { memo } from 'react';

import type { ProperName } from '#domain/facts/text.ts';
import type { RollCallRow } from '#domain/people/people.ts';
import { MARK_COLOURS } from '#parts/MarkSign.tsx';
import { markWords } from '#words/marks.ts';
import { rollCallWords as rollCall } from '#words/roll-call.ts';

// The mark's shape comes from data-mark; a button per square is all that a sheet of hundreds can afford.
const MARK =
  'flex h-12 w-full flex-col items-center justify-center text-[0.6875rem] leading-3 hover:bg-panel focus-visible:-outline-offset-3 print:h-[8.2pt] print:flex-row print:gap-1 print:text-[7pt]';

/** One person's line in the book. `points` names the episodes, in the order of the squares. */
export const RegisterRow = memo(function RegisterRow(props: {
  person: RollCallRow['person'];
  squares: RollCallRow['squares'];
  points: readonly string[];
  hatchedRows: number;
}) {
  const { marks } = markWords;
  const { person } = props;
  return (
    // Every fifth line is ruled harder, as in a printed book.
    <tr className="[&:nth-child(5n)>*]:border-b-dust">
      <th
        scope="row"
        className="sticky left-0 z-10 border-rule border-b bg-board p-0 text-left font-normal print:static"
      >
        <RowName id={person.id} name={person.name} />
      </th>
      {props.points.map((point, column) => {
        const mark = props.squares[column]?.mark;
        return mark === undefined ? (
          <td
            key={point}
            tabIndex={-1}
            aria-label={rollCall.notYet(person.name.en, point)}
            className="border-rule border-b border-l p-0 focus-visible:-outline-offset-3"
          />
        ) : (
          <td key={point} className="border-rule border-b border-l p-0">
            <button
              type="button"
              tabIndex={-1}
              data-mark={mark}
              aria-haspopup="dialog"
              aria-label={rollCall.square(person.name.en, point, marks[mark].name)}
              className={`${MARK} ${MARK_COLOURS[mark]}`}
            >
              
            </button>
          </td>
        );
      })}
      {props.hatchedRows === 0 ? null : (
        <td
          aria-hidden="true"
          rowSpan={props.hatchedRows}
          className="hatched w-full min-w-12 border-rule border-b border-l"
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
    return (
      <Link
        to="/cast/$characterId/"
        params={{ characterId: props.id }}
        tabIndex={-1}
        className="grid min-h-12 w-[6.75rem] content-center pr-1.5 leading-tight underline-offset-2 hover:underline focus-visible:-outline-offset-3 sm:w-60 sm:grid-cols-[5rem_1fr] sm:items-baseline sm:gap-x-2 print:min-h-0 print:w-64 print:grid-cols-[6.5rem_1fr] print:whitespace-nowrap"
      >
        {name.ko === null ? null : (
          <span lang="ko" className="font-display text-lg leading-tight print:text-[8pt] print:leading-none">
            {name.ko}
          </span>
        )}{' '}
        <span className="text-dust text-xs sm:col-start-2 sm:text-sm print:text-[7pt] print:leading-none">
          {name.en}
        </span>
      </Link>
    );
  },
  (before, after) => before.id === after.id,
);
