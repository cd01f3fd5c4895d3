//! Names that the written pages, the style sheets and the app share. A page prints them, the app reads them; a test finds each one on
//! some page, so that neither side can change alone.

use super::choice::Catalogue;
use super::lang::Lang;

/// The link that could not be copied, as the app shows it.
pub const SAID_LINK: &str = "said-link";
/// The element that the app mounts into: it holds no text that a reader reads, and says in `data-…` what the app needs.
pub const HOST: &str = "app";
/// The content of a page; replaced as a whole when another page is opened.
pub const MAIN: &str = "main";
/// Header, content and footer.
pub const FRAME: &str = ".frame";
/// The explanations of special terms that stand on the page.
pub const WORD: &str = "word";
/// What stands last in a page: where it is missing, the page has not come whole.
pub const END: &str = "body > link[rel=preload]";
/// Links of the header, whose current entry changes with the page.
pub const MENU: &str = ".top-bar a";
/// The link to the same page in the other language.
pub const LANGUAGE: &str = ".language";
/// The link to the search over everything.
pub const TO_SEARCH: &str = "find";
/// A page's own style sheet, which goes with it.
pub const OWN_SHEET: &str = "link[data-own]";
/// The form on the page for deciding.
pub const FORM: &str = "deciding";
/// Its box that asks for the answers to be kept.
pub const KEEP: &str = "keep";
/// The button that brings back what was erased.
pub const UNDO: &str = "undo-erase";
/// A question with its answers.
pub const CHOICES: &str = ".choices";
/// Its text box.
pub const OWN_WORDS: &str = "own";
/// What was written there, as it is printed.
pub const OWN_PRINTED: &str = "[data-mirror]";
/// Lists that the style sheet orders by what the reader has marked.
pub const ORDERED: &str = "ordered";
/// What the names of the controls of a list begin with.
pub const SEARCH: &str = "find-";
/// The text box of a list.
pub const SEARCH_TEXT: &str = "find-q";
/// The file by which typed and written words come to the same letters, from the root of the site.
pub const SEARCH_TABLE: &str = "search.txt";
/// A list, or a part of one.
pub const LIST: &str = "[data-list]";
/// What holds parts of a list: it goes while nothing in it fits. One that opens in place stands open while something else is asked for.
pub const SHELF: &str = "[data-shelf]";
/// How many entries a shelf holds that fit.
pub const SHELF_COUNT: &str = ":scope > summary > .group-count";
/// What opens in place: a row or a group.
pub const FOLD: &str = "details.fold";
/// The controls above a list.
pub const SEARCH_BOX: &str = ".finder";
/// How many entries are shown.
pub const SEARCH_COUNT: &str = ".finder-count";
/// That nothing was found.
pub const SEARCH_NONE: &str = ".finder-none";
/// A row of a comparison; `data-same` lists the sets of columns for which it is the same.
pub const ROW: &str = ".comparing .row";

/// Declares an enum of names with a reader, so that a misspelt name is nothing instead of something else.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Every one.
            pub const ALL: &[$name] = &[$($name::$variant,)*];

            /// The name in the page.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }

            /// The one with this name; `None` for any other text.
            pub fn read(text: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.name() == text)
            }
        }
    };
}

named! {
    /// The check boxes and radio buttons of a comparison, by `name`.
    Toggle {
        /// A cell type.
        Show = "show",
        /// Differences only.
        Differences = "diff",
        /// At a glance, in pictures or in words.
        As = "as",
        /// A tissue.
        Tissue = "tissue",
    }
}

named! {
    /// What a button does, by `data-do`.
    Action {
        /// Copies the address of the page with the choice.
        CopyLink = "copy-link",
        /// Takes every filter of a list away.
        ClearFilters = "clear-filters",
        /// Opens the print window.
        Print = "print",
        /// Takes the answer to one question back.
        TakeBack = "take-back",
        /// Brings back what was erased.
        Undo = "undo",
        /// Reads the part of the page aloud.
        Listen = "listen",
        /// Holds the voice, or lets it go on.
        Pause = "pause",
        /// Stops the voice.
        Stop = "stop",
    }
}

named! {
    /// What the app says: the page that it takes over holds the words, in `data-say-…` of its host.
    Say {
        /// Another set of cell types is compared: `{n}`, `{names}`.
        Comparing = "comparing",
        /// Between the names of a list.
        ListSeparator = "list-separator",
        /// The last one stays on.
        LastOne = "last-one",
        /// Differences only: `{n}` rows are hidden.
        Hidden = "hidden",
        /// All rows are shown.
        AllRows = "all-rows",
        /// Another set of tissues is compared.
        Tissues = "tissues",
        /// The link was copied.
        Copied = "copied",
        /// The link could not be copied.
        NotCopied = "not-copied",
        /// Kept on this device.
        Saved = "saved",
        /// The device does not let us keep it.
        NotSaved = "not-saved",
        /// The device does not let us keep it, but the tab does.
        TabOnly = "tab-only",
        /// What is entered stays in this tab only.
        NotKept = "not-kept",
        /// On this device no more; the tab still has it.
        KeptNoMore = "kept-no-more",
        /// Nowhere any more, unless that is undone.
        Erased = "erased",
        /// It is back.
        Undone = "undone",
        /// `{n}` of `{total}` entries of a list fit.
        Found = "found",
        /// The button that holds the voice.
        Pause = "pause",
        /// The button that lets it go on.
        GoOn = "go-on",
        /// Only a voice elsewhere is there.
        VoiceRemote = "voice-remote",
        /// Only a voice is there that speaks Cantonese.
        VoiceCantonese = "voice-cantonese",
        /// The button that stops it.
        Stop = "stop",
    }
}

/// What a written page tells the app about itself and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The language of the page.
    pub lang: Lang,
    /// The short names of the three cell types, in the order of the columns.
    pub cells: Vec<String>,
    /// The tissues of the site.
    pub tissues: Catalogue,
    /// The words of [`Say::ALL`], in its order.
    says: Vec<String>,
}

impl Given {
    /// Reads the page: `data` gives the value of `data-<name>` of its host; what is not there is empty.
    pub fn read(lang: Lang, data: impl Fn(&str) -> String) -> Given {
        let list = |name: &str| data(name).split(' ').map(str::to_owned).collect::<Vec<_>>();
        Given {
            lang,
            cells: list("cells"),
            tissues: Catalogue::of(list("tissues").iter().map(String::as_str)),
            says: Say::ALL.iter().map(|say| data(&format!("say-{}", say.name()))).collect(),
        }
    }

    /// The words, with their places not yet filled.
    pub fn say(&self, say: Say) -> &str {
        self.says.get(say as usize).map_or("", String::as_str)
    }
}

/// Fills the places of a sentence: `{n} of {total}`. Whole sentences, because word order differs between languages. A place without a
/// value stays as it is written.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}
