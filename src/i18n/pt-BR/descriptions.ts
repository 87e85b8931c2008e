import type { descriptions as English } from '#i18n/en/descriptions.ts';

type Standing = Parameters<(typeof English)['/']>[1];

/** The state, and how old it is: as a day, since a description stands for as long as somebody keeps it. */
const standing = ({ state, newest }: Pick<Standing, 'state' | 'newest'>) =>
  `${state}.${newest === null ? '' : ` Notícia mais recente: ${newest}.`}`;

/** What search engines and link previews say of each page, by its route. Written for somebody who has not started. */
export const descriptions: typeof English = {
  '/': (_, now) =>
    `${standing(now)} All of Us Are Dead, sem spoilers: o que se sabe da temporada ${now.season}, quem disse e um guia de cada episódio.`,
  '/countdown': (_, now) =>
    `${standing(now)} Uma contagem regressiva para a temporada ${now.season} de All of Us Are Dead, que corre quando a Netflix anunciar um dia.`,
  '/episodes/': () =>
    'Todos os episódios de All of Us Are Dead, com a duração e do que tratam. O que acontece em cada um se abre quando você já viu.',
  '/episodes/$number': (name) =>
    `${name} de All of Us Are Dead: quanto dura, do que trata e suas notas de conteúdo. O que acontece se abre quando você já viu.`,
  '/story': () =>
    'A história de All of Us Are Dead até agora, contada em um minuto, em cinco ou inteira, até onde você viu e nem um passo a mais.',
  '/cast/': () => 'Quem é quem em All of Us Are Dead, em hangul e em letras latinas, até onde você viu.',
  '/cast/$characterId': (name) =>
    `${name} em All of Us Are Dead: quem faz o papel, e o que aconteceu até onde você viu.`,
  '/cast/roll-call': () =>
    'A lista de chamada de All of Us Are Dead: cada pessoa, episódio por episódio, até onde você viu.',
  '/cast/ties': () =>
    'Quem é quem para quem em All of Us Are Dead, todas as ligações de uma vez: família, amizade, amor e inimizade, até onde você viu.',
  '/status/': (_, now) =>
    `${standing(now)} Até onde chegou a temporada ${now.season} de All of Us Are Dead, passo a passo, com suas fontes e nossa própria estimativa.`,
  '/status/claims': (_, now) =>
    `${now.finding} Quem disse o quê sobre a temporada ${now.season} de All of Us Are Dead, quando, e se acertou.`,
  '/show/': () =>
    'All of Us Are Dead, a série: onde ver, quem fez, a classificação indicativa de cada país, quanta gente viu, notas e prêmios.',
  '/show/webtoon': () =>
    'All of Us Are Dead e o webtoon de onde vem, lado a lado: o que a série mudou, até onde você viu.',
  '/show/meanwhile': () =>
    'O que ver enquanto você espera mais de All of Us Are Dead: séries e filmes parecidos, o que têm em comum com ela e onde saíram.',
  '/updates': (_, now) =>
    `O que aconteceu no caminho até a temporada ${now.season} de All of Us Are Dead, do mais novo ao mais antigo, com suas fontes.`,
  '/answers': (_, now) =>
    `${standing(now)} O que as pessoas perguntam sobre All of Us Are Dead, respondido sem spoilers: a temporada ${now.season}, onde ver, em que se baseia.`,
  '/your-data/': () =>
    'Até onde você viu a história e como quer o Roll Call: tudo fica no seu dispositivo, e você pode levar ou apagar.',
  '/your-data/season': () =>
    'Sua própria temporada de All of Us Are Dead: as marcas e linhas que você guardou, e os dias em que viu. É feita no seu dispositivo.',
  '/sources': () => 'Tudo em que o Roll Call se apoia, o que não conseguimos descobrir e o que corrigimos.',
};
