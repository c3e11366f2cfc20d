# Messages of Alternat in Russian.
#
# The comments of en.ftl hold here as well. Numbers have the forms [one] (1, 21), [few] (2–4, 22) and
# the rest (5–20, 0).

## Words shared by all

severity-error = ошибка
severity-warning = предупреждение
severity-info = справка
severity-hint = подсказка

authority-calendar = календарь
authority-record = реестр
authority-consistency = согласованность текста
authority-standard = стандарт
authority-guide = руководство по составлению
authority-house = правила ведомства

fix-class-none = без исправления
fix-class-safe = безопасное исправление
fix-class-unsafe = исправление с подтверждением

## M · Front matter, suppressions, configuration

M001-broken = Служебный заголовок (YAML) не читается: { $reason }
M001-not-a-mapping = Служебный заголовок должен состоять из ключей и значений, например `stage: draft`.
M001-unknown-key = Ключ «{ $key }» неизвестен. Собственные ключи начинаются с «x-».
M001-unknown-key-near = Ключ «{ $key }» неизвестен; возможно, имелся в виду «{ $near }»?
M001-duplicate-key = Ключ «{ $key }» стоит здесь во второй раз; действует первое значение.
M001-value = «{ $value }» не является значением ключа «{ $key }». Возможные значения: { $known }.
M001-value-near = «{ $value }» не является значением ключа «{ $key }»; возможно, имелось в виду «{ $near }»?
M001-type = Значением ключа «{ $key }» должно быть: { $expected }.
M001-date = «{ $value }» — не дата; год, месяц и день пишутся так: 2022-09-14.
M001-span = Визит заканчивается раньше, чем начинается.

expected-text = текст
expected-boolean = true или false
expected-number = целое неотрицательное число
expected-list = список текстов, например [a, b]
expected-text-or-list = текст или список текстов
expected-table = ключи и значения
expected-path = путь к файлу или { "{" }file: …, role: …{ "}" }
expected-one-of = одно из значений: { $known }

## Configuration

config-syntax = Конфигурация (TOML) не читается: { $reason }
config-unknown-key = Ключ «{ $key }» здесь неизвестен. Известные ключи: { $known }.
config-unknown-key-near = Ключ «{ $key }» здесь неизвестен; возможно, имелся в виду «{ $near }»?
config-no-keys = В разделе «{ $section }» ключей пока нет; «{ $key }» не действует.
config-type = Значением ключа «{ $key }» должно быть: { $expected }.
config-value = «{ $value }» не является значением ключа «{ $key }». Возможные значения: { $known }.
config-value-near = «{ $value }» не является значением ключа «{ $key }»; возможно, имелось в виду «{ $near }»?
config-missing-key = Не хватает ключа «{ $key }».
config-glob = «{ $value }» — не образец пути: { $reason }
config-unknown-rule = Правила «{ $name }» нет.
config-unknown-rule-near = Правила «{ $name }» нет; возможно, имелось в виду { $near }?
config-extends-missing = Конфигурация «{ $path }» не читается: { $reason }
config-extends-circle = Конфигурация «{ $path }» наследует сама себе.
config-baseline-missing = Перечень известных замечаний «{ $path }» не читается: { $reason }. Его составляет команда `alternat check --baseline write`.
config-baseline-key = Здесь должны стоять код правила и ключ абзаца, как их пишет `alternat check --baseline write`.
config-side-key = Здесь должен стоять ключ предложения: 16 шестнадцатеричных цифр, как их пишет `alternat suppress`.
config-list-missing = Список «{ $path }» не читается: { $reason }
config-row = Эта запись не читается: { $reason }
config-regex = «{ $value }» — не регулярное выражение: { $reason }
config-unknown-profile = Профиля «{ $name }» нет. Известные профили: { $known }.

## Command line

cli-unknown-value = «{ $value }» не является значением { $option }; возможные значения: { $known }
cli-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
       *[other] { $count } файлов
    }
cli-list-separator = ,{" "}
cli-count-error =
    { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
       *[other] { $count } ошибок
    }
cli-count-warning =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
       *[other] { $count } предупреждений
    }
cli-count-info =
    { $count ->
        [one] { $count } справка
        [few] { $count } справки
       *[other] { $count } справок
    }
cli-count-hint =
    { $count ->
        [one] { $count } подсказка
        [few] { $count } подсказки
       *[other] { $count } подсказок
    }
cli-found =
    { $count ->
        [one] { $count } замечание ({ $files }): { $severities }.
        [few] { $count } замечания ({ $files }): { $severities }.
       *[other] { $count } замечаний ({ $files }): { $severities }.
    }
cli-nothing-found = Проверено: { $files }; замечаний нет.
cli-fixable =
    { $count ->
        [one] { $count } замечание можно безопасно исправить с помощью --fix.
        [few] { $count } замечания можно безопасно исправить с помощью --fix.
       *[other] { $count } замечаний можно безопасно исправить с помощью --fix.
    }
cli-fixed =
    { $count ->
        [one] Внесено { $count } исправление.
        [few] Внесено { $count } исправления.
       *[other] Внесено { $count } исправлений.
    }
cli-fix-safe = есть исправление
cli-fix-unsafe = исправление с подтверждением
cli-not-found = такого файла или такой папки нет
cli-permission-denied = нет прав на чтение или запись
cli-is-folder = это папка; укажите файл
cli-io-error = { $reason }
cli-no-drafts = проектов здесь нет (*.dipl, *.dipl.md, *.dipl.txt и то, что включает alternat.toml)
cli-known =
    { $count ->
        [one] { $count } замечание значится в перечне известных и не показано.
        [few] { $count } замечания значатся в перечне известных и не показаны.
       *[other] { $count } замечаний значатся в перечне известных и не показаны.
    }
cli-vanished =
    { $count ->
        [one] { $count } замечание из перечня известных больше не встречается; `alternat check --baseline write` исключит его.
        [few] { $count } замечания из перечня известных больше не встречаются; `alternat check --baseline write` исключит их.
       *[other] { $count } замечаний из перечня известных больше не встречаются; `alternat check --baseline write` исключит их.
    }
cli-baseline-written =
    { $count ->
        [one] В { $file } теперь значится { $count } замечание.
        [few] В { $file } теперь значатся { $count } замечания.
       *[other] В { $file } теперь значатся { $count } замечаний.
    }
cli-suppressed = { $rule } в строке { $line } отключено в { $file }.
cli-suppress-nothing = у { $rule } в строке { $line } замечаний нет
cli-suppress-reason = основание не должно быть пустым
cli-fix-standard-input = исправленный текст стандартного ввода идёт в стандартный вывод; рядом с «-» других путей не указывают
cli-statistics-format = --statistics выводится в форме human или json
version-commit = ревизия: { $commit }
version-unknown-commit = неизвестна (собрано без scripts/package)
version-target = платформа: { $target }
version-records = записи: документов — { $instruments } (все виды считает `alternat registry check`)
version-licence = лицензия: { $licence }
version-third-party = Сторонние компоненты и их лицензии:
cli-too-large = файлы в 4 ГиБ и больше не поддерживаются
cli-not-utf8 = не UTF-8 (байт { $at }); преобразуйте файл в UTF-8
cli-not-utf8-guess = не UTF-8 (байт { $at }), вероятно { $encoding }; преобразуйте файл в UTF-8

## Records

