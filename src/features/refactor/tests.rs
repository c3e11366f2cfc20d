//! What the refactorings make of small drafts.

use std::sync::Arc;

use crate::config::Settings;
use crate::features::refactor::{self, Operation, Refactoring, Side, rename};
use crate::registry::Registry;
use crate::rules::{Analysis, Environment};
use crate::text::{Snapshot, apply_edits};

fn analysis(text: &str) -> Analysis {
    let registry: Arc<Registry> = Registry::invented_shared();
    Analysis::new(Snapshot::new(text), Environment::new(Settings::default(), registry))
}

/// The text after an operation at `‸`, or the id of the message that refuses it.
fn after(fixture: &str, operation: Operation) -> String {
    let at = fixture.find('‸').unwrap_or_default() as u32;
    let text = fixture.replace('‸', "");
    match refactor::perform(&analysis(&text), at, operation) {
        Ok(made) => applied(&text, &made),
        Err(message) => message.id.to_owned(),
    }
}

fn applied(text: &str, made: &Refactoring) -> String {
    apply_edits(text, &made.plain_edits()).unwrap_or_else(|| "edits overlap".to_owned())
}

const HEAD: &str = "阿兰共和国和贝里亚共和国合作协定\n\n双方达成协议如下：\n\n";

#[test]
fn ranges_relative_references_and_other_instruments_follow_or_stay() {
    let text = format!(
        "{HEAD}第一条 双方合作。\n\n‸第二条 双方按照前条行事。\n\n第三条 第一条至第二条和《国际港口公约》第二条适用。\n\n第四条 除第二条、第三条另有规定外，本协定自签署之日起生效。\n"
    );
    let inserted = after(&text, Operation::InsertArticle { side: refactor::Side::Before });
    assert!(inserted.contains("第三条 双方按照第一条行事。"), "{inserted}");
    assert!(inserted.contains("第四条 第一条至第三条和《国际港口公约》第二条适用。"), "{inserted}");
    assert!(inserted.contains("第五条 除第三条、第四条另有"), "{inserted}");
}

#[test]
fn text_that_amends_another_instrument_is_left_alone() {
    let text = format!(
        "{HEAD}‸第一条 双方合作。\n\n第二条 原协定修改为：“第二条 按照第一条办理。”\n\n第三条 双方按照本协定第二条办理。\n"
    );
    let inserted = after(&text, Operation::InsertArticle { side: refactor::Side::Before });
    assert!(
        inserted.contains("“第二条 按照第一条办理。”") && inserted.contains("本协定第三条办理"),
        "{inserted}"
    );
}

#[test]
fn lists_take_another_style() {
    let text = format!(
        "{HEAD}第一条 双方在下列领域合作：\n（一）‸教育；\n（二）卫生。\n\n第二条 第一条第（一）项另行商定。\n"
    );
    let styles =
        refactor::offers(&analysis(&text.replace('‸', "")), text.find('‸').unwrap_or_default() as u32);
    let style = styles.iter().find_map(|offer| match offer.operation {
        Operation::RestyleList { style, .. }
            if offer.title.arguments.iter().any(|(_, words)| format!("{words:?}").contains("（1）")) =>
        {
            Some(style)
        }
        _ => None,
    });
    let Some(style) = style else { panic!("no style （1） in {styles:?}") };
    let restyled = after(&text, Operation::RestyleList { style, all: false });
    assert!(restyled.contains("\n（1）教育；\n（2）卫生。"), "{restyled}");
}

#[test]
fn short_titles_are_introduced_and_taken_back() {
    let text = "阿兰共和国和贝里亚共和国联合声明\n\n双方恪守2015年3月3日签订的《阿兰共和国和贝里亚共和国友‸好条约》。\n\n双方将全面落实《阿兰共和国和贝里亚共和国友好条约》。\n";
    let short = after(text, Operation::IntroduceShortTitle);
    assert!(
        short.contains("友好条约》（以下简称《条约》）。") && short.contains("落实《条约》。"),
        "{short}"
    );
    let back = after(&short.replacen("以下简称", "以下‸简称", 1), Operation::InlineShortTitle);
    assert_eq!(back, text.replace('‸', ""));
}

