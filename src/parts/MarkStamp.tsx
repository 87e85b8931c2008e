import type { Mark } from '#domain/people/marks.ts';
import { type Ground, type Ink, Stamp } from '#ui/Stamp.tsx';
import { markWords } from '#words/marks.ts';

const INKS = {
  present: 'present',
  there: 'present',
  bitten: 'bitten',
  turned: 'turned',
  half: 'half',
  gone: 'gone',
  open: 'gone',
} as const satisfies Record<Mark, Ink>;

/** A mark of the roll call as a rubber stamp: its shape, its word and its colour. `over` a drawing it takes a ground with it; `lands` as in `Stamp`. */
export function MarkStamp(props: { mark: Mark; over?: Ground; lands?: boolean }) {
  const { name } = markWords.marks[props.mark];
  return (
    <Stamp
      ink={INKS[props.mark]}
      lands={props.lands ?? false}
      {...(props.over === undefined ? {} : { over: props.over })}
    >
      <span data-mark={props.mark} className="inline-flex items-center gap-1 whitespace-nowrap">
        {name}
      </span>
    </Stamp>
  );
}
