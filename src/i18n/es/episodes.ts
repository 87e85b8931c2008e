import type { Mark } from '#domain/people/marks.ts';

import type { episodeWords as English } from '#i18n/en/episodes.ts';
import { episodeInSentence, nameEpisode } from './episode-name.ts';
import { upperFirst } from './grammar.ts';
import { markWords } from './marks.ts';
import { thePoint, together } from './point.ts';

const SPELLED = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

/** A number as it is said; past twelve in digits. */
const spell = (count: number) => SPELLED[count] ?? `${count}`;

/** "12 h 8 min". */
const duration = (minutes: number) => {
  const parts = [Math.floor(minutes / 60), minutes % 60];
  const said = [`${parts[0]}\u00a0h`, `${parts[1]}\u00a0min`].filter((_, index) => parts[index] !== 0);
  return said.length === 0 ? '0\u00a0min' : said.join(' ');
};

const lower = (mark: Mark) => markWords.marks[mark].name.toLowerCase();

/** What several have in common, where their mark is a verb or has a plural. */
const ofSeveral: Partial<Record<Mark, string>> = {
  present: 'presentes',
  turned: 'se transformaron',
  half: 'medio zombis',
  gone: 'ya no están',
};

const seen = (count: number) => (count === 1 ? 'visto' : 'vistos');

export const episodeWords: typeof English = {
  title: 'Episodios',
  hangul: '시간표',
  episode: nameEpisode,
  season: (number) => `Temporada ${number}`,
  nothing: 'No tenemos episodios que mostrar.',
  /** The timetable in a line: how many lie behind, how many ahead, and how long that takes (minutes). */
  totals: (watched, all, left, total) => {
    if (watched === 0) return `${all} ${all === 1 ? 'episodio' : 'episodios'}, ${duration(total)} en total.`;
    if (watched === all) return `${all === 1 ? 'Visto' : `Los ${all} vistos`}, ${duration(total)}.`;
    return `${watched} ${seen(watched)}, ${all - watched} por ver: ${duration(left)} de ${duration(total)}.`;
  },
  lengthsMissing: 'Nadie dice cuánto duran algunos, así que esos no cuentan.',
  minutes: (minutes, isSure) => `${isSure === false ? 'unos ' : ''}${minutes} min`,
  runtimeUnknown: 'duración desconocida',
  runtimeDoubt: 'Las fuentes no coinciden',
  watched: 'Visto',
  watchedCount: (watched, all) => `${watched} de ${all} vistos`,
  sealed: 'Sellado',
  next: 'El que te toca',
  watchedThis: (episode) => `Ya vi ${thePoint(episode)}`,
  watchedOn: (date) => `Visto el ${date}`,
  undo: 'Deshacer',
  /** What an envelope holds, below how many: events, and where there are none, how it ends. */
  moments: (count) => {
    if (count === 0) return 'Cómo termina, sellado';
    return count === 1 ? 'momento, sellado' : 'momentos, sellados';
  },
  untilWatched: 'hasta que lo veas',
  openAnyway: 'Abrirlo de todos modos',
  question: (episode) => `¿Abrirlo antes de verlo? Cuenta todo lo que pasa en ${thePoint(episode)}.`,
  open: 'Abrirlo',
  leave: 'Dejarlo sellado',
  seal: 'Sellarlo otra vez',
  opened: (episode) =>
    `Abriste esto antes de ver ${thePoint(episode)}. La próxima vez que vengas estará sellado otra vez.`,
  unmet: 'alguien que aún no conoces',
  keyEvents: 'Qué pasa',
  people: 'Quién sale',
  sources: 'Fuentes de esta página',
  otherEpisodes: 'Otros episodios',
  previous: (episode) => `Anterior: ${together(episode)}`,
  following: (episode) => `Siguiente: ${together(episode)}`,
  turnByKeys: 'Las teclas ← y → pasan la página.',
  turnBySwipe: 'Desliza para pasar la página.',
  roll: {
    title: 'Pasamos lista',
    /** How many episodes of the season are left. */
    done: (episode, left) => {
      const rest = left === 0 ? 'Era el último.' : `${left === 1 ? 'Falta' : 'Faltan'} ${spell(left)}.`;
      return `Visto: ${episode}. ${rest}`;
    },
    skip: 'Saltar',
    // In a narrow column, before the new mark.
    isNew: 'entra',
    changed: (from, to) =>
      `Ahora: ${lower(to)}. ${from === null ? 'Acaba de entrar en la lista' : `Antes: ${lower(from)}`}`,
    more: (count) => `y ${count} más`,
    nobody: 'Todo el mundo responde como antes.',
    count: (people, answering) => `${people} en la lista. ${answering === 1 ? 'Responde' : 'Responden'} ${answering}.`,
    standing: (count, mark) => `${count} ${count === 1 ? lower(mark) : (ofSeveral[mark] ?? lower(mark))}`,
    register: 'La lista',
    send: 'Enviar esto',
  },
  /** "Episodio" of "Episodio 7", whose number stands large beside it. */
  episodeWord: (story, episode) => upperFirst(episodeInSentence(story, episode).replace(/ \d+$/, '')),
  episodeUnit: '',
};
