//! What a reader sets for every page. Kept on the device if it lets us, never sent anywhere.

/// Something that can be set: by radio buttons that work by style sheet alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pref {
    /// The name of its controls, of what is stored, and of the mark on the page (`data-<name>`).
    pub name: &'static str,
    /// Its values; the first holds when nothing is set.
    pub values: &'static [&'static str],
}

/// The colours of the page: as the device is set, or one of three themes.
pub const THEME: Pref = Pref { name: "theme", values: &["system", "light", "dark", "contrast"] };

/// Whether all rows are open, the size of the text, the room around it, and whether anything may move.
pub const READING: [Pref; 4] = [
    Pref { name: "open", values: &["closed", "all"] },
    Pref { name: "size", values: &["usual", "large", "huge"] },
    Pref { name: "spacing", values: &["usual", "wide"] },
    Pref { name: "motion", values: &["system", "none"] },
];

/// Everything that can be set.
pub fn all() -> impl Iterator<Item = Pref> {
    std::iter::once(THEME).chain(READING)
}

impl Pref {
    /// Whether it has this value, also for what another program stored.
    pub fn has(&self, value: &str) -> bool {
        self.values.contains(&value)
    }
}
