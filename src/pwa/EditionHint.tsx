import { type Edition, EDITION } from '#i18n/editions.ts';
import { INVITING_WORDS } from '#i18n/other-editions.ts';
import { chooseEdition } from '#saved/changes.ts';
import type { SavedStore } from '#saved/store.ts';
import { BUTTON_LINK } from '#ui/control.ts';

import { Hint } from './Hint.tsx';

/**
 * Says, in its own language, that there is an edition in what the browser asks for; or, where somebody asked for it and it is `away`, that
 * this device has another one alone.
 */
export function EditionHint(props: { edition: Edition; away: boolean; saved: SavedStore; onClose: () => void }) {
  const { language, path } = props.edition;
  const words = INVITING_WORDS[language];
  if (words === undefined) return null;
  const choose = (chosen: string) => props.saved.update((state) => chooseEdition(state, chosen));
  const here = location.pathname.slice(import.meta.env.BASE_URL.length);
  return (
    <div lang={language} translate="no">
      <Hint
        words={props.away ? { ...words, title: words.away } : words}
        onClose={() => {
          if (!props.away) choose(EDITION.language);
          props.onClose();
        }}
        action={
          <a
            href={`${import.meta.env.ROOT_URL}${path}${here}${location.search}${location.hash}`}
            className={BUTTON_LINK}
            onClick={() => choose(language)}
          >
            {words.go}
          </a>
        }
      />
    </div>
  );
}
