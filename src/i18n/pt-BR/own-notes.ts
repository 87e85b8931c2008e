import type { ownNoteWords as English } from '#i18n/en/own-notes.ts';

/** What stands around the visitor's own notes on an episode. Nothing here asks for one. */
export const ownNoteWords: typeof English = {
  title: 'Só para você',
  hint: 'Uma marca e uma linha, se quiser',
  marks: 'Sua marca',
  again: 'Toque de novo para tirar.',
  reactions: {
    heart: 'Amor',
    tear: 'Lágrimas',
    gasp: 'Espanto',
    laugh: 'Riso',
    fist: 'Raiva',
  },
  line: 'Uma linha sua',
  left: (letters) => (letters === 1 ? 'resta 1' : `restam ${letters}`),
  tooLong: (letters) =>
    `${letters === 1 ? 'Sobra uma letra' : `Sobram ${letters} letras`}. Guardamos quando ficar mais curta.`,
  kept: 'Guardada neste dispositivo.',
  notKept: 'Este navegador não guarda nada, então isto dura até você fechar a página.',
  mySeason: 'Ver minha temporada',
};
