use super::find;
use crate::lang::fr::date::dates;
use crate::lang::titles::NoTitles;

#[track_caller]
fn assert_cited(text: &str, expected: &[(&str, &str)]) {
    let mentions = dates(text);
    let found: Vec<(&str, &str)> = find(text, &mentions, &NoTitles)
        .iter()
        .map(|citation| {
            let date = citation.date.and_then(|date| mentions.get(date.index as usize));
            (citation.title.of(text), date.map_or("", |date| date.range.of(text)))
        })
        .collect();
    assert_eq!(found, expected, "{text}");
}

/// A long text that has lost its capital letters and its accents, with `words` at its end.
fn uncased(words: &str) -> String {
    let clause = "les parties contractantes conviennent de cooperer dans le bassin et d'echanger les donnees qu'elles ont recueillies ; ";
    format!("{}{words}", clause.repeat(4))
}

#[test]
fn nations_and_subjects_behind_the_kind() {
    assert_cited(
        "dans le cadre de la convention alando-bérienne du 16 novembre 1962 concernant la protection des eaux du Lin,",
        &[(
            "convention alando-bérienne du 16 novembre 1962 concernant la protection des eaux du Lin",
            "16 novembre 1962",
        )],
    );
    assert_cited(
        "la Convention d'Alanville en matière de chasse et de protection des oiseaux, signée à Alanville, le 10 juin 1970, est",
        &[("Convention d'Alanville en matière de chasse et de protection des oiseaux", "10 juin 1970")],
    );
    assert_cited(
        "vu l'Accord relatif à la Commission du Lin et à la navigation et aux transports sur le Lin signé à Beryport le 25 février 1964",
        &[(
            "Accord relatif à la Commission du Lin et à la navigation et aux transports sur le Lin",
            "25 février 1964",
        )],
    );
    assert_cited(
        "la Convention relative à la pêche et à la Charte du Lin",
        &[("Convention relative à la pêche", ""), ("Charte du Lin", "")],
    );
    assert_cited(
        "la Convention sur la protection ou l'utilisation des ports signée à Beryport le 17 mars 1992",
        &[("Convention sur la protection ou l'utilisation des ports", "17 mars 1992")],
    );
}

#[test]
fn lists_of_parties_and_of_objects() {
    assert_cited(
        "la Convention entre l'Aland, la Bérie et le Lin, relative à la pêche du saumon, signée le 30 juin 1985",
        &[("Convention entre l'Aland, la Bérie et le Lin, relative à la pêche du saumon", "30 juin 1985")],
    );
    assert_cited(
        "du Traité de conciliation, d'arbitrage et de règlement judiciaire conclu le 17 octobre 1927",
        &[("Traité de conciliation, d'arbitrage et de règlement judiciaire", "17 octobre 1927")],
    );
    assert_cited(
        "les dispositions du Traité de paix, de la Charte du Lin et du Pacte d'Alanville",
        &[("Charte du Lin", ""), ("Pacte d'Alanville", "")],
    );
}

#[test]
fn dates_in_brackets_behind_links_and_beside_places() {
    assert_cited(
        "la [Convention postale universelle](convention/README.md), conclue à Alanville en 1947",
        &[("Convention postale universelle", "1947")],
    );
    assert_cited(
        "la Convention relative aux zones salées, adoptée à Alanville (Aland), le 2 février 1971",
        &[("Convention relative aux zones salées", "2 février 1971")],
    );
    assert_cited(
        "la Convention sur le sel (Beryport, 2 février 1971)",
        &[("Convention sur le sel", "2 février 1971")],
    );
    assert_cited(
        "un accord de pêche qui est entré en vigueur le 17 juillet 1987",
        &[("accord de pêche", "17 juillet 1987")],
    );
    assert_cited(
        "Le 22 décembre 1953 un accord entre l'Aland et la Bérie, concernant les visas, est entré en vigueur.",
        &[("accord entre l'Aland et la Bérie, concernant les visas", "22 décembre 1953")],
    );
    assert_cited("Le 22 décembre 1953 un accord entre l'Aland et la Bérie sera signé.", &[]);
    assert_cited(
        "le Protocole additionnel n° 3 du 17 octobre 1979 à la Convention d'Alanville du 2 mai 1960",
        &[("Protocole additionnel n° 3 du 17 octobre 1979 à la Convention d'Alanville", "17 octobre 1979")],
    );
    assert_cited(
        "le protocole complémentaire signé le 22 mars 1990 à Alanville et le protocole complémentaire n° 2 signé le 13 mai 1992",
        &[("protocole complémentaire", "22 mars 1990"), ("protocole complémentaire n° 2", "13 mai 1992")],
    );
}

