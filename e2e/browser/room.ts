import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

/** The screens that the control room is made for. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PICTURES = join(import.meta.dirname, 'screenshots');

/** What Chromium itself reports for answers that the walk provokes on purpose: refusals, and pages out of reach. */
const EXPECTED = /Failed to load resource: the server responded with a status of (401|404|409)/;

/** Where the platform under test runs. */
export function platformAddress(): string {
  const address = process.env['HOLDPOINT_URL'];
  if (address === undefined) throw new Error('HOLDPOINT_URL must name a running demo platform with the district loaded');
  return address.replace(/\/$/, '');
}

/** Starts the machine's own browser. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error('Chromium is needed for the browser tests');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** The control room in one browser window, driven as people drive it. */
export class Room {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED.test(message.text())) this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, size = DESK): Promise<Room> {
    const context = await browser.newContext({ viewport: size, locale: 'en-GB', baseURL: platformAddress() });
    const room = new Room(await context.newPage(), context);
    room.page.setDefaultTimeout(15_000);
    await room.page.goto('/');
    return room;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Reads from the platform as the person signed in. */
  read<T>(path: string): Promise<T> {
    return this.page.evaluate(async (address) => (await fetch(address)).json() as Promise<T>, `/api${path}`);
  }

  /** Signs in from the sign-in page. */
  async enterAs(person: string, name: string): Promise<void> {
    await this.find(name);
    await this.page.locator(`[data-person="${person}"]`).first().click();
    await this.page.locator('.who').waitFor();
  }

  /** Changes person by the menu; the page stays the same. */
  async become(person: string, name: string): Promise<void> {
    const where = this.page.url();
    await this.page.locator('.who').click();
    await this.find(name);
    await this.page.locator(`.ant-drawer [data-person="${person}"]`).first().click();
    await this.page.locator('.who b').filter({ hasText: name }).waitFor();
    await this.page.locator('.ant-drawer-open').waitFor({ state: 'detached' });
    if (this.page.url() !== where) throw new Error(`changing person left the page ${where}`);
  }

  private async find(name: string): Promise<void> {
    const search = this.page.locator('.persons-find input');
    await this.page.locator('.person-card').first().waitFor();
    if ((await search.count()) > 0) await search.fill(name);
  }

  /** Opens the form of an act; `at` narrows down which of its buttons. */
  async ask(command: string, at = ''): Promise<Locator> {
    await this.page.locator(`${at} [data-act="${command}"]`).first().click();
    const form = this.page.locator('.ant-drawer .command');
    await form.waitFor();
    return form;
  }

  /** Takes a picture with the demo camera. */
  async photograph(form: Locator): Promise<void> {
    await form.getByTestId('demo-camera').click();
    await form.locator('figure img').waitFor();
  }

  /** Sends the form and waits until the platform has granted it. */
  async grant(form: Locator): Promise<void> {
    await form.locator('button[type=submit]').click();
    const refusal = this.page.getByTestId('refusal');
    await Promise.race([form.waitFor({ state: 'detached' }), refusal.waitFor()]);
    if (await refusal.isVisible()) throw new Error(`refused: ${await refusal.innerText()}`);
  }

  /** Does an act that needs no input. */
  async does(command: string, at = ''): Promise<void> {
    await this.grant(await this.ask(command, at));
  }

  /** Does an act that needs a picture and nothing else that is not filled in already. */
  async doesWithPicture(command: string, at = ''): Promise<void> {
    const form = await this.ask(command, at);
    await this.photograph(form);
    await this.grant(form);
  }

  /** Sends the form, expects a refusal, and gives the hold points named on the panel; the panel stays open. */
  async refused(form: Locator): Promise<readonly string[]> {
    await form.locator('button[type=submit]').click();
    const panel = this.page.getByTestId('refusal');
    await panel.waitFor();
    return panel.locator('[data-holdpoint]').evaluateAll((all) => all.map((one) => one.getAttribute('data-holdpoint') ?? ''));
  }

  /** Closes whatever panel is open. */
  async dismiss(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.locator('.ant-drawer-open').waitFor({ state: 'detached' });
  }

  /** The page in both languages at both sizes. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    for (const [label, size] of [['1440x900', DESK], ['390x844', PHONE]] as const) {
      await this.page.setViewportSize(size);
      for (const language of ['en', 'zh'] as const) {
        await this.speak(language);
        await this.page.evaluate(() => window.scrollTo(0, 0));
        await this.settle();
        await this.measure(name, size.width);
        await this.page.screenshot({ path: join(PICTURES, `${name}-${label}-${language}.png`) });
        if (await this.page.locator('.ant-drawer-open').isVisible()) continue;
        if ((language === 'en') !== (size === DESK)) continue;
        await this.page.screenshot({ path: join(PICTURES, `${name}-${label}-${language}-whole.png`), fullPage: true });
      }
    }
    await this.speak('en');
    await this.page.setViewportSize(DESK);
  }

  // WCAG 2.2 AA, 1.4.10: nothing makes the whole page wider than the screen, in whatever state a ticket is.
  private async measure(name: string, screen: number): Promise<void> {
    const width = await this.page.evaluate(() => document.documentElement.scrollWidth);
    if (width > screen) this.complaints.push(`${name} is ${width} wide on a screen of ${screen}`);
  }

  /** What the page showed last, for whoever looks into a failure. */
  async last(): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, 'last.png'), fullPage: true });
  }

  /** Switches to a language by the page's own switch. */
  async speak(language: 'en' | 'zh'): Promise<void> {
    const now = await this.page.evaluate(() => document.documentElement.lang);
    if (now.startsWith(language)) return;
    await this.page.evaluate((name) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button.bar-button')];
      buttons.find((button) => button.textContent === name)?.click();
    }, language === 'zh' ? '简体中文' : 'English');
    await this.page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), language);
  }

  /** Waits until pictures are there and nothing moves any more. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('.ant-message-notice') === null);
    await this.page.waitForFunction(() =>
      [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > window.innerHeight),
    );
    await this.page.waitForFunction(() => document.getAnimations().every((motion) => motion.playState !== 'running'), undefined, {
      timeout: 3_000,
    }).catch(() => undefined);
  }
}
