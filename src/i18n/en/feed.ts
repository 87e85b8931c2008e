import type { DayRange } from '#domain/facts/calendar.ts';
import type { FactDate } from '#domain/facts/fact-date.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { formatDate, formatRange } from '#i18n/format.ts';

import { claimWords } from './claims.ts';

/** The words of the feeds, for whoever has not started. Nothing in them counts days: an entry stays as it is. */
export const feedWords = {
  title: (season: number) => `All of Us Are Dead, season ${season}: updates by Roll Call`,
  about:
    'What happened, what changed and which claims were settled. It spoils nothing for somebody who has not started.',
  author: 'Roll Call',
  atom: 'Updates (Atom)',
  json: 'Updates (JSON Feed)',
  eventText: (range: DayRange, why: string) => [`${formatRange(range)}.`, why].filter(Boolean).join(' '),
  claim: (verdict: Verdict['kind'], statement: string) => `${claimWords.verdicts[verdict]}: ${statement}`,
  withdrawn: (speakers: readonly string[], statement: string) => `Withdrawn by ${speakers.join(', ')}: ${statement}`,
  withdrawnText: (madeOn: FactDate, range: DayRange, why: string) =>
    [`Said ${formatDate(madeOn)}, withdrawn ${formatRange(range)}.`, why].filter(Boolean).join(' '),
  claimText: (speakers: readonly string[], madeOn: FactDate, range: DayRange) =>
    `Said by ${speakers.join(', ')}, ${formatDate(madeOn)}. Settled ${formatRange(range)}.`,
};
