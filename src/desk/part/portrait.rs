//! The three cells, drawn. Shape first, word second, colour third.

use super::icon;
use crate::desk::content::CellId;
use yew::prelude::*;

/// The small sign of a cell, for headings and column heads.
pub fn glyph(cell: CellId) -> Html {
    match cell {
        CellId::Hsc => icon("hsc", "glyph glyph-hsc"),
        CellId::Msc => icon("msc", "glyph glyph-msc"),
        CellId::Ipsc => icon("ipsc", "glyph glyph-ipsc"),
    }
}

/// The portrait of a cell, for its card and its page.
pub fn portrait(cell: CellId) -> Html {
    let drawing = match cell {
        CellId::Hsc => hsc(),
        CellId::Msc => msc(),
        CellId::Ipsc => ipsc(),
    };
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="portrait" width="120" height="96" viewBox="0 0 120 96" aria-hidden="true" focusable="false">
            { drawing }
        </svg>
    }
}

/// Small and round, one large round nucleus, a thin rim.
fn hsc() -> Html {
    html! {
        <g>
            <circle class="p-body" cx="60" cy="48" r="36" />
            <circle class="p-nucleus" cx="62" cy="47" r="27" />
            <path class="p-line" d="M46 37c5-6 13-8 19-6M44 51c3 9 10 15 19 15M70 39c6 4 8 11 6 18M55 47c4-3 9-2 12 2" />
            <circle class="p-dot" cx="57" cy="55" r="3.4" />
            <circle class="p-dot" cx="70" cy="60" r="2" />
            <circle class="p-dot" cx="52" cy="41" r="2" />
        </g>
    }
}

/// A long spindle with two tapering ends and an oval nucleus.
fn msc() -> Html {
    html! {
        <g>
            <path class="p-body" d="M3 82C18 74 25 66 33 53C41 39 50 31 62 29C76 27 84 32 94 27C103 23 110 15 117 8C113 20 107 29 99 38C90 48 87 57 77 64C65 72 53 66 41 70C28 74 17 80 3 82Z" />
            <ellipse class="p-nucleus" cx="65" cy="48" rx="17" ry="10.5" transform="rotate(-24 65 48)" />
            <path class="p-line" d="M20 75C30 69 36 62 42 54M82 49C91 42 98 34 104 26M38 64C44 62 48 60 51 57M80 37C85 36 89 35 93 32" />
            <circle class="p-dot" cx="61" cy="50" r="2.6" />
            <circle class="p-dot" cx="71" cy="45" r="2" />
        </g>
    }
}

/// A tight rounded colony of many small cells with a bright border.
fn ipsc() -> Html {
    const CELLS: [(&str, &str, &str); 19] = [
        ("60", "48", "8.6"),
        ("60", "31", "8.4"),
        ("75", "39.5", "8.6"),
        ("75", "56.5", "8.4"),
        ("60", "65", "8.6"),
        ("45", "56.5", "8.4"),
        ("45", "39.5", "8.6"),
        ("60", "15.5", "6.8"),
        ("74.5", "22.5", "7.2"),
        ("88", "31", "7"),
        ("91", "48", "7.4"),
        ("88", "65", "7"),
        ("74.5", "73.5", "7.2"),
        ("60", "80.5", "6.8"),
        ("45.5", "73.5", "7.2"),
        ("32", "65", "7"),
        ("29", "48", "7.4"),
        ("32", "31", "7"),
        ("45.5", "22.5", "7.2"),
    ];
    html! {
        <g>
            <path class="p-body" d="M60 4C74 4 84 12 93 20C102 28 104 38 104 48C104 60 100 70 91 78C83 86 72 92 60 92C47 92 37 86 29 78C20 70 16 59 16 48C16 37 19 28 27 20C36 11 46 4 60 4Z" />
            { for CELLS.map(|(x, y, r)| html! { <circle class="p-small" cx={x} cy={y} r={r} /> }) }
            { for CELLS.iter().step_by(2).map(|(x, y, _)| html! { <circle class="p-dot" cx={*x} cy={*y} r="2.4" /> }) }
        </g>
    }
}
