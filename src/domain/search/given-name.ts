import type { ProperName } from '#domain/facts/text.ts';

/** What somebody's friends call them, of what our rules made of their name (`nameForms`): the given name, or the whole one. */
export function givenName({
  given: [en, ko],
  name,
}: {
  readonly given: readonly string[];
  readonly name: ProperName;
}): ProperName {
  return { en: en ?? name.en, ko: ko ?? name.ko };
}
