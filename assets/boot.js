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

  // A bad answer may lie in the browser's cache for ten minutes, so the second try goes past it.
  const load = async ([path, integrity]) => {
    let last;
    for (const cache of ['default', 'reload']) {
      try {
        const answer = await fetch(page.dataset.base + path, { integrity, cache });
        if (answer.ok) return answer;
        last = new Error(path + ' ' + answer.status);
      } catch (error) { last = error; }
    }
    throw last;
  };
  const patience = () => new Promise((_, give_up) => setTimeout(give_up, PATIENCE_MS, new Error('too slow')));

  const run = async () => {
    if (page.dataset.url === '404') {
      await __wbg_init({ module_or_path: load(files.wasm) });
      const meant = rescue(page.dataset.base, location.pathname);
      if (meant) location.replace(meant + location.search + location.hash);
      return;
    }
    if (page.dataset.build !== files.build) throw new Error('page and program are of different builds');
    await Promise.race([__wbg_init({ module_or_path: load(files.wasm) }), patience()]);
    if (!start(dead)) throw new Error('the page has no place for the app');
  };

  // In a frame of another site, or without WebAssembly, the page is left as it is.
  if (self === top && typeof WebAssembly === 'object') run().catch(error => { console.info(String(error)); dead(); });
  else if (self === top) dead();
}
