// Starts the app after the page has been painted: once everything that the page itself needs is there and the browser says that it
// has painted the largest part of it; or at the first touch or key, when a page in the background is looked at, or half a second
// after everything is there, whichever comes first. What to fetch stands in `<meta name="boot">`,
// separated by spaces: the app's modules in the order in which they run (one after the other: in one go they are a long task),
// and after a semicolon what the page will ask for, which comes beside them and not after them. In development there is no such
// tag. If the app cannot be fetched, the page stays as it was written, and its links work. What somebody presses or changes
// before the app hears it (`taken`) is done once the app knows its visitor (`arrived`): the last thing with each control. Typing
// counts from its first letter, and a file that is dropped early lands in the page's own field for files. A press that React
// hears while it takes the page over has been answered when it comes up to the window, so it is noted there and not on its way
// down. A browser that is too old for the app gets a plain style instead, and its page stays as it was written; what stands here is to be read by those, too.

type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What somebody did with a control, to be done again. */
interface Interaction {
  readonly isPress: boolean;
  readonly value: string;
  readonly checked: boolean;
}

// The build puts these in (inline-script.ts).
/** Whether this browser is new enough for the app. */
declare const STARTS: boolean;
declare const HAS_POLYFILLED: boolean;
declare const POLYFILLS: string;
declare const OLDER_STYLES: string;

let plan: string[] = [];
const pending = new Map<Control, Interaction>();

function note(control: Control | null, isPress: boolean) {
  if (control)
    pending.set(control, { isPress, value: control.value, checked: 'checked' in control && control.checked });
}

function onInteraction({ type, target }: Event) {
  const isPress = type === 'click';
  if (target instanceof Element) note(target.closest<Control>(isPress ? 'button' : 'select, input, textarea'), isPress);
}

function onDrop(event: DragEvent) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input || !event.dataTransfer || !event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  if (event.type === 'dragover') return;
  input.files = event.dataTransfer.files;
  note(input, false);
}

function replay(control: Control, { isPress, value, checked }: Interaction) {
  if (!control.isConnected) return;
  if (isPress) return control.click();
  const told = () => {
    for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
  };
  // A file stays where it was put: no page may put one there.
  if (control.type === 'file') return told();
  // React compares with what it has seen last: what the visitor wrote has to be news to it.
  if ('checked' in control && /radio|checkbox/.test(control.type)) {
    control.checked = !checked;
    return control.click();
  }
  control.value = '';
  // React watches the control's own property, and not the one of its kind.
  Reflect.set(Object.getPrototypeOf(control), 'value', value, control);
  told();
}

function addLink(about: Partial<HTMLLinkElement>) {
  document.head.append(Object.assign(document.createElement('link'), about));
}

const meta = document.querySelector<HTMLMetaElement>('meta[name="boot"]');
/** The path of the edition, as its own parts have it: the same script stands in the pages of all of them. */
const base = (meta ? meta.content : '/').replace(/ .*/, '').replace(/(assets\/)?[^/]*$/, '');
if (!STARTS) addLink({ rel: 'stylesheet', href: base + OLDER_STYLES });
else if (meta) {
  plan = meta.content.split(' ');
  const listening = new AbortController();
  const { signal } = listening;
  for (const type of ['click', 'input']) addEventListener(type, onInteraction, { signal });
  for (const type of ['dragover', 'drop'] as const) addEventListener(type, onDrop, { signal });
  for (const mine of ['taken', 'arrived']) addEventListener(mine, () => listening.abort());
  addEventListener(
    'arrived',
    () => {
      for (const [control, interaction] of pending) replay(control, interaction);
    },
    { once: true },
  );
}

// The browser's offer to install may come before the app that makes use of it.
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  Object.assign(window, { installPrompt: event });
});

const SIGNS = ['pointerdown', 'keydown', 'focusin'];

function boot() {
  for (const sign of SIGNS) removeEventListener(sign, boot, true);
  if (plan.length === 0) return;
  const files = plan.splice(0);
  const app = files.splice(0, files.indexOf(';'));
  const wanted = [...app, ...files.slice(1)];
  const fetchBeside = () => {
    for (const href of wanted.splice(0, 2))
      addLink({
        href,
        crossOrigin: '',
        ...(href.endsWith('.js') ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch' }),
      });
    // Two at a time: asking for all of them at once is a long task on a slow phone.
    if (wanted.length > 0) setTimeout(fetchBeside);
  };
  fetchBeside();
  // Where nothing can be asked for in advance, the last one asks for those before it sooner than we would.
  if (!document.createElement('link').relList.supports('modulepreload')) app.splice(0, app.length - 1);
  app
    .reduce<Promise<unknown>>(
      (before, part) => before.then(() => import(part)),
      HAS_POLYFILLED ? Promise.resolve() : import(base + POLYFILLS),
    )
    // What has not been asked for by now, the app asks for itself.
    .then(() => wanted.splice(0))
    .catch(() => {});
}

/** Calls back once the browser has told of a paint: of the largest so far, or of the first where it tells of no other. */
function onceSeen(then: () => void) {
  const told = (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes) || [];
  const type = ['largest-contentful-paint', 'paint'].find((kind) => told.includes(kind));
  if (type)
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      then();
    }).observe({ type, buffered: true });
}

for (const sign of SIGNS) addEventListener(sign, boot, true);
addEventListener('visibilitychange', () => document.hidden || boot());
addEventListener('load', () => {
  // What was read after that paint is in the next frame; a task that is asked for in a frame comes after it.
  onceSeen(() => requestAnimationFrame(() => setTimeout(boot)));
  // A browser that draws nothing tells of no paint.
  setTimeout(boot, 500);
});

export {};
