import type { RollChange } from '#domain/people/roll-changes.ts';
import { isSaidInHangul } from '#i18n/names.ts';
import { MarkSign } from '#parts/MarkSign.tsx';
import { Portrait } from '#parts/Portrait.tsx';
import { Ko } from '#ui/Hangul.tsx';
import { episodeWords as words } from '#words/episodes.ts';

/** One name: the face, the mark as it was, and the mark as it is. */
export function Called(props: { change: RollChange; at: string | undefined; isOver: boolean }) {
  const { person, from, to } = props.change;
  const { name } = person;
  const move = (animation: string) => (props.isOver ? '' : animation);
  return (
    <li
      className={`grid grid-cols-[3rem_minmax(0,1fr)_1.5rem_1.5rem_2.5rem] items-center gap-x-3 border-rule border-b py-2.5 ${props.at ?? ''} ${move('animate-appear')}`}
    >
      <Portrait person={person.id} size={48} />
      <span className="grid min-w-0 leading-tight">
        {name.ko === null ? null : <Ko className="font-display text-[1.375rem] leading-7">{name.ko}</Ko>}{' '}
        {isSaidInHangul(name) ? null : (
          <span translate="no" className={name.ko === null ? '' : 'text-dust text-sm'}>
            {name.en}
          </span>
        )}{' '}
        <span className="sr-only">{words.roll.changed(from, to)}</span>
      </span>
      <span aria-hidden="true" className="grid place-items-center text-dust text-xs">
        {from === null ? words.roll.isNew : <MarkSign mark={from} named look="[--mark-size:1.25rem]" />}
      </span>
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-6 fill-none stroke-2 stroke-dust [stroke-linecap:round] [stroke-linejoin:round]"
      >
        <path
          d="M4 12.3C9 12 14 12.2 20 12M14.5 6.5 20.2 12 14.6 17.6"
          pathLength="1"
          strokeDasharray="1"
          className={move('animate-draw [--wait:.12s]')}
        />
      </svg>
      <span
        aria-hidden="true"
        className={`grid ${to === 'gone' ? move('animate-appear [--wait:.7s]') : move('animate-stamp [--wait:.24s]')}`}
      >
        <MarkSign mark={to} named look="[--mark-size:2.5rem]" />
      </span>
    </li>
  );
}
