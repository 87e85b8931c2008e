import { BRANDS } from '#i18n/brands.ts';
import type { importWords as English } from '#i18n/en/import.ts';
import { LOCALE } from './locale.ts';

const digits = (number: number) => number.toLocaleString(LOCALE);
const count = (number: number, one: string, many: string) => `${digits(number)} ${number === 1 ? one : many}`;

export const importWords: typeof English = {
  title: 'Trae lo que ya viste',
  state: 'De Netflix, Trakt, TV Time y otros',
  lead: 'Suelta un archivo en cualquier parte de esta página, o elige uno. Se queda en tu dispositivo, y nada cambia antes de que veas qué cambiaría.',
  drop: 'Suéltalo aquí',
  choose: 'Elegir archivos',
  what: 'Qué archivos se pueden leer',
  backup: 'Tu propia copia de seguridad de esta página (roll-call.json)',
  /** What each format is called. The page lists them in this order. */
  formats: {
    'netflix-history': 'Historial de Netflix (NetflixViewingHistory.csv)',
    'netflix-activity': 'Información personal de Netflix (su ZIP, o ViewingActivity.csv)',
    'trakt-json': 'Trakt (su exportación, o el historial en JSON)',
    'trakt-csv': 'Trakt (historial en CSV)',
    'tv-time-gdpr': 'TV Time, los datos que envió cuando los pediste (su ZIP)',
    'tv-time-json': 'TV Time, exportado en JSON',
    'tv-time-csv': 'TV Time, exportado en CSV',
    simkl: 'Simkl (copia de seguridad en JSON)',
    'simkl-csv': 'Simkl (copia de seguridad en CSV)',
    'series-guide': 'SeriesGuide (copia de seguridad en JSON)',
    showly: 'Showly (copia de seguridad en JSON)',
    yamtrack: 'Yamtrack (exportación en CSV)',
    watcharr: 'Watcharr (exportación en JSON)',
    tvmaze: 'TVmaze (episodios marcados en JSON, con sus series)',
  },
  paste: 'O pega el texto',
  pasteLabel: 'El texto de un archivo',
  pasteHint: 'En una computadora también puedes presionar Ctrl+V o ⌘V en cualquier parte de esta página.',
  read: 'Leer este texto',
  pasted: 'texto pegado',
  reading: 'Leyendo…',
  heading: 'Lo que cambiaría',
  refusedHeading: 'No podemos leer esto',
  questionHeading: 'Antes, una pregunta',
  recognised: 'Esto parece:',
  /** What we take a file for that we can’t read, behind `recognised`. */
  services: {
    ...BRANDS,
    'titles-and-dates': 'una tabla de títulos y fechas, quizá de Netflix o Prime Video',
    'trakt-lists': 'las listas y calificaciones de Trakt',
    spreadsheet: 'una hoja de cálculo (Excel, Numbers, LibreOffice o Google Sheets)',
    headless: 'filas de una tabla sin su encabezado',
    database: 'la base de datos de un programa',
    'web-page': 'una página web guardada',
  },
  lacks: {
    'no-episodes': 'Nombra películas y series completas, pero no qué episodios viste.',
    'no-file': 'No podemos leer sus archivos.',
    'own-numbers': 'Nombra los episodios solo con sus propios números, que no conocemos.',
    elsewhere: 'La serie está en Netflix; lo que viste en otro lado no dice qué episodios.',
    'no-seasons':
      'Ningún título nombra una temporada con su número. Si es tu historial de Netflix, la serie no está ahí.',
    wishes: 'Dicen qué quieres ver y qué te pareció, no qué viste.',
    page: 'El archivo que hay que traer es el que está detrás de un enlace de descarga.',
    spreadsheet: 'No podemos abrirla tal como está, solo guardada como texto.',
    headless: 'Nada dice qué son sus columnas.',
  },
  instead: {
    netflix:
      'Mejor trae tu historial de Netflix. En netflix.com elige Cuenta, tu perfil, Actividad de visualización y, al final, “Descargar todo”.',
    trakt: 'Conéctalo con Trakt y trae la exportación de Trakt, o trae tu historial de Netflix.',
    'whole-trakt': 'Mejor trae la exportación completa de Trakt, el ZIP tal como llega.',
    csv: 'Mejor trae la misma tabla, guardada como CSV (en Excel: “CSV UTF-8”). Lo ideal es el archivo tal como lo descargaste.',
    head: 'Mejor trae el archivo completo. O escribe “Title,Date” en una línea arriba, si eso es lo que llevan las filas.',
  },
  /** Between the place where that stands and the day. */
  told: 'al',
  from: 'En:',
  rewatching: 'Esto es de tu primera vuelta. La de ahora se queda donde está.',
  understood: (episodes) =>
    `${count(episodes, 'episodio de la serie encontrado', 'episodios de la serie encontrados')}.`,
  nothingFound: 'No trae nada sobre la serie.',
  nothingReadable: 'No encontramos nada sobre la serie que podamos leer.',
  noEpisodes: 'La serie está ahí, pero ningún episodio que podamos contar.',
  place: 'Tu progreso',
  placeMoves: (from, to) => `Antes: ${from}. Después: ${to}.`,
  placeStays: (at) => `Sigues en: ${at}. Traer un archivo nunca te regresa.`,
  placeChoice: 'Hay huecos. ¿Hasta dónde te ponemos?',
  placeUnbroken: (point) => `En: ${point}, sin que falte nada antes`,
  placeStay: (point) => `Seguir en: ${point}`,
  placeHighest: (point) => `En: ${point}, lo más lejano que encontramos`,
  dates: 'Cuándo los viste',
  datesHint: 'Si un episodio se vio más de una vez, el último día.',
  dateBefore: 'antes:',
  noDates: 'No trae fechas nuevas.',
  undated: (episodes) => `${count(episodes, 'episodio no tiene', 'episodios no tienen')} fecha.`,
  leftovers: (entries) => count(entries, 'entrada quedó fuera', 'entradas quedaron fuera'),
  leftoversMore: (entries) => `Y ${digits(entries)} más, todas en la lista que puedes guardar.`,
  others: (entries) =>
    `${count(entries, 'entrada es', 'entradas son')} de otras cosas. Solo ${entries === 1 ? 'la' : 'las'} contamos.`,
  saveList: 'Guardar esta lista',
  listName: 'roll-call-quedaron-fuera.txt',
  /** Behind a line of a file and a colon. */
  reasons: {
    'no-episode': 'no nombra ningún episodio',
    'unknown-season': 'una temporada que no conocemos',
    'unknown-episode': 'un episodio que no conocemos',
    'unclear-date': 'no podemos leer la fecha; el episodio cuenta sin ella',
    'future-date': 'la fecha aún no llega',
    trailer: 'un tráiler u otro extra',
    'too-short': 'estuvo abierto menos de cinco minutos',
    malformed: 'en mal estado',
  },
  notes: {
    'mixed-dates':
      'Este archivo escribe sus fechas de dos maneras distintas, como pasa cuando una hoja de cálculo lo guarda de nuevo. Los episodios cuentan, sus fechas no. Para conservarlas, suelta el archivo tal como lo descargaste.',
    'nameless-rows': 'Algunas filas perdieron el nombre de su serie. No adivinamos, así que no cuentan.',
    'letterless-rows':
      'Algunos títulos perdieron sus letras, y la serie puede ser uno de ellos. Trae el archivo tal como lo descargaste, o guárdalo como UTF-8.',
    'damaged-rows':
      'Una hoja de cálculo cambió este archivo, y algunas filas están dañadas; las que son de la serie están en la lista de abajo. Para traerlas, suelta el archivo tal como lo descargaste.',
  },
  profile: '¿Cuál perfil es el tuyo?',
  profileUnnamed: 'sin nombre',
  dateOrder: (example) => `¿Cómo escribe las fechas este archivo? Una de ellas es ${example}.`,
  dateOrders: { 'day-first': 'Primero el día', 'month-first': 'Primero el mes' },
  restore:
    'Esto reemplaza todo lo guardado aquí: tu progreso, tus fechas, lo que escribiste y sellaste, y tu configuración.',
  restorePlace: (place, days) => `Contiene: ${place}, ${count(days, 'fecha', 'fechas')}.`,
  unchanged: 'Nada cambiaría: ya está todo aquí.',
  apply: 'Aplicar',
  cancel: 'Cancelar',
  another: 'Dejarlo',
  done: 'Listo',
  doneHistory: (place, days) => `Tu progreso: ${place}. ${count(days, 'fecha anotada', 'fechas anotadas')}.`,
  doneBackup: 'Tu copia de seguridad está de vuelta.',
  undone: 'Deshecho. Todo está como antes.',
  undo: 'Deshacer',
  device: 'Otro dispositivo',
  deviceState: 'Envía tu progreso allá, o escribe su código',
  code: 'Escribir un código de otro dispositivo',
  codeLabel: 'Las seis letras y números',
  codeHint:
    'El otro dispositivo las muestra aquí, en “Otro dispositivo”. Contienen tu progreso, sin fechas. La dirección que muestra también lleva las fechas, y puedes pegarla aquí en vez del código.',
  readCode: 'Leer este código',
  carried: {
    link: 'Esto llegó con un enlace de otro dispositivo.',
    code: 'Esto llegó con un código de otro dispositivo.',
  },
  carryFaults: {
    damaged: 'El enlace está dañado, o le falta una parte. Haz uno nuevo en el otro dispositivo. Nada cambió.',
    'no-code': 'Ese no es uno de nuestros códigos. Revísalo otra vez: seis letras y números. Nada cambió.',
    newer:
      'Lo hizo una versión más nueva de Roll Call. Carga esta página de nuevo con conexión, y luego intenta otra vez. Nada cambió.',
  },
  notRead: 'Sin leer',
  noFacts: 'No pudimos cargar lo que necesitamos para leerlo. Intenta de nuevo cuando tengas conexión.',
  faults: {
    empty: 'Está vacío.',
    'too-deep': 'Está anidado mucho más de lo que puede estarlo un historial, así que dejamos de leer.',
    'too-long': 'Es mucho más largo que cualquier historial. Elige solo el archivo con lo que viste.',
    'too-large':
      'Es demasiado grande: leemos hasta 50 MB en total, y 32 MB en un solo texto. Elige solo el archivo con lo que viste.',
    'too-many': 'Son demasiados archivos a la vez: aceptamos hasta 200.',
    unreadable: 'Tu dispositivo no nos dejó abrirlo. Si es una carpeta, elige los archivos que tiene.',
    'not-text': 'No es texto: quizá una imagen o un documento. Elige el CSV, JSON o ZIP tal como lo descargaste.',
    'broken-letters':
      'Las letras de este archivo están dañadas. Guárdalo como UTF-8 (en Excel: “CSV UTF-8”), o tráelo tal como lo descargaste.',
    'broken-archive': 'El ZIP está dañado, o le falta una parte. Descárgalo otra vez.',
    'locked-archive': 'El ZIP tiene contraseña. Descomprímelo primero, y trae lo que contiene.',
    'huge-archive':
      'El ZIP contiene mucho más que cualquier historial. Descomprímelo, y elige solo el archivo con lo que viste.',
    'newer-backup':
      'Lo escribió una versión más nueva de Roll Call. Carga esta página de nuevo con conexión, y luego intenta otra vez.',
    'broken-backup': 'Es una de nuestras copias de seguridad, pero está dañada. Nada cambió.',
    'not-alone': 'Quedó fuera: una copia de seguridad reemplaza todo, así que se lee sola.',
    unknown:
      'No conocemos este formato. “Qué archivos se pueden leer” muestra los que sí; tu historial de Netflix es el más sencillo.',
  },
};
