import type { homeScreenWords as English } from '#i18n/en/home-screen.ts';

/** What is said of the app on a home screen. The names of buttons are those of iOS and Chrome in Latin American Spanish. */
export const homeScreenWords: typeof English = {
  title: 'En tu pantalla de inicio',
  state: 'Como una app, pequeña y sin tienda',
  stateInstalled: 'La abriste desde ahí',
  lead: 'Así Roll Call se abre sola, sin el navegador alrededor.',
  menu: 'Si tu navegador puede hacerlo, lo ofrece en su menú, como “Instalar” o “Agregar a la pantalla principal”.',
  apple: 'En un iPhone o iPad',
  /** The way through Safari, a sentence a press. */
  steps: {
    dots: 'Toca los tres puntos junto a la dirección. Si el botón siguiente ya está ahí, empieza por ese.',
    share: 'Toca “Compartir”.',
    more: 'Baja por la lista. Si termina antes, toca “Ver más”.',
    add: 'Toca “Agregar a Inicio” y luego “Agregar”.',
  },
  otherBrowsers: 'En otro navegador, empieza por su botón de compartir.',
  startsEmpty:
    'En un iPhone, iPad o Mac la app empieza vacía: no ve lo que nos dijiste en el navegador. Trae tu progreso con su código, o todo con el archivo de tu copia de seguridad.',
  install: 'Instalar',
  installed: 'Esta es la app instalada.',

  hint: {
    title: 'Ten Roll Call a la mano',
    why: 'Puedes ponerla en tu pantalla de inicio como una app. Es pequeña y no necesita tienda.',
    how: 'Muéstrame cómo',
    close: 'Ahora no',
  },

  /** To somebody whose installed app knows nothing of them yet. */
  bring: {
    title: '¿Ya habías venido?',
    why: 'Esta app empieza vacía. En el navegador donde nos dijiste hasta dónde vas, la página Tú tiene un código con tu progreso, en “Otro dispositivo”.',
    whole: 'Lo que escribiste y sellaste viene en el archivo de tu copia de seguridad.',
    type: 'Escribir el código',
    close: 'Es mi primera vez',
  },
};
