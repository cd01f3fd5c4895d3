//! A whole HTML document: template, head, policy, body.

use super::Place;
use super::assets::{App, Asset, insert};
use super::extras::Pictures;
use super::html::escape;
use super::linked;
use super::page::{render_lost, render_page};
use super::styles::Styles;
use super::terms::Terms;
use crate::app::address::Url;
use crate::app::lang::Lang;
use crate::app::view::View;
use crate::desk::edition::Editions;
use crate::desk::head::head;
use crate::desk::page::REST_OF_STYLES;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::error::Error;
use std::fs;
use std::path::Path;
use std::rc::Rc;

/// Content Security Policy (W3C CSP 3). Measured with Yew 0.23 in three engines. `frame-ancestors` does nothing in a meta element.
fn policy(script: &str, style: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {script}; style-src 'self' {style}; img-src 'self'; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'"
    )
}

/// What the policy calls a script or a style that stands in the page (W3C CSP 3, hash-source).
pub(super) fn hash_source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// `index.html`, as Trunk has left it.
#[derive(Debug)]
pub(super) struct Template(String);

impl Template {
    /// Reads the template.
    pub(super) fn read(path: &Path) -> Result<Template, Box<dyn Error>> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        // What Trunk reads from the template is not for readers.
        Ok(Template(text.lines().filter(|line| !line.contains("data-trunk")).collect::<Vec<_>>().join("\n")))
    }
}

/// The policy, and what is in force before anything is drawn: the style sheets, then the script of settings and choice.
pub(super) struct First {
    /// It names both by hash on every page: one page may fetch another as a document.
    policy: String,
    linked: String,
    /// The same for a page that holds them itself, which saves the reader who comes first a round trip. Its rest of the styles is linked
    /// behind its first screen.
    held: String,
    /// Where that lies.
    rest: String,
}

impl First {
    /// The same for all pages below this path. `script` is that of the asset `theme`.
    pub(super) fn new(base: &str, styles: &Styles, theme: &Asset, script: &str) -> First {
        // Addresses in a sheet start where the sheet lies; here it lies in the page.
        let style = styles.text.replace("url(\"", &format!("url(\"{base}assets/"));
        First {
            policy: policy(&hash_source(script), &hash_source(&style)),
            linked: format!(
                "<link rel=\"stylesheet\" href=\"{base}{sheet}\">\n<link rel=\"stylesheet\" href=\"{base}{rest}\">\n\
                 <script src=\"{base}{theme}\" integrity=\"{integrity}\" crossorigin=\"anonymous\"></script>",
                sheet = styles.first.path,
                rest = styles.rest.path,
                theme = theme.path,
                integrity = theme.integrity,
            ),
            held: format!("<style>{style}</style>\n<script>{script}</script>"),
            rest: format!("{base}{}", styles.rest.path),
        }
    }
}

/// What every document shares.
pub(super) struct Shell<'a> {
    pub(super) place: &'a Place,
    pub(super) template: &'a Template,
    pub(super) styles: &'a Styles,
    pub(super) first: &'a First,
    pub(super) app: &'a App,
    pub(super) pictures: &'a Pictures,
}

