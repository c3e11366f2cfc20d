//! The language of a paragraph, from its script and its words. The languages themselves say what they are known by.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::lang::Language;
use crate::lang::recognition::Recognition;
use crate::lang::script::{Script, script_of};
use crate::lang::strangers::STRANGERS;

/// What a paragraph shows of its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detected {
    /// It is written in this language, or in none that is read.
    Language(Language),
    /// It has letters of a script in which a language that is read is written, and too few words to tell which.
    Script(Script),
    /// It has no letters.
    Nothing,
}

impl Detected {
    /// The language, where the paragraph shows one.
    pub fn language(self) -> Option<Language> {
        match self {
            Self::Language(language) => Some(language),
            Self::Script(_) | Self::Nothing => None,
        }
    }
}

/// What `text` shows of its language.
pub fn detect(text: &str) -> Detected {
    let tally = Tally::of(text);
    let Some(script) = tally.script() else { return Detected::Nothing };
    match script {
        Script::Han => Detected::Language(by_characters(text, script)),
        Script::Latin | Script::Cyrillic => by_words(text, script),
        Script::Other => Detected::Language(Language::Unknown),
    }
}

/// The first language that is written in a script.
pub fn first_of(script: Script) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.spec().recognition.script == Some(script))
}

/// Letters by script.
#[derive(Default)]
struct Tally {
    han: usize,
    /// Han characters that are numerals, which stand in texts of other scripts, too.
    numerals: usize,
    latin: usize,
    cyrillic: usize,
    other: usize,
    /// Words in letters other than Han characters.
    words: usize,
}

impl Tally {
    fn of(text: &str) -> Self {
        let mut tally = Self::default();
        let mut in_word = false;
        for c in text.chars() {
            let script = script_of(c);
            match script {
                Some(Script::Han) => {
                    tally.han += 1;
                    tally.numerals += usize::from("〇零一二三四五六七八九十百千".contains(c));
                }
                Some(Script::Latin) => tally.latin += 1,
                Some(Script::Cyrillic) => tally.cyrillic += 1,
                Some(Script::Other) => tally.other += 1,
                None => {}
            }
            let letter = script.is_some_and(|script| script != Script::Han);
            tally.words += usize::from(letter && !in_word);
            in_word = letter;
        }
        tally
    }

    /// The script of most of the text. A Han character weighs as much as a word, or as three letters.
    fn script(&self) -> Option<Script> {
        let letters = self.latin + self.cyrillic + self.other;
        let numbered = self.han == self.numerals && letters > self.han;
        if self.han > 0 && !numbered && (self.han * 2 >= letters || self.han >= self.words.max(FEWEST)) {
            return Some(Script::Han);
        }
        let most = letters.checked_sub(1)? / 2;
        Some(if self.latin > most {
            Script::Latin
        } else if self.cyrillic > most {
            Script::Cyrillic
        } else {
            Script::Other
        })
    }
}

/// Fewer Han characters among words in letters are numerals or a name.
const FEWEST: usize = 6;

/// The language of a script whose own characters prevail; the first of them where none does.
fn by_characters(text: &str, script: Script) -> Language {
    let mut points = [0_u32; CANDIDATES];
    for c in text.chars() {
        let Some(owners) = CLUES.characters.get(&c) else { continue };
        owners.iter().for_each(|at| add(&mut points, *at, 1));
    }
    let mut best = (0, first_of(script).unwrap_or_default());
    for (at, candidate) in CLUES.candidates.iter().enumerate() {
        let score = points.get(at).copied().unwrap_or_default();
        if candidate.script == Some(script) && score > best.0 {
            best = (score, candidate.language);
        }
    }
    best.1
}

/// Points that the best candidate needs: a word that it alone has and one that it shares, or three of the latter.
const NEEDED: u32 = 3;

/// What a word is worth that one language alone has, and one that several have.
const OWN: u32 = 2;
const SHARED: u32 = 1;

/// Words that are looked at; the rest of a longer paragraph would say the same.
const WORDS: usize = 80;

/// A paragraph of more bytes than this may begin in another language than it goes on in.
const LONG: usize = 1200;

/// Candidates are not more than this.
const CANDIDATES: usize = 64;

