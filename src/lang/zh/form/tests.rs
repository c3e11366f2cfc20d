use crate::lang::entity::{InstrumentKind, ParagraphForm};
use crate::lang::titles::NoTitles;
use crate::lang::zh::scan;

fn form(text: &str) -> ParagraphForm {
    scan(text, &NoTitles).form
}

#[test]
fn titles_are_short_phrases_that_end_with_a_kind() {
    use InstrumentKind::*;
    let cases = [
        ("阿兰共和国和贝里亚共和国联合声明", JointStatement),
        ("阿兰共和国和贝里亚共和国关于建立全面战略伙伴关系的联合声明", JointStatement),
        ("# 阿兰共和国政府和贝里亚共和国政府海关互助协定", Agreement),
        ("《阿兰共和国和贝里亚共和国引渡条约》", Treaty),
        ("海关互助协定（草案）", Agreement),
        ("阿贝政府间经贸合作规划（2022—2026年）", Plan),
        ("禁止酷刑公約", Convention),
        ("聯合國憲章", Charter),
        ("世界人權宣言", JointDeclaration),
        ("甲乙联合声明", JointStatement),
        ("阿兰共和国缔结条约程序法", Act),
        ("关于加强阿贝互联互通的决议", Resolution),
        ("实施国际著作权条约的规定", Act),
        ("阿兰共和国和贝里亚共和国关于一九九七年六月二十七日《阿贝海关协定》的议定书", Protocol),
        ("旨在废除死刑的第二项任择议定书", Protocol),
        ("谅解备忘录", Memorandum),
        ("阿兰共和国和贝里亚共和国关于落实《引渡条约》的议定书", Protocol),
    ];
    for (text, kind) in cases {
        assert_eq!(form(text).title, Some(kind), "{text}");
    }
    for text in [
        "双方签署联合声明",
        "双方将制定行动计划",
        "两国外长签署联合公报",
        "第一条 适用本协定",
        "一、联合声明",
        "一般规定",
        "最后规定",
        "发展战略",
        "本协定",
        "双方签署了《引渡条约》。",
        "根据《引渡条约》",
        "阿方支持贝方提出的全球发展倡议",
        "2022年9月15日",
        "一",
        "",
    ] {
        assert_eq!(form(text).title, None, "{text}");
    }
}

#[test]
fn openings_invite_meet_or_name_the_parties() {
    for text in [
        "应贝里亚共和国总统米娜·沃邀请，阿兰共和国总统安德·科尔于2022年9月14日至15日对贝里亚共和国进行国事访问。",
        "一、应贝里亚共和国总统邀请，阿兰共和国总统对贝里亚共和国进行国事访问。",
        "阿兰共和国总统安德·科尔同贝里亚共和国总统米娜·沃于2022年9月15日在贝里港举行会晤。",
        "阿兰共和国和贝里亚共和国（以下简称“双方”），为发展友好关系，",
        "阿兰共和国政府和贝里亚共和国政府（以下称“缔约双方”）：",
        "阿兰共和国政府和贝里亚共和国政府，本着友好精神，",
        "缔约双方，为发展友好关系，",
        "本公约缔约国，",
        "本公約締約國，鑒於憲章之規定",
        "我联合国人民同兹决心",
        "大会，",
    ] {
        assert!(form(text).opening, "{text}");
    }
    for text in [
        "双方回顾阿兰共和国总统同贝里亚共和国总统于2022年9月15日举行会晤。",
        "两国元首在友好气氛中举行会谈。",
        "缔约双方应促进贸易。",
        "1.应阿兰总统邀请 贝里亚总统将访问阿兰；",
        "第三条 缔约双方，",
        "两国元首高度评价阿兰共和国和贝里亚共和国（以下简称“双方”）建交30年来的成就。",
        "阿兰共和国和贝里亚共和国均处在关键阶段。",
        "大会通过了决议。",
    ] {
        assert!(!form(text).opening, "{text}");
    }
}

