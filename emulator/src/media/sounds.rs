//! From letters to sounds: a rough reading of English spelling, and some reading of every other script.

/// One stretch of speech with steady targets; the synthesizer glides between them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sound {
    /// Share of the sentence's time.
    pub(super) weight: f32,
    /// The first three resonances of an average man's mouth in this position, in Hz.
    pub(super) formants: [f32; 3],
    pub(super) voicing: f32,
    pub(super) noise: f32,
    /// Where the noise of a consonant lies, in Hz.
    pub(super) noise_pitch: f32,
    /// Pitch against the melody: above 1 on a stressed syllable.
    pub(super) stress: f32,
}

const NEUTRAL: [f32; 3] = [500.0, 1500.0, 2500.0];

impl Sound {
    const fn voiced(weight: f32, voicing: f32, formants: [f32; 3]) -> Self {
        Self { weight, formants, voicing, noise: 0.0, noise_pitch: 4000.0, stress: 1.0 }
    }

    const fn hiss(weight: f32, voicing: f32, noise: f32, noise_pitch: f32) -> Self {
        Self { weight, formants: [320.0, 1500.0, 2500.0], voicing, noise, noise_pitch, stress: 1.0 }
    }

    pub(super) const fn pause(weight: f32) -> Self {
        Self::voiced(weight, 0.0, NEUTRAL)
    }

    fn is_vowel(&self) -> bool {
        self.voicing >= 1.0
    }
}

/// The sounds of one sentence.
pub(super) fn sounds(sentence: &str) -> Vec<Sound> {
    let mut all = Vec::new();
    let mut word = String::new();
    for character in sentence.chars() {
        if character.is_alphabetic() {
            word.extend(character.to_lowercase());
            continue;
        }
        finish_word(&mut word, &mut all);
        match character {
            '0'..='9' => finish_word(&mut digit(character).to_owned(), &mut all),
            ',' | ':' | '–' | '—' | '、' | '，' => all.push(Sound::pause(2.4)),
            character if character.is_whitespace() => all.push(Sound::pause(0.25)),
            _ => {}
        }
    }
    finish_word(&mut word, &mut all);
    all
}

fn finish_word(word: &mut String, all: &mut Vec<Sound>) {
    let start = all.len();
    let letters: Vec<char> = word.drain(..).map(latin).collect();
    let mut rest = &letters[..];
    // A last "e" after a consonant is silent: "voice", "make".
    if let [.., before, 'e'] = rest
        && rest.len() > 2
        && !"aeiouy".contains(*before)
    {
        rest = &rest[..rest.len() - 1];
    }
    while !rest.is_empty() {
        rest = &rest[spell(rest, all)..];
    }
    if let Some(vowel) = all[start..].iter_mut().find(|sound| sound.is_vowel()) {
        vowel.stress = 1.1;
        vowel.weight *= 1.2;
    }
}

/// Pushes the sounds the letters begin with and says how many letters they took.
fn spell(letters: &[char], all: &mut Vec<Sound>) -> usize {
    let pair = letters.get(1).map_or(['\0'; 2], |second| [letters[0], *second]);
    let (taken, spoken): (usize, &[&[Sound]]) = match pair {
        ['e', 'e' | 'a'] | ['i', 'e'] => (2, &[IY]),
        ['o', 'o'] | ['e' | 'u', 'w' | 'e'] => (2, &[UW]),
        ['o', 'u' | 'w'] => (2, &[AA, UH]),
        ['a' | 'e', 'i' | 'y'] => (2, &[EH, IY]),
        ['o', 'i' | 'y'] => (2, &[AO, IY]),
        ['a', 'u' | 'w'] => (2, &[AO]),
        ['e' | 'i' | 'u', 'r'] => (2, &[ER]),
        ['t', 'h'] => (2, &[TH]),
        ['s', 'h'] => (2, &[SH]),
        ['c', 'h'] => (2, &[CH]),
        ['p', 'h'] => (2, &[F]),
        ['c', 'k'] => (2, &[K]),
        ['n', 'g'] => (2, &[NG]),
        [first, second] if first == second && first != '\0' => (2, &[single(first)]),
        _ => (1, &[single(letters[0])]),
    };
    all.extend(spoken.iter().copied().flatten());
    taken
}

// Named as in ARPAbet.
const AA: &[Sound] = &[Sound::voiced(1.2, 1.0, [730.0, 1090.0, 2440.0])];
const AE: &[Sound] = &[Sound::voiced(1.2, 1.0, [660.0, 1720.0, 2410.0])];
const EH: &[Sound] = &[Sound::voiced(1.1, 1.0, [530.0, 1840.0, 2480.0])];
const IY: &[Sound] = &[Sound::voiced(1.4, 1.0, [280.0, 2250.0, 2950.0])];
const IH: &[Sound] = &[Sound::voiced(1.0, 1.0, [390.0, 1990.0, 2550.0])];
const AO: &[Sound] = &[Sound::voiced(1.3, 1.0, [570.0, 860.0, 2410.0])];
const UH: &[Sound] = &[Sound::voiced(1.0, 1.0, [440.0, 1020.0, 2240.0])];
const UW: &[Sound] = &[Sound::voiced(1.4, 1.0, [310.0, 880.0, 2240.0])];
const AH: &[Sound] = &[Sound::voiced(1.0, 1.0, [620.0, 1190.0, 2390.0])];
const ER: &[Sound] = &[Sound::voiced(1.3, 1.0, [490.0, 1350.0, 1690.0])];

