//! What a transplant and medicines do, for good and for harm.

use super::opening;
use crate::app::view::View;
use crate::desk::edition::{Book, Edition};
use yew::prelude::*;

pub(super) fn page(edition: &Edition, _book: Book) -> Html {
    html! { <>{ opening(edition, View::HelpAndHarm) }</> }
}
