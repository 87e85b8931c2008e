import { formatNumber } from '#i18n/format.ts';

import type { yourDataWords as English } from '#i18n/en/your-data.ts';

/** Everything on the page "You" but what is brought there from elsewhere. */
export const yourDataWords: typeof English = {
  title: 'Você',
  /** What becomes of what the visitor says. */
  conditions: {
    fine: 'O que você nos conta fica neste dispositivo.',
    'set-aside': 'Não conseguimos ler seu progresso salvo. Nada foi apagado: o antigo fica guardado junto do novo.',
    unavailable: 'Este navegador não nos deixa salvar nada, então seu progresso dura até você fechar a página.',
  },

  place: 'Até onde você viu',
  watched: (done, of) => `${formatNumber(done)} de ${formatNumber(of)} vistos`,
  send: 'Enviar até onde eu vi',
  placeHint: 'O que vem depois fica oculto até você chegar lá.',

  together: 'Ver com companhia',
  togetherOff: 'Só você, nesta aba',
  togetherOn: (point) => `Nesta aba, nada além de: ${point}`,
  togetherHint:
    'Envie este link a quem assiste com você. Na aba que se abre, essa pessoa vê só o que é seguro para vocês, ou seja, até onde chegou quem viu menos. Ela viu menos que você? Então abra aqui o link dela. De um jeito ou de outro, nada é salvo.',
  togetherShow: 'Mostrar o link',
  togetherQr: 'Código QR com o link para ver com companhia',
  togetherAt: (point) => `Vai até: ${point}.`,

  moving: 'Levar e guardar',
  carryHint:
    'Aponte a câmera do outro celular para o código e abra o link. Seu progresso e suas datas vão junto, suas configurações ficam aqui. Nenhum servidor vê isso, e o outro dispositivo pergunta antes de mudar algo.',
  carryLeft: 'O que você escreveu e lacrou fica neste dispositivo; o arquivo dos seus dados leva isso.',
  carryShow: 'Mostrar o código do meu progresso',
  carryQr: 'Código QR com seu progresso e suas datas',
  carryCode: 'Sem câmera? Digite isto lá',
  carryCodeHint: 'No outro dispositivo: Você, “Outro dispositivo”. Contém seu progresso, sem datas.',
  address: 'Ou abra lá este endereço',
  hide: 'Ocultar',
  partFailed: 'Isso não carregou. Tente de novo quando tiver conexão.',

  backup: 'Backup',
  backupState: 'Tudo em um arquivo',
  backupHint:
    'Seu progresso, suas datas, o que você escreveu e lacrou, e suas configurações em um arquivo. Para recuperar tudo, aqui ou em outro lugar, escolha esse arquivo em “Traga o que você já viu”.',
  backupSave: 'Baixar seus dados',

  trackers: 'Para outro serviço',
  trackersState: (episodes) =>
    episodes === 0
      ? 'Ainda não há nada para levar'
      : `${episodes === 1 ? '1 episódio' : `${formatNumber(episodes)} episódios`} para Trakt ou SeriesGuide`,
  trackersNothing: 'Quando tiver visto um episódio, você pode levá-lo daqui para o Trakt ou o SeriesGuide.',
  tracker: {
    trakt: {
      file: 'Arquivo para o Trakt',
      hint: 'Em trakt.tv/import escolha “TV Time” e entregue este ZIP como está. Onde você não anotou nenhum dia, o Trakt usa o dia em que lê o arquivo.',
    },
    seriesGuide: {
      file: 'Arquivo para o SeriesGuide',
      hint: 'Primeiro faça um backup do SeriesGuide: restaurar um arquivo substitui tudo o que há nele. Ele não aceita datas, e pode mostrar a temporada duas vezes até você juntar as duas.',
    },
  },
  trackersFailed: 'Não conseguimos criar o arquivo. Tente de novo quando tiver conexão.',

  device: 'Neste dispositivo',
  kept: 'Seu navegador prometeu guardar, mesmo quando faltar espaço.',
  mayBeCleared:
    'Seu navegador pode apagar isto quando faltar espaço. Instalar o Roll Call torna isso menos provável, e um backup de vez em quando recupera tudo.',
  forgetful: 'Seu navegador pode esquecer isto após uma semana',
  forgetfulHint:
    'O Safari pode apagar o que um site guardou quando você usa o Safari em sete dias sem passar por aqui. Iriam embora seu progresso, suas datas, o que você escreveu e lacrou, e suas configurações. Isso não acontece se o Roll Call está na sua tela de início; e o arquivo recupera tudo.',

  floor:
    'O Roll Call funciona no Chrome 100, Safari 15.4, Firefox 104 e mais novos. Um navegador mais antigo consegue ler todas as páginas, como as vê quem não começou.',

  startOver: 'Recomeçar',
  startOverState: 'Apagar tudo',
  startOverHint:
    'Seu progresso, suas datas, o que você escreveu, lacrou e avisou, e suas configurações saem deste dispositivo, e você volta ao início.',
  forget: 'Apagar tudo',
  forgotten: 'Apagado. Você está de volta ao início.',
  undo: 'Desfazer',

  settings: 'Configurações',
  themeSystem: 'Igual ao dispositivo',
  themes: { chalkboard: 'Lousa', 'exercise-book': 'Caderno' },
  theme: 'Lousa ou caderno',
  contentNotes: 'Notas de conteúdo',
  searchKeyHint: 'Desative se abrir sem querer',
  seconds: 'Ocultar os segundos',
  secondsHint: 'No relógio da contagem regressiva',
};
