import type { sealedNameWords as English } from '#i18n/en/sealed-name.ts';
import { thePoint } from './point.ts';

/** Who a visitor says won't answer after an episode, before they watch it. */
export const sealedNameWords: typeof English = {
  ask: 'Quem não vai responder da próxima vez?',
  hint: (episode) => `Escolha alguém. Fica lacrado até você ver ${thePoint(episode)}, e então a chamada conta.`,
  offered: 'Quem responde agora',
  sealed: 'Você lacrou um nome',
  until: (episode) => `Abre depois de você ver ${thePoint(episode)}.`,
  another: 'Escolher outro nome',
  takeBack: 'Retirar',
  /** What became of whom they named. */
  outcome: (name, outcome) =>
    `Você disse ${name}. ${{ silent: 'Não responde.', answers: 'Ainda responde.', 'no-word': 'Sem notícias desde então.' }[outcome]}`,
  sealedOn: (day) => `lacrado em ${day}`,
};
