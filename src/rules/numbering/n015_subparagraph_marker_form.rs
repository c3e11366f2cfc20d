//! N015: signs of lettered items in two forms.

use crate::lang::entity::MarkerFamily;
use crate::messages::Message;
use crate::rules::context::InstrumentContext;
use crate::rules::numbering::NUMBERED;
use crate::rules::numbering::runs::{Item, Run};
use crate::rules::{Authority, Check, Example, Finding, FixClass, OptionDefault, Rule, RuleOption, Severity};
use crate::syntax::Facet;
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "N015",
    name: "subparagraph-marker-form",
    severity: Severity::Info,
    fix: FixClass::Safe,
    on: true,
    authority: Authority::Guide,
    languages: &["en", "fr", "ru"],
    unfinished: false,
    documentation: "\
\
The letters and small Roman numerals of lists have the brackets of the language: (a) and (i) in English, a) and i) in \
French, а) in Russian.

House styles differ, so a text is judged by itself: where its lists have the usual form and some have another one, these \
are reported, all as one finding. The fix writes the usual form. Who wants it in any case sets `always`. Within one list \
N005 judges.

Not reported: lists within lists of letters, which may be told apart by their signs ((a), then a.); annexes; quoted \
texts.",
    sources: &["United Nations Editorial Manual, paragraphs and subparagraphs"],
    examples: &[
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange:\n\n(a) goods;\n\n(b) data;\n\n(c) samples.\n\nArticle 2\n\nThe Parties shall inform each other of:\n\n‹a)› laws;\n\nb) rules.\n",
        ),
        Example::wrong(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange:\n\n(a) goods;\n\n(b) data;\n\n(c) samples.\n\nArticle 2\n\nThe Parties shall inform each other of:\n\n‹a.› laws;\n\nb. rules.\n",
        ),
        Example::wrong(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent\u{a0}:\n\na) des données\u{a0};\n\nb) des cartes\u{a0};\n\nc) des prévisions.\n\nArticle 2\n\nLes Parties publient\u{a0}:\n\n‹(a)› les données\u{a0};\n\n(b) les cartes.\n",
        ),
        Example::wrong(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются:\n\nа) данными;\n\nб) картами;\n\nв) прогнозами.\n\nСтатья 2\n\nСтороны публикуют:\n\n‹(а)› данные;\n\n(б) карты.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange:\n\n(a) goods;\n\n(b) data;\n\n(c) samples.\n\nArticle 2\n\nThe Parties shall inform each other of:\n\n(a) laws;\n\n(b) rules.\n",
        ),
        Example::right(
            "Agreement between the Government of the Republic of Arland and the Government of the Republic of Berria on Trade\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe Parties shall exchange:\n\na) goods;\n\nb) data.\n\nArticle 2\n\nThe Parties shall meet.\n",
        ),
        Example::right(
            "Accord entre la République d’Arland et la République de Berria\n\nSont convenus de ce qui suit\u{a0}:\n\nArticle premier\n\nLes Parties échangent\u{a0}:\n\n(a) des données\u{a0};\n\n(b) des cartes.\n\nArticle 2\n\nLe présent Accord entre en vigueur à la date de sa signature.\n",
        ),
        Example::right(
            "СОГЛАШЕНИЕ\nмежду Правительством Республики Арланд и Правительством Республики Беррия о сотрудничестве в области транспорта\n\nСтатья 1\n\nСтороны обмениваются:\n\nа) данными;\n\nб) картами.\n\nСтатья 2\n\nСтороны публикуют:\n\nа) данные;\n\nб) карты.\n",
        ),
    ],
    options: &[RuleOption {
        name: "always",
        default: OptionDefault::Flag(false),
        documentation: "Report another form than that of the language where it runs through the text, too.",
    }],
    check: Check::InstrumentWith(NUMBERED.and(Facet::Quotation), check),
};

/// Of the places that depart, this many are shown beside the first.
const SHOWN: usize = 20;

fn check(context: &InstrumentContext<'_>, findings: &mut Vec<Finding>) {
    let always = RULE.flag(context.settings, "always");
    for family in [MarkerFamily::Letter, MarkerFamily::Roman] {
        let (mut usual, mut other) = (0, Vec::new());
        for run in context.runs().iter().filter(|run| run.family == family && is_judged(context, run)) {
            let Some(form) = form(context, run) else { continue };
            match form {
                Form::Usual => usual += run.items.len(),
                Form::Other => other.extend(&run.items),
            }
        }
        let mixed = usual > 0 && usual >= other.len();
        if always || mixed {
            findings.extend(report(context, &other));
        }
    }
}

/// Whether a list stands in the body, and not inside another one of letters or small numerals.
fn is_judged(context: &InstrumentContext<'_>, run: &Run<'_>) -> bool {
    let numbering = &context.instrument.instrument().numbering;
    let quoted = &context.instrument.instrument().quoted;
    let small =
        |family| matches!(family, MarkerFamily::Letter | MarkerFamily::Roman | MarkerFamily::DoubleLetter);
    let mut parent = run.parent;
    while let Some(node) = parent.and_then(|id| numbering.nodes.get(id)) {
        if small(node.family) {
            return false;
        }
        parent = node.parent;
    }
    let own =
        |item: &Item<'_>| !numbering.in_annex(item.id) && !quoted.get(item.block).copied().unwrap_or(false);
    run.items.len() > 1 && run.items.iter().all(own)
}

/// How a list is numbered.
enum Form {
    /// As the language usually does.
    Usual,
    /// Otherwise.
    Other,
}

/// The form of a list of which all items have the same; `None` for others, and where the language has no form.
fn form(context: &InstrumentContext<'_>, run: &Run<'_>) -> Option<Form> {
    let text = context.instrument.text();
    let mut forms = run.items.iter().map(|item| {
        let usual = (item.language.spec().marker)(item.family(), None, item.number()?)?;
        Some(brackets(item.range().of(text)) == brackets(&usual))
    });
    let first = forms.next()??;
    forms.all(|form| form == Some(first)).then_some(if first { Form::Usual } else { Form::Other })
}

/// The marks around the sign.
fn brackets(marker: &str) -> (Option<char>, Option<char>) {
    let mark = |c: &char| !c.is_alphanumeric();
    (marker.chars().next().filter(mark), marker.chars().next_back().filter(mark))
}

fn report(context: &InstrumentContext<'_>, items: &[&Item<'_>]) -> Option<Finding> {
    let (first, others) = items.split_first()?;
    let usual = |item: &Item<'_>| (item.language.spec().marker)(item.family(), None, item.number()?);
    let message = Message::new("N015")
        .with("found", first.range().of(context.instrument.text()))
        .with("usual", usual(first)?)
        .with("count", items.len());
    let finding = Finding::new(&RULE, first.range(), message);
    let finding = others
        .iter()
        .take(SHOWN)
        .fold(finding, |finding, item| finding.related(item.range(), Message::new("again-related")));
    let edits = items.iter().filter_map(|item| Some(TextEdit::replace(item.range(), usual(item)?)));
    let fix = Message::new("N015-fix").with("usual", usual(first)?).with("count", items.len());
    Some(finding.safe_fix(fix, edits.collect()))
}
