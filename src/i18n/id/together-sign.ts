import type { togetherSignWords as English } from '#i18n/en/together-sign.ts';

/** What stands above every page while a visit is limited. `point` is where the visit stops, in words. */
export const togetherSignWords: typeof English = {
  title: 'Menonton bersama',
  asked: (point) =>
    `Seseorang mengirimimu tautan untuk menonton bersama. Sampai kamu berhenti atau menutup tab ini, kamu hanya melihat yang aman untuk kalian berdua: ${point}. Progresmu sendiri tetap tersimpan.`,
  unknown: 'Kami tidak kenal episode di tautan itu, jadi kamu hanya melihat yang aman untuk semua orang.',
  agree: 'Menonton bersama',
  decline: 'Tidak, ke progresku',
  on: (point) => `Di tab ini kamu hanya melihat yang aman sampai: ${point}. Progresmu sendiri menunggu.`,
  stop: 'Berhenti menonton bersama',
};
