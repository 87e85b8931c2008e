import type { sealedNameWords as English } from '#i18n/en/sealed-name.ts';
import { thePoint } from './point.ts';

/** Who a visitor says won't answer after an episode, before they watch it. */
export const sealedNameWords: typeof English = {
  ask: '¿Quién no responderá la próxima vez?',
  hint: (episode) => `Elige a alguien. Queda sellado hasta que veas ${thePoint(episode)}, y entonces la lista lo dice.`,
  offered: 'Quién responde ahora',
  sealed: 'Sellaste un nombre',
  until: (episode) => `Se abre cuando hayas visto ${thePoint(episode)}.`,
  another: 'Elegir otro nombre',
  takeBack: 'Retirarlo',
  /** What became of whom they named. */
  outcome: (name, outcome) =>
    `Dijiste ${name}. ${{ silent: 'No responde.', answers: 'Aún responde.', 'no-word': 'Sin noticias desde entonces.' }[outcome]}`,
  sealedOn: (day) => `sellado el ${day}`,
};
