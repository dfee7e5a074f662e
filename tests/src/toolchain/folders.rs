//! Where things are: the sources, cargo's output, what the checks write, and what outlives a `cargo clean`.

use std::io;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug)]
pub struct Folders {
    pub checkout: PathBuf,
    /// Cargo's target folder, absolute.
    pub target: PathBuf,
    /// Packages, environments and logs of the checks; may be deleted at any time.
    pub verify: PathBuf,
    /// Toolchains, shared by all checkouts.
    pub cache: PathBuf,
}

impl Folders {
    /// Works only in a program that cargo built: the target folder is the one that the program lies in.
    pub fn locate() -> io::Result<Self> {
        let program = std::env::current_exe()?;
        let target = program.ancestors().nth(2).ok_or_else(|| missing("cargo's target folder"))?;
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or_else(|| missing("the checkout"))?;
        let cache = std::env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
            .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
            .ok_or_else(|| missing("a home folder"))?;
        Ok(Self {
            checkout: checkout.to_owned(),
            target: target.to_owned(),
            verify: target.join("verify"),
            cache: cache.join("bithuman-rest"),
        })
    }

    /// A file of the debug build: a program or a library.
    pub fn built(&self, file: &str) -> PathBuf {
        self.target.join("debug").join(file)
    }
}

fn missing(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, format!("cannot find {what}"))
}
