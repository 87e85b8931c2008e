import { formatNumber } from '#i18n/format.ts';

import type { yourDataWords as English } from '#i18n/en/your-data.ts';

/** Everything on the page "You" but what is brought there from elsewhere. */
export const yourDataWords: typeof English = {
  title: 'Tú',
  /** What becomes of what the visitor says. */
  conditions: {
    fine: 'Lo que nos dices se queda en este dispositivo.',
    'set-aside': 'No pudimos leer tu progreso guardado. No se borró nada: el viejo se conserva junto al nuevo.',
    unavailable: 'Este navegador no nos deja guardar nada, así que tu progreso dura hasta que cierres la página.',
  },

  place: 'Hasta dónde vas',
  watched: (done, of) => `${formatNumber(done)} de ${formatNumber(of)} vistos`,
  send: 'Enviar hasta dónde voy',
  placeHint: 'Lo que viene después sigue oculto hasta que llegues ahí.',

  together: 'Ver en compañía',
  togetherOff: 'Solo tú, en esta pestaña',
  togetherOn: (point) => `En esta pestaña, nada más allá de: ${point}`,
  togetherHint:
    'Envía este enlace a quien la ve contigo. En la pestaña que se abre verá solo lo que es seguro para ustedes dos, es decir, hasta donde llegó quien ha visto menos. ¿Va más atrás que tú? Entonces abre aquí su enlace. De ningún modo se guarda nada.',
  togetherShow: 'Mostrar el enlace',
  togetherQr: 'Código QR con el enlace para ver en compañía',
  togetherAt: (point) => `Llega hasta: ${point}.`,

  moving: 'Llevar y conservar',
  carryHint:
    'Apunta la cámara del otro teléfono al código y abre el enlace. Tu progreso y tus fechas van contigo, tu configuración se queda aquí. Ningún servidor los ve, y el otro dispositivo pregunta antes de cambiar algo.',
  carryLeft: 'Lo que escribiste y sellaste se queda en este dispositivo; el archivo de tus datos sí lo lleva.',
  carryShow: 'Mostrar el código de mi progreso',
  carryQr: 'Código QR con tu progreso y tus fechas',
  carryCode: '¿Sin cámara? Escribe esto allá',
  carryCodeHint: 'En el otro dispositivo: Tú, “Otro dispositivo”. Contiene tu progreso, sin fechas.',
  address: 'O abre allá esta dirección',
  hide: 'Ocultarlo',
  partFailed: 'Eso no cargó. Intenta de nuevo cuando tengas conexión.',

  backup: 'Copia de seguridad',
  backupState: 'Todo en un archivo',
  backupHint:
    'Tu progreso, tus fechas, lo que escribiste y sellaste, y tu configuración en un archivo. Para recuperarlo todo, aquí o en otro lado, elige ese archivo en “Trae lo que ya viste”.',
  backupSave: 'Descargar tus datos',

  trackers: 'A otro servicio',
  trackersState: (episodes) =>
    episodes === 0
      ? 'Aún no hay nada que llevar'
      : `${episodes === 1 ? '1 episodio' : `${formatNumber(episodes)} episodios`} para Trakt o SeriesGuide`,
  trackersNothing: 'Cuando hayas visto un episodio, podrás llevarlo de aquí a Trakt o SeriesGuide.',
  tracker: {
    trakt: {
      file: 'Archivo para Trakt',
      hint: 'En trakt.tv/import elige “TV Time” y entrega este ZIP tal como está. Donde no anotaste ningún día, Trakt usa el día en que lee el archivo.',
    },
    seriesGuide: {
      file: 'Archivo para SeriesGuide',
      hint: 'Primero haz una copia de seguridad de SeriesGuide: restaurar un archivo reemplaza todo lo que tiene. No acepta fechas, y puede mostrar la temporada dos veces hasta que las combines.',
    },
  },
  trackersFailed: 'No pudimos crear el archivo. Intenta de nuevo cuando tengas conexión.',

  device: 'En este dispositivo',
  kept: 'Tu navegador prometió conservarlo, incluso cuando falte espacio.',
  mayBeCleared:
    'Tu navegador puede borrarlo cuando falte espacio. Instalar Roll Call lo hace menos probable, y una copia de seguridad de vez en cuando lo recupera todo.',
  forgetful: 'Tu navegador puede olvidarlo tras una semana',
  forgetfulHint:
    'Safari puede borrar lo que un sitio guardó cuando usas Safari siete días sin pasar por aquí. Se perderían tu progreso, tus fechas, lo que escribiste y sellaste, y tu configuración. Eso no pasa si Roll Call está en tu pantalla de inicio; y el archivo lo recupera todo.',

  floor:
    'Roll Call funciona en Chrome 100, Safari 15.4, Firefox 104 y más nuevos. Un navegador más viejo puede leer todas las páginas, como las ve quien no ha empezado.',

  startOver: 'Empezar de cero',
  startOverState: 'Borrar todo',
  startOverHint:
    'Tu progreso, tus fechas, lo que escribiste, sellaste y reportaste, y tu configuración se van de este dispositivo, y vuelves a “sin empezar”.',
  forget: 'Borrar todo',
  forgotten: 'Se borró. Estás de vuelta en el inicio.',
  undo: 'Deshacer',

  settings: 'Configuración',
  themeSystem: 'Igual que este dispositivo',
  themes: { chalkboard: 'Pizarrón', 'exercise-book': 'Cuaderno' },
  theme: 'Pizarrón o cuaderno',
  contentNotes: 'Notas de contenido',
  searchKeyHint: 'Desactívala si se abre sin querer',
  seconds: 'Ocultar los segundos',
  secondsHint: 'En el reloj de la cuenta regresiva',
};