#[test]
fn enacting_formulas_stand_at_the_end() {
    for text in [
        "双方决定深化关系，‹特此声明如下：›",
        "‹协议如下：›",
        "愿加强合作，‹达成协议如下：›",
        "‹茲議定條款如下：›",
        "‹兹协议如下›",
        "经友好协商，‹达成如下谅解：›",
        "‹一致同意如下：›",
        "推动合作，‹双方声明如下：›",
    ] {
        let plain = text.replace(['‹', '›'], "");
        let enacting = form(&plain).enacting.unwrap_or_else(|| panic!("{plain} has no formula"));
        let expected = text.rsplit_once('‹').map(|(_, formula)| formula.trim_end_matches('›'));
        assert_eq!(Some(enacting.of(&plain)), expected);
    }
    for text in ["谈判的决定程序如下：", "使館之職務如下：", "內容如下：", "双方声明如下几点。"]
    {
        assert_eq!(form(text).enacting, None, "{text}");
    }
}

#[test]
fn testimonia_are_told_from_articles() {
    for text in [
        "为此，下列全权代表签署本条约，以昭信守。",
        "本协定于2022年9月15日在贝里港签订，一式两份，每份均用阿文和贝文写成，两种文本同等作准。",
        "一九四九年八月十二日，以英文、法文訂於日內瓦。",
        "1949年8月12日，以英文、法文訂於日內瓦。正本應交存於聯邦委員會。",
        "订于贝里港。",
        "第九十条 本宪章于贝里港签字，以昭信守。",
    ] {
        assert!(form(text).testimonium, "{text}");
    }
    for text in [
        "第十二条 本协定一式两份，同等作准。",
        "本公约各文本同一作准。",
        "本协定于签署之日起生效。",
        "双方将于2022年9月15日签署《引渡条约》。",
    ] {
        assert!(!form(text).testimonium, "{text}");
    }
}

#[test]
fn signatures_name_a_party_and_an_office() {
    for text in [
        "阿兰共和国主席 安德\t贝里亚共和国总统 米娜·沃",
        "阿兰共和国代表（签字）",
        "阿兰共和国政府代表",
        "代表阿兰共和国政府",
        "外交部长 安德·科尔",
        "阿兰共和国总统安德",
        "阿兰共和国外交部长　　贝里亚共和国外交部长",
        "阿兰共和国政府代表 贝里亚共和国政府代表",
        "（签字）",
        "安德·科尔（签字）",
    ] {
        assert!(form(text).signature, "{text}");
    }
    for text in [
        "安德会见阿兰共和国总统",
        "安德同阿兰共和国总统会谈",
        "阿兰共和国总统安德感谢贝里亚共和国总统的接待。",
        "阿兰共和国和贝里亚共和国联合声明",
        "各级代表",
        "常驻代表 的任命",
        "安德·科尔",
        "",
    ] {
        assert!(!form(text).signature, "{text}");
    }
}

#[test]
fn a_place_and_a_date_alone_close_a_text() {
    for text in [
        "2022年9月15日于贝里港",
        "2022年9月15日于贝里港 (新华社贝里港9月15日电)\t",
        "二〇二二年九月十五日",
        "2024年5月16日，贝里港",
        "2024年5月16日 贝里港",
        "贝里港，2024年5月16日",
        "（2024年5月16日于贝里港）",
        "(2024年5月16日,贝里港)",
        "2024年5月16日签于贝里港",
    ] {
        assert_eq!(form(text).closing_date, Some(0), "{text}");
    }
    for text in [
        "1999年12月20日 实施",
        "1992年9月25日 阿兰共和国国务院令第105号发布",
        "2022年9月",
        "1986年10月31日 国务院批准　",
        "（截至2006年5月31日）",
        "2022年9月14日至15日",
        "2022年9月15日双方签署联合声明",
        "一、2022年9月15日",
    ] {
        assert_eq!(form(text).closing_date, None, "{text}");
    }
}

#[test]
fn reserved_numbers_and_open_quotations_are_seen() {
    for text in ["第七条（删除）", "第七条 （保留）", "（已废止）", "第七条 [Reserved]", "第七条 删除"]
    {
        assert!(form(text).reserved, "{text}");
    }
    for text in ["删除", "第七条 双方保留权利。", "（完）"] {
        assert!(!form(text).reserved, "{text}");
    }
    assert_eq!(form("第五条修改为：“第五条 双方合作。").quotation.0, 1);
    assert_eq!(form("“甲”和「乙」").quotation.0, 0);
    assert_eq!(form("合作。”").quotation.0, -1);
}
