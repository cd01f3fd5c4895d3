//! HTML by hand, for the head of a document.

/// Escapes a text for HTML, also inside attributes.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
