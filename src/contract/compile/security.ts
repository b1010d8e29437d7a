/** Who may call: the alternatives of each operation, and the schemes they name. */
import type { SecurityAlternative, SecuritySchemeRow } from '../model.js';
import { child, type ContractDocument, type Located } from './document.js';
import type { Operation, SecurityRequirement, SecurityScheme } from './openapi.js';

/** Every scheme of the document, whether an operation names it or not. */
export function compileSecuritySchemes(document: ContractDocument): Record<string, SecuritySchemeRow> {
  return Object.fromEntries(
    [...schemesOf(document)].map(([name, { node }]) => [
      name,
      {
        type: node.type,
        ...(node.type === 'http' && { scheme: node.scheme!.toLowerCase() }),
        ...(node.type === 'apiKey' && { in: node.in!, name: node.name! }),
        ...(node['x-roles'] && { roles: node['x-roles'] }),
      },
    ]),
  );
}

export function schemesOf(document: ContractDocument): Map<string, Located<SecurityScheme>> {
  const at = child('#', 'components', 'securitySchemes');
  const entries = Object.entries(document.root.components?.securitySchemes ?? {});
  return new Map(
    entries.map(([name, node]) => [name, document.resolve<SecurityScheme>({ node, at: child(at, name) })]),
  );
}

/** The operation's own requirements, or else those of the document. An empty list is public. */
export function compileSecurity(
  document: ContractDocument,
  { node, at }: Located<Operation>,
): SecurityAlternative[] {
  const place = node.security ? child(at, 'security') : '#/security';
  const requirements = node.security ?? document.root.security ?? [];
  const schemes = schemesOf(document);
  return requirements.map((requirement, index) =>
    alternative(document, requirement, child(place, index), schemes),
  );
}

function alternative(
  document: ContractDocument,
  requirement: SecurityRequirement,
  at: string,
  known: Map<string, Located<SecurityScheme>>,
): SecurityAlternative {
  const schemes = Object.entries(requirement).map(([scheme, scopes]) => {
    const declared = known.get(scheme);
    if (!declared)
      document.fault(child(at, scheme), `\`${scheme}\` is not in \`components/securitySchemes\`.`);
    if (declared?.node.type === 'oauth2') {
      const listed = Object.values(declared.node.flows ?? {}).flatMap((flow) => Object.keys(flow.scopes));
      for (const scope of scopes)
        if (!listed.includes(scope))
          document.fault(child(at, scheme), `No flow of \`${scheme}\` offers \`${scope}\`.`);
    }
    return { scheme, scopes: [...scopes] };
  });
  return { schemes };
}
