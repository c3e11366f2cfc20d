//! Cited instruments, and the dates that the grammar of their sentences binds to them.
//!
//! Most Russian texts cite titles without marks. A title begins with the word for a kind, with adjectives before it,
//! in the case that the sentence asks for; it ends where the words begin that date it, or go on with the sentence.

use crate::lang::alphabetic::known_title::is_abbreviation;
use crate::lang::entity::{BoundDate, Citation, DateMention, TitleMarks};
use crate::lang::ru::binding;
use crate::lang::ru::extent::{self, Extent};
use crate::lang::ru::head::{self, Head};
use crate::lang::ru::kind::{self, Bond};
use crate::lang::ru::known_title;
use crate::lang::ru::quoted_title;
use crate::lang::ru::token::Tokens;
use crate::lang::titles::KnownTitles;
use crate::text::TextRange;

/// The instruments that a paragraph cites; `dates` are its dates in order of place.
pub(super) fn find(tokens: &Tokens<'_>, dates: &[DateMention], titles: &dyn KnownTitles) -> Vec<Citation> {
    let mut found: Vec<Citation> = Vec::new();
    let mut done = 0;
    let mut at = 0;
    while at < tokens.len() {
        let cited = if at < done { None } else { title_at(tokens, dates, titles, at) };
        let cited = cited.or_else(|| if at < done { None } else { headless(tokens, dates, titles, at) });
        if let Some((citation, end)) = cited {
            done = end;
            at = end;
            found.push(citation);
        } else {
            at += 1;
        }
    }
    found
}

/// A title on record that begins with no word for a kind, and the place behind it.
fn headless(
    tokens: &Tokens<'_>,
    dates: &[DateMention],
    titles: &dyn KnownTitles,
    at: usize,
) -> Option<(Citation, usize)> {
    let (listed, end) = known_title::headless(tokens, titles, at)?;
    let title = tokens.range(at, end.checked_sub(1)?);
    let link = binding::link(tokens, dates, at, end);
    // An abbreviation may mean something else, unless it is dated.
    if is_abbreviation(title.of(tokens.text)) && link.date.is_none() {
        return None;
    }
    let cited = Citation {
        range: title,
        title,
        listed: Some(listed.into()),
        marks: TitleMarks::None,
        kind: kind::of_title(title.of(tokens.text)),
        date: link.date.map(|index| BoundDate { index, shared: false }),
        verbs: link.verbs,
        place: link.place,
        prospective: link.prospective,
        quoted: false,
        joined: false,
        invoked: None,
    };
    Some((cited, end))
}

/// The citation whose noun stands at a place, and the place behind its title.
fn title_at(
    tokens: &Tokens<'_>,
    dates: &[DateMention],
    titles: &dyn KnownTitles,
    noun: usize,
) -> Option<(Citation, usize)> {
    let head = head::head(tokens, noun)?;
    if let Some(quoted) = quoted_title::read(tokens, &head) {
        let link = binding::link(tokens, dates, head.first, quoted.behind);
        let cited = citation(tokens, dates, &head, quoted.title, TitleMarks::Quotation, link);
        return Some((Citation { range: quoted.range, ..cited }, quoted.behind));
    }
    let extent = extent::extent(tokens, dates, &head);
    if let Some((head, end)) = known_title::read(tokens, titles, &head, extent) {
        let title = tokens.range(head.first, end.checked_sub(1)?);
        let link = binding::link(tokens, dates, head.first, end);
        return Some((citation(tokens, dates, &head, title, TitleMarks::None, link), end));
    }
    let Some(extent) = extent else {
        return back_reference(tokens, dates, &head);
    };
    if let Some(inner) = amended(tokens, &head, &extent) {
        let cited = title_at(tokens, dates, titles, inner);
        if cited.is_some() {
            return cited;
        }
    }
    let mut link = binding::link(tokens, dates, head.first, extent.end);
    if link.date.is_none() && extent::behind_inner_date(tokens, dates, &head).is_some() {
        link.date = inner_date(tokens, dates, &head);
    }
    if !is_cited(tokens, &head, &extent, &link) {
        return None;
    }
    let title = tokens.range(head.first, extent.end.checked_sub(1)?);
    if let Some(behind) = behind_year_of_name(tokens, &head, &extent) {
        let title = tokens.range(head.first, behind - 1);
        let cited = citation(tokens, dates, &head, title, TitleMarks::None, binding::Link::default());
        return Some((cited, behind));
    }
    // The date behind the title of a protocol to another instrument may be that of either.
    let link = if is_to_another(tokens, &head, &extent) { binding::Link::default() } else { link };
    let cited = citation(tokens, dates, &head, title, TitleMarks::None, link);
    let date = cited.date.and_then(|date| dates.get(date.index as usize));
    let to_it = ["нему", "ней"].contains(&tokens.word(extent.end.saturating_sub(1)));
    let named = date
        .filter(|_| to_it)
        .map(|date| format!("{} от {}", listed(tokens, dates, &head, title), date.range.of(tokens.text)));
    let listed = named.map(Into::into).or(cited.listed);
    Some((Citation { listed, ..cited }, extent.end))
}

