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
          <label
            key={depth}
            className="flex min-h-11 flex-1 cursor-pointer items-center justify-center border-edge px-2 text-center text-sm leading-tight not-first:border-l-[1.5px] hover:bg-panel has-checked:bg-chalk has-checked:font-semibold has-checked:text-board has-checked:forced-colors:underline has-focus-visible:outline-3 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={chosen === depth}
              onChange={() => choose(depth)}
            />
            {words.depths[depth]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
