import { formatDate, formatRange } from '#i18n/format.ts';

import type { feedWords as English } from '#i18n/en/feed.ts';
import { claimWords } from './claims.ts';

export const feedWords: typeof English = {
  title: (season) => `지금 우리 학교는 시즌 ${season}: Roll Call 업데이트`,
  about: '무슨 일이 있었고, 무엇이 바뀌었고, 어떤 주장이 판정됐는지. 아직 시작하지 않은 사람에게도 스포일러가 없어요.',
  author: 'Roll Call',
  atom: '업데이트 (Atom)',
  json: '업데이트 (JSON Feed)',
  eventText: (range, why) => [`${formatRange(range)}.`, why].filter(Boolean).join(' '),
  claim: (verdict, statement) => `${claimWords.verdicts[verdict]}: ${statement}`,
  withdrawn: (speakers, statement) => `${speakers.join(', ')} 철회: ${statement}`,
  withdrawnText: (madeOn, range, why) =>
    [`${formatDate(madeOn)}에 말했고, ${formatRange(range)}에 철회했어요.`, why].filter(Boolean).join(' '),
  claimText: (speakers, madeOn, range) =>
    `말한 쪽: ${speakers.join(', ')}, ${formatDate(madeOn)}. 판정: ${formatRange(range)}.`,
};
