//! What published texts look like, in invented ones: what is well there is left alone, and a true defect beside
//! it is still reported. `‹CODE|…›` marks what is reported at warning or above; nothing else is.

use crate::config::Settings;
use crate::registry::Registry;
use crate::rules::{Analysis, Environment, Severity};
use crate::text::{Snapshot, TextRange};

const HEAD: &str = "Agreement between the Government of the Republic of Arland and the Government of the Republic of \
Berria on Trade\n\nThe Parties have agreed as follows:\n\n";

/// Compares what is reported at warning or above with the marks.
#[track_caller]
fn expect(marked: &str) {
    let (text, expected) = unmarked(marked);
    let environment = Environment::new(Settings::default(), Registry::invented_shared());
    let analysis = Analysis::new(Snapshot::new(&text), environment);
    let grave = analysis.findings().iter().filter(|finding| finding.severity() >= Severity::Warning);
    let found: Vec<(String, String)> =
        grave.map(|finding| (finding.rule().code.to_owned(), finding.range().of(&text).to_owned())).collect();
    assert_eq!(found, expected, "{text}");
}

/// In an English agreement.
#[track_caller]
fn expect_in_agreement(marked: &str) {
    expect(&format!("{HEAD}{marked}"));
}

/// The text without the marks; code and words of each mark in order of place.
fn unmarked(marked: &str) -> (String, Vec<(String, String)>) {
    let mut text = String::new();
    let mut expected = Vec::new();
    let mut parts = marked.split(['‹', '›']);
    text.push_str(parts.next().unwrap_or_default());
    while let Some(mark) = parts.next() {
        let (code, words) = mark.split_once('|').expect("a code and the words");
        let start = text.len();
        text.push_str(words);
        expected.push((code.to_owned(), TextRange::from(start..text.len()).of(&text).to_owned()));
        text.push_str(parts.next().unwrap_or_default());
    }
    (text, expected)
}

mod run_in_items {
    use super::{expect, expect_in_agreement};

    #[test]
    fn a_first_item_behind_the_words_that_lead_to_it_opens_the_list() {
        for first in ["shall: (a) exchange", "shall:(a) exchange", "shall(a) exchange", "shall:(a)exchange"] {
            expect_in_agreement(&format!(
                "Article 1\n\nThe Parties {first} goods;\n\n(b) exchange data;\n\n(c) meet.\n"
            ));
            expect_in_agreement(&format!(
                "Article 1\n\n1. The Parties {first} goods;\n\n(b) exchange data.\n\n2. They shall meet.\n"
            ));
        }
    }

    #[test]
    fn a_hole_behind_it_is_still_one() {
        expect_in_agreement(
            "Article 1\n\n1. The Parties shall: (a) exchange goods;\n\n‹N001|(c)› exchange data;\n\n(d) meet.\n\n2. They \
             shall talk.\n",
        );
    }

    #[test]
    fn a_list_without_its_first_item_lacks_it() {
        expect_in_agreement(
            "Article 1\n\n1. The Parties shall exchange what paragraph (a) names:\n\n‹N001|(b)› data;\n\n(c) goods.\n\n2. \
             They shall meet.\n",
        );
    }

    #[test]
    fn in_a_preamble() {
        expect(
            "Convention between the Republic of Arland and the Republic of Berria on Trade\n\nThe States Parties to this \
             Convention,(a) Recalling their friendship,\n\n(b) Convinced of its worth,\n\n(c) Wishing to trade,\n\nHave \
             agreed as follows:\n\nArticle 1\n\nThe Parties shall trade.\n",
        );
    }

    #[test]
    fn before_a_defined_term() {
        expect_in_agreement(
            "Article 1\n\nFor the purposes of this Agreement(a) \"goods\" means movable things;\n\n(b) \"data\" means \
             figures;\n\n‹N001|(d)› \"services\" means work.\n",
        );
    }

    #[test]
    fn items_of_two_levels_in_one_run() {
        expect_in_agreement(
            "Article 1\n\n1. The Parties shall act thus:(a) those who plan shall:(i) weigh;(ii) choose;\n\n(iii) \
             stop;\n\n(b) those who act shall report.\n\n2. They shall meet.\n",
        );
    }

    #[test]
    fn a_letter_is_no_second_paragraph() {
        expect_in_agreement(
            "Article 1\n\n1. The Parties shall exchange goods.\n\n(b) They shall exchange data.\n\n2. They shall \
             meet.\n\n‹N002|2.› They shall talk.\n",
        );
    }

