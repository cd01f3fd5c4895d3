//! Hydration.

