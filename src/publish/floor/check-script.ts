import { type ESTree, parseSync, Visitor } from 'vite';

import { partsOfSelector } from './check-styles.ts';
import { POLYFILLED } from './floor.ts';
import { isInFloor, KEYS } from './support.ts';

/** The owner and the name of what can be asked of an object: `Object`, `groupBy`. Constructors and events are known by other names. */
function memberOf(key: string) {
  const [, owner = '', name = ''] =
    /^(?:javascript\.builtins|api)\.(?:Intl\.)?(\w+)\.(\w+?)(?:_static)?$/.exec(key) ?? [];
  return name === '' || name === owner || name.endsWith('_event') ? null : { owner, name };
}

/** Whose parts are looked for by their names alone. What else the web has is called like anything of ours. */
const OWNERS =
  /^javascript\.builtins\.(?!\w*DisposableStack)|^api\.(AbortSignal|Blob|Cache|CacheStorage|Clipboard|Crypto|Document|Element|File|FormData|Headers|History|HTML(Button|Details|Dialog|Image|Input|Link|Script|Select|TextArea|)Element|KeyboardEvent|Navigator|Node|Range|Request|Response|ServiceWorkerRegistration|StorageManager|SubtleCrypto|SVGElement|URL|URLSearchParams|UserActivation|Window)\./;

const members = KEYS.flatMap((key) => {
  const member = memberOf(key);
  return member === null ? [] : [{ ...member, key, isKnown: isInFloor(key) }];
});
const known = new Set(members.flatMap(({ name, isKnown }) => (isKnown ? [name] : [])));

/** Names that nothing in the floor has, with the first that has each. */
const LACKING = new Map(
  members
    .filter(({ name, key }) => !known.has(name) && OWNERS.test(key) && !key.endsWith('_static'))
    .map(({ name, key }) => [name, key] as const)
    .toReversed(),
);
/** What lacks in the floor, by its owner, whatever else has the name: `AbortSignal.any`. */
const LACKING_OF = new Map(
  members.flatMap(({ owner, name, key, isKnown }) => (isKnown ? [] : [[`${owner}.${name}`, key]])),
);
/** The same by itself: `Iterator`. */
const LACKING_GLOBALS = new Map(
  KEYS.flatMap((key) => {
    const [, name] = /^(?:javascript\.builtins|api)\.([A-Z]\w+)$/.exec(key) ?? [];
    return name === undefined || isInFloor(key) ? [] : [[name, key]];
  }),
);

/** What a regular expression has that the floor cannot read: a literal would keep its whole script from running. */
function lackingInPattern(pattern: string, flags: string): string[] {
  return [
    ...(/\(\?<[=!]/.test(pattern) ? ['javascript.regular_expressions.lookbehind_assertion'] : []),
    ...(/\(\?[ims-]+:/.test(pattern) ? ['javascript.regular_expressions.modifier'] : []),
    ...(flags.includes('v') ? ['javascript.builtins.RegExp.unicodeSets'] : []),
  ];
}

/** What a text in a script says, as far as it stands there. */
function textOf(node: ESTree.Argument | undefined): string {
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('');
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}

/**
 * What a script asks of a browser that the floor lacks, by its name in the table, with how it was written. Methods are known by their names alone:
 * what an iterator has in common with an array is not found. `polyfilled`: whether it runs after the polyfills.
 * @throws where it does not parse.
 */
export function lackingInScript(code: string, { polyfilled }: { polyfilled: boolean }): string[] {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  const found = new Map<string, string>();
  const find = (key: string | undefined, written: string) => {
    if (key !== undefined && !isInFloor(key)) found.set(key, written);
  };
  const findMember = (owner: string | undefined, name: string) => {
    const whole = `${owner}.${name}`;
    find(LACKING_OF.get(whole), whole);
    find(LACKING.get(name), `.${name}`);
  };
  const findPattern = (pattern: string, flags: string) => {
    for (const key of lackingInPattern(pattern, flags)) find(key, `/${pattern}/${flags}`);
  };
  /** What is only asked whether it is there. */
  const asked = new Set<unknown>();
  new Visitor({
    ConditionalExpression({ test }) {
      asked.add(test);
    },
    IfStatement({ test }) {
      asked.add(test);
    },
    LogicalExpression({ left }) {
      asked.add(left);
    },
    UnaryExpression({ argument }) {
      asked.add(argument);
    },
    MemberExpression(expression) {
      if (asked.has(expression)) return;
      const { object, property, computed } = expression;
      const owner = object.type === 'Identifier' ? object.name : undefined;
      if (!computed && property.type === 'Identifier') findMember(owner, property.name);
      if (property.type === 'Literal' && typeof property.value === 'string') findMember(owner, property.value);
    },
    ObjectPattern({ properties }) {
      for (const property of properties)
        if (property.type === 'Property' && property.key.type === 'Identifier')
          findMember(undefined, property.key.name);
    },
    Identifier({ name }) {
      find(LACKING_GLOBALS.get(name), name);
    },
    Literal(literal) {
      if ('regex' in literal) findPattern(literal.regex.pattern, literal.regex.flags);
    },
    NewExpression({ callee, arguments: [pattern, flags] }) {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') findPattern(textOf(pattern), textOf(flags));
    },
    CallExpression({ callee, arguments: [selector] }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (!/^(querySelector(All)?|matches|closest)$/.test(callee.property.name)) return;
      for (const key of partsOfSelector(textOf(selector))) find(key, textOf(selector));
    },
    StaticBlock() {
      find('javascript.classes.static.initialization_blocks', 'static {}');
    },
    ImportDeclaration({ attributes }) {
      if (attributes.length > 0) find('javascript.statements.import.import_attributes', 'import … with');
    },
    VariableDeclaration({ kind }) {
      if (kind.endsWith('using')) find('javascript.statements.using', kind);
    },
  }).visit(program);
  if (polyfilled) for (const key of POLYFILLED) found.delete(key);
  return [...found].map(([key, written]) => `${key}: ${written}`);
}
