import type { hearingWords as English } from '#i18n/en/hearing.ts';

/** What is said of the ways to hear of news, and of how fast each is. */
export const hearingWords: typeof English = {
  title: 'Como ficar sabendo',
  state: 'Calendário, feed ou uma notificação',
  stateOn: 'Uma notificação neste dispositivo',
  unknown: 'Depende.',
  calendar: {
    name: 'Calendário',
    here: 'No seu app de calendário.',
    otherwise: 'Se não abrir nada',
    howFast:
      'Assim que seu calendário se atualizar. O do Google talvez faça isso só uma vez por dia, e omite os alarmes.',
  },
  feed: { name: 'Feed', here: 'No seu leitor de feeds.', howFast: 'Assim que seu leitor se atualizar.' },
  badge: {
    name: 'Aviso no ícone',
    here: {
      absent: 'Não neste dispositivo.',
      'not-installed': 'Depois de instalar.',
      here: 'Sim, se seu sistema mostrar.',
    },
    howFast: 'Quando você abre o app, ou depois que ele confere por conta própria.',
  },
  background: {
    name: 'Notificação',
    here: {
      absent: 'Não neste dispositivo.',
      'not-installed': 'Depois de instalar.',
      refused: 'Seu navegador não permite.',
      blocked: 'As notificações estão bloqueadas.',
    },
    howFast: 'Quando seu navegador deixa o app conferir: duas vezes por dia no máximo, e raramente se você vem pouco.',
  },
  tellMe: 'Me avise',
  said: {
    absent: '',
    'not-installed': '',
    refused: 'Seu navegador não permite isso neste momento.',
    blocked: 'Seu navegador bloqueia as notificações daqui. Você pode permitir nas configurações dele para este site.',
    off: 'Desativada.',
    on: 'Ativada. O que ela diz é seguro até onde você viu.',
  },
};
