//! `bindgen <web.wasm> <folder>`: writes `web.js` and `web_bg.wasm`, as `wasm-bindgen --target web` does.
//!
//! A package of its own, because only a build needs it: `cargo xtask check` and the tests do without what it is made of.

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [program, folder] = words.as_slice() else {
        bail!("usage: bindgen <web.wasm> <folder>");
    };
    let mut bindgen = Bindgen::new();
    // The library leaves the address of the program out of the script, the command line tool, and so Trunk, does not.
    bindgen.web(true)?.typescript(false).omit_default_module_path(false).out_name("web").input_path(program);
    bindgen.generate(folder).with_context(|| format!("wasm-bindgen cannot read {program}"))
}
