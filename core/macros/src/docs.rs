use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The text of an item's doc comment, one line per source line, without the leading space of each.
pub(crate) fn text(attributes: &[Attribute]) -> String {
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) => Some(line.value()),
                _ => None,
            },
            _ => None,
        })
        .map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned())
        .collect();
    lines.join("\n").trim().to_owned()
}

/// The attributes that are documentation.
pub(crate) fn only(attributes: &[Attribute]) -> Vec<Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect()
}

/// The attributes that are neither documentation nor one of ours.
pub(crate) fn foreign(attributes: &[Attribute], ours: &[&str]) -> Vec<Attribute> {
    attributes
        .iter()
        .filter(|attribute| !attribute.path().is_ident("doc") && !ours.iter().any(|name| attribute.path().is_ident(name)))
        .cloned()
        .collect()
}
