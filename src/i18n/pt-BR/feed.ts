import { formatDate, formatRange } from '#i18n/format.ts';

import type { feedWords as English } from '#i18n/en/feed.ts';
import { claimWords } from './claims.ts';
import { listed, onThe, upperFirst } from './grammar.ts';

/** The words of the feeds, for whoever has not started. Nothing in them counts days: an entry stays as it is. */
export const feedWords: typeof English = {
  title: (season) => `All of Us Are Dead, temporada ${season}: novidades do Roll Call`,
  about: 'O que aconteceu, o que mudou e quais afirmações se resolveram. Sem spoilers para quem não começou.',
  author: 'Roll Call',
  atom: 'Novidades (Atom)',
  json: 'Novidades (JSON Feed)',
  eventText: (range, why) => [`${upperFirst(formatRange(range))}.`, why].filter(Boolean).join(' '),
  claim: (verdict, statement) => `${claimWords.verdicts[verdict]}: ${statement}`,
  withdrawn: (speakers, statement) => `Retirada por ${listed(speakers)}: ${statement}`,
  withdrawnText: (madeOn, range, why) =>
    [`Dita ${onThe(formatDate(madeOn))}, retirada ${onThe(formatRange(range))}.`, why].filter(Boolean).join(' '),
  claimText: (speakers, madeOn, range) =>
    `Dita por ${listed(speakers)} ${onThe(formatDate(madeOn))}. Resolvida ${onThe(formatRange(range))}.`,
};
