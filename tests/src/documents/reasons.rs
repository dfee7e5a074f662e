//! Why some blocks are not run. A block names one of these above itself: `<!-- not run: installs -->`.

/// Each reason's name, and what it means.
pub const REASONS: [(&str, &str); 6] = [
    ("installs", "it fetches the package from where it is published, and these tests are about this checkout"),
    ("checks", "it is the command that runs these tests"),
    ("foreign", "it needs a framework that the tests do not bring, such as Vapor or Ktor"),
    ("picture", "it is a drawing, the form of something, or what a program printed"),
    ("outline", "it lists the calls of a helper, each of which the helper's own suite makes"),
    ("pattern", "it is a piece of a source file of this repository, which is compiled where it stands"),
];
