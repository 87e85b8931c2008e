import type { togetherSignWords as English } from '#i18n/en/together-sign.ts';

/** What stands above every page while a visit is limited. `point` is where the visit stops, in words. */
export const togetherSignWords: typeof English = {
  title: 'Ver com companhia',
  asked: (point) =>
    `Alguém enviou a você um link para ver com companhia. Até você parar ou fechar esta aba, você vê só o que é seguro para as duas pessoas: ${point}. Seu próprio progresso continua salvo.`,
  unknown: 'Não conhecemos o episódio desse link, então você vê só o que é seguro para todo mundo.',
  agree: 'Ver com companhia',
  decline: 'Não, voltar a onde parei',
  on: (point) => `Nesta aba você vê só o que é seguro até: ${point}. Seu próprio progresso espera por você.`,
  stop: 'Parar de ver com companhia',
};