    #[test]
    fn a_roman_numeral_is_no_second_letter() {
        expect_in_agreement(
            "Article 1\n\nA. Licences\n\nThe Parties shall issue licences.\n\nII. Provisions applicable to tuna \
             vessels\n\nThe Parties shall levy fees.\n\nB. Statements of catch\n\nThe Parties shall report.\n",
        );
    }

    #[test]
    fn russian_and_french_ones() {
        expect(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтороны \
             согласились о нижеследующем:\n\nСтатья 1\n\nСтороны: а) обмениваются товарами;\n\nб) обмениваются \
             данными;\n\n‹N001|г)› проводят встречи.\n",
        );
        expect(
            "Accord entre le Gouvernement de la République d’Arlande et le Gouvernement de la République de Berrie sur \
             le commerce\n\nLes Parties sont convenues de ce qui suit :\n\nArticle premier\n\nLes Parties : a) échangent \
             des biens ;\n\nb) échangent des données ;\n\n‹N001|d)› se réunissent.\n",
        );
    }
}

mod signatories {
    use super::{expect, expect_in_agreement};

    #[test]
    fn an_initial_is_no_number() {
        expect_in_agreement(
            "Article 1\n\n1. The Parties shall trade.\n\n2. They shall meet. Done in Arlandia in faith whereof they \
             signed. FOR ARLAND:\n\nT. BERRIS 9 March 1966FOR BERRIA:\n\nC. SCHURMANN 17 May 1967FOR CALONIA:\n\nG. \
             DUATHE 1 Note by the depositary\n\nH. TABORNew Town, 21 June 1966\n\nM. PEREZ J. RUIZ\n\nB. Lorv K. Mill\n",
        );
    }

    #[test]
    fn behind_the_testimonium_no_letters_count() {
        expect_in_agreement(
            "Article 1\n\nThe Parties shall trade in the goods of the Annex.\n\nIN WITNESS WHEREOF the undersigned have signed this \
             Agreement.\n\nDone at Berria City on 2 March 1999.\n\nFor the Republic of Arland\n\nC. Ortega, \
             Minister\n\nFor the Republic of Berria\n\nF. Ortiz, Minister of Trade\n\nANNEX\n\nA. Goods\n\nThe goods are \
             these.\n\n‹N001|C.› Services of all kinds\n\nThe services are these.\n",
        );
    }

    #[test]
    fn a_letter_missing_from_a_list_is_missed() {
        expect(
            "Agreement between the Republic of Arland and the Republic of Berria on Trade\n\nThe Parties have agreed as \
             follows:\n\nA. Goods and other things\n\nThe Parties shall exchange goods.\n\n‹N001|C.› Services of all kinds\n\nThe \
             Parties shall exchange services.\n\nD. Meetings\n\nThe Parties shall meet.\n",
        );
    }
}

mod brackets {
    use super::{expect, expect_in_agreement};

    #[test]
    fn notes_and_labels_of_editors() {
        expect_in_agreement(
            "Article 1\n\nThe Parties shall trade.[ed : map not reproduced here.] They shall meet ‹W002|[twice]› a year.\n\n\
             Article 2\n\nThe form follows.[Editor's note: for the form see the original] [ARLANDIC TEXT — TEXTE \
             ARLANDAIS]\n",
        );
        expect(
            "Protocol on Trade between Arland and Berria [Протокол о торговле между Арландом и Беррией]\n\nThe Parties \
             have agreed as follows:\n\nArticle 1\n\nThe Parties shall meet ‹W002|[twice]› a year.\n",
        );
    }

    #[test]
    fn what_a_transcription_has_left_is_one_finding() {
        expect_in_agreement(
            "Article 1\n\nGoods ‹W002|[tab]› tonnes [tab] price [tab] sum [tab] ‹W002|[may]› be traded.\n",
        );
    }

    #[test]
    fn formulas() {
        expect_in_agreement(
            "Article 1\n\nThe share is reckoned as follows:\n\nVC = [(cost of material + cost of labour\n\n+ profit)/price] \
             x 100 %\n\nThe Parties ‹L004|(›or their agencies shall meet.\n",
        );
    }

    #[test]
    fn square_brackets_are_reported_once() {
        expect_in_agreement("Article 1\n\nThe Parties ‹W002|[›shall meet twice a year.\n");
    }

    #[test]
    fn a_bracket_over_a_hard_wrap() {
        expect_in_agreement(
            "Article 1\n\nFor settlement of disputes, the provisions of Chapter X (Dispute\nSettlement) of the Free Trade \
             Agreement shall apply to this Agreement.\n\nArticle 2\n\nThe Joint Committee shall act in accordance with \
             Article 75 (Free\nTrade Commission) of the Free\nTrade Agreement.\n\nArticle 3\n\nThe Parties ‹L004|(›or their \
             agencies shall meet.\n",
        );
    }

