import { tagOn } from '#publish/pictures/icon.ts';
import { openPaintbox, paint } from '#publish/pictures/paint.ts';
import { paintOnce } from '#publish/pictures/paint-once.ts';
import { encodePng } from '#publish/pictures/png.ts';
import { readThemes } from '#publish/pictures/tokens.ts';

/** The screens of iPhones, upright: width and height in points, pixels for each point. */
const SCREENS = [
  [375, 667, 2], // SE, 8
  [414, 736, 3], // 8 Plus
  [375, 812, 3], // X, XS, 11 Pro, 12 mini, 13 mini
  [414, 896, 2], // XR, 11
  [414, 896, 3], // XS Max, 11 Pro Max
  [390, 844, 3], // 12, 13, 14, 16e
  [428, 926, 3], // 12 Pro Max, 13 Pro Max, 14 Plus
  [393, 852, 3], // 14 Pro, 15, 15 Pro, 16
  [430, 932, 3], // 14 Pro Max, 15 Plus, 15 Pro Max, 16 Plus
  [402, 874, 3], // 16 Pro, 17, 17 Pro
  [420, 912, 3], // Air
  [440, 956, 3], // 16 Pro Max, 17 Pro Max
] as const;

/** How wide the name tag's picture is on it, in points. */
const MARK = 200;

/** What iOS shows from the tap on the icon to the first page. It takes only a picture of exactly its screen's size. */
export interface StartupImage {
  readonly file: string;
  readonly media: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export const STARTUP_IMAGES: readonly StartupImage[] = SCREENS.flatMap(([width, height, scale]) =>
  (['light', 'dark'] as const).map((scheme) => ({
    file: `startup/${width * scale}x${height * scale}-${scheme}.png`,
    media:
      `(device-width: ${width}px) and (device-height: ${height}px) and (-webkit-device-pixel-ratio: ${scale})` +
      ` and (orientation: portrait) and (prefers-color-scheme: ${scheme})`,
    scheme,
    width: width * scale,
    height: height * scale,
    scale,
  })),
);

/** Paints a startup image, as PNG: the tag on the ground of the theme, as the first page will have it. */
export async function paintStartupImage({ scheme, width, height, scale }: StartupImage): Promise<Uint8Array> {
  await openPaintbox();
  const { board, book } = readThemes();
  const ground = (scheme === 'dark' ? board : book)('board');
  const drawing = tagOn(ground);
  return paintOnce([drawing, scale, width, height], () =>
    encodePng(paint(drawing, { width: MARK * scale }), { width, height }),
  );
}
