import type { DataFile } from '#domain/files/data-files.ts';
import { formatNumber } from '#i18n/format.ts';

import type { sourcesPageWords as English } from '#i18n/en/sources-page.ts';

/** What the facts of a file are about, behind "sobre". */
const topics: Record<DataFile, string> = {
  actors: 'o que mais o elenco fez',
  answers: 'o que os fãs perguntam',
  awards: 'prêmios',
  casting: 'os nomes anunciados',
  characters: 'pessoas',
  claims: 'previsões',
  comparables: 'quanto outras demoraram',
  'content-notes': 'o que contém',
  contradictions: 'em que as fontes divergem',
  corrections: 'os primeiros erros',
  episodes: 'episódios',
  'former-milestones': 'temporadas anteriores',
  gaps: 'o que ninguém soube dizer',
  glossary: 'as palavras da história',
  milestones: 'até onde chegou',
  'open-questions': 'o que fica em aberto',
  plot: 'a história que vem',
  portraits: 'como são as pessoas',
  ratings: 'classificações indicativas',
  reception: 'números e notas',
  relationships: 'as ligações',
  rooms: 'lugares',
  show: 'a série',
  similar: 'o que ver enquanto isso',
  sources: 'fontes',
  speakers: 'quem disse',
  story: 'a história',
  threads: 'os fios da história',
  titles: 'títulos em outros idiomas',
  trailers: 'clipes',
  watch: 'onde ver',
  'webtoon-differences': 'o webtoon',
  'weekly-charts': 'as listas semanais',
};

/** What the page of all sources says. */
export const sourcesPageWords: typeof English = {
  asFile: 'Todas com seus endereços, em um arquivo',
  title: 'Fontes',
  search: 'Buscar por veículo ou título',
  lead: (count) =>
    count === 1
      ? '1 fonte sustenta o que você pode ver.'
      : `${formatNumber(count)} fontes sustentam o que você pode ver.`,
  found: (count) => (count === 1 ? '1 fonte encontrada' : `${formatNumber(count)} fontes encontradas`),
  noneFound: (query) => `Nenhuma fonte para “${query}”. Tente um veículo ou uma palavra do título.`,
  noneYet: 'Ainda não há fontes para mostrar.',
  more: (count) => `Mostrar mais ${count}`,
  /** "Sustenta 7 fatos, a maioria sobre pessoas": what a source is cited for. */
  supports: (cited) => {
    const [first, ...others] = [...cited].sort(([, a], [, b]) => b - a);
    if (first === undefined) return '';
    const count = cited.reduce((sum, [, facts]) => sum + facts, 0);
    const facts = count === 1 ? 'Sustenta 1 fato' : `Sustenta ${formatNumber(count)} fatos`;
    return `${facts}, ${others.length === 0 ? '' : 'a maioria '}sobre ${topics[first[0]]}`;
  },
  behind: 'Por trás das fontes',
  correctionCount: (count) => (count === 1 ? '1 erro' : `${count} erros`),
  gaps: 'O que não conseguimos encontrar',
  gapCount: (count) => (count === 1 ? '1 lacuna' : `${count} lacunas`),
  correctUs: 'Encontrou um erro nosso?',
  correctUsHow:
    'Conte com “Algo está errado?” embaixo de qualquer lista de fontes, ou corrija você: cada fato é um registro em um arquivo próprio. O guia do repositório mostra como corrigir um em cinco minutos, com sua fonte e sua data.',
  licences: 'Licenças',
  faceLicence: 'A licença da tipografia, Do Hyeon',
  licencesText:
    'O código é livre sob a licença MIT, os dados sob CC BY 4.0. A série, seus nomes e seus títulos são de seus donos.',
  /** What a gap is about: `season-1`, `comparables` or `extras`. */
  subject: (subject) => {
    if (subject === 'comparables') return 'Séries comparáveis';
    return subject === 'extras' ? 'Todo o resto' : subject.replace('season-', 'Temporada ');
  },
};
