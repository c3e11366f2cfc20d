//! Clauses that instruments close with, found sentence by sentence.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::clause::{Clause, ClauseKind, EntryCondition, EntryDelay, EntryEvent, ProvisionalTerm};
use crate::lang::ru::period;
use crate::lang::ru::sentences::sentences;
use crate::lang::ru::token::Tokens;
use crate::text::TextRange;

/// The clauses of a paragraph whose words begin at `start`, in order of place.
pub(super) fn find(tokens: &Tokens<'_>, start: u32) -> Vec<Clause> {
    let mut found = Vec::new();
    for range in sentences(tokens, start) {
        let sentence = tokens.lowered(range);
        if is_quoted(tokens.text, range.start) {
            continue;
        }
        for (pattern, form) in PATTERNS.iter().zip(FORMS.iter()) {
            if pattern.signs.iter().any(|sign| sentence.contains(sign)) {
                found.extend(form.as_ref().and_then(|form| judge(pattern, form, sentence, range)));
            }
        }
    }
    found
}

/// How the words that a pattern finds become a clause.
#[derive(Clone, Copy)]
enum Sort {
    /// The sentence is the clause.
    Whole(ClauseKind),
    /// The words are the clause.
    Part(ClauseKind),
    /// The words are the clause, unless they are denied.
    Affirmed(ClauseKind),
    EntryIntoForce,
    Provisional,
}

/// A kind of clause.
struct Pattern {
    sort: Sort,
    /// Words without which a sentence is no such clause.
    signs: &'static [&'static str],
    /// A regular expression over the sentence in lower case with е for ё.
    form: &'static str,
}

const fn pattern(sort: Sort, signs: &'static [&'static str], form: &'static str) -> Pattern {
    Pattern { sort, signs, form }
}

const PATTERNS: &[Pattern] = {
    use ClauseKind::*;
    use Sort::{Affirmed, EntryIntoForce, Part, Provisional, Whole};
    &[
        pattern(
            EntryIntoForce,
            &["в силу"],
            "(?:вступа(?:ет|ют)|вступ(?:ит|ят|ает)|войд(?:ет|ут)|вход(?:ит|ят))[^;]{0,60}? в силу|в силу[^;]{0,20}вступа(?:ет|ют)",
        ),
        pattern(
            Provisional,
            &["временн"],
            "временно(?:е|го|му)? (?:применя|применени)|применя[а-я]+ временно|применя[а-я]+ на временной основе",
        ),
        pattern(
            Whole(Duration),
            &[
                "срок",
                "остает",
                "действует",
                "заключает",
                "действовать",
                "оставаться",
                "заключено",
                "бессрочн",
            ],
            "заключ(?:ается|ен|ено|ена) на|сроком на|срок(?:ом|а)? (?:его |ее )?действия|действует (?:в течение|до|на)|(?:остает|остава|остан)[а-я]+ в силе|будет действовать|действовать в течение|неопределенный (?:срок|период)|бессрочн",
        ),
        pattern(
            Whole(Termination),
            &["прекра", "денонс", "расторг", "расторж", "выйти", "выход", "утра"],
            "прекра(?:ти|ща|щен)[а-я]*[^;]{0,60}действи|действи[а-я]+[^;]{0,80}прекра|денонс|расторг|расторж|(?:выйти|выход[а-я]*|выхода) из|утра(?:чивает|тит|чивают) силу",
        ),
        pattern(
            Whole(Amendment),
            &["изменен", "дополнен", "поправк", "изменять", "пересм"],
            "(?:изменен|дополнен|поправк)[^;]{0,120}(?:внес|внос|оформл|приня|прини|соглас|вступ)|(?:внес|внос|оформл)[^;]{0,120}(?:изменен|дополнен|поправк)|мо(?:жет|гут) (?:быть )?(?:изменен|дополнен|пересмотр|изменять)",
        ),
        pattern(
            Whole(Disputes),
            &["спор", "разноглас"],
            "(?:спор|разноглас)[^;]{0,240}(?:разреш|урегул|реша|рассматрив|переговор|консультац)|(?:разреш|урегул)[^;]{0,80}(?:спор|разноглас)",
        ),
        pattern(
            Whole(OtherTreaties),
            &["затраг"],
            "не (?:будет |будут )?затраг[а-я]+[^;]{0,160}(?:договор|соглашени|обязательств)",
        ),
        pattern(Whole(Reservations), &["оговор"], "оговорк(?:а|и|у|ам|ами|ой|ах)?\\b"),
        pattern(
            Whole(Depositary),
            &["депозитари", "хранени"],
            "депозитари|(?:сда|храни|передан)[^;]{0,60}на хранение|на хранении",
        ),
        pattern(
            Part(Registration),
            &["регистр"],
            "(?:за)?регистр[а-я]+[^;]{0,120}(?:секретариат|организаци[а-я]+ объединенных|оон|устав)|(?:оон|объединенных наций)[^;]{0,80}регистр[а-я]+",
        ),
        pattern(
            Whole(Annexes),
            &["приложени"],
            "приложени[^;]{0,120}(?:неотъемлем|составн)[а-я]+ част|(?:неотъемлем|составн)[а-я]+ част[^;]{0,80}приложени",
        ),
        pattern(
            Whole(NonBinding),
            &["международным договором", "обязательств", "обязательной", "обязывающ"],
            "не явля[а-я]+ международным договором|не (?:созда|налага|порожда|влеч)[а-я]+[^;]{0,60}(?:прав|обязательств)|не (?:име|нос)[а-я]+[^;]{0,30}(?:обязательн|обязывающ)",
        ),
        pattern(
            Whole(Accession),
            &["присоедин", "открыт"],
            "открыт[а-я]* для (?:подписания|присоединения)|(?:мо(?:жет|гут)|вправе)[^;]{0,40}присоединиться|документ[а-я]* о (?:таком )?присоединении",
        ),
        pattern(
            Affirmed(Adjudication),
            &["арбитраж", "третейск", "суд"],
            "(?:переда|обрати|рассм|подлеж)[^;]{0,80}(?:арбитраж|третейск|международн[а-я]+ суд)",
        ),
        pattern(
            Affirmed(Privileges),
            &["привилеги", "иммунитет"],
            "(?:пользу|предоставля)[а-я]+[^;]{0,60}(?:привилеги|иммунитет)",
        ),
        pattern(
            Affirmed(Liability),
            &["ответственност", "возмещ"],
            "несе?(?:т|ут) [^;]{0,40}ответственност|возмеща(?:ет|ют)",
        ),
        pattern(
            Part(Priority),
            &["преимуществ", "применяются положения"],
            "име[а-я]+ преимущественную силу|применяются положения настоящего",
        ),
        pattern(
            Part(LegalProcedures),
            &["ратифик", "процедур"],
            "подлежит ратификации|ратификационн[а-я]+ грамот[а-я]*|выполнени[а-я]+[^;]{0,60}внутригосударственных процедур",
        ),
        pattern(Whole(Greeting), &["свидетельству"], "свидетельствует свое уважение"),
        pattern(Part(Salutation), &["превосходительство"], "ваше превосходительство"),
        pattern(
            Whole(Compliment),
            &["уверения", "уверениями"],
            "(?:возобновить|возобновляет|принять|с) [^;]{0,60}уверени",
        ),
    ]
};