#[test]
fn acts_and_resolutions_by_number_and_by_organ() {
    assert_cited(
        "Vu la loi no 90-32 du 11 décembre 1990, le décret no 53-192 du 14 mars 1953 et la Proclamation du 11 avril 1999",
        &[
            ("loi no 90-32", "11 décembre 1990"),
            ("décret no 53-192", "14 mars 1953"),
            ("Proclamation", "11 avril 1999"),
        ],
    );
    assert_cited(
        "la résolution 6/c.c.p./ml.b de la Conférence des Ministres, en date du 21 décembre 1978",
        &[("résolution 6/c.c.p./ml.b de la Conférence des Ministres", "21 décembre 1978")],
    );
    assert_cited(
        "les décisions nos 1, 2 et 3 du Ve Sommet des Chefs d'État tenu le 28 octobre 1987",
        &[("décisions nos 1, 2 et 3 du Ve Sommet des Chefs d'État", "")],
    );
    assert_cited(
        "les résolutions relatives à l'ordre dans les ports que l'Assemblée générale a adoptées",
        &[("résolutions relatives à l'ordre dans les ports", "")],
    );
    assert_cited(
        "les objectifs des déclarations ministérielles d'Alanville du 8 avril 1998 et de Beryport du 30 mai 2001",
        &[("déclarations ministérielles d'Alanville", "8 avril 1998"), ("de Beryport", "30 mai 2001")],
    );
    assert_cited(
        "l'Acte d'Alanville et l'acte additionnel du 15 janvier 1907; le Modus vivendi du 4 mai 1936",
        &[("Acte d'Alanville", ""), ("acte additionnel", "15 janvier 1907"), ("Modus vivendi", "4 mai 1936")],
    );
    assert_cited(
        "le règlement intérieur de la Commission du bassin du Lin",
        &[("règlement intérieur de la Commission du bassin du Lin", "")],
    );
    for text in [
        "le Règlement intérieur de la Commission",
        "l'acte de naissance du 5 mai 2001",
        "la loi applicable",
        "la loi 5",
        "le code de conduite",
    ] {
        assert_cited(text, &[]);
    }
}

#[test]
fn titles_in_texts_without_capital_letters() {
    for (words, title) in [
        (
            "les articles 32 a 40 de la convention revisee pour la navigation du lin.4) les parties",
            "convention revisee pour la navigation du lin",
        ),
        (
            "vu l'acte d'alanville relatif a la peche dans le lin, signe le 20 octobre 1963",
            "acte d'alanville relatif a la peche dans le lin",
        ),
        (
            "conclut un accord de siege avec l'etat puis l'accord de siege avec le gouvernement d'aland",
            "accord de siege avec le gouvernement d'aland",
        ),
        (
            "de l'accord de peche entre les deux parties, relatif a la mise en place du parc du lin.",
            "accord de peche entre les deux parties, relatif a la mise en place du parc du lin",
        ),
    ] {
        let text = uncased(words);
        let found = find(&text, &dates(&text), &NoTitles);
        let titles: Vec<&str> = found.iter().map(|citation| citation.title.of(&text)).collect();
        assert_eq!(titles, [title], "{words}");
    }
    let text = uncased("l'entree en vigueur de la convention pour ces nouveaux etats membres");
    assert_eq!(find(&text, &dates(&text), &NoTitles), []);
}

#[test]
fn founding_treaties_in_lower_case() {
    assert_cited(
        "où le traité instituant la Communauté du Lin est d'application",
        &[("traité instituant la Communauté du Lin", "")],
    );
    for text in ["le traité instituant la partie", "la convention relative aux Ports"] {
        assert_cited(text, &[]);
    }
}