#[test]
fn citations_are_sorted_with_their_dates() {
    let text = "双方恪守‸2019年5月13日签订的《阿兰共和国和贝里亚共和国海关协定》、2015年3月3日签订的《阿兰共和国和贝里亚共和国友好条约》。\n";
    let sorted = after(text, Operation::SortCitations);
    assert!(
        sorted.starts_with("双方恪守2015年3月3日签订的《阿兰共和国和贝里亚共和国友好条约》、2019年"),
        "{sorted}"
    );
}

#[test]
fn the_other_partys_copy_names_it_first() {
    let text = "---\nparties: [arland, berria]\ncopy: arland\nalternat: strict\n---\n\n阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方愿推进阿贝友谊，会议轮流在阿兰堡和贝里港举行。\n";
    let copy = refactor::other_copy(&analysis(text));
    let Ok(copy) = copy else { panic!("{copy:?}") };
    assert_eq!(copy.party, "berria");
    for words in ["copy: berria", "\n贝里亚共和国和阿兰共和国联合声明", "贝阿友谊", "在贝里港和阿兰堡举行"]
    {
        assert!(copy.text.contains(words), "{words} in {}", copy.text);
    }
    let back = refactor::other_copy(&analysis(&copy.text));
    assert_eq!(back.map(|copy| copy.text), Ok(text.to_owned()));
    let fixed = refactor::other_copy(&analysis(&text.replace("strict", "fixed")));
    assert_eq!(fixed.map_err(|message| message.id), Err("refactor-refused-alternat"));
}

#[test]
fn missing_final_clauses_are_put_in_behind_the_last_article() {
    let text = "阿兰共和国政府和贝里亚共和国政府文化合作协定\n\n阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n第一条 双方鼓励文化领域的合作。\n\n第二条 双方互派艺术团。\n\n第三条 费用由双方分担。\n\n第四条 ‸双方每年制定本协定的执行计划。\n\n本协定于2021年9月6日在贝里港签订，一式两份，每份均用阿兰文和贝里亚文写成，两种文本同等作准。\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n";
    let complete = after(text, Operation::AddFinalClauses);
    assert!(
        complete.contains("第五条 双方因解释或者执行本协定") && complete.contains("\n\n本协定于2021年"),
        "{complete}"
    );
    assert!(
        complete.contains("第七条 本协定自双方") && complete.contains("第八条 本协定有效期"),
        "{complete}"
    );
}

#[test]
fn a_new_article_beside_one_with_a_list_ends_as_a_sentence() {
    let fixture = "甲乙合作协定\n\n第一条\n双方开展合作。\n\n第二条 双方合作的领域如下：\n\n（一）教育；\n\n（二）文化。\n\n第三条 本协定‸自签署之日起生效。\n";
    let new = after(fixture, Operation::InsertArticle { side: Side::Before });
    assert!(new.contains("第三条 […]。\n\n第四条 本协定"), "{new}");
    let fixture = fixture.replace('‸', "").replacen("第二条", "第二‸条", 1);
    let new = after(&fixture, Operation::InsertArticle { side: Side::After });
    assert!(new.contains("（二）文化。\n\n第三条 […]。\n\n第四条 本协定"), "{new}");
}

#[test]
fn the_drafts_word_for_a_side_has_a_new_name_and_states_keep_theirs() {
    let text = "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n一、阿方感谢贝方的款待，阿兰支持贝里亚。\n\n二、双方遵守《阿方和贝方友好条约》。\n";
    let analysis = analysis(text);
    let at = |words: &str| text.find(words).map(|at| at as u32).unwrap_or_default();
    let made = rename::rename(&analysis, at("阿方感谢"), "兰方");
    let new_text = made.map(|made| applied(text, &made));
    assert_eq!(new_text, Ok(text.replacen("阿方感谢", "兰方感谢", 1)));
    assert!(rename::prepare(&analysis, at("阿兰支持")).is_err());
}

