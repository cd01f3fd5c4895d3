//! Authors as `sources.toml` names them.

/// An author of a work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author<'a> {
    /// A person.
    Person {
        /// The family name.
        family: &'a str,
        /// What stands before it.
        given: Given<'a>,
    },
    /// An institution.
    Name(&'a str),
}

/// What is known of the first names of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given<'a> {
    /// Capitals without points, as `PubMed` writes them: "Burt RK".
    Initials(&'a str),
    /// In full: "Kurtzberg, Joanne".
    Names(&'a str),
    /// Nothing: "Choi,".
    Unknown,
}

impl Given<'_> {
    /// As reference managers want it: "R. K.", "Joanne".
    pub fn pointed(self) -> Option<String> {
        match self {
            Given::Initials(initials) => Some(initials.chars().map(|letter| format!("{letter}.")).collect::<Vec<_>>().join(" ")),
            Given::Names(names) => Some(names.to_owned()),
            Given::Unknown => None,
        }
    }
}

impl<'a> Author<'a> {
    /// Reads a name. A person has initials or a comma; everybody else is an institution.
    pub fn read(name: &'a str) -> Author<'a> {
        // Organisations whose last word looks like initials: "Amsterdam UMC".
        const NO_INITIALS: [&str; 2] = ["UK", "UMC"];
        if let Some((family, given)) = name.split_once(',') {
            let given = given.trim();
            return Author::Person { family, given: if given.is_empty() { Given::Unknown } else { Given::Names(given) } };
        }
        match name.rsplit_once(' ') {
            Some((family, initials))
                if (1..=4).contains(&initials.chars().count())
                    && initials.chars().all(char::is_uppercase)
                    && !family.chars().all(char::is_uppercase)
                    && !NO_INITIALS.contains(&initials) =>
            {
                Author::Person { family, given: Given::Initials(initials) }
            }
            _ => Author::Name(name),
        }
    }

    /// The family name of a person, the whole name of anybody else.
    pub fn short(self) -> &'a str {
        match self {
            Author::Person { family, .. } => family,
            Author::Name(name) => name,
        }
    }

    /// The name as a list of references says it: "Burt RK", "Joanne Kurtzberg", "Choi"; in Chinese without a blank.
    pub fn said(self) -> String {
        match self {
            Author::Person { family, given: Given::Initials(initials) } => format!("{family} {initials}"),
            Author::Person { family, given: Given::Names(names) } if family.is_ascii() => format!("{names} {family}"),
            Author::Person { family, given: Given::Names(names) } => format!("{family}{names}"),
            Author::Person { family: name, given: Given::Unknown } | Author::Name(name) => name.to_owned(),
        }
    }
}

/// The authors of a work, for citations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authors<'a> {
    /// Those who are named, in their order.
    pub named: Vec<Author<'a>>,
    /// Whether there are more: the list has an "et al."
    pub more: bool,
}

impl<'a> Authors<'a> {
    /// Reads a list of names.
    pub fn read(names: &'a [String]) -> Authors<'a> {
        let who = names.iter().map(String::as_str).filter(|name| *name != MORE);
        Authors { named: who.map(Author::read).collect(), more: names.iter().any(|name| name == MORE) }
    }
}

/// What stands in place of the authors who are not named.
pub const MORE: &str = "et al.";