records-format = не файл записей: нужен TOML, JSON, CSV или TSV (*.toml, *.json, *.csv, *.tsv), либо укажите format = "csv" рядом с именем файла
records-empty = в нём ничего нет
records-too-many = он слишком велик: файл записей может занимать до 4 ГБ
records-not-utf8 = не UTF-8 (байт { $at }); преобразуйте файл в UTF-8 или укажите кодировку, например encoding = "gb18030"
records-not-utf8-guess = не UTF-8 (байт { $at }), вероятно { $encoding }; преобразуйте файл в UTF-8 или укажите encoding = "{ $encoding }" рядом с именем файла
records-encoding = кодировки «{ $text }» нет; возможны utf-8, gb18030, big5, utf-16le и другие
records-encoding-wrong = он не в указанной кодировке { $encoding }
records-delimiter = «{ $text }» не может быть разделителем; разделитель — один знак, например , ; | или табуляция
records-date-format = «{ $text }» — не форма дат: используйте %Y, %m, %d и %B (название месяца), либо day-first, либо month-first
records-no-column = Столбца «{ $name }» нет. Столбцы: { $columns }.
records-no-title-column = Неизвестно, в каком столбце стоят названия. Столбцы: { $columns }. Укажите columns = {"{"} title.zh = "…" {"}"} рядом с именем файла.
records-titles-and-persons = В таблице либо документы, либо лица: укажите столбцы title или столбцы person и office, но не те и другие.
records-no-person-column = Неизвестно, в каком столбце стоят имена. Столбцы: { $columns }. Укажите columns = {"{"} person.ru = "…", office.ru = "…" {"}"} рядом с именем файла.
records-no-office-column = Неизвестно, в каком столбце стоят должности. Столбцы: { $columns }. Укажите columns = {"{"} person.ru = "…", office.ru = "…" {"}"} рядом с именем файла.
records-row-no-person = В строке нет имени.
records-row-no-office = В строке нет должности.
records-office-repeated = Та же должность того же лица стоит в строке { $line }; строка опущена.
records-in-column = { $column }: { $what }
records-row-no-title = В строке нет названия.
records-row-width = В строке { $cells } ячеек, в заголовке { $columns }. Ячейки с разделителем или переводом строки заключаются в кавычки.
records-row-broken = Строка не читается: { $reason }
records-row-repeated = Название и даты те же, что в строке { $line }; строка опущена.
records-row-same-id = В строке { $line } тот же идентификатор «{ $id }»; укажите для него другой столбец или никакого.
records-date-unread = «{ $text }» не читается как дата. Укажите, как пишутся даты: date-format = "%d.%m.%Y".
records-date-ambiguous = «{ $text }» может означать { $first } или { $second }. Укажите порядок: date-format = "day-first" или "month-first".
records-date-short-year = В «{ $text }» год из двух цифр; напишите четыре.
records-two-dates-in-title = За названием стоят две даты; взять можно только одну: «{ $text }»
records-title-place-unclear = Неясно, где кончается название и начинается место; разделите их точкой: «{ $text }»
records-party-unknown = Стороны «{ $name }» в реестре нет; строка принята без сторон.
records-json-no-rows = Нет ни списка строк, ни записи (instrument, party, person, relation, series). Укажите, под каким ключом стоят строки: rows = "…"; ключи: { $keys }.
records-json-no-key = под «{ $name }» нет списка строк
records-json-no-object = Строка — не объект с именем для каждой ячейки.
records-near-title = Название почти совпадает с { $other } с той же датой: { $title }
records-kept = { $why } Прочитанные ранее записи остаются в силе.
records-rows-refused = не принято строк: { $refused } из { $rows }; каждую покажет alternat registry import. Первая:
records-mapping = не описание столбцов: { $reason }
records-imported = строк: { $rows }; записей: { $taken } (из них без сторон: { $part }); строк не принято: { $refused }, повторены и опущены: { $repeated }
records-count-instruments = Документы: { $count }
records-count-parties = Стороны: { $count }
records-count-relations = Отношения: { $count }
records-count-persons = Лица: { $count }
records-count-series = Мероприятия: { $count }
records-count-two-sources = Записи с двумя и более источниками: { $count }
records-count-confirmed = Записи, считающиеся подтверждёнными: { $count }
records-sort-instruments = документы
records-sort-parties = стороны
records-sort-relations = отношения
records-sort-persons = лица
records-sort-series = мероприятия
records-share = { $name }: { $part } из { $all }
records-none-found = записи «{ $text }» нет
records-unreadable = не файл записей: { $reason }
records-duplicate-id = У другой записи тот же идентификатор.
records-repeated-title = Название стоит дважды: { $title }
records-duplicate-title = У { $other } те же название и дата: { $title }
records-empty-name = Название или имя пусто.
records-no-names = Нет названия или имени.
records-unknown-party = Стороны с идентификатором «{ $id }» нет.
records-unknown-instrument = Документа с идентификатором «{ $id }» нет.
records-impossible-date = { $date }: такой даты нет в календаре.
records-retroactive = В силе с { $force }, раньше заключения { $concluded }: верно лишь там, где документ имеет обратную силу.
records-dates-reversed = { $second } не может быть раньше, чем { $first }.
records-two-dates = У одного события две даты.
records-ordinal-order = Номер { $ordinal } не следует за предыдущим.
records-wrong-year = Дата под номером { $ordinal } не в своём году.
records-no-source = Источника нет.
records-too-few-sources = Запись считается подтверждённой, но источников меньше двух.

## Explanations of rules

rule-on = включено
rule-off = выключено
rule-sources = Источники:
rule-options = Параметры:
rule-option-default = по умолчанию { $value }
rule-wrong = ✗ Замечание между ‹ и ›:
rule-right = ✓ Без замечаний:
handbook-title = Правила
handbook-introduction = Составлено по правилам командой `alternat explain all --format markdown`; одно правило показывает `alternat explain CODE`. Степени, параметры и уровни задаются в `alternat.toml`. Примеры взяты из документов государств, которых не существует.
handbook-code = код
handbook-name = имя
handbook-checks = что проверяется
handbook-severity = степень
handbook-fix = исправление
handbook-default = по умолчанию
family-C = C · Ссылки на документы
family-D = D · Даты, счёт лет, числа
family-L = L · Набор и язык
family-M = M · Служебный заголовок, отключения, конфигурация
family-N = N · Нумерация и строение
family-P = P · Стороны и наименования
family-R = R · Стиль, заключительные положения, формулы
family-T = T · Термины
family-W = W · Рабочие пометы
family-X = X · Внутренние отсылки
family-K = K · Соответствие текстов на разных языках


## Editor

server-reading-drafts = Чтение проектов рабочей области
server-more-findings = { $count ->
    [one] Не показано ещё { $count } замечание.
    [few] Не показаны ещё { $count } замечания.
   *[other] Не показано ещё { $count } замечаний.
 }

## N · Numbering and structure

N001 = Перед номером { $written } пропуск: { $count ->
    [one] не хватает { $missing }.
   *[other] не хватает номеров { $missing }.
 }
N001-fix = Перенумеровать начиная с { $first } вместе с отсылками
N001-related = пункт перед пропуском
N001-swallowed = Номер { $missing } стоит внутри предыдущего пункта; с него должен начинаться абзац.
N002 = Номер { $written } стоит здесь во второй раз.
N002-restart = Перечень начинается здесь заново с { $written }, хотя его части ничем не разделены.
N002-related = другой { $written }
N002-fix = Изменить номер на { $expected }
N003 = Номер { $written } не подходит к своему месту в перечне.
N003-related = предыдущий пункт
N003-fix = Изменить номер на { $expected }
N003-fix-all = Перенумеровать весь перечень в этом порядке вместе с отсылками
N004 = Здесь пропущена ступень нумерации: под частью выше ожидается { $expected }.
N004-deep = По порядку нумерации ведомства под этой частью нет ступеней.
N004-house = По порядку нумерации ведомства этот перечень начинается с { $expected }.
N004-fix = Нумеровать этот перечень начиная с { $expected }
N005 = Этот номер написан иначе, чем остальные в его перечне.
N005-evenly = Номера этого перечня написаны по-разному.
N005-related = пункт с преобладающей формой номера
N005-fix = Написать { $expected }
N006-surplus = После номера в скобках или в кружке знак не ставится: { $written } ({ $count } { $count ->
        [one] место
        [few] места
       *[other] мест
    }).
N006-chinese = После китайского числительного здесь ставится 、, а не точка: { $written } ({ $count } { $count ->
        [one] место
        [few] места
       *[other] мест
    }).
N006-arabic = После арабской цифры ставится точка, а не 、: { $written } ({ $count } { $count ->
        [one] место
        [few] места
       *[other] мест
    }).
N006-ordinal = После таких слов, как 第一 и 首先, ставится запятая, а не 、.
N006-fix = Написать { $expected }
N006-fix-surplus = Убрать знак
N007 = В китайском тексте пункты нумеруются полноширинными скобками ({ $count } { $count ->
        [one] место
        [few] места
       *[other] мест
    }).
N007-fix = Поставить полноширинные скобки
N008 = Нумерация статей начинается здесь заново; при сквозной нумерации это { $expected }.
N008-fix = Нумеровать статьи насквозь, начиная с { $expected }
N008-continued = Этот перечень продолжает счёт другой части; он должен начинаться с { $expected }.
N008-fix-list = Начать этот перечень с { $expected }
N008-style = Нумерация статей начинается заново в каждой части (частей: { $count }).
N009 = В этом перечне только один пункт. Внесите его текст в абзац или добавьте недостающие пункты.
N010 = За заголовком «{ $heading }» ничего не следует.
N011 = К этому перечню не подводят никакие слова. Нужна вводная фраза с двоеточием.
N012 = Здесь в перечне требуется { $expected }.
N012-fix = Написать { $expected }
N013 = { $written } — неправильно составленное числительное.
N013-fix = Написать { $expected }
N014 = Во французских договорах первая статья обозначается словом «{ $word }».
N014-fix = Написать «{ $word }»
N015 = «{ $found }» вместо «{ $usual }», как в других перечнях текста: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
N015-fix = Писать как «{ $usual }» ({ $count })
N016 = Эта буква — латинская, а остальные в перечне — кириллические; так же выглядит { $letter }.
N016-fix = Написать кириллическую букву { $letter }
N017 = Абзацы преамбулы не нумеруются ({ $count } { $count ->
        [one] место
        [few] места
       *[other] мест
    }).
