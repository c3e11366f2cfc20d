//! Words around a date that say that it is past or to come: состоится в марте 2022 года.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::Pattern;
use crate::lang::alphabetic::tense::TenseWords;

const DONE: &str = "(?:проведен|организован|открыт|запущен|завершен|отмечен)";
const FUTURE: &str = "состоится|состоятся|пройд[её]т|пройдут|будет (?:проведен|провед[её]н|организован|открыт|запущен)[аоы]?|будут (?:проведены|организованы|открыты|запущены)";
const PAST: &str = "состоял(?:ся|ась|ось|ись)|прош(?:[её]л|ла|ло|ли)";
const PLACE: &str = "(?: в (?:г\\. ?|городе )?(?-i:[А-Я])[А-Яа-яё-]{1,24}(?: (?-i:[А-Я])[а-яё-]{1,24})?)?,?";

pub(super) static WORDS: TenseWords = TenseWords {
    future_before: LazyLock::new(|| {
        Pattern::new(&format!("(?:{FUTURE}|(?:запланирован|намечен)[аоы]?){PLACE}(?: на| в| с)? ?$"))
    }),
    future_behind: LazyLock::new(|| {
        Pattern::new(&format!(
            "^{PLACE} (?:{FUTURE}|(?:Стороны|стороны) (?:проведут|организуют|обменяются|подпишут|откроют))\\b"
        ))
    }),
    past_before: LazyLock::new(|| {
        Pattern::new(&format!("(?:{PAST}|был[аои]? (?:успешно )?{DONE}[аоы]?){PLACE}(?: в| с)? ?$"))
    }),
    past_behind: LazyLock::new(|| {
        Pattern::new(&format!("^{PLACE} (?:успешно )?(?:{PAST}|был[аои]? (?:успешно )?{DONE}[аоы]?)\\b"))
    }),
    reports: LazyLock::new(|| {
        Pattern::new(
            "(?:напомина|напомн|решени|решил|договорил|согласил|объявил|приглаш|доклад|если|постанов)[а-яё]*",
        )
    }),
};

#[cfg(test)]
mod tests {
    use super::WORDS;
    use crate::lang::entity::Tense;
    use crate::lang::ru::date;
    use crate::lang::ru::token::Tokens;

    #[test]
    fn only_words_beside_the_date_count() {
        for (text, expected) in [
            ("Форум состоится в марте 2022 года.", Tense::Future),
            ("В марте 2022 года в Порт-Беррии состоится форум.", Tense::Future),
            ("Встреча запланирована на март 2022 года.", Tense::Future),
            ("Форум будет проведён в Арланде 5 марта 2022 года.", Tense::Future),
            ("В ноябре 2022 года успешно прошёл форум.", Tense::Past),
            ("Форум состоялся 5 ноября 2022 года.", Tense::Past),
            ("Стороны приветствуют форум, проведённый в марте 2022 года.", Tense::Unsaid),
            ("Стороны выполнят соглашение, подписанное 5 марта 2022 года.", Tense::Unsaid),
            ("Напоминая, что сессия состоится в марте 2022 года,", Tense::Unsaid),
        ] {
            let date = date::find(&Tokens::new(text))[0].range;
            assert_eq!(WORDS.tense(text, date), expected, "{text}");
        }
    }
}
