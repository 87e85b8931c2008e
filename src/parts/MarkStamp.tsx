import type { Mark } from '#domain/roll-call.ts';
import { useMarkWords } from '#i18n/mark-words.ts';
import { type Ground, type Ink, Stamp } from '#ui/Stamp.tsx';

const INKS = {
  present: 'present',
  bitten: 'bitten',
  turned: 'turned',
  half: 'half',
  gone: 'gone',
  unknown: 'gone',
} as const satisfies Record<Mark, Ink>;

/** A mark of the roll call as a rubber stamp: its shape, its word and its colour. `over` a drawing it takes a ground with it. */
export function MarkStamp(props: { mark: Mark; over?: Ground }) {
  const { name } = useMarkWords().marks[props.mark];
  return (
    <Stamp ink={INKS[props.mark]} {...(props.over === undefined ? {} : { over: props.over })}>
      <span data-mark={props.mark} className="inline-flex items-center gap-1">
        {name}
      </span>
    </Stamp>
  );
}
