//! What a reader sets for every page. Kept on the device if it lets us, never sent anywhere.

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device is set.
    #[default]
    System,
    /// Dark ink on warm paper.
    Light,
    /// Light ink on dark paper.
    Dark,
    /// Black, white, and the link colour.
    Contrast,
}

impl Theme {
    /// Every theme, in the order of the control.
    pub const ALL: [Theme; 4] = [Theme::System, Theme::Light, Theme::Dark, Theme::Contrast];

    /// The value of the control, and what is stored.
    pub fn slug(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }

    /// The theme with this value; `None` for anything else, also for what another program stored.
    pub fn from_slug(slug: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.slug() == slug)
    }
}
