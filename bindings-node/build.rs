//! How the native library is linked.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // A worker thread that ends unloads its add-ons, while threads of the runtime still run their code.
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
