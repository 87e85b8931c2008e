import type { LocalText } from '#domain/text.ts';
import { useLocale } from '#i18n/I18nProvider.tsx';

/** A text of the facts in the page's language, or in English and marked as such. */
export function FactText(props: { text: LocalText }) {
  const inKorean = useLocale().startsWith('ko') ? props.text.ko : undefined;
  if (inKorean !== undefined) return <span lang="ko">{inKorean}</span>;
  return <span lang="en">{props.text.en}</span>;
}
