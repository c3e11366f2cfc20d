# Messages of Alternat in French.
#
# Spaces before high marks and inside guillemets are no-break spaces: U+00A0 before the colon and inside
# guillemets, U+202F before ; ! and ?. Words of the draft stand in guillemets or behind a colon, so that
# no article has to elide before them.

## Words shared by all

severity-error = erreur
severity-warning = avertissement
severity-info = information
severity-hint = suggestion

authority-calendar = calendrier
authority-record = registre
authority-consistency = cohérence du texte
authority-standard = norme
authority-guide = guide de rédaction
authority-house = usage de la maison

fix-class-none = sans correction
fix-class-safe = correction sûre
fix-class-unsafe = correction à confirmer

## M · Front matter, suppressions, configuration

M001-broken = L’en-tête n’est pas du YAML valable : { $reason }
M001-not-a-mapping = L’en-tête doit se composer de clés et de valeurs, par exemple `stage: draft`.
M001-unknown-key = La clé « { $key } » est inconnue. Les clés qui vous sont propres commencent par « x- ».
M001-unknown-key-near = La clé « { $key } » est inconnue ; vouliez-vous dire « { $near } » ?
M001-duplicate-key = La clé « { $key } » figure ici pour la deuxième fois ; la première valeur est retenue.
M001-value = « { $value } » n’est pas une valeur de la clé « { $key } ». Valeurs possibles : { $known }.
M001-value-near = « { $value } » n’est pas une valeur de la clé « { $key } » ; vouliez-vous dire « { $near } » ?
M001-type = La clé « { $key } » attend { $expected }.
M001-date = « { $value } » n’est pas une date ; écrivez l’année, le mois et le jour, comme dans 2022-09-14.
M001-span = La visite s’achève avant d’avoir commencé.

expected-text = un texte
expected-boolean = true ou false
expected-number = un nombre entier positif ou nul
expected-list = une liste de textes, par exemple [a, b]
expected-text-or-list = un texte ou une liste de textes
expected-table = des clés et des valeurs
expected-path = le chemin d’un fichier, ou { "{" }file: …, role: …{ "}" }
expected-one-of = l’une des valeurs suivantes : { $known }

## Configuration

config-syntax = La configuration n’est pas du TOML valable : { $reason }
config-unknown-key = La clé « { $key } » est inconnue ici. Clés connues : { $known }.
config-unknown-key-near = La clé « { $key } » est inconnue ici ; vouliez-vous dire « { $near } » ?
config-no-keys = La section « { $section } » n’a pas encore de clés ; « { $key } » reste sans effet.
config-type = La clé « { $key } » attend { $expected }.
config-value = « { $value } » n’est pas une valeur de la clé « { $key } ». Valeurs possibles : { $known }.
config-value-near = « { $value } » n’est pas une valeur de la clé « { $key } » ; vouliez-vous dire « { $near } » ?
config-missing-key = La clé « { $key } » fait défaut.
config-glob = « { $value } » n’est pas un motif de chemins valable : { $reason }
config-unknown-rule = Il n’existe pas de règle « { $name } ».
config-unknown-rule-near = Il n’existe pas de règle « { $name } » ; vouliez-vous dire { $near } ?
config-extends-missing = La configuration « { $path } » ne peut être lue : { $reason }
config-extends-circle = La configuration « { $path } » renvoie à elle-même.
config-baseline-missing = L’état de référence « { $path } » ne peut être lu : { $reason }. La commande `alternat check --baseline write` l’établit.
config-baseline-key = Il faut ici le code d’une règle et la clé d’un paragraphe, tels que les écrit `alternat check --baseline write`.
config-side-key = Il faut ici la clé d’une phrase : 16 chiffres hexadécimaux, tels que les écrit `alternat suppress`.
config-list-missing = La liste « { $path } » ne peut être lue : { $reason }
config-row = Cette entrée ne peut être lue : { $reason }
config-regex = « { $value } » n’est pas une expression régulière valable : { $reason }
config-unknown-profile = Il n’existe pas de profil « { $name } ». Profils connus : { $known }.

## Command line

cli-unknown-value = « { $value } » n’est pas une valeur de l’option { $option } ; valeurs possibles : { $known }
cli-files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
cli-list-separator = ,{" "}
cli-count-error =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
cli-count-warning =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
cli-count-info =
    { $count ->
        [one] { $count } information
       *[other] { $count } informations
    }
cli-count-hint =
    { $count ->
        [one] { $count } suggestion
       *[other] { $count } suggestions
    }
cli-found =
    { $count ->
        [one] { $count } constatation dans { $files } : { $severities }.
       *[other] { $count } constatations dans { $files } : { $severities }.
    }
cli-nothing-found = Texte vérifié ({ $files }) : aucune constatation.
cli-fixable =
    { $count ->
        [one] { $count } constatation peut être corrigée sans risque par --fix.
       *[other] { $count } constatations peuvent être corrigées sans risque par --fix.
    }
cli-fixed =
    { $count ->
        [one] { $count } correction apportée.
       *[other] { $count } corrections apportées.
    }
cli-fix-safe = correction proposée
cli-fix-unsafe = correction à confirmer
cli-not-found = fichier ou dossier introuvable
cli-permission-denied = accès refusé en lecture ou en écriture
cli-is-folder = c’est un dossier ; indiquez un fichier
cli-io-error = { $reason }
cli-no-drafts = aucun projet de texte ici (*.dipl, *.dipl.md, *.dipl.txt, ou ce que retient alternat.toml)
cli-known =
    { $count ->
        [one] { $count } constatation figure dans l’état de référence et n’est pas affichée.
       *[other] { $count } constatations figurent dans l’état de référence et ne sont pas affichées.
    }
cli-vanished =
    { $count ->
        [one] { $count } constatation de l’état de référence a disparu ; `alternat check --baseline write` la retire.
       *[other] { $count } constatations de l’état de référence ont disparu ; `alternat check --baseline write` les retire.
    }
cli-baseline-written =
    { $count ->
        [one] { $count } constatation figure désormais dans { $file }.
       *[other] { $count } constatations figurent désormais dans { $file }.
    }
cli-suppressed = { $rule } est réduite au silence à la ligne { $line } ({ $file }).
cli-suppress-nothing = { $rule } n’a rien à dire à la ligne { $line }
cli-suppress-reason = le motif ne peut être vide
cli-fix-standard-input = le texte corrigé de l’entrée standard va à la sortie standard ; n’indiquez aucun autre chemin à côté de -
cli-statistics-format = --statistics s’écrit human ou json
version-commit = révision : { $commit }
version-unknown-commit = inconnue (compilé sans scripts/package)
version-target = plateforme : { $target }
version-records = fiches : { $instruments } instruments (`alternat registry check` compte toutes les sortes)
version-licence = licence : { $licence }
version-third-party = Composants tiers et leurs licences :
cli-too-large = les fichiers de 4 Gio et plus ne sont pas pris en charge
cli-not-utf8 = le fichier n’est pas en UTF-8 (octet { $at }) ; convertissez-le en UTF-8
cli-not-utf8-guess = le fichier n’est pas en UTF-8 (octet { $at }), mais probablement en { $encoding } ; convertissez-le en UTF-8

## Records

records-format = ce n’est pas un fichier de fiches : TOML, JSON, CSV ou TSV (*.toml, *.json, *.csv, *.tsv) ; sinon, indiquez format = "csv" à côté de son nom
records-empty = le fichier est vide
records-too-many = le fichier est trop grand : 4 Go au plus par fichier de fiches
records-not-utf8 = le fichier n’est pas en UTF-8 (octet { $at }) ; convertissez-le en UTF-8 ou indiquez son codage, par exemple encoding = "gb18030"
records-not-utf8-guess = le fichier n’est pas en UTF-8 (octet { $at }), mais probablement en { $encoding } ; convertissez-le en UTF-8 ou indiquez encoding = "{ $encoding }" à côté de son nom
records-encoding = il n’existe pas de codage « { $text } » ; sont possibles utf-8, gb18030, big5, utf-16le et d’autres
records-encoding-wrong = le fichier n’est pas dans le codage indiqué ({ $encoding })
records-delimiter = « { $text } » ne peut servir de séparateur ; il faut un seul signe, tel que la virgule, le point-virgule, la barre verticale ou la tabulation
records-date-format = « { $text } » n’est pas une forme de date : employez %Y, %m, %d et %B (nom du mois), ou day-first, ou month-first
records-no-column = Il n’existe pas de colonne « { $name } ». Colonnes présentes : { $columns }.
records-no-title-column = Aucune colonne n’est connue pour contenir des titres. Colonnes présentes : { $columns }. Indiquez columns = {"{"} title.zh = "…" {"}"} à côté du nom du fichier.
records-titles-and-persons = Un tableau contient des instruments ou des personnes : indiquez les colonnes de title, ou celles de person et office, mais non les deux.
records-no-person-column = Aucune colonne n’est connue pour contenir les noms de personnes. Colonnes présentes : { $columns }. Indiquez columns = {"{"} person.fr = "…", office.fr = "…" {"}"} à côté du nom du fichier.
records-no-office-column = Aucune colonne n’est connue pour contenir les fonctions. Colonnes présentes : { $columns }. Indiquez columns = {"{"} person.fr = "…", office.fr = "…" {"}"} à côté du nom du fichier.
records-row-no-person = La ligne ne nomme aucune personne.
records-row-no-office = La ligne ne nomme aucune fonction.
records-office-repeated = La ligne { $line } donne la même fonction de la même personne ; cette ligne est laissée de côté.
records-in-column = { $column } : { $what }
records-row-no-title = La ligne n’a pas de titre.
records-row-width =
    { $cells ->
        [one] La ligne compte { $cells } cellule
       *[other] La ligne compte { $cells } cellules
    } ; l’en-tête en compte { $columns }. Les cellules qui contiennent le séparateur ou une fin de ligne s’écrivent entre guillemets droits.
