//! What a reader does with mouse, keys and window.

use super::Reader;
use serde_json::{Value, json};

impl Reader {
    /// Clicks the first element that a selector finds, as a mouse would: an element that is covered or hidden is an error.
    #[track_caller]
    pub(crate) fn click(&self, selector: &str) {
        self.open_around(selector);
        let found = self.post("element", json!({ "using": "css selector", "value": selector }));
        let id = found.as_object().and_then(|object| object.values().next()).and_then(Value::as_str).expect("an element");
        self.post(&format!("element/{id}/click"), json!({}));
    }

    /// Clicks an element in the middle of the window, where no bar is in the way.
    #[track_caller]
    pub(crate) fn click_in_sight(&self, selector: &str) {
        self.open_around(selector);
        self.run(&format!("document.querySelector({})?.scrollIntoView({{ block: 'center' }});", json!(selector)));
        self.click(selector);
    }

    /// Clicks the label of a check box or radio button, which is what people see of it.
    #[track_caller]
    pub(crate) fn pick(&self, id: &str) {
        self.click_in_sight(&format!("label:has(> #{id})"));
    }

    /// Opens the rows, groups and panels that an element is folded away in, as people do before they press it.
    #[track_caller]
    fn open_around(&self, selector: &str) {
        self.run(&format!(
            "const place = document.querySelector({}); for (let fold = place?.closest('details'); fold; fold = fold.parentElement.closest('details')) \
               if (!fold.querySelector(':scope > summary').contains(place)) fold.open = true;",
            json!(selector)
        ));
    }

    /// Presses the link to a page at the top, among the tabs or at the foot; unfolds the menu where it is folded.
    #[track_caller]
    pub(crate) fn turn_to(&self, path: &str) {
        let link = json!(format!(":is(.top, .tabs, .bottom) a[href='{}{path}']", self.site.base()));
        let found = self.run(&format!(
            "const shown = () => [...document.querySelectorAll({link})].find(link => link.checkVisibility()); \
             if (!shown()) document.querySelector('.menu-fold').open = true; \
             shown()?.scrollIntoView({{ block: 'center' }}); return shown();"
        ));
        let id = found.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
        let id = id.unwrap_or_else(|| panic!("{} has no link to {path}", self.here()));
        self.post(&format!("element/{id}/click"), json!({}));
    }

    /// Opens every row, group and note of the page, so that what is in them is looked at too.
    #[track_caller]
    pub(crate) fn unfold(&self) {
        self.run("for (const fold of document.querySelectorAll('details:not(.drop)')) fold.open = true;");
    }

    /// Opens menu and settings.
    #[track_caller]
    pub(crate) fn unfold_top(&self) {
        self.run("for (const panel of document.querySelectorAll('details.drop')) panel.open = true;");
    }

    /// Closes them.
    #[track_caller]
    pub(crate) fn fold_top(&self) {
        self.run("for (const panel of document.querySelectorAll('details.drop')) panel.open = false;");
    }

    /// Presses a key, or types a text, where the focus is.
    #[track_caller]
    pub(crate) fn press(&self, key: &str) {
        let keys: Vec<Value> = key
            .chars()
            .flat_map(|key| ["keyDown", "keyUp"].map(|what| json!({ "type": what, "value": key.to_string() })))
            .collect();
        self.post("actions", json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": keys }] }));
    }

    /// The tabs of the browser.
    #[track_caller]
    pub(crate) fn tabs(&self) -> Vec<Value> {
        let found = self.browser.driver.session.get("window/handles").expect("the tabs");
        found.as_array().cloned().unwrap_or_default()
    }

    /// Looks at another tab.
    #[track_caller]
    pub(crate) fn look_at(&self, tab: &Value) {
        self.post("window", json!({ "handle": tab }));
    }

    /// Opens an empty tab and looks at it.
    #[track_caller]
    pub(crate) fn open_tab(&self) -> Value {
        let new = self.post("window/new", json!({ "type": "tab" }))["handle"].take();
        self.look_at(&new);
        new
    }

    /// Gives the page this width and height in CSS pixels (Chromium only).
    #[track_caller]
    pub(crate) fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size);
    }

    /// Sets the device to light or dark, and without transitions, so that colours are at once what they will be (Chromium only).
    #[track_caller]
    pub(crate) fn set_scheme(&self, scheme: &str) {
        let features =
            json!([{ "name": "prefers-color-scheme", "value": scheme }, { "name": "prefers-reduced-motion", "value": "reduce" }]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features }));
    }
}
