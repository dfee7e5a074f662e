use super::Story;
use super::text::{code, escape, facts, section as part};
use crate::report::Refusal;

const PROGRAMS: [(&str, &str); 3] = [
    (
        "Rust",
        "if let Err(error) = agents.speak(code, words).await\n    &amp;&amp; error.is(<b>NoActiveSessionError</b>)\n{\n    eprintln!(\"{error}\");\n}",
    ),
    ("Python", "try:\n    client.agents.speak(code, message=words)\nexcept <b>NoActiveSessionError</b> as error:\n    print(error.fix)"),
    ("TypeScript", "if (error instanceof <b>NoActiveSessionError</b>) {\n  console.log(error.fix);\n}"),
];

/// The error that the program provoked, as an example of all.
pub(super) fn section(story: &Story<'_>) -> String {
    let Some(refusal) = &story.report.refusal else { return String::new() };
    let lead = "The program spoke before anybody was there. The service says “not found”, as it does for an agent that does not \
                exist; the client tells the two apart.";
    let status = refusal.status.map(|status| format!("{status} ")).unwrap_or_default();
    let details = facts([
        ("What happened", escape(&refusal.message)),
        ("What to do", escape(refusal.fix.as_deref().unwrap_or("nothing"))),
        ("Status and code", code(format!("{status}{}", refusal.code.as_deref().unwrap_or_default()))),
        ("Credits spent", escape(refusal.billed)),
        ("Attempts", refusal.attempts.to_string()),
        ("Request", code(refusal.request_id.as_deref().unwrap_or("none"))),
    ]);
    let program = |(language, text): &(&str, &str)| {
        format!("<figure><figcaption>{language}</figcaption><pre tabindex=\"0\"><code>{text}</code></pre></figure>")
    };
    let programs: String = PROGRAMS.iter().map(program).collect();
    let content = format!(
        "<div class=\"pair\"><article class=\"panel error\">{}{details}</article>\n<article class=\"panel\"><h3>One class, every language</h3>{programs}</article></div>\n",
        name(refusal)
    );
    part("errors", "Errors that explain", lead, &content)
}

/// The class, and what it is a kind of.
pub(super) fn name(refusal: &Refusal) -> String {
    let mut classes = refusal.classes.iter();
    let class = classes.next().copied().unwrap_or_default();
    let kinds: Vec<&str> = classes.copied().collect();
    format!("<h3 class=\"class\">{class}</h3><p class=\"kinds\">is a {}</p>", kinds.join(" → "))
}
