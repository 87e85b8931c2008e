/** A picture of our own app for those who are asked whether to install it. `npm run screenshots` takes them. */
export interface Screenshot {
  readonly file: string;
  /** The page that it shows. */
  readonly address: string;
  readonly page: 'episodes' | 'cast';
  readonly form: 'narrow' | 'wide';
  /** In pixels of the page, of which a screen like that has `scale` times as many each way. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const PHONE = { form: 'narrow', width: 390, height: 844, scale: 2 } as const;

/** Pages that do not age: what a picture said of the status would be wrong one day, and nobody would see it. */
export const SCREENSHOTS: readonly Screenshot[] = [
  { file: 'screenshots/episodes.webp', address: '/episodes/', page: 'episodes', ...PHONE },
  { file: 'screenshots/cast.webp', address: '/cast/', page: 'cast', ...PHONE },
  {
    file: 'screenshots/cast-wide.webp',
    address: '/cast/',
    page: 'cast',
    form: 'wide',
    width: 1280,
    height: 800,
    scale: 1,
  },
];
