import type { evidenceWords as English } from '#i18n/en/evidence.ts';

export const evidenceWords: typeof English = {
  confidence: {
    high: '출처 충분',
    medium: '아주 확실하지는 않음',
    low: '확인 안 됨',
  },
  sourcesInferred: '이 가운데 일부는 순간 하나하나가 아니라 그 화 전체를 말해요.',
};
