import { Fragment, useId } from 'react';

import type { Character } from '#domain/people/characters.ts';
import { isOf, type Stroke, type TiePicture } from '#domain/people/tie-picture.ts';
import type { Shielded } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { isSaidInHangul, nameOf, shortNameOf } from '#i18n/names.ts';
import { Portrait } from '#parts/Portrait.tsx';
import { Ko } from '#ui/Hangul.tsx';
import { tiesWords as words } from '#words/ties.ts';

import { SaidName } from './NameTag.tsx';
import { TieLines } from './TieLines.tsx';
import { TieName } from './TieName.tsx';

type ShownCharacter = Shielded<Character>;

/**
 * The picture: people at the sides, their ties as lines in the gutter between them. Whoever is lit quiets the rest, and each of
 * theirs says what they are to them. Whoever is not there yet at the point that is looked at has their place kept free.
 */
export function TieRails(props: {
  picture: TiePicture;
  strokes: readonly Stroke[];
  isThere: (since: StoryPointId) => boolean;
  isNew: (since: StoryPointId) => boolean;
  form: string | null;
  lit: string | undefined;
  onLight: (person: string | undefined) => void;
}) {
  const id = useId();
  const { picture, strokes, lit } = props;
  const own = strokes.filter((stroke) => isOf(stroke, lit));
  const look = (person: string) => {
    if (lit === undefined) return 'plain';
    if (person === lit) return 'lit';
    return own.some((stroke) => isOf(stroke, person)) ? 'tied' : 'quiet';
  };
  const rails = picture.sides.map((blocks, side) => (
    // There are two sides, and they stay where they are.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={side} className="w-30 min-[22.5rem]:w-32 lg:w-52">
      {blocks.map(({ circle, people }) => (
        <section key={circle} aria-labelledby={`${id}-${circle}`}>
          <h3
            id={`${id}-${circle}`}
            className={`flex h-9 items-end pb-1 font-display leading-none ${side === 0 ? 'justify-end' : ''}`}
          >
            {words.circles[circle](props.form)}
          </h3>
          <ul>
            {people.map((person) =>
              props.isThere(person.after) ? (
                <li key={person.id}>
                  <Face
                    person={person}
                    look={look(person.id)}
                    mirrored={side === 0}
                    ties={own.filter((stroke) => isOf(stroke, person.id))}
                    onPress={() => props.onLight(person.id === lit ? undefined : person.id)}
                  />
                </li>
              ) : (
                <li key={person.id} aria-hidden="true" className="h-11" />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  ));
  return (
    <div className="flex">
      {rails[0]}
      <TieLines height={picture.height} strokes={strokes} lit={lit} isNew={props.isNew} />
      {rails[1]}
    </div>
  );
}

const LOOKS = {
  plain: '',
  lit: 'bg-tag text-ink',
  tied: '',
  quiet: 'text-dust [&_svg]:opacity-45',
} as const satisfies Record<string, string>;

/** Somebody on the picture: their face at the gutter, beside it their name, and what they are to whoever is lit. */
function Face(props: {
  person: ShownCharacter;
  look: keyof typeof LOOKS;
  mirrored: boolean;
  ties: readonly Stroke[];
  onPress: () => void;
}) {
  const { person, look } = props;
  // A name of three syllables has room as it is.
  const isAlone = isSaidInHangul(person.name);
  const { surname, given } = isAlone ? { surname: '', given: nameOf(person.name) } : shortNameOf(person.name);
  return (
    <button
      type="button"
      aria-pressed={look === 'lit'}
      data-person={person.id}
      onClick={props.onPress}
      className={`flex h-11 w-full items-center gap-1 rounded-[6px] focus-visible:-outline-offset-3 max-[22.5rem]:[&>svg]:size-7.5 ${LOOKS[look]} ${props.mirrored ? 'flex-row-reverse text-right' : 'text-left'}`}
    >
      <Portrait person={person.id} size={34} />
      <span className="grid min-w-0 grow text-xs leading-3.5 lg:text-sm">
        {look === 'tied' ? (
          <span>
            <Ways person={person.id} ties={props.ties} />{' '}
          </span>
        ) : person.name.ko === null || surname === '' ? null : (
          <Ko className="font-display">{person.name.ko} </Ko>
        )}
        <span
          className={`${isAlone && look !== 'tied' ? 'font-display text-sm leading-4' : 'max-[22.5rem]:text-[.71875rem]'} ${look === 'tied' || look === 'lit' ? 'font-bold' : ''}`}
        >
          {surname === '' ? null : (
            <span translate="no" className="sr-only lg:not-sr-only">
              {surname}{' '}
            </span>
          )}
          <SaidName name={given} />
        </span>
      </span>
    </button>
  );
}

/** What somebody is to whoever is lit. Where there is little room only the first of it is seen, and how much more there is. */
function Ways({ person, ties }: { person: string; ties: readonly Stroke[] }) {
  const [first, ...more] = ties.map(({ tie, from }) => <TieName key={tie.id} tie={tie} outward={from.id !== person} />);
  return (
    <>
      {first}
      {more.length === 0 ? null : (
        <>
          <span className="sr-only lg:not-sr-only">
            {more.map((way) => (
              <Fragment key={way.key}>, {way}</Fragment>
            ))}
          </span>
          <span aria-hidden="true" className="lg:hidden">
            {' '}
            {words.more(more.length)}
          </span>
        </>
      )}
    </>
  );
}