N017-fix = Убрать номера
N018 = Пункты постановляющей части нумеруются (без номера: { $count }).
N018-fix = Пронумеровать пункты
N019 = Резолюция — одно предложение: точкой кончается только последний её пункт.
N019-preamble = Абзацы преамбулы кончаются запятой.
N020 = Перед текстом этого документа нет названия.
N020-misplaced = Название стоит после текста.
N020-related = начало текста
N020-fix = Перенести название в начало
N021 = Название обозначает иной вид документа, чем указан в служебном заголовке.
N021-related = указанный вид
N022 = Преамбула обрывается перед первой статьёй; нет формулы, которая её завершает.
N022-kind = Формула «{ $formula }» относится к иному виду документа, чем обозначено в названии.
N023 = Этот текст никем не подписан; нет места для подписей.
N024-alone = Подписывает только одна сторона; нет подписи за { $party }.
N024-twice = { $party } подписывает за обе стороны.
N024-office = В подписи за { $party } должность не указана; у другой стороны указана.
N024-name = В подписи за { $party } имя не указано; у другой стороны указано.
N024-mark = В подписи за { $party } нет пометы (签字); у другой стороны есть.
N024-foreign = { $party } подписывает, но в названии не упоминается.
N025 = { $article } стоит после заключительной части текста; постановления стоят перед ней.
N025-related = здесь текст заключён
N026 = Приложений несколько; у этого нет номера.
N026-related = тоже без номера
N026-fix = Пронумеровать приложения в этом порядке
N026-form = В тексте стоит { $written }, а приложения озаглавлены иначе ({ $count } { $count ->
        [one] место
        [few] места
       *[other] мест
    }).
N026-form-related = заголовок приложения
N026-form-fix = Писать везде как в заголовках
N027-missing = У этой статьи нет заголовка; у большинства других есть (без заголовка: { $count }).
N027-lone = У этой статьи есть заголовок; у большинства других нет (с заголовком: { $count }).
N027-related = здесь то же самое
N028 = В этой статье { $count } { $count ->
    [one] ненумерованный абзац
    [few] ненумерованных абзаца
   *[other] ненумерованных абзацев
 }; на нумерованные пункты можно было бы ссылаться по отдельности.
N029 = Здесь, по-видимому, начинается другой документ; его номера считаются заново.

M001-fix = Написать «{ $expected }»
M002 = Ни название, ни служебный заголовок не говорят, что это за документ, поэтому зависящие от этого правила молчат; вид указывается в служебном заголовке: `kind:`.
M003 = Отключать здесь { $rule } нечего.
M003-side = Строка { $line } сопутствующего файла отключает { $rule } («{ $reason }») в предложении, которого здесь больше нет или к которому у { $rule } нет замечаний.
M004 = В отключении не сказано почему; основание пишется после «--».
M003-fix = Убрать правило из директивы
M003-fix-directive = Убрать директиву
M005 = Этот текст парафирован, подписан или опубликован, а здесь он изменён. Отмените изменение, начните новую редакцию или исправьте с согласия подписавших.
M005-shorter = Этот текст парафирован, подписан или опубликован, а абзацы после этого исключены. Отмените изменение или начните новую редакцию.
M006 = Правила «{ $word }» нет.
M006-near = Правила «{ $word }» нет; возможно, имелось в виду { $near }?
M006-fix = Написать «{ $expected }»

## C · Citations

C001 = По данным реестра — { $recorded }, а не { $found }. { $source }
C001-single = По единственному источнику в реестре — { $recorded }, а не { $found }; проверьте, что верно. { $source }
C001-several = Это название носят несколько документов, но ни у одного нет даты { $found }; в реестре: { $recorded }. { $source }
C001-question = Верна ли дата { $found }? В реестре (запись подтверждена не полностью) — { $recorded }. { $source }
C001-event = По данным реестра, { $found } — дата другого события ({ $event }), чем названо глаголом. { $source }
C001-related = документ, к которому относится эта дата
C001-fix = Написать { $date }
C002 = Такого названия в реестре нет; ближайшее — «{ $title }». { $source }
C002-fix = Написать «{ $title }»
C003 = Этот документ впервые упоминается без даты: { $recorded }. { $source }
C003-fix = Поставить «{ $words }» при названии
C004 = Один и тот же документ датирован в этом тексте по-разному: здесь { $found }, в другом месте { $other }.
C004-related = другая дата
C004-fix = Написать { $date }
C005 = { $count ->
    [one] В другом проекте ({ $drafts }) этот документ датирован { $other }, а не { $found }.
   *[other] В других проектах (их { $count }: { $drafts }) этот документ датирован { $other }, а не { $found }.
 }
C006 = «{ $verb }» не подходит к документу этого вида; подходит «{ $better }».
C006-related = документ
C006-fix = Написать «{ $better }»
C007 = Этот документ датирован { $found }, раньше установления дипломатических отношений между двумя государствами ({ $relations }). { $source }
C007-state = Этот документ датирован { $found }, раньше возникновения названного в нём государства и установления дипломатических отношений ({ $relations }). { $source }
C008 = Документ датирован { $found }, позже даты текста ({ $text }).
C011 = { $count ->
    [one] Название «{ $title }» стоит без знаков названия, в отличие от других названий в этом тексте.
    [few] { $count } названия стоят без знаков названия, в отличие от других в этом тексте; первое из них — «{ $title }».
   *[other] { $count } названий стоят без знаков названия, в отличие от других в этом тексте; первое из них — «{ $title }».
 }
C011-fix = { $count ->
    [one] Поставить знаки названия
   *[other] Поставить знаки названия везде ({ $count })
 }
C012 = «{ $name }» — не документ; знаки названия ставятся у документов и произведений.
C012-fix = Убрать знаки названия
C012-quoted = «{ $name }» стоит в кавычках, а документ рядом — в знаках названия.
C012-quoted-fix = Поставить знаки названия
C013 = «{ $short }» употреблено до того, как введено{ $count ->
    [one] .
    [few] , { $count } раза.
   *[other] , { $count } раз.
 }
C013-related = где введено
C013-fix = Написать «{ $full }»
C014 = Полное название повторено ({ $count } { $count ->
    [few] раза
   *[other] раз
 }), хотя для него введено «{ $short }».
C014-related = где введено
C014-fix = Написать «{ $short }»
C015 = По данным реестра, этот документ утратил силу. { $source }
C015-ended-on = По данным реестра, этот документ прекратил действие: { $date }. { $source }
C015-replaced = По данным реестра, вместо этого документа действует «{ $successor }». { $source }
C015-replaced-on = По данным реестра, этот документ заменён документом «{ $successor }»: { $date }. { $source }
C016 = В этом названии «{ $first }» стоит перед «{ $second }»; в других названиях этого экземпляра порядок иной.
C016-fix = Изменить порядок сторон
C017 = Документы этого перечня стоят в порядке дат, кроме этого.
C017-fix = Расположить перечень в порядке дат
C018 = Этот документ стоит в одном перечне дважды.
C018-related = первое упоминание
C018-fix = Убрать второе упоминание
C019 = По данным реестра, место — { $recorded }, а не { $found }. { $source }
C019-related = документ
C019-fix = Написать { $place }
C020 = По данным реестра, стороны названы на другом уровне: «{ $title }». { $source }
C020-fix = Написать «{ $title }»
C021 = Стороны этого текста применяют документ, заключённый между другими ({ $parties }).
C022 = Резолюция с таким номером — не { $year } года; её сессия или год: { $first }–{ $last }.
C022-related = резолюция
C023 = { $reference } не существует: по данным реестра, статей в этом документе { $articles }. { $source }
C023-related = документ
C024 = Изменяемый или дополняемый документ не назван с датой ни в названии, ни в преамбуле, ни в первой статье.

## D · Dates, counts and ordinals against the records

D007 = Число лет ({ $found }) не подходит: { $event } — { $base }, так что на дату { $on } выходит { $expected }. { $source }
D007-fix = Написать { $years }
D008 = По данным реестра, в { $year } году — номер { $expected }, а не { $found }. { $source }
D008-fix = Написать { $expected }

counted-relations = установлены дипломатические отношения
counted-partnership = установлено «{ $name }»
counted-independence = независимость, { $party }
counted-foundation = образование, { $party }
counted-signature = подписание «{ $title }»

## X · References

X001 = { $reference }: в этом документе такой части нет.
X001-in = { $reference }: такой части нет там, куда ведёт ссылка ({ $outer }).
X001-fix = Сослаться на номер { $numeral }
X002 = { $reference } ведёт обратно к статье, в которой стоит эта отсылка. Если так и задумано, напишите «{ $expected }»; иначе исправьте номер.
X002-within = { $reference } — сама эта статья; «{ $expected }» останется верным при изменении номеров.
X002-fix = Написать { $expected }
X003 = { $reference } вело к «{ $was }», теперь это «{ $now }»; здесь теперь «{ $here }».
X003-gone = { $reference } вело к «{ $was }», которого больше нет; теперь ведёт к «{ $here }».
X003-fix = Сослаться на номер { $numeral }
X004 = { $article } состоит из одного пункта; { $paragraph } — не её часть.
X004-fix = Убрать указание на пункт
X005 = Ни одно положение текста не упоминает { $annex }.
X005-status = Ни в одном положении не сказано, что приложения являются неотъемлемой частью документа.
X006 = Перед { $reference } нет ничего, к чему могла бы вести отсылка.
X006-list = { $words } предвещает перечень, но часть здесь кончается.
X007 = Другие отсылки этой ступени пишутся иначе, чем { $written } (отступает: { $count }).
X007-fix = Писать все как остальные
X008 = Диапазон { $range } идёт в обратном порядке.
X008-same = Диапазон { $range } начинается и кончается одним и тем же номером.
X008-fix = Поменять номера местами
X009 = { $reference }: исключено; отсылка ведёт в пустоту.
X009-related = здесь сохранён только номер
X010 = Текст называет себя здесь «{ $written }», вопреки своему названию.
X010-throughout = Текст везде называет себя «{ $written }» (случаев: { $count }), вопреки своему названию. Исправьте одно или другое.
X010-related = название
X010-fix = Написать { $expected }
X011 = Неясно, какой документ означает «{ $written }». Укажите его название или сокращённое наименование.
X011-related = может иметься в виду
X012 = К этому знаку нет сноски { $number }.
X012-note = Ни один знак в тексте не ведёт к сноске { $number }.
X012-order = Сноска { $number } стоит не на своём месте.

