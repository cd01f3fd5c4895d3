// Starts the app. The site writer puts this behind wasm-bindgen's glue, in one module with one integrity value, and fills in the files.
// Whatever fails here, the page stays as it is: readable, with links and toggles that work by themselves.
{
  const page = document.documentElement;
  const files = /* site:files */ null;
  const PATIENCE_MS = 20000;

  // The home page links the rest of its styles in its content: they stay when another page takes its place.
  for (const link of document.querySelectorAll('main link[rel=stylesheet]')) document.head.append(link.cloneNode());

  // What theme.js has found or, when a page comes back from the browser's own store, what was set meanwhile.
  const settings = () => {
    try {
      for (const name of ['theme', 'open', 'size', 'spacing', 'motion']) {
        const control = document.getElementById(name + '-' + localStorage.getItem('stem-cells-ms:' + name));
        if (!control) continue; // the page for lost readers has no controls, and keeps the marks
        control.checked = true;
        delete page.dataset[name];
      }
    } catch { /* nothing is stored here */ }
  };
  settings();
  addEventListener('pageshow', event => event.persisted && settings());

  // After a panic the app still catches clicks without answering them: stop every event before it gets there, so links are native again.
  // And the address must name what is shown: the app says in data-path which page it shows.
  const loaded = location.pathname;
  const honest = () => { if (location.pathname !== (page.dataset.path ?? loaded)) location.reload(); };
  const dead = () => {
    if (page.dataset.app === 'dead') return;
    page.dataset.app = 'dead';
    document.getElementById('off')?.removeAttribute('hidden');
    for (const type of ['click', 'change', 'input', 'hashchange', 'pointerover', 'pointerdown']) addEventListener(type, event => event.stopImmediatePropagation(), true);
    addEventListener('popstate', event => { event.stopImmediatePropagation(); honest(); }, true);
    honest();
  };

  // A slow line is no fault: as long as something comes, it is waited for. With `integrity` a browser shows nothing before it has everything,
  // so the bytes are counted as they come and compared with their hash here, where the browser can (it cannot over plain http).
  const counted = async (answer, integrity) => {
    const reader = answer.body.getReader();
    const parts = [];
    for (let wait; ; ) {
      const late = new Promise((_, give_up) => { wait = setTimeout(give_up, PATIENCE_MS, new Error('too slow')); });
      const part = await Promise.race([reader.read(), late]).finally(() => clearTimeout(wait));
      if (part.done) break;
      parts.push(part.value);
    }
    const bytes = await new Blob(parts).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    if ('sha384-' + btoa(String.fromCharCode(...hash)) !== integrity) throw new Error('other bytes than were published');
    return bytes;
  };

  // A bad answer may lie in the browser's cache for ten minutes, so the second try goes past it.
  const load = async ([path, integrity]) => {
    const count = self.crypto?.subtle && self.ReadableStream && self.Blob?.prototype.arrayBuffer;
    let last;
    for (const cache of ['default', 'reload']) {
      const stop = new AbortController();
      const late = setTimeout(() => stop.abort(), PATIENCE_MS * (count ? 1 : 6));
      try {
        const answer = await fetch(page.dataset.base + path, { cache, signal: stop.signal, ...(count ? {} : { integrity }) });
        if (count) clearTimeout(late);
        if (answer.ok) return count ? await counted(answer, integrity) : await answer.arrayBuffer();
        last = new Error(path + ' ' + answer.status);
      } catch (error) {
        last = error;
        // Who has waited so long waits no second time.
        if (stop.signal.aborted || error.message === 'too slow') break;
      } finally { clearTimeout(late); }
    }
    throw last;
  };

  const run = async () => {
    if (page.dataset.url === '404') {
      await __wbg_init({ module_or_path: load(files.wasm) });
      const meant = rescue(page.dataset.base, location.pathname);
      if (meant) location.replace(meant + location.search + location.hash);
      return;
    }
    if (page.dataset.build !== files.build) throw new Error('page and program are of different builds');
    await __wbg_init({ module_or_path: load(files.wasm) });
    if (!start(dead)) throw new Error('the page has no place for the app');
  };

  // In a frame of another site, or without WebAssembly, the page is left as it is.
  if (self === top && typeof WebAssembly === 'object') run().catch(error => { console.info(String(error)); dead(); });
  else if (self === top) dead();
}