records-row-broken = La ligne ne peut être lue : { $reason }
records-row-repeated = Le titre et les dates sont ceux de la ligne { $line } ; cette ligne est laissée de côté.
records-row-same-id = La ligne { $line } porte le même identifiant « { $id } » ; indiquez une autre colonne pour id, ou aucune.
records-date-unread = « { $text } » n’est pas lu comme une date. Indiquez comment s’écrivent les dates, par exemple date-format = "%d.%m.%Y".
records-date-ambiguous = « { $text } » peut se lire { $first } ou { $second }. Indiquez l’ordre : date-format = "day-first" ou "month-first".
records-date-short-year = « { $text } » a une année de deux chiffres ; écrivez-en quatre.
records-two-dates-in-title = Deux dates suivent le titre, une seule peut être retenue : « { $text } »
records-title-place-unclear = On ne voit pas où finit le titre et où commence le lieu ; séparez-les par un point : « { $text } »
records-party-unknown = Aucune fiche ne nomme la partie « { $name } » ; la ligne est reprise sans ses parties.
records-json-no-rows = Il n’y a ici ni liste de lignes ni fiche (instrument, party, person, relation, series). Indiquez la clé sous laquelle se trouvent les lignes, rows = "…" ; clés présentes : { $keys }.
records-json-no-key = il n’y a pas de liste de lignes sous « { $name } »
records-json-no-object = La ligne n’est pas un objet dont chaque cellule porte un nom.
records-near-title = Le titre est presque celui de { $other }, de même date : { $title }
records-kept = { $why } Les fiches lues auparavant restent en usage.
records-rows-refused = lignes refusées : { $refused } sur { $rows } ; la commande alternat registry import les montre une à une. La première :
records-mapping = table de correspondance non valable : { $reason }
records-imported = lignes : { $rows } ; fiches : { $taken } (sans leurs parties : { $part }) ; lignes refusées : { $refused }, répétées et laissées de côté : { $repeated }
records-count-instruments = Instruments : { $count }
records-count-parties = Parties : { $count }
records-count-relations = Relations : { $count }
records-count-persons = Personnes : { $count }
records-count-series = Séries : { $count }
records-count-two-sources = Fiches à deux sources ou plus : { $count }
records-count-confirmed = Fiches tenues pour confirmées : { $count }
records-sort-instruments = instruments
records-sort-parties = parties
records-sort-relations = relations
records-sort-persons = personnes
records-sort-series = séries
records-share = { $name } : { $part } sur { $all }
records-none-found = aucune fiche pour « { $text } »
records-unreadable = ce n’est pas un fichier de fiches : { $reason }
records-duplicate-id = Une autre fiche porte le même identifiant.
records-repeated-title = Le titre figure deux fois : { $title }
records-duplicate-title = { $other } a le même titre et la même date : { $title }
records-empty-name = Un titre ou un nom est vide.
records-no-names = Il n’y a ni titre ni nom.
records-unknown-party = Aucune partie n’a l’identifiant « { $id } ».
records-unknown-instrument = Aucun instrument n’a l’identifiant « { $id } ».
records-impossible-date = { $date } : cette date n’existe pas dans le calendrier.
records-retroactive = En vigueur à compter de { $force }, avant { $concluded } : exact seulement si l’instrument a un effet rétroactif.
records-dates-reversed = { $second } ne peut précéder { $first }.
records-two-dates = Un même événement a deux dates.
records-ordinal-order = Le rang { $ordinal } ne suit pas celui qui le précède.
records-wrong-year = Une date du rang { $ordinal } n’est pas dans l’année de celui-ci.
records-no-source = Il n’y a pas de source.
records-too-few-sources = La fiche est tenue pour confirmée avec moins de deux sources.

## Explanations of rules

rule-on = active par défaut
rule-off = inactive par défaut
rule-sources = Sources :
rule-options = Options :
rule-option-default = par défaut : { $value }
rule-wrong = ✗ Signalé entre ‹ et › :
rule-right = ✓ Non signalé :
handbook-title = Règles
handbook-introduction = Imprimé à partir des règles par `alternat explain all --format markdown` ; `alternat explain CODE` en montre une seule. Gravités, options et niveaux se règlent dans `alternat.toml`. Les États des exemples n’existent pas.
handbook-code = code
handbook-name = nom
handbook-checks = objet
handbook-severity = gravité
handbook-fix = correction
handbook-default = par défaut
family-C = C · Citations d’instruments
family-D = D · Dates, comptes et nombres
family-L = L · Typographie et langue
family-M = M · En-tête, mises en silence, configuration
family-N = N · Numérotation et structure
family-P = P · Parties et noms
family-R = R · Registre de langue, clauses finales, formules
family-T = T · Termes définis
family-W = W · Marques de travail
family-X = X · Renvois
family-K = K · Concordance des versions


## Editor

server-reading-drafts = Lecture des projets de l’espace de travail
server-more-findings = { $count ->
    [one] { $count } autre constatation n’est pas affichée
   *[other] { $count } autres constatations ne sont pas affichées
}.

## N · Numbering and structure

N001 = Le numéro { $written } fait suite à une lacune ; { $count ->
    [one] il manque le numéro { $missing }
   *[other] il manque les numéros { $missing }
 }.
N001-fix = Renuméroter à partir de { $first }, renvois compris
N001-related = l’élément qui précède la lacune
N001-swallowed = Le numéro { $missing } figure à l’intérieur de l’élément précédent ; il devrait ouvrir un alinéa.
N002 = Le numéro { $written } figure ici pour la deuxième fois.
N002-restart = La liste recommence ici à { $written }, bien que rien n’en sépare les deux parties.
N002-related = l’autre { $written }
N002-fix = Renuméroter en { $expected }
N003 = Le numéro { $written } n’est pas à sa place dans la liste.
N003-related = l’élément qui précède
N003-fix = Renuméroter en { $expected }
N003-fix-all = Renuméroter toute la liste dans cet ordre, renvois compris
N004 = Un niveau de numérotation est omis : { $expected } est attendu sous la division qui précède.
N004-deep = L’ordre de numérotation de la maison n’a pas de niveau sous cette partie.
N004-house = Selon l’ordre de numérotation de la maison, cette liste commence par { $expected }.
N004-fix = Numéroter cette liste par { $expected }
N005 = Ce numéro n’a pas la même forme que les autres de sa liste.
N005-evenly = Les numéros de cette liste ont des formes différentes.
N005-related = un élément de la forme dominante
N005-fix = Écrire { $expected }
N006-surplus = Un numéro entre parenthèses ou cerclé n’est suivi d’aucun signe : { $written } ({ $count } { $count ->
        [one] endroit
       *[other] endroits
    }).
N006-chinese = Le numéral chinois est suivi ici de 、 et non d’un point : { $written } ({ $count } { $count ->
        [one] endroit
       *[other] endroits
    }).
N006-arabic = Le chiffre arabe est suivi d’un point et non de 、 : { $written } ({ $count } { $count ->
        [one] endroit
       *[other] endroits
    }).
N006-ordinal = Les mots tels que 第一 et 首先 sont suivis d’une virgule et non de 、.
N006-fix = Écrire { $expected }
N006-fix-surplus = Supprimer le signe
N007 = Dans un texte chinois, les éléments sont numérotés entre parenthèses pleine chasse ({ $count } { $count ->
        [one] endroit
       *[other] endroits
    }).
N007-fix = Écrire des parenthèses pleine chasse
N008 = La numérotation des articles recommence ici ; continue dans tout l’instrument, elle donnerait { $expected }.
N008-fix = Numéroter les articles de façon continue, à partir de { $expected }
N008-continued = Cette liste poursuit la numérotation d’une autre division ; elle devrait commencer par { $expected }.
N008-fix-list = Commencer cette liste par { $expected }
N008-style = La numérotation des articles recommence dans chacune des divisions ({ $count }).
N009 = Cette liste n’a qu’un seul élément. Intégrez-le au paragraphe, ou ajoutez les éléments manquants.
N010 = Rien ne suit l’intitulé « { $heading } ».
N011 = Aucun membre de phrase n’introduit cette liste ; il en faudrait un, suivi du deux-points.
N012 = La ponctuation de la liste appelle ici { $expected }.
N012-fix = Écrire { $expected }
N013 = { $written } n’est pas un numéral bien formé.
N013-fix = Écrire { $expected }
N014 = Le premier article d’un traité français porte « { $word } ».
N014-fix = Écrire « { $word } »
N015 = { $count ->
    [one] « { $found } » se trouve là où les autres listes du texte écrivent « { $usual } ».
   *[other] { $count } éléments ont une autre forme que ceux des autres listes : « { $found } » pour « { $usual } ».
}
N015-fix = { $count ->
    [one] Écrire « { $usual } »
   *[other] Les écrire comme « { $usual } » ({ $count } éléments)
}
N016 = Cette lettre est latine, les autres de la liste sont cyrilliques ; { $letter } a le même aspect.
N016-fix = Écrire la lettre cyrillique { $letter }
N017 = Les alinéas du préambule ne portent pas de numéro ({ $count } { $count ->
        [one] endroit
       *[other] endroits
    }).
