import type { Mark } from '#domain/people/marks.ts';
import { markWords } from '#words/marks.ts';

/** The colour of each mark; the shape hangs on `data-mark` (styles.css). */
export const MARK_COLOURS = {
  present: 'text-present',
  there: 'text-present',
  bitten: 'text-bitten',
  turned: 'text-turned',
  half: 'text-half',
  gone: 'text-gone',
  open: 'text-gone',
} as const satisfies Record<Mark, string>;

/**
 * A mark of the roll call: a drawn shape besides its colour. `named` where its word stands beside it already, `look` for its
 * size (`--mark-size`).
 */
export function MarkSign(props: { mark: Mark; named?: boolean; look?: string }) {
  const { name } = markWords.marks[props.mark];
  const meaning = props.named ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': name } as const);
  return (
    <span
      {...meaning}
      data-mark={props.mark}
      className={`inline-flex align-middle ${MARK_COLOURS[props.mark]} ${props.look ?? ''}`}
    />
  );
}
