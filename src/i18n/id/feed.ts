import { formatDate, formatRange } from '#i18n/format.ts';

import type { feedWords as English } from '#i18n/en/feed.ts';
import { claimWords } from './claims.ts';
import { listed } from './grammar.ts';

/** The words of the feeds, for whoever has not started. Nothing in them counts days: an entry stays as it is. */
export const feedWords: typeof English = {
  title: (season) => `All of Us Are Dead, musim ${season}: kabar baru dari Roll Call`,
  about: 'Yang terjadi, yang berubah, dan klaim yang sudah terjawab. Tanpa spoiler bagi yang belum mulai menonton.',
  author: 'Roll Call',
  atom: 'Kabar baru (Atom)',
  json: 'Kabar baru (JSON Feed)',
  eventText: (range, why) => [`${formatRange(range)}.`, why].filter(Boolean).join(' '),
  claim: (verdict, statement) => `${claimWords.verdicts[verdict]}: ${statement}`,
  withdrawn: (speakers, statement) => `Ditarik oleh ${listed(speakers)}: ${statement}`,
  withdrawnText: (madeOn, range, why) =>
    [`Dikatakan ${formatDate(madeOn)}, ditarik ${formatRange(range)}.`, why].filter(Boolean).join(' '),
  claimText: (speakers, madeOn, range) =>
    `Dikatakan oleh ${listed(speakers)}, ${formatDate(madeOn)}. Terjawab ${formatRange(range)}.`,
};
