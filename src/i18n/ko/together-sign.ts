import type { togetherSignWords as English } from '#i18n/en/together-sign.ts';

/** What stands above every page while a visit is limited. `point` is where the visit stops, in words. */
export const togetherSignWords: typeof English = {
  title: '함께 보기',
  asked: (point) =>
    `누군가 함께 보자고 링크를 보냈어요. 그만두거나 이 탭을 닫을 때까지, 둘 다에게 안전한 것만 보여요: ${point}. 내 진도는 저장된 그대로예요.`,
  unknown: '그 링크의 화를 저희가 몰라서, 모두에게 안전한 것만 보여요.',
  agree: '함께 보기',
  decline: '아니요, 내 진도로',
  on: (point) => `이 탭에서는 여기까지 안전한 것만 보여요: ${point}. 내 진도는 그대로 기다려요.`,
  stop: '함께 보기 그만두기',
};
