//! Sentences that cite a title.

use alternat::lang::Language;
use alternat::lang::alphabetic::known_title::is_abbreviation;
use alternat::lang::date::PartialDate;
use alternat::lang::entity::NumeralSystem;
use alternat::registry::schema::{DatedEvent, Event};

/// A sentence that cites one instrument.
pub(crate) struct Sentence {
    pub(crate) text: String,
    /// The title as it stands there.
    pub(crate) title: String,
    /// The date that it is given.
    pub(crate) date: Option<String>,
    /// The date is not that of the record.
    pub(crate) wrong: bool,
}

/// A date of an instrument, and a day that is none.
type Dated<'r> = Option<(&'r DatedEvent<'r>, PartialDate)>;

/// Sentences that cite a title with its date, without one, and with another.
pub(crate) fn sentences(language: Language, title: &str, dated: Dated<'_>) -> Vec<Sentence> {
    let patterns = match language {
        Language::French => french(title, dated),
        Language::Russian => russian(title, dated),
        _ => english(title, dated),
    };
    let own = dated.map(|(dated, _)| dated.date);
    let written = |date: PartialDate| (language.spec().date)(date, NumeralSystem::Arabic);
    let sentence = |(pattern, title): (String, String), date: Option<PartialDate>, wrong: bool| {
        let date = date.map(written).filter(|_| pattern.contains("{date}"));
        let text = pattern.replace("{title}", &title).replace("{date}", date.as_deref().unwrap_or_default());
        Sentence { text, title, date, wrong }
    };
    let dates = patterns.first().cloned().zip(dated);
    let wrong = dates.map(|(pattern, (_, wrong))| sentence(pattern, Some(wrong), true));
    // Abbreviations are read where they are dated.
    let short = is_abbreviation(title);
    let usable = patterns.into_iter().filter(|(pattern, _)| match pattern.contains("{date}") {
        true => own.is_some(),
        false => !short,
    });
    usable.map(|pattern| sentence(pattern, own, false)).chain(wrong.filter(|_| own.is_some())).collect()
}

fn event(dated: Dated<'_>) -> Event {
    dated.map_or(Event::Signed, |(dated, _)| dated.event)
}

fn english(title: &str, dated: Dated<'_>) -> Vec<(String, String)> {
    let verb = match event(dated) {
        Event::Adopted => "adopted",
        Event::OpenedForSignature => "opened for signature",
        Event::Issued => "issued",
        _ => "signed",
    };
    let patterns = [
        "The Parties recall the {title} of {date}.".to_owned(),
        format!(
            "The Parties recall the {{title}}, {verb} at Vienna on {{date}}, and its importance for the region."
        ),
        "The Parties act in accordance with the {title}, and the Charter.".to_owned(),
        "Nothing in the {title} and its annexes affects the rights of the Parties.".to_owned(),
        "Bearing in mind that the {title} has entered into force, the Parties cooperate.".to_owned(),
        "The Parties recall the “{title}” of {date} and the decisions that they have taken since.".to_owned(),
    ];
    patterns.map(|pattern| (pattern, title.to_owned())).into()
}

