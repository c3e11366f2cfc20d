//! Lines that are remains of a page layout in every language: — 3 —, A/76/L.1, 22-12345 (E).

use crate::lang::cursor::is_blank;
use crate::lang::entity::FurnitureKind;

/// No such line is longer, in bytes.
pub const LONGEST: usize = 48;

/// Which remains a line is that has no blanks around it. A numeral alone is none: it may be that of a section.
pub fn kind_of(line: &str) -> Option<FurnitureKind> {
    if line.len() > LONGEST || line.is_empty() {
        return None;
    }
    if is_page_number(line) {
        return Some(FurnitureKind::PageNumber);
    }
    is_document_symbol(line).then_some(FurnitureKind::DocumentSymbol)
}

/// `— 3 —`, `- 3 -`
fn is_page_number(line: &str) -> bool {
    let dash = |c: char| matches!(c, '-' | '—' | '–' | '－' | '−' | '·');
    let inner = line.trim_start_matches(dash).trim_end_matches(dash);
    line.starts_with(dash) && line.ends_with(dash) && is_number(inner)
}

/// Whether a text is a number as pages have it.
pub fn is_number(text: &str) -> bool {
    let digits = text.trim_matches(is_blank);
    (1..=4).contains(&digits.chars().count()) && digits.chars().all(|c| matches!(c, '0'..='9' | '０'..='９'))
}

/// `A/76/L.1`, `A/RES/76/295`, `S/2022/31`, and the job number `22-12345 (E)`.
fn is_document_symbol(line: &str) -> bool {
    is_symbol(line) || is_job_number(line)
}

fn is_symbol(line: &str) -> bool {
    const BODIES: [&str; 9] = ["A", "S", "E", "ST", "TD", "HRC", "CEDAW", "CCPR", "DP"];
    let mut parts = line.split('/');
    let body = parts.next().is_some_and(|body| BODIES.contains(&body));
    let part = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '(' | ')' | '*' | ' '))
    };
    let rest: Vec<&str> = parts.collect();
    let numbered = rest.iter().any(|part| part.chars().any(|c| c.is_ascii_digit()));
    body && !rest.is_empty() && numbered && rest.iter().all(|rest| part(rest))
}

fn is_job_number(line: &str) -> bool {
    const LANGUAGES: [&str; 6] = ["(A)", "(C)", "(E)", "(F)", "(R)", "(S)"];
    let number = LANGUAGES.iter().find_map(|language| line.strip_suffix(language));
    let Some((year, serial)) = number.and_then(|number| number.trim_end().split_once('-')) else {
        return false;
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    digits(year) && year.len() == 2 && digits(serial) && (4..=6).contains(&serial.len())
}
