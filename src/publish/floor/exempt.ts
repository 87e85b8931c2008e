const ASKED = 'asked for before it is used';
const OURS = 'a word of our own';
const REACT = 'a name that React passes on';

/** What may stand in a script though the floor lacks it, by its name in the table, and why. */
export const ASKED_FIRST: Readonly<Record<string, string>> = {
  'api.Document.exitFullscreen': ASKED,
  'api.Document.fullscreenElement': ASKED,
  'api.Document.startViewTransition': ASKED,
  'api.Element.requestFullscreen': ASKED,
  'api.Element.role': OURS,
  'api.HTMLElement.popover': REACT,
  'api.HTMLImageElement.fetchPriority': REACT,
  'api.HTMLLinkElement.imageSizes': REACT,
  'api.KeyboardEvent.isComposing': 'the key says the same (229)',
  'api.Navigator.canShare': ASKED,
  'api.Navigator.clearAppBadge': ASKED,
  'api.Navigator.permissions': ASKED,
  'api.Navigator.setAppBadge': ASKED,
  'api.Navigator.share': ASKED,
  'api.Navigator.userActivation': ASKED,
  'api.Navigator.wakeLock': ASKED,
  'api.Request.bytes': OURS,
  'api.ServiceWorkerRegistration.getNotifications': ASKED,
  'api.ServiceWorkerRegistration.showNotification': ASKED,
  'api.StorageManager.estimate': OURS,
  'api.URL.canParse_static': ASKED,
  'api.UserActivation.isActive': ASKED,
  'api.ViewTransition': ASKED,
  'api.Window.launchQueue': ASKED,
  'api.Window.print': 'in Firefox for Android before 114 a press does nothing',
  'javascript.builtins.Array.with': OURS,
  'javascript.builtins.Error.isError': OURS,
  'javascript.builtins.Intl.Segmenter': ASKED,
  'javascript.builtins.Intl.Segmenter.segment': ASKED,
  'javascript.builtins.Iterator.drop': OURS,
  'javascript.builtins.Set.difference': OURS,
  'javascript.builtins.Uint8Array.toBase64': ASKED,
};

/** What may stand in a style sheet though the floor lacks it, as `key in selector`, and what is lost. */
export const NOT_MISSED: readonly (readonly [lacking: RegExp, lost: string])[] = [
  [/^css\.selectors\.has in body:has\(\[data-sheet/, 'a printed sheet has its header'],
  [/^css\.selectors\.has in html:has\(\.install-hint\)/, 'the hint lies over the end of a page until it is closed'],
  [
    /^css\.(at-rules\.page|properties\.page|selectors\.details-content|properties\.content-visibility)\b/,
    'paper: what is folded stays so',
  ],
  [
    /^css\.(at-rules\.container|properties\.container-type|types\.length\.container_query_length_units)\b/,
    'drawings and numerals keep one size',
  ],
  [/^css\.types\.length\.viewport_percentage_units_dynamic in \.text-/, 'numerals keep one size'],
  [/^css\.types\.length\.viewport_percentage_units_dynamic in \.min-h-dvh$/, 'a short page ends where it ends'],
  [/^css\.properties\.(scale|rotate|translate) /, 'nothing leans or moves'],
  [/^css\.properties\.grid-template-columns\.subgrid /, 'columns of two lists do not meet'],
  [/^css\.(properties\.view-transition-name|selectors\.(active-)?view-transition)/, 'a page is there at once'],
  [/^css\.properties\.text-wrap/, 'lines break elsewhere'],
  [/^css\.properties\.outline/, 'in Safari the ring has corners'],
  [
    /^css\.properties\.(accent-color|paint-order|overscroll-behavior|font-synthesis-weight)/,
    'a shade, an edge, a pull, a weight',
  ],
  [/^css\.properties\.overflow\.clip /, 'corners are not cut off'],
  [/^css\.properties\.forced-color-adjust/, 'in forced colours Firefox before 113 draws no marks; their words stay'],
  [/^css\.types\.length\.lh in ::-webkit-date/, 'an empty date is lower'],
  [/^css\.selectors\.(popover-)?open in .*:is\(/, 'a list that forgives what is unknown'],
  [/^css\.at-rules\.property in @property --tw-/, 'Tailwind asks, and sets the same by other rules'],
];
