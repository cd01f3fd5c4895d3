// Rows, groups and panels that open in place are `<details>` and work by themselves. Here is what they cannot do alone: open what an
// address names and what is printed, have everything open for whoever wants that, and close a panel of the header. Needs nothing of the app.
{
  const page = document.documentElement;
  // What begins behind the header is not what is read.
  const TOP_PX = 50;
  const folds = () => [...document.querySelectorAll('details.fold')];
  const everything = () => document.getElementById('open-all')?.checked;

  // The place that the address names; a fragment may also hold what a list is asked for, or anything.
  const named = () => {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return null; }
  };

  // What stands around the place is opened, and the place itself where it is a row or the heading of a group.
  const reveal = place => {
    for (let at = place; at; at = at.parentElement?.closest('details.fold')) {
      const fold = at.matches('details.fold') ? at : at.closest('summary')?.parentElement ?? at.querySelector(':scope > details.fold, :scope > th > details.fold');
      if (fold?.matches('details.fold')) fold.open = true;
    }
  };

  // The tissues have a page of their own now; an old address of the comparison that chooses among them leads there.
  const old = /^(.*\/)compare\/$/.exec(location.pathname);
  const leaving = old && /[?&]tissue=/.test(location.search);
  if (leaving) location.replace(old[1] + 'tissues/' + location.search + location.hash);

  // In a browser that can find words in what is hidden, the row of the words opens.
  addEventListener('beforematch', event => {
    const answer = event.target;
    reveal(answer.closest('.row'));
    setTimeout(() => answer.setAttribute('hidden', 'until-found'));
  });

  const arrive = () => {
    closePanels();
    // Where the address chooses among tissues, they are in sight.
    for (const box of document.querySelectorAll('[name=tissue]:not(:checked)')) reveal(box);
    if (everything()) for (const fold of folds()) fold.open = true;
    const place = named();
    if (!place || leaving) return;
    // At an old place stands the way to the new one; what is chosen in the address goes with the reader.
    const way = place.matches('.door') && place.querySelector('a');
    if (way) return location.replace(way.pathname + location.search + way.hash);
    reveal(place);
    place.scrollIntoView();
  };

  // The row nearest to the upper edge stays where it is.
  const keepPlace = change => {
    const rows = [...document.querySelectorAll('main :is(h1, h2, .fold > summary)')].filter(row => row.checkVisibility?.() ?? row.offsetParent);
    const row = rows.find(row => row.getBoundingClientRect().top > TOP_PX);
    const before = row?.getBoundingClientRect().top;
    change();
    if (row) scrollBy(0, row.getBoundingClientRect().top - before);
  };
  addEventListener('change', event => {
    if (event.target.name === 'open') keepPlace(() => { for (const fold of folds()) fold.open = everything(); });
  });

  let printed = [];
  addEventListener('beforeprint', () => {
    // Notes open by style sheet where the browser knows the content of a fold; elsewhere they are opened too.
    const all = CSS.supports('selector(::details-content)') ? folds() : [...document.querySelectorAll('main details')];
    printed = all.filter(fold => !fold.open);
    for (const fold of printed) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of printed) fold.open = false;
    printed = [];
  });

  // Inside a messenger, and on some phones, nothing is printed: when no print has begun in a moment, the page says how it can be done.
  addEventListener('click', event => {
    const how = event.target.closest?.('[data-do="print"]') && document.querySelector('.print-how');
    if (!how) return;
    const waiting = setTimeout(() => { how.hidden = false; }, 1500);
    addEventListener('beforeprint', () => clearTimeout(waiting), { once: true });
  }, true);

  const closePanels = but => {
    for (const panel of document.querySelectorAll('details.drop[open]')) if (!panel.contains(but ?? null)) panel.open = false;
  };
  addEventListener('click', event => closePanels(event.target));
  addEventListener('keydown', event => {
    const panel = event.key === 'Escape' && document.querySelector('details.drop[open]');
    if (!panel) return;
    const inside = panel.contains(document.activeElement);
    panel.open = false;
    if (inside) panel.querySelector('summary').focus();
  });

  // Another language opens at the same place: the ids are the same.
  addEventListener('click', event => {
    const link = event.target.closest?.('a.language');
    if (!link) return;
    const places = [...document.querySelectorAll('main :is(h2, .entry, .row, .result, .trial, .claim)[id]')].filter(place => place.offsetParent);
    const passed = places.filter(place => place.getBoundingClientRect().top < innerHeight / 3);
    link.hash = location.hash || (scrollY > innerHeight / 2 && passed.length ? passed.at(-1).id : '');
  }, true);

  // Where there is a voice, an open row can be read by itself. The words of the button stand on the page already.
  const offer = fold => {
    const body = fold.matches?.('details.fold[open]') && fold.querySelector(':scope > .fold-body');
    const button = page.dataset.voice !== undefined && document.querySelector('main .listen');
    if (!body || !button || body.querySelector(':scope > .listen')) return;
    const own = button.cloneNode(true);
    own.replaceChildren(); // its sign is enough; the words are its name
    own.removeAttribute('aria-describedby');
    own.setAttribute('aria-label', button.getAttribute('aria-label') + ': ' + fold.querySelector('summary').textContent.trim());
    body.prepend(own);
  };
  addEventListener('toggle', event => offer(event.target), true);
  // The voices may come when rows are open already.
  new MutationObserver(() => folds().forEach(offer)).observe(page, { attributeFilter: ['data-voice'] });

  addEventListener('hashchange', arrive);
  // The app says which page it has put in.
  new MutationObserver(arrive).observe(page, { attributeFilter: ['data-path'] });
  // boot.js ticks the settings first.
  queueMicrotask(arrive);
}
