//! The script between browser and program, as wasm-bindgen has written it, without what a reader's phone has no use for.

use std::collections::BTreeSet;

/// Takes comments and indentation out of the script, and gives its functions names that are numbers of the same length, in script and
/// program alike. Each name ends in 16 digits of a hash, twice in what is sent, which no compression makes smaller: 6 kB in all.
pub(super) fn shrink(glue: &str, wasm: Vec<u8>) -> (String, Vec<u8>) {
    let mut names: Vec<&str> = words(glue).filter(|word| is_import(word)).collect::<BTreeSet<&str>>().into_iter().collect();
    // A name may be the beginning of another one.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let (mut script, mut program) = (without_unused(&without_comments(glue)), wasm);
    for (number, name) in names.into_iter().enumerate() {
        let plain = format!("{number:_>width$}", width = name.len());
        // What stands in the program more or less than once is not only a name.
        if let [at] = places(&program, name.as_bytes()).as_slice() {
            program[*at..at + name.len()].copy_from_slice(plain.as_bytes());
            script = script.replace(name, &plain);
        }
    }
    (script, program)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| sign != '_' && !sign.is_ascii_alphanumeric())
}

fn is_import(word: &str) -> bool {
    let hash = word.rsplit('_').next().unwrap_or_default();
    word.starts_with("__wbg_") && hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn places(bytes: &[u8], name: &[u8]) -> Vec<usize> {
    bytes.windows(name.len()).enumerate().filter(|(_, window)| *window == name).map(|(at, _)| at).collect()
}

/// The page starts the program in the same module and in one way: the other way and the exports have no use.
fn without_unused(script: &str) -> String {
    let ends = (script.find("function initSync("), script.find("async function __wbg_init("));
    let script = match ends {
        (Some(from), Some(to)) if from < to => [&script[..from], &script[to..]].concat(),
        _ => script.to_owned(),
    };
    script.replace("export { initSync, __wbg_init as default };", "")
}

/// Comments that have lines of their own; wasm-bindgen writes no others, and no text of more than one line.
fn without_comments(script: &str) -> String {
    let mut inside = false;
    let kept = script.lines().map(str::trim).filter(|line| {
        let begins = !inside && line.starts_with("/*");
        let comment = inside || begins || line.starts_with("//");
        inside = (inside || begins) && !line.ends_with("*/");
        !comment && !line.is_empty()
    });
    kept.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::shrink;

    #[test]
    fn what_nothing_calls_is_left_out() {
        let glue = "function initSync(module) {\nif (wasm) return;\n}\nasync function __wbg_init() {\nrun();\n}\nexport { initSync, __wbg_init as default };";
        assert_eq!(shrink(glue, Vec::new()).0.trim(), "async function __wbg_init() {\nrun();\n}");
    }

    #[test]
    fn imports_get_numbers_of_the_same_length_in_script_and_program() {
        let glue =
            "/**\n * About it.\n */\n  const a = {\n    // why\n    __wbg_now_0123456789abcdef: f, // kept\n    __wbg_other: g };";
        let wasm = b"\x16__wbg_now_0123456789abcdef\x00__wbg_other".to_vec();
        let (script, program) = shrink(glue, wasm.clone());
        assert_eq!(script, format!("const a = {{\n{:_>26}: f, // kept\n__wbg_other: g }};", 0));
        assert_eq!(program.len(), wasm.len());
        assert!(program.ends_with(b"_0\x00__wbg_other"));
    }
}