N017-fix = Supprimer les numéros
N018 = Les paragraphes du dispositif sont numérotés ({ $count } sans numéro).
N018-fix = Numéroter les paragraphes
N019 = Une résolution forme une seule phrase : seul son dernier paragraphe se termine par un point.
N019-preamble = Les alinéas du préambule se terminent par une virgule.
N020 = Le présent instrument n’a pas de titre avant son texte.
N020-misplaced = Le titre figure après le texte.
N020-related = le début du texte
N020-fix = Placer le titre en tête
N021 = Le titre désigne un autre type d’instrument que celui qui est déclaré dans l’en-tête.
N021-related = le type déclaré
N022 = Le préambule s’interrompt avant le premier article ; la formule qui le conclut fait défaut.
N022-kind = La formule « { $formula } » appartient à un autre type d’instrument que celui que désigne le titre.
N023 = Personne ne signe ce texte ; le bloc de signature fait défaut.
N024-alone = Une seule partie signe ; la signature manquante est celle de « { $party } ».
N024-twice = « { $party } » signe des deux côtés.
N024-office = La signature pour « { $party } » n’indique pas de fonction ; celle de l’autre partie en indique une.
N024-name = La signature pour « { $party } » n’indique pas de nom ; celle de l’autre partie en indique un.
N024-mark = La signature pour « { $party } » ne porte pas de mention (签字) ; celle de l’autre partie en porte une.
N024-foreign = « { $party } » signe, mais le titre ne la nomme pas.
N025 = { $article } : cette disposition figure après la formule finale ; sa place est avant celle-ci.
N025-related = le texte se conclut ici
N026 = Il y a plusieurs annexes ; celle-ci n’a pas de numéro.
N026-related = n’a pas de numéro non plus
N026-fix = Numéroter les annexes dans cet ordre
N026-form = Le texte écrit { $written }, alors que les annexes ont un autre intitulé ({ $count } { $count ->
        [one] endroit
       *[other] endroits
    }).
N026-form-related = l’intitulé de l’annexe
N026-form-fix = Écrire partout comme dans les intitulés
N027-missing = Cet article n’a pas d’intitulé ; la plupart des autres en ont un (sans intitulé : { $count }).
N027-lone = Cet article a un intitulé ; la plupart des autres n’en ont pas (avec intitulé : { $count }).
N027-related = de même ici
N028 = Paragraphes non numérotés dans cet article : { $count } ; numérotés, ils pourraient être cités un à un.
N029 = Un autre instrument paraît commencer ici ; ses numéros sont comptés à part.

M001-fix = Écrire « { $expected } »
M002 = Ni le titre ni l’en-tête ne disent de quel type d’instrument il s’agit, de sorte que les règles qui en dépendent restent inactives ; `kind:` dans l’en-tête le précise.
M003 = Rien n’est à réduire au silence ici pour { $rule }.
M003-side = La ligne { $line } du fichier annexe réduit { $rule } au silence (« { $reason } ») dans une phrase qui n’existe plus, ou dans laquelle { $rule } n’a rien à dire.
M004 = La mise en silence n’est pas motivée ; écrivez le motif après « -- ».
M003-fix = Retirer la règle de la directive
M003-fix-directive = Retirer la directive
M005 = Ce texte est paraphé, signé ou publié, et il a été modifié ici. Annulez la modification, ouvrez une nouvelle version ou corrigez avec le consentement des signataires.
M005-shorter = Ce texte est paraphé, signé ou publié, et des paragraphes ont été supprimés après celui-ci. Annulez la modification ou ouvrez une nouvelle version.
M006 = « { $word } » n’est pas une règle.
M006-near = « { $word } » n’est pas une règle ; vouliez-vous dire { $near } ?
M006-fix = Écrire « { $expected } »

## C · Citations

C001 = La fiche porte { $recorded }, et non { $found }. { $source }
C001-single = La seule source consignée porte { $recorded }, et non { $found } ; vérifiez laquelle est exacte. { $source }
C001-several = Plusieurs instruments portent ce titre, et aucun n’est daté { $found } ; dates consignées : { $recorded }. { $source }
C001-question = La date { $found } est-elle exacte ? La fiche, qui n’est pas encore pleinement confirmée, porte { $recorded }. { $source }
C001-event = D’après la fiche, { $found } est la date d’un autre événement ({ $event }) que celui que désigne le verbe. { $source }
C001-related = l’instrument auquel cette date est attribuée
C001-fix = Écrire { $date }
C002 = Aucune fiche ne porte ce titre ; le plus proche est « { $title } ». { $source }
C002-fix = Écrire « { $title } »
C003 = Cet instrument est mentionné pour la première fois sans sa date : { $recorded }. { $source }
C003-fix = Placer « { $words } » auprès du titre
C004 = Le même instrument porte deux dates dans ce texte : ici { $found }, ailleurs { $other }.
C004-related = l’autre date
C004-fix = Écrire { $date }
C005 = { $count ->
    [one] Un autre projet ({ $drafts }) donne pour cet instrument { $other }, et non { $found }.
   *[other] { $count } autres projets ({ $drafts }) donnent pour cet instrument { $other }, et non { $found }.
 }
C006 = « { $verb } » ne convient pas à ce type d’instrument ; « { $better } » convient.
C006-related = l’instrument
C006-fix = Écrire « { $better } »
C007 = Cet instrument est daté { $found }, avant l’établissement des relations diplomatiques entre les deux États ({ $relations }). { $source }
C007-state = Cet instrument est daté { $found }, avant l’existence de l’État qu’il nomme et avant les relations diplomatiques ({ $relations }). { $source }
C008 = Cet instrument est cité avec la date { $found }, postérieure à celle du texte ({ $text }).
C011 = { $count ->
    [one] Le titre « { $title } » n’est pas entre les signes qui distinguent les autres titres de ce texte.
   *[other] { $count } titres ne sont pas entre les signes qui distinguent les autres titres de ce texte ; le premier est « { $title } ».
 }
C011-fix = { $count ->
    [one] Le placer entre ces signes
   *[other] Les placer tous ({ $count }) entre ces signes
 }
C012 = « { $name } » n’est pas un document ; les signes de titre sont réservés aux documents et aux ouvrages.
C012-fix = Supprimer les signes de titre
C012-quoted = « { $name } » est entre guillemets, le document voisin entre signes de titre.
C012-quoted-fix = Mettre les signes de titre
C013 = Le titre abrégé « { $short } » est employé avant d’être introduit{ $count ->
    [one] .
   *[other] {" "}({ $count } fois).
 }
C013-related = l’introduction du titre abrégé
C013-fix = Écrire « { $full } »
C014 = Le titre complet est repris ({ $count ->
    [one] une fois
   *[other] { $count } fois
 }), bien que le titre abrégé « { $short } » ait été introduit.
C014-related = l’introduction du titre abrégé
C014-fix = Écrire « { $short } »
C015 = D’après la fiche, cet instrument n’est plus en vigueur. { $source }
C015-ended-on = D’après la fiche, cet instrument a pris fin ({ $date }). { $source }
C015-replaced = D’après la fiche, cet instrument a été remplacé par « { $successor } ». { $source }
C015-replaced-on = D’après la fiche, cet instrument a été remplacé par « { $successor } » ({ $date }). { $source }
C016 = Ce titre nomme « { $first } » avant « { $second } » ; les autres titres de cet exemplaire suivent l’ordre inverse.
C016-fix = Intervertir les parties
C017 = Les instruments de cette énumération suivent l’ordre de leurs dates, à l’exception de celui-ci.
C017-fix = Ranger l’énumération dans l’ordre des dates
C018 = Cet instrument figure deux fois dans la même énumération.
C018-related = la première mention
C018-fix = Supprimer la seconde mention
C019 = La fiche donne pour lieu { $recorded }, et non { $found }. { $source }
C019-related = l’instrument
C019-fix = Écrire { $place }
C020 = D’après la fiche, le titre nomme les parties à un autre niveau : « { $title } ». { $source }
C020-fix = Écrire « { $title } »
C021 = Les parties à ce texte font application d’un instrument conclu entre d’autres parties ({ $parties }).
C022 = Une résolution de ce numéro n’est pas de { $year } ; sa session ou son année va de { $first } à { $last }.
C022-related = la résolution
C023 = « { $reference } » n’existe pas : d’après la fiche, nombre des articles de l’instrument : { $articles }. { $source }
C023-related = l’instrument
C024 = L’instrument modifié ou complété n’est nommé avec sa date ni dans le titre, ni dans le préambule, ni dans le premier article.

## D · Dates, counts and ordinals against the records

D007 = { $found } ans : ce nombre ne convient pas. Point de départ : { $event } ({ $base }) ; nombre exact ({ $on }) : { $expected }. { $source }
D007-fix = Écrire { $years }
D008 = D’après la fiche, le rang correspondant à { $year } est { $expected }, et non { $found }. { $source }
D008-fix = Écrire { $expected }

counted-relations = établissement des relations diplomatiques
counted-partnership = établissement du partenariat « { $name } »
counted-independence = indépendance ({ $party })
counted-foundation = fondation ({ $party })
counted-signature = signature de l’instrument « { $title } »

## X · References

X001 = « { $reference } » n’existe pas dans le présent instrument.
X001-in = « { $reference } » n’existe pas dans « { $outer } ».
X001-fix = Renvoyer au numéro { $numeral }
X002 = « { $reference } » renvoie à l’article même où figure ce renvoi. Si tel est le sens voulu, écrivez « { $expected } » ; sinon, corrigez le numéro.
X002-within = « { $reference } » est l’article même où figure ce renvoi ; « { $expected } » reste exact quand les numéros changent.
X002-fix = Écrire { $expected }
X003 = « { $reference } » visait « { $was } », devenu « { $now } » ; ici se trouve maintenant « { $here } ».
X003-gone = « { $reference } » visait « { $was } », qui n’existe plus ; il vise maintenant « { $here } ».
X003-fix = Renvoyer au numéro { $numeral }
X004 = « { $article } » n’a qu’un seul paragraphe ; « { $paragraph } » n’en fait pas partie.
X004-fix = Supprimer le paragraphe
X005 = Aucune disposition du texte ne mentionne « { $annex } ».
X005-status = Aucune disposition ne dit que les annexes font partie intégrante du présent instrument.
X006 = Rien ne précède à quoi « { $reference } » puisse renvoyer.
X006-list = « { $words } » annonce une liste, mais la disposition s’arrête ici.
X007 = Les autres renvois de ce niveau s’écrivent autrement que « { $written } » ({ $count } { $count ->
        [one] fait exception
       *[other] font exception
    }).
