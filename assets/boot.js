// Starts the app. The site writer puts this behind wasm-bindgen's glue, in one module with one integrity value, and fills in the files.
// Whatever fails here, the page stays as it is: readable, with links and toggles that work by themselves.
const page = document.documentElement;
const files = /* site:files */ null;
const PATIENCE_MS = 20000;

// The colours first, so that a stored choice shows before anything is fetched. Storage may throw, be null, or hold anything.
try {
  const theme = localStorage.getItem('stem-cells-ms:theme');
  if (/^(light|dark|contrast)$/.test(theme)) document.getElementById('theme-' + theme).checked = true;
} catch { /* nothing is stored here */ }

// After a panic the app still catches clicks without answering them: stop every event before it gets there, so links are native again.
const dead = () => {
  page.dataset.app = 'dead';
  document.getElementById('off')?.removeAttribute('hidden');
  for (const type of ['click', 'change', 'popstate']) addEventListener(type, event => event.stopImmediatePropagation(), true);
};

const load = async ([path, integrity]) => {
  const answer = await fetch(page.dataset.base + path, { integrity });
  if (!answer.ok) throw new Error(path + ' ' + answer.status);
  return answer;
};
const bytes = async file => new Uint8Array(await (await load(file)).arrayBuffer());
const patience = () => new Promise((_, give_up) => setTimeout(give_up, PATIENCE_MS, new Error('too slow')));

const run = async () => {
  if (page.dataset.url === '404') {
    await __wbg_init({ module_or_path: load(files.wasm) });
    const meant = rescue(page.dataset.base, location.pathname);
    if (meant) location.replace(meant + location.search + location.hash);
    return;
  }
  if (page.dataset.build !== files.build) throw new Error('page and program are of different builds');
  const language = page.dataset.url.slice(0, 2);
  const references = page.dataset.url.includes('/sources/') ? bytes(files.references) : undefined;
  const loaded = Promise.all([bytes(files.packs[language]), references, __wbg_init({ module_or_path: load(files.wasm) })]);
  const [content, extra] = await Promise.race([loaded, patience()]);
  if (!start(content, extra, dead)) throw new Error('page and pack do not fit together');
};

// In a frame of another site, or without WebAssembly, the page is left as it is.
if (self === top && typeof WebAssembly === 'object') run().catch(error => { console.info(String(error)); dead(); });
else if (self === top) dead();
