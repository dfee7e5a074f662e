//! What the processes of a command that takes too long are doing, for the log: without it nobody learns more than that it hung.

use std::fs::File;
use std::io::{self, Write};
use std::thread;
use std::time::{Duration, Instant};

use bithuman_rest_tests::toolchain::call::Call;

use crate::family::{Family, Kind, Member, signal};

/// For a process that shows its stacks and dies of it.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// The stacks of every JVM and every Python. After this the command is beyond repair.
pub(crate) fn tell(family: &Family, mut log: &File) -> io::Result<()> {
    let members = family.members();
    writeln!(log, "\n# too late; these were still at work:")?;
    members.iter().try_for_each(|member| writeln!(log, "#   {member}"))?;
    members.iter().filter(|member| member.kind == Kind::Jvm).try_for_each(|jvm| stacks_of_jvm(jvm, log))?;
    let pythons: Vec<&Member> = members.iter().filter(|member| member.kind == Kind::Python).collect();
    // With PYTHONFAULTHANDLER it prints all stacks first.
    signal("ABRT", pythons.iter().copied());
    let start = Instant::now();
    while pythons.iter().any(|python| python.alive()) && start.elapsed() < LAST_WORDS {
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// What a JVM prints when it is told to goes wherever its output goes, and Maven takes the output of tests for itself.
fn stacks_of_jvm(jvm: &Member, mut log: &File) -> io::Result<()> {
    writeln!(log, "\n# stacks of {}:", jvm.pid)?;
    let ask = Call::new("timeout").args(["--kill-after=1", "20", "jstack"]).arg(jvm.pid.to_string());
    let told = ask.command().stdout(log.try_clone()?).stderr(log.try_clone()?).status();
    if !told.is_ok_and(|status| status.success()) {
        signal("QUIT", [jvm]);
        thread::sleep(Duration::from_secs(2));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use bithuman_rest_tests::toolchain::folders::Folders;
    use bithuman_rest_tests::toolchain::tool::{Found, Tool};

    use super::*;

    /// What is told of a program that hangs as soon as the file that it is given the name of is there.
    fn told(name: &str, call: impl FnOnce(&Path) -> Call) -> String {
        let file = |what: &str| -> PathBuf { std::env::temp_dir().join(format!("bithuman-rest-{name}-{}-{what}", std::process::id())) };
        let (ready, path) = (file("ready"), file("log"));
        let log = File::create(&path).expect("a file");
        let family = Family::new();
        let mut command = call(&ready).command();
        command.stdout(log.try_clone().expect("a copy")).stderr(log.try_clone().expect("a copy")).env("PYTHONFAULTHANDLER", "1");
        family.mark(&mut command);
        let mut child = command.spawn().expect("it starts");
        while !ready.exists() && child.try_wait().is_ok_and(|status| status.is_none()) {
            thread::sleep(Duration::from_millis(20));
        }
        tell(&family, &log).expect("a log can be written");
        family.end();
        child.wait().expect("it has ended");
        let text = fs::read_to_string(&path).expect("a log");
        [ready, path].iter().for_each(|file| drop(fs::remove_file(file)));
        text
    }

    #[test]
    fn a_python_that_hangs_shows_where() {
        let program = "import sys, time\ndef waits_for_nothing():\n  open(sys.argv[1], 'w')\n  time.sleep(300)\nwaits_for_nothing()";
        let log = told("python", |ready| Call::new("python3").args(["-c", program]).arg(ready));
        assert!(log.contains("in waits_for_nothing"), "{log}");
    }

    #[test]
    fn a_jvm_that_hangs_shows_where_also_when_its_output_is_lost() {
        let folders = Folders::locate().expect("cargo built this");
        if !matches!(Tool::Java.find(&folders), Found::Version(_)) {
            return;
        }
        let source = std::env::temp_dir().join(format!("bithuman-rest-hangs-{}.java", std::process::id()));
        let program = "class Hangs { public static void main(String[] args) throws Exception {
            new java.io.File(args[0]).createNewFile();
            Thread.sleep(300_000);
        } }";
        fs::write(&source, program).expect("a file");
        let log = told("jvm", |ready| Call::new("sh").args(["-c", r#"java "$0" "$1" > /dev/null"#]).arg(&source).arg(ready));
        fs::remove_file(source).expect("it is there");
        assert!(log.contains("at Hangs.main("), "{log}");
    }
}
