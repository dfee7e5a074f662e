//! Calls and literals: on one line where they fit, one item to a line where they do not.

/// A piece of a program.
pub enum Piece {
    /// Text that is not broken.
    Word(String),
    /// A piece behind its name.
    Named(String, Box<Piece>),
    /// Items between two words, such as brackets.
    Group { open: String, items: Vec<Piece>, close: String },
}

impl Piece {
    /// A word.
    pub fn word(text: impl Into<String>) -> Self {
        Self::Word(text.into())
    }

    /// A piece behind its name.
    pub fn named(name: impl Into<String>, piece: Self) -> Self {
        Self::Named(name.into(), Box::new(piece))
    }

    /// Items between two words.
    pub fn group(open: impl Into<String>, items: Vec<Self>, close: impl Into<String>) -> Self {
        Self::Group { open: open.into(), items, close: close.into() }
    }

    /// The piece as lines of at most `width` characters, the first at `indent`.
    pub fn laid_out(&self, indent: usize, step: usize, width: usize) -> String {
        let flat = self.flat();
        if indent + flat.chars().count() <= width {
            return flat;
        }
        match self {
            Self::Word(text) => text.clone(),
            Self::Named(name, piece) => format!("{name}{}", piece.laid_out(indent, step, width.saturating_sub(name.len()))),
            Self::Group { open, items, close } => {
                let inner = indent + step;
                let margin = " ".repeat(inner);
                let lines: String = items.iter().map(|item| format!("{margin}{},\n", item.laid_out(inner, step, width - 1))).collect();
                format!("{}\n{lines}{}{}", open.trim_end(), " ".repeat(indent), close.trim_start())
            }
        }
    }

    fn flat(&self) -> String {
        match self {
            Self::Word(text) => text.clone(),
            Self::Named(name, piece) => format!("{name}{}", piece.flat()),
            Self::Group { open, items, close } => {
                let items: Vec<_> = items.iter().map(Self::flat).collect();
                format!("{open}{}{close}", items.join(", "))
            }
        }
    }
}
