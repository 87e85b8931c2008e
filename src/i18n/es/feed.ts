import { formatDate, formatRange } from '#i18n/format.ts';

import type { feedWords as English } from '#i18n/en/feed.ts';
import { claimWords } from './claims.ts';
import { listed, onThe, upperFirst } from './grammar.ts';

/** The words of the feeds, for whoever has not started. Nothing in them counts days: an entry stays as it is. */
export const feedWords: typeof English = {
  title: (season) => `Estamos muertos, temporada ${season}: novedades de Roll Call`,
  about: 'Lo que pasó, lo que cambió y qué afirmaciones se resolvieron. Sin spoilers para quien no ha empezado.',
  author: 'Roll Call',
  atom: 'Novedades (Atom)',
  json: 'Novedades (JSON Feed)',
  eventText: (range, why) => [`${upperFirst(formatRange(range))}.`, why].filter(Boolean).join(' '),
  claim: (verdict, statement) => `${claimWords.verdicts[verdict]}: ${statement}`,
  withdrawn: (speakers, statement) => `Retirado por ${listed(speakers)}: ${statement}`,
  withdrawnText: (madeOn, range, why) =>
    [`Dicho ${onThe(formatDate(madeOn))}, retirado ${onThe(formatRange(range))}.`, why].filter(Boolean).join(' '),
  claimText: (speakers, madeOn, range) =>
    `Dicho por ${listed(speakers)} ${onThe(formatDate(madeOn))}. Resuelto ${onThe(formatRange(range))}.`,
};
