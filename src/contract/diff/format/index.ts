/** The forms in which a report leaves. */
import type { Report } from '../report.js';
import { formatGithub } from './github.js';
import { formatJson } from './json.js';
import { formatMarkdown } from './markdown.js';
import { formatText, type TextOptions } from './text.js';

export const FORMATS = ['text', 'json', 'markdown', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export function formatReport(report: Report, format: Format, options: TextOptions = {}): string {
  switch (format) {
    case 'text':
      return formatText(report, options);
    case 'json':
      return formatJson(report, options);
    case 'markdown':
      return formatMarkdown(report);
    case 'github':
      return formatGithub(report);
  }
}