## Records

event-signed = подписание
event-opened-for-signature = открытие для подписания
event-adopted = принятие
event-done = совершение
event-issued = издание
event-entry-into-force = вступление в силу
event-terminated = прекращение действия
record-date = { $date } ({ $event })
record-source = Реестр (один источник): { $what }, { $where }; проверено: { $checked }.
record-sources = Реестр: { $what }, { $where } и ещё { $others }; проверено: { $checked }.
record-checked = Запись проверена: { $checked }.
list-joined = { $first }, { $rest }
words = { $words }

## Hovers

link-un-document = { $symbol } на undocs.org, в вашем браузере
hover-citation-agrees = В реестре: дата — { $date } ({ $event }).
hover-citation-other-event = В реестре есть, но { $date } — дата другого события ({ $event }), чем названо глаголом.
hover-citation-differs = В реестре есть, но с другой датой, чем { $date }.
hover-citation-undated = В реестре есть; здесь дата не указана.
hover-citation-no-date = В реестре есть, но без даты, с которой можно сравнить.
hover-citation-unknown = «{ $title }» в реестре нет.
hover-citation-near = «{ $title }» в реестре нет; есть близкое название.
hover-title-zh = Китайский
hover-title-en = Английский
hover-title-ru = Русский
hover-title-fr = Французский
hover-title-es = Испанский
hover-title-ar = Арабский
hover-kind = Вид
hover-kind-level = { $kind } ({ $level })
level-state = межгосударственный уровень
level-government = межправительственный уровень
level-ministry = межведомственный уровень
level-organisation = уровень организации
hover-parties = Стороны
hover-status = Действие
status-in-force = в силе
status-not-in-force = не в силе
status-terminated = действие прекращено
hover-confidence = Достоверность
confidence-partial = подтверждено лишь частично
confidence-single = один источник
hover-replaced = Заменён
hover-registration = Регистрация в ООН
hover-records = Записи
hover-several =
    { $count ->
        [one] это название носит { $count } документ
        [few] это название носят { $count } документа
       *[other] это название носят { $count } документов
    }
hover-near = В реестре
hover-near-here = Здесь
hover-cited-date = Дата здесь
hover-mentions = В этом проекте
hover-mention-count =
    { $count ->
        [one] упомянут { $count } раз
        [few] упомянут { $count } раза
       *[other] упомянут { $count } раз
    }
hover-date-place = { $date }, { $place }

hover-weekday = { $date } — { $weekday }.
hover-no-such-day = Такого дня нет: { $date }.
hover-partial = { $date }
hover-span = { $span }: { $count } { $count ->
    [one] день
    [few] дня
   *[other] дней
 }
hover-text-date = Текст
hover-same-day = дата текста
hover-days-before =
    { $count ->
        [one] за { $count } день до даты текста ({ $date })
        [few] за { $count } дня до даты текста ({ $date })
       *[other] за { $count } дней до даты текста ({ $date })
    }
hover-days-after =
    { $count ->
        [one] через { $count } день после даты текста ({ $date })
        [few] через { $count } дня после даты текста ({ $date })
       *[other] через { $count } дней после даты текста ({ $date })
    }
hover-on-this-day = В этот день
hover-event-title = { $event }: { $title }
ordinal-unit = номер
hover-numbered = { $before }{ $after }, { $unit } { $number }

hover-count = На дату { $on } — { $value }: { $event }, { $base }.
hover-count-undated = Счёт с { $base }: { $event }. Дата этого текста неизвестна.
hover-count-unknown = Того, от чего здесь ведётся счёт, в реестре нет.
hover-count-here = В проекте
hover-count-verdict = Вывод
hover-count-right = подходит
hover-count-inclusive = на единицу больше числа полных лет
hover-count-wrong = не подходит
hover-count-open = установить нельзя
hover-count-changes = Изменится
years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
       *[other] { $count } лет
    }

hover-person = { $name }
hover-ordinal = { $event }: { $held }.
hover-ordinal-unknown = { $event } — в реестре нет.
hover-form = Форма
form-online = проведено в режиме видеоконференции
form-postponed = проведено позже, чем говорит название
form-announced = объявлено
hover-previous = Предыдущее
hover-next = Следующее

hover-part-paragraphs = Пункты
hover-part-items = Подпункты
hover-part-references = Отсылки
hover-number = { $count }
hover-nobody-refers = нет
hover-refer =
    { $count ->
        [one] { $count } раз, строка { $lines }
        [few] { $count } раза, строки { $lines }
       *[other] { $count } раз, строки { $lines }
    }

hover-capital = Столица
hover-relations = Отношения
hover-partnership = { $date }: { $name }
hover-named-count =
    { $count ->
        [one] назван { $count } раз
        [few] назван { $count } раза
       *[other] назван { $count } раз
    }
hover-term = «{ $term }» — определённый термин, введён в строке { $line }.
hover-term-meaning = Означает
hover-term-uses = Употреблений
hover-term-before = До введения
hover-wording-obligation = Обязывает того, кто действует.
hover-wording-intention = Выражает намерение или желание; никого не обязывает.
hover-wording-future = Говорит о будущем; встречается в текстах обоих видов.
hover-wording-treaty = Принадлежит текстам, имеющим обязательную силу.
hover-wording-and-or = Может означать оба или одно из двух.
hover-wording-recital = Открывает абзац преамбулы.
hover-wording-first-person = Автор говорит о себе.
hover-wording-obligations = Обязательств в этой части
hover-wording-intentions = Намерений в этой части
hover-wording-futures = О будущем в этой части
hover-wording-counterpart = В текстах другого вида
hover-clause = Читается как: { $name }.
hover-clause-others = Другие положения
clause-accession = присоединение
clause-entry-into-force = вступление в силу
clause-provisional-application = временное применение
clause-duration = срок действия
clause-termination = прекращение или выход
clause-amendment = внесение поправок
clause-disputes = разрешение споров
clause-other-treaties = соотношение с другими договорами
clause-reservations = оговорки
clause-depositary = депозитарий
clause-registration = регистрация
clause-annexes = приложения
clause-non-binding = отсутствие обязательной силы
hover-signature = Подписание
hover-day-of-signature = в запланированный день
hover-days-before-signature =
    { $count ->
        [one] за { $count } день до запланированного ({ $date })
        [few] за { $count } дня до запланированного ({ $date })
       *[other] за { $count } дней до запланированного ({ $date })
    }
hover-days-after-signature =
    { $count ->
        [one] через { $count } день после запланированного ({ $date })
        [few] через { $count } дня после запланированного ({ $date })
       *[other] через { $count } дней после запланированного ({ $date })
    }
hover-government = Правительство
hover-years-since = { $date } (на дату текста: { $years })
hover-person-then = На дату текста
hover-articles = Ссылки на части
hover-clause-missing = Ещё нет
hover-visit = Визит
hover-in-visit = во время визита
hover-outside-visit = вне визита
hover-part-brackets = Скобки и пропуски
hover-part-refers = Отсылает к

completion-own = между этими сторонами
completion-own-name = настоящий документ
completion-term = определённый термин
completion-party = сторона
completion-person = лицо
completion-date-signature = планируемое подписание
completion-date-draft = дата текста
completion-date-visit = визит
completion-date-today = сегодня
completion-count = с { $base } по { $on }
completion-clause = типовая статья
completion-next = следующий номер
completion-introduction = краткая форма
completion-part = настоящий документ
completion-directive = комментарий для правил
completion-key = заголовок файла
completion-file = проект рабочей папки
hover-rule = { $code } { $name }
hover-rule-checks = Проверяет
hover-rule-severity = Степень
hover-rule-authority = На основании

date-year = { $year } год
date-month = { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    } { $year } года
date-day = { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    } { $year } года
date-since = с { $from }
date-until = до { $to }
date-span = { $from } — { $to }
weekday = { $day ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }

## Hints and counts beside the text

hint = ({ $words })
hint-count = с { $base }: { $value }
lens-references =
    { $count ->
        [one] { $count } отсылка
        [few] { $count } отсылки
       *[other] { $count } отсылок
    }
lens-blanks =
    { $count ->
        [one] { $count } пропуск
        [few] { $count } пропуска
       *[other] { $count } пропусков
    }
lens-brackets =
    { $count ->
        [one] { $count } место в скобках
        [few] { $count } места в скобках
       *[other] { $count } мест в скобках
    }
