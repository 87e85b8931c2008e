import { useId } from 'react';

import { useNoteDepth } from '#shield/note-depth.ts';
import { contentNoteWords as words } from '#words/content-notes.ts';

/** The choice of how much the content notes say, on every page. */
export function ContentNoteDepth() {
  const { depths, depth: chosen, choose } = useNoteDepth();
  const name = useId();
  return (
    <fieldset className="print:hidden">
      <legend className="mb-1 text-dust text-sm">{words.depth}</legend>
      <div className="flex max-w-md control">
        {depths.map((depth) => (
          <label key={depth} className="grid flex-1 cursor-pointer border-edge not-first:border-l-[1.5px]">
            <input
              type="radio"
              name={name}
              className="peer sr-only"
              checked={chosen === depth}
              onChange={() => choose(depth)}
            />
            <span className="flex min-h-11 items-center justify-center px-2 text-center text-sm leading-tight hover:bg-panel peer-checked:bg-chalk peer-checked:font-semibold peer-checked:text-board peer-checked:forced-colors:underline peer-focus-visible:outline-3 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2">
              {words.depths[depth]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
