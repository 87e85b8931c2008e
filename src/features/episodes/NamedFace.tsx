import type { Character } from '#domain/people/characters.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { isSaidInHangul } from '#i18n/names.ts';
import { Portrait } from '#parts/Portrait.tsx';
import { Ko } from '#ui/Hangul.tsx';

/** A face with the name beside it, to put into what is touched. */
export function NamedFace({ person: { id, name } }: { person: Pick<Shielded<Character>, 'id' | 'name'> }) {
  return (
    <>
      <Portrait person={id} size={48} />
      <span className="grid min-w-0 leading-tight">
        {name.ko === null ? null : <Ko className="font-display text-[1.0625rem] leading-snug">{name.ko}</Ko>}{' '}
        {isSaidInHangul(name) ? null : (
          <span translate="no" className={name.ko === null ? 'text-sm' : 'text-dust text-xs'}>
            {name.en}
          </span>
        )}
      </span>
    </>
  );
}