lens-cited =
    { $count ->
        [one] цитируется { $count } раз в { $drafts }
        [few] цитируется { $count } раза в { $drafts }
       *[other] цитируется { $count } раз в { $drafts }
    }
lens-drafts =
    { $count ->
        [one] { $count } проекте
       *[other] { $count } проектах
    }

## Outline

outline-preamble = Преамбула
outline-body = Текст
outline-testimonium = Заключительная формула
outline-closing = Место и дата
outline-signatures = Подписи

kind-treaty = договор
kind-agreement = соглашение
kind-convention = конвенция
kind-protocol = протокол
kind-charter = устав
kind-memorandum = меморандум
kind-joint-statement = совместное заявление
kind-joint-declaration = совместная декларация
kind-communique = коммюнике
kind-exchange-of-notes = обмен нотами
kind-note = нота
kind-resolution = резолюция
kind-minutes = протокол встречи
kind-plan = план
kind-initiative = инициатива
kind-act = внутригосударственный акт

## Actions

action-fix-all = Внести все безопасные исправления ({ $count })
action-disable-line = Отключить { $rule } в этой строке
action-disable-file = Отключить { $rule } в этом файле
action-side-file = Отключить { $rule } для этого предложения в сопутствующем файле
action-side-reason = указать причину

## C · Title marks

C009-inner = Название внутри названия заключается в одинарные знаки.
C009-outer = Одинарные знаки названия ставятся только внутри других знаков названия.
C009-fix = Написать { $open }…{ $close }
C010-unclosed = Знак названия { $mark } не закрыт.
C010-unopened = Знак названия { $mark } закрывает то, что не открыто.
C010-fix = Поставить { $mark } после «{ $title }»

## D · Dates

D001-day = { $date }: в месяце { $month } { $year } года дней — { $days }.
D001-month = { $date }: месяца { $month } нет.
D001-no-year = { $date }: такого дня нет ни в одном году.
D002 = { $date } — { $expected }, а не { $written }.
D002-fix = Написать { $expected }
D009 = Промежуток { $span } кончается раньше, чем начинается.
D009-same = Промежуток { $span } не имеет длительности.
D003 = { $found }: в дате с 年 месяц и день пишутся без нуля впереди. Напишите { $right }.
D003-fix = Написать { $right }
D003-throughout = Нули впереди месяца или дня, например { $found }, стоят в датах: { $count }; напишите { $right }.
D003-fix-throughout = Убрать нули во всех датах ({ $count })
D004 = { $found }: год пишется четырьмя цифрами. Напишите { $right }, если имеется в виду этот год.
D004-fix = Написать { $right }
D005 = В дате { $found } смешаны слова и цифры; напишите { $right }.
D005-fix = Написать { $right }
D005-words =
    { $count ->
        [one] Эта дата написана словами, а { $other } в основном тексте — цифрами; используйте одну форму.
       *[other] Эта и другие даты (всего { $count }) написаны словами, а { $other } в основном тексте — цифрами; используйте одну форму.
    }
D005-figures =
    { $count ->
        [one] Эта дата написана цифрами, а { $other } в основном тексте — словами; используйте одну форму.
       *[other] Эта и другие даты (всего { $count }) написаны цифрами, а { $other } в основном тексте — словами; используйте одну форму.
    }
D005-related = дата в другой форме
D005-fix-throughout =
    { $count ->
        [one] Написать эту дату в другой форме
       *[other] Написать все даты ({ $count }) в другой форме
    }
D006 = { $found }: ноль пишется здесь { $right }.
D006-fix = Написать { $right }
D006-throughout = Ноль написан не по стандарту, например { $found } (чисел: { $count }); напишите { $right }.
D006-fix-throughout = Исправить ноль во всех числах ({ $count })
D010 = «{ $found }» — не знак диапазона; напишите «{ $right }».
D010-fix = Написать «{ $right }»
D010-throughout = Вместо знака диапазона стоит другой, например «{ $found }» (диапазонов: { $count }); напишите «{ $right }».
D010-fix-throughout = Исправить знак во всех диапазонах ({ $count })
D011 = { $found }: у первого числа нет единицы, и его можно прочесть без неё. Напишите { $right }, если имеется в виду это.
D011-fix = Написать { $right }
D012 = «{ $words }» указывает время только относительно дня текста; укажите дату.
D012-fix = Написать { $date }
D015-future = О дате { $date } говорится как о предстоящей, но дата текста — { $text }.
D015-past = О дате { $date } говорится как о прошедшей, но дата текста — { $text }.
D013 = Дата подписания не приходится на время визита ({ $from } — { $to }).
D013-related = визит
D014 = Эта дата подписания отличается от указанной ранее.
D014-related = другая дата подписания
D014-declared = В служебном заголовке дата этого текста — { $declared }.
D016 = Здесь { $found }, в другом месте { $other } для «{ $name }»: что верно?
D016-related = другой промежуток
D017 = Здесь { $found }, в другом месте того же ряда { $other }: пишите одинаково ({ $right }).
D017-fix = Написать { $right }
D017-periods =
    { $count ->
        [one] { $found } написано иначе, чем другие сроки, например { $other }; используйте одну форму.
       *[other] Сроки (их { $count }), например { $found }, написаны иначе, чем другие, например { $other }; используйте одну форму.
    }
D017-related = другая форма
D017-fix-throughout =
    { $count ->
        [one] Написать это число в другой форме
       *[other] Написать все числа ({ $count }) в другой форме
    }
D018 = Число прописью и число цифрами различаются: { $found }.
D019 = Здесь { $found }, в другом месте { $other }: { $act }. Что верно?
D019-related = другой срок
D019-duration = срок действия документа
D019-renewal = срок, на который действие продлевается
D019-non-renewal = срок уведомления о намерении не продлевать
D019-termination = срок уведомления о прекращении действия
D019-termination-effect = срок от уведомления до прекращения действия
D020 = Объявлено «{ $found }», а следует пунктов: { $count }.
D021 = { $found } можно прочесть и с дня, и с месяца; напишите месяц словом.
D021-fix = Написать «{ $right }»
D022 = «{ $other }» и «{ $date }» расходятся; дней между ними: { $days }.
D022-related = дата по григорианскому календарю

## House lists

house-note = { " " }{ $note }
house-no-note = { "" }
again-related = также здесь
corrigendum = Текст установлен: это возможное исправление ошибки, которое требует согласия подписавших (статья 79 Венской конвенции о праве международных договоров).

## L · Typography and language

