/** The list of what is deprecated as text for people. */
import { isOver, type Deprecated } from './list.js';

/** A paragraph for each; says so where there is nothing. */
export function printDeprecated(all: readonly Deprecated[], today: string): string {
  if (all.length === 0) return 'Nothing is deprecated.';
  const over = all.filter(isOver).length;
  const soon = `${all.length} deprecated on ${today}, ${over === 0 ? 'none' : over} past the last day:`;
  return [soon, ...all.map(paragraph)].join('\n\n');
}

const paragraph = (one: Deprecated): string =>
  [
    `${one.kind} ${one.name}`,
    `  ${one.where}`,
    `  since ${one.since ?? 'a day that nobody wrote down: add x-deprecated-at'}`,
    `  until ${one.until ?? 'a day that nobody wrote down: add x-sunset'}${left(one)}`,
    ...(one.kind === 'operation' ? [`  successor: ${one.successor ?? 'none'}`] : []),
    ...(isOver(one) ? [`  FIX: ${fix(one)}`] : []),
  ].join('\n');

function left({ daysLeft }: Deprecated): string {
  if (daysLeft === null) return '';
  if (daysLeft < 0) return `, over for ${days(-daysLeft)}`;
  return daysLeft === 0 ? ', today is the last day' : `, ${days(daysLeft)} left`;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** What is over and still stands in the document. */
const fix = ({ kind, until }: Deprecated): string =>
  kind === 'operation'
    ? `it answers 410 since ${until} is over: take it and its handler out of the document and the code, or give it more time in x-sunset.`
    : 'it is still taken and answered: take it out of the document, or give it more time in x-sunset.';
