/** What bodies are: media types, and a schema for each. */
import { child } from '../../compile/document.js';
import type { MediaType } from '../../compile/openapi.js';
import { specificity, parseMediaType } from '../../runtime/negotiation/media-type.js';
import {
  align,
  compareOthers,
  compareSchemas,
  conjunction,
  report,
  type Pair,
  type Reporter,
} from './context.js';
import { breaking, compatible, place } from './findings.js';
import type { Role } from './role.js';

type Content = Readonly<Record<string, MediaType>> | undefined;

interface PlacedMedia {
  readonly node: MediaType;
  readonly at: string;
  readonly type: string;
}

/** By type and subtype; parameters such as `charset` only count where they tell two entries apart. */
function mediaOf(content: Content, at: string): Map<string, PlacedMedia> {
  const entries = Object.entries(content ?? {});
  const essences = entries.map(([type]) => parseMediaType(type)?.essence ?? type.toLowerCase());
  return new Map(
    entries.map(([type, node], index) => {
      const essence = essences[index]!;
      const isAmbiguous = essences.indexOf(essence) !== essences.lastIndexOf(essence);
      return [isAmbiguous ? type : essence, { node, at: child(at, 'content', type), type: essence }];
    }),
  );
}

export function compareContent(
  reporter: Reporter,
  role: Role,
  { base, revision }: Pair<object>,
  subject: string,
  content: { readonly base: Content; readonly revision: Content },
): void {
  const [olds, news] = [mediaOf(content.base, base.at), mediaOf(content.revision, revision.at)];
  const { both, removed, added } = align(olds, news);
  for (const [type, media] of removed) {
    const range = [...news.values()].find((each) => specificity(each.type, media.type) > 0);
    if (range) compareMedia(reporter, role, media, range, subject);
    else
      report(
        reporter,
        breaking({
          rule: `${role.prefix}-media-type-removed`,
          place: place(media.at, revision.at),
          message: `${subject}: \`${type}\` is gone.`,
          client:
            role.direction === 'in'
              ? 'Its bodies are refused as an unsupported media type.'
              : 'It gets a representation that it cannot read, or none that is acceptable.',
          fix: `Keep \`${type}\` beside what is new.`,
        }),
      );
  }
  for (const [type, media] of added) {
    if ([...olds.values()].some((each) => specificity(each.type, media.type) > 0)) continue;
    report(
      reporter,
      compatible('added', {
        rule: `${role.prefix}-media-type-added`,
        place: place(base.at, media.at),
        message: `${subject}: \`${type}\` is new.`,
        client: 'Nothing: it does not ask for it.',
      }),
    );
  }
  for (const [, before, after] of both) compareMedia(reporter, role, before, after, subject);
}

function compareMedia(
  reporter: Reporter,
  role: Role,
  base: PlacedMedia,
  revision: PlacedMedia,
  subject: string,
): void {
  compareSchemas(
    reporter,
    role,
    conjunction(
      reporter.base,
      base.node.schema,
      base.node.schema === undefined ? base.at : child(base.at, 'schema'),
    ),
    conjunction(
      reporter.revision,
      revision.node.schema,
      revision.node.schema === undefined ? revision.at : child(revision.at, 'schema'),
    ),
  );
  compareEncoding(reporter, role, base, revision, subject);
  compareOthers(
    reporter,
    { base, revision },
    `${subject} (${revision.type})`,
    ['schema', 'encoding'],
    ['example', 'examples'],
  );
}

/** Parts of a form: their media types, and how they are written. */
function compareEncoding(
  reporter: Reporter,
  role: Role,
  base: PlacedMedia,
  revision: PlacedMedia,
  subject: string,
): void {
  const [before, after] = [base.node.encoding ?? {}, revision.node.encoding ?? {}];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const { contentType: old, ...oldRest } = before[name] ?? {};
    const { contentType: next, ...newRest } = after[name] ?? {};
    const typesOf = (list: string | undefined): string[] | undefined =>
      list?.split(',').map((type) => type.trim().toLowerCase());
    const [olds, news] =
      role.direction === 'in' ? [typesOf(old), typesOf(next)] : [typesOf(next), typesOf(old)];
    const isKept =
      news === undefined ||
      (olds !== undefined && olds.every((type) => news.some((range) => specificity(range, type) > 0)));
    const at = place(
      before[name] ? child(base.at, 'encoding', name) : base.at,
      after[name] ? child(revision.at, 'encoding', name) : revision.at,
    );
    const parts = { place: at, message: `${subject}: the encoding of the part \`${name}\` changed.` };
    if (!isKept || !reporter.equality.areEqual(oldRest, reporter.base, newRest, reporter.revision))
      report(
        reporter,
        breaking({
          ...parts,
          rule: `${role.prefix}-encoding-changed`,
          client: 'Parts that were accepted before are refused, or read in another way.',
          fix: 'Go on accepting the media types that were listed.',
        }),
      );
    else if (old !== next)
      report(
        reporter,
        compatible('changed', {
          ...parts,
          rule: `${role.prefix}-encoding-extended`,
          client: 'Nothing: its parts are accepted as before.',
        }),
      );
  }
}
