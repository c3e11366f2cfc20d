//! Lines of signature blocks.

use crate::lang::entity::SignatureColumn;
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// Whether a line shows who signs.
pub(super) fn is_signature(text: &str) -> bool {
    const LONGEST: usize = 200;
    let line = text.trim();
    if line.is_empty()
        || line.chars().count() > LONGEST
        || line.ends_with(['.', ';', ',', ':']) && !is_initial(line)
    {
        return false;
    }
    parts(text).next().is_some()
        && parts(text).all(|part| is_signer(part.1) || is_name(part.1) || is_mark(part.1))
        && parts(text).any(|part| is_signer(part.1) || is_mark(part.1))
}

fn is_initial(line: &str) -> bool {
    line.ends_with('.') && line.chars().rev().nth(1).is_some_and(char::is_uppercase)
}

/// The parts of a line of a signature block.
pub(super) fn columns(line: &str) -> Vec<SignatureColumn> {
    parts(line).map(|(start, part)| column(start as u32, part)).collect()
}

/// Whether an office is that of a representative.
pub(super) fn is_representative(office: &str) -> bool {
    let office = office.to_lowercase();
    ["представитель", "за", "от имени"].contains(&office.trim()) || office.contains("представител")
}

/// What stands between wide blanks or tabs, with its place.
fn parts(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = line.as_ptr() as usize;
    let wide = line.split('\t').flat_map(|part| part.split("   ")).flat_map(|part| part.split("___"));
    wide.map(|part| part.trim_matches(|c: char| c.is_whitespace() || c == '_'))
        .filter(|part| !part.is_empty())
        .map(move |part| (part.as_ptr() as usize - start, part))
}

fn column(start: u32, part: &str) -> SignatureColumn {
    let whole = TextRange::new(start, start + part.len() as u32);
    let empty = SignatureColumn { range: whole, party: None, office: None, name: None, mark: is_mark(part) };
    if is_mark(part) {
        return empty;
    }
    if let Some(len) = on_behalf(part) {
        let party = part.get(len..).unwrap_or_default();
        let lead = party.len() - party.trim_start().len();
        // Правительство alone goes on in the next line with the name of the state.
        let named = party
            .trim()
            .contains(char::is_whitespace)
            .then(|| TextRange::new(start + (len + lead) as u32, whole.end));
        return SignatureColumn {
            office: Some(TextRange::new(start, start + len as u32)),
            party: named,
            ..empty
        };
    }
    if is_name(part) {
        SignatureColumn { name: Some(whole), ..empty }
    } else {
        SignatureColumn { office: Some(whole), ..empty }
    }
}

/// The length of the words for “on behalf of” that a line begins with.
fn on_behalf(part: &str) -> Option<usize> {
    let forms = ["За", "ЗА", "От имени", "ОТ ИМЕНИ", "От", "ОТ"];
    let form = forms.iter().find(|form| {
        part.strip_prefix(**form).is_some_and(|rest| rest.starts_with(char::is_whitespace) || rest.is_empty())
    })?;
    Some(form.len())
}

fn is_signer(part: &str) -> bool {
    let named = |len: usize| {
        let rest = part.get(len..).unwrap_or_default().trim();
        rest.is_empty() || rest.starts_with(char::is_uppercase) && is_party(rest)
    };
    on_behalf(part).is_some_and(named) || is_office(part)
}

/// Whether the words name a state, a government or one of its parts, and hold no verb.
fn is_party(words: &str) -> bool {
    let tokens = Tokens::new(words);
    let few = tokens.len() <= 16;
    few && !tokens.words().any(|(_, word)| crate::lang::ru::stops::is_verb(word))
}

/// Президент Республики …, Министр иностранных дел …, alone or with a name.
fn is_office(part: &str) -> bool {
    const OFFICES: [&str; 14] = [
        "президент",
        "премьер-министр",
        "министр",
        "посол",
        "представитель",
        "председатель",
        "король",
        "заместитель",
        "государственный",
        "чрезвычайный",
        "полномочный",
        "глава",
        "генеральный",
        "уполномоченный",
    ];
    let tokens = Tokens::new(part);
    OFFICES.contains(&tokens.word(0))
        && tokens.is_capital(0)
        && is_party(part)
        && tokens.mark(tokens.len().saturating_sub(1)).is_none_or(|mark| mark == '.')
}

/// И. Иванов, Иванов И.И., two or three words with capitals.
fn is_name(part: &str) -> bool {
    let words = part.split([' ', '.', '\u{a0}']).filter(|word| !word.is_empty());
    let count = words.clone().count();
    (1..=4).contains(&count)
        && words.into_iter().all(|word| {
            word.chars().next().is_some_and(char::is_uppercase)
                && !word.contains(|c: char| c.is_ascii_digit())
        })
        && count > 1
}

/// (подпись), (Подписи), М.П.
fn is_mark(part: &str) -> bool {
    let plain = part.trim_matches(['(', ')', '[', ']', '_', ' ']).to_lowercase();
    ["подпись", "подписи", "подписано", "м.п."].contains(&plain.as_str())
}

#[cfg(test)]
mod tests {
    use super::{columns, is_signature};

    #[test]
    fn lines_that_show_who_signs() {
        for line in [
            "За Правительство Республики Алан",
            "За Республику Алан За Республику Берия",
            "(Подписи)",
            "Президент Республики Алан   А. Кольцов",
            "За Правительство Республики Берия ______________ подпись",
        ] {
            assert!(is_signature(line), "{line}");
        }
        for line in [
            "За исключением случаев",
            "Стороны сотрудничают",
            "За каждый день просрочки взимается плата",
            "Министр утверждает план.",
        ] {
            assert!(!is_signature(line), "{line}");
        }
    }

    #[test]
    fn a_line_is_parted() {
        let line = "За Правительство Алана\tЗа Королевство Берия";
        let parties: Vec<_> =
            columns(line).iter().filter_map(|column| column.party).map(|party| party.of(line)).collect();
        assert_eq!(parties, ["Правительство Алана", "Королевство Берия"]);
    }
}
