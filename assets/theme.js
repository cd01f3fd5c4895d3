// The colours that the reader chose on an earlier page, before anything is drawn: a dark page must not flash. Storage may throw,
// be null, or hold anything. The app's own script then ticks the control and takes this mark away.
try {
  const theme = localStorage.getItem('stem-cells-ms:theme');
  if (/^(light|dark|contrast)$/.test(theme)) document.documentElement.dataset.theme = theme;
} catch { /* nothing is stored here */ }
