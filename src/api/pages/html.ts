import { escaped } from '../../domain/shared/html.js';

/** Text that is HTML already. Everything else is escaped where it is put into a page. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | false | undefined | readonly Value[];

/** HTML whose values are escaped unless they are HTML themselves: `` html`<b>${name}</b>` ``. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(parts.reduce((text, part, index) => `${text}${written(values[index - 1])}${part}`));

function written(value: Value): string {
  if (value instanceof Html) return value.text;
  if (value === undefined || value === false) return '';
  return typeof value === 'object' ? value.map(written).join('\n') : escaped(String(value));
}
