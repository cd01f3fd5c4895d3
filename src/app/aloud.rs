//! Reading aloud: in which pieces, and with which voice. Pure.

/// The longest piece: some voices stop in the middle of what takes longer than 15 seconds.
const LONGEST: usize = 190;
/// From here on a character is a syllable, and takes as long as three letters.
const HAN: char = '\u{2e80}';
/// What ends with a full stop and no sentence. What is made of single letters, as "e.g.", is seen without a list.
const SHORTENED: [&str; 6] = ["vs", "al", "cf", "Dr", "Prof", "St"];

/// Cuts a text into pieces: at the end of a line or a sentence, and what is longer at a comma, a blank, or where it must be.
pub fn pieces(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let (mut pieces, mut from) = (Vec::new(), 0);
    while from < signs.len() {
        let to = from + first(&signs[from..]);
        let piece: String = signs[from..to].iter().collect();
        if !piece.trim().is_empty() {
            pieces.push(piece.trim().to_owned());
        }
        from = to;
    }
    pieces
}

/// Where the first piece ends.
fn first(signs: &[char]) -> usize {
    let (mut long, mut comma, mut blank) = (0, 0, 0);
    for (at, sign) in signs.iter().enumerate() {
        let next = |at: usize| signs.get(at).copied().unwrap_or('\n');
        match sign {
            '\n' => return at + 1,
            '。' | '！' | '？' | '；' | '.' | '!' | '?' => {
                let mut end = at + 1;
                while "\"')]”’」』）".contains(next(end)) {
                    end += 1;
                }
                let goes_on = !" \n".contains(next(end)) || next(end + 1).is_ascii_lowercase() || is_shortened(&signs[..at]);
                if *sign > HAN || !goes_on {
                    return end;
                }
            }
            '，' | '、' | '：' => comma = at + 1,
            ',' | ';' | ':' if next(at + 1) == ' ' => comma = at + 1,
            ' ' => blank = at + 1,
            _ => {}
        }
        long += if *sign < HAN { 1 } else { 3 };
        if long > LONGEST {
            return [comma, blank, at].into_iter().find(|end| *end > 0).unwrap_or(at);
        }
    }
    signs.len()
}

/// Whether the word at the end is written with a full stop that ends no sentence.
fn is_shortened(signs: &[char]) -> bool {
    let start = signs.iter().rposition(|sign| " (\n".contains(*sign)).map_or(0, |at| at + 1);
    let word = &signs[start..];
    let is_letters = |(at, sign): (usize, &char)| if at % 2 == 1 { *sign == '.' } else { sign.is_ascii_alphabetic() };
    (word.len() > 2 && word.iter().enumerate().all(is_letters))
        || SHORTENED.iter().any(|short| short.chars().eq(word.iter().copied()))
}

/// What has to be said before a voice is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// It speaks on a computer of the browser's maker, which is given the text.
    Remote,
    /// It speaks Cantonese.
    Cantonese,
}

/// The best of the voices for a page in this language, by its place, and what has to be said first. A voice is its language and whether it
/// speaks on the device.
pub fn choose(page: &str, voices: impl Iterator<Item = (String, bool)>) -> Option<(usize, Option<Caution>)> {
    let ranked = voices.enumerate().filter_map(|(at, (lang, local))| Some((rank(page, &lang, local)?, at)));
    let (rank, at) = ranked.min()?;
    let caution = match rank {
        CANTONESE => Some(Caution::Cantonese),
        REMOTE.. => Some(Caution::Remote),
        _ => None,
    };
    Some((at, caution))
}

const CANTONESE: u8 = 2;
const REMOTE: u8 = 3;

/// The smaller the better; `None` for a voice of another language. Some devices write `zh_CN`, `cmn-Hans-CN` or `zho_CHN`.
fn rank(page: &str, voice: &str, local: bool) -> Option<u8> {
    let voice = voice.to_ascii_lowercase();
    let begins = |names: &[&str]| names.iter().any(|name| voice.starts_with(name));
    let has = |names: &[&str]| names.iter().any(|name| voice.contains(name));
    let rank = match page.get(..2)? {
        "zh" if !begins(&["zh", "cmn", "yue"]) => return None,
        "zh" if has(&["yue", "hk"]) => CANTONESE,
        "zh" if has(&["tw", "hant"]) => 1,
        other => (other == "zh" || begins(&[other])).then_some(0)?,
    };
    match (local, rank) {
        (true, rank) => Some(rank),
        (false, CANTONESE) => None,
        (false, rank) => Some(REMOTE + rank),
    }
}
