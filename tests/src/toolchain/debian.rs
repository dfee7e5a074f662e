//! What a Debian machine can install for itself, from the mirror that its `apt` is configured with.

use std::io;

use super::call::Call;

pub fn update() -> Call {
    Call::new("apt-get").args(["update", "--quiet"]).downloading()
}

pub fn install(packages: &[&str]) -> Call {
    Call::new("apt-get")
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .downloading()
}

/// The mirror of the machine's own release. Known only after [`update`] was run once.
pub fn mirror() -> io::Result<String> {
    let output = Call::new("apt-get")
        .args(["indextargets", "--format", "$(CODENAME) $(REPO_URI)"])
        .args(["Created-By: Packages", "Origin: Debian", "Component: main"])
        .command()
        .output()?;
    mirror_in(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "apt is configured with no Debian mirror"))
}

/// Suites like `bookworm-security` live on mirrors that have no other release.
fn mirror_in(targets: &str) -> Option<String> {
    targets.lines().filter_map(|line| line.split_once(' ')).find(|(suite, _)| !suite.contains('-')).map(|(_, uri)| uri.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_is_that_of_the_release_itself() {
        let targets = "bookworm-security http://one.example/security/\nbookworm http://two.example/debian/\n";
        assert_eq!(mirror_in(targets).as_deref(), Some("http://two.example/debian/"));
        assert_eq!(mirror_in("bookworm-updates http://one.example/"), None);
    }
}
