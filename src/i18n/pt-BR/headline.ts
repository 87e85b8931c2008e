import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatNumber, formatRange, formatWeekday } from '#i18n/format.ts';

import type { headlineWords as English } from '#i18n/en/headline.ts';
import { ago } from './age.ts';
import { atHour, ofThe, the, upperFirst } from './grammar.ts';
import { when } from './when.ts';

const SHOW = 'All of Us Are Dead';
const DAY_MS = 86_400_000;

/** "na sexta-feira, 12 de março de 2027", "no sábado, …". */
const onWeekday = (date: string) => `${/^(?:sábado|domingo)/.test(date) ? 'no' : 'na'} ${date}`;

/** The day a season comes out, for somebody whose calendar says `day` at that hour. */
const comesOut = (day: DayNumber, { season, today, zone }: Situation, drop: number): string => {
  if (day <= today) return `A temporada ${season} estreia hoje ${atHour(formatHour(drop, zone))}.`;
  const date = formatWeekday(day * DAY_MS, 'UTC');
  return `A temporada ${season} estreia ${day === today + 1 ? `amanhã, ${date}` : onWeekday(date)}.`;
};

/** What we know where Netflix names no time. That there is none is said only while the news is fresh: nobody may have looked since. */
const undated = ({ season, unofficial, takenBack, newest }: Situation): string => {
  if (unofficial?.past) return hasPassed(season, unofficial.range);
  if (unofficial !== null)
    return `Até onde sabemos, a temporada ${season} não saiu. ${upperFirst(the(formatRange(unofficial.range)))} é só um boato.`;
  const isFresh = newest !== null && !newest.stale;
  if (takenBack !== null) {
    const taken = `A Netflix retirou a data ${ofThe(formatRange(takenBack))}`;
    return isFresh
      ? `${taken}, e não deu uma nova para a temporada ${season}.`
      : `Até onde sabemos, a temporada ${season} não saiu. ${taken}, e não sabemos de uma nova.`;
  }
  return isFresh
    ? `A temporada ${season} ainda não saiu, e a Netflix não deu data.`
    : `Até onde sabemos, a temporada ${season} não saiu nem tem data.`;
};

const hasPassed = (season: number, range: DayRange): string =>
  `${upperFirst(the(formatRange(range)))} já passou. Não podemos confirmar que a temporada ${season} já tenha saído.`;

/** The last thing that happened, with the show's name: the sentence under the answer. */
const lately = {
  renewed: (when: string) => `${SHOW} foi renovada ${when}`,
  'pre-production': (when: string) => `O trabalho em ${SHOW} começou ${when}`,
  casting: (when: string) => `O elenco de ${SHOW} foi anunciado ${when}`,
  'table-read': (when: string) => `O elenco de ${SHOW} leu o roteiro ${when}`,
  'filming-started': (when: string) => `As gravações de ${SHOW} começaram ${when}`,
  'filming-wrapped': (when: string) => `As gravações de ${SHOW} terminaram ${when}`,
  'post-production': (when: string) => `O trabalho em ${SHOW} seguiu depois das gravações ${when}`,
  teaser: (when: string) => `Um teaser de ${SHOW} saiu ${when}`,
  'release-date-announced': (when: string) => `A Netflix anunciou o dia de ${SHOW} ${when}`,
  trailer: (when: string) => `Um trailer de ${SHOW} saiu ${when}`,
  released: (when: string) => `${SHOW} estreou ${when}`,
} satisfies Record<MilestoneId, (when: string) => string>;

const lastEvent = ({ season, lastEvent: event }: Situation): string =>
  event === null
    ? `Não há nada registrado da temporada ${season} de ${SHOW}.`
    : `${lately[event.id](when(event.range))}.`;

