//! The toggles of the comparison in a browser: what they say, and bringing them in line with the state.

use crate::browser::{self, Control};
use crate::compare::{Catalogue, Choice, Selection, Tissues};
use crate::content::CellId;
use crate::state::{Edition, Notice};

/// The values of the ticked controls of this name.
pub(super) fn ticked_of<'a>(controls: &'a [Control], name: &'static str) -> impl Iterator<Item = &'a str> {
    controls.iter().filter(move |control| control.name == name && control.is_ticked()).map(|control| control.value.as_str())
}

/// The sources that are ticked; `None` when there is none.
fn shown(controls: &[Control]) -> Option<Selection> {
    Selection::of(ticked_of(controls, "show").filter_map(CellId::from_slug))
}

/// The choice of the address, with what has been touched since the page was loaded: what is not as it was written.
pub(super) fn touched(edition: &Edition, controls: &[Control], address: &Choice) -> Choice {
    let named = Tissues::of(ticked_of(controls, "tissue"), &Catalogue::of(&edition.content));
    Choice {
        show: shown(controls).filter(|show| *show != Selection::ALL).unwrap_or(address.show),
        differences_only: address.differences_only || ticked_of(controls, "diff").next().is_some(),
        tissues: CellId::ALL.into_iter().fold(address.tissues.clone(), |kept, cell| {
            if named.within(cell).is_all() { kept } else { kept.replaced(cell, &named) }
        }),
    }
}

/// Ticks the toggles of the page as it was chosen.
pub(super) fn set_controls(choice: &Choice) {
    for control in browser::controls() {
        match control.name.as_str() {
            "show" => control.tick(CellId::from_slug(&control.value).is_some_and(|cell| choice.show.contains(cell))),
            "diff" => control.tick(choice.differences_only),
            "tissue" => {
                let id = &control.value;
                control.tick(CellId::ALL.into_iter().any(|cell| is_of(id, cell) && choice.tissues.shows(cell, id)));
            }
            _ => {}
        }
    }
}

/// Whether a tissue is one of this type.
fn is_of(id: &str, cell: CellId) -> bool {
    id.strip_prefix(cell.slug()).is_some_and(|rest| rest.starts_with('-'))
}

/// What the controls of the page say. The tissues of types that are not on the page stay as they were; `None` when no source is
/// ticked, or no tissue of a type that is on the page.
pub(super) fn ticked(edition: &Edition, before: &Choice) -> Option<Choice> {
    let controls = browser::controls();
    let tissues = |cell| controls.iter().filter(move |control| control.name == "tissue" && is_of(&control.value, cell));
    if CellId::ALL.into_iter().any(|cell| tissues(cell).next().is_some() && !tissues(cell).any(Control::is_ticked)) {
        return None;
    }
    let kept = before.tissues.ids().filter(|id| controls.iter().all(|control| control.value != *id));
    let named = Tissues::of(kept.chain(ticked_of(&controls, "tissue")), &Catalogue::of(&edition.content));
    let has_sources = controls.iter().any(|control| control.name == "show");
    Some(Choice {
        show: if has_sources { shown(&controls)? } else { before.show },
        differences_only: if has_sources { ticked_of(&controls, "diff").next().is_some() } else { before.differences_only },
        tissues: named,
    })
}

/// What to say after a toggle was used.
pub(super) fn notice_of(control: &str) -> Notice {
    match control {
        "diff" => Notice::Differences,
        "tissue" => Notice::Tissues,
        _ => Notice::Comparing,
    }
}
