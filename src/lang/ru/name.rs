//! Names of states and organisations as sentences decline them: Республики Казахстан, Российской Федерацией.

/// The forms of a name in the other cases, and all its forms with е for ё; the name itself is left out.
pub(super) fn forms(name: &str) -> Vec<String> {
    let mut forms = declined(name).unwrap_or_default();
    let plain = |form: &str| form.contains('ё').then(|| form.replace('ё', "е"));
    let plains: Vec<String> = forms.iter().map(String::as_str).chain([name]).filter_map(plain).collect();
    forms.extend(plains);
    forms.retain(|form| form != name);
    forms.sort();
    forms.dedup();
    forms
}

/// Cases other than the nominative: genitive, dative, accusative, instrumental, prepositional.
const CASES: usize = 5;

/// The forms of the adjectives and the noun that head a name; what stands behind them is not declined.
fn declined(name: &str) -> Option<Vec<String>> {
    const MOST_ADJECTIVES: usize = 3;
    let words: Vec<&str> = name.split(' ').collect();
    let noun = words.iter().position(|word| adjective(word).is_none())?;
    let (adjectives, rest) = words.split_at_checked(noun).filter(|_| noun <= MOST_ADJECTIVES)?;
    let (noun, rest) = rest.split_first()?;
    let endings = noun_endings(noun)?;
    // A name of two nouns that are both declined would need the grammar of both.
    let forms = (0..CASES).map(|case| {
        let adjectives = adjectives.iter().filter_map(|word| in_case(word, case, endings.gender));
        let noun = format!("{}{}", endings.stem, endings.cases.get(case).copied().unwrap_or_default());
        adjectives
            .chain([noun])
            .chain(rest.iter().map(|word| (*word).to_owned()))
            .collect::<Vec<_>>()
            .join(" ")
    });
    Some(forms.collect())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gender {
    Feminine,
    Other,
    Plural,
}

/// How a noun is declined.
struct Endings<'n> {
    stem: &'n str,
    cases: [&'static str; CASES],
    gender: Gender,
}

fn noun_endings(noun: &str) -> Option<Endings<'_>> {
    const VELAR: [char; 7] = ['к', 'г', 'х', 'ж', 'ш', 'ч', 'щ'];
    let with = |stem, cases, gender| Some(Endings { stem, cases, gender });
    match noun {
        "Штаты" | "Эмираты" | "Нидерланды" => {
            return with(noun.strip_suffix('ы')?, ["ов", "ам", "ы", "ами", "ах"], Gender::Plural);
        }
        "Острова" => return with("Остров", ["ов", "ам", "а", "ами", "ах"], Gender::Plural),
        "Израиль" => return with("Израил", ["я", "ю", "ь", "ем", "е"], Gender::Other),
        _ => {}
    }
    if !noun.chars().all(|c| matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | '-')) || noun.chars().nth(2).is_none()
    {
        return None;
    }
    if let Some(stem) = noun.strip_suffix("ия") {
        return with(stem, ["ии", "ии", "ию", "ией", "ии"], Gender::Feminine);
    }
    if let Some(stem) = noun.strip_suffix("ие").or_else(|| noun.strip_suffix("ье")) {
        return noun.ends_with("ие").then_some(Endings {
            stem,
            cases: ["ия", "ию", "ие", "ием", "ии"],
            gender: Gender::Other,
        });
    }
    if let Some(stem) = noun.strip_suffix('а') {
        let genitive = if stem.ends_with(VELAR) { "и" } else { "ы" };
        return with(stem, [genitive, "е", "у", "ой", "е"], Gender::Feminine);
    }
    if let Some(stem) = noun.strip_suffix('о').filter(|stem| stem.ends_with("ств")) {
        return with(stem, ["а", "у", "о", "ом", "е"], Gender::Other);
    }
    if let Some(stem) = noun.strip_suffix('ы') {
        return with(stem, ["", "ам", "ы", "ами", "ах"], Gender::Plural);
    }
    if let Some(stem) = noun.strip_suffix('й') {
        return with(stem, ["я", "ю", "й", "ем", "е"], Gender::Other);
    }
    if let Some(stem) = noun.strip_suffix('ь') {
        return with(stem, ["и", "и", "ь", "ью", "и"], Gender::Feminine);
    }
    let consonant = noun.ends_with(|c: char| "бвгджзклмнпрстфхцчшщ".contains(c));
    consonant.then_some(Endings { stem: noun, cases: ["а", "у", "", "ом", "е"], gender: Gender::Other })
}

/// The stem of an adjective in the nominative.
fn adjective(word: &str) -> Option<&str> {
    const ENDINGS: [&str; 8] = ["ая", "яя", "ое", "ее", "ый", "ий", "ые", "ие"];
    // Nouns that end as adjectives do: Содействие.
    const NOUNS: [&str; 3] = ["ствие", "ание", "ение"];
    let noun = NOUNS.iter().any(|ending| word.ends_with(ending));
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| !noun && stem.chars().count() >= 3)
}

fn in_case(word: &str, case: usize, gender: Gender) -> Option<String> {
    let stem = adjective(word)?;
    let velar = stem.ends_with(['к', 'г', 'х']);
    let soft = word.ends_with("яя") || word.ends_with("ее") || word.ends_with("ий") && !velar;
    let endings: [&str; CASES] = match (gender, soft) {
        (Gender::Feminine, false) => ["ой", "ой", "ую", "ой", "ой"],
        (Gender::Feminine, true) => ["ей", "ей", "юю", "ей", "ей"],
        (Gender::Other, true) => ["его", "ему", "", "им", "ем"],
        (Gender::Other, false) if velar => ["ого", "ому", "", "им", "ом"],
        (Gender::Other, false) => ["ого", "ому", "", "ым", "ом"],
        (Gender::Plural, _) if velar || soft => ["их", "им", "", "ими", "их"],
        (Gender::Plural, _) => ["ых", "ым", "", "ыми", "ых"],
    };
    let ending = endings.get(case)?;
    // The accusative of what does not live is the nominative, but for the feminine.
    Some(if ending.is_empty() { word.to_owned() } else { format!("{stem}{ending}") })
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn names_are_declined_by_their_heads() {
        let has = |name: &str, expected: &[&str]| {
            let forms = forms(name);
            for form in expected {
                assert!(forms.iter().any(|found| found == form), "{form} among {forms:?}");
            }
        };
        has(
            "Республика Арланд",
            &["Республики Арланд", "Республике Арланд", "Республику Арланд", "Республикой Арланд"],
        );
        has("Речная Федерация", &["Речной Федерации", "Речную Федерацию", "Речной Федерацией"]);
        has("Королевство Остания", &["Королевства Остания", "Королевством Остания"]);
        has("Объединённые Озёрные Штаты", &["Объединённых Озёрных Штатов", "Объединенных Озерных Штатов"]);
        has("Горный союз", &["Горного союза", "Горным союзом", "Горном союзе"]);
        has("Приморский союз", &["Приморского союза", "Приморским союзом"]);
        has("Арланд", &["Арланда", "Арланду", "Арландом", "Арланде"]);
        has("Беррия", &["Беррии", "Беррию", "Беррией"]);
        assert!(forms("Миро").is_empty() && forms("США").is_empty());
    }
}
