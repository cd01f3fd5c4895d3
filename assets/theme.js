// What the reader has set on an earlier page, before anything is drawn: a dark page must not flash, a large text not jump. Storage may
// throw, be null, or hold anything. The app's own script then ticks the controls and takes these marks away.
// First it says that scripts run: style sheets ask for it, because not every browser answers `scripting` truly.
document.documentElement.dataset.scripts = '';
try {
  const known = { theme: /^(light|dark|contrast)$/, depth: /^(five|minute)$/, size: /^(large|huge)$/, spacing: /^wide$/, motion: /^none$/ };
  for (const name in known) {
    const kept = localStorage.getItem('stem-cells-ms:' + name);
    if (known[name].test(kept)) document.documentElement.dataset[name] = kept;
  }
} catch { /* nothing is stored here */ }
