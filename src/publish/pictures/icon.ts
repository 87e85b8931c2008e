import { readFileSync } from 'node:fs';

/** The one drawing that all icons come from: a ground with round corners, and on it the name tag with its tick. */
const ICON = readFileSync('public/icon.svg', 'utf8').trim();
const [, ground = '', mark = ''] = /^<svg[^>]*>(<rect[^>]*>)(.*)<\/svg>$/.exec(ICON) ?? [];

const sheet = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${inside}</svg>`;

/** The icon as it is, for places that show it as it is. */
export const roundIcon = () => ICON;

/** The icon on a ground that fills its square, for places that cut out a shape of their own: the tag stays in the middle four fifths. */
export const fullIcon = () => sheet(`${ground.replace(/ rx="\d+"/, '')}${mark}`);

/** The tag alone in one colour, its tick left out of it: only where there is paint counts. */
export const stencilIcon = () =>
  sheet(
    `<mask id="tick"><rect width="64" height="64" fill="#fff"/>${mark.replace(/<rect[^>]*>/, '').replace(/stroke="#\w+"/, 'stroke="#000"')}</mask>` +
      `<g mask="url(#tick)">${mark.replace(/<path[^>]*>/, '').replace(/fill="#\w+"/, 'fill="#fff"')}</g>`,
  );

/** The tag on a sheet of another colour. */
export const tagOn = (colour: string) => sheet(`<rect width="64" height="64" fill="${colour}"/>${mark}`);
