import type { homeScreenWords as English } from '#i18n/en/home-screen.ts';

/** What is said of the app on a home screen. The names of buttons are those of iOS and Chrome in Brazilian Portuguese. */
export const homeScreenWords: typeof English = {
  title: 'Na sua tela de início',
  state: 'Como um app, pequeno e sem loja',
  stateInstalled: 'Você abriu por lá',
  lead: 'Assim o Roll Call abre sozinho, sem o navegador em volta.',
  menu: 'Se o seu navegador permitir, a opção está no menu, como “Instalar” ou “Adicionar à tela inicial”.',
  apple: 'Em um iPhone ou iPad',
  /** The way through Safari, a sentence a press. */
  steps: {
    dots: 'Toque nos três pontos ao lado do endereço. Se o próximo botão já estiver lá, comece por ele.',
    share: 'Toque em “Compartilhar”.',
    more: 'Desça pela lista. Se ela acabar antes, toque em “Ver Mais”.',
    add: 'Toque em “Adicionar à Tela de Início” e depois em “Adicionar”.',
  },
  otherBrowsers: 'Em outro navegador, comece pelo botão de compartilhar dele.',
  startsEmpty:
    'Em um iPhone, iPad ou Mac o app começa vazio: ele não vê o que você nos contou no navegador. Traga seu progresso com o código, ou tudo com o arquivo do seu backup.',
  install: 'Instalar',
  installed: 'Este é o app instalado.',

  hint: {
    title: 'Tenha o Roll Call à mão',
    why: 'Você pode colocar na tela de início como um app. É pequeno e não precisa de loja.',
    how: 'Mostrar como',
    close: 'Agora não',
  },

  /** To somebody whose installed app knows nothing of them yet. */
  bring: {
    title: 'Você já esteve aqui?',
    why: 'Este app começa vazio. No navegador em que você nos contou até onde viu, a página Você tem um código com seu progresso, em “Outro dispositivo”.',
    whole: 'O que você escreveu e lacrou vem no arquivo do seu backup.',
    type: 'Digitar o código',
    close: 'É minha primeira vez',
  },
};
