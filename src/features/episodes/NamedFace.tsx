import type { Character } from '#domain/people/characters.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { Portrait } from '#parts/Portrait.tsx';

/** A face with the name beside it, to put into what is touched. */
export function NamedFace({ person: { id, name } }: { person: Pick<Shielded<Character>, 'id' | 'name'> }) {
  return (
    <>
      <Portrait person={id} size={48} />
      <span className="grid min-w-0 leading-tight">
        {name.ko === null ? null : (
          <span lang="ko" className="font-display text-[1.0625rem] leading-snug">
            {name.ko}
          </span>
        )}{' '}
        <span className={name.ko === null ? 'text-sm' : 'text-dust text-xs'}>{name.en}</span>
      </span>
    </>
  );
}