static FORMS: LazyLock<Vec<Option<Regex>>> =
    LazyLock::new(|| PATTERNS.iter().map(|pattern| Regex::new(pattern.form).ok()).collect());

fn judge(pattern: &Pattern, form: &Regex, sentence: &str, range: TextRange) -> Option<Clause> {
    let words = TextRange::from(form.find(sentence)?.range());
    let whole = |kind| Some(Clause { range, kind });
    match pattern.sort {
        Sort::Whole(kind) => whole(kind),
        Sort::Part(kind) => Some(Clause { range: words.shifted(range.start), kind }),
        Sort::Affirmed(kind) => {
            let before = sentence.get(..words.start as usize).unwrap_or_default();
            let denied = before.trim_end().ends_with("не") || words.of(sentence).contains(" не ");
            (!denied).then(|| Clause { range: words.shifted(range.start), kind })
        }
        Sort::EntryIntoForce => {
            entry(sentence).and_then(|condition| whole(ClauseKind::EntryIntoForce(condition)))
        }
        Sort::Provisional => whole(ClauseKind::ProvisionalApplication(provisional(sentence))),
    }
}

/// The condition of an entry into force, where the sentence speaks of this instrument.
#[allow(clippy::option_option, reason = "no clause, a clause, a clause with its condition")]
fn entry(sentence: &str) -> Option<Option<EntryCondition>> {
    const OTHERS: [&str; 8] =
        ["поправк", "изменени", "дополнени", "прекращени", "решени", "денонсаци", "выход", "уведомление о"];
    const FOR_SOME: [&str; 6] =
        ["для государства", "для каждого", "для таких", "присоединив", "для присоединяющ", "для сторон"];
    let subject = sentence.split("вступ").next().unwrap_or_default();
    if OTHERS.iter().any(|word| subject.contains(word)) {
        return None;
    }
    let some = FOR_SOME.iter().any(|word| sentence.contains(word));
    Some(if some { None } else { condition(sentence) })
}

