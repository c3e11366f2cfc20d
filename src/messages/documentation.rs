//! The documentation of the rules in languages other than English: one Markdown file for each language into
//! which it is translated, with a section `## CODE` for each rule. The English one stands in the rules themselves.

use crate::messages::Locale;

/// What the catalogue of this language says of the rule with `code`, as Markdown: a summary of one
/// sentence, a blank line, and the rest. `None` where the language keeps to the English documentation.
/// Sections `## CODE option-name` hold the documentation of options.
pub fn documentation(code: &str, locale: Locale) -> Option<&'static str> {
    section(locale.documentation(), code)
}

fn section<'a>(catalogue: &'a str, title: &str) -> Option<&'a str> {
    let titled = |part: &&str| part.split_once('\n').is_some_and(|(head, _)| head.trim() == title);
    let part = catalogue.split("\n## ").skip(1).find(titled)?;
    part.split_once('\n').map(|(_, body)| body.trim())
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn a_section_is_found_by_its_title() {
        let catalogue = "# Rules\n\n## N001\n\nOne.\n\nMore.\n\n## N002\n\nTwo.\n";
        assert_eq!(section(catalogue, "N001"), Some("One.\n\nMore."));
        assert_eq!(section(catalogue, "N002"), Some("Two."));
        assert_eq!(section(catalogue, "N003"), None);
    }
}
