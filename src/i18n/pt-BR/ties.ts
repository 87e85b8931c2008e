import type { tiesWords as English } from '#i18n/en/ties.ts';
import { ofThePoint, thePoint } from './point.ts';

const ties = (count: number) => `${count} ${count === 1 ? 'ligação' : 'ligações'}`;

/** All that the page of ties says besides the ties themselves. */
export const tiesWords: typeof English = {
  headline: (people, count) => `${people} pessoas, ${ties(count)}.`,
  hint: 'Toque em um rosto para ver suas ligações, de novo para ver todas.',
  none: (point) =>
    point === null
      ? 'Até onde você viu, ainda não há ligações.'
      : `As primeiras ligações chegam com ${thePoint(point)}.`,
  slider: 'Olhar para trás',
  after: (point) => `Depois ${ofThePoint(point)}`,
  with: (news) => `Com ${thePoint(news)}`,
  legend: 'O que significam as linhas',
  families: {
    family: 'família',
    friends: 'amizade',
    love: 'amor',
    allies: 'aliança e trabalho',
    against: 'contra',
    harm: 'infectou ou matou',
  },
  circles: {
    class: (form) => (form === null ? 'A turma' : `Turma ${form}`),
    pupils: () => 'Outros estudantes',
    staff: () => 'Equipe',
    outside: () => 'Fora',
  },
  /** What is said of whoever is lit. */
  lit: (name, count) => `${name}: ${count === 0 ? 'sem ligações por enquanto' : ties(count)}`,
  toPerson: (name) => `Abrir a página de ${name}`,
  more: (count) => `+${count}`,
  since: (point) => `desde ${thePoint(point)}`,
  table: (count) => (count === 1 ? 'A ligação em tabela' : `As ${ties(count)} em tabela`),
  tableName: 'Ligações',
  headings: { who: 'Quem', how: 'Como', whom: 'Com quem', since: 'Desde' },
  drawn: 'Uma linha começa com o episódio que a conta. Os rostos são desenhos nossos. Não são retratos do elenco.',
};
