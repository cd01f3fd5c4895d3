//! The explanations of the special terms on a page, of which `assets/terms.js` shows one at a time.

use crate::app::contract::WORD;
use crate::desk::content::Term;
use crate::desk::edition::Book;
use yew::prelude::*;

/// The box at the end of the document; empty where no term stands on the page. `list` is the address of the list of words.
pub fn word(book: Book, terms: &[&Term], list: &str) -> Html {
    let words = &book.evidence.words;
    html! {
        <aside class="word" id={WORD} popover="" tabindex="-1" aria-label={words.term_explained().to_owned()}>
            { for terms.iter().map(|term| html! {
                <p id={format!("word-{}", term.id)} hidden=true><b>{ &term.title }</b>{ " " }<span>{ &term.text }</span></p>
            }) }
            { (!terms.is_empty()).then(|| html! {
                <>
                    // One for all: it leads where the link of the term leads.
                    <a href={list.to_owned()}>{ words.term_more() }</a>
                    <button type="button" class="button" popovertarget={WORD} popovertargetaction="hide">{ words.term_close() }</button>
                </>
            }) }
        </aside>
    }
}
