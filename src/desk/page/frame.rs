//! The frame around every page: header, content, footer, and the element that the app mounts into.

use super::doors::doors;
use crate::app::contract::{HOST, MAIN, Say};
use crate::app::view::View;
use crate::desk::content::{Content, Texts};
use crate::desk::edition::Edition;
use crate::desk::part::footer::footer;
use crate::desk::part::header::header;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// A page in its frame.
pub fn frame(edition: &Edition, view: View, page: Html) -> Html {
    let texts = &edition.content.texts;
    html! {
        <div class="frame">
            { header(edition, view) }
            <main id={MAIN} tabindex="-1" class={(view == View::Home).then_some("whole-width")}>
                { page }
                { doors(edition, view) }
            </main>
            { footer(edition) }
            <div class="off" id="off" role="alert" hidden=true>
                <p>{ texts.extras_off() }</p>
                <a href="">{ texts.reload() }</a>
            </div>
            { host(&edition.content) }
        </div>
    }
}

/// The place for the app. It holds no text; in its attributes stands what the app needs, see [`crate::app::contract::Given`].
fn host(content: &Content) -> Html {
    let join = |names: Vec<&str>| names.join(" ");
    let mut tag = VTag::new("div");
    tag.add_attribute("id", HOST);
    tag.add_attribute("data-cells", join(content.cells.iter().map(|cell| cell.short.as_str()).collect()));
    tag.add_attribute("data-tissues", join(content.tissues.iter().map(|tissue| tissue.id.as_str()).collect()));
    for say in Say::ALL {
        tag.add_attribute(attribute(*say), said(&content.texts, *say).to_owned());
    }
    tag.into()
}

/// `data-say-<name>`. Yew wants names that live for ever; there are few, and the writer's life is short.
fn attribute(say: Say) -> &'static str {
    Box::leak(format!("data-say-{}", say.name()).into_boxed_str())
}

fn said(texts: &Texts, say: Say) -> &str {
    match say {
        Say::Comparing => texts.say_comparing(),
        Say::ListSeparator => texts.list_separator(),
        Say::LastOne => texts.say_last_one(),
        Say::Hidden => texts.say_hidden(),
        Say::AllRows => texts.say_all_rows(),
        Say::Tissues => texts.say_tissues(),
        Say::Copied => texts.say_copied(),
        Say::NotCopied => texts.say_not_copied(),
        Say::Saved => texts.say_saved(),
        Say::NotSaved => texts.say_not_saved(),
        Say::TabOnly => texts.say_tab_only(),
        Say::NotKept => texts.say_not_kept(),
        Say::KeptNoMore => texts.say_kept_no_more(),
        Say::Erased => texts.say_erased(),
        Say::Undone => texts.say_undone(),
        Say::Found => texts.say_found(),
        Say::Pause => texts.listen_pause(),
        Say::GoOn => texts.listen_go_on(),
        Say::VoiceRemote => texts.listen_remote(),
        Say::VoiceCantonese => texts.listen_cantonese(),
        Say::Stop => texts.listen_stop(),
    }
}