X007-fix = Écrire tous les renvois comme les autres
X008 = L’intervalle « { $range } » va à rebours.
X008-same = L’intervalle « { $range } » commence et finit par le même numéro.
X008-fix = Intervertir les deux numéros
X009 = « { $reference } » a été supprimé ; le renvoi ne mène à rien.
X009-related = seul le numéro est conservé ici
X010 = Le texte se désigne ici comme « { $written } », contrairement à son titre.
X010-throughout = Le texte se désigne partout comme « { $written } » ({ $count } fois), contrairement à son titre. Corrigez l’un ou l’autre.
X010-related = le titre
X010-fix = Écrire { $expected }
X011 = On ne voit pas quel instrument désigne « { $written } ». Donnez son titre ou un titre abrégé.
X011-related = peut être visé
X012 = Il n’existe pas de note { $number } pour cet appel.
X012-note = Aucun appel du texte ne mène à la note { $number }.
X012-order = La note { $number } n’est pas à sa place.

## Records

event-signed = signature
event-opened-for-signature = ouverture à la signature
event-adopted = adoption
event-done = établissement de l’instrument
event-issued = publication
event-entry-into-force = entrée en vigueur
event-terminated = extinction
record-date = { $date } ({ $event })
record-source = Fiche (une seule source) : { $what }, { $where } ; vérifiée : { $checked }.
record-sources = Fiche : { $what }, { $where }, et autres sources ({ $others }) ; vérifiée : { $checked }.
record-checked = Fiche vérifiée : { $checked }.
list-joined = { $first }, { $rest }
words = { $words }

## Hovers

link-un-document = { $symbol } sur undocs.org, dans votre navigateur
hover-citation-agrees = Au registre : { $date } en est bien la date ({ $event }).
hover-citation-other-event = Au registre, mais { $date } est la date d’un autre événement ({ $event }) que celui que désigne le verbe.
hover-citation-differs = Au registre, mais sous une autre date que { $date }.
hover-citation-undated = Au registre ; aucune date n’est donnée ici.
hover-citation-no-date = Au registre, sans date qui puisse être comparée.
hover-citation-unknown = « { $title } » ne figure pas au registre.
hover-citation-near = « { $title } » ne figure pas au registre ; un titre voisin y figure.
hover-title-zh = Chinois
hover-title-en = Anglais
hover-title-ru = Russe
hover-title-fr = Français
hover-title-es = Espagnol
hover-title-ar = Arabe
hover-kind = Type
hover-kind-level = { $kind } ({ $level })
level-state = entre États
level-government = entre gouvernements
level-ministry = entre ministères
level-organisation = d’une organisation
hover-parties = Parties
hover-status = État
status-in-force = en vigueur
status-not-in-force = pas en vigueur
status-terminated = plus en vigueur
hover-confidence = Certitude
confidence-partial = confirmation partielle seulement
confidence-single = une seule source
hover-replaced = Remplacé par
hover-registration = Enregistrement ONU
hover-records = Fiches
hover-several =
    { $count ->
        [one] { $count } instrument porte ce titre
       *[other] { $count } instruments portent ce titre
    }
hover-near = Au registre
hover-near-here = Ici
hover-cited-date = Date donnée ici
hover-mentions = Dans ce projet
hover-mention-count =
    { $count ->
        [one] cité { $count } fois
       *[other] cité { $count } fois
    }
hover-date-place = { $date }, { $place }

hover-weekday = { $date } : { $weekday }.
hover-no-such-day = Ce jour n’existe pas : { $date }.
hover-partial = { $date }
hover-span = { $span } : { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
hover-text-date = Texte
hover-same-day = la date du texte
hover-days-before =
    { $count ->
        [one] { $count } jour avant le texte ({ $date })
       *[other] { $count } jours avant le texte ({ $date })
    }
hover-days-after =
    { $count ->
        [one] { $count } jour après le texte ({ $date })
       *[other] { $count } jours après le texte ({ $date })
    }
hover-on-this-day = À cette date
hover-event-title = { $event } : { $title }
ordinal-unit = rang
hover-numbered = { $before }{ $after }, { $unit } { $number }

hover-count = { $on } : { $value }. Point de départ : { $event } ({ $base }).
hover-count-undated = Point de départ : { $event } ({ $base }). La date de ce texte n’est pas connue.
hover-count-unknown = Ce qui sert ici de point de départ ne figure pas au registre.
hover-count-here = D’après le projet
hover-count-verdict = Conclusion
hover-count-right = exact
hover-count-inclusive = une année de plus que les années révolues
hover-count-wrong = inexact
hover-count-open = ne peut être établi
hover-count-changes = Prochain changement
years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }

hover-person = { $name }
hover-ordinal = { $event } : { $held }.
hover-ordinal-unknown = { $event } : ne figure pas au registre.
hover-form = Forme
form-online = tenue en ligne
form-postponed = tenue après la date que porte son nom
form-announced = annoncée
hover-previous = Avant
hover-next = Après

hover-part-paragraphs = Paragraphes
hover-part-items = Éléments
hover-part-references = Renvois vers cette partie
hover-number = { $count }
hover-nobody-refers = aucun
hover-refer =
    { $count ->
        [one] { $count } fois, à la ligne { $lines }
       *[other] { $count } fois, aux lignes { $lines }
    }

hover-capital = Capitale
hover-relations = Relations
hover-partnership = { $date } : { $name }
hover-named-count =
    { $count ->
        [one] nommé { $count } fois
       *[other] nommé { $count } fois
    }
hover-term = « { $term } » est un terme défini, introduit à la ligne { $line }.
hover-term-meaning = Désigne
hover-term-uses = Emplois
hover-term-before = Emplois antérieurs
hover-wording-obligation = Oblige celui qui agit.
hover-wording-intention = Dit une intention ou un souhait, n’oblige personne.
hover-wording-future = Annonce l’avenir, les textes des deux sortes l’emploient.
hover-wording-treaty = Appartient aux textes qui lient.
hover-wording-and-or = Peut dire les deux ou l’un des deux.
hover-wording-recital = Ouvre un considérant.
hover-wording-first-person = L’auteur parle de lui-même.
hover-wording-obligations = Obligations dans cette partie
hover-wording-intentions = Intentions dans cette partie
hover-wording-futures = Annonces dans cette partie
hover-wording-counterpart = Dans l’autre sorte de textes
hover-clause = Lu comme : { $name }.
hover-clause-others = Autres clauses ici
clause-accession = adhésion
clause-entry-into-force = entrée en vigueur
clause-provisional-application = application provisoire
clause-duration = durée
clause-termination = dénonciation ou retrait
clause-amendment = amendement
clause-disputes = règlement des différends
clause-other-treaties = rapport avec d’autres traités
clause-reservations = réserves
clause-depositary = dépositaire
clause-registration = enregistrement
clause-annexes = annexes
clause-non-binding = absence de force obligatoire
hover-signature = Signature
hover-day-of-signature = le jour prévu
hover-days-before-signature =
    { $count ->
        [one] { $count } jour avant la date prévue ({ $date })
       *[other] { $count } jours avant la date prévue ({ $date })
    }
hover-days-after-signature =
    { $count ->
        [one] { $count } jour après la date prévue ({ $date })
       *[other] { $count } jours après la date prévue ({ $date })
    }
hover-government = Gouvernement
hover-years-since = { $date } ({ $years } à la date du texte)
hover-person-then = À la date du texte
hover-articles = Parties citées
hover-clause-missing = Manquent encore
hover-visit = Visite
hover-in-visit = pendant la visite
hover-outside-visit = hors de la visite
hover-part-brackets = Crochets et blancs
hover-part-refers = Renvoie à

completion-own = entre ces parties
completion-own-name = le présent instrument
completion-term = terme défini
completion-party = partie
completion-person = personne
completion-date-signature = signature prévue
completion-date-draft = date du texte
completion-date-visit = visite
completion-date-today = aujourd’hui
completion-count = du { $base } au { $on }
completion-clause = clause type
completion-next = numéro suivant
completion-introduction = forme abrégée
completion-part = le présent instrument
completion-directive = commentaire pour les règles
completion-key = en-tête
completion-file = projet de l’espace de travail
hover-rule = { $code } { $name }
hover-rule-checks = Objet
hover-rule-severity = Gravité
hover-rule-authority = Autorité

