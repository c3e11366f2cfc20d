//! Findings for reading: the line with the place underlined, related places, fixes, a summary.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use unicode_width::UnicodeWidthChar;

use crate::cli::analyse::Analysed;
use crate::cli::check::report::Counts;
use crate::cli::words;
use crate::messages::{Locale, Message, render};
use crate::rules::{PlacedFinding, Safety, Severity};
use crate::text::{Snapshot, TextRange};

/// Columns that are not for the text of a line: its number, the bar, marks of omission.
const GUTTER: usize = 12;

/// All findings of one file.
pub(super) fn findings(path: &str, analysed: &Analysed, locale: Locale, width: usize) -> String {
    let view = View { path, snapshot: analysed.analysis.snapshot(), locale, width };
    let renderer = Renderer::styled().hyperlink(false).term_width(width.saturating_sub(GUTTER));
    let mut text = String::new();
    for finding in analysed.analysis.findings() {
        text.push_str(&view.finding(finding, &renderer));
        text.push_str("\n\n");
    }
    text
}

/// The last line: what was checked and what was found.
pub(super) fn summary(counts: &Counts, locale: Locale) -> String {
    let files = Message::new("cli-files").with("count", counts.files);
    let fixed = (counts.fixed > 0).then(|| Message::new("cli-fixed").with("count", counts.fixed));
    let found = if counts.total() == 0 {
        Message::new("cli-nothing-found").with("files", files)
    } else {
        Message::new("cli-found")
            .with("count", counts.total())
            .with("files", files)
            .with("severities", severities(counts, locale))
    };
    let fixable = (counts.fixable > 0).then(|| Message::new("cli-fixable").with("count", counts.fixable));
    let known = (counts.known > 0).then(|| Message::new("cli-known").with("count", counts.known));
    let vanished = (counts.vanished > 0).then(|| Message::new("cli-vanished").with("count", counts.vanished));
    let lines = [fixed, Some(found), fixable, known, vanished].into_iter().flatten();
    lines.map(|line| render(&line, locale) + "\n").collect()
}

fn severities(counts: &Counts, locale: Locale) -> String {
    let present = Severity::ALL.into_iter().rev().filter(|severity| counts.at(*severity) > 0);
    let said = present.map(|severity| {
        let id = match severity {
            Severity::Error => "cli-count-error",
            Severity::Warning => "cli-count-warning",
            Severity::Info => "cli-count-info",
            Severity::Hint => "cli-count-hint",
        };
        render(&Message::new(id).with("count", counts.at(severity)), locale)
    });
    said.collect::<Vec<_>>().join(&words::word("cli", "list-separator", locale))
}

struct View<'a> {
    path: &'a str,
    snapshot: &'a Snapshot,
    locale: Locale,
    width: usize,
}

impl<'a> View<'a> {
    fn finding(&self, finding: &PlacedFinding, renderer: &Renderer) -> String {
        let rule = finding.rule();
        let name = words::severity(finding.severity(), self.locale);
        let title = level(finding.severity())
            .with_name(name)
            .primary_title(finding.words(self.locale).to_string())
            .id(rule.code);
        let mut group = Group::with_title(title);
        for (number, place) in self.places(finding.range()).into_iter().enumerate() {
            group = group.element(self.snippet(place, AnnotationKind::Primary, None, number == 0));
        }
        for (range, message) in finding.related(self.locale) {
            let place = self.places(range).into_iter().next().unwrap_or(range);
            group = group.element(self.snippet(place, AnnotationKind::Context, Some(message), true));
        }
        let authority = words::authority(rule.authority, self.locale);
        group = group.element(Level::NOTE.no_name().message(format!("{authority} · {}", rule.name)));
        if let Some(note) = finding.note(self.locale) {
            group = group.element(Level::NOTE.no_name().message(note));
        }
        for fix in finding.fixes() {
            let id = match fix.safety {
                Safety::Safe => "cli-fix-safe",
                Safety::Unsafe => "cli-fix-unsafe",
            };
            let name = render(&Message::new(id), self.locale);
            group = group.element(Level::HELP.with_name(name).message(render(&fix.title, self.locale)));
        }
        renderer.render(&[group])
    }

    /// The parts of a range that are underlined, each within one line: all of it, or the parts in its
    /// first and last lines. A part that is too wide is shown from its start.
    fn places(&self, range: TextRange) -> Vec<TextRange> {
        let lines = self.snapshot.lines();
        let last_byte = range.end.max(range.start + 1) - 1;
        let (first, last) = (lines.line_of(range.start), lines.line_of(last_byte));
        let part = |line: u32| {
            let whole = lines.line_range(line);
            let start = range.start.clamp(whole.start, whole.end);
            TextRange::new(start, range.end.clamp(start, whole.end))
        };
        let parts = if first == last { vec![part(first)] } else { vec![part(first), part(last)] };
        let seen: Vec<_> = parts.iter().filter(|part| !part.of(self.text()).trim().is_empty()).collect();
        let shown = if seen.is_empty() { parts.iter().take(1).collect() } else { seen };
        shown.into_iter().map(|part| self.narrowed(*part)).collect()
    }

    fn narrowed(&self, range: TextRange) -> TextRange {
        let mut columns = self.width.saturating_sub(2 * GUTTER);
        let words = range.of(self.text());
        let end = words.char_indices().find(|(_, character)| {
            let width = character.width().unwrap_or(0);
            let fits = width <= columns;
            columns = columns.saturating_sub(width);
            !fits
        });
        end.map_or(range, |(at, _)| TextRange::new(range.start, range.start + at as u32))
    }

    /// The line of `range`, which lies in one line, with `range` underlined.
    fn snippet(
        &self,
        range: TextRange,
        kind: AnnotationKind,
        label: Option<String>,
        headed: bool,
    ) -> Snippet<'a, Annotation<'a>> {
        let number = self.snapshot.lines().line_of(range.start);
        let line = self.snapshot.lines().line_range(number);
        let span = (range.start - line.start) as usize..(range.end - line.start) as usize;
        let snippet = Snippet::source(line.of(self.text())).line_start(number as usize + 1);
        let snippet = snippet.annotation(kind.span(span).label(label));
        if headed { snippet.path(self.path) } else { snippet }
    }

    fn text(&self) -> &'a str {
        self.snapshot.text()
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
        Severity::Hint => Level::NOTE,
    }
}
