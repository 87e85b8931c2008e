import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatNumber, formatRange, formatWeekday } from '#i18n/format.ts';

import type { headlineWords as English } from '#i18n/en/headline.ts';
import { ago } from './age.ts';
import { atHour, ofThe, the, upperFirst } from './grammar.ts';
import { when } from './when.ts';

const SHOW = 'Estamos muertos';
const DAY_MS = 86_400_000;

/** The day a season comes out, for somebody whose calendar says `day` at that hour. */
const comesOut = (day: DayNumber, { season, today, zone }: Situation, drop: number): string => {
  if (day <= today) return `La temporada ${season} se estrena hoy ${atHour(formatHour(drop, zone))}`;
  const date = formatWeekday(day * DAY_MS, 'UTC');
  return `La temporada ${season} se estrena ${day === today + 1 ? 'mañana,' : 'el'} ${date}.`;
};

/** What we know where Netflix names no time. That there is none is said only while the news is fresh: nobody may have looked since. */
const undated = ({ season, unofficial, takenBack, newest }: Situation): string => {
  if (unofficial?.past) return hasPassed(season, unofficial.range);
  if (unofficial !== null)
    return `Hasta donde sabemos, la temporada ${season} no ha salido. ${upperFirst(the(formatRange(unofficial.range)))} es solo un rumor.`;
  const isFresh = newest !== null && !newest.stale;
  if (takenBack !== null) {
    const taken = `Netflix retiró la fecha ${ofThe(formatRange(takenBack))}`;
    return isFresh
      ? `${taken}, y no ha dado una nueva para la temporada ${season}.`
      : `Hasta donde sabemos, la temporada ${season} no ha salido. ${taken}, y no sabemos de una nueva.`;
  }
  return isFresh
    ? `La temporada ${season} aún no ha salido, y Netflix no ha dado fecha.`
    : `Hasta donde sabemos, la temporada ${season} no ha salido ni tiene fecha.`;
};

const hasPassed = (season: number, range: DayRange): string =>
  `${upperFirst(the(formatRange(range)))} ya pasó. No podemos confirmar que la temporada ${season} ya haya salido.`;

/** The last thing that happened, with the show's name: the sentence under the answer. */
const lately = {
  renewed: (when: string) => `${SHOW} se renovó ${when}`,
  'pre-production': (when: string) => `El trabajo en ${SHOW} empezó ${when}`,
  casting: (when: string) => `El elenco de ${SHOW} se dio a conocer ${when}`,
  'table-read': (when: string) => `El elenco de ${SHOW} leyó el guion ${when}`,
  'filming-started': (when: string) => `El rodaje de ${SHOW} empezó ${when}`,
  'filming-wrapped': (when: string) => `El rodaje de ${SHOW} terminó ${when}`,
  'post-production': (when: string) => `El trabajo en ${SHOW} siguió después del rodaje ${when}`,
  teaser: (when: string) => `Un teaser de ${SHOW} salió ${when}`,
  'release-date-announced': (when: string) => `Netflix dio a conocer el día de ${SHOW} ${when}`,
  trailer: (when: string) => `Un tráiler de ${SHOW} salió ${when}`,
  released: (when: string) => `${SHOW} se estrenó ${when}`,
} satisfies Record<MilestoneId, (when: string) => string>;

const lastEvent = ({ season, lastEvent: event }: Situation): string =>
  event === null
    ? `No hay nada registrado de la temporada ${season} de ${SHOW}.`
    : `${lately[event.id](when(event.range))}.`;