#[test]
fn missing_final_clauses_of_russian_texts_are_put_in_the_cases_that_they_take() {
    let text = "Соглашение между Правительством Республики Арландия и Правительством Республики Беррия о сотрудничестве в области культуры\n\nПравительство Республики Арландия и Правительство Республики Беррия, далее именуемые Сторонами, согласились о нижеследующем:\n\nСтатья 1\n\nСтороны поощряют сотрудничество в области культуры.\n\nСтатья 2\n\n‸Стороны обмениваются художественными коллективами.\n\nСтатья 3\n\nРасходы несут Стороны.\n\nСтатья 4\n\nСтороны проводят совещания.\n\nСовершено в Арландбурге 6 сентября 2021 года в двух экземплярах, каждый на арландском и беррийском языках, причём оба текста имеют одинаковую силу.\n\nЗа Правительство Республики Арландия\n\nЗа Правительство Республики Беррия\n";
    let complete = after(text, Operation::AddFinalClauses);
    for words in [
        "Статья 5\n\nСпоры между Сторонами",
        "применением настоящего Соглашения",
        "\n\nНастоящее Соглашение вступает в силу",
        "\n\nСовершено в",
    ] {
        assert!(complete.contains(words), "{words}: {complete}");
    }
}

#[test]
fn missing_final_clauses_of_english_and_french_texts_are_put_in() {
    let text = "Agreement between the Republic of Arland and the Republic of Berria on Culture\n\nThe Republic of Arland and the Republic of Berria have agreed as follows:\n\nArticle 1\n\nThe Parties promote culture.\n\nArticle 2\n\n‸The Parties shall meet.\n\nArticle 3\n\nEach Party shall bear its own costs.\n\nArticle 4\n\nThis Agreement may be amended.\n\nDone at Arlandburg on 6 September 2021.\n\nFor the Republic of Arland\n\nFor the Republic of Berria\n";
    let complete = after(text, Operation::AddFinalClauses);
    for words in [
        "Article 5\n\nAny dispute",
        "\n\nThis Agreement shall enter into force",
        "\n\nThis Agreement shall remain",
    ] {
        assert!(complete.contains(words), "{words}: {complete}");
    }
    assert_eq!(complete.matches("may be amended").count(), 1, "{complete}");
    let text = "Accord entre la République d’Arland et la République de Berria relatif à la culture\n\nLa République d’Arland et la République de Berria sont convenues de ce qui suit :\n\nArticle premier\n\nLes Parties encouragent la culture.\n\nArticle 2\n\n‸Les Parties se réunissent.\n\nArticle 3\n\nChaque Partie supporte ses frais.\n\nArticle 4\n\nLe présent Accord entre en vigueur à la date de sa signature.\n\nFait à Arlandville le 6 septembre 2021.\n\nPour la République d’Arland\n\nPour la République de Berria\n";
    let complete = after(text, Operation::AddFinalClauses);
    assert!(
        complete.contains("Article 5\n\nTout différend")
            && complete.contains("à l’application du présent Accord"),
        "{complete}"
    );
    assert!(!complete.contains("par laquelle les Parties s’informent"), "{complete}");
}

const FRENCH: &str = "Accord entre la République d’Arland et la République de Berria relatif à la culture\n\nLa République d’Arland et la République de Berria sont convenues de ce qui suit :\n\n";

#[test]
fn the_first_article_of_a_french_text_stands_in_words_and_no_other() {
    let text = format!(
        "{FRENCH}Article premier\n\n‸Les Parties encouragent la culture.\n\nArticle 2\n\nEn application de l’article premier, les Parties se réunissent.\n\nArticle 3\n\nSous réserve des articles premier et 2 et des paragraphes 1 et 2 de l’article 2, le présent Accord entre en vigueur à la date de sa signature.\n"
    );
    let inserted = after(&text, Operation::InsertArticle { side: Side::Before });
    for words in [
        "Article premier\n\n[…]",
        "Article 2\n\nLes Parties encouragent",
        "Article 3\n\nEn application de l’article 2, les Parties",
        "Article 4\n\nSous réserve des articles 2 et 3 et des paragraphes 1 et 2 de l’article 3,",
    ] {
        assert!(inserted.contains(words), "{words}: {inserted}");
    }
    let moved =
        after(&text, Operation::MoveArticle { direction: crate::features::refactor::Direction::Down });
    for words in [
        "Article premier\n\nEn application de l’article 2, les Parties",
        "Article 2\n\nLes Parties encouragent",
        "Sous réserve des articles 2 et premier et des paragraphes 1 et 2 de l’article premier,",
    ] {
        assert!(moved.contains(words), "{words}: {moved}");
    }
}

