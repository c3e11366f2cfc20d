//! R021: a standing formula of the house that is not used word for word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::config::profile::{Formula, Hit, Scope};
use crate::messages::Message;
use crate::rules::context::ParagraphContext;
use crate::rules::house::{foreign_words, is_meant_for, overlaps_any};
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "R021",
    name: "standing-formula-deviation",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::House,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A standing formula is used word for word.

The formulas are those of `[[formulas]]` and of `formulas` in `[profile]`, each with its exact wording, its owner \
and the days for which it holds; Alternat brings none. Clauses that agree with a formula in at least 85 % of their \
characters, but not in all, are reported with what differs.

Not reported: titles and quotations; formulas that do not hold on the date of the text. A deviation that is meant is \
silenced with a reason, or the list is brought up to date. (In the examples, the formula is \
双方重申恪守历次港口会议所确认的各项航运安排.)",
    sources: &["the house profile"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n‹双方重申恪守历次港口会议所确定的各项航运安排›。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方会谈友好，‹双方重申恪守历次港口会议所确认的航运安排›。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申恪守历次港口会议所确认的各项航运安排。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申港口会议的重要性，将就航运安排保持沟通。\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

/// The least share of characters that agree, in percent.
const LEAST_SHARE: f64 = 0.85;

/// Marks that part clauses.
const MARKS: [char; 10] = ['，', '。', '；', '：', '！', '？', ',', ';', '\n', '\r'];

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let finder = context.profile.formula_finder();
    let mut hits = finder.hits(context.text).peekable();
    if hits.peek().is_none() {
        return;
    }
    let exact: Vec<TextRange> = finder.exact(context.text).collect();
    let foreign = foreign_words(context);
    let clauses = clauses(context.text);
    let mut reported: Vec<TextRange> = Vec::new();
    for hit in hits {
        let Some(formula) = context.profile.formulas.get(hit.entry) else { continue };
        if overlaps_any(hit.range, &exact) || overlaps_any(hit.range, &reported) {
            continue;
        }
        let Some(place) = deviation(formula, hit, context.text, &clauses) else { continue };
        let foreign = foreign.iter().any(|words| words.covers(place));
        if !foreign && !overlaps_any(place, &exact) && is_meant_for(formula.lang.as_deref(), context.language)
        {
            reported.push(place);
            findings.push(report(formula, place, context.text));
        }
    }
}

/// The clauses around a hit that agree best with the formula, if they agree enough.
fn deviation(formula: &Formula, hit: Hit, text: &str, parts: &[TextRange]) -> Option<TextRange> {
    let wording = wording(formula);
    let own = clauses(wording);
    let ahead: String = wording.chars().take(hit.before).collect();
    let number = own.iter().filter(|clause| clause.end as usize <= ahead.len()).count();
    let holder = parts.iter().position(|clause| clause.touches(hit.range.start))?;
    let first = holder.saturating_sub(number);
    let starts = first.saturating_sub(1)..=first + 1;
    let spans = starts
        .flat_map(|start| (own.len().saturating_sub(1).max(1)..=own.len() + 1).map(move |n| (start, n)));
    spans
        .filter_map(|(start, count)| {
            let span = TextRange::new(parts.get(start)?.start, parts.get(start + count - 1)?.end);
            let share = strsim::normalized_levenshtein(span.of(text), wording);
            (span.covers(hit.range) && share >= LEAST_SHARE).then_some((span, share))
        })
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(span, _)| span)
}

/// The wording without the mark that ends it.
fn wording(formula: &Formula) -> &str {
    formula.text.trim().trim_end_matches(MARKS)
}

/// The clauses of a text, without the marks and blanks around them.
fn clauses(text: &str) -> Vec<TextRange> {
    let mut start = 0;
    let mut clauses = Vec::new();
    for clause in text.split_inclusive(MARKS) {
        let words = clause.trim_end_matches(MARKS);
        let blanks = words.len() - words.trim_start().len();
        if !words.trim().is_empty() {
            clauses.push(TextRange::from(start + blanks..start + blanks + words.trim().len()));
        }
        start += clause.len();
    }
    clauses
}

fn report(formula: &Formula, place: TextRange, text: &str) -> Finding {
    let wording = wording(formula);
    let (found, expected) = difference(place.of(text), wording);
    let id = match (found.is_empty(), expected.is_empty()) {
        (true, _) => "R021-missing",
        (false, true) => "R021-added",
        (false, false) => "R021",
    };
    let owner = match &formula.owner {
        Some(owner) => Message::new("R021-owner").with("owner", owner.as_str()),
        None => Message::new("house-no-note"),
    };
    let message = Message::new(id)
        .with("formula", formula.id.as_str())
        .with("owner", owner)
        .with("found", found)
        .with("expected", expected);
    Finding::new(&RULE, place, message).within(Scope::from(formula)).unsafe_fix(
        Message::new("R021-fix").with("formula", formula.id.as_str()),
        vec![TextEdit::replace(place, wording)],
    )
}

/// What differs, on either side; several places are parted by an ellipsis.
fn difference(found: &str, expected: &str) -> (String, String) {
    let (found, expected): (Vec<char>, Vec<char>) = (found.chars().collect(), expected.chars().collect());
    let mut sides = (Vec::new(), Vec::new());
    let part = |side: &[char], start: usize, len: usize| -> String {
        side.get(start..start + len).unwrap_or_default().iter().collect()
    };
    for operation in capture_diff_slices(Algorithm::Myers, &found, &expected) {
        match operation {
            DiffOp::Equal { .. } => {}
            DiffOp::Delete { old_index, old_len, .. } => sides.0.push(part(&found, old_index, old_len)),
            DiffOp::Insert { new_index, new_len, .. } => sides.1.push(part(&expected, new_index, new_len)),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                sides.0.push(part(&found, old_index, old_len));
                sides.1.push(part(&expected, new_index, new_len));
            }
        }
    }
    (sides.0.join("…"), sides.1.join("…"))
}
