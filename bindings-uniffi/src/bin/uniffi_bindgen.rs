//! Writes the Swift and Kotlin sides of the native library.

fn main() {
    uniffi::uniffi_bindgen_main();
}
