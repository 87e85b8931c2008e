import { isInFloor, KEYS } from './support.ts';

const known = new Set(KEYS);

const UNITS: Readonly<Record<string, string>> = {
  dynamic: 'css.types.length.viewport_percentage_units_dynamic',
  container: 'css.types.length.container_query_length_units',
};

/** What stands in a built style sheet before a brace or a semicolon, and which of them it was; a string or an escaped sign is no brace. */
const PART = /((?:"(?:\\.|[^"\\])*"|\\.|[^{};"\\])*)([{};])/g;

/** What a selector is made of, by its names in the table. */
export function partsOfSelector(selector: string): string[] {
  return [...selector.replaceAll(/\\./g, '_').matchAll(/::?([a-z-]+)/g)].map(
    ([, name = '']) => `css.selectors.${name}`,
  );
}

function lackingInDeclaration(property: string, value: string): string[] {
  return [
    `css.properties.${property}`,
    ...(value.match(/(?<![\w.-])[a-z][a-z-]*/g) ?? []).map((word) => `css.properties.${property}.${word}`),
    ...[...value.matchAll(/([a-z-]+)\(/g)].map(([, name = '']) => `css.types.color.${name}`),
    ...(/\d[dsl]v[hwib]\b/.test(value) ? [UNITS['dynamic'] ?? ''] : []),
    ...(/\dcq[a-z]+\b/.test(value) ? [UNITS['container'] ?? ''] : []),
    ...[...value.matchAll(/\d([a-z]+)\b/g)].map(([, unit = '']) => `css.types.length.${unit}`),
  ];
}

/**
 * What a built style sheet asks of a browser that the floor lacks, each as `key in selector`: properties, their words, selectors, at-rules, units, colours. What stands behind
 * `@supports` asks first, and a property that is said once more with its prefix is known by that.
 */
export function lackingInStyles(css: string): string[] {
  const found = new Set<string>();
  const open: string[] = [];
  const prefixed = new Set([...css.matchAll(/[{;]-webkit-([a-z-]+):/g)].map(([, property = '']) => property));
  const find = (keys: readonly string[]) => {
    if (open.some((part) => part.startsWith('@supports'))) return;
    for (const key of keys)
      if (known.has(key) && !isInFloor(key)) found.add(`${key} in ${open.findLast((part) => part !== '') ?? ''}`);
  };
  for (const [, text = '', end] of css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(PART)) {
    const part = text.trim();
    if (end === '{') {
      open.push(part);
      const rule = /^@(?:-\w+-)?([a-z-]+)/.exec(part)?.[1];
      find(rule === undefined ? partsOfSelector(part) : [`css.at-rules.${rule}`]);
      continue;
    }
    const [, property = '', value = ''] = /^([a-z-]+):(.*)$/s.exec(part) ?? [];
    if (property !== '' && !property.startsWith('-') && !prefixed.has(property))
      find(lackingInDeclaration(property, value));
    if (end === '}') open.pop();
  }
  return [...found];
}