L001 = Полуширинный знак { $written } относится к латинскому тексту; в китайском пишется { $right }.
L001-fix = Написать { $right }
L001-throughout = Полуширинные знаки в китайском тексте: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L001-fix-throughout = Поставить полноширинные знаки везде ({ $count })
L001-related = ещё один полуширинный знак
L002 = { $written } написано полноширинными буквами или цифрами; напишите { $right }.
L002-fix = Написать { $right }
L002-throughout = Полноширинные буквы или цифры: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L002-fix-throughout = Написать полуширинные буквы и цифры везде ({ $count })
L002-related = ещё полноширинные буквы или цифры
L003-unclosed = Кавычка { $mark } не закрыта.
L003-unopened = Кавычка { $mark } закрывает то, что не открыто.
L003-turned = Кавычка повёрнута не в ту сторону.
L003-turned-fix = Повернуть кавычки
L004-unclosed = Скобка { $mark } не закрыта.
L004-unopened = Скобка { $mark } закрывает то, что не открыто.
L004-width = Полуширинная скобка стоит в паре с полноширинной.
L004-width-related = полноширинная скобка
L004-width-fix = Написать { $expected }
L005 = Ступени кавычек стоят в обратном порядке: написано { $written }, обычно пишут { $right }.
L005-fix = Написать { $right }
L005-throughout = Ступени кавычек стоят в обратном порядке (цитат: { $count }).
L005-fix-throughout = Исправить порядок кавычек во всех цитатах ({ $count })
L005-related = ещё одна такая цитата
L006 = Вместо кавычек, принятых в этом языке, стоят прямые.
L006-fix = Написать { $right }
L006-throughout = Прямые кавычки вместо принятых в этом языке: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L006-fix-throughout = Заменить кавычки везде ({ $count })
L006-related = ещё прямые кавычки
L007 = Между названиями или цитатами, которые следуют друг за другом, знак перечисления обычно опускают.
L007-fix = Убрать его
L007-throughout = Знак между следующими друг за другом названиями или цитатами: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L007-fix-throughout = Убрать его везде ({ $count })
L007-keep = По правилам ведомства между следующими друг за другом названиями и цитатами ставится «、».
L007-keep-fix = Поставить «、»
L007-keep-throughout = Между следующими друг за другом названиями или цитатами нет «、» (мест: { $count }).
L007-keep-fix-throughout = Поставить «、» везде ({ $count })
L007-related = ещё один
L008 = Многоточие в китайском тексте — { $right }, а не { $written }.
L008-fix = Написать { $right }
L008-throughout = Многоточие не в форме ……: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }
L008-fix-throughout = Написать …… везде ({ $count })
L008-related = ещё одно многоточие
L008-repeated = «{ $written }» говорит одно и то же дважды: многоточие стоит без 等 и без другого знака.
L008-repeated-fix = Убрать одно из двух
L008-repeated-throughout = 等 или другой знак рядом с многоточием: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L009 = Тире в китайском тексте — { $right }, а не { $written }.
L009-fix = Написать { $right }
L009-throughout = Тире не в форме ——: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }
L009-fix-throughout = Написать —— везде ({ $count })
L009-related = ещё одно тире
L010 = Здесь нужен один знак, а не { $marks }.
L010-fix = Оставить { $mark }
L011 = «{ $words }» здесь повторено.
L011-fix = Убрать повтор
L012 = Конец абзаца стоит посреди предложения.
L012-fix = Соединить два абзаца
L012-repeated = Конец абзаца стоит посреди предложения, и за ним повторено «{ $words }».
L012-repeated-fix = Соединить два абзаца и убрать повторённое «{ $words }»
L012-throughout = Концы абзацев стоят посреди предложений (предложений: { $count }).
L013 = «{ $words }» — { $kind }, а не часть текста.
L013-dateline = помета информационного агентства
L013-continuation = отсылка к другой странице газеты
L013-credit = помета редактора
L013-page-number = номер страницы
L013-document-symbol = условное обозначение документа
L013-fix = Убрать
L014-traditional = «{ $written }» — полная форма иероглифа в абзаце с упрощёнными.
L014-simplified = «{ $written }» — упрощённая форма иероглифа в абзаце с полными.
L014-fix = Написать «{ $right }»
L014-throughout = Упрощённые и полные иероглифы смешаны, впервые в «{ $written }»: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L014-fix-throughout = Писать иероглифами письма каждого абзаца ({ $count })
L014-related = ещё одно место
L015-trailing = В конце строки стоят пробелы.
L015-inside = Пробел здесь не нужен.
L015-several = Здесь больше одного пробела.
L015-tab = В предложении стоит табуляция.
L015-trailing-throughout = Пробелы в конце строк (строк: { $count }).
L015-inside-throughout = Лишние пробелы: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L015-several-throughout = Больше одного пробела: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L015-tab-throughout = Табуляция в предложении: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L015-fix = Убрать пробелы
L015-fix-throughout = Убрать пробелы везде ({ $count })
L016 = Между китайским и другим письмом стоит пробел.
L016-fix = Убрать
L016-throughout = Пробел между китайским и другим письмом: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L016-fix-throughout = Убрать пробелы везде ({ $count })
L016-related = ещё один пробел
L017 = Здесь стоит невидимый знак: { $name } ({ $code }).
L017-lost = Здесь потерян знак ({ $code }).
L017-fix = Убрать { $code }
L017-zero-width-space = пробел нулевой ширины
L017-joiner = соединитель
L017-byte-order-mark = метка порядка байтов
L017-soft-hyphen = мягкий перенос
L017-no-break-space = неразрывный пробел
L017-line-separator = разделитель строк
L017-direction = знак направления письма
L017-control = управляющий знак
L018 = В слове «{ $written }» есть буква другого алфавита, которая выглядит так же.
L018-fix = Написать «{ $right }» буквами одного алфавита
L018-throughout = Слова с буквами другого алфавита, которые выглядят так же: { $count }.
L018-fix-throughout = Написать все слова ({ $count }) буквами одного алфавита
L018-related = ещё одно такое слово
L019 = «{ $written }» — знак совместимости, а не «{ $right }», на который он похож.
L019-fix = Написать «{ $right }»
L019-throughout = Знаки совместимости вместо китайских знаков: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L019-fix-throughout = Поставить обычные знаки везде ({ $count })
L019-related = ещё один знак совместимости
L019-private = «{ $written }» — знак для частного использования: в других шрифтах на его месте стоит иное или ничего.
L019-private-throughout = Знаки для частного использования, которых нет в других шрифтах: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L021 = { $count ->
    [one] В ведомстве пишут «{ $preferred }», а не «{ $found }».{ $note }
    [few] В ведомстве пишут «{ $preferred }», а не «{ $found }» ({ $count } места).{ $note }
   *[other] В ведомстве пишут «{ $preferred }», а не «{ $found }» ({ $count } мест).{ $note }
}
L021-fix = Написать «{ $preferred }»

## P · Parties and organs

P001 = «{ $words }» употреблено без введения сокращённого наименования (мест: { $count }).
P002 = { $count ->
    [one] Эта сторона в других местах названа «{ $usual }», а здесь «{ $found }».
   *[other] Эта сторона названа то «{ $usual }», то «{ $found }» (мест: { $count }).
 } Используйте одно сокращённое наименование.
P002-fix = Написать «{ $usual }»
P002-related = обычная форма
P003 = Другое государство названо в заглавии полностью; полное наименование этого — «{ $name }».
P003-level = Другая сторона названа в заглавии как правительство, эта — как государство.
P003-fix = Написать «{ $name }»
P004 = { $count ->
    [one] В других местах текста стороны названы в обратном порядке; здесь «{ $first }» стоит перед «{ $second }».
   *[other] Стороны названы в ином порядке, чем в остальном тексте (мест: { $count }); впервые «{ $first }» перед «{ $second }».
 }
P004-fix = Изменить порядок
P005 = { $count ->
    [one] В этом экземпляре первой называется хранящая его сторона; здесь «{ $first }» стоит перед «{ $second }».
   *[other] В этом экземпляре первой названа другая сторона (мест: { $count }); впервые «{ $first }» перед «{ $second }».
 }
P005-fix = Изменить порядок
P006 = «{ $name }» впервые назван без должности и государства.
P006-state = «{ $name }» впервые назван без государства.
P006-full = По правилам ведомства при первом упоминании пишется полное имя: «{ $better }».
P006-surname = По правилам ведомства пишется только фамилия: «{ $better }».
P006-fix = Написать «{ $full }»
P007 = { $count ->
    [one] То же имя в других местах написано «{ $usual }».
   *[other] То же имя в других местах написано «{ $usual }», а «{ $found }» — мест: { $count }.
 }
P007-fix = Написать «{ $usual }»
P007-related = обычное написание
P008 = Части имени разделяются знаком «{ $right }», а не «{ $written }».
P008-fix = Написать «{ $right }»
P008-throughout = Части имени разделены не знаком «·»: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
P008-fix-throughout = Написать «·» везде ({ $count })
P008-related = ещё один разделитель
P009 = По данным реестра, «{ $name }» — { $office } { $held }; дата текста, { $date }, в этот срок не входит ({ $source }). Сверьте: запись могла устареть.
P010 = «{ $name }» не является стороной (упоминаний: { $count }).
P011 = «{ $name }» может означать здесь и «{ $other }». Напишите название государства.
P011-related = другое государство
P012 = Абзацы по подлежащему: обе стороны { $both }, { $one } { $first }, { $other } { $second }.
P012-related = обе стороны { $both }, { $one } { $first }, { $other } { $second }
P013 = В этом перечне смешаны полные ({ $full }) и краткие ({ $short }) названия государств.
P013-fix-full = Написать полные названия
P013-fix-short = Написать краткие названия
P014 = «{ $found }» — не вполне официальное наименование «{ $name }» из перечня ведомства.
P014-fix = Написать «{ $name }»
P015 = Перечень составлен по алфавиту, кроме «{ $name }».
P015-fix = Расположить по алфавиту
P016 = «{ $found }» — речь одной стороны. Назовите государство или сторону.
P016-visit = «{ $found }» — взгляд принимающей стороны. Напишите «в ходе визита».

## R · Register and formulas

