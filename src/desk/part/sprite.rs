//! The shapes that [`super::icon`] shows, defined once per page, beside the app.

use yew::prelude::*;

/// The sprite: three cells, seven states, six grades, and the mark for "not directly comparable".
pub fn sprite() -> Html {
    html! {
        <svg xmlns="http://www.w3.org/2000/svg" class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
            { cells() }
            { states() }
            { ladders() }
            <symbol id="i-find" viewBox="0 0 24 24"><path class="i-bold" d="M16 10a6 6 0 1 1-12 0a6 6 0 1 1 12 0M14.5 14.5L21 21" /></symbol>
            <symbol id="i-not-comparable" viewBox="0 0 24 24">
                <path class="i-line" d="M4 9h16M4 15h16M17 4L7 20" />
            </symbol>
        </svg>
    }
}

fn cells() -> Html {
    html! {
        <>
            <symbol id="i-hsc" viewBox="0 0 24 24">
                <circle class="i-tint" cx="12" cy="12" r="10" /><circle class="i-solid" cx="12.4" cy="11.8" r="6.6" />
            </symbol>
            <symbol id="i-msc" viewBox="0 0 24 24">
                <path class="i-tint" d="M1 21C5 19 6 17 8 13C10 9 13 8 15.5 7.5C19 7 20.5 5 23 2C22 7 19.5 9 18 12C16 16 13 16.5 10.5 17C7 17.5 5 20 1 21Z" />
                <ellipse class="i-solid" cx="13" cy="12.3" rx="4" ry="2.5" transform="rotate(-24 13 12.3)" />
            </symbol>
            <symbol id="i-ipsc" viewBox="0 0 24 24">
                <circle class="i-tint" cx="12" cy="12" r="11" />
                <circle class="i-solid" cx="12" cy="12" r="2.6" /><circle class="i-solid" cx="12" cy="5.8" r="2.4" />
                <circle class="i-solid" cx="17.4" cy="8.9" r="2.4" /><circle class="i-solid" cx="17.4" cy="15.1" r="2.4" />
                <circle class="i-solid" cx="12" cy="18.2" r="2.4" /><circle class="i-solid" cx="6.6" cy="15.1" r="2.4" />
                <circle class="i-solid" cx="6.6" cy="8.9" r="2.4" />
            </symbol>
        </>
    }
}

fn states() -> Html {
    html! {
        <>
            <symbol id="i-no-human-data" viewBox="0 0 24 24"><circle class="i-dash" cx="12" cy="12" r="9" /></symbol>
            <symbol id="i-too-small" viewBox="0 0 24 24"><circle class="i-line" cx="12" cy="12" r="9" /><circle class="i-solid" cx="12" cy="12" r="2.6" /></symbol>
            <symbol id="i-no-benefit" viewBox="0 0 24 24"><circle class="i-line" cx="12" cy="12" r="9" /><path class="i-bold" d="M7 12h10" /></symbol>
            <symbol id="i-benefit" viewBox="0 0 24 24"><circle class="i-line" cx="12" cy="12" r="9" /><path class="i-solid" d="M12 3a9 9 0 0 0 0 18z" /></symbol>
            <symbol id="i-known" viewBox="0 0 24 24"><rect class="i-line" x="3.5" y="3.5" width="17" height="17" rx="2" /><path class="i-bold" d="M12 11.3v5.2M12 7.4v.1" /></symbol>
            <symbol id="i-unknown" viewBox="0 0 24 24"><path class="i-line" d="M12 2l10 10-10 10L2 12z" /><path class="i-bold" d="M9.6 9.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.900-1.2 1.7M12 16.7v.2" /></symbol>
            <symbol id="i-not-applicable" viewBox="0 0 24 24"><path class="i-bold" d="M5 12h14" /></symbol>
        </>
    }
}

/// Four steps, filled from the left; grade E has a crossed ring instead.
fn ladders() -> Html {
    const STEPS: [(&str, &str, &str); 4] = [("1", "11", "4"), ("8", "8", "7"), ("15", "5", "10"), ("22", "2", "13")];
    let ladder = |id: &'static str, filled: usize| {
        html! {
            <symbol id={id} viewBox="0 0 28 16">
                { for STEPS.iter().enumerate().map(|(index, (x, y, height))| {
                    let class = if index < filled { "i-step i-step-on" } else { "i-step" };
                    html! { <rect class={class} x={*x} y={*y} width="5" height={*height} /> }
                }) }
            </symbol>
        }
    };
    html! {
        <>
            { ladder("i-ladder-0", 0) }
            { ladder("i-ladder-1", 1) }
            { ladder("i-ladder-2", 2) }
            { ladder("i-ladder-3", 3) }
            { ladder("i-ladder-4", 4) }
            <symbol id="i-ladder-e" viewBox="0 0 28 16"><circle class="i-line" cx="14" cy="8" r="6" /><path class="i-line" d="M9.8 12.2l8.4-8.4" /></symbol>
        </>
    }
}