impl Shell<'_> {
    /// The document of a page.
    pub(super) fn page(&self, editions: &Rc<Editions>, terms: &Terms, url: &Url) -> Result<String, Box<dyn Error>> {
        let book = editions.book(url.lang);
        let about = head(book.content, url);
        let picture = self.pictures.get(about.picture).ok_or("a share picture is missing")?;
        let alternates: String = Lang::ALL
            .into_iter()
            .map(|lang| (lang.tag(), self.place.address(&url.in_lang(lang))))
            .chain([("x-default", self.place.address(&url.in_lang(Lang::En)))])
            .map(|(tag, address)| format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\">\n", escape(&address)))
            .collect();
        let address = escape(&self.place.address(url));
        // An address that is not the public one must not be called canonical.
        let canonical =
            self.place.origin.as_ref().map(|_| {
                format!("<link rel=\"canonical\" href=\"{address}\">\n<meta property=\"og:url\" content=\"{address}\">\n")
            });
        let own = match url.view {
            View::Decide => Some(&self.styles.deciding),
            View::Find => Some(&self.styles.finding),
            View::Numbers
            | View::HelpAndHarm
            | View::Against
            | View::Benefits
            | View::Risks
            | View::Progressive
            | View::Children
            | View::Cell(_)
            | View::Tissues => Some(&self.styles.drawn),
            _ => None,
        };
        let base = self.place.base.path();
        let sheet =
            own.map(|own| format!("<link rel=\"stylesheet\" href=\"{base}{}\" data-own=\"\">\n", own.path)).unwrap_or_default();
        let head = format!(
            "<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n{canonical}{alternates}\
             <meta property=\"og:type\" content=\"article\">\n<meta property=\"og:title\" content=\"{title}\">\n\
             <meta property=\"og:description\" content=\"{description}\">\n\
             <meta property=\"og:locale\" content=\"{locale}\">\n<meta property=\"og:image\" content=\"{picture}\">\n\
             <meta name=\"twitter:card\" content=\"summary_large_image\">\n{linked}",
            title = escape(&about.title),
            description = escape(&about.description),
            locale = url.lang.locale(),
            canonical = canonical.unwrap_or_default(),
            linked = sheet + &linked::block(self.place, book, url),
            picture = escape(&self.place.full(&format!("{}{}", self.place.base.path(), picture.path))),
        );
        // Who comes first comes here mostly; other pages link both, so that they come from the cache.
        let body = render_page(editions, terms, url);
        if url.view == View::Home {
            let body = insert(&body, REST_OF_STYLES, &self.first.rest)?;
            return self.document(url.lang, &url.print(), &head, &body, &self.first.held);
        }
        self.document(url.lang, &url.print(), &head, &body, &self.first.linked)
    }

    /// The document for addresses that lead nowhere.
    pub(super) fn lost(&self, editions: &Rc<Editions>) -> Result<String, Box<dyn Error>> {
        let titles: Vec<&str> = editions.0.iter().map(|edition| edition.content.texts.lost_title()).collect();
        let head = format!("<title>{}</title>\n<meta name=\"robots\" content=\"noindex\">\n", escape(&titles.join(" · ")));
        self.document(Lang::En, "404", &head, &render_lost(editions), &self.first.linked)
    }

    /// `first`: how the page comes by its styles.
    fn document(&self, lang: Lang, url: &str, head: &str, body: &str, first: &str) -> Result<String, Box<dyn Error>> {
        let base = self.place.base.path();
        let html = format!(
            "<html lang=\"{}\" data-app=\"static\" data-url=\"{}\" data-base=\"{base}\" data-build=\"{}\">",
            lang.tag(),
            escape(url),
            self.app.build
        );
        // The style sheet first: a script in the head holds back whatever stands below it.
        let shared = format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"format-detection\" content=\"telephone=no, date=no, email=no, address=no\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
             {head}{first}\n<link rel=\"icon\" href=\"{base}{icon}\" type=\"image/svg+xml\">\n<link rel=\"apple-touch-icon\" href=\"{base}{touch}\">\n\
             <link rel=\"manifest\" href=\"{base}{lang}/site.webmanifest\">\n\
             <script type=\"module\" src=\"{base}{script}\" integrity=\"{integrity}\" crossorigin=\"anonymous\"></script>",
            policy = self.first.policy,
            icon = self.pictures.get("icon.svg").ok_or("the icon is missing")?.path,
            touch = self.pictures.get("icon-180.png").ok_or("the touch icon is missing")?.path,
            lang = lang.code(),
            script = self.app.script.path,
            integrity = self.app.script.integrity,
        );
        let document = insert(&self.template.0, "<html lang=\"en\">", &html)?;
        let document = insert(&document, "<!-- site:head -->", &shared)?;
        // The font last: on a quick network it is still there for the first paint, on a slow one it holds nothing back.
        let font = &self.styles.font.path;
        let font =
            format!("<link rel=\"preload\" href=\"{base}{font}\" as=\"font\" type=\"font/woff2\" crossorigin=\"anonymous\">");
        insert(&document, "<!-- site:body -->", &format!("{body}\n{font}"))
    }
}
