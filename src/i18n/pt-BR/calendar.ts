import { formatDay } from '#i18n/format.ts';

import type { calendarWords as English } from '#i18n/en/calendar.ts';
import { listed } from './grammar.ts';

/** What our calendars say, in somebody's own calendar: safe for whoever has not started; and what the page says of them. */
export const calendarWords: typeof English = {
  release: (season) => ({
    calendar: `All of Us Are Dead, temporada ${season}`,
    about: `O dia em que a temporada ${season} estreia, quando a Netflix anunciar. Do Roll Call, o guia não oficial.`,
    event: `All of Us Are Dead: a temporada ${season} estreia`,
    eventAbout:
      'A Netflix anunciou este dia. Seus originais saem à meia-noite em Los Angeles, no mesmo momento em todo lugar.',
    window: `All of Us Are Dead: a temporada ${season} deve sair neste período`,
    windowAbout: 'A Netflix anunciou este período, e ainda nenhum dia.',
    takenBack: `All of Us Are Dead: temporada ${season}, data retirada`,
    takenBackAbout: 'Esta data foi anunciada e não vale mais. Não sabemos de uma nova.',
    alarms: {
      dayBefore: `All of Us Are Dead: a temporada ${season} estreia em um dia`,
      halfHourBefore: `All of Us Are Dead: a temporada ${season} estreia em meia hora`,
    },
  }),
  rewatch: {
    calendar: 'All of Us Are Dead, de novo',
    episode: (name) => `All of Us Are Dead: ${name}`,
  },
  subscription: {
    title: 'No seu calendário',
    undated:
      'Assine, e o dia vai estar no seu calendário assim que a Netflix anunciar e nós lermos. Até lá, não vai haver dia nenhum.',
    window: 'A Netflix anunciou um período. Assine, e o dia vem assim que for anunciado e nós lermos.',
    dated: 'Assine, e a entrada muda se o dia mudar. Ou salve como arquivo, uma vez.',
    alarms: 'A entrada de um dia tem dois alarmes, um dia e meia hora antes.',
    withWindow: 'Incluir também um mês ou trimestre, como provisório, até haver um dia',
    subscribe: 'Assinar',
    save: 'Salvar a data',
    fileName: (season) => `temporada-${season}.ics`,
    google:
      'O Google Agenda, segundo quem usa, omite os alarmes dos calendários que você assina e procura mudanças só mais ou menos uma vez por dia.',
  },
  address: {
    label: 'O endereço, se um calendário pedir',
    copy: 'Copiar',
    copied: 'Copiado.',
    notCopied: 'Este navegador não copia por nós. Já está selecionado para você.',
    nothing:
      'Não abre nada, como em muitos celulares Android? Copie o endereço e cole na página do seu calendário. Faça isso em um navegador, de preferência no computador.',
    pages: { google: 'Google Agenda: “Do URL”', outlook: 'Outlook: “Assinar da Web”' },
  },
  planner: {
    title: 'Planeje rever a série',
    lead: (episodes, seasons) =>
      `Os ${episodes} episódios ${seasons.length > 1 ? 'das temporadas' : 'da temporada'} ${listed(seasons.map(String))}, distribuídos pelos dias até uma data, em um arquivo de calendário feito neste dispositivo.`,
    before: 'Terminar antes de',
    ask: 'Escolha um dia, e o plano aparece aqui.',
    past: 'Escolha um dia depois de hoje.',
    near: (earliest, most) =>
      `Está perto demais. Com no máximo ${most} episódios por dia, o primeiro dia que dá certo é ${formatDay(earliest)}.`,
    made: (first, most) =>
      `Começa em ${formatDay(first)}.${most > 1 ? ` Há menos dias que episódios, então alguns dias têm até ${most}.` : ''}`,
    plan: 'O plano',
    save: 'Salvar o plano',
    fileName: 'rever.ics',
  },
};
