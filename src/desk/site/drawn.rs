//! Gives each drawing a size of its own. The style sheet says how large it is; where none arrives, or its layers are not understood (Chrome
//! before 99, Safari before 15.4), a drawing without a size is as wide as the screen and as high as it likes.

/// No drawing is wider than the smallest phone.
const WIDEST: f32 = 300.0;

/// The markup with a size on each drawing that has none; the style sheet takes it for `auto`.
pub(super) fn sized(html: &str) -> String {
    let mut pieces = html.split("<svg");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let tag = piece.split('>').next().unwrap_or_default();
        out += "<svg";
        if let (false, Some([width, height])) = (tag.contains(" width="), size(tag)) {
            out += &format!(" width=\"{width:.0}\" height=\"{height:.0}\"");
        }
        out += piece;
    }
    out
}

/// Width and height for the window of a drawing.
fn size(tag: &str) -> Option<[f32; 2]> {
    let (_, window) = tag.split_once("viewBox=\"")?;
    let numbers: Vec<f32> = window.split('"').next()?.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [_, _, width, height] = numbers.as_slice() else { return None };
    // A sign of a few units is a letter high, what holds more a picture.
    let wide = if width.max(*height) <= 48.0 && !tag.contains("role=\"img\"") { 24.0 } else { width.clamp(120.0, WIDEST) };
    Some([wide, wide * height / width])
}

#[cfg(test)]
mod tests {
    use super::sized;

    #[test]
    fn a_drawing_without_a_size_gets_one_in_its_own_proportions() {
        assert!(sized("<svg viewBox=\"0 0 600 40\">").starts_with("<svg width=\"300\" height=\"20\" "));
        assert!(sized("<svg viewBox=\"0 0 24 24\">").starts_with("<svg width=\"24\" height=\"24\" "));
        assert_eq!(
            sized("<svg width=\"9\" height=\"9\" viewBox=\"0 0 2 2\">"),
            "<svg width=\"9\" height=\"9\" viewBox=\"0 0 2 2\">"
        );
    }
}
