import { BUILT_EDITIONS, type Edition, EDITION } from './editions.ts';

/** What is said in a language on pages of other editions: that there is one in it, and that an address leads nowhere. */
interface InvitingWords {
  readonly title: string;
  readonly go: string;
  readonly close: string;
  /** Where there is no connection, and this device keeps another edition alone. */
  readonly away: string;
  readonly notFound: string;
  readonly home: string;
}

/** By language. Loaded where it is needed, since an edition pays for no other's words. */
export const INVITING_WORDS: Readonly<Record<string, InvitingWords>> = {
  en: {
    title: 'Read it in English?',
    go: 'To English',
    close: 'No, thanks',
    away: 'The English pages are not on this device yet, and there is no connection.',
    notFound: 'There is no page at this address.',
    home: 'To the start page in English',
  },
  ko: {
    title: '한국어로 볼까요?',
    go: '한국어로 보기',
    close: '괜찮아요',
    away: '한국어판이 아직 이 기기에 없고, 지금은 연결도 없어요.',
    notFound: '이 주소에는 아무것도 없어요.',
    home: '한국어 첫 화면으로',
  },
  es: {
    title: '¿Lo prefieres en español?',
    go: 'Ver en español',
    close: 'No, gracias',
    away: 'Las páginas en español todavía no están en este dispositivo, y ahora no hay conexión.',
    notFound: 'No hay ninguna página en esta dirección.',
    home: 'Ir al inicio en español',
  },
  'pt-BR': {
    title: 'Prefere ler em português?',
    go: 'Ler em português',
    close: 'Agora não',
    away: 'As páginas em português ainda não estão neste aparelho, e agora não há conexão.',
    notFound: 'Não existe nenhuma página neste endereço.',
    home: 'Ir ao início em português',
  },
  id: {
    title: 'Mau baca dalam bahasa Indonesia?',
    go: 'Baca dalam bahasa Indonesia',
    close: 'Tidak, terima kasih',
    away: 'Halaman berbahasa Indonesia belum ada di perangkat ini, dan sekarang tidak ada koneksi.',
    notFound: 'Tidak ada halaman di alamat ini.',
    home: 'Ke halaman awal berbahasa Indonesia',
  },
};

/** The language of a BCP 47 tag, without its region: whoever reads one kind of it reads the other better than English. */
const languageOf = (tag: string) => tag.toLowerCase().split('-')[0];

/**
 * The edition to offer to somebody whose browser asks for these languages (BCP 47 tags, the most wanted first): the first of them that there
 * is one for; undefined where that is the one that they are reading, or none is.
 */
export function editionFor(languages: readonly string[]): Edition | undefined {
  const [wanted] = languages.flatMap((tag) => {
    const own = languageOf(tag);
    return BUILT_EDITIONS.find(({ language }) => languageOf(language) === own) ?? [];
  });
  return wanted === EDITION ? undefined : wanted;
}
