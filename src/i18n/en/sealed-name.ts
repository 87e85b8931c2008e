import type { NameOutcome } from '#domain/people/sealed-name.ts';

/** Who a visitor says won't answer after an episode, before they watch it. */
export const sealedNameWords = {
  ask: 'Who won’t answer next time?',
  hint: (episode: string) => `Choose one. It stays sealed until you’ve watched ${episode}, and then the roll tells.`,
  offered: 'Who answers now',
  sealed: 'You’ve sealed a name',
  until: (episode: string) => `It opens once you’ve watched ${episode}.`,
  another: 'Choose another',
  takeBack: 'Take it back',
  /** What became of whom they named. */
  outcome: (name: string, outcome: NameOutcome) =>
    `You said ${name}. ${{ silent: 'No answer.', answers: 'Still answers.', 'no-word': 'No word since.' }[outcome]}`,
  sealedOn: (day: string) => `sealed on ${day}`,
};
