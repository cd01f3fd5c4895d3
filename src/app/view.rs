//! The pages of the site, without their language.

use super::cell::CellId;

/// Declares the views in the order of the menu, each with its path below the language: one row gives variant, address and place in
/// [`View::ALL`]; what a new view needs besides (its page, its texts in `pages.toml`) the compiler or the content check asks for.
macro_rules! views {
    (before the cells: $($(#[$before_doc:meta])* $before:ident = $before_path:literal,)*; after: $($(#[$after_doc:meta])* $after:ident = $after_path:literal,)*) => {
        /// A page of the site, without its language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum View {
            $($(#[$before_doc])* $before,)*
            /// One cell type in depth.
            Cell(CellId),
            $($(#[$after_doc])* $after,)*
        }

        impl View {
            /// Every view, in the order of the menu.
            pub const ALL: &[View] = &[
                $(View::$before,)*
                View::Cell(CellId::Hsc),
                View::Cell(CellId::Msc),
                View::Cell(CellId::Ipsc),
                $(View::$after,)*
            ];

            /// The path below the language, empty or with a slash at its end.
            pub fn path(self) -> &'static str {
                match self {
                    $(View::$before => $before_path,)*
                    View::Cell(CellId::Hsc) => "cells/hsc/",
                    View::Cell(CellId::Msc) => "cells/msc/",
                    View::Cell(CellId::Ipsc) => "cells/ipsc/",
                    $(View::$after => $after_path,)*
                }
            }
        }
    };
}

views! {
    before the cells:
    /// The answer in one minute.
    Home = "",
    /// The whole side-by-side table.
    Compare = "compare/",
;
    after:
    /// The promised benefits, and what is being studied.
    Benefits = "benefits/",
    /// Harms in regulated treatment and in clinics; ethics.
    Risks = "risks/",
    /// Medicines and other treatments.
    Alternatives = "alternatives/",
    /// What would happen to me.
    Journey = "journey/",
    /// What a transplant and medicines do, for good and for harm, side by side.
    HelpAndHarm = "help-and-harm/",
    /// What is known for progressive MS, from all other pages.
    Progressive = "progressive/",
    /// Periods, pregnancy and fertility, from all other pages.
    Children = "children/",
    /// What each choice is like to live with.
    Living = "living/",
    /// A transplant compared with medicines, study by study.
    Against = "against/",
    /// Medicine by medicine.
    Medicines = "medicines/",
    /// Where the cells of each type are taken from.
    Tissues = "tissues/",
    /// Whom it may suit, what matters, what to ask. Its address brings the cell types that were compared, and nothing of what is entered there.
    Decide = "decide/",
    /// Is this clinic safe.
    Clinics = "clinics/",
    /// Every measured result.
    Numbers = "numbers/",
    /// Every trial.
    Trials = "trials/",
    /// The article, claim by claim.
    Claims = "claims/",
    /// Special terms.
    Glossary = "glossary/",
    /// How this was made.
    Method = "method/",
    /// Every cited work.
    Sources = "sources/",
    /// One search over everything.
    Find = "find/",
}

impl View {
    /// The view at a path without a slash at its end.
    pub fn from_path(path: &str) -> Option<View> {
        View::ALL.iter().copied().find(|view| view.path().trim_end_matches('/') == path)
    }

    /// The key of its texts in `pages.toml`: the path, as in `cells-hsc`.
    pub fn key(self) -> String {
        match self {
            View::Home => "home".to_owned(),
            view => view.path().trim_end_matches('/').replace('/', "-"),
        }
    }
}