    #[test]
    fn a_marker_glued_to_a_word() {
        expect_in_agreement(
            "Article 1\n\nTo that end the institutea) gives advice;b) conducts research; ande) publishes its work;f) meets. \
             The Parties‹L004|)› shall meet.\n",
        );
    }

    #[test]
    fn low_quotation_marks() {
        expect_in_agreement(
            "Article 1\n\nThe word „partij” of the other text means a party. A party‹L003|”› is a State.\n",
        );
    }
}

mod lists_under_headings {
    use super::expect_in_agreement;

    #[test]
    fn a_heading_without_a_number_ends_a_list() {
        expect_in_agreement(
            "Chapter 1\n\nScope And Aims\n\nThe aims of this Chapter are to:\n\n1. increase trade;\n\n2. remove \
             barriers.\n\nGeneral Rules\n\n1. This Chapter applies to goods.\n\n3. It applies to services.\n\n2. It applies to \
             data.\n\n‹N002|3.› It applies to persons.\n\n4. It applies to all.\n",
        );
    }

    #[test]
    fn a_number_torn_off_its_word_is_no_item() {
        expect_in_agreement(
            "Article 1\n\n1. The Parties shall present their report on the matters that are referred to in \
             Paragraph\n2. When they cannot do so, they shall say so.\n\n2. They shall meet.\n\n‹N002|2.› They shall \
             talk.\n",
        );
    }
}

mod marks {
    use super::{expect, expect_in_agreement};

    #[test]
    fn dotted_lines_and_cells() {
        expect_in_agreement(
            "Article 1\n\nThe sums are these:;..........;..........;\n\nThe Parties shall trade‹L010|,,› and \
             meet.\n\n……………………………………. …………………………………..\n",
        );
    }

    #[test]
    fn what_programmes_leave_in_chinese() {
        expect(
            "阿兰共和国和贝里亚共和国联合声明\n\n双方声明如下：\n\n双方重申友好‹L001|,›将继续合作。\n\n删除的内容 :\n",
        );
        expect_in_agreement(
            "Article 1\n\nThe Parties shall trade.\n\ncs:Arlandská úmluvazh:阿兰公约/1949年/第二公约\n",
        );
    }
}

mod structure {
    use super::{expect, expect_in_agreement};

    #[test]
    fn a_list_of_contents_is_no_document() {
        let articles = ["Aims", "Trade", "Meetings", "Costs"];
        let listed: String =
            (1..).zip(articles).map(|(number, name)| format!("Article {number}. {name}\n\n")).collect();
        let written: String = (1..)
            .zip(articles)
            .map(|(number, name)| format!("Article {number}. {name}\n\nIt is so.\n\n"))
            .collect();
        expect(&format!(
            "Agreement between the Republic of Arland and the Republic of Berria on Trade\n\n{listed}The Republic of Arland \
             and the Republic of Berria,\n\nThe Parties to this Agreement, wishing to trade,\n\nHave agreed as \
             follows:\n\n{written}‹N001|Article 6.› Amendments\n\nIt is so.\n"
        ));
    }

    #[test]
    fn a_number_in_the_run_of_the_item_before_only_lacks_a_line_end() {
        expect_in_agreement(
            "Article 1\n\n1. The Parties shall trade.\n\n2. They shall meet. 3. They shall talk.\n\n‹N001|4.› They shall \
             report.\n",
        );
    }

    #[test]
    fn wrapped_offices_and_torn_names_in_french() {
        let head = "PROTOCOLE D'ACCORD\nentre le Gouvernement de la République d’Arlande et le Gouvernement de la \
                    République de Berrie\n\nLes Parties sont convenues de ce qui suit :\n\n";
        expect(&format!(
            "{head}Article 1\n\nTout différend né du présent Protocole d' Accord est réglé à l’amiable.\n\nArticle 2\n\nLe \
             présent Protocole d'Accord entre en vigueur à la date de sa signature.\n\nPour le Gouvernement de la République \
             d’Arlande\nLe Ministre des Mines\n\nPour le Gouvernement de la République de Berrie\nLe Ministre de \
             l’Hydraulique et de la Lutte\nContre la Désertification\n"
        ));
    }

    #[test]
    fn a_numeral_glued_to_a_word_in_russian() {
        expect(
            "Соглашение между Правительством Республики Арланд и Правительством Республики Беррия о торговле\n\nСтороны \
             согласились о нижеследующем:\n\nСтатья 1\n\nСтороны создают Совет СНГI. Общие положения о ‹L018|cовете› \
             утверждаются отдельно.\n",
        );
    }
}
