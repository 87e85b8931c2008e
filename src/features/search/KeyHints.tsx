import { searchWords as words } from '#words/search.ts';

const KEY = 'rounded-chalk border border-rule px-1.5 font-sans';

/** Which keys do what, where there is room and, most likely, a keyboard. */
export function KeyHints() {
  const { keys } = words;
  return (
    <p className="hidden gap-4 border-rule border-t px-4 py-2 text-dust text-xs sm:pointer-fine:flex">
      <span>
        <kbd className={KEY}>↑</kbd> <kbd className={KEY}>↓</kbd> {keys.move}
      </span>
      <span>
        <kbd className={KEY}>↵</kbd> {keys.open}
      </span>
      <span>
        <kbd className={KEY}>{keys.escape}</kbd> {keys.close}
      </span>
    </p>
  );
}
