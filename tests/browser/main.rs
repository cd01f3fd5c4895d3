//! Tests in real browsers.

