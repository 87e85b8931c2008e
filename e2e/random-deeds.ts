/**
 * Runs in the page: does one of the things that can be done on it, chosen by a number, and gives what it was, once two frames have
 * been drawn. What leads out of the app is left alone.
 */
export async function doSomething(number: number): Promise<string> {
  let state = number;
  // A linear congruential generator, as in Numerical Recipes (3rd ed., 7.1).
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  random(1);
  const leadsOut = (link: HTMLAnchorElement) =>
    link.origin !== location.origin || link.target !== '' || link.download !== '' || !link.pathname.endsWith('/');
  const within = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const choices = [...within.querySelectorAll('a[href], button, summary, select, input')].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled, [type="file"]') &&
      !(element instanceof HTMLAnchorElement && leadsOut(element)),
  );
  const chosen = choices[random(choices.length)];
  if (chosen === undefined) return 'nothing';
  const said = `${chosen.tagName} ${chosen.getAttribute('aria-label') ?? ''} ${chosen.textContent.slice(0, 60)} ${chosen.getAttribute('href') ?? ''}`;
  chosen.focus();
  if (chosen instanceof HTMLSelectElement) {
    chosen.selectedIndex = random(chosen.length);
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (chosen instanceof HTMLInputElement && !/checkbox|radio|submit|button/.test(chosen.type)) {
    const texts = chosen.type === 'date' ? ['2027-03-19', ''] : ['3', 'on', '수혁', 'dead?', ''];
    // As if it were typed: React looks whether the value is another one than it has set.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
      chosen,
      texts[random(texts.length)],
    );
    chosen.dispatchEvent(new Event('input', { bubbles: true }));
  } else chosen.click();
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return said;
}