date-year = { $year }
date-month = { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
date-day = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
date-since = depuis { $from }
date-until = jusqu’à { $to }
date-span = { $from } – { $to }
weekday = { $day ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }

## Indications et compteurs à côté du texte

hint = ({ $words })
hint-count = depuis le { $base } : { $value }
lens-references =
    { $count ->
        [one] { $count } renvoi
       *[other] { $count } renvois
    }
lens-blanks =
    { $count ->
        [one] { $count } blanc
       *[other] { $count } blancs
    }
lens-brackets =
    { $count ->
        [one] { $count } passage entre crochets
       *[other] { $count } passages entre crochets
    }
lens-cited =
    { $count ->
        [one] cité { $count } fois dans { $drafts }
       *[other] cité { $count } fois dans { $drafts }
    }
lens-drafts =
    { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }

## Outline

outline-preamble = Préambule
outline-body = Texte
outline-testimonium = Formule finale
outline-closing = Lieu et date
outline-signatures = Signatures

kind-treaty = traité
kind-agreement = accord
kind-convention = convention
kind-protocol = protocole
kind-charter = charte
kind-memorandum = mémorandum d’entente
kind-joint-statement = déclaration conjointe
kind-joint-declaration = déclaration commune
kind-communique = communiqué
kind-exchange-of-notes = échange de notes
kind-note = note
kind-resolution = résolution
kind-minutes = procès-verbal
kind-plan = plan
kind-initiative = initiative
kind-act = acte national

## Actions

action-fix-all = Apporter toutes les modifications sûres ({ $count })
action-disable-line = Désactiver { $rule } pour cette ligne
action-disable-file = Désactiver { $rule } pour ce fichier
action-side-file = Désactiver { $rule } pour cette phrase dans le fichier annexe
action-side-reason = motif à indiquer

## C · Title marks

C009-inner = Un titre à l’intérieur d’un titre s’écrit entre signes de titre simples.
C009-outer = Les signes de titre simples ne s’emploient qu’à l’intérieur d’autres signes de titre.
C009-fix = Écrire { $open }…{ $close }
C010-unclosed = Le signe de titre { $mark } n’est pas fermé.
C010-unopened = Le signe de titre { $mark } ferme ce que rien n’a ouvert.
C010-fix = Placer { $mark } après « { $title } »

## D · Dates

D001-day = { $date } : le mois { $month } de { $year } compte { $days } jours.
D001-month = { $date } : il n’y a pas de mois { $month }.
D001-no-year = { $date } : ce jour n’existe dans aucune année.
D002 = { $date } : le jour est { $expected }, et non { $written }.
D002-fix = Écrire { $expected }
D009 = La période « { $span } » s’achève avant d’avoir commencé.
D009-same = La période « { $span } » est sans durée.
D003 = { $found } : dans une date en toutes lettres ou avec 年, le mois et le jour ne prennent pas de zéro initial. Écrivez { $right }.
D003-fix = Écrire { $right }
D003-throughout = Dates dont le mois ou le jour commence par zéro : { $count }, par exemple { $found } ; écrivez { $right }.
D003-fix-throughout = Supprimer ces zéros partout ({ $count })
D004 = { $found } : une année s’écrit en quatre chiffres. Écrivez { $right }, si telle est l’année voulue.
D004-fix = Écrire { $right }
D005 = La date { $found } mêle lettres et chiffres ; écrivez { $right }.
D005-fix = Écrire { $right }
D005-words =
    { $count ->
        [one] Cette date est en lettres, alors que le corps du texte en compte { $other } en chiffres ; employez une seule forme.
       *[other] Cette date et d’autres ({ $count } en tout) sont en lettres, alors que le corps du texte en compte { $other } en chiffres ; employez une seule forme.
    }
D005-figures =
    { $count ->
        [one] Cette date est en chiffres, alors que le corps du texte en compte { $other } en lettres ; employez une seule forme.
       *[other] Cette date et d’autres ({ $count } en tout) sont en chiffres, alors que le corps du texte en compte { $other } en lettres ; employez une seule forme.
    }
D005-related = une date de l’autre forme
D005-fix-throughout =
    { $count ->
        [one] Écrire cette date sous l’autre forme
       *[other] Écrire ces { $count } dates sous l’autre forme
    }
D006 = { $found } : le zéro s’écrit ici { $right }.
D006-fix = Écrire { $right }
D006-throughout = Nombres dont le zéro n’est pas celui de la norme : { $count }, par exemple { $found } ; écrivez { $right }.
D006-fix-throughout = Écrire partout le zéro voulu ({ $count })
D010 = « { $found } » n’est pas le signe d’un intervalle ; écrivez « { $right } ».
D010-fix = Écrire « { $right } »
D010-throughout = Intervalles dont le signe n’est pas celui d’un intervalle : { $count }, par exemple « { $found } » ; écrivez « { $right } ».
D010-fix-throughout = Écrire partout le signe voulu ({ $count })
D011 = { $found } : il manque l’unité au premier nombre, qui peut se lire sans elle. Écrivez { $right }, si tel est le sens voulu.
D011-fix = Écrire { $right }
D012 = « { $words } » ne désigne un moment que vu du jour du texte ; donnez la date.
D012-fix = Écrire { $date }
D015-future = Le texte, daté { $text }, parle de { $date } au futur.
D015-past = Le texte, daté { $text }, parle de { $date } au passé.
D013 = La date de signature est en dehors de la visite ({ $from } – { $to }).
D013-related = la visite
D014 = Cette date de signature diffère de celle qui est donnée plus haut.
D014-related = l’autre date de signature
D014-declared = L’en-tête donne pour date de ce texte { $declared }.
D016 = Ici { $found }, ailleurs { $other } pour « { $name } » : quelle période est la bonne ?
D016-related = l’autre période
D017 = Ici { $found }, ailleurs { $other } dans la même série : écrivez les deux de la même façon ({ $right }).
D017-fix = Écrire { $right }
D017-periods =
    { $count ->
        [one] { $found } s’écrit autrement que les autres délais, tels que { $other } ; employez une seule forme.
       *[other] { $count } délais, tels que { $found }, s’écrivent autrement que les autres, tels que { $other } ; employez une seule forme.
    }
D017-related = l’autre forme
D017-fix-throughout =
    { $count ->
        [one] Écrire ce nombre sous l’autre forme
       *[other] Écrire ces { $count } nombres sous l’autre forme
    }
D018 = Le nombre en lettres et le nombre en chiffres diffèrent : { $found }.
D019 = Ici { $found }, ailleurs { $other } : { $act }. Lequel est le bon ?
D019-related = l’autre délai
D019-duration = la durée pendant laquelle l’instrument reste en vigueur
D019-renewal = la durée de sa reconduction
D019-non-renewal = le préavis de non-reconduction
D019-termination = le préavis de dénonciation
D019-termination-effect = le délai entre la notification et la fin de ses effets
D020 = Le texte annonce « { $found } », mais le nombre des éléments qui suivent est { $count }.
D021 = { $found } peut se lire avec le jour ou avec le mois en tête ; écrire le mois en toutes lettres.
D021-fix = Écrire « { $right } »
D022 = « { $other } » et « { $date } » ne correspondent pas : écart en jours, { $days }.
D022-related = la date du calendrier grégorien

## House lists

house-note = { " " }{ $note }
house-no-note = { "" }
again-related = ici également
corrigendum = Le texte est arrêté : ceci relève d’une correction formelle, qui exige l’accord des signataires (Convention de Vienne sur le droit des traités, article 79).

## L · Typography and language

L001 = Le signe demi-chasse { $written } appartient aux textes en caractères latins ; en chinois, écrivez { $right }.
L001-fix = Écrire { $right }
L001-throughout = Signes demi-chasse dans un texte chinois : { $count } endroits.
L001-fix-throughout = Écrire partout des signes pleine chasse ({ $count } endroits)
L001-related = un autre signe demi-chasse
L002 = { $written } est écrit en lettres ou en chiffres pleine chasse ; écrivez { $right }.
L002-fix = Écrire { $right }
L002-throughout = Lettres ou chiffres pleine chasse : { $count } endroits.
L002-fix-throughout = Écrire partout des lettres et des chiffres demi-chasse ({ $count } endroits)
L002-related = d’autres lettres ou chiffres pleine chasse
L003-unclosed = Le guillemet { $mark } n’est pas fermé.
L003-unopened = Le guillemet { $mark } ferme ce que rien n’a ouvert.
L003-turned = Un guillemet est tourné dans le mauvais sens.
L003-turned-fix = Retourner les guillemets
L004-unclosed = Le signe { $mark } n’est pas fermé.
L004-unopened = Le signe { $mark } ferme ce que rien n’a ouvert.
L004-width = Une parenthèse demi-chasse répond à une parenthèse pleine chasse.
L004-width-related = la parenthèse pleine chasse
L004-width-fix = Écrire { $expected }
L005 = Les niveaux de guillemets sont inversés : le texte porte { $written }, l’usage est { $right }.
L005-fix = Écrire { $right }
L005-throughout = Citations dont les niveaux de guillemets sont inversés : { $count }.
L005-fix-throughout = Rétablir partout l’ordre des guillemets ({ $count } citations)
L005-related = une autre citation de ce genre
L006 = Des guillemets droits figurent là où la langue a ses propres guillemets.
L006-fix = Écrire { $right }
L006-throughout = Guillemets droits à la place de ceux de la langue : { $count } endroits.
L006-fix-throughout = Remplacer partout les guillemets droits ({ $count } endroits)
L006-related = d’autres guillemets droits
L007 = Entre des titres ou des citations qui se suivent, le signe d’énumération est d’ordinaire omis.
L007-fix = Le supprimer
L007-throughout = Signes entre des titres ou des citations qui se suivent : { $count } endroits.
L007-fix-throughout = Les supprimer partout ({ $count } endroits)
L007-keep = La maison écrit « 、 » entre des titres ou des citations qui se suivent.
L007-keep-fix = Écrire « 、 »
L007-keep-throughout = « 、 » manque entre des titres ou des citations qui se suivent (endroits : { $count }).
L007-keep-fix-throughout = Écrire « 、 » partout ({ $count })
L007-related = un autre
L008 = Dans un texte chinois, les points de suspension s’écrivent { $right }, et non { $written }.
L008-fix = Écrire { $right }
L008-throughout = Points de suspension d’une autre forme que …… : { $count } endroits.
L008-fix-throughout = Écrire partout …… ({ $count } endroits)
L008-related = d’autres points de suspension
L008-repeated = « { $written } » dit deux fois la même chose : les points de suspension s’emploient sans 等 et sans autre signe.
L008-repeated-fix = Supprimer l’un des deux
L008-repeated-throughout = 等 ou un autre signe à côté de points de suspension : { $count } endroits.
L009 = Dans un texte chinois, le tiret s’écrit { $right }, et non { $written }.
L009-fix = Écrire { $right }
L009-throughout = Tirets d’une autre forme que —— : { $count } endroits.
L009-fix-throughout = Écrire partout —— ({ $count } endroits)
L009-related = un autre tiret
L010 = Un seul signe est à sa place ici, et non { $marks }.
L010-fix = Ne laisser que { $mark }
L011 = « { $words } » est répété ici.
L011-fix = Supprimer la répétition
L012 = Une fin d’alinéa coupe une phrase en deux.
L012-fix = Réunir les deux alinéas
L012-repeated = Une fin d’alinéa coupe une phrase en deux, et « { $words } » est répété ensuite.
L012-repeated-fix = Réunir les deux alinéas et supprimer la répétition de « { $words } »
L012-throughout = Phrases coupées par une fin d’alinéa : { $count }.
L013 = « { $words } » est { $kind } et n’appartient pas au texte.
L013-dateline = l’en-tête d’une dépêche d’agence
L013-continuation = le renvoi à une autre page d’un journal
L013-credit = la mention d’un rédacteur
L013-page-number = un numéro de page
L013-document-symbol = la cote d’un document
L013-fix = Supprimer ce passage
L014-traditional = « { $written } » est un caractère traditionnel dans un alinéa en caractères simplifiés.
L014-simplified = « { $written } » est un caractère simplifié dans un alinéa en caractères traditionnels.
L014-fix = Écrire « { $right } »
L014-throughout = Caractères simplifiés et traditionnels mêlés : { $count } endroits, d’abord dans « { $written } ».
L014-fix-throughout = Rétablir l’écriture propre à chaque alinéa ({ $count } endroits)
L014-related = un autre endroit
L015-trailing = Il y a des espaces en fin de ligne.
L015-inside = Il ne faut pas d’espace ici.
L015-several = Il y a ici plus d’une espace.
L015-tab = Il y a une tabulation dans la phrase.
L015-trailing-throughout = Lignes qui se terminent par des espaces : { $count }.
L015-inside-throughout = Espaces superflues : { $count } endroits.
L015-several-throughout = Espaces multiples : { $count } endroits.
L015-tab-throughout = Tabulations dans une phrase : { $count } endroits.
L015-fix = Supprimer les espaces superflues
L015-fix-throughout = Supprimer partout les espaces superflues ({ $count } endroits)
L016 = Une espace sépare le chinois d’une autre écriture.
L016-fix = La supprimer
L016-throughout = Espaces entre le chinois et une autre écriture : { $count } endroits.
L016-fix-throughout = Supprimer partout ces espaces ({ $count } endroits)
L016-related = une autre espace
L017 = { $name } ({ $code }) se trouve ici, que personne ne voit.
L017-lost = Un caractère s’est perdu ici ({ $code }).
L017-fix = Supprimer { $code }
L017-zero-width-space = Une espace sans chasse
L017-joiner = Un liant
L017-byte-order-mark = Un indicateur d’ordre des octets
L017-soft-hyphen = Un trait d’union conditionnel
L017-no-break-space = Une espace insécable
L017-line-separator = Un séparateur de lignes
L017-direction = Une marque de sens d’écriture
L017-control = Un caractère de commande
L018 = « { $written } » contient une lettre d’une autre écriture, de même apparence.
L018-fix = Écrire « { $right } » dans une seule écriture
L018-throughout = Mots contenant une lettre d’une autre écriture, de même apparence : { $count }.
L018-fix-throughout = Écrire chacun de ces mots dans une seule écriture ({ $count })
L018-related = un autre mot de ce genre
L019 = « { $written } » est un caractère de compatibilité et non « { $right } », auquel il ressemble.
L019-fix = Écrire « { $right } »
L019-throughout = Caractères de compatibilité employés pour des caractères ou des signes chinois : { $count } endroits.
L019-fix-throughout = Écrire partout les caractères usuels ({ $count } endroits)
L019-related = un autre caractère de compatibilité
L019-private = « { $written } » est un caractère à usage privé : d’autres polices montrent ici autre chose, ou rien.
L019-private-throughout = Caractères à usage privé, que d’autres polices ne montrent pas : { $count } endroits.
L021 = { $count ->
    [one] L’usage de la maison est d’écrire « { $preferred } », et non « { $found } ».{ $note }
   *[other] L’usage de la maison est d’écrire « { $preferred } », et non « { $found } », qui figure à { $count } endroits.{ $note }
}
L021-fix = Écrire « { $preferred } »

## P · Parties and organs

P001 = « { $words } » est employé sans avoir été introduit (occurrences : { $count }).
P002 = { $count ->
    [one] Cette partie est désignée ailleurs par « { $usual } », et ici par « { $found } ».
   *[other] Cette partie est désignée ailleurs par « { $usual } », et à { $count } endroits par « { $found } ».
 } Employez une seule forme abrégée.
P002-fix = Écrire « { $usual } »
P002-related = la forme habituelle
P003 = Le titre donne à un autre État son nom complet ; celui de cet État est « { $name } ».
P003-level = Le titre désigne l’autre partie comme un gouvernement ; celle-ci l’est comme un État.
P003-fix = Écrire « { $name } »
P004 = { $count ->
    [one] Ailleurs, le texte nomme les deux parties dans l’ordre inverse ; ici, « { $first } » précède « { $second } ».
   *[other] À { $count } endroits, les deux parties sont nommées dans un autre ordre que dans le reste du texte, d’abord « { $first } » avant « { $second } ».
 }
P004-fix = Changer l’ordre
P005 = { $count ->
    [one] Dans cet exemplaire, la partie à laquelle il est destiné est nommée en premier ; ici, « { $first } » précède « { $second } ».
   *[other] À { $count } endroits, cet exemplaire nomme l’autre partie en premier, d’abord « { $first } » avant « { $second } ».
 }
P005-fix = Changer l’ordre
P006 = « { $name } » est nommé pour la première fois sans fonction ni État.
P006-state = « { $name } » est nommé pour la première fois sans son État.
P006-full = La maison écrit le nom complet à la première mention : « { $better } ».
P006-surname = La maison écrit le nom de famille seul : « { $better } ».
P006-fix = Écrire « { $full } »
P007 = { $count ->
    [one] Le même nom est écrit « { $usual } » ailleurs.
   *[other] Le même nom est écrit « { $usual } » ailleurs, et « { $found } » en { $count } endroits.
 }
P007-fix = Écrire « { $usual } »
P007-related = la forme habituelle
P008 = Les éléments d’un nom sont séparés par « { $right } », et non par « { $written } ».
P008-fix = Écrire « { $right } »
P008-throughout = Noms dont les éléments ne sont pas séparés par « · » : { $count } endroits.
P008-fix-throughout = Écrire partout « · » ({ $count } endroits)
P008-related = un autre séparateur
P010 = « { $name } » n’est pas partie au texte (mentions : { $count }).
P011 = « { $name } » peut aussi désigner ici « { $other } ». Écrivez le nom de l’État.
P011-related = l’autre État
P012 = Alinéas par sujet : les deux parties { $both }, { $one } { $first }, { $other } { $second }.
P012-related = les deux parties { $both }, { $one } { $first }, { $other } { $second }
P013 = Cette liste mêle noms complets ({ $full }) et noms abrégés ({ $short }) d’États.
P013-fix-full = Écrire les noms complets
P013-fix-short = Écrire les noms abrégés
P009 = D’après les fiches, « { $name } » exerce la fonction « { $office } » ({ $held }), ce qui ne couvre pas la date de ce texte, { $date } ({ $source }). Comparez ; la fiche peut être dépassée.
P014 = « { $found } » n’est pas tout à fait le nom officiel « { $name } » qui figure sur la liste de la maison.
P014-fix = Écrire « { $name } »
P015 = Cette liste suit l’ordre alphabétique, sauf « { $name } ».
P015-fix = Mettre la liste dans l’ordre alphabétique
P016 = « { $found } » exprime le point de vue d’une seule partie. Nommez l’État ou la partie.
P016-visit = « { $found } » exprime le point de vue de l’hôte. Écrivez « au cours de la visite ».

## R · Register and formulas

R001 = { $count ->
    [one] « { $found } » énonce une obligation, mais le texte est déclaré non contraignant ; « { $instead } » énonce une intention.
   *[other] « { $found } » énonce une obligation à { $count } endroits, mais le texte est déclaré non contraignant ; « { $instead } » énonce une intention.
}
R001-alone = { $count ->
    [one] « { $found } » énonce une obligation, mais le texte est déclaré non contraignant.
   *[other] « { $found } » énonce une obligation à { $count } endroits, mais le texte est déclaré non contraignant.
}
R001-fix = Écrire « { $instead } »
R002 = { $count ->
    [one] « { $found } » ne dit pas s’il y a obligation, mais le texte est déclaré contraignant.
   *[other] « { $found } » ne dit pas, à { $count } endroits, s’il y a obligation, mais le texte est déclaré contraignant.
}
R002-fix = Écrire « { $instead } »
R003 = { $count ->
    [one] « { $found } » est un terme propre aux traités, mais le texte est déclaré non contraignant.
   *[other] « { $found } », à { $count } endroits, est un terme propre aux traités, mais le texte est déclaré non contraignant.
}
R003-instead = { $count ->
    [one] « { $found } » est un terme propre aux traités, mais le texte est déclaré non contraignant ; « { $instead } » convient aux deux.
   *[other] « { $found } », à { $count } endroits, est un terme propre aux traités, mais le texte est déclaré non contraignant ; « { $instead } » convient aux deux.
}
R003-fix = Écrire « { $instead } »
R004 = « { $found } » : { $matter }, disposition qui convient à un traité plutôt qu’à un mémorandum sans force obligatoire. Si celui-ci doit lier les parties, déclarez `binding: true`.
R004-adjudication = règlement par des arbitres ou des tribunaux
R004-privileges = octroi de privilèges et immunités
R004-liability = responsabilité pour dommages
R004-priority = primauté sur les lois ou les traités
R004-procedures = condition de ratification ou de procédures légales
R004-registration = enregistrement auprès de l’Organisation des Nations Unies
R005 = Aucune clause ne dit quand le présent instrument entre en vigueur.
R006 = Aucune clause ne dit combien de temps le présent instrument reste en vigueur, ni comment il prend fin.
R007 = Aucune clause ne dit comment le présent instrument peut être amendé.
R008 = Aucune clause ne dit comment sont réglés les différends relatifs à l’interprétation et à l’application.
R009 = La formule finale ne dit pas en quelles langues le traité est établi.
R009-phrase = La maison écrit « { $phrase } », et non « { $found } ».
R009-phrase-fix = Écrire « { $phrase } »
R009-authority = Plusieurs langues sont nommées, mais rien n’est dit de la foi due aux textes (par exemple « les deux textes faisant également foi », ou 同等作准 en chinois).
R010 = Le traité porte des signatures, mais n’a ni formule de testimonium ni phrase qui dise où et quand il a été signé.
R011 = « { $found } » ne convient pas aux langues nommées : on en compte { $count }.
R011-fix = Écrire « { $number } »
R011-each = « { $each } » pour chacune des { $parties } parties ne donne pas { $originals } exemplaires.
R011-parties = { $originals } exemplaires ne peuvent être partagés également entre { $parties } parties.
R012 = L’en-tête déclare des langues qui ne sont pas nommées ici : { $languages }.
R012-undeclared = « { $language } » n’est pas au nombre des langues que déclare l’en-tête.
R013 = Les textes sont dits faire également foi, mais « { $found } » ne précise pas qu’il n’en va ainsi qu’en cas de divergence.
R014 = « { $party } » désigne { $found }, alors que le titre désigne { $level }.
R014-state = l’État
R014-government = le gouvernement
R014-ministry = un ministère ou un organisme
R015 = « { $found } » contredit la clause antérieure « { $other } ».
R015-related = La clause antérieure sur l’entrée en vigueur
R016 = L’application provisoire n’a ici ni commencement ni fin.
R016-no-end = L’application provisoire n’a pas de fin : aucune clause ne dit quand l’instrument entre en vigueur.
R017 = « { $found } » oblige les parties dans le préambule ; les obligations ont leur place dans un article.
R017-recital = Cet alinéa du dispositif ne fait qu’énoncer un motif (« { $found } ») ; les motifs ont leur place dans le préambule.
R018 = { $count ->
    [one] « { $found } » est au futur, alors que le traité énonce ses autres obligations au présent.
   *[other] { $count } obligations sont au futur (« { $found } »), alors que le traité énonce les autres au présent.
}
R018-fix = { $count ->
    [one] Écrire le présent
   *[other] Écrire le présent à { $count } endroits
}
R019 = { $count ->
    [one] « { $found } » exprime ici une obligation, alors que le traité emploie ailleurs « { $usual } ».
   *[other] « { $found } » exprime à { $count } endroits une obligation, alors que le traité emploie ailleurs « { $usual } ».
}
R019-fix = Écrire partout « { $usual } »
R020 = { $count ->
    [one] « { $found } » ne dit pas si les deux sont visés ou si l’un suffit.
   *[other] « { $found } » ne dit pas, à { $count } endroits, si les deux sont visés ou si l’un suffit.
}
R021 = Ceci est à peu près la formule consacrée { $formula }{ $owner }, mais porte « { $found } » au lieu de « { $expected } ».
R021-missing = Ceci est à peu près la formule consacrée { $formula }{ $owner }, mais il y manque « { $expected } ».
R021-added = Ceci est à peu près la formule consacrée { $formula }{ $owner }, mais y ajoute « { $found } ».
R021-owner = { " " }({ $owner })
R021-fix = Employer les termes de { $formula }
R022 = { $count ->
    [one] L’usage de la maison évite « { $found } ».{ $note }
   *[other] L’usage de la maison évite « { $found } », qui figure à { $count } endroits.{ $note }
}
R022-instead = { $count ->
    [one] L’usage de la maison évite « { $found } » et préfère « { $instead } ».{ $note }
   *[other] L’usage de la maison évite « { $found } », qui figure à { $count } endroits, et préfère « { $instead } ».{ $note }
}
R022-fix = Écrire « { $instead } »
R023 = Le texte est déclaré non contraignant, mais ne le dit pas lui-même.
R024-opening = La note se conclut par une formule de courtoisie, mais ne s’ouvre pas par une telle formule (« présente ses compliments à… », …向…致意).
R024-closing = La note s’ouvre par une formule de courtoisie, mais ne se conclut pas par une telle formule (« les assurances de sa très haute considération », 顺致最崇高的敬意).
R024-person = { $count ->
    [one] « { $found } » est à la première personne, alors que la note s’ouvre à la troisième.
   *[other] « { $found } » est à la première personne à { $count } endroits, alors que la note s’ouvre à la troisième.
}
R025 = La convention ne désigne pas de dépositaire.
R025-registration = Aucune clause ne prévoit l’enregistrement visé à l’Article 102 de la Charte des Nations Unies.
L020 = « { $written } » est une faute pour « { $right } ».
L020-fix = Écrire « { $right } »
L020-throughout = Mots mal écrits : { $count } endroits.
L020-fix-throughout = Corriger partout ({ $count } endroits)
L020-related = un autre endroit
L020-variant = La norme préfère « { $right } » à « { $written } ».
L020-variant-throughout = Variantes que la norme déconseille : { $count } endroits.
L022 = L’alinéa se termine sans signe de ponctuation.
L022-fix = Le terminer par { $mark }
L022-throughout = Alinéas qui se terminent sans signe de ponctuation : { $count }.
L022-related = un autre
L023 = La phrase se poursuit après la citation, à l’intérieur de laquelle il ne faut donc pas de point.
L023-fix = Supprimer le point
L023-throughout = Citations contenant un point alors que la phrase se poursuit : { $count }.
L023-fix-throughout = Supprimer partout ces points ({ $count })
L023-related = un autre
L024 = Aucun signe ne précède le 等 qui clôt une liste.
L024-fix = Supprimer le signe
L024-throughout = Signes devant le 等 qui clôt une liste : { $count } endroits.
L024-fix-throughout = Supprimer partout ces signes ({ $count } endroits)
L024-related = un autre endroit
L025 = « { $written } » désigne deux nombres distincts ; un nombre approximatif ne comporte pas de signe. Lequel est voulu ?
L025-fix = Supprimer le signe
L025-throughout = Numéraux séparés par un signe, qui désignent peut-être un nombre approximatif : { $count } endroits.
L025-fix-throughout = Supprimer partout le signe ({ $count } endroits)
L025-related = un autre endroit
L026 = Le même signe sépare deux niveaux d’énumération ; ， ou ； séparerait le niveau supérieur.
L026-fix = Supprimer le signe
L026-throughout = Membres de phrase où le même signe sépare deux niveaux d’énumération : { $count }.
L026-fix-throughout = Supprimer partout le signe ({ $count } endroits)
L026-related = un autre membre de phrase
L027 = Une espace précède un signe qui n’en prend pas.
L027-fix = La supprimer
L027-throughout = Espaces devant un signe qui n’en prend pas : { $count } endroits.
L027-fix-throughout = Supprimer partout ces espaces ({ $count } endroits)
L027-related = une autre espace
L027-missing = { $count ->
    [one] Aucune espace ne précède ce signe ; l’usage français en met une.
   *[other] Aucune espace ne précède ce signe à { $count } endroits ; l’usage français en met une.
}
L027-surplus = { $count ->
    [one] Une espace précède ce signe ; le reste du texte n’en met pas.
   *[other] Une espace précède ce signe à { $count } endroits ; le reste du texte n’en met pas.
}
L027-fix-mixed = { $count ->
    [one] Écrire « { $right } »
   *[other] Les écrire comme les autres ({ $count } endroits)
}
L028 = « { $written } » s’écrit « { $right } ».
L028-fix = Écrire « { $right } »
L028-throughout = Signes que le russe écrit autrement : { $count } endroits.
L028-fix-throughout = Écrire partout les bons signes ({ $count } endroits)
L028-related = un autre endroit
L028-mixed = { $count ->
    [one] « { $found } » se trouve là où le reste du texte écrit « { $right } ».
   *[other] « { $found } » se trouve à { $count } endroits là où le reste du texte écrit « { $right } ».
}
L028-fix-mixed = { $count ->
    [one] Écrire « { $right } »
   *[other] Les écrire comme les autres ({ $count } endroits)
}
L029 = { $count ->
    [one] « { $found } » s’écrirait « { $right } » selon l’orthographe du reste du texte.
   *[other] « { $found } » s’écrirait « { $right } » selon l’orthographe du reste du texte ; { $count } mots sont dans ce cas.
}
L029-fix = { $count ->
    [one] Écrire « { $right } »
   *[other] Les écrire comme les autres ({ $count } endroits)
}
L030 = « { $written } » n’est pas traduit.
L030-fix = Écrire « { $right } »
L030-throughout = Mots d’une autre langue non traduits : { $count } endroits.
L030-fix-throughout = Écrire partout la traduction ({ $count } endroits)
L030-related = un autre endroit
L031 = L’ordinal « { $written } » n’a pas la bonne terminaison : « { $right } ».
L031-fix = Écrire « { $right } »
L031-throughout = Ordinaux en chiffres dont la terminaison est à corriger : { $count }.
L031-fix-throughout = Corriger partout la terminaison ({ $count } endroits)
L031-related = un autre ordinal
L032 = « { $written } » s’écrit souvent pour « { $right } », qui semble voulu ici.
L032-fix = Écrire « { $right } »
L032-throughout = Mots souvent pris pour d’autres : { $count } endroits.
L032-fix-throughout = Écrire partout les mots probables ({ $count } endroits)
L032-related = un autre endroit
L032-mixed = { $count ->
    [one] « { $found } » se trouve là où le reste du texte écrit « { $right } ».
   *[other] « { $found } » se trouve à { $count } endroits là où le reste du texte écrit « { $right } ».
}
L032-fix-mixed = { $count ->
    [one] Écrire « { $right } »
   *[other] Les écrire comme les autres ({ $count } endroits)
}

## W · Working marks

W001 = « { $words } » reste à compléter.
W002 = Les crochets autour de « { $words } » subsistent.
W002-nested = Les crochets autour de « { $words } » subsistent, avec d’autres à l’intérieur.
W002-lone = Le crochet { $mark } n’a pas son pendant.
W002-many = Les crochets autour de « { $words } » subsistent, { $count } fois.
W002-related = de nouveau
W003 = « { $words } » désigne une variante qui reste à retenir ou à écarter.
W004 = « { $words } » est une remarque ou une marque de révision et n’appartient pas au texte.
W005 = « { $name } » figure ailleurs sous la forme « { $first } » ; nommez la délégation partout de la même façon.
W005-foreign = « { $name } » n’est pas partie à ce texte.
W005-related = le premier nom
W006 = Le titre porte encore « { $words } », bien que le texte soit définitif.
W006-fix = Supprimer cette mention
W007 = « { $words } » n’est pas partie à ce texte : un nom resté d’un autre accord ?
W007-fix = Écrire « { $party } »

## T · Defined terms

T001 = « { $term } » est défini pour la deuxième fois, et dans un autre sens. Gardez une seule définition ou choisissez un autre nom.
T001-same = « { $term } » est introduit pour la deuxième fois ; employez le terme seul.
T001-related = la première définition
T002 = « { $term } » est employé avant d’être introduit ; introduisez-le ici.
T002-related = l’introduction du terme
T003 = « { $term } » est introduit, mais n’est pas employé dans ce fichier.
T003-fix = Supprimer l’introduction du terme
T004 = La plupart des formes abrégées de ce texte sont introduites par d’autres signes ; écrivez { $right }.
T004-wording = La plupart des formes abrégées de ce texte sont introduites par « { $right } », celle-ci par « { $found } ».
T004-fix = Écrire { $right }
T005 = { $count ->
    [one] « { $term } » s’écrit comme un terme défini, mais le texte ne le définit ni ne l’institue.
   *[other] « { $term } » s’écrit à { $count } endroits comme un terme défini, mais le texte ne le définit ni ne l’institue.
}
T006 =
    { $count ->
        [one] Le texte porte ici « { $found } », alors que le terme défini est « { $term } ». Si le sens est le même, employez le terme défini.
       *[other] Le texte porte ici « { $found } », { $count } fois en tout, alors que le terme défini est « { $term } ». Si le sens est le même, employez le terme défini.
    }
T006-fix =
    { $count ->
        [one] Écrire « { $term } »
       *[other] Écrire partout « { $term } » ({ $count } endroits)
    }
T006-related = la définition
T007 = « { $term } » est expliqué par lui-même.
T007-loop = « { $term } » et « { $other } » ne sont expliqués que l’un par l’autre.
T007-related = l’autre définition
T008 = « { $term } » est défini dans le préambule ; les définitions ont leur place dans un article.
T009 = « { $short } » désigne ici « { $found } », et ailleurs « { $other } ».
T009-related = l’autre nom complet
T009-unexplained = Le texte ne dit pas ce que signifie « { $short } » ; donnez le nom complet au premier emploi.
T010 = « { $term } » est défini après « { $other } », mais employé avant.
T010-related = la définition qui la précède
T011-several = « { $term } » désigne plusieurs parties, mais suit l’une d’elles alors qu’une autre vient après.
T011-one = « { $term } » ne convient pas à la partie qui précède immédiatement ; sa place est-elle après la précédente ?

## Refactorings

refactor-renumber-list = Renuméroter la liste de { $marker }, renvois compris
refactor-renumber-all = Renuméroter tout le projet, renvois compris
refactor-insert-before = Insérer un article avant « { $article } »
refactor-insert-after = Insérer un article après « { $article } »
refactor-delete = Supprimer « { $article } », les articles suivants étant renumérotés
refactor-move-up = Déplacer « { $article } » vers le haut
refactor-move-down = Déplacer « { $article } » vers le bas
refactor-restyle-list = Numéroter cette liste { $marker } …
refactor-restyle-all = Numéroter toutes les divisions de ce niveau { $marker } …

refactor-group-text = Texte
refactor-group-numbers = Numéros des divisions
refactor-group-references = Renvois qui suivent
refactor-group-version = La version { $file }
refactor-versions-left = Versions laissées en l’état : { $files }. Leurs articles sont numérotés autrement, leur texte est arrêté, ou l’éditeur ne peut pas demander de confirmer chaque modification.
refactor-group-citing = Les renvois dans { $file }
refactor-citing-left = Renvois à ces articles laissés en l’état dans : { $files }. L’article visé est supprimé, la série d’articles n’est plus la même, le texte est arrêté, ou l’éditeur ne peut pas demander de confirmer chaque modification. Vérifiez-les.

refactor-note-another = « { $reference } » reste inchangé : ce texte traite d’un autre instrument. S’il s’agit du présent instrument, corrigez le numéro.
refactor-note-unsure = La phrase nomme aussi un autre instrument. Vérifiez que « { $reference } » vise le présent instrument.
refactor-note-lost = « { $reference } » menait à la partie supprimée. Le renvoi est mis entre crochets : indiquez où il doit mener, ou supprimez-le.
refactor-note-relative = « { $reference } » mènerait ailleurs. Le renvoi est mis entre crochets : nommez les articles.
refactor-note-range = « { $reference } » ne couvre plus les mêmes articles qu’auparavant. Vérifiez-en les bornes.
refactor-note-ambiguous = Plusieurs divisions portaient le numéro de « { $reference } ». Vérifiez laquelle est visée.
refactor-note-elsewhere = « { $reference } » mènerait à une autre partie qu’auparavant. Vérifiez ce renvoi.

refactor-refused-fixed = Le texte est paraphé, signé ou publié : il n’est corrigé qu’avec l’accord de ses signataires.
refactor-refused-place = Il n’y a rien ici à quoi cela puisse s’appliquer.
refactor-refused-no-article = Il n’y a pas d’article ici.
refactor-refused-disorder = Les articles ne sont pas numérotés dans l’ordre croissant. Renumérotez-les d’abord.
refactor-refused-structure = D’autres parties du projet en seraient également modifiées. Rien n’a été fait.
refactor-refused-doubled = { $marker } figurerait deux fois : une énumération qui ne commence pas au premier numéro se lit comme la suite de la précédente. Rien n’a été fait.
refactor-refused-inserted = Un numéro inséré (5 bis, 第五条之二) figure ici. Renumérotez à la main.
refactor-refused-last = C’est le seul article à cet endroit ; son chapitre resterait vide.
refactor-refused-end = Il n’y a pas d’article par-dessus lequel le déplacer.
refactor-refused-in-order = Les numéros sont en ordre.
refactor-refused-style = Cette liste ne peut être numérotée de cette façon.

## Les instruments cités et l’état du projet

cited-agrees = la date est celle du registre
cited-differs = le registre donne une autre date
cited-near = absent du registre ; un titre voisin y figure
cited-undated = au registre, sans date à comparer
cited-unknown = absent du registre
stage-template = modèle
stage-draft = projet
stage-negotiated = texte négocié
stage-final = texte définitif
stage-initialled = paraphé
stage-signed = signé
stage-published = publié
stage-excerpt = extrait
language-zh-Hans = chinois (simplifié)
language-zh-Hant = chinois (traditionnel)
language-en = anglais
language-ru = russe
language-fr = français
language-und = langue inconnue
refactor-sort-citations = Classer les instruments cités ici par ordre de date
refactor-short-title = Introduire le titre abrégé « { $short } » et l’employer ensuite
refactor-inline-title = Remplacer partout « { $short } » par le titre complet
refactor-clauses = Ajouter les clauses finales manquantes ({ $count })
refactor-counts = Mettre les décomptes d’années en accord avec la date du texte
refactor-group-check = À vérifier
refactor-note-count = À la date du texte, { $old } devient { $new }. À vérifier.
refactor-refused-citations = Aucun instrument n’est cité ici dans un autre ordre que celui des dates.
refactor-refused-no-title = Rien n’est cité ici qui puisse recevoir un titre abrégé.
refactor-refused-short-taken = « { $short } » pourrait désigner aussi un autre instrument de ce texte.
refactor-refused-no-short-title = Aucun titre abrégé n’est introduit ici.
refactor-refused-clauses = Il ne manque aucune clause finale qui puisse être ajoutée ici.
refactor-refused-counts = Aucun décompte d’années n’est à changer.
refactor-refused-date = Ce n’est pas une date : écrire 2026-03-14.
refactor-refused-parties = Les deux parties ne sont pas connues : les nommer sous `parties` dans l’en-tête.
refactor-refused-alternat = L’en-tête dit que l’ordre des parties est le même dans tous les exemplaires.
refactor-refused-copy = Les deux parties ne sont nulle part côte à côte ; l’autre exemplaire est identique.
rename-refused-nothing = Rien ici ne peut être renommé.
rename-refused-empty = Le nouveau nom est vide.
rename-refused-marks = « { $name } » contient une marque qui termine un nom. L’écrire sans guillemets.
rename-refused-taken = « { $term } » est déjà défini dans ce projet.
rename-refused-inside = « { $name } » est contenu dans le terme « { $term } » ; on ne pourrait les distinguer.
rename-refused-stands = « { $name } » figure ailleurs dans le projet ; on ne pourrait plus les distinguer.
rename-refused-number = « { $name } » n’est pas un numéro que cette partie puisse porter.
rename-refused-order = « { $name } » n’est pas supérieur au numéro qui précède.
