/** What is said in a language on pages of other editions: that there is one in it, and that an address leads nowhere. */
interface InvitingWords {
  readonly title: string;
  readonly go: string;
  readonly close: string;
  readonly notFound: string;
  readonly home: string;
}

/** By language. Loaded where it is needed, since an edition pays for no other's words. */
export const INVITING_WORDS: Readonly<Record<string, InvitingWords>> = {
  en: {
    title: 'Read it in English?',
    go: 'To English',
    close: 'No, thanks',
    notFound: 'There is no page at this address.',
    home: 'To the start page in English',
  },
  ko: {
    title: '한국어로 볼까요?',
    go: '한국어로 보기',
    close: '괜찮아요',
    notFound: '이 주소에는 아무것도 없어요.',
    home: '한국어 첫 화면으로',
  },
  es: {
    title: '¿Lo prefieres en español?',
    go: 'Ver en español',
    close: 'No, gracias',
    notFound: 'No hay ninguna página en esta dirección.',
    home: 'Ir al inicio en español',
  },
};