R001 = { $count ->
    [one] «{ $found }» выражает обязательство, но текст объявлен не имеющим обязательной силы; «{ $instead }» выражает намерение.
    [few] «{ $found }» ({ $count } места) выражает обязательство, но текст объявлен не имеющим обязательной силы; «{ $instead }» выражает намерение.
   *[other] «{ $found }» ({ $count } мест) выражает обязательство, но текст объявлен не имеющим обязательной силы; «{ $instead }» выражает намерение.
}
R001-alone = { $count ->
    [one] «{ $found }» выражает обязательство, но текст объявлен не имеющим обязательной силы.
    [few] «{ $found }» ({ $count } места) выражает обязательство, но текст объявлен не имеющим обязательной силы.
   *[other] «{ $found }» ({ $count } мест) выражает обязательство, но текст объявлен не имеющим обязательной силы.
}
R001-fix = Написать «{ $instead }»
R002 = { $count ->
    [one] «{ $found }» оставляет открытым, есть ли обязанность, но текст объявлен имеющим обязательную силу.
    [few] «{ $found }» ({ $count } места) оставляет открытым, есть ли обязанность, но текст объявлен имеющим обязательную силу.
   *[other] «{ $found }» ({ $count } мест) оставляет открытым, есть ли обязанность, но текст объявлен имеющим обязательную силу.
}
R002-fix = Написать «{ $instead }»
R003 = { $count ->
    [one] «{ $found }» — слово из договоров, но текст объявлен не имеющим обязательной силы.
    [few] «{ $found }» ({ $count } места) — слово из договоров, но текст объявлен не имеющим обязательной силы.
   *[other] «{ $found }» ({ $count } мест) — слово из договоров, но текст объявлен не имеющим обязательной силы.
}
R003-instead = { $count ->
    [one] «{ $found }» — слово из договоров, но текст объявлен не имеющим обязательной силы; подходит «{ $instead }».
    [few] «{ $found }» ({ $count } места) — слово из договоров, но текст объявлен не имеющим обязательной силы; подходит «{ $instead }».
   *[other] «{ $found }» ({ $count } мест) — слово из договоров, но текст объявлен не имеющим обязательной силы; подходит «{ $instead }».
}
R003-fix = Написать «{ $instead }»
R004 = «{ $found }»: { $matter } — предмет договора, а не меморандума без обязательной силы. Если он должен обязывать, укажите `binding: true`.
R004-adjudication = разрешение споров арбитражем или судом
R004-privileges = предоставление привилегий и иммунитетов
R004-liability = ответственность за ущерб
R004-priority = преимущество перед законами или договорами
R004-procedures = условие о ратификации или правовых процедурах
R004-registration = регистрация в Организации Объединённых Наций
R005 = Ни в одном положении не сказано, когда документ вступает в силу.
R006 = Ни в одном положении не сказано, на какой срок заключён документ или как прекращается его действие.
R007 = Ни в одном положении не сказано, как вносятся изменения.
R008 = Ни в одном положении не сказано, как разрешаются споры о толковании и применении.
R009 = В заключительной части не сказано, на каких языках совершён договор.
R009-phrase = В ведомстве пишут «{ $phrase }», а не «{ $found }».
R009-phrase-fix = Написать «{ $phrase }»
R009-authority = Названо несколько языков, но ничего не сказано о силе текстов на них (например 同等作准).
R010 = Под договором есть подписи, но нет ни заключительной формулы, ни указания места и даты подписания.
R011 = «{ $found }» не согласуется с названными языками: их { $count }.
R011-fix = Написать «{ $number }»
R011-each = «{ $each }» для каждой из сторон (их { $parties }) не составляет экземпляров: { $originals }.
R011-parties = Экземпляры ({ $originals }) нельзя разделить поровну между сторонами (их { $parties }).
R012 = В служебном заголовке указаны языки, которые здесь не названы: { $languages }.
R012-undeclared = «{ $language }» — не из языков, указанных в служебном заголовке.
R013 = Тексты названы имеющими одинаковую силу, но в «{ $found }» не сказано, что это правило действует лишь при расхождении.
R014 = «{ $party }» — это { $found }, а в названии — { $level }.
R014-state = государство
R014-government = правительство
R014-ministry = министерство или ведомство
R015 = «{ $found }» противоречит более раннему положению «{ $other }».
R015-related = Более раннее положение о вступлении в силу
R016 = У временного применения здесь нет ни начала, ни конца.
R016-no-end = У временного применения нет конца: ни в одном положении не сказано, когда документ вступает в силу.
R017 = «{ $found }» возлагает на стороны обязанность в преамбуле; обязанностям место в статье.
R017-recital = Этот пункт постановляющей части лишь излагает («{ $found }»); изложению место в преамбуле.
R018 = «{ $found }» — будущее время, а остальные обязательства договор излагает в настоящем: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
R018-fix = Поставить глагол в настоящем времени ({ $count })
R019 = { $count ->
    [one] Обязанность выражена здесь словом «{ $found }», а в остальном договоре — «{ $usual }».
    [few] Обязанность выражена словом «{ $found }» ({ $count } места), а в остальном договоре — «{ $usual }».
   *[other] Обязанность выражена словом «{ $found }» ({ $count } мест), а в остальном договоре — «{ $usual }».
}
R019-fix = Писать везде «{ $usual }»
R020 = { $count ->
    [one] «{ $found }» оставляет неясным, нужно ли то и другое или достаточно одного.
    [few] «{ $found }» ({ $count } места) оставляет неясным, нужно ли то и другое или достаточно одного.
   *[other] «{ $found }» ({ $count } мест) оставляет неясным, нужно ли то и другое или достаточно одного.
}
R021 = Это почти постоянная формула { $formula }{ $owner }, но вместо «{ $expected }» стоит «{ $found }».
R021-missing = Это почти постоянная формула { $formula }{ $owner }, но не хватает «{ $expected }».
R021-added = Это почти постоянная формула { $formula }{ $owner }, но добавлено «{ $found }».
R021-owner = { " " }({ $owner })
R021-fix = Взять слова формулы { $formula }
R022 = { $count ->
    [one] В ведомстве избегают «{ $found }».{ $note }
    [few] В ведомстве избегают «{ $found }» ({ $count } места).{ $note }
   *[other] В ведомстве избегают «{ $found }» ({ $count } мест).{ $note }
}
R022-instead = { $count ->
    [one] В ведомстве избегают «{ $found }» и пишут «{ $instead }».{ $note }
    [few] В ведомстве избегают «{ $found }» ({ $count } места) и пишут «{ $instead }».{ $note }
   *[other] В ведомстве избегают «{ $found }» ({ $count } мест) и пишут «{ $instead }».{ $note }
}
R022-fix = Написать «{ $instead }»
R023 = Текст объявлен не имеющим обязательной силы, но сам этого не говорит.
R024-opening = Нота кончается комплиментом, но не открывается им (…向…致意).
R024-closing = Нота открывается комплиментом, но не кончается им (например 顺致最崇高的敬意).
R024-person = { $count ->
    [one] «{ $found }» — первое лицо, а нота начата в третьем.
    [few] «{ $found }» ({ $count } места) — первое лицо, а нота начата в третьем.
   *[other] «{ $found }» ({ $count } мест) — первое лицо, а нота начата в третьем.
}
R025 = В конвенции не назван депозитарий.
R025-registration = Ни в одном положении не предусмотрена регистрация согласно статье 102 Устава Организации Объединённых Наций.
L020 = «{ $written }» — описка вместо «{ $right }».
L020-fix = Написать «{ $right }»
L020-throughout = Слова с неверным знаком: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L020-fix-throughout = Исправить везде ({ $count })
L020-related = ещё одно место
L020-variant = Стандарт предпочитает «{ $right }», а не «{ $written }».
L020-variant-throughout = Варианты, которых стандарт не рекомендует: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L022 = В конце абзаца нет знака.
L022-fix = Поставить в конце { $mark }
L022-throughout = Абзацы без знака в конце: { $count }.
L022-related = ещё один
L023 = После цитаты предложение продолжается, поэтому точки внутри неё нет.
L023-fix = Убрать точку
L023-throughout = Точка внутри цитаты, хотя предложение продолжается (цитат: { $count }).
L023-fix-throughout = Убрать все точки ({ $count })
L023-related = ещё одна
L024 = Перед 等, которое замыкает перечень, знак не ставится.
L024-fix = Убрать знак
L024-throughout = Знак перед 等, которое замыкает перечень: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L024-fix-throughout = Убрать знак везде ({ $count })
L024-related = ещё одно место
L025 = «{ $written }» называет два отдельных числа; приблизительное число пишется без знака. Что имеется в виду?
L025-fix = Убрать знак
L025-throughout = Знак между числительными, которые могут означать приблизительное число: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L025-fix-throughout = Убрать знак везде ({ $count })
L025-related = ещё одно место
L026 = Две ступени перечисления разделены одним и тем же знаком; внешнюю разделяли бы ， или ；.
L026-fix = Убрать знак
L026-throughout = Две ступени перечисления разделены одним и тем же знаком (предложений: { $count }).
L026-fix-throughout = Убрать знак везде ({ $count })
L026-related = ещё одно предложение
L027 = Перед этим знаком пробел не ставится.
L027-fix = Убрать пробел
L027-throughout = Пробел перед знаком, который его не требует: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L027-fix-throughout = Убрать пробелы везде ({ $count })
L027-related = ещё один пробел
L027-missing = Перед этим знаком нет пробела, который принят во французском тексте: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L027-surplus = Перед этим знаком стоит пробел, которого в остальном тексте нет: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L027-fix-mixed = { $count ->
    [one] Написать «{ $right }»
   *[other] Писать как в остальном тексте ({ $count })
 }
L028 = Вместо «{ $written }» пишется «{ $right }».
L028-fix = Написать «{ $right }»
L028-throughout = Знаки, которые в русском тексте пишутся иначе: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L028-fix-throughout = Исправить знаки везде ({ $count })
L028-related = ещё одно место
L028-mixed = «{ $found }» стоит там, где в остальном тексте пишется «{ $right }»: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L028-fix-mixed = { $count ->
    [one] Написать «{ $right }»
   *[other] Писать как в остальном тексте ({ $count })
 }
L029 = В остальном тексте принято написание «{ $right }», а не «{ $found }»: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L029-fix = { $count ->
    [one] Написать «{ $right }»
   *[other] Писать как в остальном тексте ({ $count })
 }
L030 = «{ $written }» не переведено.
L030-fix = Написать «{ $right }»
L030-throughout = Непереведённые слова другого языка: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L030-fix-throughout = Написать перевод везде ({ $count })
L030-related = ещё одно место
L031 = У порядкового числительного «{ $written }» неверное окончание; следует писать «{ $right }».
L031-fix = Написать «{ $right }»
L031-throughout = Порядковые числительные с неверным окончанием: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L031-fix-throughout = Исправить окончания везде ({ $count })
L031-related = ещё одно числительное
L032 = «{ $written }» часто пишут вместо «{ $right }», что, по-видимому, имеется в виду здесь.
L032-fix = Написать «{ $right }»
L032-throughout = Слова, которые часто путают с другими: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L032-fix-throughout = Написать вероятные слова везде ({ $count })
L032-related = ещё одно место
L032-mixed = «{ $found }» стоит там, где в остальном тексте пишется «{ $right }»: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
L032-fix-mixed = { $count ->
    [one] Написать «{ $right }»
   *[other] Писать как в остальном тексте ({ $count })
 }