export const headlineWords: typeof English = {
  answer: (situation) => {
    const { season, release, dropsOn, newest, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return undated(situation);
      case 'window':
        if (release.over) return hasPassed(season, release.range);
        return `La temporada ${season} se estrena ${when(release.range)}. ${newest?.stale === false ? 'Netflix no ha dicho el día.' : 'No sabemos de ningún día.'}`;
      case 'dated':
        return comesOut(dropsOn ?? release.day, situation, release.drop);
      case 'released':
        return dropsOn === today
          ? `La temporada ${season} está disponible desde hoy ${atHour(formatHour(release.drop, zone))}`
          : `La temporada ${season} está disponible desde el ${formatDay(dropsOn ?? release.day)}.`;
    }
  },
  out: 'Ya salió.',
  /** Said of a day that Netflix has named, where the newest news is old. */
  mayHaveMoved: 'La fecha puede haber cambiado desde entonces.',
  /** What stands over an answer that does not say it: whose. */
  whose: (season) => `Temporada ${season}`,
  /** One sentence under the answer, which names the show. */
  sentence: (situation) => {
    const { season, release, dropsOn, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return situation.unofficial?.past
          ? `Netflix nunca confirmó ese día, y no sabemos de ningún estreno de ${SHOW}.`
          : lastEvent(situation);
      case 'window':
        return release.over
          ? `Netflix había anunciado ese periodo para ${SHOW}, y no sabemos de ningún estreno.`
          : `Netflix anunció ese periodo para ${SHOW}, sin un día para la cuenta regresiva.`;
      case 'dated': {
        const there =
          dropsOn === null || dropsOn === release.day
            ? ''
            : ` En Los Ángeles, donde cuenta, es el ${formatDay(release.day)}.`;
        return `Netflix ya anunció el día de ${SHOW}.${there}`;
      }
      case 'released': {
        const is = `La temporada ${season} de ${SHOW} está en Netflix desde`;
        return dropsOn === today
          ? `${is} hoy ${atHour(formatHour(release.drop, zone))}`
          : `${is} el ${formatDay(dropsOn ?? release.day)}.`;
      }
    }
  },
  /** How long it still is to the day that Netflix has named, as a sentence of its own; none where there is nothing to count. */
  toGo: ({ release, dropsOn, today, doubt }) => {
    const days = release.mode === 'dated' && doubt !== 'early' ? (dropsOn ?? release.day) - today : 0;
    if (days < 1) return '';
    return days === 1 ? 'Falta un día.' : `Faltan ${days === 100 ? 'cien' : formatNumber(days)} días.`;
  },
  bestGuess: 'Estimamos:',
  /** The title of the start page: state and date. It stands as it is written, so it counts no days and names no age. */
  title: ({ season, release, takenBack }) => {
    const of = `${SHOW}, temporada ${season}`;
    switch (release.mode) {
      case 'undated':
        return takenBack === null
          ? `${of}: sin fecha de estreno, hasta donde sabemos`
          : `${of}: se retiró la fecha de estreno ${ofThe(formatRange(takenBack))}`;
      case 'window':
        return release.over
          ? `${of}: no se sabe de un estreno ${when(release.range)}`
          : `${of}, fecha de estreno: ${formatRange(release.range)}, dice Netflix`;
      case 'dated':
        return `${of}, fecha de estreno: ${formatDay(release.day)}`;
      case 'released':
        return `${of}: disponible desde el ${formatDay(release.day)}`;
    }
  },
  /** How old all that is: the newest news, and up to when somebody looked and found nothing. Two ages, never one. */
  ages: ({ season, newest, notSeen, doubt }) => {
    const news =
      newest === null
        ? 'Nada de esto tiene fecha, así que no podemos decir qué tan viejo es.'
        : `Última noticia que vimos: ${formatDay(newest.day)}${doubt === 'early' ? '' : `, ${ago(newest.age)}`}.`;
    if (notSeen === null) return news;
    const day = formatDay(notSeen.day);
    // "No muestran … hasta el día" would say that they did on that day.
    return notSeen.says === undefined
      ? `${news} Al ${day}, nadie había visto salir la temporada ${season}.`
      : `${news} ${says(notSeen.says)}, según lo revisado hasta el ${day}.`;
  },
};
