import type { Page } from 'playwright-core';

/** A text that is hard to read against what is behind it. */
export interface Faint {
  readonly text: string;
  readonly ratio: number;
  readonly color: string;
  readonly ground: string;
}

/**
 * Every visible text whose contrast stays below WCAG 2.2 AA: 4.5 : 1, or 3 : 1 for large text. What is disabled is exempt there
 * and here. Computed from the styles: the colours behind a text are laid over each other from the page upwards.
 */
export function faintTexts(page: Page): Promise<readonly Faint[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const parse = (value: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (index: 0 | 1 | 2) => top[index] * top[3] + under[index] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = (colour: Colour): number => {
      const part = (value: number) => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2]);
    };
    const behind = (element: Element): Colour => {
      const layers: Colour[] = [];
      for (let at: Element | null = element; at !== null; at = at.parentElement) layers.unshift(parse(getComputedStyle(at).backgroundColor));
      return layers.reduce<Colour>((under, layer) => over(layer, under), [255, 255, 255, 1]);
    };
    const found: { text: string; ratio: number; color: string; ground: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest(':disabled, [aria-disabled="true"], .visually-hidden, .skip, script, style') !== null) continue;
      const style = getComputedStyle(element);
      const ground = behind(element);
      const colour = over(parse(style.color), ground);
      const [light, dark] = [luminance(colour), luminance(ground)].sort((one, other) => other - one) as [number, number];
      const ratio = (light + 0.05) / (dark + 0.05);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (large ? 3 : 4.5)) found.push({ text: text.slice(0, 40), ratio: Math.round(ratio * 100) / 100, color: style.color, ground: ground.join() });
    }
    return found;
  });
}
