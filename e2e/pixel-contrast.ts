import type { Page } from '@playwright/test';

import { addStyle } from '#e2e/add-style.ts';

/** So much of a letter may lie on a line that crosses it. */
const CROSSED = 0.05;

/**
 * The contrast of elements' own texts on the pixels that people see: the page is taken with them and without them, and where both differ a
 * letter lies, on the ground of the second picture. Null for a text that is not seen. Afterwards the texts are gone.
 */
export async function contrastsOnPixels(page: Page, selectors: string[]): Promise<(number | null)[]> {
  const screen = page.viewportSize();
  if (selectors.length === 0 || screen === null) return selectors.map(() => null);
  // On a screen as high as the page no bar lies over a text.
  await page.setViewportSize({ ...screen, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  const colours = await page.evaluate(readColours, selectors);
  const shown = await take(page);
  await addStyle(page, `:is(${selectors.join()}) { ${UNSEEN} }`);
  const ground = await take(page);
  await page.setViewportSize(screen);
  return page.evaluate(measure, { shown, ground, colours, crossed: CROSSED });
}

/** What is drawn around the letters, to set them off from their ground, stays. */
const UNSEEN = ['forced-color-adjust: none', 'color: #0000', 'fill: #0000', 'text-decoration-color: #0000']
  .map((declaration) => `${declaration} !important`)
  .join(';');

async function take(page: Page): Promise<string> {
  return (await page.screenshot({ fullPage: true, animations: 'disabled' })).toString('base64');
}

interface Coloured {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What its letters are filled with, from 0 to 255, and how much of the ground they cover, from 0 to 1. */
  readonly colour: readonly number[];
  readonly opacity: number;
}

/** Runs in the page. */
function readColours(selectors: string[]): (Coloured | null)[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is nothing to draw on.');
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    if (element === null) return null;
    const style = getComputedStyle(element);
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = element instanceof SVGElement ? style.fill : style.color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    let opacity = alpha / 255;
    for (let around: Element | null = element; around !== null; around = around.parentElement)
      opacity *= Number(getComputedStyle(around).opacity);
    const { x, y, width, height } = element.getBoundingClientRect();
    return { box: { x: x + scrollX, y: y + scrollY, width, height }, colour: [red, green, blue], opacity };
  });
}

/** Runs in the page: the contrast that all but the crossed pixels of each text have at least; null where it has none. */
async function measure(of: { shown: string; ground: string; colours: (Coloured | null)[]; crossed: number }) {
  const open = async (picture: string) => {
    const bytes = Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('There is nothing to draw on.');
    context.drawImage(image, 0, 0);
    return context;
  };
  const [shown, ground] = [await open(of.shown), await open(of.ground)];
  // Relative luminance and contrast as in WCAG 2.2.
  const linear = (value: number) =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return of.colours.map((text) => {
    if (text === null) return null;
    const { box, colour, opacity } = text;
    const place = [Math.floor(box.x), Math.floor(box.y), Math.ceil(box.width) + 1, Math.ceil(box.height) + 1] as const;
    const [letters, under] = [shown.getImageData(...place).data, ground.getImageData(...place).data];
    const found: number[] = [];
    for (let pixel = 0; pixel < letters.length; pixel += 4) {
      const here = [...under.subarray(pixel, pixel + 3)];
      // The edge of a letter is little of it, on the same ground as the rest.
      if (!here.some((value, channel) => Math.abs(value - (letters[pixel + channel] ?? 0)) > 8)) continue;
      const inked = here.map((value, channel) => (colour[channel] ?? 0) * opacity + value * (1 - opacity));
      const [dark = 0, light = 0] = [luminance(here), luminance(inked)].sort((one, other) => one - other);
      found.push((light + 0.05) / (dark + 0.05));
    }
    return found.sort((one, other) => one - other)[Math.floor(found.length * of.crossed)] ?? null;
  });
}
