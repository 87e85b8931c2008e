import { type DayRange, toDate } from '#domain/facts/calendar.ts';
import { formatNumber, formatRange, formatShortMonth, formatYear } from '#i18n/format.ts';

import type { claimWords as English } from '#i18n/en/claims.ts';
import { lowerFirst, onThe } from './grammar.ts';
import { when } from './when.ts';

const number = (value: number) => formatNumber(value);
const days = (count: number) => (count === 1 ? '1 dia' : `${number(count)} dias`);
const several = (count: number, word: string) => `${number(count)} ${word}${count === 1 ? '' : 's'}`;
const claims = (count: number) => `${number(count)} ${count === 1 ? 'afirmação' : 'afirmações'}`;

/** "29 nov. 2026", where there is little room. */
const shortDay = (day: number) => `${Number(toDate(day).slice(8))} ${formatShortMonth(day)} ${formatYear(day)}`;

/** Parts of a year that have a name, by their first and last day. */
const PARTS: Readonly<Record<string, string>> = {
  '01-01 04-30': 'no início de',
  '05-01 08-31': 'em meados de',
  '09-01 12-31': 'pelo fim de',
  '01-01 06-30': 'no primeiro semestre de',
  '07-01 12-31': 'no segundo semestre de',
  '10-01 12-31': 'no fim de',
};

/** The days that a claim named, as people say them: "em 14 de abril de 2023", "no início de 2023", "em 2024". */
const named = ({ first, last }: DayRange): string => {
  const [from, to] = [toDate(first), toDate(last)];
  const year = to.slice(0, 4);
  if (from.slice(0, 4) !== year || formatRange({ first, last }) === year) return when({ first, last });
  const part = PARTS[`${from.slice(5)} ${to.slice(5)}`];
  return part === undefined ? when({ first, last }) : `${part} ${year}`;
};

const LATER = 'acima: um dia posterior';
const EARLIER = 'abaixo: um dia anterior';

