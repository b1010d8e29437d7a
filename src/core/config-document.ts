import { variables } from './config.js';
import { defaultOf, environments, type Variable } from './environment.js';

const COMMAND = 'npm run cli -- configuration';

/** `docs/configuration.md`, from the table of variables. */
export function configurationDocument(): string {
  const sections = Object.entries<Variable<unknown>>(variables).map(
    ([name, variable]) => `## ${name}\n\n${variable.about}\n\nDefault: ${defaults(variable)}.\n`,
  );
  return `# Configuration

<!-- Written by \`${COMMAND}\` from src/core/config.ts. Edit that. -->

A process reads its configuration from the environment when it starts. If anything is wrong it lists every fault
and exits with 1. Text around a value is trimmed, and an empty value counts as not set.

\`NODE_ENV\` says where the process runs: ${environments.map((name) => `\`${name}\``).join(', ')}; without it,
\`development\`. Where a default differs by environment, those that are not named need a value. Secrets have known
values in development and test, which staging and production refuse.

${sections.join('\n')}`;
}

function defaults(variable: Variable<unknown>): string {
  const byValue = new Map<string, string[]>();
  for (const environment of environments) {
    const value = defaultOf(variable, environment);
    const shown = value === undefined ? 'required' : variable.secret ? 'a known value' : `\`${value}\``;
    byValue.set(shown, [...(byValue.get(shown) ?? []), environment]);
  }
  const [only] = byValue.keys();
  if (byValue.size === 1) return only ?? '';
  return [...byValue].map(([value, names]) => `${value} (${names.join(', ')})`).join(', ');
}