/// The place behind the year of Генеральное соглашение … 1994 года, which is another one than that of 1947.
fn behind_year_of_name(tokens: &Tokens<'_>, head: &Head, extent: &Extent) -> Option<usize> {
    let general =
        tokens.word(head.first).starts_with("генеральн") && tokens.reads(head.noun + 1, &["по", "тарифам"]);
    let year = general && tokens.digits(extent.end) == 4 && tokens.word(extent.end + 1).starts_with("год");
    year.then_some(extent.end + 2)
}

/// The date between the word for the kind and the subject.
fn inner_date(tokens: &Tokens<'_>, dates: &[DateMention], head: &Head) -> Option<u32> {
    let start = tokens.start(head.noun + 1);
    let index = dates.iter().position(|date| date.range.start >= start)?;
    u32::try_from(index).ok()
}

/// Соглашение от 16 июля 2001 года, Протокол к нему от …: a kind and a date.
fn back_reference(tokens: &Tokens<'_>, dates: &[DateMention], head: &Head) -> Option<(Citation, usize)> {
    let end = head.noun + 1;
    let dated = tokens.word(end) == "от" || binding::is_signed_behind(tokens, end);
    let named = head.is_named(tokens) && !head.initial && head.word.bond != Bond::Weak;
    let link = binding::link(tokens, dates, head.first, end);
    let date = link.date.and_then(|date| dates.get(date as usize)).filter(|_| dated && named)?;
    let title = tokens.range(head.first, head.noun);
    // Without a subject, its date is what names it.
    let words = format!("{} от {}", listed(tokens, dates, head, title), date.range.of(tokens.text));
    let cited = citation(tokens, dates, head, title, TitleMarks::None, link);
    Some((Citation { listed: Some(words.into()), ..cited }, end))
}

/// Whether a title is that of one instrument, and not the words of the sentence for a sort of instruments.
fn is_cited(tokens: &Tokens<'_>, head: &Head, extent: &Extent, link: &binding::Link) -> bool {
    let inner = tokens.word(head.noun + 1) == "от" && link.date.is_some();
    let dated = extent.sure && link.date.is_some() || inner;
    if head.word.bond == Bond::Weak {
        let named = head.first < head.noun;
        let decided = extent::is_approved_behind(tokens, head.noun + 1)
            || dated && extent::is_organ(tokens.word(head.noun + 1));
        return (dated || named) && head.is_named(tokens) && !head.initial || decided;
    }
    let own = head.is_named(tokens) && (!head.initial || head.first < head.noun);
    let only_name = extent.end == head.noun + 1;
    if matches!(head.word.bond, Bond::Rules | Bond::Code) {
        return dated || own && !only_name || is_invoked_in_small_letters(tokens, head);
    }
    if dated || link.bracketed || is_annexed_behind(tokens, extent.end) && head.is_named(tokens) {
        return true;
    }
    let known = head.takes_genitive() && ["содружества", "оон"].contains(&tokens.word(head.noun + 1))
        || head.takes_genitive() && tokens.reads(head.noun + 1, &["организации", "объединенных", "наций"]);
    if known {
        return true;
    }
    if is_invoked_in_small_letters(tokens, head) {
        return true;
    }
    let between = tokens.word(head.noun + 1) == "между";
    let of_ministries =
        ["министерством", "министерствами", "ведомствами"].contains(&tokens.word(head.noun + 2));
    own && (!only_name || head.has_name(tokens)) && !(between && of_ministries)
}

/// Протокол о … (приложение № 5 к настоящему Договору)
fn is_annexed_behind(tokens: &Tokens<'_>, end: usize) -> bool {
    tokens.is_mark(end, '(') && tokens.word(end + 1) == "приложение"
}

