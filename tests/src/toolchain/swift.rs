//! Swift: the machine's own where there is one, else that of a newer Debian release, unpacked into the cache and entered with `chroot`.

use std::path::{Path, PathBuf};

use super::call::Call;
use super::folders::Folders;
use super::versions::{SWIFT_PACKAGES, SWIFT_RELEASE};

/// Mounts made in here end with the command, however it ends.
const NAMESPACE: [&str; 5] = ["unshare", "--mount", "--pid", "--fork", "--kill-child"];

const UNPACK: &str = r#"
base=$1 packages=$2 release=$3 mirror=$4
test ! -d "$base" || exit 0
for pause in 5 30 -; do
  rm -rf "$base.partial"
  debootstrap --variant=minbase --include="$packages" "$release" "$base.partial" "$mirror" && break
  test "$pause" != -
  sleep "$pause"
done
rm -f "$base.partial"/var/cache/apt/archives/*.deb
mv "$base.partial" "$base"
"#;

/// A bound folder has the same path inside as outside, so paths need no translation.
const ENTER: &str = r#"
base=$1; shift
mount -t proc proc "$base/proc"
mount --rbind /dev "$base/dev"
while [ "$1" != -- ]; do
  mkdir -p "$1" "$base$1"
  mount --bind "$1" "$base$1"
  shift
done
shift
exec chroot "$base" "$@"
"#;

pub fn on_path() -> bool {
    Call::new("swift").arg("--version").command().output().is_ok_and(|output| output.status.success())
}

/// Only root may unpack a release and mount into it.
pub fn can_set_up() -> bool {
    let root = Call::new("id").arg("-u").command().output().is_ok_and(|output| output.stdout == b"0\n");
    root && Call::new("apt-get").arg("--version").command().output().is_ok()
}

/// Exists only when complete: it is built under another name.
pub fn base(folders: &Folders) -> PathBuf {
    folders.cache.join(format!("swift-{SWIFT_RELEASE}"))
}

/// Unpacks the release from a mirror. A base that another run has finished meanwhile is kept; what an interrupted run left is not.
pub fn unpack(folders: &Folders, mirror: &str) -> Call {
    Call::new("flock").arg(folders.cache.join("swift.lock")).args(NAMESPACE).args(["sh", "-euc", UNPACK, "sh"]).arg(base(folders)).args([
        SWIFT_PACKAGES.join(",").as_str(),
        SWIFT_RELEASE,
        mirror,
    ])
}

/// The same call where Swift is: on the machine or in the base, which sees the checkout and cargo's output at their own paths.
pub fn entered(folders: &Folders, call: Call) -> Call {
    if on_path() { call } else { inside(folders, &[&folders.checkout, &folders.target], call) }
}

/// The same call in the base, which sees the bound folders and the call's own variables, and nothing else of the machine.
pub fn inside(folders: &Folders, bound: &[&Path], call: Call) -> Call {
    let mut entered =
        Call::new(NAMESPACE[0]).args(&NAMESPACE[1..]).args(["sh", "-euc", ENTER, "sh"]).arg(base(folders)).args(bound).arg("--");
    entered = entered.args(["/usr/bin/env", "-i"]);
    if let Some(dir) = &call.dir {
        entered = entered.arg("-C").arg(dir);
    }
    entered = entered.args(["HOME=/root", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"]);
    for (name, value) in &call.env {
        let mut pair = name.clone();
        pair.push("=");
        pair.push(value);
        entered = entered.arg(pair);
    }
    entered.arg(call.program).args(call.args)
}
