//! Authors as `sources.toml` names them.

/// An author of a work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author<'a> {
    /// A person as `PubMed` writes names: "Burt RK".
    Person {
        /// The family name.
        family: &'a str,
        /// The initials, capitals without points.
        initials: &'a str,
    },
    /// An organisation, or a person of whom the initials are not known.
    Name(&'a str),
}

impl<'a> Author<'a> {
    /// Reads a name.
    pub fn read(name: &'a str) -> Author<'a> {
        // Organisations whose last word looks like initials: "Amsterdam UMC".
        const NO_INITIALS: [&str; 2] = ["UK", "UMC"];
        match name.rsplit_once(' ') {
            Some((family, initials))
                if (1..=4).contains(&initials.chars().count())
                    && initials.chars().all(char::is_uppercase)
                    && !family.chars().all(char::is_uppercase)
                    && !NO_INITIALS.contains(&initials) =>
            {
                Author::Person { family, initials }
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
}

/// The authors of a work, for citations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authors<'a> {
    /// Those who are named and confirmed, in their order.
    pub named: Vec<Author<'a>>,
    /// Whether there are more: the list has an "et al."
    pub more: bool,
}

impl<'a> Authors<'a> {
    /// Reads a list of names. A name that the list itself calls doubtful is left out.
    pub fn read(names: &'a [String]) -> Authors<'a> {
        let mut authors = Authors::default();
        for name in names {
            match name.as_str() {
                "et al." | "others" => authors.more = true,
                doubtful if doubtful.contains("not confirmed") || doubtful.contains("inferred") => {}
                name => authors.named.push(Author::read(name)),
            }
        }
        authors
    }
}