/// Whether a text without capitals, as some collections have them, invokes an instrument here.
fn is_invoked_in_small_letters(tokens: &Tokens<'_>, head: &Head) -> bool {
    const CUES: [&str; 17] = [
        "положениях",
        "положениями",
        "положения",
        "принципами",
        "принципов",
        "руководствуясь",
        "согласно",
        "исходя",
        "соответствии",
        "основе",
        "целями",
        "учитывая",
        "участников",
        "участниками",
        "участниках",
        "участник",
        "рамках",
    ];
    // государств – участников Соглашения по …: what stands behind по is rather what they do by it.
    let by = tokens.word(head.noun + 1) == "по";
    let convention = tokens.word(head.noun).starts_with("конвенци")
        && head.first < head.noun
        && ["международн", "рамочн", "европейск"]
            .iter()
            .any(|stem| tokens.word_before(head.noun).starts_with(stem));
    let cue = (1..=3).any(|back| {
        head.first.checked_sub(back).is_some_and(|at| {
            let word = tokens.word(at);
            CUES.contains(&word) && !(by && word.starts_with("участник"))
        })
    });
    let within = head.word.bond == Bond::Rules
        && tokens.word_before(head.first) == "в"
        && !head::is_pointing(tokens.word(head.noun + 2));
    (cue || convention || within) && tokens.words().take(40).all(|(at, _)| !tokens.is_capital(at))
}

/// The noun of the instrument that a protocol amends: Протокол о внесении изменений в Соглашение …
fn amended(tokens: &Tokens<'_>, head: &Head, extent: &Extent) -> Option<usize> {
    let range = head.noun + 1..extent.end;
    let changes = range
        .clone()
        .any(|at| ["внесении", "изменении", "изменениях", "дополнении"].contains(&tokens.word(at)));
    let inner = || {
        range.clone().rev().find(|&at| {
            kind::of_word(tokens.word(at)).is_some_and(|word| word.singular) && tokens.word_before(at) == "в"
        })
    };
    if changes { inner() } else { None }
}

/// Whether the title names another instrument with the preposition к.
fn is_to_another(tokens: &Tokens<'_>, head: &Head, extent: &Extent) -> bool {
    let mut range = head.noun + 1..extent.end;
    range.any(|at| {
        tokens.word(at) == "к"
            && (at + 1..(at + 4).min(extent.end)).any(|at| kind::of_word(tokens.word(at)).is_some())
    })
}

/// The title with its head in the nominative, and the name of the United Nations in full.
fn listed(tokens: &Tokens<'_>, dates: &[DateMention], head: &Head, title: TextRange) -> Box<str> {
    let inner = extent::behind_inner_date(tokens, dates, head).filter(|_| tokens.word(head.noun + 1) == "от");
    let behind = inner.map_or(tokens.range(head.noun, head.noun).end, |begin| tokens.start(begin));
    let subject = TextRange::new(behind.max(title.start), title.end.max(behind)).of(tokens.text);
    let subject = match subject.trim_start().strip_prefix("ООН") {
        Some(rest) if head.takes_genitive() => format!(" Организации Объединённых Наций{rest}"),
        Some(_) | None => subject.to_owned(),
    };
    let words = format!("{} {subject}", head.nominative(tokens));
    words.split_whitespace().collect::<Vec<_>>().join(" ").into()
}

