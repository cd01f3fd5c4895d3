// Before anything is drawn. First it says that scripts run: style sheets ask for it, because not every browser answers `scripting` truly.
document.documentElement.dataset.scripts = '';

// What the reader has set on an earlier page: a dark page must not flash, a large text not jump. Storage may throw, be null, or hold
// anything. boot.js then ticks the controls and takes these marks away.
try {
  const known = { theme: /^(light|dark|contrast)$/, open: /^(all)$/, size: /^(large|huge)$/, spacing: /^wide$/, motion: /^none$/ };
  for (const name in known) {
    const kept = localStorage.getItem('stem-cells-ms:' + name);
    if (known[name].test(kept)) document.documentElement.dataset[name] = kept;
  }
} catch { /* nothing is stored here */ }

// What the address chooses in a comparison: each box is ticked before it is painted, so no column comes and goes.
{
  const query = new URLSearchParams(location.search);
  const list = name => (query.get(name) ?? '').toLowerCase().split(',');
  const as = /^(pictures|words)$/.exec((query.get('as') ?? '').toLowerCase())?.[0];
  const [shown, tissues] = [list('show').filter(id => /^(hsc|msc|ipsc)$/.test(id)), list('tissue')];
  const seen = new WeakSet();
  const ticked = ({ name, dataset: { value } }) =>
    name === 'diff' ? query.get('diff') === '1'
    : name === 'as' ? value === (as ?? 'glance')
    : name === 'show' ? !shown.length || shown.includes(value)
    : !tissues.some(id => id.startsWith(value.split('-')[0] + '-')) || tissues.includes(value);
  const tick = () => {
    for (const box of document.querySelectorAll('[name=show], [name=diff], [name=as], [name=tissue]')) {
      if (!seen.has(box)) box.checked = ticked(seen.add(box) && box);
    }
  };
  if (as || shown.length || query.has('tissue') || query.has('diff')) {
    const parsing = new MutationObserver(tick);
    parsing.observe(document, { childList: true, subtree: true });
    // WebKit's parser does not wait for observers: there it is done at the latest before a frame is painted.
    const frame = () => { tick(); if (document.readyState === 'loading') requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
    addEventListener('DOMContentLoaded', () => { tick(); parsing.disconnect(); });
  }
}
