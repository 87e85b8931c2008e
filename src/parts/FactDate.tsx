import type { FactDate as FactDateText } from '#domain/facts/fact-date.ts';
import { formatDate } from '#i18n/format.ts';

/** A date at its own precision, never finer. */
export function FactDate(props: { date: FactDateText }) {
  return <time dateTime={props.date}>{formatDate(props.date)}</time>;
}
