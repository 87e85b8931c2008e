import type { ContentNotes } from '#domain/content-notes.ts';
import type { Shielded } from '#domain/shield.ts';
import { useNoteDepth } from '#shield/note-depth.ts';
import { Spoilable } from '#shield/Spoilable.tsx';
import { contentNoteWords as words } from '#words/content-notes.ts';

import { ContentNoteDepth } from './ContentNoteDepth.tsx';
import { Doubt } from './Doubt.tsx';
import { FactText } from './FactText.tsx';
import { Severity } from './Severity.tsx';
import { SourceList } from './SourceList.tsx';

type Notes = Shielded<ContentNotes>;

/** Content notes under the choice how much they say: nothing, topic and strength, or also a sentence, once it is safe. */
export function ContentNoteList(props: { notes: Notes['showWide']; categories: Notes['categories'] }) {
  const { depth } = useNoteDepth();
  const names = new Map(props.categories.map((category) => [category.id, category.name]));
  return (
    <div className="grid gap-3">
      <ContentNoteDepth />
      {depth === 'off' ? (
        <p className="text-dust">{words.turnedOff}</p>
      ) : (
        <ul>
          {props.notes.map((note) => {
            const name = names.get(note.category);
            return (
              <li key={note.id} className="border-rule border-b py-2">
                <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <b className="font-semibold">{name === undefined ? note.category : <FactText text={name} />}</b>
                  <span className="ml-auto flex flex-wrap items-baseline gap-x-3">
                    <Doubt confidence={note.confidence} /> <Severity severity={note.severity} />
                  </span>
                </div>
                {depth === 'category' ? null : (
                  <div className="text-sm">
                    <Spoilable shown={note.detail}>{(text) => <FactText text={text} />}</Spoilable>
                    {note.detail.hidden ? null : <SourceList ids={note.sources} />}
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