fn by_words(text: &str, script: Script) -> Detected {
    let mut points = [0_u32; CANDIDATES];
    let mut lower = String::new();
    // The V of Article V is no word of any language.
    let words =
        |text| words(text).filter(|word: &&str| word.len() > 1 || !word.starts_with(char::is_uppercase));
    let half = if text.len() > LONG { WORDS / 2 } else { WORDS };
    for word in words(text).take(half).chain(words(middle(text)).take(WORDS - half)) {
        let word = lower_case(word, &mut lower);
        if let Some(owners) = CLUES.words.get(word) {
            let worth = if owners.len() == 1 { OWN } else { SHARED };
            owners.iter().for_each(|at| add(&mut points, *at, worth));
        }
        if !word.is_ascii() {
            let characters = word.chars().filter_map(|c| CLUES.characters.get(&c));
            characters.flatten().for_each(|at| add(&mut points, *at, SHARED));
        }
    }
    let of_script =
        CLUES.candidates.iter().enumerate().filter(|(_, candidate)| candidate.script == Some(script));
    let mut scores: Vec<(u32, Language)> = of_script
        .map(|(at, candidate)| (points.get(at).copied().unwrap_or_default(), candidate.language))
        .collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scores.as_slice() {
        [(best, language), (next, rival), ..] if *best >= NEEDED && (best > next || language == rival) => {
            Detected::Language(*language)
        }
        [(best, language)] if *best >= NEEDED => Detected::Language(*language),
        _ => Detected::Script(script),
    }
}

/// A text from its middle on.
fn middle(text: &str) -> &str {
    (text.len() / 2..text.len()).find_map(|at| text.get(at..)).unwrap_or_default()
}

/// The words of a text. A letter alone that numbers an item is none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start_matches(|c: char| !is_of_word(c));
            let end = rest.find(|c: char| !is_of_word(c)).unwrap_or(rest.len());
            let (word, behind) = rest.split_at_checked(end).filter(|(word, _)| !word.is_empty())?;
            rest = behind;
            let sign = behind.starts_with([')', '.', ']']) && word.chars().nth(1).is_none();
            if !sign {
                return Some(word);
            }
        }
    })
}

fn add(points: &mut [u32; CANDIDATES], at: u8, worth: u32) {
    if let Some(points) = points.get_mut(usize::from(at)) {
        *points += worth;
    }
}

/// Letters outside Latin and Cyrillic blocks belong to words, too, as does ʻ.
fn is_of_word(c: char) -> bool {
    c == 'ʻ' || script_of(c).is_some_and(|script| script != Script::Han)
}

fn lower_case<'a>(word: &'a str, buffer: &'a mut String) -> &'a str {
    if !word.chars().any(char::is_uppercase) {
        return word;
    }
    buffer.clear();
    buffer.extend(word.chars().flat_map(char::to_lowercase));
    buffer
}

/// What the languages are known by, for look-ups.
struct Clues {
    candidates: Vec<Candidate>,
    words: FxHashMap<&'static str, Vec<u8>>,
    characters: FxHashMap<char, Vec<u8>>,
}

/// A language that a text may be written in.
struct Candidate {
    language: Language,
    script: Option<Script>,
}

static CLUES: LazyLock<Clues> = LazyLock::new(|| {
    let read = Language::ALL.into_iter().map(|language| (language, language.spec().recognition));
    let strangers = STRANGERS.iter().map(|stranger| (Language::Unknown, *stranger));
    let mut clues =
        Clues { candidates: Vec::new(), words: FxHashMap::default(), characters: FxHashMap::default() };
    read.chain(strangers)
        .take(CANDIDATES)
        .for_each(|(language, recognition)| clues.add(language, &recognition));
    clues
});

