// A special term is a link to the list of words. Where the browser can, its explanation opens in place: below the word, on a narrow
// screen at the edge that is further from it. Needs nothing of the app, so it comes before it, and works when the app does not.
{
  const word = document.getElementById('word');
  const NARROW_PX = 640, GAP_PX = 6;

  // Placed after it is shown: only then does it have a size. It never covers the word; what does not fit is scrolled.
  const place = link => {
    const at = link.getClientRects()[0];
    const [above, below] = [at.top - 2 * GAP_PX, innerHeight - at.bottom - 2 * GAP_PX];
    const narrow = innerWidth < NARROW_PX;
    word.dataset.edge = !narrow ? 'none' : above > below ? 'top' : 'bottom';
    word.style.maxHeight = `${Math.max(above, below)}px`;
    const top = word.offsetHeight < below ? at.bottom + GAP_PX : at.top - GAP_PX - word.offsetHeight;
    const left = Math.max(GAP_PX, Math.min(at.left, document.documentElement.clientWidth - word.offsetWidth - GAP_PX));
    word.style.top = narrow ? '' : `${top + scrollY}px`;
    word.style.left = narrow ? '' : `${left + scrollX}px`;
  };

  let asked;
  if (word?.showPopover) addEventListener('click', event => {
    const link = event.target.closest?.('a.term');
    const meant = link && document.getElementById('word-' + link.hash.slice(1));
    if (!meant || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (word.matches(':popover-open')) word.hidePopover();
    for (const other of word.querySelectorAll('p')) other.hidden = other !== meant;
    word.querySelector('a').href = link.href;
    asked = link;
    word.showPopover();
    place(link);
    word.focus({ preventScroll: true });
  }, true);

  // It goes with the page under it, and is not printed. The app says in data-path which page it has put in.
  const close = () => { if (word?.matches(':popover-open')) word.hidePopover(); };
  if (word?.showPopover) {
    new MutationObserver(close).observe(document.documentElement, { attributeFilter: ['data-path'] });
    for (const end of ['pagehide', 'popstate', 'beforeprint']) addEventListener(end, close);
  }

  // The box stands at the end of the document; for the Tab key it stands behind the word.
  word?.addEventListener('keydown', event => {
    if (event.key !== 'Tab') return;
    const stops = [word, word.querySelector('a'), word.querySelector('button')];
    if (event.shiftKey ? stops.indexOf(document.activeElement) > 1 : document.activeElement !== stops[2]) return;
    word.hidePopover();
    asked.focus();
    if (event.shiftKey) event.preventDefault();
  });
}
