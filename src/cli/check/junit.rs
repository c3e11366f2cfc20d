//! Findings as a report of tests in the XML of JUnit: a suite for each file, a case for each finding.

use crate::cli::analyse::Analysed;
use crate::cli::check::report::Counts;
use crate::messages::Locale;
use crate::rules::{PlacedFinding, Severity};
use crate::text::PositionEncoding;

/// The suite of one file. Findings below `least` are cases that passed and say what was found; a file without
/// findings is one case that passed.
pub(super) fn suite(path: &str, analysed: &Analysed, least: Option<Severity>, locale: Locale) -> String {
    let findings = analysed.analysis.findings();
    let fails = |finding: &PlacedFinding| least.is_some_and(|least| finding.severity() >= least);
    let failures = findings.iter().filter(|finding| fails(finding)).count();
    let cases: String = if findings.is_empty() {
        format!("    <testcase classname=\"{0}\" name=\"{0}\"/>\n", escaped(path))
    } else {
        findings.iter().map(|finding| case(path, analysed, finding, fails(finding), locale)).collect()
    };
    let tests = findings.len().max(1);
    let name = escaped(path);
    format!(
        "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\">\n{cases}  </testsuite>\n"
    )
}

/// The report over the suites of all files.
pub(super) fn report<'a>(suites: impl Iterator<Item = &'a str>, counts: &Counts) -> String {
    let suites: String = suites.collect();
    let total = counts.total();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"alternat\" tests=\"{total}\">\n{suites}</testsuites>\n"
    )
}

fn case(path: &str, analysed: &Analysed, finding: &PlacedFinding, fails: bool, locale: Locale) -> String {
    let start = analysed.analysis.snapshot().position(finding.range().start, PositionEncoding::Utf32);
    let place = format!("{}:{}", start.line + 1, start.column + 1);
    let rule = finding.rule();
    let words = finding.words(locale);
    let name = escaped(&format!("{} {} ({place})", rule.code, rule.name));
    let told = if fails {
        let (kind, words, text) =
            (finding.severity().name(), escaped(&words), escaped(&format!("{path}:{place}")));
        format!("<failure type=\"{kind}\" message=\"{words}\">{text}</failure>")
    } else {
        format!("<system-out>{}</system-out>", escaped(&words))
    };
    format!("    <testcase classname=\"{}\" name=\"{name}\">{told}</testcase>\n", escaped(path))
}

/// Characters that XML 1.0 cannot hold are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push_str(&format!("&#{};", u32::from(character))),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_xml_cannot_hold_is_escaped_or_left_out() {
        assert_eq!(escaped("<甲>&\"\n\u{1}"), "&lt;甲&gt;&amp;&quot;&#10;");
    }
}
