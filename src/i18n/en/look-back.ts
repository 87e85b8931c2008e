import type { DayNumber } from '#domain/facts/calendar.ts';
import type { Finding } from '#domain/status/finding.ts';
import type { Forecast } from '#domain/status/forecast.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import { formatDay, formatMonth, formatNumber } from '#i18n/format.ts';

import { rungs } from './rungs.ts';

/** A name in the middle of a sentence. */
const small = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** How many claims had come due by then, in the middle of a sentence. */
const due = ({ due: count, wrong }: Finding) => {
  if (count === 0) return 'no prediction had come due';
  const came = `${formatNumber(count)} ${count === 1 ? 'prediction' : 'predictions'} had come due`;
  return `${came}, ${wrong === 0 ? 'none' : formatNumber(wrong)} of them wrong`;
};

const claims = (count: number) => (count === 1 ? 'One claim' : `${formatNumber(count)} claims`);

/** What the look back at any day says besides the claims and the headline. */
export const lookBackWords = {
  open: 'Look back at any day',
  fold: 'Stop looking back',
  title: 'What stood on that day',
  slider: 'Day',
  today: 'Today',
  backToToday: 'Back to today',
  earlier: (day: DayNumber | undefined) => `Earlier${day === undefined ? '' : `: ${formatDay(day)}`}`,
  later: (day: DayNumber | undefined) => `Later${day === undefined ? '' : `: ${formatDay(day)}`}`,
  known: 'What was known',
  rungs,
  nothing: 'Nothing had happened yet.',
  said: 'What was said',
  due: (count: number, found: Finding) => `${claims(count)} so far: ${due(found)}.`,
  model: 'What today’s model would have said',
  estimate: ({ early, median, late }: Forecast) =>
    `Around ${formatMonth(median)}. Eight chances in ten lay between ${formatDay(early)} and ${formatDay(late)}.`,
  /** What the axis of the estimate begins with. */
  thatDay: 'that day',
  noWrap: 'No wrap, no estimate: nobody had said yet that filming was over.',
  tooFew: 'No estimate: too few series had come out to compare with.',
  beyondAll: 'No estimate: the wait was already longer than that of every series to compare with.',
  named: 'No estimate: Netflix had said when.',
  how: 'Everything counts from the day it was said or published; a month counts from its end.',
  leftOut: (ids: readonly MilestoneId[]) =>
    `Left out, because nobody dated where we know it from: ${ids.map((id) => small(rungs[id])).join(', ')}.`,
  /** All of it in one sentence, once the slider rests. `rung` is how far it was, `estimate` what the model would have said. */
  spoken: (day: DayNumber, rung: MilestoneId | null, count: number, found: Finding, estimate: Forecast | null) => {
    const far = rung === null ? 'nothing had happened yet' : small(rungs[rung]);
    const guess = estimate === null ? 'no estimate' : `our estimate would have been ${formatMonth(estimate.median)}`;
    return `${formatDay(day)}: ${far}, ${small(claims(count))} so far, ${due(found)}, ${guess}.`;
  },
};
