//! Folding: what is typed and what is written come to the same letters.
//!
//! The tables come as data ([`Table::read`]), written by the site writer from what editors say, because the program need not know them until
//! somebody searches. `plain` is a text in NFKD and lower case: a browser has tables of its own for that.

/// What a reader may take for the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Characters and what they become, in the order of the characters: `腦` `脑`, `ø` `o`.
    letters: Vec<(char, String)>,
    /// Spellings and what they become, the longer first; a space is the edge of a word.
    spellings: Vec<(String, String)>,
    /// Words that say nothing about what is looked for, folded.
    pub(super) idle: Vec<String>,
    /// Expressions that mean the same, folded.
    pub(super) groups: Vec<Vec<String>>,
}

/// What stands between the items of a line of the table.
const ITEM: char = ';';
/// What stands between the parts of an item.
const PART: char = '=';

impl Table {
    /// Reads a table: a line of letters, one of spellings, one of idle words, and one of groups. A line that is missing is empty.
    pub fn read(text: &str) -> Table {
        let mut lines = text.lines().map(|line| line.split(ITEM).filter(|item| !item.is_empty()));
        let mut pairs = || {
            let items = lines.next().into_iter().flatten();
            items.filter_map(|item| item.split_once(PART)).map(|(from, to)| (from.to_owned(), to.to_owned())).collect::<Vec<_>>()
        };
        let letters = pairs().into_iter().filter_map(|(from, to)| Some((from.chars().next()?, to))).collect();
        let spellings = pairs();
        let idle = lines.next().into_iter().flatten().map(str::to_owned).collect();
        let groups = lines.next().into_iter().flatten().map(|item| item.split(PART).map(str::to_owned).collect()).collect();
        Table { letters, spellings, idle, groups }
    }

    /// Writes a table, so that reading it gives the same.
    pub fn write(letters: &[(char, String)], spellings: &[(String, String)], idle: &[String], groups: &[Vec<String>]) -> String {
        let line = |items: Vec<String>| items.join(&ITEM.to_string());
        let letters = letters.iter().map(|(from, to)| format!("{from}{PART}{to}")).collect();
        let spellings = spellings.iter().map(|(from, to)| format!("{from}{PART}{to}")).collect();
        let groups = groups.iter().map(|group| group.join(&PART.to_string())).collect();
        [line(letters), line(spellings), line(idle.to_vec()), line(groups)].join("\n") + "\n"
    }

    /// Folds a text: words of letters, digits or Han characters, with one space or one line break between them and around. A break is what a
    /// word never reaches over: the end of a sentence, or of a piece of the page.
    pub fn fold(&self, plain: &str) -> String {
        let mut out = String::with_capacity(plain.len() + 2);
        out.push(' ');
        let mut before = Kind::Gap;
        let mut signs = plain.chars().peekable();
        while let Some(sign) = signs.next() {
            let kind = match Kind::of(sign) {
                Kind::Nothing => continue,
                // In `1,114` and `6.5` they do not end a sentence.
                Kind::Break
                    if before == Kind::Latin && matches!(sign, '.' | ',') && signs.peek().is_some_and(char::is_ascii_digit) =>
                {
                    Kind::Gap
                }
                kind => kind,
            };
            let is_open = out.ends_with([' ', '\n']);
            match kind {
                Kind::Break => {
                    if out.ends_with(' ') {
                        out.pop();
                    }
                    if !out.ends_with('\n') {
                        out.push('\n');
                    }
                }
                Kind::Gap if is_open => {}
                Kind::Gap => out.push(' '),
                _ => {
                    if kind != before && !is_open {
                        out.push(' ');
                    }
                    match self.letters.binary_search_by(|(from, _)| from.cmp(&sign)) {
                        Ok(at) if !sign.is_ascii() => out.push_str(&self.letters[at].1),
                        _ => out.push(sign),
                    }
                }
            }
            before = kind;
        }
        if !out.ends_with([' ', '\n']) {
            out.push(' ');
        }
        self.spelt(&out)
    }

    /// The text with each spelling in the one form of it.
    fn spelt(&self, text: &str) -> String {
        let mut heads = [false; 256];
        for (from, _) in &self.spellings {
            heads[usize::from(from.as_bytes()[0])] = true;
        }
        let mut out = String::with_capacity(text.len());
        let (mut at, mut done) = (0, 0);
        let bytes = text.as_bytes();
        while at < bytes.len() {
            let head = if bytes[at] == b'\n' { b' ' } else { bytes[at] };
            let found =
                if heads[usize::from(head)] { self.spellings.iter().find(|(from, _)| begins(&bytes[at..], from)) } else { None };
            let Some((from, to)) = found else {
                at += 1;
                continue;
            };
            // The edges of a word stay what they are.
            let (first, last) = (usize::from(from.starts_with(' ')), usize::from(from.ends_with(' ')));
            out.push_str(&text[done..at + first]);
            let edge = first > 0 || out.ends_with([' ', '\n']);
            let to = if edge { to.trim_start() } else { to };
            out.push_str(if last > 0 { to.trim_end() } else { to });
            at += from.len() - last;
            done = at;
        }
        out.push_str(&text[done..]);
        out
    }
}

/// Whether a text begins so; a space is any edge of a word.
fn begins(text: &[u8], start: &str) -> bool {
    text.len() >= start.len() && text.iter().zip(start.bytes()).all(|(own, byte)| *own == byte || (byte == b' ' && *own == b'\n'))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Part of a word that is written with spaces around.
    Latin,
    /// A Chinese or Japanese character.
    Han,
    /// What may stand inside of what is meant as one: blanks, hyphens, quotes, brackets, marks.
    Gap,
    /// The end of a sentence.
    Break,
    /// What is not written by everybody: accents (after NFKD they stand alone), apostrophes, soft hyphens, marks of direction.
    Nothing,
}

impl Kind {
    fn of(sign: char) -> Kind {
        match sign {
            'a'..='z' | '0'..='9' => Kind::Latin,
            '.' | ',' | ';' | ':' | '!' | '?' | '|' | '\n' | '。' | '、' => Kind::Break,
            '\''
            | '’'
            | '\u{AD}'
            | '\u{300}'..='\u{36F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' => Kind::Nothing,
            '\0'..='\u{BF}' | '×' | '÷' | '\u{2000}'..='\u{2BFF}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{303F}' | '・' => {
                Kind::Gap
            }
            '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => Kind::Han,
            _ => Kind::Latin,
        }
    }
}