export const headlineWords: typeof English = {
  answer: (situation) => {
    const { season, release, dropsOn, newest, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return undated(situation);
      case 'window':
        if (release.over) return hasPassed(season, release.range);
        return `A temporada ${season} estreia ${when(release.range)}. ${newest?.stale === false ? 'A Netflix não disse o dia.' : 'Não sabemos de nenhum dia.'}`;
      case 'dated':
        return comesOut(dropsOn ?? release.day, situation, release.drop);
      case 'released':
        return dropsOn === today
          ? `A temporada ${season} está disponível desde hoje ${atHour(formatHour(release.drop, zone))}.`
          : `A temporada ${season} está disponível desde ${formatDay(dropsOn ?? release.day)}.`;
    }
  },
  out: 'Já saiu.',
  /** Said of a day that Netflix has named, where the newest news is old. */
  mayHaveMoved: 'A data pode ter mudado desde então.',
  /** What stands over an answer that does not say it: whose. */
  whose: (season) => `Temporada ${season}`,
  /** One sentence under the answer, which names the show. */
  sentence: (situation) => {
    const { season, release, dropsOn, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return situation.unofficial?.past
          ? `A Netflix nunca confirmou esse dia, e não sabemos de nenhuma estreia de ${SHOW}.`
          : lastEvent(situation);
      case 'window':
        return release.over
          ? `A Netflix tinha anunciado esse período para ${SHOW}, e não sabemos de nenhuma estreia.`
          : `A Netflix anunciou esse período para ${SHOW}, sem um dia para a contagem regressiva.`;
      case 'dated': {
        const there =
          dropsOn === null || dropsOn === release.day
            ? ''
            : ` Em Los Angeles, que é o que conta, é ${formatDay(release.day)}.`;
        return `A Netflix já anunciou o dia de ${SHOW}.${there}`;
      }
      case 'released': {
        const is = `A temporada ${season} de ${SHOW} está na Netflix desde`;
        return dropsOn === today
          ? `${is} hoje ${atHour(formatHour(release.drop, zone))}.`
          : `${is} ${formatDay(dropsOn ?? release.day)}.`;
      }
    }
  },
  /** How long it still is to the day that Netflix has named, as a sentence of its own; none where there is nothing to count. */
  toGo: ({ release, dropsOn, today, doubt }) => {
    const days = release.mode === 'dated' && doubt !== 'early' ? (dropsOn ?? release.day) - today : 0;
    if (days < 1) return '';
    return days === 1 ? 'Falta um dia.' : `Faltam ${days === 100 ? 'cem' : formatNumber(days)} dias.`;
  },
  bestGuess: 'Nossa estimativa:',
  /** The title of the start page: state and date. It stands as it is written, so it counts no days and names no age. */
  title: ({ season, release, takenBack }) => {
    const of = `${SHOW}, temporada ${season}`;
    switch (release.mode) {
      case 'undated':
        return takenBack === null
          ? `${of}: sem data de estreia, até onde sabemos`
          : `${of}: data de estreia retirada (${formatRange(takenBack)})`;
      case 'window':
        return release.over
          ? `${of}: nenhuma estreia conhecida ${when(release.range)}`
          : `${of}, data de estreia: ${formatRange(release.range)}, diz a Netflix`;
      case 'dated':
        return `${of}, data de estreia: ${formatDay(release.day)}`;
      case 'released':
        return `${of}: disponível desde ${formatDay(release.day)}`;
    }
  },
  /** How old all that is: the newest news, and up to when somebody looked and found nothing. Two ages, never one. */
  ages: ({ season, newest, notSeen, doubt }) => {
    const news =
      newest === null
        ? 'Nada disto tem data, então não dá para dizer de quando é.'
        : `Última notícia que vimos: ${formatDay(newest.day)}${doubt === 'early' ? '' : `, ${ago(newest.age)}`}.`;
    if (notSeen === null) return news;
    const day = formatDay(notSeen.day);
    // "Não mostram … até o dia" would say that they did on that day.
    return notSeen.says === undefined
      ? `${news} Em ${day}, ninguém tinha visto a temporada ${season} sair.`
      : `${news} ${says(notSeen.says)}, pelo que foi visto até ${day}.`;
  },
};