impl Clues {
    fn add(&mut self, language: Language, recognition: &Recognition) {
        let at = self.candidates.len() as u8;
        self.candidates.push(Candidate { language, script: recognition.script });
        for word in recognition.words {
            self.words.entry(word).or_default().push(at);
        }
        for c in recognition.characters.chars() {
            self.characters.entry(c).or_default().push(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_detected(text: &str, tag: &str) {
        let detected = match detect(text) {
            Detected::Language(language) => language.tag(),
            Detected::Script(_) => "?",
            Detected::Nothing => "-",
        };
        assert_eq!(detected, tag, "{text}");
    }

    #[test]
    fn scripts_decide() {
        assert_detected("双方同意加强合作。", "zh-Hans");
        assert_detected("本公約締約國", "zh-Hant");
        assert_detected("一", "zh-Hans");
        assert_detected("WTO框架下合作", "zh-Hans");
        assert_detected("Annex to the Agreement 中", "en");
        assert_detected("2022. 9. 15 ——", "-");
        assert_detected("", "-");
        assert_detected("تتفق الأطراف على ما يلي", "und");
    }

    #[test]
    fn a_foreign_title_does_not_make_a_text_foreign() {
        assert_detected(
            "双方将根据《阿兰共和国和贝里亚共和国海关互助协定》（Agreement between the Republic of Aland and the Republic of Beria on Mutual Assistance in Customs Matters）加强合作。",
            "zh-Hans",
        );
    }

    #[test]
    fn words_decide_among_languages_of_a_script() {
        assert_detected("The Parties shall settle any dispute by consultation.", "en");
        assert_detected("THE GOVERNMENT OF THE REPUBLIC OF ALAND", "en");
        assert_detected("Les Parties contractantes règlent tout différend par voie de consultation.", "fr");
        assert_detected("L'accord entre en vigueur à la date de sa signature.", "fr");
        assert_detected("Стороны разрешают споры путём консультаций.", "ru");
        assert_detected("Настоящее Соглашение вступает в силу с даты его подписания.", "ru");
        assert_detected("Соглашение между Правительством Аланды и Правительством Берии", "ru");
    }

    #[test]
    fn what_has_no_words_of_a_language_shows_its_script_alone() {
        for text in ["Article 5", "Chapter I", "ARTICLE IV", "Annex", "(a)"] {
            assert_eq!(detect(text), Detected::Script(Script::Latin), "{text}");
        }
        for text in ["Статья 1", "Глава II", "а)"] {
            assert_eq!(detect(text), Detected::Script(Script::Cyrillic), "{text}");
        }
        assert_eq!(detect("2."), Detected::Nothing);
    }

    #[test]
    fn languages_that_are_not_read_stay_unknown() {
        for text in [
            "Las Partes se comprometen a resolver toda controversia por medio de consultas.",
            "El presente Acuerdo entrará en vigor en la fecha de su firma.",
            "Die Vertragsparteien legen jede Streitigkeit durch Konsultationen bei.",
            "Dieses Abkommen tritt mit dem Tag seiner Unterzeichnung in Kraft.",
            "As Partes resolvem qualquer controvérsia por meio de consultas.",
            "Le Parti risolvono ogni controversia mediante consultazioni.",
            "De Partijen lossen elk geschil op door middel van overleg.",
            "Strony rozstrzygają wszelkie spory w drodze konsultacji oraz rokowań.",
            "Parterne løser enhver tvist ved konsultation og forhandling.",
            "Taraflar her türlü uyuşmazlığı danışma yoluyla çözer ve bu konuda anlaşır.",
            "Các Bên giải quyết mọi tranh chấp trong tinh thần hữu nghị và hợp tác.",
            "Para Pihak menyelesaikan setiap perselisihan dengan konsultasi dan musyawarah.",
            "Сторони вирішують спори шляхом консультацій та переговорів.",
            "Ця Угода набирає чинності з дати її підписання.",
            "Бакі вырашаюць спрэчкі шляхам кансультацый і перамоў.",
            "Тараптар дауларды консультациялар және келіссөздер арқылы шешеді.",
            "Осы Келісім қол қойылған күнінен бастап күшіне енеді.",
            "Странах решават споровете чрез консултации, които се провеждат от тях.",
            "Стране решавају спорове консултацијама између њих, које се одржавају.",
            "Талууд маргааныг зөвлөлдөх замаар шийдвэрлэнэ.",
        ] {
            assert_detected(text, "und");
        }
    }

    #[test]
    fn every_traditional_character_has_its_counterpart() {
        let known = |language: Language| language.spec().recognition.characters;
        let (simplified, traditional) =
            (known(Language::ChineseSimplified), known(Language::ChineseTraditional));
        assert_eq!(traditional.chars().count(), simplified.chars().count());
        assert!(traditional.chars().all(|c| !simplified.contains(c)));
    }

    #[test]
    fn there_is_room_for_all_candidates() {
        assert!(CLUES.candidates.len() < CANDIDATES);
    }
}
