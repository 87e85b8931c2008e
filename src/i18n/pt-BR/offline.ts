import type { offlineWords as English } from '#i18n/en/offline.ts';

export const offlineWords: typeof English = {
  ready: 'Funciona sem conexão',
  notReady: 'Ainda não funciona sem conexão',
  readyHint: 'Todas as páginas ficam guardadas aqui e abrem sem rede.',
  notReadyHint: 'Por enquanto as páginas vêm da rede. Tudo funciona do mesmo jeito.',
  savesData:
    'Depois da primeira visita, as páginas costumam ficar guardadas aqui. Seu navegador pede para economizar dados, então esperamos você dizer.',
  keep: 'Guardar para usar sem conexão',
  newer: 'Há uma versão mais nova. Você pode seguir com esta ou trocar agora.',
  takeNewer: 'Usar agora',
  stale: (day) => `Esta é sua cópia guardada de ${day}: não conseguimos chegar ao site para pegar uma mais nova.`,
};
