import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatMonth, formatNumber, formatRange } from '#i18n/format.ts';

import type { answerWords as English } from '#i18n/en/answers.ts';
import { atHour, listed, onThe, toThe, upperFirst } from './grammar.ts';
import { ofThePoint, thePoint } from './point.ts';
import { happened } from './rungs.ts';
import { when } from './when.ts';

const isFresh = ({ newest }: Situation) => newest !== null && !newest.stale;

/** Where a season stands that is not out, as far as anybody knows. */
const notOut = (situation: Situation) => {
  const { season, unofficial } = situation;
  if (unofficial !== null)
    return `Hay quien dice que la temporada ${season} sale ${when(unofficial.range)}, pero Netflix no.`;
  return isFresh(situation)
    ? `La temporada ${season} aún no ha salido, y Netflix no ha dado fecha.`
    : `Hasta donde sabemos, la temporada ${season} no ha salido ni tiene fecha.`;
};

// The English one has its own sentences as the type of `out`.
type Words = Omit<typeof English, 'out'> & { readonly out: (situation: Situation) => string };

export const answerWords: Words = {
  newest: (day) => `Noticia más reciente que encontramos: ${formatDay(day)}`,
  /** Whether a season is out. */
  out: (situation) => {
    switch (situation.release.mode) {
      case 'released':
        return 'Sí.';
      case 'undated':
        return isFresh(situation) && situation.unofficial === null ? 'No.' : 'No, hasta donde sabemos.';
      case 'window':
      case 'dated':
        return 'Todavía no.';
    }
  },
  outWhy: (situation) => {
    const { release, season, dropsOn } = situation;
    switch (release.mode) {
      case 'undated':
        return notOut(situation);
      case 'window':
        return release.over
          ? `Netflix había dicho que saldría ${when(release.range)}. Eso ya pasó, y no sabemos de ningún estreno.`
          : `Netflix dice que la temporada ${season} sale ${when(release.range)}.`;
      case 'dated':
        return `La temporada ${season} se estrena el ${formatDay(dropsOn ?? release.day)}.`;
      case 'released':
        return `La temporada ${season} se estrenó el ${formatDay(dropsOn ?? release.day)}. Está en Netflix.`;
    }
  },
  /** When it comes. */
  date: ({ release, dropsOn }) => {
    switch (release.mode) {
      case 'undated':
        return 'No sabemos de ninguna fecha.';
      case 'window':
        return `${upperFirst(formatRange(release.range))}.`;
      case 'dated':
      case 'released':
        return `${formatDay(dropsOn ?? release.day)}.`;
    }
  },
  guess: ({ median }) => `Nuestra mejor estimación es ${formatMonth(median)}.`,
  guessed: ({ median }) => formatMonth(median),
  guessFrom: ({ early, late }) =>
    `Ocho de cada diez posibilidades caen entre el ${formatDay(early)} y el ${formatDay(late)}. Es nuestra estimación, no la de Netflix.`,
  guessTitle: ({ median }) => `Hacia ${formatMonth(median)}.`,
  daysLeft: (days) => (days === 1 ? '1 día.' : `${days} días.`),
  lastEvent: ({ lastEvent }) =>
    lastEvent === null ? 'Aún no hay nada registrado.' : `${happened[lastEvent.id]} ${when(lastEvent.range)}.`,
  lastHeard: 'Eso es lo último que supimos.',
  whyLong: 'Nadie lo ha dicho.',
  formerOut: (season, day) => `La temporada ${season} se estrenó ${onThe(day)}.`,
  yes: 'Sí.',
  hour: (drop, zone) => `${upperFirst(atHour(formatHour(drop, zone)))} donde estás.`,
  hourDated: (day) => `Es la medianoche en Los Ángeles del ${formatDay(day)}, el mismo momento en todas partes.`,
  hourUndated: 'Medianoche en Los Ángeles.',
  hourUsual: (drop, zone) =>
    `A esa hora estrena Netflix sus propias series, en todas partes a la vez. Hoy sería ${atHour(formatHour(drop, zone))} donde estás.`,
  trailerNone: 'Ninguno que sepamos.',
  trailerNoneWhy: (season) => `No sabemos de ningún tráiler con escenas de la temporada ${season}.`,
  trailerFormer: (season, day) => `La temporada ${season} tuvo su tráiler ${onThe(day)}.`,
  on: (service) => `En ${service}.`,
  onlyOn: (season, service) => `La temporada ${season} se ve en ${service}, en todas partes donde está.`,
  willBeOn: (season, service) =>
    `La temporada ${season} también se anunció para ${service}. Hasta donde sabemos, no ha salido.`,
  episodes: (season, count) => `${count} en la temporada ${season}.`,
  episodesUnknown: (season) => `Aún no se sabe cuántos tiene la temporada ${season}.`,
  length: (time) => `${time} en total.`,
  lengthEach: (count, least, most) => `${count} episodios, de entre ${least} y ${most} cada uno.`,
  seasons: (count) => (count === 1 ? 'Una hasta ahora.' : `${count} hasta ahora.`),
  seasonsNext: (season) => `Netflix renovó la serie para la temporada ${season}.`,
  names: (names) => `${listed(names)}.`,
  returnsWhy: (season) => `Netflix confirmó estos nombres para la temporada ${season}.`,
  newWhy: (season) => `Se suman en la temporada ${season}, dice Netflix.`,
  nobodyNamed: (season) => `No se ha confirmado a nadie para la temporada ${season}.`,
  gated: 'Si alguien vuelve, es que sigue con vida.',
  gatedWhy: (until) => `Por eso queda sellado hasta que ${until}.`,
  waits: 'Para ti, todavía no.',
  waitsWhy: (until) => `Eso sigue sellado hasta que ${until}.`,
  confirmed: (name, season) => `Netflix confirmó a ${name} para la temporada ${season}.`,
  notConfirmed: 'Sin confirmar.',
  reported: (name, season) => `Hay quien reporta a ${name} para la temporada ${season}. Netflix no lo ha dicho.`,
  withdrawn: (name, season) => `Se reportó a ${name} para la temporada ${season}, y después ya no.`,
  unsaid: 'Nadie lo ha dicho.',
  unsaidWhy: (name, season) => `No sabemos que se haya dicho algo de ${name} en la temporada ${season}.`,
  // Nothing here says whether it is a woman or a man.
  fate: {
    present: 'Con vida.',
    there: 'Con vida, hasta donde sabemos.',
    bitten: 'Con mordida.',
    turned: 'Se transformó.',
    half: 'Medio zombi.',
    gone: 'Murió.',
    open: 'Nadie puede decirlo.',
  },
  fateAsOf: (name, point) => `Así está ${name} después ${ofThePoint(point)}, hasta donde vas.`,
  fateOpen: (name) => `Nada aclara qué fue de ${name}, hasta donde vas.`,
  fateUnknown: (name) => `No se cuenta nada de ${name} hasta donde vas.`,
  fates: (answering, people) =>
    answering === 1 ? `1 de ${people} todavía responde.` : `${answering} de ${people} todavía responden.`,
  fatesWhy: (point) => `Así queda al pasar lista después ${ofThePoint(point)}. La lista muestra quiénes.`,
  fatesStart: 'La lista se abre con el primer episodio.',
  fatesStartWhy: 'Di hasta dónde vas, y se llena hasta ahí.',
  playedBy: (actor) => `${actor}.`,
  plays: (actor, name) => `${actor} interpreta a ${name}.`,
  actorUnknown: 'No se sabe.',
  actorUnknownWhy: (name) => `Ninguna fuente que leímos dice quién interpreta a ${name}.`,
  everyActor: 'Cada gafete dice quién hace el papel.',
  cast: 'Está en los gafetes.',
  age: (name) => `Lo que se sabe del año de nacimiento de ${name} está en la tarjeta.`,
  eachPage: 'La página de cada persona dice lo que se sabe de ella, hasta donde vas.',
  ageTitle: 'En su propia página.',
  loveTitle: 'Mira los vínculos.',
  love: 'La página de cada persona muestra sus vínculos, hasta donde vas.',
  ratingIn: (rating, region) => `${rating} (${region}).`,
  ratingAlso: (others) => `En otros lugares: ${others.join('; ')}.`,
  ratingUnknown: 'No sabemos de ninguna clasificación.',
  scary: (kinds) => `Fuerte: ${listed(kinds.map((kind) => kind.toLowerCase()))}.`,
  scaryTitle: 'Sí.',
  scaryNone: 'No tenemos notas de contenido.',
  dub: (language) => `Se hizo en ${language}.`,
  dubbed: (languages) =>
    `${upperFirst(listed(languages.map((language) => `al ${language}`)))}, según nuestras fuentes.`,
  dubWhy: 'Lo que dicen nuestras fuentes de doblajes y subtítulos está junto a dónde verla.',
  renewed: (range) => `La renovaron ${range}.`,
  renewedNot: 'No, hasta donde sabemos.',
  renewedNotWhy: (season) => `No sabemos que la hayan renovado para la temporada ${season}.`,
  laterWhy: (season, awaited) => `Nada oficial habla de la temporada ${season}. Primero viene la temporada ${awaited}.`,
  based: 'Un webtoon.',
  basedOn: (title, author, platform) => `“${title}” de ${author}, en ${platform}.`,
  // The name of a city says in English that there is none.
  setIn: (city) => `Transcurre en ${city.replace(/ \(fictional\)$/, ', una ciudad inventada')}.`,
  plotNone: (season) => `Aún no se cuenta nada de la temporada ${season}.`,
  plotTitle: (season) => `La temporada ${season}, en pocas palabras.`,
  recap: 'La historia hasta ahora.',
  recapWhy: 'En un minuto, en cinco o completa, hasta donde vas.',
  recapStart: 'Empieza con el primer episodio, y crece contigo.',
  open: 'Bastante.',
  openWhy: 'Cada pregunta abierta, con lo que hay a favor y en contra.',
  school: 'Por toda la escuela.',
  schoolWhy: 'El dibujo del edificio muestra los lugares que has visto, y dónde estaba la clase.',
  short: 'En pocas palabras.',
  endingTitle: (episode) => `Termina con ${thePoint(episode)}.`,
  directed: (names) => `La ${names.length === 1 ? 'dirigió' : 'dirigieron'} ${listed(names)}.`,
  wrote: (names) => `La ${names.length === 1 ? 'escribió' : 'escribieron'} ${listed(names)}.`,
  filmedTitle: (country) => `En ${country}.`,
  similar: (titles) => `${listed(titles, 'o')}.`,
  similarWhy: 'Y más, cada una con una línea de por qué.',
  read: (services) => `En ${listed(services)}.`,
  readWhy: (title) => `El webtoon es “${title}”.`,
  priceTitle: 'Depende de dónde vives.',
  price: (day, text) => `${upperFirst(toThe(day))}: ${text}`,
  awards: (won, nominated) =>
    `${won} ${won === 1 ? 'ganado' : 'ganados'}, y además ${nominated} ${nominated === 1 ? 'nominación' : 'nominaciones'}.`,
  awardsWhy: 'Los que mencionan nuestras fuentes.',
  figuresTitle: (value, metric) => `${formatNumber(value)} ${metric}.`,
  figures: 'Horas, vistas y rankings están con la serie, cada dato con su día.',
  scoreTitle: (scores) => `${upperFirst(listed(scores))}.`,
  score: 'Las calificaciones están con la serie, cada una con su día.',
  rumoursTitle: (wrong, due) => {
    if (due === 0) return 'Ninguna predicción ha llegado a su fecha.';
    return `${wrong} de ${due} ${wrong === 1 ? 'se equivocó' : 'se equivocaron'}.`;
  },
  rumours: 'Eso es de las predicciones que ya llegaron a su fecha. Cada una está en la lista con su resultado.',
  titleOf: (korean) => korean,
  titleIs: (romanised, literal) => `${romanised}, literalmente “${literal}”.`,
  points: (value, unit) =>
    `${value}${{ percent: ' %', 'points-of-100': ' de 100', 'points-of-10': ' de 10' }[unit] ?? ''}`,
  happened: (rung, when) => `${happened[rung]} ${when}.`,
  differences: 'A veces toman caminos distintos.',
  differencesWhy: 'Cada diferencia espera hasta que haya pasado en la serie.',
  pupils: 'Está en la lista.',
  onRegister: (people) =>
    people === 1
      ? '1 persona está en la lista, hasta donde vas.'
      : `${people} personas están en la lista, hasta donde vas.`,
  pupilsWhy: 'Ahí está cada persona que tiene un lugar en la lista de la clase.',
  term: (words) => `${upperFirst(words)}.`,
  newsTitle: (day) => `La más reciente es del ${formatDay(day)}.`,
  newsNone: 'Ninguna noticia tiene fecha.',
  spoilersTitle: 'Nada más allá de donde vas.',
  spoilers: 'Di arriba hasta dónde vas. La búsqueda, las páginas y los títulos se guardan el resto.',
};
