use bithuman_rest::describe::{Record, View};

/// How many fields are shown, and how much of a text.
const FIELDS: usize = 6;
const LETTERS: usize = 60;

/// A record in one line, without what must not be printed.
pub(crate) fn record(record: &dyn Record) -> String {
    let schema = record.schema();
    let present: Vec<String> = schema
        .fields
        .iter()
        .enumerate()
        .filter_map(|(index, field)| shown(record.field(index)).map(|text| format!("{}={text}", field.name)))
        .collect();
    let more = if present.len() > FIELDS { ", …" } else { "" };
    let first = present.get(..FIELDS).unwrap_or(&present);
    format!("{}({}{more})", schema.name, first.join(", "))
}

fn shown(view: View<'_>) -> Option<String> {
    Some(match view {
        View::Null => return None,
        View::Secret(_) => "'…'".to_owned(),
        View::Bool(true) => "True".to_owned(),
        View::Bool(false) => "False".to_owned(),
        View::Int(number) => number.to_string(),
        View::Float(number) => format!("{number:?}"),
        View::Text(text) => quoted(text),
        View::Time(time) => format!("'{}'", time.to_rfc3339()),
        View::Json(_) => "…".to_owned(),
        View::Bytes(bytes) => format!("<{} bytes>", bytes.len()),
        View::Record(inner) => format!("{}(…)", inner.schema().name),
        View::List(list) if list.is_empty() => return None,
        View::List(list) => format!("[{} items]", list.len()),
        View::Map(map) => {
            let mut count = 0;
            map.each(&mut |_, _| count += 1);
            if count == 0 {
                return None;
            }
            format!("{{{count} entries}}")
        }
    })
}

fn quoted(text: &str) -> String {
    let mut letters = text.chars();
    let mut start: String = letters.by_ref().take(LETTERS).collect();
    if letters.next().is_some() {
        start.push('…');
    }
    format!("'{}'", start.escape_debug().to_string().replace("\\\"", "\""))
}