export const claimWords: typeof English = {
  nothingDue: 'Nenhuma previsão chegou à data.',
  finding: ({ due, wrong }, season) => {
    if (due === 1)
      return `Uma previsão sobre a temporada ${season} já chegou à data. ${wrong === 1 ? 'Errou' : 'Acertou'}.`;
    const were =
      wrong === 0
        ? 'Nenhuma errou'
        : wrong === due
          ? 'Todas erraram'
          : wrong === 1
            ? 'Uma errou'
            : `${number(wrong)} erraram`;
    return `${number(due)} previsões sobre a temporada ${season} já chegaram à data. ${were}.`;
  },
  /** Of those that came due, the ones that named days of the release; `open` are still running. */
  lead: ({ due }, release, open) => {
    const running = open === 0 ? '' : ', e as que seguem em aberto';
    if (due === 0) return open === 0 ? '' : 'Aqui estão as que seguem em aberto.';
    if (release.due === 0) return 'Nenhuma deu uma data de estreia.';
    if (release.due === 1)
      return `1 de ${number(due)} deu uma data de estreia, e ${release.wrong === 0 ? 'não errou' : 'errou'}. Aqui está${running}.`;
    const missed =
      release.wrong === 0
        ? 'nenhuma dessas errou'
        : release.wrong === release.due
          ? 'todas essas erraram'
          : `${number(release.wrong)} dessas ${release.wrong === 1 ? 'errou' : 'erraram'}`;
    return `${number(release.due)} de ${number(due)} deram uma data de estreia: ${missed}. Aqui estão todas${running}.`;
  },
  seasons: 'Temporada',
  season: (season) => `Temporada ${season}`,
  chart: {
    title: 'Quando disseram e para quando',
    summary: ({ wrong, right, open }) =>
      `Cada marca é uma previsão da estreia: quanto mais à direita, mais tarde foi dita; quanto mais acima, mais tarde é o dia que deu. ${several(wrong, 'errada')}, ${several(right, 'certa')}, ${number(open)} ainda em aberto.`,
    walk: 'As previsões uma por uma: as setas vão por data, Enter abre uma',
    hint: 'Cada marca é uma previsão. Escolha uma para ler.',
    named: '↑ último dia que deu',
    said: 'dia em que foi dita →',
    slope: '“hoje”, o dia em que foi dita',
    above: { now: 'acima da linha: segue em aberto', named: LATER, out: LATER },
    below: { now: 'abaixo: o dia já passou', named: EARLIER, out: EARLIER },
    line: ({ kind, range, fresh }) => {
      const text = range.first === range.last ? shortDay(range.first) : formatRange(range);
      if (kind === 'out') return `Estreou: ${text}`;
      if (kind === 'named') return `A Netflix diz: ${text}`;
      return `${text}: ${fresh ? 'ainda não saiu' : 'não saiu, até onde sabemos'}`;
    },
    wrong: (count) => `${number(count)} ${count === 1 ? 'errou' : 'erraram'}`,
    right: (count, ruledOut) =>
      `${number(count)} ${count === 1 ? 'acertou' : 'acertaram'}${ruledOut ? (count === 1 ? ' (disse “até lá, não”)' : ' (todas disseram “até lá, não”)') : ''}`,
    open: (count) => `${number(count)} ainda em aberto`,
    /** One prediction in one line, as it is spoken. */
    spoken: (who, said, what, verdict, detail) =>
      `${who}, ${said}: ${what}. ${verdict}${detail && `, ${lowerFirst(detail)}`}.`,
  },
  dates: (text) => `Para quando: ${text}`,
  named: (range, kind) => (kind === 'excludes' ? `não ${named(range)}` : named(range)),
  worst: {
    title: 'As que mais erraram',
    late: 'dias de atraso, no mínimo',
    off: 'dias de diferença',
    said: (date) => `dita ${onThe(date)}`,
  },
  record: {
    title: 'Quem acertou',
    note: 'com três ou mais que chegaram à data, todos os temas',
    of: (right, due) => `${number(right)} de ${number(due)}`,
    share: (share) => `${Math.round(share * 100)}%`,
    /** What kind of speaker it is, where the name does not say so. */
    kinds: {
      official: 'oficial',
      maker: 'equipe da série',
      actor: 'elenco',
      agency: 'agência',
      outlet: 'veículo',
      blog: 'blog',
      unnamed: '',
    },
  },
  every: (count) => `Todas as afirmações (${number(count)})`,
  fold: 'Ocultar as afirmações',
  ledger: 'Todas as afirmações',
  count: (shown, total) => (shown === total ? claims(total) : `${number(shown)} de ${claims(total)}`),
  nothing: 'Nenhuma afirmação registrada.',
  none: 'Nenhuma afirmação combina com esses filtros.',
  clearFilters: 'Limpar os filtros',
  more: (count) => `Mostrar mais ${number(count)}`,
  unscored: (count) =>
    count === 1
      ? 'Mais uma não dá nenhuma data que a resolva.'
      : `Mais ${number(count)} não dão nenhuma data que as resolva.`,
  showUnscored: 'Mostrar também',
  search: 'Buscar nas afirmações',
  all: 'Tudo',
  topic: 'Tema',
  basis: 'Base',
  verdict: 'Veredito',
  speaker: 'Quem disse',
  saidInferred: 'data deduzida',
  withdrawnOn: (day) => `Retirada em ${day}.`,
  via: (relays) => `via ${relays}`,
  permalink: 'Link para esta afirmação',
  share: 'Compartilhar esta afirmação',
  close: 'Fechar',
  option: (label, count) => `${label} (${number(count)})`,
  moreFilters: 'Mais filtros e ordem',
  year: 'Ano em que foi dita',
  language: 'Idioma de uma fonte',
  noLanguage: 'Não se sabe',
  sort: 'Ordem',
  newest: 'Mais novas primeiro',
  sorts: {
    oldest: 'Mais antigas primeiro',
    window: 'Pelas datas que dão',
    off: 'As que mais erraram primeiro',
  },
  topics: {
    renewal: 'Renovação',
    release: 'Estreia',
    filming: 'Gravações',
    cast: 'Elenco',
    plot: 'Trama',
    trailer: 'Trailer',
    'season-3': 'Temporada 3',
    'episode-count': 'Número de episódios',
    'premiere-hour': 'Hora da estreia',
    pricing: 'Preços',
    viewership: 'Audiência',
    score: 'Nota',
  },
  bases: {
    official: 'oficial',
    'on-record': 'declaração',
    reported: 'relato',
    speculation: 'especulação',
  },
  verdicts: {
    'came-true': 'Acertou',
    missed: 'Errou',
    open: 'Em aberto',
    void: 'Anulada',
    unscored: 'Sem veredito',
  },
  /** What the stamp does not say: by how much, how long still, or why. */
  verdictDetail: (verdict) => {
    switch (verdict.kind) {
      case 'came-true':
        return '';
      case 'missed':
        if (verdict.side === 'inside') return 'Aconteceu nos dias que descartou';
        if (verdict.counting) return verdict.by === 0 ? '' : `No mínimo ${days(verdict.by)} de atraso`;
        return `Veio ${days(verdict.by)} ${verdict.side === 'early' ? 'antes' : 'depois'}`;
      case 'open':
        if (verdict.left === null) return 'O dia já passou, ninguém olhou de novo';
        return `${verdict.left === 1 ? 'Falta' : 'Faltam'} ${days(verdict.left)}`;
      case 'void':
        return { condition: 'A condição não se cumpriu', withdrawn: 'Retirada antes da data' }[verdict.why];
      case 'unscored':
        return {
          'no-window': 'Não dá datas',
          'made-after': 'Dita quando já tinha acontecido',
          'too-fine': 'Não se sabe o dia com precisão',
        }[verdict.why];
    }
  },
};
