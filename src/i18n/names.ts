import type { ProperName } from '#domain/facts/text.ts';
import { type ShortName, shortName } from '#domain/people/short-name.ts';
import { HANGUL_FIRST } from '#words/locale.ts';

/** How an edition says names, whether Hangul comes first in it or Latin letters. */
export function namesSaid(hangulFirst: boolean) {
  /** Whether a name is said in Hangul: it stands alone then, without the Latin spelling. */
  function isSaidInHangul<Name extends ProperName>(name: Name): name is Name & { readonly ko: string } {
    return hangulFirst && name.ko !== null;
  }

  /** A name as the edition says it: in Latin letters; in Korean in Hangul, as far as that is known. */
  const nameOf = (name: ProperName): string => (isSaidInHangul(name) ? name.ko : name.en);

  /** The spelling that stands beside it: its Hangul, where a source prints it; in Korean none, since nobody there needs the Latin one. */
  const otherName = (name: ProperName): string | null => (hangulFirst ? null : name.ko);

  /** The second spelling where both are told, as on a person's own page: its Hangul, in Korean the Latin one; null where it has one alone. */
  const secondName = (name: ProperName): string | null => (isSaidInHangul(name) ? name.en : name.ko);

  /** A name taken apart where there is little room; what cannot be taken apart is all given name. */
  function shortNameOf(name: ProperName): Pick<ShortName, 'surname' | 'given'> {
    const short = shortName(name);
    if (!hangulFirst) return short;
    const whole = nameOf(name);
    const given = short.hangul ?? whole;
    return { surname: whole.slice(0, whole.length - given.length), given };
  }

  return { isSaidInHangul, nameOf, otherName, secondName, shortNameOf };
}

export const { isSaidInHangul, nameOf, otherName, secondName, shortNameOf } = namesSaid(HANGUL_FIRST);
