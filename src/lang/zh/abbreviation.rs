//! Abbreviations in Latin letters and what they stand for: 世界贸易组织（WTO）, WTO（世界贸易组织）.

use crate::lang::cursor::{Cursor, is_blank, is_han};
use crate::lang::entity::Abbreviation;
use crate::lang::zh::brackets;
use crate::text::TextRange;

/// Abbreviations that readers of such texts know.
const KNOWN: [&str; 84] = [
    "UN", "WTO", "WHO", "IMF", "EU", "ASEAN", "APEC", "BRICS", "SCO", "NATO", "UNESCO", "UNICEF", "ISO",
    "GDP", "GNP", "CPI", "IT", "AI", "PDF", "DNA", "RNA", "HIV", "AIDS", "SARS", "COVID", "LNG", "LPG",
    "GPS", "GB", "USB", "CD", "DVD", "TV", "VIP", "CEO", "PPP", "BOT", "PC", "IP", "ID", "VAT", "SDR", "USD",
    "RMB", "CNY", "EUR", "RUB", "FOB", "CIF", "ICAO", "IATA", "IMO", "ILO", "FAO", "WIPO", "IAEA", "UNDP",
    "UNEP", "UNIDO", "OECD", "OPEC", "INTERPOL", "RCEP", "CPTPP", "QR", "APP", "SIM", "SMS", "ATM", "CCTV",
    "ICT", "PVC", "LED", "UTC", "GMT", "WIFI", "NGO", "EMS", "TIR", "CMR", "GATT", "GATS", "TRIPS", "CICA",
];

/// The abbreviations of a paragraph in order of place.
pub(super) fn find(text: &str) -> Vec<Abbreviation> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(start) = bytes.get(at..).and_then(|rest| rest.iter().position(u8::is_ascii_uppercase)) {
        let start = at + start;
        let length = bytes
            .get(start..)
            .map_or(0, |rest| rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count());
        at = start + length.max(1);
        let range = TextRange::from(start..start + length);
        if is_abbreviation(text, range) {
            let known = KNOWN.contains(&range.of(text));
            found.push(Abbreviation { range, full: full_name(text, range), known });
        }
    }
    found
}

/// Three to eight capitals alone: no part of a code, a number of a document or a word.
fn is_abbreviation(text: &str, range: TextRange) -> bool {
    let before = Cursor::new(text, range.start as usize).previous();
    let behind = Cursor::new(text, range.end as usize).peek();
    let code =
        |c: char| (c.is_alphanumeric() && !is_han(c)) || "-/._·:+&[]〔〕–—'’@#".contains(c) || is_blank(c);
    let letters = range.of(text).bytes().all(|byte| byte.is_ascii_uppercase());
    // Roman numerals number things, and rows of O stand for zeros.
    let roman = range.of(text).bytes().all(|byte| b"IVXLCDMO".contains(&byte));
    letters
        && !roman
        && (3..=8).contains(&range.len())
        && !before.is_some_and(code)
        && !behind.is_some_and(code)
}

/// The name before a bracket that holds the abbreviation, or in the bracket behind it.
fn full_name(text: &str, range: TextRange) -> Option<TextRange> {
    let lead = text.get(..range.start as usize)?;
    let words = [
        "英文缩写为",
        "英文缩写",
        "英文简称为",
        "英文简称",
        "以下简称",
        "简称为",
        "简称",
        "下称",
        "缩写为",
        "即",
    ];
    let outer = lead.trim_end_matches(['“', '「', ' ']);
    let outer = words.iter().find_map(|word| outer.strip_suffix(word)).unwrap_or(outer);
    if let Some(name) = outer.strip_suffix(['（', '(']) {
        return name_at_end(name);
    }
    let rest = text.get(range.end as usize..)?;
    let content = brackets::at_start(rest)?;
    let named = (4..=30).contains(&content.chars().count())
        && content.chars().all(|c| is_han(c) || "·、—".contains(c));
    let start = range.end + '（'.len_utf8().min(rest.chars().next()?.len_utf8()) as u32;
    named.then(|| TextRange::new(start, start + content.len() as u32))
}

/// The Chinese words at the end of `text`.
fn name_at_end(text: &str) -> Option<TextRange> {
    const LONGEST: usize = 30;
    let trimmed = text.trim_end_matches(['”', '」', ' ']);
    let length: usize =
        trimmed.chars().rev().take(LONGEST).take_while(|c| is_han(*c)).map(char::len_utf8).sum();
    (length > 0).then(|| TextRange::from(trimmed.len() - length..trimmed.len()))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn abbreviations_with_what_they_stand_for() {
        let read = |text: &str| -> Vec<(String, Option<String>)> {
            let words = |range: crate::text::TextRange| range.of(text).to_owned();
            find(text).iter().map(|found| (words(found.range), found.full.map(words))).collect()
        };
        let one = |short: &str, full: Option<&str>| vec![(short.to_owned(), full.map(str::to_owned))];
        assert_eq!(read("世界贸易组织（WTO）规则"), one("WTO", Some("世界贸易组织")));
        assert_eq!(read("中亚合作机制（简称“CAM”）"), one("CAM", Some("中亚合作机制")));
        assert_eq!(read("在CAM（中亚合作机制）框架下"), one("CAM", Some("中亚合作机制")));
        assert_eq!(read("在CAM框架下"), one("CAM", None));
        for text in [
            "5G技术",
            "COVID-19疫情",
            "A/RES/76/300",
            "第XIV号",
            "GB/T 9704",
            "DBJ14-022",
            "McDonald",
            "UN大会",
            "the WTO rules",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
