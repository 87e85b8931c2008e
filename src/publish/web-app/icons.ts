import { fullIcon, roundIcon, stencilIcon } from '#publish/pictures/icon.ts';
import { openPaintbox, paint } from '#publish/pictures/paint.ts';
import { encodePng } from '#publish/pictures/png.ts';

/** An icon that the build draws: `size` pixels wide and high. */
export interface Icon {
  readonly file: string;
  readonly size: number;
  /** What launchers may do with it: show it, cut a shape out of it, or take only its outline. iOS rounds the corners itself. */
  readonly purpose: 'any' | 'maskable' | 'monochrome' | 'apple';
}

export const ICONS: readonly Icon[] = [
  { file: 'icons/any-192.png', size: 192, purpose: 'any' },
  { file: 'icons/any-512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
  { file: 'icons/monochrome-512.png', size: 512, purpose: 'monochrome' },
  { file: 'icons/apple-touch-180.png', size: 180, purpose: 'apple' },
];

/** Paints an icon, as PNG. */
export async function paintIcon({ size, purpose }: Icon): Promise<Uint8Array> {
  await openPaintbox();
  switch (purpose) {
    case 'any':
      return paint(roundIcon(), { width: size }).asPng();
    case 'monochrome':
      return paint(stencilIcon(), { width: size }).asPng();
    case 'maskable':
    case 'apple':
      return encodePng(paint(fullIcon(), { width: size }));
  }
}
