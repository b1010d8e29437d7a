/** New shapes with their examples: enough to be valid, and few enough members to be replaced by the right ones. */
import type { Design } from './design.js';
import { withArticle } from './words.js';

export interface Template {
  readonly schema: string;
  /** Names of examples and their YAML. */
  readonly examples: readonly (readonly [name: string, yaml: string])[];
}

const shared = ({ version }: Design): string => (version === 'v1' ? '../shared' : '../../shared');
const ID = '019cb000-0000-7000-8000-0000000000';

/** Members of the example resource, as `Example <resource>` would have them. */
const stored = (design: Design, indent: string): string =>
  [
    `id: '${ID}a1'`,
    `title: The first ${design.resource.words}`,
    'notes: null',
    'version: 1',
    "createdAt: '2026-03-02T07:05:08.250Z'",
    "updatedAt: '2026-03-02T07:05:08.250Z'",
  ]
    .map((line) => `${indent}${line}`)
    .join('\n');

export function oneOf(design: Design): Template {
  const { words, pascal } = design.resource;
  const ref = (name: string) => `{ $ref: ${shared(design)}/schemas.yaml#/${name} }`;
  return {
    schema: `  type: object
  description: ${sentence(withArticle(words))}.
  required: [id, title, notes, version, createdAt, updatedAt]
  properties:
    id: ${ref('Id')}
    title: { type: string, description: What it is called. }
    notes: ${ref('NotesOrNull')}
    version: ${ref('Version')}
    createdAt: ${ref('CreatedAt')}
    updatedAt: ${ref('UpdatedAt')}
`,
    examples: [
      [`First${pascal}`, `  summary: ${sentence(withArticle(words))}\n  value:\n${stored(design, '    ')}\n`],
    ],
  };
}

export function pageOf(design: Design): Template {
  const { words, pascal } = design.resource;
  const ref = (name: string) => `{ $ref: ${shared(design)}/schemas.yaml#/${name} }`;
  const item = stored(design, '        ').replace('        id', '      - id');
  const page = (cursor: string) => `  value:\n    items:\n${item}\n    nextCursor: ${cursor}\n`;
  return {
    schema: `  type: object
  description: A page of what there is of ${withArticle(words)}.
  required: [items, nextCursor]
  properties:
    items:
      type: array
      description: The entries of this page.
      items: { $ref: '#/${pascal}' }
    nextCursor: ${ref('NextCursor')}
`,
    examples: [
      [`${pascal}FirstPage`, `  summary: More follow\n${page('WyIyMDI2LTAzLTAyIl0.b25lIG1vcmU')}`],
      [
        `${pascal}EmptyPage`,
        '  summary: There is nothing yet\n  value:\n    items: []\n    nextCursor: null\n',
      ],
    ],
  };
}

export function requestOf(design: Design): Template {
  const { kind, resource, action } = design;
  const isWhole = kind === 'create' || kind === 'replace';
  const ref = (name: string) => `{ $ref: ${shared(design)}/schemas.yaml#/${name} }`;
  const described: Readonly<Record<string, string>> = {
    create: `${sentence(withArticle(resource.words))} to store.`,
    replace: `All of ${withArticle(resource.words)}.`,
    update: 'The members to change. Whatever is absent stays as it is.',
    action: `How to ${action?.words ?? ''} ${withArticle(resource.words)}.`,
  };
  const title =
    "{ type: string, description: What it is called., minLength: 1, maxLength: 200, pattern: '^[^\\u0000\\ud800-\\udfff]*$' }";
  return {
    schema: `  type: object
  description: ${described[kind] ?? ''}
${isWhole ? '  required: [title]\n' : ''}  properties:
${kind === 'create' ? `    id: ${ref('Id')}\n` : ''}${action ? '' : `    title: ${title}\n`}    notes: ${ref('NotesOrNull')}
  additionalProperties: false
`,
    examples: [
      [
        `${requestExample(design)}`,
        `  summary: ${sentence(action ? `${action.words} it, with a note` : isWhole ? 'only what has to be there' : 'another title')}\n  value:\n    ${action ? 'notes: Made with a note.' : `title: Another ${resource.words}`}\n`,
      ],
    ],
  };
}

const requestExample = ({ kind, resource, action }: Design): string => {
  if (action) return `${action.pascal}${resource.pascal}WithNotes`;
  return (
    { create: `AnotherNew${resource.pascal}`, replace: `Replaced${resource.pascal}` }[kind as string] ??
    `Retitled${resource.pascal}`
  );
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
