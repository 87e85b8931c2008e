import type { tiesWords as English } from '#i18n/en/ties.ts';
import { ofThePoint, thePoint } from './point.ts';

const ties = (count: number) => `${count} ${count === 1 ? 'vínculo' : 'vínculos'}`;

/** All that the page of ties says besides the ties themselves. */
export const tiesWords: typeof English = {
  headline: (people, count) => `${people} personas, ${ties(count)}.`,
  hint: 'Toca una cara para ver sus vínculos, otra vez para verlos todos.',
  none: (point) =>
    point === null ? 'Hasta donde vas, aún no hay vínculos.' : `Los primeros vínculos llegan con ${thePoint(point)}.`,
  slider: 'Mirar atrás',
  after: (point) => `Después ${ofThePoint(point)}`,
  with: (news) => `Con ${thePoint(news)}`,
  legend: 'Qué significan las líneas',
  families: {
    family: 'familia',
    friends: 'amistad',
    love: 'amor',
    allies: 'alianza y trabajo',
    against: 'en contra',
    harm: 'infectó o mató',
  },
  circles: {
    class: (form) => (form === null ? 'La clase' : `Clase ${form}`),
    pupils: () => 'Otros estudiantes',
    staff: () => 'Personal',
    outside: () => 'Fuera',
  },
  /** What is said of whoever is lit. */
  lit: (name, count) => `${name}: ${count === 0 ? 'sin vínculos por ahora' : ties(count)}`,
  toPerson: (name) => `Abrir la página de ${name}`,
  more: (count) => `+${count}`,
  since: (point) => `desde ${thePoint(point)}`,
  table: (count) => (count === 1 ? 'El vínculo como tabla' : `Los ${ties(count)} como tabla`),
  tableName: 'Vínculos',
  headings: { who: 'Quién', how: 'Cómo', whom: 'Con quién', since: 'Desde' },
  drawn: 'Una línea empieza con el episodio que la cuenta. Las caras son dibujos nuestros. No son retratos del elenco.',
};
