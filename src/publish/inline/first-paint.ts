// Runs in the head, before the first paint, so that a chosen theme never flashes up as the other one: marks the page with
// the saved choice, leaves of the two theme colours only its own, and takes away the question for a first visit where it
// has been answered. What it cannot read it leaves alone; the app checks and repairs the saved state later.
try {
  const { horizon, preferences: { theme, horizonAsked } = {} } = JSON.parse(localStorage.getItem('roll-call') || '{}');
  if (horizonAsked || (horizon && horizon !== 'start')) document.documentElement.dataset['asked'] = '';
  if (theme) {
    document.documentElement.dataset['theme'] = theme;
    for (const meta of document.querySelectorAll<HTMLElement>('meta[data-theme]'))
      meta.setAttribute('media', meta.dataset['theme'] === theme ? 'all' : 'not all');
  }
} catch {}

export {};
