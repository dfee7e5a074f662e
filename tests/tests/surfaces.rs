//! The generated files of every language are what core's data says.

use bithuman_rest_tests::surface;

#[test]
fn generated_files_are_up_to_date() {
    if std::env::var_os("BLESS").is_some() {
        surface::bless().expect("the files can be written");
    }
    let differing = surface::differing().expect("the files can be read");
    assert!(differing.is_empty(), "run the tests once with BLESS=1 and read the diff of: {differing:#?}");
}
