import type { castPageWords as English } from '#i18n/en/cast-pages.ts';
import { castWords } from './cast.ts';
import { markWords } from './marks.ts';
import { thePoint } from './point.ts';

/** "16 o 17", "10 u 11". */
const either = ([younger, older]: readonly [number, number]) =>
  `${younger} ${older === 8 || older === 11 || Math.floor(older / 10) === 8 ? 'u' : 'o'} ${older}`;
const people = (count: number) => `${count} ${count === 1 ? 'persona' : 'personas'}`;

/** The English one names what may stand between titles word by word. */
type Words = Omit<typeof English, 'between'> & { readonly between: (index: number, count: number) => string };

/** All that the cast page and a person's page say: what other pages say too, and their own. */
export const castPageWords: Words = {
  ...castWords,
  ...markWords,
  theClass: 'La clase',
  views: 'Vistas de la clase',
  tags: 'Gafetes',
  register: 'Lista',
  allTies: 'Vínculos',
  allTiesAtOnce: 'Todos a la vez',
  met: (count) => `Conoces a ${people(count)}`,
  named: (count) => `${people(count)} para empezar`,
  people,
  arrives: 'El resto de la clase llega conforme ves la serie.',
  parts: {
    class: () => 'La clase',
    coming: (season) => `Llegan en la temporada ${season}`,
    pupils: () => 'Otros estudiantes',
    more: () => 'Más estudiantes',
    staff: () => 'Personal de la escuela',
    outside: () => 'Fuera de la escuela',
  },
  onTheList: (count, all) => (count < all ? `${count} de ${all}` : `${count} en la lista`),
  stamps: 'Qué significan los sellos',
  stampNames: {
    present: 'presente',
    there: 'sigue ahí',
    bitten: 'con mordida',
    turned: 'se transformó',
    half: 'medio zombi',
    gone: 'ya no está',
    open: 'sin noticias',
  },
  noStamp: 'sin sello: presente',
  nothing: 'Aún no hay nadie a quien mostrar.',
  nobody: 'Nadie con ese nombre.',
  narrowed: (count, all) => `${count} de ${people(all)}`,
  clearFilters: 'Quitar filtros',
  search: 'Buscar nombres',
  searchHint: 'Un nombre, 이름',
  sortButton: 'Ordenar',
  sortTitle: 'Ordenar y filtrar',
  showFound: (count) => `Mostrar ${people(count)}`,
  group: 'Grupo',
  status: 'Cómo está',
  comingFilter: (season) => `Temporada ${season}`,
  comingFilters: { returning: 'Vuelve', rumoured: 'Regreso no oficial', new: 'Llega' },
  all: 'Todo',
  option: (label, count) => `${label} (${count})`,
  sort: 'Orden',
  appearance: 'Por aparición',
  sorts: { hangul: 'Nombre en hangul', latin: 'Nombre en letras latinas' },
  drawn: 'Los dibujos son nuestros. No son retratos del elenco.',
  actorUnknown: 'No se sabe quién actúa',
  /** Before a name, which `born` may follow. */
  playedBy: 'Intérprete:',
  born: (year, { atFilming, now }) =>
    atFilming === null
      ? `nació en ${year}, así que hoy tiene ${either(now)} años`
      : `nació en ${year}, así que tenía ${either(atFilming)} años al empezar el rodaje y hoy tiene ${either(now)}`,
  /** Before titles; the face is that of whoever plays them. */
  youMayKnow: 'Quizá ya viste su cara en',
  between: (index, count) => (index === 0 ? '' : index < count - 1 ? ', ' : ' y '),
  classLabel: 'Clase',
  groupOne: {
    student: 'Estudiante',
    teacher: 'Trabaja en la escuela',
    police: 'De la policía',
    rescue: 'Del equipo de rescate',
    government: 'En el gobierno',
    military: 'Del ejército',
    family: 'Familia de alguien de aquí',
    citizen: 'Alguien de fuera',
  },
  recap: {
    title: '¿Quién era?',
    thatWas: (point) => `Eso fue en ${thePoint(point)}.`,
    last: (point) => (point === null ? 'Lo último que se sabe' : `Lo último que se sabe, en ${thePoint(point)}`),
    nothing: 'Hasta donde vas, aún no le ha pasado nada.',
  },
  happened: 'Qué pasó',
  moment: (point, mark) => `${point}: ${mark}`,
  episodeUnknown: 'Nadie dice cuándo',
  earlier: (count) => `${count} ${count === 1 ? 'anterior' : 'anteriores'}`,
  moments: (count) => (count === 1 ? 'El momento en que sale' : `Los ${count} momentos en que sale`),
  relationships: 'Vínculos',
  noRelationships: 'Hasta donde vas, aún no hay vínculos.',
  moreTies: (count) => `Y ${count} más`,
  spellings: 'También se escribe',
  sources: 'Fuentes de esta página',
  casting: {
    returning: {
      official: (season) => `Vuelve en la temporada ${season}`,
      reported: (season) => `Volvería en la temporada ${season}`,
      speculation: (season) => `Tal vez vuelve en la temporada ${season}`,
    },
    new: {
      official: (season) => `Llega en la temporada ${season}`,
      reported: (season) => `Saldría en la temporada ${season}`,
      speculation: (season) => `Tal vez sale en la temporada ${season}`,
    },
  },
  certain: { official: 'Es oficial.', reported: 'Sin confirmar.', speculation: 'Sin confirmar.' },
  takenBack: 'Después se reportó que ya no.',
  ties: {
    'childhood-friend': { out: 'amistad de la infancia con', in: 'amistad de la infancia con' },
    crush: { out: 'siente algo por', in: 'le gusta a' },
    'mutual-love': { out: 'amor mutuo con', in: 'amor mutuo con' },
    friend: { out: 'amistad con', in: 'amistad con' },
    family: { out: 'familia de', in: 'familia de' },
    classmate: { out: 'misma clase que', in: 'misma clase que' },
    teammate: { out: 'mismo equipo que', in: 'mismo equipo que' },
    ally: { out: 'del lado de', in: 'del lado de' },
    enemy: { out: 'en contra de', in: 'en contra de' },
    'infected-by': { out: 'infectó a', in: 'se contagió de' },
    gang: { out: 'misma pandilla que', in: 'misma pandilla que' },
    bully: { out: 'acosa a', in: 'sufre el acoso de' },
    killed: { out: 'mató a', in: 'murió a manos de' },
    'teacher-student': { out: 'da clases a', in: 'toma clases con' },
    protector: { out: 'protege a', in: 'bajo la protección de' },
    partner: { out: 'hace equipo con', in: 'hace equipo con' },
    investigator: { out: 'investiga a', in: 'bajo investigación de' },
    colleague: { out: 'trabaja con', in: 'trabaja con' },
    commander: { out: 'está al mando de', in: 'bajo el mando de' },
  },
};
