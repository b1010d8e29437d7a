/** `serializers.ts`: a plain function per schema, value to JSON text. */
import type { AlternativePlan, MemberPlan, ObjectPlan, Plan, Writer } from '../serializer-plan.js';
import type { SerializerSet } from '../serializer-set.js';
import { header } from './header.js';
import { quote } from './print.js';

export function emitSerializers(set: SerializerSet, source: string, engine: string): string {
  return [
    header(source, 'Serializers: they write the declared members of a value, and nothing else.'),
    `import type { Serializers } from '${engine}/model.js';`,
    `import { anything, boolean, located, number, other, text } from '${engine}/runtime/generated-support.js';`,
    '',
    ...[...set.plans].flatMap(([name, plan]) => [emitFunction(name, plan), '']),
    'export const serializers: Serializers = {',
    ...[...set.keys].map(([key, writer]) => `  ${quote(key)}: located(${writer}),`),
    '};',
    '',
  ].join('\n');
}

const call = (writer: Writer, value: string, holder: string, key: string): string =>
  `${writer}(${value}, ${holder}, ${key})`;

/** A string literal of JSON text. */
const literal = (json: string): string => `'${json.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

function emitFunction(name: Writer, plan: Plan): string {
  const [guard, lines] = emitBody(plan);
  const body = [`if (${guard}) return other(v, holder, key);`, ...lines];
  return [`function ${name}(v, holder, key) {`, ...body.map((line) => `  ${line}`), '}'].join('\n');
}

const NO_OBJECT = `typeof v !== 'object' || v === null || Array.isArray(v)`;

function emitBody(plan: Plan): [string, string[]] {
  switch (plan.kind) {
    case 'object':
      return [NO_OBJECT, emitObject(plan)];
    case 'array':
      return [
        '!Array.isArray(v)',
        plan.prefix.length > 0 ? emitTuple(plan.prefix, plan.items) : emitArray(plan.items),
      ];
    case 'mixed':
      return [
        `typeof v !== 'object' || v === null`,
        [`return Array.isArray(v) ? ${plan.array}(v, holder, key) : ${plan.object}(v, holder, key);`],
      ];
    case 'tagged':
      return [NO_OBJECT, emitTagged(plan)];
    case 'fitting':
      return [NO_OBJECT, emitFitting(plan.alternatives, plan.fallback)];
  }
}

const emitArray = (items: Writer): string[] => [
  `if (v.length === 0) return '[]';`,
  `let s = '[' + ${call(items, 'v[0]', 'v', '0')};`,
  `for (let i = 1; i < v.length; i++) s += ',' + ${call(items, 'v[i]', 'v', 'i')};`,
  `return s + ']';`,
];

const emitTuple = (prefix: readonly Writer[], items: Writer): string[] => [
  `let s = '[';`,
  `for (let i = 0; i < v.length; i++) {`,
  `  if (i > 0) s += ',';`,
  ...prefix.map(
    (writer, i) => `  ${i > 0 ? 'else ' : ''}if (i === ${i}) s += ${call(writer, 'v[i]', 'v', 'i')};`,
  ),
  `  else s += ${call(items, 'v[i]', 'v', 'i')};`,
  `}`,
  `return s + ']';`,
];

/** A member of the value itself; what every object inherits is none. */
const access = (name: string): string => {
  const plain = /^[A-Za-z_$][\w$]*$/.test(name) ? `v.${name}` : `v[${quote(name)}]`;
  return name in Object.prototype ? `(Object.hasOwn(v, ${quote(name)}) ? ${plain} : undefined)` : plain;
};

function emitObject({ members, hidden, further }: ObjectPlan): string[] {
  if (members.length === 0 && further.length === 0) return [`return '{}';`];
  const certain = members.findIndex(({ required }) => required);
  const leading = certain === -1 ? members : members.slice(0, certain);
  const lines = certain === -1 || leading.length > 0 ? emitLeading(leading) : [];
  if (certain !== -1) lines.push(...emitRest(members.slice(certain), leading.length > 0));
  if (further.length > 0)
    lines.push(...emitFurther(further, [...members.map(({ name }) => name), ...hidden], certain === -1));
  return [...lines, certain === -1 ? `return c === '{' ? '{}' : s + '}';` : `return s + '}';`];
}

const key = (name: string): string => `${JSON.stringify(name)}:`;

/** Optional members before the first certain one: whether a comma is due shows only at run time. */
function emitLeading(members: readonly MemberPlan[]): string[] {
  return [
    `let s = '', c = '{';`,
    ...members.flatMap(({ name, writer }) => [
      `if (${access(name)} !== undefined) {`,
      `  s += c + ${literal(key(name))} + ${call(writer, access(name), 'v', quote(name))};`,
      `  c = ',';`,
      `}`,
    ]),
  ];
}

/** From the first certain member on, every comma is certain too. */
function emitRest(members: readonly MemberPlan[], hasLeading: boolean): string[] {
  const lines: string[] = [];
  members.forEach(({ name, required, writer }, index) => {
    const value = call(writer, access(name), 'v', quote(name));
    if (index === 0)
      lines.push(
        hasLeading
          ? `s += c + ${literal(key(name))} + ${value};`
          : `let s = ${literal(`{${key(name)}`)} + ${value};`,
      );
    else if (required) lines.push(`s += ${literal(`,${key(name)}`)} + ${value};`);
    else lines.push(`if (${access(name)} !== undefined) s += ${literal(`,${key(name)}`)} + ${value};`);
  });
  return lines;
}

function emitFurther(further: ObjectPlan['further'], listed: readonly string[], isLoose: boolean): string[] {
  const separator = isLoose ? 'c' : `','`;
  const write = (writer: Writer): string =>
    `s += ${separator} + JSON.stringify(k) + ':' + ${call(writer, 'v[k]', 'v', 'k')};${isLoose ? ` c = ',';` : ''}`;
  const isListed = listed.map((name) => `k === ${quote(name)}`).join(' || ');
  return [
    `for (const k of Object.keys(v)) {`,
    `  if (${isListed ? `${isListed} || ` : ''}v[k] === undefined) continue;`,
    ...further.map(({ pattern, writer }, index) => {
      const test = pattern === undefined ? '' : `if (${new RegExp(pattern, 'u').toString()}.test(k)) `;
      return `  ${index > 0 ? 'else ' : ''}${test}{ ${write(writer)} }`;
    }),
    `}`,
  ];
}

function emitTagged({ member, writers, fallback }: Plan & { kind: 'tagged' }): string[] {
  return [
    `switch (${access(member)}) {`,
    ...writers.map(({ tag, writer }) => `  case ${quote(tag)}: return ${writer}(v, holder, key);`),
    `}`,
    `return ${fallback}(v, holder, key);`,
  ];
}

function emitFitting(alternatives: readonly AlternativePlan[], fallback: Writer): string[] {
  const lines = [`let write = ${fallback}, best = -1, score;`];
  for (const { writer, required, values, members } of alternatives) {
    const conditions = [
      ...required.map((name) => `${access(name)} !== undefined`),
      ...values.map(
        ({ name, tags }) => `(${tags.map((tag) => `${access(name)} === ${quote(tag)}`).join(' || ')})`,
      ),
    ];
    const score = members.map((name) => `(${access(name)} !== undefined ? 1 : 0)`).join(' + ') || '0';
    lines.push(
      `score = ${conditions.join(' && ') || 'true'} ? ${score} : -1;`,
      `if (score > best) { best = score; write = ${writer}; }`,
    );
  }
  return [...lines, `return write(v, holder, key);`];
}
