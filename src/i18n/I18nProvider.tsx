import { createContext, type ReactNode, useContext, useMemo } from 'react';

import type { Locale } from './locale.ts';
import type { Messages } from './messages.ts';

interface I18n {
  readonly locale: Locale;
  readonly messages: Messages;
}

const I18nContext = createContext<I18n | null>(null);

/** Passes the language down; it is never global. */
export function I18nProvider(props: { locale: Locale; messages: Messages; children: ReactNode }) {
  const { locale, messages } = props;
  const value = useMemo(() => ({ locale, messages }), [locale, messages]);
  return <I18nContext value={value}>{props.children}</I18nContext>;
}

function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error('Words need an I18nProvider above them.');
  return i18n;
}

/** Every word that the app itself says, in the page's language. */
export function useMessages(): Messages {
  return useI18n().messages;
}

/** The page's language, for Intl. */
export function useLocale(): Locale {
  return useI18n().locale;
}
