//! C006: the verb of a citation does not fit the kind of instrument.

use crate::messages::Message;
use crate::rules::citations::cited::{Cited, Paragraph};
use crate::rules::context::ParagraphContext;
use crate::rules::{Authority, Check, Example, Finding, FixClass, Rule, Severity};
use crate::text::TextEdit;

/// See [`Rule::documentation`].
pub static RULE: Rule = Rule {
    code: "C006",
    name: "citation-verb",
    severity: Severity::Info,
    fix: FixClass::Unsafe,
    on: true,
    authority: Authority::Guide,
    languages: &["zh", "en", "ru", "fr"],
    unfinished: false,
    documentation: "\
The verb that dates an instrument fits its kind: a resolution is adopted (通过), an initiative proposed (提出), a \
bilateral treaty signed (签订).

Only pairs that no practice knows are reported: a resolution or an initiative that was concluded (签订, 缔结), and a \
treaty, agreement or protocol between two parties that was adopted (通过) or issued (发表).

Not reported: 签署 and 签订 with joint statements and declarations, and 签署 with decisions and initiatives of \
meetings, all of which occur; treaties that a parliament or a government has approved; verbs that do not stand \
between a date and the title.",
    sources: &["practice: published joint statements and treaty series"],
    examples: &[
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方注意到2019年12月20日‹签订›的《关于港口安全的大会决议》。\n",
        ),
        Example::wrong(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守2015年5月13日‹通过›的《阿兰共和国和贝里亚共和国引渡条约》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方注意到2019年12月20日通过的《关于港口安全的大会决议》，重申2018年3月5日签订的《阿兰共和国和贝里亚共和国联合声明》，注意到2020年5月6日签署的《港口安全合作倡议》。\n",
        ),
        Example::right(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方遵守1966年12月16日通过的《国际港口秩序公约》和2015年9月1日议会通过的《阿兰共和国和贝里亚共和国引渡条约》。\n",
        ),
        Example::wrong(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides apply the Treaty between the Republic of Arland and the Republic of Berria on Extradition, ‹adopted› on 13 May 2015.\n",
        ),
        Example::wrong(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties appliquent le Traité d’extradition entre la République d’Arland et la République de Berria, ‹adopté› le 13 mai 2015.\n",
        ),
        Example::wrong(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны выполняют Договор между Республикой Арланд и Республикой Беррия о выдаче, ‹принятый› 13 мая 2015 года.\n",
        ),
        Example::right(
            "Joint Statement of the Republic of Arland and the Republic of Berria\n\nThe two sides apply the Treaty between the Republic of Arland and the Republic of Berria on Extradition, signed on 13 May 2015, and the Convention on the Order of Ports, adopted on 16 December 1966.\n",
        ),
        Example::right(
            "Déclaration commune de la République d’Arland et de la République de Berria\n\nLes deux parties appliquent le Traité d’extradition entre la République d’Arland et la République de Berria, signé le 13 mai 2015.\n",
        ),
        Example::right(
            "Совместное заявление Республики Арланд и Республики Беррия\n\nСтороны выполняют Договор между Республикой Арланд и Республикой Беррия о выдаче, подписанный 13 мая 2015 года.\n",
        ),
    ],
    options: &[],
    check: Check::Paragraph(check),
};

fn check(context: &ParagraphContext<'_>, findings: &mut Vec<Finding>) {
    let dated = |cited: &Cited<'_>| cited.citation.date.is_some_and(|date| !date.shared);
    for cited in Paragraph::alone(context).judged().filter(dated) {
        findings.extend(judge(&cited, context));
    }
}

fn judge(cited: &Cited<'_>, context: &ParagraphContext<'_>) -> Option<Finding> {
    let bilateral = cited.named(context.registry).len() == 2;
    let unfit = context.language.spec().unfit_verb;
    let unfit = unfit(context.text, &context.facts.dates, cited.citation, bilateral)?;
    let message =
        Message::new("C006").with("verb", unfit.range.of(context.text)).with("better", unfit.better);
    let fix = Message::new("C006-fix").with("better", unfit.better);
    Some(
        Finding::new(&RULE, unfit.range, message)
            .related(cited.range(), Message::new("C006-related"))
            .unsafe_fix(fix, vec![TextEdit::replace(unfit.range, unfit.better)]),
    )
}