const M: &[Sound] = &[Sound::voiced(0.8, 0.45, [250.0, 1000.0, 2200.0])];
const N: &[Sound] = &[Sound::voiced(0.75, 0.45, [250.0, 1600.0, 2500.0])];
const NG: &[Sound] = &[Sound::voiced(0.9, 0.45, [260.0, 2000.0, 2700.0])];
const L: &[Sound] = &[Sound::voiced(0.75, 0.6, [360.0, 1100.0, 2600.0])];
const R: &[Sound] = &[Sound::voiced(0.75, 0.6, [330.0, 1100.0, 1500.0])];
const W: &[Sound] = &[Sound::voiced(0.7, 0.55, [300.0, 650.0, 2200.0])];
const Y: &[Sound] = &[Sound::voiced(0.7, 0.6, [270.0, 2200.0, 2950.0])];

const S: &[Sound] = &[Sound::hiss(1.0, 0.0, 0.30, 6200.0)];
const Z: &[Sound] = &[Sound::hiss(0.9, 0.4, 0.16, 5800.0)];
const SH: &[Sound] = &[Sound::hiss(1.1, 0.0, 0.32, 3100.0)];
const F: &[Sound] = &[Sound::hiss(0.9, 0.0, 0.12, 4800.0)];
const V: &[Sound] = &[Sound::hiss(0.7, 0.5, 0.06, 4200.0)];
const TH: &[Sound] = &[Sound::hiss(0.8, 0.35, 0.08, 5200.0)];
const H: &[Sound] = &[Sound::hiss(0.6, 0.1, 0.10, 1600.0)];

// A stop is a closed mouth and a short burst.
const P: &[Sound] = &[Sound::hiss(0.55, 0.0, 0.0, 1200.0), Sound::hiss(0.2, 0.0, 0.22, 1200.0)];
const T: &[Sound] = &[Sound::hiss(0.5, 0.0, 0.0, 4600.0), Sound::hiss(0.25, 0.0, 0.30, 4600.0)];
const K: &[Sound] = &[Sound::hiss(0.5, 0.0, 0.0, 2100.0), Sound::hiss(0.28, 0.0, 0.28, 2100.0)];
const B: &[Sound] = &[Sound::hiss(0.5, 0.18, 0.0, 900.0), Sound::hiss(0.12, 0.4, 0.10, 900.0)];
const D: &[Sound] = &[Sound::hiss(0.45, 0.18, 0.0, 3900.0), Sound::hiss(0.12, 0.4, 0.14, 3900.0)];
const G: &[Sound] = &[Sound::hiss(0.45, 0.18, 0.0, 1900.0), Sound::hiss(0.15, 0.4, 0.14, 1900.0)];
const CH: &[Sound] = &[Sound::hiss(0.4, 0.0, 0.0, 3200.0), Sound::hiss(0.6, 0.0, 0.30, 3200.0)];
const J: &[Sound] = &[Sound::hiss(0.35, 0.2, 0.0, 3000.0), Sound::hiss(0.5, 0.35, 0.18, 3000.0)];
const X: &[Sound] = &[Sound::hiss(0.4, 0.0, 0.0, 2100.0), Sound::hiss(0.15, 0.0, 0.24, 2100.0), Sound::hiss(0.7, 0.0, 0.28, 6000.0)];

fn single(letter: char) -> &'static [Sound] {
    match letter {
        'a' => AE,
        'b' => B,
        'c' | 'k' | 'q' => K,
        'd' => D,
        'e' => EH,
        'f' => F,
        'g' => G,
        'h' => H,
        'i' => IH,
        'j' => J,
        'l' => L,
        'm' => M,
        'n' => N,
        'o' => AO,
        'p' => P,
        'r' => R,
        's' => S,
        't' => T,
        'u' => AH,
        'v' => V,
        'w' => W,
        'x' => X,
        'y' => Y,
        'z' => Z,
        _ => AA,
    }
}

/// The Latin letter nearest to a character; other scripts get letters that alternate into syllables.
fn latin(letter: char) -> char {
    match letter {
        'a'..='z' => letter,
        'à'..='æ' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 's',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'œ' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ß' | 'ś' | 'š' | 'ş' | 'ș' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        'ł' => 'w',
        _ => char::from(b"anoiseturaledimo"[letter as usize % 16]),
    }
}

fn digit(character: char) -> &'static str {
    const NAMES: [&str; 10] = ["ziro", "wun", "too", "three", "for", "faiv", "siks", "seven", "eit", "nain"];
    NAMES[character as usize - '0' as usize]
}