fn condition(sentence: &str) -> Option<EntryCondition> {
    let says = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    let exchange = says(&["обмена ратификационными", "обмен ратификационными", "обмена грамотами"]);
    let deposit = says(&["на хранение", "сдачи депозитарию", "депозитарием", "депозитарию"]);
    let notification = says(&["уведомлени", "внутригосударственных процедур", "обмена нотами"]);
    let signature = says(&[
        "даты подписания",
        "дня подписания",
        "день подписания",
        "дня его подписания",
        "день его подписания",
        "момента подписания",
        "даты его подписания",
        "момента его подписания",
        "после подписания",
    ]);
    let events: Vec<EntryEvent> = [
        (exchange, EntryEvent::Exchange),
        (deposit && !exchange, EntryEvent::Deposit),
        (notification && !exchange && !deposit, EntryEvent::Notification),
        (signature, EntryEvent::Signature),
    ]
    .into_iter()
    .filter_map(|(said, event)| said.then_some(event))
    .collect();
    let [event] = events.as_slice() else { return None };
    Some(EntryCondition { event: *event, delay: delay(sentence) })
}

/// по истечении 30 дней, через шесть месяцев, на тридцатый день
fn delay(sentence: &str) -> EntryDelay {
    let tokens = Tokens::new(sentence);
    let mut delay = EntryDelay::default();
    for (at, word) in tokens.words() {
        let counted = match word {
            "истечении" | "через" | "спустя" => period::quantity(&tokens, at + 1),
            _ => None,
        };
        match counted.map(|counted| (counted.unit, counted.value)) {
            Some((crate::lang::entity::PeriodUnit::Day, value)) => delay.days = value,
            Some((crate::lang::entity::PeriodUnit::Month, value)) => delay.months = value,
            Some(_) | None => {}
        }
    }
    delay
}

fn provisional(sentence: &str) -> ProvisionalTerm {
    let says = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    ProvisionalTerm {
        begins: says(&["с даты", "со дня", "с момента", "по истечении", "с подписания"]),
        ends: says(&["до вступления", "до дня", "до даты", "до его вступления", "до момента"]),
    }
}

/// Whether a place lies in a quotation, as the text of an amendment does.
fn is_quoted(text: &str, at: u32) -> bool {
    let before = text.get(..at as usize).unwrap_or_default();
    before.matches('«').count() > before.matches('»').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<ClauseKind> {
        find(&Tokens::new(text), 0).into_iter().map(|clause| clause.kind).collect()
    }

    #[test]
    fn every_form_is_a_regular_expression() {
        for (pattern, form) in PATTERNS.iter().zip(FORMS.iter()) {
            assert!(form.is_some(), "{}", pattern.form);
        }
    }

    #[test]
    fn a_sentence_says_what_it_does() {
        use ClauseKind::*;
        let cases = [
            ("Споры о толковании настоящего Соглашения разрешаются путём переговоров.", Disputes),
            ("В настоящее Соглашение могут быть внесены изменения и дополнения.", Amendment),
            ("Приложения являются неотъемлемой частью настоящего Соглашения.", Annexes),
            ("Настоящий Меморандум не является международным договором.", NonBinding),
            ("Депозитарием настоящей Конвенции является Генеральный секретарь.", Depositary),
            ("Договор подлежит регистрации в Секретариате Организации Объединённых Наций.", Registration),
            ("Каждая из Сторон может прекратить действие настоящего Соглашения.", Termination),
            ("Настоящее Соглашение заключается на пять лет.", Duration),
            ("Оговорки к настоящей Конвенции не допускаются.", Reservations),
            ("Конвенция открыта для подписания всеми государствами.", Accession),
        ];
        for (text, kind) in cases {
            assert!(kinds(text).contains(&kind), "{text} {:?}", kinds(text));
        }
    }

    #[test]
    fn entry_into_force_has_a_condition() {
        let read = |text: &str| match kinds(text)
            .into_iter()
            .find(|kind| matches!(kind, ClauseKind::EntryIntoForce(_)))
        {
            Some(ClauseKind::EntryIntoForce(condition)) => {
                condition.map(|condition| (condition.event, condition.delay.days))
            }
            _ => panic!("{text}"),
        };
        assert_eq!(
            read("Настоящее Соглашение вступает в силу с даты его подписания."),
            Some((EntryEvent::Signature, 0))
        );
        assert_eq!(
            read(
                "Настоящее Соглашение вступает в силу по истечении тридцати дней с даты получения последнего уведомления."
            ),
            Some((EntryEvent::Notification, 30))
        );
        assert!(
            kinds("Поправка вступает в силу после её принятия.")
                .iter()
                .all(|kind| !matches!(kind, ClauseKind::EntryIntoForce(_)))
        );
    }
}
