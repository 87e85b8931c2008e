import type { ownNoteWords as English } from '#i18n/en/own-notes.ts';

/** What stands around the visitor's own notes on an episode. Nothing here asks for one. */
export const ownNoteWords: typeof English = {
  title: 'Solo para ti',
  hint: 'Una marca y una línea, si quieres',
  marks: 'Tu marca',
  again: 'Tócala otra vez para quitarla.',
  reactions: {
    heart: 'Amor',
    tear: 'Lágrimas',
    gasp: 'Asombro',
    laugh: 'Risa',
    fist: 'Rabia',
  },
  line: 'Una línea tuya',
  left: (letters) => (letters === 1 ? 'queda 1' : `quedan ${letters}`),
  tooLong: (letters) =>
    `${letters === 1 ? 'Sobra una letra' : `Sobran ${letters} letras`}. Se guarda cuando sea más corta.`,
  kept: 'Se guardó en este dispositivo.',
  notKept: 'Este navegador no guarda nada, así que dura hasta que cierres la página.',
  mySeason: 'Ver mi temporada',
};
