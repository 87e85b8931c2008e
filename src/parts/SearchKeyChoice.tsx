import { useSearchKey } from '#shield/search-key.ts';
import { searchKeyWords as words } from '#words/search-key.ts';

/** Switches the key that opens the search on and off: who speaks to the device, or hits keys unmeant, wants none. */
export function SearchKeyChoice() {
  const { on, choose } = useSearchKey();
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 justify-self-start px-1">
      <input
        type="checkbox"
        className="size-5 shrink-0 accent-accent"
        checked={on}
        onChange={(event) => choose(event.target.checked)}
      />
      {words.searchKey}
    </label>
  );
}
