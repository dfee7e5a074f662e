//! Writes every generated file anew. Read the diff before you commit it.

#![expect(clippy::print_stdout, reason = "the paths are the program's answer")]

fn main() -> std::io::Result<()> {
    for path in bithuman_rest_tests::surface::bless()? {
        println!("{path}");
    }
    Ok(())
}