fn french(title: &str, dated: Dated<'_>) -> Vec<(String, String)> {
    let first: String = title.chars().take_while(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let vowel = first.starts_with(['a', 'e', 'é', 'i', 'o', 'u', 'â', 'é']);
    let feminine = FEMININE.contains(&first.as_str());
    let (the, of, to) = match (vowel, feminine) {
        (true, _) => ("l’", "de l’", "à l’"),
        (false, true) => ("la ", "de la ", "à la "),
        (false, false) => ("le ", "du ", "au "),
    };
    let e = if feminine { "e" } else { "" };
    let verb = match event(dated) {
        Event::Adopted => format!("adopté{e}"),
        Event::OpenedForSignature => format!("ouvert{e} à la signature"),
        Event::Issued => format!("publié{e}"),
        _ => format!("signé{e}"),
    };
    let patterns = [
        format!("Les Parties rappellent {the}{{title}} du {{date}}."),
        format!(
            "Les Parties agissent en vertu {of}{{title}}, {verb} à Vienne le {{date}}, et des décisions prises depuis."
        ),
        format!("Les Parties se conforment {to}{{title}}, et à la Charte."),
        format!("Rien dans {the}{{title}} et dans ses annexes ne porte atteinte aux droits des Parties."),
        format!("Considérant que {the}{{title}} est entré{e} en vigueur, les Parties coopèrent."),
        format!(
            "Les Parties rappellent {the}«\u{a0}{{title}}\u{a0}» du {{date}} et les décisions prises depuis."
        ),
    ];
    patterns.map(|pattern| (pattern, title.to_owned())).into()
}

/// Feminine nouns with which titles begin, in lower case.
const FEMININE: [&str; 10] = [
    "convention",
    "charte",
    "déclaration",
    "constitution",
    "résolution",
    "recommandation",
    "loi",
    "troisième",
    "quatrième",
    "première",
];

fn russian(title: &str, dated: Dated<'_>) -> Vec<(String, String)> {
    let verb = match event(dated) {
        Event::Adopted => "принят",
        Event::OpenedForSignature => "открыт для подписания",
        Event::Issued => "опубликован",
        _ => "подписан",
    };
    let _ = verb;
    let patterns = [
        ("Стороны подтверждают {title} от {date}.", title.to_owned()),
        (
            "Стороны исходят из положений {title} от {date} и решений, принятых впоследствии.",
            declined(title, Case::Genitive),
        ),
        ("Стороны действуют в соответствии с {title}, и Уставом.", declined(title, Case::Instrumental)),
        ("Стороны ссылаются на положения {title} и своих договоров.", declined(title, Case::Genitive)),
        ("Стороны учитывают, что {title} и её приложения вступили в силу.", title.to_owned()),
        (
            "В соответствии с {title} от {date} Стороны обмениваются опытом.",
            declined(title, Case::Instrumental),
        ),
    ];
    patterns.map(|(pattern, title)| (pattern.to_owned(), title)).into()
}

#[derive(Clone, Copy, PartialEq)]
enum Case {
    Genitive,
    Instrumental,
}

/// A title with the noun that names its kind, and the adjectives before it, in another case.
fn declined(title: &str, case: Case) -> String {
    let mut words: Vec<String> = title.split(' ').map(str::to_owned).collect();
    let Some(noun) = words.iter().position(|word| noun_in(word, case).is_some()) else {
        return title.to_owned();
    };
    let feminine = words.get(noun).is_some_and(|word| word.ends_with(['я', 'а']));
    for (at, word) in words.iter_mut().enumerate().take(noun + 1) {
        let changed = if at == noun { noun_in(word, case) } else { adjective_in(word, case, feminine) };
        if let Some(changed) = changed {
            *word = changed;
        }
    }
    words.join(" ")
}

fn noun_in(word: &str, case: Case) -> Option<String> {
    let lower = word.to_lowercase();
    let hard = [
        "договор",
        "протокол",
        "пакт",
        "устав",
        "статут",
        "меморандум",
        "акт",
        "кодекс",
        "план",
        "регламент",
    ];
    let stem = |ending: &str| word.strip_suffix(ending).map(str::to_owned);
    let genitive = case == Case::Genitive;
    match lower.as_str() {
        lower if hard.contains(&lower) => Some(format!("{word}{}", if genitive { "а" } else { "ом" })),
        "конвенция" | "декларация" | "хартия" | "резолюция" | "конституция" => {
            Some(stem("я")? + if genitive { "и" } else { "ей" })
        }
        "соглашение" | "заявление" | "решение" => {
            Some(stem("е")? + if genitive { "я" } else { "ем" })
        }
        "определение" | "преобразование" => {
            Some(stem("е")? + if genitive { "я" } else { "ем" })
        }
        "партнёрство" => Some(stem("о")? + if genitive { "а" } else { "ом" }),
        "статьи" => Some(stem("ьи")? + if genitive { "ей" } else { "ьями" }),
        "поправка" => Some(stem("а")? + if genitive { "и" } else { "ой" }),
        _ => None,
    }
}

fn adjective_in(word: &str, case: Case, feminine: bool) -> Option<String> {
    let genitive = case == Case::Genitive;
    let hard_k = |stem: &str| stem.ends_with(['к', 'г', 'х']);
    if let Some(stem) = word.strip_suffix("ая") {
        return Some(format!("{stem}{}", if stem.ends_with(['щ', 'ш']) { "ей" } else { "ой" }));
    }
    if feminine {
        return None;
    }
    for ending in ["ый", "ое", "ой"] {
        if let Some(stem) = word.strip_suffix(ending) {
            let instrumental = if hard_k(stem) { "им" } else { "ым" };
            return Some(format!("{stem}{}", if genitive { "ого" } else { instrumental }));
        }
    }
    if let Some(stem) = word.strip_suffix("ий") {
        let soft = if hard_k(stem) { "ого" } else { "его" };
        return Some(format!("{stem}{}", if genitive { soft } else { "им" }));
    }
    let stem = word.strip_suffix("ее")?;
    Some(format!("{stem}{}", if genitive { "его" } else { "им" }))
}
