//! What myelin does: one nerve fibre in four stills. The reader chooses one, by style sheet alone; printed, and where that cannot work, all
//! stand below each other. The signal is dots at equal times: nothing moves, and nothing has a number.

use super::basis::in_line;
use super::control::Control;
use super::prose::prose;
use crate::desk::content::{FibrePicture, Still};
use crate::desk::edition::Book;
use std::fmt::Write;
use yew::prelude::*;

/// How many pieces of myelin a fibre has, how long each is, and from where to where one and the next reach.
const SHEATHS: usize = 6;
const SHEATH: usize = 44;
const STEP: usize = 52;
/// The middle of the fibre, and half the height of its myelin.
const MIDDLE: usize = 30;
const HALF: usize = 16;

/// The choice, the stills, and how to read them.
pub fn fibre(book: Book) -> Html {
    let drawn = &book.content.drawn.fibre;
    html! {
        <div class="fibre">
            <fieldset class="ways">
                <legend class="sr">{ &drawn.choose }</legend>
                { for drawn.pictures.iter().map(|picture| {
                    let class = format!("pick-box pick-fibre-{}", picture.still.slug());
                    Control::radio("fibre").id(&format!("fibre-{}", picture.still.slug())).class(&class).ticked(picture.still == Still::Lost).labelled("pick", html! { picture.label.clone() })
                }) }
            </fieldset>
            { for drawn.pictures.iter().map(|picture| still(book, picture)) }
            <p class="drawn-key">{ &drawn.legend }</p>
        </div>
    }
}

fn still(book: Book, picture: &FibrePicture) -> Html {
    html! {
        <figure class={format!("still still-{}", picture.still.slug())}>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 316 60" role="img" aria-label={picture.note.text.clone()}>
                <path class="axon" d={format!("M0 {MIDDLE}H316")} />
                <path class="sheath" d={sheaths(|at| picture.still == Still::Whole || !is_bare(at))} />
                { for (picture.still == Still::Again).then(|| html! { <path class="sheath-again" d={sheaths(is_bare)} /> }) }
                <path class="signal" d={signal(picture.still)} />
                { for (picture.still == Still::Warm).then(|| html! { <path class="blocked" d={format!("M176 {}v{}", MIDDLE - HALF, 2 * HALF)} /> }) }
            </svg>
            <figcaption>
                { for picture.stamp.as_ref().map(|stamp| html! { <p class="stamp">{ stamp }</p> }) }
                <p><b>{ &picture.label }</b>{ " " }{ prose(&picture.note.text) }</p>
                { in_line(book.content, (&picture.note).into()) }
            </figcaption>
        </figure>
    }
}

/// Where the fibre lies bare after an attack.
fn is_bare(sheath: usize) -> bool {
    (2..4).contains(&sheath)
}

/// The pieces of myelin that are there.
fn sheaths(is_there: impl Fn(usize) -> bool) -> String {
    let mut d = String::new();
    for at in (0..SHEATHS).filter(|at| is_there(*at)) {
        // Writing into a string cannot fail.
        let _ = write!(
            d,
            "M{} {}h{}a{HALF} {HALF} 0 0 1 0 {all}h-{}a{HALF} {HALF} 0 0 1 0-{all}z",
            at * STEP + 6 + HALF,
            MIDDLE - HALF,
            SHEATH - 2 * HALF,
            SHEATH - 2 * HALF,
            all = 2 * HALF,
        );
    }
    d
}

/// The signal at equal times: far apart where it runs fast.
fn signal(still: Still) -> String {
    let places: &[usize] = match still {
        Still::Whole => &[28, 80, 132, 184, 236, 288],
        Still::Lost => &[28, 80, 116, 132, 148, 164, 180, 196, 236, 288],
        Still::Warm => &[28, 80, 116, 124, 132, 140, 148, 156, 164],
        Still::Again => &[],
    };
    places.iter().map(|x| format!("M{x} {MIDDLE}h0")).collect()
}
