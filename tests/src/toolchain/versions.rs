//! Every version that a check depends on. Kotlin's own are in `bindings-uniffi/kotlin/pom.xml`, Rust's in `rust-toolchain.toml`.

/// Oldest accepted `(major, minor)` of what a machine brings itself.
pub const RUST: (u32, u32) = (1, 95);
pub const PYTHON: (u32, u32) = (3, 11);
pub const NODE: (u32, u32) = (20, 0);
pub const JAVA: (u32, u32) = (17, 0);
pub const MAVEN: (u32, u32) = (3, 8);
pub const SWIFT: (u32, u32) = (6, 0);

pub const PYTHON_BUILD: &[&str] = &["maturin==1.16.0"];
pub const PYTHON_TESTS: &[&str] = &["pytest==9.2.0", "pytest-asyncio==1.5.0", "uvloop==0.23.0", "anyio==4.16.0"];
/// Servers that fork, to be forked with a client in them.
pub const PYTHON_SERVERS: &[&str] = &["gunicorn==27.0.1", "celery==5.7.0"];
pub const PYTHON_TYPES: &[&str] = &["mypy==2.4.1", "pyright==1.1.414"];
pub const NODE_TYPES: &[&str] = &["typescript@7.0.2", "@types/node@20.19.43"];

/// The Debian release whose archive has a Swift compiler, and what `swift test` needs of it.
pub const SWIFT_RELEASE: &str = "trixie";
pub const SWIFT_PACKAGES: &[&str] = &["swiftlang", "libc6-dev", "libstdc++-14-dev"];