#[test]
fn the_only_article_of_a_french_text_becomes_the_second() {
    let text = format!(
        "{FRENCH}Article premier\n\n‸Les Parties encouragent la culture et font, en application de l’article premier, tout ce qui est utile.\n"
    );
    let inserted = after(&text, Operation::InsertArticle { side: Side::Before });
    assert!(inserted.contains("Article 2\n\nLes Parties"), "{inserted}");
    assert!(inserted.contains("de l’article 2, tout"), "{inserted}");
}

/// The text after what stands at `‸` is renamed, or the id of the message that refuses it.
fn renamed(fixture: &str, name: &str) -> String {
    let at = fixture.find('‸').unwrap_or_default() as u32;
    let text = fixture.replace('‸', "");
    match rename::rename(&analysis(&text), at, name) {
        Ok(made) => applied(&text, &made),
        Err(message) => message.id.to_owned(),
    }
}

#[test]
fn no_number_is_doubled_by_renaming() {
    let text = format!(
        "{HEAD}第一条 双方在下列领域合作：\n（一）教育；\n（二）卫生。\n双方还将：\n（一）‸交换信息；\n（二）互派人员。\n"
    );
    assert_eq!(renamed(&text, "（二）"), "refactor-refused-doubled");
    let going_on = renamed(&text, "（三）");
    assert!(going_on.contains("（三）交换信息；\n（四）互派人员。"), "{going_on}");
}

#[test]
fn a_side_is_renamed_wherever_it_stands() {
    let text = format!(
        "{HEAD}第一条 阿方应通知贝方。\n\n第二条 ‸贝方同意与阿方磋商，《贝方港口条例》和阿贝方案照旧。\n\n第三条 阿方支持贝方的立场。\n"
    );
    let named = renamed(&text, "丙丁方");
    assert!(named.contains("阿方应通知丙丁方。") && named.contains("第二条 丙丁方同意"), "{named}");
    assert!(
        named.contains("《贝方港口条例》和阿贝方案照旧") && named.contains("支持丙丁方的立场"),
        "{named}"
    );
}

#[test]
fn a_side_that_is_on_no_record_is_renamed_too() {
    let text = format!("{HEAD}第一条 龘方应通知阿方。\n\n第二条 阿方支持‸龘方的立场。\n");
    let named = renamed(&text, "贝方");
    assert!(named.contains("贝方应通知阿方。") && named.contains("支持贝方的立场"), "{named}");
}

#[test]
fn items_behind_those_in_the_run_of_a_paragraph_keep_their_numbers() {
    let text = "Agreement between the Republic of Arland and the Republic of Berria on Culture\n\nThe Republic of Arland and the Republic of Berria have agreed as follows:\n\nArticle 1\n\n‸1. Everyone has the following rights: (a) to be informed;\n\n(b) to be heard;\n\n(c) to be tried.\n\n3. The Parties shall meet.\n";
    let numbered = after(text, Operation::RenumberAll);
    assert!(numbered.contains("\n(b) to be heard;\n\n(c) to be tried.\n\n2. The Parties"), "{numbered}");
}

#[test]
fn a_new_article_has_no_heading_where_most_have_none() {
    let article = |number: &str, text: &str| format!("Article {number}\n{text}\n\n");
    let text = [
        "Agreement between the Republic of Arland and the Republic of Berria on Fisheries\n\nThe Republic of Arland and the Republic of Berria have agreed as follows:\n\n",
        &article("I", "1. The Parties shall cooperate.\n2. They shall meet."),
        &article(
            "‸II",
            "As used in this Agreement, the term\n1. \"fish\" means all finfish;\n2. \"vessel\" means any craft.",
        ),
        &article("III", "1. The Parties shall exchange data.\n2. They shall publish them."),
        &article("IV", "1. The Parties shall meet each year.\n2. They shall report."),
    ];
    let inserted = after(&text.concat(), Operation::InsertArticle { side: Side::Before });
    assert!(inserted.contains("Article II\n") && !inserted.contains("[__]"), "{inserted}");
}
