//! A short agreement for examples: its articles from the second on, and its conclusion.

macro_rules! short_agreement {
    ($articles:literal, $conclusion:literal) => {
        concat!(
            "阿兰共和国政府和贝里亚共和国政府文化合作协定\n\n\
             阿兰共和国政府和贝里亚共和国政府（以下简称“双方”），达成协议如下：\n\n\
             第一条 双方鼓励文化领域的合作。\n\n",
            $articles,
            "\n\n",
            $conclusion,
            "\n\n阿兰共和国政府代表\t贝里亚共和国政府代表\n"
        )
    };
}

/// A short memorandum that is declared not to bind.
macro_rules! short_memorandum {
    ($sections:literal) => {
        concat!(
            "---\nbinding: false\n---\n\n\
             阿兰共和国文化部和贝里亚共和国文化部合作谅解备忘录\n\n\
             阿兰共和国文化部和贝里亚共和国文化部（以下简称“双方”）达成谅解如下：\n\n",
            $sections,
            "\n\n本备忘录于2021年9月6日在贝里港签署，一式两份，每份均用阿兰文和贝里亚文写成。\n\n\
             阿兰共和国文化部代表\t贝里亚共和国文化部代表\n"
        )
    };
}
