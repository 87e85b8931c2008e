import type { Mark } from '#domain/roll-call.ts';
import { useMessages } from '#i18n/I18nProvider.tsx';
import { type Ink, Stamp } from '#ui/Stamp.tsx';

const INKS = {
  present: 'present',
  bitten: 'bitten',
  turned: 'turned',
  half: 'half',
  gone: 'gone',
  unknown: 'gone',
} as const satisfies Record<Mark, Ink>;

/** A mark of the roll call as a rubber stamp: its shape, its word and its colour. `over` a drawing it has a ground of its own. */
export function MarkStamp(props: { mark: Mark; over?: boolean }) {
  const { name } = useMessages().cast.marks[props.mark];
  return (
    <Stamp ink={INKS[props.mark]} {...(props.over ? { over: true } : {})}>
      <span data-mark={props.mark} className="inline-flex items-center gap-1">
        {name}
      </span>
    </Stamp>
  );
}