## W · Working marks

W001 = «{ $words }» ещё предстоит заполнить.
W002 = Остались скобки вокруг «{ $words }».
W002-nested = Остались скобки вокруг «{ $words }» и ещё скобки внутри.
W002-lone = У квадратной скобки { $mark } нет пары.
W002-many = Остались скобки вокруг «{ $words }»; таких мест: { $count }.
W002-related = ещё раз
W003 = «{ $words }» обозначает вариант, который ещё предстоит выбрать или снять.
W004 = «{ $words }» — замечание или помета правки, а не часть текста.
W005 = «{ $name }» в другом месте названа «{ $first }»; называйте делегацию одинаково.
W005-foreign = «{ $name }» — не сторона этого текста.
W005-related = первое наименование
W006 = В названии всё ещё стоит «{ $words }», хотя текст окончательный.
W006-fix = Убрать
W007 = «{ $words }» — не сторона этого текста: название осталось от другого соглашения?
W007-fix = Написать «{ $party }»

## T · Defined terms

T001 = «{ $term }» определяется во второй раз, и иначе. Оставьте одно определение или выберите другое обозначение.
T001-same = «{ $term }» вводится во второй раз; употребляйте только сам термин.
T001-related = первое определение
T002 = «{ $term }» употреблено до того, как введено; введите его здесь.
T002-related = где введено
T003 = «{ $term }» введено, но в этом файле не употребляется.
T003-fix = Убрать введение термина
T004 = Большинство сокращённых наименований введено в этом тексте с другими знаками; напишите { $right }.
T004-wording = Большинство сокращённых наименований введено в этом тексте словами «{ $right }», а это — «{ $found }».
T004-fix = Написать { $right }
T005 = «{ $term }» пишется как определённый термин, но текст его не определяет и не учреждает: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }.
T006 =
    { $count ->
        [one] Здесь стоит «{ $found }», а термин определён как «{ $term }». Если имеется в виду то же самое, употребляйте термин.
        [few] Здесь и всего { $count } раза стоит «{ $found }», а термин определён как «{ $term }». Если имеется в виду то же самое, употребляйте термин.
       *[other] Здесь и всего { $count } раз стоит «{ $found }», а термин определён как «{ $term }». Если имеется в виду то же самое, употребляйте термин.
    }
T006-fix =
    { $count ->
        [one] Написать «{ $term }»
       *[other] Написать «{ $term }» везде ({ $count })
    }
T006-related = определение
T007 = «{ $term }» объясняется через само себя.
T007-loop = «{ $term }» и «{ $other }» объясняются только друг через друга.
T007-related = другое определение
T008 = «{ $term }» определяется в преамбуле; определениям место в статье.
T009 = «{ $short }» означает здесь «{ $found }», а в другом месте «{ $other }».
T009-related = другое полное название
T009-unexplained = В тексте не сказано, что означает «{ $short }»; при первом упоминании дайте полное название.
T010 = «{ $term }» определено после «{ $other }», но употреблено в нём.
T010-related = предшествующее определение
T011-several = «{ $term }» обозначает нескольких, но стоит после одной стороны, а за ней следует другая.
T011-one = «{ $term }» не подходит к стороне непосредственно перед ним; не относится ли оно к предыдущей?

## Refactorings

refactor-renumber-list = Перенумеровать перечень { $marker } вместе с отсылками
refactor-renumber-all = Перенумеровать весь проект вместе с отсылками
refactor-insert-before = Вставить статью перед { $article }
refactor-insert-after = Вставить статью после { $article }
refactor-delete = Исключить { $article }, сдвинув последующие статьи
refactor-move-up = Переместить { $article } выше
refactor-move-down = Переместить { $article } ниже
refactor-restyle-list = Нумеровать этот перечень в виде { $marker }
refactor-restyle-all = Нумеровать все части этого уровня в виде { $marker }

refactor-group-text = Текст
refactor-group-numbers = Номера частей
refactor-group-references = Отсылки, следующие за номерами
refactor-group-version = Текст { $file }
refactor-versions-left = Тексты, оставленные без изменений: { $files }. Их статьи пронумерованы иначе, текст уже окончателен, или редактор не может запросить подтверждение каждой правки.
refactor-group-citing = Ссылки в тексте { $file }
refactor-citing-left = Ссылки на эти статьи оставлены без изменений в следующих текстах: { $files }. Статья исключена или круг статей изменился, текст уже окончателен, или редактор не может запросить подтверждение каждой правки. Проверьте их.

refactor-note-another = { $reference } оставлено без изменений: текст касается другого документа. Если имеется в виду данный документ, исправьте номер.
refactor-note-unsure = В предложении назван и другой документ. Убедитесь, что { $reference } относится к данному.
refactor-note-lost = { $reference } относилось к исключённой части и взято в скобки: укажите, на что следует сослаться, или снимите отсылку.
refactor-note-relative = { $reference } стало бы указывать на другое и взято в скобки: назовите статьи.
refactor-note-range = { $reference } охватывает уже не те статьи. Проверьте границы.
refactor-note-ambiguous = Номер в { $reference } носили несколько частей. Уточните, какая имеется в виду.
refactor-note-elsewhere = { $reference } указывало бы на другую часть. Проверьте.

refactor-refused-fixed = Текст парафирован, подписан или опубликован: исправления вносятся только с согласия подписавших.
refactor-refused-place = Здесь это не к чему применить.
refactor-refused-no-article = Здесь нет статьи.
refactor-refused-disorder = Номера статей не возрастают по порядку. Сначала перенумеруйте их.
refactor-refused-structure = Это изменило бы и другие части проекта. Ничего не сделано.
refactor-refused-doubled = Номер { $marker } встретился бы дважды: перечень, который начинается не с первого номера, читается как продолжение предыдущего. Ничего не сделано.
refactor-refused-inserted = Здесь стоит дополнительный номер (5 bis, 5.1). Перенумеруйте вручную.
refactor-refused-last = Это единственная статья: глава осталась бы пустой.
refactor-refused-end = Нет статьи, с которой её можно поменять местами.
refactor-refused-in-order = Номера идут по порядку.
refactor-refused-style = Этот перечень нельзя нумеровать таким образом.

## Cited instruments and the status of drafts

cited-agrees = дата совпадает с записью
cited-differs = дата расходится с записью
cited-near = записи нет; есть запись с близким названием
cited-undated = запись есть, даты для сверки нет
cited-unknown = записи нет
stage-template = образец
stage-draft = проект
stage-negotiated = согласованный текст
stage-final = окончательный текст
stage-initialled = парафирован
stage-signed = подписан
stage-published = опубликован
stage-excerpt = выдержка
language-zh-Hans = китайский (упрощённый)
language-zh-Hant = китайский (традиционный)
language-en = английский
language-ru = русский
language-fr = французский
language-und = язык не определён
refactor-sort-citations = Расположить названные здесь документы по датам
refactor-short-title = Ввести сокращённое название «{ $short }» и использовать его далее
refactor-inline-title = Заменить «{ $short }» полным названием во всём тексте
refactor-clauses = Добавить недостающие заключительные положения ({ $count })
refactor-counts = Привести числа лет в соответствие с датой текста
refactor-group-check = Требует проверки
refactor-note-count = По дате текста { $old } становится { $new }. Проверьте.
refactor-refused-citations = Здесь нет документов, порядок которых отличался бы от порядка дат.
refactor-refused-no-title = Здесь нет документа, которому можно дать сокращённое название.
refactor-refused-short-taken = «{ $short }» может означать и другой документ этого текста.
refactor-refused-no-short-title = Здесь не вводится сокращённое название.
refactor-refused-clauses = Нет недостающих положений, которые можно было бы добавить.
refactor-refused-counts = Ни одно число лет не требует изменения.
refactor-refused-date = Это не дата: пишите 2026-03-14.
refactor-refused-parties = Стороны проекта неизвестны: укажите их в `parties`.
refactor-refused-alternat = Во вводной части указано, что порядок сторон одинаков во всех экземплярах.
refactor-refused-copy = Стороны нигде не стоят рядом; другой экземпляр такой же.
rename-refused-nothing = Здесь нечего переименовывать.
rename-refused-empty = Новое название пусто.
rename-refused-marks = «{ $name }» содержит кавычки или знак конца названия. Уберите их.
rename-refused-taken = «{ $term }» в этом проекте уже определено.
rename-refused-inside = «{ $name }» входит в термин «{ $term }»: их было бы не различить.
rename-refused-stands = «{ $name }» уже встречается в проекте: после замены их было бы не различить.
rename-refused-number = «{ $name }» не может быть номером этой части.
rename-refused-order = «{ $name }» не больше предыдущего номера.
