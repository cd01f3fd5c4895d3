//! What a browser keeps for the page: in this tab, or on the device. Both may be refused, full, or hold garbage.

use super::window;
use web_sys::Storage;

/// The prefix of everything that is stored: all projects of one account on GitHub Pages share their storage.
const PREFIX: &str = "stem-cells-ms:";

/// Where something is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    /// In this tab, until it is closed.
    Tab,
    /// On the device, for every tab.
    Device,
}

impl Store {
    fn storage(self) -> Option<Storage> {
        let window = window()?;
        match self {
            Store::Tab => window.session_storage(),
            Store::Device => window.local_storage(),
        }
        .ok()
        .flatten()
    }

    /// What is stored there under a name.
    pub fn get(self, name: &str) -> Option<String> {
        self.storage()?.get_item(&stored_as(name)).ok().flatten()
    }

    /// Stores a value; `false` where that is refused.
    pub fn set(self, name: &str, value: &str) -> bool {
        self.storage().is_some_and(|storage| storage.set_item(&stored_as(name), value).is_ok())
    }

    /// Takes a value away; `false` where nothing can be stored.
    pub fn remove(self, name: &str) -> bool {
        self.storage().is_some_and(|storage| storage.remove_item(&stored_as(name)).is_ok())
    }
}

/// The whole name under which something is stored.
pub(super) fn stored_as(name: &str) -> String {
    format!("{PREFIX}{name}")
}
