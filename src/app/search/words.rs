//! What is typed, taken apart into what an entry must hold.

use super::fold::Table;

/// Something that an entry must hold: one of these, each folded and without spaces around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Need {
    /// As typed, and what means the same.
    pub(super) any: Vec<String>,
    /// Two characters cut out of a longer word: that they are written nowhere means little.
    pub(super) is_cut: bool,
}

impl Need {
    pub(super) fn word(word: &str) -> Need {
        Need { any: vec![one_of(word).to_owned()], is_cut: false }
    }

    fn group(group: &[String]) -> Need {
        Need { any: group.iter().map(|word| one_of(word).to_owned()).collect(), is_cut: false }
    }
}

/// Whether a folded word is written without spaces.
pub(super) fn is_han(word: &str) -> bool {
    word.starts_with(|sign: char| ('\u{2E80}'..='\u{9FFF}').contains(&sign))
}

impl Table {
    /// What is needed, word for word; and whether words of a question stood between.
    pub(super) fn needs(&self, folded: &str) -> (Vec<Need>, bool) {
        let all: Vec<&str> = folded.split_whitespace().collect();
        let meant: Vec<&str> = all.iter().copied().filter(|word| self.idle.iter().all(|idle| idle != word)).collect();
        let words = glued(if meant.is_empty() { &all } else { &meant });
        let mut needs = Vec::new();
        let mut at = 0;
        while at < words.len() {
            // The most words that mean something together.
            let known = (at + 1..=words.len().min(at + 4)).rev().find_map(|end| Some((end, self.group(&words[at..end].concat())?)));
            let (end, need) = match known {
                Some((end, group)) => (end, Need::group(group)),
                None => (at + 1, Need::word(&words[at])),
            };
            needs.push(need);
            at = end;
        }
        (needs, meant.len() < all.len())
    }

    /// The same where it was not found so: a run of Han characters comes apart at words that are known, and else into pairs of neighbours, so
    /// that one wrong character does not hide the others. `known` says what is written somewhere.
    pub(super) fn looser(&self, needs: Vec<Need>, known: impl Fn(&str) -> bool) -> Vec<Need> {
        let mut loose = Vec::new();
        for need in needs {
            if need.any.len() > 1 || !is_han(&need.any[0]) || known(&need.any[0]) {
                loose.push(need);
            } else if let Some(swapped) = swapped(&need.any[0]).into_iter().find(|word| known(word)) {
                loose.push(Need::word(&swapped));
            } else {
                self.cut(&need.any[0], &mut loose);
            }
        }
        loose
    }

    fn cut(&self, word: &str, needs: &mut Vec<Need>) {
        let mut rest = word;
        let mut open = String::new();
        while let Some(sign) = rest.chars().next() {
            let idle = self.idle.iter().filter(|idle| rest.starts_with(idle.as_str())).map(String::len).max();
            let words = self.groups.iter().flatten().filter(|word| is_han(word) && rest.starts_with(word.as_str()));
            let known = words.max_by_key(|word| word.len());
            let step = known.map_or(idle.unwrap_or(sign.len_utf8()), String::len);
            if known.is_some() || idle.is_some() {
                pairs(&std::mem::take(&mut open), needs);
            } else {
                open.push(sign);
            }
            if let Some(group) = known.and_then(|word| self.group(word)) {
                needs.push(Need::group(group));
            }
            rest = &rest[step..];
        }
        pairs(&open, needs);
    }

    /// The group that an expression is in; spaces do not count.
    fn group(&self, joined: &str) -> Option<&Vec<String>> {
        self.groups.iter().find(|group| {
            group.iter().any(|own| own.bytes().filter(|byte| *byte != b' ').eq(joined.bytes().filter(|byte| *byte != b' ')))
        })
    }
}

/// A word without the ending of several: its beginning finds one and several.
fn one_of(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(one) if one.len() < 3 || one.ends_with(['s', 'u', 'i']) => word,
        Some(one) if one.len() > 5 => one.strip_suffix("ie").unwrap_or(one),
        Some(one) => one,
        None => word,
    }
}

/// The words, each single letter or digit with its neighbour: `B cell`, `phase 2`, `hepatitis B`.
fn glued(words: &[&str]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for (at, word) in words.iter().enumerate() {
        let single = word.len() == 1;
        let last = single && at + 1 == words.len();
        match out.last_mut() {
            Some(before) if open || last => {
                before.push(' ');
                before.push_str(word);
            }
            _ => out.push((*word).to_owned()),
        }
        open = single && !last;
    }
    out
}

/// The neighbours of a run of Han characters; what stands alone says too little.
fn pairs(run: &str, needs: &mut Vec<Need>) {
    let signs: Vec<char> = run.chars().collect();
    needs.extend(signs.windows(2).map(|pair| Need { any: vec![pair.iter().collect()], is_cut: true }));
}

/// A word with two neighbours in each other's place.
fn swapped(word: &str) -> Vec<String> {
    let signs: Vec<char> = word.chars().collect();
    (1..signs.len())
        .map(|at| {
            let mut signs = signs.clone();
            signs.swap(at - 1, at);
            signs.into_iter().collect()
        })
        .collect()
}
