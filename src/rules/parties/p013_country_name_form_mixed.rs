//! P013: a list of states mixes full and short names.

use crate::lang::Language;
use crate::messages::Message;
use crate::registry::schema::{ByLanguage, PartyKind, PartyNames};
use crate::registry::{NameForm, PartyMention};
use crate::rules::context::ParagraphContext;
use crate::rules::house::{foreign_words, overlaps_any};
use crate::rules::recorded::in_language;
use crate::rules::{Authority, Check, EVERY_LANGUAGE, Example, Finding, FixClass, Rule, Severity};
use crate::text::{TextEdit, TextRange};

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "P013",
    name: "country-name-form-mixed",
    severity: Severity::Hint,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: EVERY_LANGUAGE,
    unfinished: true,
    documentation: "\
A list of states gives all of them their full names, or all of them their short ones.

Reported once for a list of three states or more. The fix writes the form that most of them have.

Not reported: states without a longer name; states that official lists of the United Nations give their long name, \
or whose long name keeps them apart from another (刚果民主共和国, 大韩民国, 伊朗伊斯兰共和国); titles and quotations; prose \
that is no list.",
    sources: &["practice", "United Nations, UNTERM: names of states in lists"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎‹阿兰共和国、贝里亚和卡洛王国›举行三方会晤。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方支持‹阿兰、贝里亚和卡洛王国›的立场。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎阿兰、贝里亚和卡洛举行三方会晤。阿兰共和国欢迎贝里亚参加。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方欢迎阿兰共和国、贝里亚共和国和卡洛王国举行三方会晤。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides welcome a meeting of the ‹Republic of Arland, Berria and Calo›.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides declare the following:\n\nThe two sides welcome a meeting of Arland, Berria and Calo. The Republic of Arland welcomes Berria.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны приветствуют встречу ‹Республики Арланд, Беррии и Кало›.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны заявляют о следующем:\n\nСтороны приветствуют встречу Республики Арланд, Республики Беррия и Королевства Кало.\n",
        ),
        Example::wrong(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties saluent la rencontre de la ‹République d’Arland, de Berria et de Calo›.\n",
        ),
        Example::right(
            "Déclaration conjointe de la République d’Arland et de la République de Berria\n\nLes deux Parties déclarent ce qui suit\u{a0}:\n\nLes deux Parties saluent la rencontre de l’Arland, de Berria et de Calo.\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

/// The fewest states that are a list.
const FEWEST: usize = 3;

/// States that lists of short names give their long name, as those of the United Nations do, or to keep them
/// apart from another.
const LONG_IN_LISTS: [&str; 21] = [
    "bolivia",
    "central-african-republic",
    "congo",
    "democratic-republic-of-the-congo",
    "dominican-republic",
    "germany",
    "iran",
    "laos",
    "moldova",
    "mongolia",
    "dprk",
    "russia",
    "south-africa",
    "korea",
    "syria",
    "tanzania",
    "united-arab-emirates",
    "united-kingdom",
    "united-states",
    "venezuela",
    "viet-nam",
];

/// A name in a list; `full` says whether it is the long one, where the state has two.
struct Item {
    range: TextRange,
    full: Option<bool>,
    other: String,
}

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let spec = context.language.spec();
    let bytes = context.text.as_bytes();
    if !spec.state_words.iter().any(|word| memchr::memmem::find(bytes, word.as_bytes()).is_some()) {
        return;
    }
    let foreign = foreign_words(context);
    let mentions = context.registry.parties().mentions(context.text);
    let joined = |a: &PartyMention, b: &PartyMention| {
        (spec.joins)(TextRange::new(a.range.end, b.range.start).of(context.text))
    };
    for list in mentions.chunk_by(joined).filter(|list| list.len() >= FEWEST) {
        let items: Vec<Item> = list.iter().filter_map(|name| item(name, context)).collect();
        if items.len() == list.len() && !items.iter().any(|item| overlaps_any(item.range, &foreign)) {
            findings.extend(judge(&items, spec.names_stand_alone));
        }
    }
}

/// A state in a list; `None` for organisations, which make it another sort of list.
fn item(mention: &PartyMention, context: &ParagraphContext<'_>) -> Option<Item> {
    let party =
        context.registry.parties().get(mention.party).filter(|party| party.kind == PartyKind::State)?;
    let (full, short) = both_names(&party.names, context.language)?;
    let counts = full != short && !short.is_empty() && !LONG_IN_LISTS.contains(&party.id.as_str());
    let (is_full, other) = match mention.form {
        NameForm::Full => (counts.then_some(true), short),
        NameForm::Short => (counts.then_some(false), full),
        NameForm::Government | NameForm::Other => (None, full),
    };
    Some(Item { range: mention.range, full: is_full, other: other.to_owned() })
}

/// The full and the short name in the language of the list.
fn both_names<'n>(names: &'n ByLanguage<PartyNames<'_>>, language: Language) -> Option<(&'n str, &'n str)> {
    let names = in_language(names, language)?;
    Some((names.longest().as_str(), names.short.as_str()))
}

/// `exchangeable` says that another name can be put in without a change in the words around it.
fn judge(items: &[Item], exchangeable: bool) -> Option<Finding> {
    let of_form = |form: bool| items.iter().filter(move |item| item.full == Some(form)).count();
    let (full, short) = (of_form(true), of_form(false));
    if full == 0 || short == 0 {
        return None;
    }
    let range = TextRange::new(items.first()?.range.start, items.last()?.range.end);
    let prevailing = full > short;
    let odd = items.iter().filter(|item| item.full == Some(!prevailing));
    let edits = odd.map(|item| TextEdit::replace(item.range, item.other.as_str())).collect();
    let id = if prevailing { "P013-fix-full" } else { "P013-fix-short" };
    let message = Message::new("P013").with("full", full).with("short", short);
    let finding = Finding::new(&RULE, range, message);
    Some(if exchangeable { finding.unsafe_fix(Message::new(id), edits) } else { finding })
}
