//! A rule that a comment silences: what it checks.

use crate::config::suppression::directives;
use crate::features::explanation;
use crate::features::hover::{Card, Found, Place};
use crate::messages::Message;
use crate::rules::find;

/// The hover on the code or name of a rule in a directive.
pub(super) fn hover(place: &Place<'_>) -> Option<Found> {
    let directives = directives(place.text());
    let mut named = directives.iter().flat_map(|directive| &directive.rules);
    let word = named.find(|word| place.holds(word.range))?;
    let rule = find(&word.name)?;
    let lead = Message::new("hover-rule").with("code", rule.code).with("name", rule.name);
    let mut card = Card::new(&lead, place.locale);
    card.row("hover-rule-checks", &explanation::summary(rule, place.locale));
    card.row("hover-rule-severity", &explanation::severity(rule.severity, place.locale));
    card.row("hover-rule-authority", &explanation::authority(rule.authority, place.locale));
    Some((word.range, card))
}
