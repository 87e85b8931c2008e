import type { MilestoneId } from '#domain/status/milestones.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';

import type { countdownWords as English } from '#i18n/en/countdown.ts';
import { lowerFirst } from './grammar.ts';
import { statusWords } from './status.ts';

const { days } = statusWords;

/** "274–275" where the sources differ, "1.628" where they do not. */
const between = (least: number, most: number) =>
  least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`;

/** What an event is called on the line of the wait. */
const event = {
  renewed: 'Renovada',
  'pre-production': 'Início da pré-produção',
  casting: 'Elenco anunciado',
  'table-read': 'Leitura do roteiro mostrada',
  'filming-started': 'Início das gravações',
  'filming-wrapped': 'Fim das gravações',
  'post-production': 'Início da pós-produção',
  teaser: 'Saiu o teaser',
  'release-date-announced': 'Data anunciada',
  trailer: 'Saiu o trailer',
  released: 'Estreia',
} satisfies Record<MilestoneId, string>;

export const countdownWords: typeof English = {
  title: 'Contagem regressiva',
  close: 'Fechar',
  hideSeconds: 'Ocultar segundos',
  calm: 'Sem segundos, porque seu dispositivo pede menos movimento.',
  keepAwake: 'Manter a tela ligada',
  keepAwakeRefused: 'Seu dispositivo não permite isso agora.',
  yourTime: 'Seu horário',
  seoul: 'Seul',
  losAngeles: 'Los Angeles',
  hour: 'Quando sai para você',
  hourIfToday: 'Não se sabe o dia. Se saísse hoje:',
  dayBefore: 'na noite anterior',
  waitSoFar: 'A espera até agora',
  waitLasted: 'A espera',
  send: 'Enviar minha espera',
  ago: (least, most) => {
    if (most === 0) return 'hoje';
    return least === most ? `há ${days(most)}` : `há ${between(least, most)} dias`;
  },
  ahead: (left) => `em ${days(left)}`,
  /** What happened in the wait: the season before came out, where no rung is named, or rungs of the awaited one were reached. */
  event: ({ ids, season }) => {
    if (ids.length === 0 || ids.includes('released')) return `Estreia da temporada ${season}`;
    return ids.map((id, index) => (index === 0 ? event[id] : lowerFirst(event[id]))).join(', ');
  },
  now: 'Agora',
  unchecked: (day) => `Linha pontilhada desde ${formatDay(day)}: não há notícias mais novas.`,
};
