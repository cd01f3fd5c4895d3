//! The toggles of the comparison: what they say, and bringing them in line with the state.

use crate::app::browser::{self, Control};
use crate::app::cell::CellId;
use crate::app::choice::{Choice, Selection, ShownAs, Tissues};
use crate::app::contract::{Given, Toggle};
use crate::app::state::Notice;

/// The values of the ticked controls of this name.
pub(super) fn ticked_of<'a>(controls: &'a [Control], name: &'static str) -> impl Iterator<Item = &'a str> {
    controls.iter().filter(move |control| control.name == name && control.is_ticked()).map(|control| control.value.as_str())
}

/// Ticks toggles as it was chosen.
pub(super) fn set(controls: Vec<Control>, choice: &Choice) {
    for control in controls {
        match Toggle::read(&control.name) {
            Some(Toggle::Show) => control.tick(CellId::from_slug(&control.value).is_some_and(|cell| choice.show.contains(cell))),
            Some(Toggle::Differences) => control.tick(choice.differences_only),
            Some(Toggle::As) => control.tick(control.value == choice.shown_as.slug()),
            Some(Toggle::Tissue) => {
                let id = &control.value;
                control.tick(CellId::ALL.into_iter().any(|cell| is_of(id, cell) && choice.tissues.shows(cell, id)));
            }
            None => {}
        }
    }
}

/// Whether a tissue is one of this type.
fn is_of(id: &str, cell: CellId) -> bool {
    id.strip_prefix(cell.slug()).is_some_and(|rest| rest.starts_with('-'))
}

/// What the controls of the page say. What the page has no controls for stays as it was; `None` when no cell type is ticked, or no tissue of
/// a type that is on the page.
pub(super) fn ticked(given: &Given, before: &Choice) -> Option<Choice> {
    let controls = browser::controls();
    let has = |toggle: Toggle| controls.iter().any(|control| control.name == toggle.name());
    let tissues =
        |cell| controls.iter().filter(move |control| control.name == Toggle::Tissue.name() && is_of(&control.value, cell));
    if CellId::ALL.into_iter().any(|cell| tissues(cell).next().is_some() && !tissues(cell).any(Control::is_ticked)) {
        return None;
    }
    let kept = before.tissues.ids().filter(|id| controls.iter().all(|control| control.value != *id));
    let named = Tissues::of(kept.chain(ticked_of(&controls, Toggle::Tissue.name())), &given.tissues);
    let shown = || Selection::of(ticked_of(&controls, Toggle::Show.name()).filter_map(CellId::from_slug));
    Some(Choice {
        show: if has(Toggle::Show) { shown()? } else { before.show },
        differences_only: if has(Toggle::Differences) {
            ticked_of(&controls, Toggle::Differences.name()).next().is_some()
        } else {
            before.differences_only
        },
        shown_as: ticked_of(&controls, Toggle::As.name()).next().and_then(ShownAs::from_slug).unwrap_or(before.shown_as),
        tissues: named,
    })
}

/// What to say after a toggle was used.
pub(super) fn notice_of(toggle: Toggle, choice: &Choice) -> Notice {
    match toggle {
        Toggle::Show => Notice::Comparing,
        Toggle::Differences => Notice::Differences(browser::hidden_rows(&choice.show.code())),
        // A screen reader says the radio button itself.
        Toggle::As => Notice::Nothing,
        Toggle::Tissue => Notice::Tissues,
    }
}
