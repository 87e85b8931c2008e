import type { Mark } from '#domain/people/marks.ts';

import type { episodeWords as English } from '#i18n/en/episodes.ts';
import { episodeInSentence, nameEpisode } from './episode-name.ts';
import { upperFirst } from './grammar.ts';
import { markWords } from './marks.ts';
import { inThePoint, thePoint, together } from './point.ts';

const SPELLED = 'zero um dois três quatro cinco seis sete oito nove dez onze doze'.split(' ');

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
  there: 'continuam aí',
  turned: 'viraram zumbis',
  half: 'meio-zumbis',
  gone: 'se foram',
};

const seen = (count: number) => (count === 1 ? 'visto' : 'vistos');

export const episodeWords: typeof English = {
  title: 'Episódios',
  hangul: '시간표',
  episode: nameEpisode,
  season: (number) => `Temporada ${number}`,
  nothing: 'Não temos episódios para mostrar.',
  /** The timetable in a line: how many lie behind, how many ahead, and how long that takes (minutes). */
  totals: (watched, all, left, total) => {
    if (watched === 0) return `${all} ${all === 1 ? 'episódio' : 'episódios'}, ${duration(total)} no total.`;
    if (watched === all) return `${all === 1 ? 'Visto' : `Todos os ${all} vistos`}, ${duration(total)}.`;
    return `${watched} ${seen(watched)}, ${all - watched} por ver: ${duration(left)} de ${duration(total)}.`;
  },
  lengthsMissing: 'Ninguém diz quanto duram alguns, então esses não contam.',
  minutes: (minutes, isSure) => `${isSure === false ? 'cerca de ' : ''}${minutes} min`,
  runtimeUnknown: 'duração desconhecida',
  runtimeDoubt: 'As fontes divergem',
  watched: 'Visto',
  watchedCount: (watched, all) => `${watched} de ${all} vistos`,
  sealed: 'Lacrado',
  next: 'Seu próximo',
  watchedThis: (episode) => `Já vi ${thePoint(episode)}`,
  watchedOn: (date) => `Visto em ${date}`,
  undo: 'Desfazer',
  /** What an envelope holds, below how many: events, and where there are none, how it ends. */
  moments: (count) => {
    if (count === 0) return 'Como termina, lacrado';
    return count === 1 ? 'momento, lacrado' : 'momentos, lacrados';
  },
  untilWatched: 'até você ver',
  openAnyway: 'Abrir mesmo assim',
  question: (episode) => `Abrir antes de ver? Conta tudo o que acontece ${inThePoint(episode)}.`,
  open: 'Abrir',
  leave: 'Deixar lacrado',
  seal: 'Lacrar de novo',
  opened: (episode) =>
    `Você abriu isto antes de ver ${thePoint(episode)}. Na sua próxima visita vai estar lacrado de novo.`,
  unmet: 'alguém que você ainda não conhece',
  keyEvents: 'O que acontece',
  people: 'Quem aparece',
  sources: 'Fontes desta página',
  otherEpisodes: 'Outros episódios',
  previous: (episode) => `Anterior: ${together(episode)}`,
  following: (episode) => `Próximo: ${together(episode)}`,
  turnByKeys: 'As teclas ← e → viram a página.',
  turnBySwipe: 'Deslize para virar a página.',
  roll: {
    title: 'Fazendo a chamada',
    /** How many episodes of the season are left. */
    done: (episode, left) => {
      const rest = left === 0 ? 'Era o último.' : `${left === 1 ? 'Falta' : 'Faltam'} ${spell(left)}.`;
      return `Visto: ${episode}. ${rest}`;
    },
    skip: 'Pular',
    // In a narrow column, before the new mark.
    isNew: 'entra',
    changed: (from, to) =>
      `Agora: ${lower(to)}. ${from === null ? 'Acaba de entrar na lista' : `Antes: ${lower(from)}`}`,
    more: (count) => `e mais ${count}`,
    nobody: 'Todo mundo responde como antes.',
    count: (people, answering) => `${people} na lista. ${answering} ${answering === 1 ? 'responde' : 'respondem'}.`,
    standing: (count, mark) => `${count} ${count === 1 ? lower(mark) : (ofSeveral[mark] ?? lower(mark))}`,
    register: 'A chamada',
    send: 'Enviar isto',
  },
  /** "Episódio" of "Episódio 7", whose number stands large beside it. */
  episodeWord: (story, episode) => upperFirst(episodeInSentence(story, episode).replace(/ \d+$/, '')),
  episodeUnit: '',
};