fn citation(
    tokens: &Tokens<'_>,
    dates: &[DateMention],
    head: &Head,
    title: TextRange,
    marks: TitleMarks,
    link: binding::Link,
) -> Citation {
    Citation {
        range: title,
        title,
        listed: Some(listed(tokens, dates, head, title)),
        marks,
        kind: kind::of_title(title.of(tokens.text)).or(Some(head.word.kind)),
        date: link.date.map(|index| BoundDate { index, shared: false }),
        verbs: link.verbs,
        place: link.place,
        prospective: link.prospective,
        quoted: false,
        joined: false,
        invoked: None,
    }
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::lang::ru::date;
    use crate::lang::ru::token::Tokens;
    use crate::lang::titles::NoTitles;

    /// Each title as lists have it, with its date.
    fn read(text: &str) -> Vec<(String, String)> {
        let tokens = Tokens::new(text);
        let dates = date::find(&tokens);
        let one = |citation: &crate::lang::entity::Citation| {
            let date = citation.date.and_then(|date| dates.get(date.index as usize));
            (
                citation.listed_title(text).to_owned(),
                date.map_or_else(String::new, |date| date.span.start.to_string()),
            )
        };
        find(&tokens, &dates, &NoTitles).iter().map(one).collect()
    }

    fn check(text: &str, expected: &[(&str, &str)]) {
        let expected: Vec<_> =
            expected.iter().map(|(title, date)| ((*title).to_owned(), (*date).to_owned())).collect();
        assert_eq!(read(text), expected, "{text}");
    }

    #[test]
    fn a_date_behind_the_title() {
        check(
            "на основе Договора о дружбе и сотрудничестве между Республикой Алан и Республикой Берия от 16 июля 2001 года,",
            &[("Договор о дружбе и сотрудничестве между Республикой Алан и Республикой Берия", "2001-07-16")],
        );
        check(
            "в соответствии с Конвенцией о речных портах, подписанной в Аланграде 5 мая 1998 года, и другими договорами",
            &[("Конвенция о речных портах", "1998-05-05")],
        );
        check(
            "Соглашение об опасных грузах, заключенное государствами - участниками Союза в городе Аланбурге 26\nиюня 1992 года,",
            &[("Соглашение об опасных грузах", "1992-06-26")],
        );
        check(
            "участником Конвенции о признании решений (Алан, 10 июня 1958 г.).",
            &[("Конвенция о признании решений", "1958-06-10")],
        );
        check(
            "согласно Протоколу к нему от 25 февраля 1999 года",
            &[("Протокол к нему от 25 февраля 1999 года", "1999-02-25")],
        );
        check(
            "Конвенции ООН по морскому праву 1982 года",
            &[("Конвенция Организации Объединённых Наций по морскому праву", "1982")],
        );
    }

    #[test]
    fn a_date_before_the_title() {
        check(
            "положения подписанного 24 ноября 1998 года Соглашения о рыболовстве между Аланом и Берией.",
            &[("Соглашение о рыболовстве между Аланом и Берией", "1998-11-24")],
        );
    }

    #[test]
    fn heads_are_declined() {
        check(
            "ссылаясь на статью 5 Венской конвенции о дипломатических сношениях и учитывая",
            &[("Венская конвенция о дипломатических сношениях", "")],
        );
        check(
            "целям и принципам Устава ООН, Хельсинкского Заключительного акта",
            &[("Устав Организации Объединённых Наций", ""), ("Хельсинкский Заключительный акт", "")],
        );
        check(
            "в рамках Киотского протокола и Парижского соглашения",
            &[("Киотский протокол", ""), ("Парижское соглашение", "")],
        );
    }

    #[test]
    fn titles_in_quotation_marks() {
        check(
            "Договор «О дружбе с соседями» от 1 мая 2001 года",
            &[("Договор «О дружбе с соседями", "2001-05-01")],
        );
        check("принят документ «Соглашение о речных портах» (далее)", &[("Соглашение о речных портах", "")]);
    }

    #[test]
    fn a_year_that_is_a_part_of_the_name() {
        check(
            "в понимании Генерального соглашения по тарифам и торговле 1994 года (ГАТТ 1994) в тех случаях",
            &[("Генеральное соглашение по тарифам и торговле 1994 года", "")],
        );
    }

    #[test]
    fn rules_that_organs_make() {
        check(
            "утверждает Положение о бюджете союза портов, а также отчёт",
            &[("Положение о бюджете союза портов", "")],
        );
        check(
            "пункт 2 статьи 70 Портового кодекса речного союза не применяется",
            &[("Портовый кодекс речного союза", "")],
        );
        check("утверждает Регламент работы Речной комиссии;", &[("Регламент работы Речной комиссии", "")]);
        check(
            "внести изменения: в положении о межгосударственном речном совете, которое является частью соглашения",
            &[("положение о межгосударственном речном совете", "")],
        );
        check(
            "в соответствии с Портовым кодексом Речного союза, а также",
            &[("Портовый кодекс Речного союза", "")],
        );
        check(
            "учитывая положения аланских правил по использованию вод от 20 августа 1966 года, конвенции",
            &[("аланские правила по использованию вод", "1966-08-20")],
        );
        check(
            "Договор ратифицирован Постановлением Верховного Совета Республики Алан N 48-I от 30.08.1997 г.",
            &[("Постановление Верховного Совета Республики Алан N 48-I", "1997-08-30")],
        );
        check(
            "8. Протокол об обеспечении доступа (приложение № 21 к настоящему Договору) действует",
            &[("Протокол об обеспечении доступа", "")],
        );
        for text in [
            "в положении об этом",
            "Положения настоящего Договора",
            "положения статьи 5 от 3 мая 2001 года",
            "правил дорожного движения",
            "в Положении",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn what_cites_nothing() {
        for text in [
            "настоящего Соглашения о дружбе",
            "других международных договоров о сотрудничестве",
            "отдельным Протоколом между Министерством топлива и министерством",
            "Соглашение об опеке в каждом случае должно включать условия",
            "выполнение договоров по настоящему Соглашению",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn a_protocol_that_amends_another() {
        check(
            "Протокол о внесении изменений в Соглашение о рыболовстве от 8 февраля 1992 года",
            &[("Соглашение о рыболовстве", "1992-02-08")],
        );
    }
}
