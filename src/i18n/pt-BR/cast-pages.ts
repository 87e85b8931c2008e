import type { castPageWords as English } from '#i18n/en/cast-pages.ts';
import { castWords } from './cast.ts';
import { markWords } from './marks.ts';
import { inThePoint } from './point.ts';

const either = ([younger, older]: readonly [number, number]) => `${younger} ou ${older}`;
const people = (count: number) => `${count} ${count === 1 ? 'pessoa' : 'pessoas'}`;

/** The English one names what may stand between titles word by word. */
type Words = Omit<typeof English, 'between'> & { readonly between: (index: number, count: number) => string };

/** All that the cast page and a person's page say: what other pages say too, and their own. */
export const castPageWords: Words = {
  ...castWords,
  ...markWords,
  theClass: 'A turma',
  views: 'Jeitos de ver a turma',
  tags: 'Crachás',
  register: 'Chamada',
  allTies: 'Ligações',
  allTiesAtOnce: 'Todas de uma vez',
  met: (count) => `Você conhece ${people(count)}`,
  named: (count) => `${people(count)} para começar`,
  people,
  arrives: 'O resto da turma chega conforme você assiste.',
  parts: {
    class: () => 'A turma',
    coming: (season) => `Chegam na temporada ${season}`,
    pupils: () => 'Outros estudantes',
    more: () => 'Mais estudantes',
    staff: () => 'Equipe da escola',
    outside: () => 'Fora da escola',
  },
  onTheList: (count, all) => (count < all ? `${count} de ${all}` : `${count} na lista`),
  stamps: 'O que significam os carimbos',
  stampNames: {
    present: 'presente',
    there: 'continua aí',
    bitten: 'com mordida',
    turned: 'virou zumbi',
    half: 'meio-zumbi',
    gone: 'se foi',
    open: 'sem notícias',
  },
  noStamp: 'sem carimbo: presente',
  nothing: 'Ainda não há ninguém para mostrar.',
  nobody: 'Ninguém com esse nome.',
  narrowed: (count, all) => `${count} de ${people(all)}`,
  clearFilters: 'Limpar filtros',
  search: 'Buscar nomes',
  searchHint: 'Um nome, 이름',
  sortButton: 'Ordenar',
  sortTitle: 'Ordenar e filtrar',
  showFound: (count) => `Mostrar ${people(count)}`,
  group: 'Grupo',
  status: 'Como está',
  comingFilter: (season) => `Temporada ${season}`,
  comingFilters: { returning: 'Volta', rumoured: 'Volta não oficial', new: 'Chega' },
  all: 'Tudo',
  option: (label, count) => `${label} (${count})`,
  sort: 'Ordem',
  appearance: 'Por aparição',
  sorts: { hangul: 'Nome em hangul', latin: 'Nome em letras latinas' },
  drawn: 'Os desenhos são nossos. Não são retratos do elenco.',
  actorUnknown: 'Não se sabe quem interpreta',
  /** Before a name, which `born` may follow. */
  playedBy: 'Intérprete:',
  born: (year, { atFilming, now }) =>
    atFilming === null
      ? `nasceu em ${year}, então hoje tem ${either(now)} anos`
      : `nasceu em ${year}, então tinha ${either(atFilming)} anos no início das gravações e hoje tem ${either(now)}`,
  /** Before titles; the face is that of whoever plays them. */
  youMayKnow: 'Talvez você conheça esse rosto de',
  between: (index, count) => (index === 0 ? '' : index < count - 1 ? ', ' : ' e '),
  classLabel: 'Turma',
  groupOne: {
    student: 'Estudante',
    teacher: 'Trabalha na escola',
    police: 'Da polícia',
    rescue: 'Da equipe de resgate',
    government: 'No governo',
    military: 'Do exército',
    family: 'Família de alguém daqui',
    citizen: 'Alguém de fora',
  },
  recap: {
    title: 'Quem era mesmo?',
    thatWas: (point) => `Isso foi ${inThePoint(point)}.`,
    last: (point) => (point === null ? 'A última notícia' : `A última notícia, ${inThePoint(point)}`),
    nothing: 'Até onde você viu, nada aconteceu ainda.',
  },
  happened: 'O que houve',
  moment: (point, mark) => `${point}: ${mark}`,
  episodeUnknown: 'Ninguém diz quando',
  earlier: (count) => `${count} ${count === 1 ? 'anterior' : 'anteriores'}`,
  moments: (count) => (count === 1 ? 'O momento em que aparece' : `Os ${count} momentos em que aparece`),
  relationships: 'Ligações',
  noRelationships: 'Até onde você viu, ainda não há ligações.',
  moreTies: (count) => `E mais ${count}`,
  spellings: 'Também se escreve',
  sources: 'Fontes desta página',
  casting: {
    returning: {
      official: (season) => `Volta na temporada ${season}`,
      reported: (season) => `Voltaria na temporada ${season}`,
      speculation: (season) => `Talvez volte na temporada ${season}`,
    },
    new: {
      official: (season) => `Chega na temporada ${season}`,
      reported: (season) => `Estaria na temporada ${season}`,
      speculation: (season) => `Talvez esteja na temporada ${season}`,
    },
  },
  certain: { official: 'É oficial.', reported: 'Sem confirmação.', speculation: 'Sem confirmação.' },
  takenBack: 'Depois noticiaram que estava fora.',
  ties: {
    'childhood-friend': { out: 'amizade de infância com', in: 'amizade de infância com' },
    crush: { out: 'sente algo por', in: 'é crush de' },
    'mutual-love': { out: 'amor mútuo com', in: 'amor mútuo com' },
    friend: { out: 'amizade com', in: 'amizade com' },
    family: { out: 'família de', in: 'família de' },
    classmate: { out: 'mesma turma que', in: 'mesma turma que' },
    teammate: { out: 'mesma equipe que', in: 'mesma equipe que' },
    ally: { out: 'do lado de', in: 'do lado de' },
    enemy: { out: 'contra', in: 'contra' },
    'infected-by': { out: 'infectou', in: 'pegou o vírus de' },
    gang: { out: 'mesma gangue que', in: 'mesma gangue que' },
    bully: { out: 'faz bullying com', in: 'sofre bullying de' },
    killed: { out: 'matou', in: 'morreu pelas mãos de' },
    'teacher-student': { out: 'dá aula para', in: 'tem aula com' },
    protector: { out: 'protege', in: 'sob a proteção de' },
    partner: { out: 'faz dupla com', in: 'faz dupla com' },
    investigator: { out: 'investiga', in: 'sob investigação de' },
    colleague: { out: 'trabalha com', in: 'trabalha com' },
    commander: { out: 'comanda', in: 'sob o comando de' },
  },
};
