/** Debian's Chromium, and what it has to say about a page. */
import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Swagger UI and ReDoc take their time on a machine that does other things as well. */
jest.setTimeout(90_000);

const OFFLINE = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visit {
  readonly page: Page;
  /** Whatever the browser complains about, and whatever it would fetch from elsewhere. */
  readonly complaints: readonly string[];
}

export interface VisitOptions {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  /** For tests that put something into a page which the page's policy has no room for. */
  readonly bypassCSP?: boolean;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export class Visitor {
  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async start(origin: string): Promise<Visitor> {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    return new Visitor(await chromium.launch({ executablePath, args: OFFLINE }), origin);
  }

  /** Opens a page in a window of its own, which knows nothing of others. */
  async open(path: string, { width = 1280, prepare, ...rest }: VisitOptions = {}): Promise<Visit> {
    const page = await this.browser.newPage({ viewport: { width, height: 900 }, ...rest });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== this.origin) complaints.push(request.url());
    });
    await prepare?.(page);
    await page.goto(this.origin + path);
    return { page, complaints };
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

const AUDIT = readFileSync(new URL('accessibility.js', import.meta.url), 'utf8');

/** What keeps people from using the page. */
export const accessibilityFaults = (page: Page): Promise<string[]> => page.evaluate<string[]>(AUDIT);

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
