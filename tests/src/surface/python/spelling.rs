//! Types and names as Python spells them.

use std::collections::{BTreeMap, BTreeSet};

use bithuman_rest::describe::{Kind, Schema};

use crate::surface::Api;

const KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for",
    "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with",
    "yield",
];

/// A name that Python takes.
pub(super) fn name(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// The name of a record that callers pass. A record that the API answers, too, keeps its name for the answer.
pub(super) fn input(api: &Api, schema: &Schema) -> String {
    let answered = api.models.iter().any(|model| model.schema.name == schema.name);
    if answered { format!("{}Input", schema.name) } else { schema.name.to_owned() }
}

/// Spells types and remembers what has to be imported for them.
pub(super) struct Types<'a> {
    api: &'a Api,
    /// Names by module.
    imports: BTreeMap<String, BTreeSet<String>>,
    /// How the type of lists is spelled; a class with a method `list` hides the name.
    list: &'static str,
    /// The models module that needs no import, if the file is one.
    here: Option<&'a str>,
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api, here: Option<&'a str>, hides_list: bool) -> Self {
        Self { api, imports: BTreeMap::new(), list: if hides_list { "builtins.list" } else { "list" }, here }
    }

    /// The type of a value that the API answers.
    pub(super) fn answer(&mut self, kind: Kind) -> String {
        match kind {
            Kind::Record(schema) => self.own(schema.name, schema.name),
            Kind::List(inner) => {
                if self.list.starts_with("builtins") {
                    self.imports.entry("builtins".to_owned()).or_default();
                }
                let item = self.answer(*inner);
                format!("{}[{item}]", self.list)
            }
            Kind::Map(inner) => format!("dict[str, {}]", self.answer(*inner)),
            Kind::Optional(inner) => format!("{} | None", self.answer(*inner)),
            Kind::Job(inner) => format!("Job[{}]", self.answer(*inner)),
            plain => self.plain(plain),
        }
    }

    /// The type of a value that a caller passes.
    pub(super) fn argument(&mut self, kind: Kind) -> String {
        match kind {
            Kind::Record(schema) => self.own(schema.name, &input(self.api, schema)),
            Kind::List(inner) => {
                self.import("collections.abc", "Sequence");
                format!("Sequence[{}]", self.argument(*inner))
            }
            Kind::Map(inner) => {
                self.import("collections.abc", "Mapping");
                format!("Mapping[str, {}]", self.argument(*inner))
            }
            Kind::Optional(inner) => format!("{} | None", self.argument(*inner)),
            plain => self.plain(plain),
        }
    }

    fn plain(&mut self, kind: Kind) -> String {
        match kind {
            Kind::Nothing => "None".to_owned(),
            Kind::Bool => "bool".to_owned(),
            Kind::Int => "int".to_owned(),
            Kind::Float => "float".to_owned(),
            Kind::Duration => self.import(".._options", "Duration"),
            Kind::Bytes => "bytes".to_owned(),
            Kind::Time => self.import("datetime", "datetime"),
            Kind::Json => self.import("typing", "Any"),
            Kind::Source => self.import(".._options", "FileInput"),
            Kind::Enum(schema) => self.own(schema.name, schema.name),
            _ => "str".to_owned(),
        }
    }

    fn own(&mut self, name: &str, spelled: &str) -> String {
        let home = self.api.home(name);
        match self.here {
            Some(here) if here == home => spelled.to_owned(),
            Some(_) => self.import(&format!(".{home}"), spelled),
            None => self.import(&format!("..models.{home}"), spelled),
        }
    }

    /// Imports a name.
    pub(super) fn import(&mut self, module: &str, name: &str) -> String {
        self.imports.entry(module.to_owned()).or_default().insert(name.to_owned());
        name.to_owned()
    }

    /// The import statements, in the order that formatters want.
    pub(super) fn statements(&self, indent: usize) -> String {
        let margin = " ".repeat(indent);
        let mut groups = [String::new(), String::new()];
        let mut modules: Vec<_> = self.imports.iter().collect();
        // Farther packages first, then by name.
        modules.sort_by_key(|(module, _)| (std::cmp::Reverse(module.chars().take_while(|letter| *letter == '.').count()), *module));
        for (module, names) in modules {
            let group = usize::from(module.starts_with('.'));
            let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
            names.sort_by_key(|name| name.to_lowercase());
            groups[group].push_str(&if names.is_empty() { format!("{margin}import {module}\n") } else { import(&margin, module, &names) });
        }
        let [standard, own] = groups;
        if standard.is_empty() || own.is_empty() { format!("{standard}{own}") } else { format!("{standard}\n{own}") }
    }
}

pub(super) fn import(margin: &str, module: &str, names: &[&str]) -> String {
    let line = format!("{margin}from {module} import {}\n", names.join(", "));
    if line.chars().count() <= super::docs::WIDTH + 1 {
        return line;
    }
    let names: String = names.iter().map(|name| format!("{margin}    {name},\n")).collect();
    format!("{margin}from {module} import (\n{names}{margin})\n")
}
