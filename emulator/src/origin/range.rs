//! One byte range of a file.

/// What a `Range` header asks of a file of this length.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    All,
    /// First and last byte.
    Part(u64, u64),
    Unsatisfiable,
}

/// Several ranges at once are answered with the whole file, as the standard allows.
pub(crate) fn wanted(header: Option<&str>, length: u64) -> Wanted {
    let Some((first, last)) = header.and_then(|header| header.strip_prefix("bytes=")).and_then(|range| range.split_once('-')) else {
        return Wanted::All;
    };
    let end = length.saturating_sub(1);
    match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), _) if first >= length => Wanted::Unsatisfiable,
        (Ok(first), Ok(last)) if first <= last => Wanted::Part(first, last.min(end)),
        (Ok(first), Err(_)) if last.is_empty() => Wanted::Part(first, end),
        (Err(_), Ok(0)) if first.is_empty() => Wanted::Unsatisfiable,
        (Err(_), Ok(count)) if first.is_empty() && length > 0 => Wanted::Part(length.saturating_sub(count), end),
        _ => Wanted::All,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges() {
        assert_eq!(wanted(None, 10), Wanted::All);
        assert_eq!(wanted(Some("bytes=0-3"), 10), Wanted::Part(0, 3));
        assert_eq!(wanted(Some("bytes=4-"), 10), Wanted::Part(4, 9));
        assert_eq!(wanted(Some("bytes=-3"), 10), Wanted::Part(7, 9));
        assert_eq!(wanted(Some("bytes=5-99"), 10), Wanted::Part(5, 9));
        assert_eq!(wanted(Some("bytes=10-"), 10), Wanted::Unsatisfiable);
        assert_eq!(wanted(Some("bytes=1-2,4-5"), 10), Wanted::All);
    }
}
