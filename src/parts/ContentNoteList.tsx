import type { ContentNotes } from '#domain/story/content-notes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { useNoteDepth } from '#shield/note-depth.ts';
import { Spoilable } from '#shield/Spoilable.tsx';
import { contentNoteWords as words } from '#words/content-notes.ts';

import { ContentNoteDepth } from './ContentNoteDepth.tsx';
import { Doubt } from './Doubt.tsx';
import { FactText } from './FactText.tsx';
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
                    {note.detail.hidden ? null : <SourceList ids={note.sources} facts={{ 'content-notes': [note] }} />}
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

type Strength = ContentNotes['showWide'][number]['severity'];

const STROKES = { mild: 1, moderate: 2, strong: 3, unknown: 0 } as const satisfies Record<Strength, number>;

/** How strong something is: a word, and up to three strokes of the chalk beside it. */
function Severity(props: { severity: Strength }) {
  return (
    <span className="whitespace-nowrap text-sm">
      <svg
        viewBox="0 0 26 16"
        aria-hidden="true"
        className="mr-1.5 inline-block h-4 w-6.5 fill-none align-[-0.1875rem] stroke-3"
      >
        {['M3 14.5 7 2', 'M10.5 14.2 14.4 1.8', 'M18 14.4 22.2 2.2'].map((stroke, index) => (
          <path
            key={stroke}
            d={stroke}
            strokeLinecap="round"
            className={index < STROKES[props.severity] ? 'stroke-chalk' : 'stroke-rule'}
          />
        ))}
      </svg>
      {words.severity[props.severity]}
    </span>
  );
}
