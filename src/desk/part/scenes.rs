//! The small drawings of a chain: what is done, and the kind of cell that it is done with. The cell has its own ink, everything else that
//! of the words; what is not there any more, or not yet, is dashed. No words, no arrows into the brain, no glow.

use crate::desk::content::{CellId, Scene};
use yew::prelude::*;

/// The drawing of a step.
pub fn scene(scene: Scene, cell: CellId) -> Html {
    let drawing = match scene {
        Scene::Collect => collect(cell),
        Scene::Clear => clear(),
        Scene::Give => give(cell),
        Scene::Renew => renew(cell),
        Scene::Calm => calm(),
        Scene::Repair => repair(cell),
        Scene::Needle => needle(cell),
        Scene::Grow => grow(cell),
        Scene::Signal => signal(cell),
        Scene::Protect => protect(cell),
        Scene::Sample => sample(),
        Scene::TurnBack => turn_back(cell),
        Scene::Precursor => precursor(),
        Scene::Mouse => mouse(cell),
    };
    html! { <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 72" aria-hidden="true" focusable="false">{ drawing }</svg> }
}

fn path(class: &'static str, d: &'static str) -> Html {
    html! { <path class={class} d={d} /> }
}

fn circle(class: &'static str, x: u32, y: u32, r: u32) -> Html {
    html! { <circle class={class} cx={x.to_string()} cy={y.to_string()} r={r.to_string()} /> }
}

/// A cell of the kind in little: round with a large nucleus, a spindle, or a colony. The place is that of its middle.
fn stem(cell: CellId, x: i32, y: i32, size: f32) -> Html {
    let place = format!("translate({x} {y}) scale({size}) translate(-12 -12)");
    let drawing = match cell {
        CellId::Hsc => {
            html! { <><circle class="p-body" cx="12" cy="12" r="10" /><circle class="p-nucleus" cx="12.5" cy="11.6" r="7" /></> }
        }
        CellId::Msc => html! {
            <>
                { path("p-body", "M1 21C5 19 6 17 8 13C10 9 13 8 15.5 7.5C19 7 20.5 5 23 2C22 7 19.5 9 18 12C16 16 13 16.5 10.5 17C7 17.5 5 20 1 21Z") }
                <ellipse class="p-nucleus" cx="13" cy="12.3" rx="4" ry="2.5" transform="rotate(-24 13 12.3)" />
            </>
        },
        CellId::Ipsc => html! {
            <>
                <circle class="p-body" cx="12" cy="12" r="11" />
                { path("p-dots", "M12 12h0M12 5.8h0M17.4 8.9h0M17.4 15.1h0M12 18.2h0M6.6 15.1h0M6.6 8.9h0") }
            </>
        },
    };
    html! { <g transform={place}>{ drawing }</g> }
}

/// A bag on a drip, with its tube.
fn bag(inside: Html) -> Html {
    html! {
        <>
            { path("a-wash", "M12 6h28v22c0 6-6 9-14 9s-14-3-14-9z") }
            { path("a-ink", "M22 6V2h8v4M26 37v7") }
            { inside }
        </>
    }
}

fn collect(cell: CellId) -> Html {
    html! {
        <>
            { path("a-wash", "M0 45h25c8 0 13 3 13 8s-5 8-13 8H0") }
            { path("a-ink", "M24 51C26 32 32 22 43 20M58 30C64 36 68 36 74 37") }
            { circle("a-wash", 52, 21, 13) }
            { circle("a-ink", 52, 21, 4) }
            { path("a-ink", "M43 21a9 9 0 0 1 9-9M61 21a9 9 0 0 1-9 9") }
            { path("a-wash", "M66 37h26v18c0 6-5 9-13 9s-13-3-13-9z") }
            { stem(cell, 74, 47, 0.44) }{ stem(cell, 85, 46, 0.44) }{ stem(cell, 80, 57, 0.44) }
        </>
    }
}

fn clear() -> Html {
    html! {
        <>
            { path("a-wash", "M33 7h30v16c0 6-6 9-15 9s-15-3-15-9z") }
            { path("a-ink", "M44 7V2h8v5M37 16h22M37 21h22M40 26h16") }
            { path("a-full", "M48 34c3 4 4.5 6 4.5 8a4.5 4.5 0 0 1-9 0c0-2 1.5-4 4.5-8z") }
            { for [(13, 34), (30, 47), (66, 47), (84, 34), (14, 58), (47, 60), (82, 58)].map(|(x, y)| circle("a-gone", x, y, 8)) }
            { circle("a-wash", 65, 65, 5) }
            { circle("a-full", 65, 65, 2) }
        </>
    }
}

fn give(cell: CellId) -> Html {
    html! {
        <>
            { bag(html! { <>{ stem(cell, 20, 16, 0.46) }{ stem(cell, 32, 17, 0.46) }{ stem(cell, 26, 28, 0.46) }</> }) }
            { path("a-ink", "M26 44C26 56 38 56 56 54") }
            { path("a-wash", "M96 46H66c-8 0-13 3-13 8s5 8 13 8h30") }
            { path("a-ink", "M54 54h16") }
        </>
    }
}

fn renew(cell: CellId) -> Html {
    html! {
        <>
            { path("a-ink", "M28 36C36 36 38 18 46 17M28 36h18M28 36C36 36 38 55 46 56M58 17C64 17 68 11 72 11M58 17C64 17 68 25 72 26M58 37C64 37 68 41 72 42M58 56C64 56 68 59 72 60") }
            { stem(cell, 17, 36, 1.1) }
            { for [(52, 17), (52, 36), (52, 56)].map(|(x, y)| html! { <>{ circle("a-wash", x, y, 7) }{ circle("a-full", x, y, 2) }</> }) }
            { for [(80, 10), (80, 27), (80, 44), (80, 61)].map(|(x, y)| html! { <>{ circle("a-wash", x, y, 7) }{ circle("a-full", x, y, 3) }</> }) }
        </>
    }
}

/// The part of a nerve fibre that stands in most drawings, at half height.
fn nerve() -> Html {
    path("a-ink", "M2 50H94")
}

fn calm() -> Html {
    html! {
        <>
            { nerve() }
            { path("a-wash", "M12 43h18a7 7 0 0 1 0 14H12a7 7 0 0 1 0-14zM42 43h14a7 7 0 0 1 0 14H42a7 7 0 0 1 0-14zM68 43h16a7 7 0 0 1 0 14H68a7 7 0 0 1 0-14z") }
            { for [(18, 18), (48, 12), (78, 20)].map(|(x, y)| circle("a-gone", x, y, 8)) }
            { circle("a-wash", 34, 27, 6) }{ circle("a-full", 34, 27, 2) }
        </>
    }
}

fn repair(cell: CellId) -> Html {
    html! {
        <>
            { nerve() }
            { path("a-wash", "M2 43h14a7 7 0 0 1 0 14H2M94 43H82a7 7 0 0 0 0 14h12") }
            { path("a-gone", "M34 43h6a7 7 0 0 1 0 14h-6a7 7 0 0 1 0-14zM58 43h6a7 7 0 0 1 0 14h-6a7 7 0 0 1 0-14z") }
            { path("a-gone", "M48 28v10") }
            { stem(cell, 48, 15, 0.95) }
        </>
    }
}

fn needle(cell: CellId) -> Html {
    html! {
        <>
            { path("a-wash", "M6 44C2 30 12 20 22 25C26 12 46 10 50 24C58 26 60 40 52 44C52 58 36 66 28 56C18 62 8 56 6 44Z") }
            { path("a-ink", "M40 38L64 22") }
            { path("a-wash", "M61 18l5 8 20-13-5-8z") }
            { path("a-ink", "M84 9l8-5M89 0l5 8M70 16l3 4M76 12l3 4") }
            { stem(cell, 22, 40, 0.6) }{ stem(cell, 34, 48, 0.6) }
        </>
    }
}

fn grow(cell: CellId) -> Html {
    html! {
        <>
            { path("a-wash", "M6 38v8c0 10 19 18 42 18s42-8 42-18v-8") }
            <ellipse class="a-wash" cx="48" cy="38" rx="42" ry="17" />
            { stem(cell, 26, 36, 0.75) }{ stem(cell, 48, 30, 0.75) }{ stem(cell, 68, 39, 0.75) }{ stem(cell, 45, 47, 0.75) }
        </>
    }
}

fn signal(cell: CellId) -> Html {
    html! {
        <>
            { stem(cell, 22, 38, 1.5) }
            { path("p-dots", "M42 30h0M44 42h0M50 36h0M54 26h0M56 46h0M60 36h0M64 29h0M65 44h0") }
            { circle("a-wash", 81, 36, 12) }{ circle("a-full", 82, 35, 4) }
        </>
    }
}

fn protect(cell: CellId) -> Html {
    html! {
        <>
            { path("a-wash", "M50 36c0-5 2-7 0-12l6 4c4-2 8-2 11 0l6-5c-1 5 1 7 2 11l17 2-17 3c-1 4-3 6-2 11l-6-5c-3 2-7 2-11 0l-6 5c2-6 0-8 0-14z") }
            { circle("a-full", 63, 37, 4) }
            { path("a-ink", "M50 24l-6-8M50 24l-1-10M73 23l3-9M73 23l8-6M50 49l-5 8M50 49l1 9M73 50l4 8M92 36h4") }
            { path("a-gone", "M38 8C30 26 30 48 38 66") }
            { stem(cell, 14, 38, 0.95) }
            { path("p-dots", "M27 29h0M29 38h0M26 47h0") }
        </>
    }
}

fn sample() -> Html {
    html! {
        <>
            { path("a-wash", "M4 46h34v20H4z") }
            { path("a-ink", "M4 53h34M10 46v7M18 46v7M26 46v7M34 46v7M14 53v7M22 53v7M30 53v7M4 60h34") }
            { path("a-wash", "M22 12c5 7 8 11 8 15a8 8 0 0 1-16 0c0-4 3-8 8-15z") }
            { path("a-wash", "M58 10h18v42c0 6-4 10-9 10s-9-4-9-10z") }
            { path("a-ink", "M54 10h26M58 34h18") }
            { path("p-dots", "M64 42h0M70 46h0M66 52h0") }
        </>
    }
}

fn turn_back(cell: CellId) -> Html {
    html! {
        <>
            { path("a-wash", "M2 60C8 54 8 48 14 42C20 36 30 38 34 32C36 42 32 52 24 56C16 60 8 58 2 60Z") }
            { circle("a-full", 22, 47, 3) }
            { path("a-ink", "M20 30C26 8 54 4 66 20M66 20l-9-1M66 20l1-9") }
            { stem(cell, 70, 46, 1.6) }
        </>
    }
}

fn precursor() -> Html {
    html! {
        <>
            { path("p-arm", "M40 30C32 24 26 24 18 16M27 21C24 24 20 24 14 26M56 30C64 24 70 24 78 16M69 21C72 24 76 24 82 26M39 40C30 44 24 46 14 56M26 46C20 45 16 44 10 44M57 40C66 44 72 46 82 56M70 46C76 45 80 44 86 44M48 26V8M48 15l-7-7M48 48v16M48 56l7 9") }
            { circle("p-body", 48, 36, 13) }
            { circle("p-nucleus", 49, 35, 8) }
        </>
    }
}

fn mouse(cell: CellId) -> Html {
    html! {
        <>
            { path("a-ink", "M12 54C2 54 0 40 8 36") }
            { path("a-wash", "M10 54C10 36 26 26 46 28C54 22 66 22 74 32C82 36 88 42 93 50C88 58 78 58 70 58H16C12 58 10 57 10 54Z") }
            { path("a-ink", "M26 58v5h6v-5M56 58v5h6v-5M88 51l7-3M88 53l7 1") }
            { circle("a-wash", 56, 24, 8) }
            { circle("a-full", 81, 43, 2) }
            { stem(cell, 68, 41, 0.62) }
        </>
    }
}
