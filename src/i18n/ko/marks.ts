import type { markWords as English } from '#i18n/en/marks.ts';

export const markWords: typeof English = {
  fates: {
    alive: '살아 있음',
    bitten: '물림',
    infected: '감염됨',
    'half-zombie': '절비',
    dead: '죽음',
    missing: '실종',
    unknown: '알 수 없음',
  },
  marks: {
    present: { name: '출석' },
    there: { name: '있음' },
    bitten: { name: '물림' },
    turned: { name: '변함' },
    half: { name: '절비' },
    gone: { name: '사망' },
    open: { name: '소식 없음' },
  },
};
