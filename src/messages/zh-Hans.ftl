# Alternat 的中文消息。
#
# 编号：`N001` 为该规则的消息，`N001-fix` 为修改项的标题，`N001-related` 为相关位置的说明，
# 各语言目录的编号和变量必须一致，由测试保证。每类规则一段。

## 通用词语

severity-error = 错误
severity-warning = 警告
severity-info = 信息
severity-hint = 提示

authority-calendar = 历法
authority-record = 记录
authority-consistency = 文内一致
authority-standard = 标准
authority-guide = 起草指南
authority-house = 本单位体例

fix-class-none = 无修改项
fix-class-safe = 可直接修改
fix-class-unsafe = 修改须经确认

## M · 文首信息、停用标记、配置

M001-broken = 文首信息不是有效的 YAML：{ $reason }
M001-not-a-mapping = 文首信息应由“键: 值”组成，例如 `stage: draft`。
M001-unknown-key = 未知的键“{ $key }”。自定的键应以“x-”开头。
M001-unknown-key-near = 未知的键“{ $key }”，是否应为“{ $near }”？
M001-duplicate-key = 键“{ $key }”重复出现，以第一处的值为准。
M001-value = “{ $value }”不是“{ $key }”的有效值。可用的值：{ $known }。
M001-value-near = “{ $value }”不是“{ $key }”的有效值，是否应为“{ $near }”？
M001-type = “{ $key }”应为{ $expected }。
M001-date = “{ $value }”不是日期；请按 2022-09-14 的形式写明年月日。
M001-span = 访问的结束日期早于开始日期。

expected-text = 文本
expected-boolean = true 或 false
expected-number = 不为负的整数
expected-list = 文本列表，例如 [a, b]
expected-text-or-list = 文本或文本列表
expected-table = 键和值
expected-path = 文件路径，或 { "{" }file: …, role: …{ "}" }
expected-one-of = 下列之一：{ $known }

## 配置

config-syntax = 配置文件不是有效的 TOML：{ $reason }
config-unknown-key = 此处没有键“{ $key }”。可用的键：{ $known }。
config-unknown-key-near = 此处没有键“{ $key }”，是否应为“{ $near }”？
config-no-keys = “{ $section }”部分目前没有可用的键，“{ $key }”不起作用。
config-type = “{ $key }”应为{ $expected }。
config-value = “{ $value }”不是“{ $key }”的有效值。可用的值：{ $known }。
config-value-near = “{ $value }”不是“{ $key }”的有效值，是否应为“{ $near }”？
config-missing-key = 缺少键“{ $key }”。
config-glob = “{ $value }”不是有效的路径模式：{ $reason }
config-unknown-rule = 没有规则“{ $name }”。
config-unknown-rule-near = 没有规则“{ $name }”，是否应为 { $near }？
config-extends-missing = 无法读取配置文件“{ $path }”：{ $reason }
config-extends-circle = 配置文件“{ $path }”循环引用自身。
config-baseline-missing = 无法读取基线文件“{ $path }”：{ $reason }。可用 `alternat check --baseline write` 写出。
config-baseline-key = 此处应为规则代码和段落标识，其形式与 `alternat check --baseline write` 写出的一致。
config-side-key = 此处应为句子标识，即 `alternat suppress` 写出的16位十六进制数。
config-list-missing = 无法读取列表文件“{ $path }”：{ $reason }
config-row = 此条目无法读取：{ $reason }
config-regex = “{ $value }”不是有效的正则表达式：{ $reason }
config-unknown-profile = 没有名为“{ $name }”的行文惯例。可用的名称：{ $known }。

## 命令行

cli-unknown-value = { $option } 的取值“{ $value }”不可用；可用的值：{ $known }
cli-files = { $count } 个文件
cli-list-separator = ，
cli-count-error = 错误 { $count }
cli-count-warning = 警告 { $count }
cli-count-info = 信息 { $count }
cli-count-hint = 提示 { $count }
cli-found = 在 { $files }中发现 { $count } 处：{ $severities }。
cli-nothing-found = 已检查 { $files }，未发现问题。
cli-fixable = 其中 { $count } 处可用 --fix 直接修改。
cli-fixed = 已修改 { $count } 处。
cli-fix-safe = 可修复
cli-fix-unsafe = 可修复（须经确认）
cli-not-found = 文件或目录不存在
cli-permission-denied = 没有读写权限
cli-is-folder = 这是目录，请指定文件
cli-io-error = { $reason }
cli-no-drafts = 此处没有文稿（*.dipl、*.dipl.md、*.dipl.txt，或 alternat.toml 所列文件）
cli-known = 基线中已有 { $count } 个问题，未列出。
cli-vanished = 基线中有 { $count } 个问题不再出现；用 `alternat check --baseline write` 可将其删去。
cli-baseline-written = { $file } 现记有 { $count } 个已知问题。
cli-suppressed = 第 { $line } 行的 { $rule } 已在 { $file } 中停用。
cli-suppress-nothing = 第 { $line } 行没有 { $rule } 报告的问题
cli-suppress-reason = 理由不能为空
cli-fix-standard-input = 标准输入的修改结果写到标准输出；“-”不可与其他路径同用
cli-statistics-format = --statistics 只能以 human 或 json 格式输出
version-commit = 提交：{ $commit }
version-unknown-commit = 未知（未经 scripts/package 构建）
version-target = 目标平台：{ $target }
version-records = 内置记录：文书 { $instruments } 件（各类数量见 `alternat registry check`）
version-licence = 许可：{ $licence }
version-third-party = 第三方组件及其许可：
cli-too-large = 不支持 4 GiB 及以上的文件
cli-not-utf8 = 不是 UTF-8 编码（第 { $at } 字节）；请转换为 UTF-8
cli-not-utf8-guess = 不是 UTF-8 编码（第 { $at } 字节），可能是 { $encoding }；请转换为 UTF-8

## 记录

records-format = 不是记录文件：须为 TOML、JSON、CSV 或 TSV（*.toml、*.json、*.csv、*.tsv），或在文件名旁写明 format = "csv"
records-empty = 文件为空
records-too-many = 文件过大：记录文件不得超过 4 GB
records-not-utf8 = 不是 UTF-8 编码（第 { $at } 字节）；请转换为 UTF-8，或写明编码，如 encoding = "gb18030"
records-not-utf8-guess = 不是 UTF-8 编码（第 { $at } 字节），可能是 { $encoding }；请转换为 UTF-8，或在文件名旁写明 encoding = "{ $encoding }"
records-encoding = 没有编码“{ $text }”；可用 utf-8、gb18030、big5、utf-16le 等
records-encoding-wrong = 文件与写明的编码 { $encoding } 不符
records-delimiter = “{ $text }”不能作分隔符；分隔符为单个符号，如 , ; | 或制表符
records-date-format = “{ $text }”不是日期格式：请用 %Y、%m、%d、%B（月份名称），或 day-first（日在前）、month-first（月在前）
records-no-column = 没有“{ $name }”一列。现有各列：{ $columns }。
records-no-title-column = 未能确定哪一列是名称。现有各列：{ $columns }。请在文件名旁写明 columns = {"{"} title.zh = "…" {"}"}。
records-titles-and-persons = 一份表格只收文书或只收人员：请写明 title 各列，或 person 和 office 各列，不可兼有。
records-no-person-column = 未能确定哪一列是姓名。现有各列：{ $columns }。请在文件名旁写明 columns = {"{"} person.zh = "…", office.zh = "…" {"}"}。
records-no-office-column = 未能确定哪一列是职务。现有各列：{ $columns }。请在文件名旁写明 columns = {"{"} person.zh = "…", office.zh = "…" {"}"}。
records-row-no-person = 该行没有姓名。
records-row-no-office = 该行没有职务。
records-office-repeated = 与第 { $line } 行为同一人的同一职务，未重复采用。
records-in-column = { $column }：{ $what }
records-row-no-title = 该行没有名称。
records-row-width = 该行有 { $cells } 格，表头有 { $columns } 格。格内含分隔符或换行的，须加引号。
records-row-broken = 该行无法读取：{ $reason }
records-row-repeated = 名称和日期与第 { $line } 行相同，未重复采用。
records-row-same-id = 第 { $line } 行使用同一标识“{ $id }”；请另行指定标识列，或不指定。
records-date-unread = “{ $text }”无法读作日期。请写明日期格式，如 date-format = "%Y.%m.%d"。
records-date-ambiguous = “{ $text }”可指 { $first }，也可指 { $second }。请写明次序：date-format = "day-first"（日在前）或 "month-first"（月在前）。
records-date-short-year = “{ $text }”的年份只有两位，请写四位。
records-two-dates-in-title = 名称之后有两个日期，只能采用一个：“{ $text }”
records-title-place-unclear = 名称与地点的界限不明，请以句号隔开：“{ $text }”
records-party-unknown = 没有名为“{ $name }”的缔约方；该行采用时不含缔约方。
records-json-no-rows = 既没有行的列表，也没有记录（instrument、party、person、relation、series）。请写明行在哪一键之下，如 rows = "…"；现有各键：{ $keys }。
records-json-no-key = “{ $name }”之下没有行的列表
records-json-no-object = 该行不是由名称和值组成的对象。
records-near-title = 名称与日期相同的 { $other } 几乎一致：{ $title }
records-kept = { $why }此前读入的记录继续有效。
records-rows-refused = { $rows } 行中有 { $refused } 行未采用；逐行说明见 alternat registry import。第一处：
records-mapping = 不是对应关系文件：{ $reason }
records-imported = 共 { $rows } 行：得 { $taken } 条记录（其中 { $part } 条不含缔约方），未采用 { $refused } 行，重复而略去 { $repeated } 行
records-count-instruments = 文书：{ $count }
records-count-parties = 缔约方：{ $count }
records-count-relations = 双边关系：{ $count }
records-count-persons = 人物：{ $count }
records-count-series = 系列会议和活动：{ $count }
records-count-two-sources = 有两个以上出处的记录：{ $count }
records-count-confirmed = 记为已核实的记录：{ $count }
records-sort-instruments = 文书
records-sort-parties = 缔约方
records-sort-relations = 双边关系
records-sort-persons = 人物
records-sort-series = 系列会议和活动
records-share = { $name }：{ $all } 条中 { $part } 条
records-none-found = 没有“{ $text }”的记录
records-unreadable = 不是记录文件：{ $reason }
records-duplicate-id = 另有记录使用同一标识。
records-repeated-title = 名称重复：{ $title }
records-duplicate-title = { $other } 的名称和日期与此相同：{ $title }
records-empty-name = 名称为空。
records-no-names = 没有名称。
records-unknown-party = 没有标识为“{ $id }”的缔约方。
records-unknown-instrument = 没有标识为“{ $id }”的文书。
records-impossible-date = 历法上没有 { $date }。
records-retroactive = { $force } 生效，早于 { $concluded }；文书具有追溯效力的，方为正确。
records-dates-reversed = { $second } 不可能早于 { $first }。
records-two-dates = 同一事件有两个日期。
records-ordinal-order = 届次 { $ordinal } 与前一届次不连续。
records-wrong-year = 届次 { $ordinal } 的日期不在其年份之内。
records-no-source = 没有出处。
records-too-few-sources = 记为已核实，但出处不足两个。

## 规则说明

rule-on = 默认启用
rule-off = 默认停用
rule-sources = 依据：
rule-options = 选项：
rule-option-default = 默认 { $value }
rule-wrong = ✗ 报告 ‹ › 之间的文字：
rule-right = ✓ 不报告：
handbook-title = 规则
handbook-introduction = 由 `alternat explain all --format markdown` 根据规则打印；`alternat explain 代码` 显示其中一条。级别和选项在 `alternat.toml` 中设置。示例中的国家均为虚构。
handbook-code = 代码
handbook-name = 名称
handbook-checks = 检查内容
handbook-severity = 级别
handbook-fix = 修改
handbook-default = 默认
family-C = C · 文件引用
family-D = D · 日期、计数与数字
family-L = L · 标点与文字
family-M = M · 文首信息、停用标记、配置
family-N = N · 编号与结构
family-P = P · 当事方与名称
family-R = R · 语体、最后条款与程式
family-T = T · 术语
family-W = W · 工作标记
family-X = X · 内部引用
family-K = K · 文本对照


## 编辑器

server-reading-drafts = 正在读取工作区中的草案
server-more-findings = 另有 { $count } 条未显示。

## N · 编号与结构

N001 = 编号不连续：“{ $written }”之前缺“{ $missing }”{ $count ->
    [one] {""}
   *[other] （共{ $count }个）
 }。
N001-fix = 从“{ $first }”起顺次改号，引用随之调整
N001-related = 缺号之前的一项
N001-swallowed = 编号“{ $missing }”混在上一项的文字之中，应另起一段。
N002 = 编号重复：“{ $written }”在此第二次出现。
N002-restart = 同一列编号在此从“{ $written }”重新起号，其间并无间隔。
N002-related = 另一处“{ $written }”
N002-fix = 改为“{ $expected }”
N003 = 编号“{ $written }”与所处位置不符。
N003-related = 前一项
N003-fix = 改为“{ $expected }”
N003-fix-all = 按现有顺序重排整列编号，引用随之调整
N004 = 层级跳跃：上一级之下应先用“{ $expected }”一级。
N004-deep = 按本单位规定的层次序数，此处之下不再分层。
N004-house = 按本单位规定的层次序数，此处应从“{ $expected }”起。
N004-fix = 本列编号改用“{ $expected }”一级
N005 = 本项编号写法与同列其他各项不一致。
N005-evenly = 同一列编号的写法不一致。
N005-related = 同列通行写法
N005-fix = 改为“{ $expected }”
N006-surplus = 带括号或者带圈的序号之后不用标点：“{ $written }”（共{ $count }处）。
N006-chinese = 汉字序号之后用顿号，不用点：“{ $written }”（共{ $count }处）。
N006-arabic = 阿拉伯数字序号之后用下脚点，不用顿号：“{ $written }”（共{ $count }处）。
N006-ordinal = “第一”“首先”一类序次语之后用逗号，不用顿号。
N006-fix = 改为“{ $expected }”
N006-fix-surplus = 删去标点
N007 = 中文序号应用全角括号（共{ $count }处）。
N007-fix = 改为全角括号
N008 = 条文在此重新起号；全文通编应为“{ $expected }”。
N008-fix = 条文通编，自“{ $expected }”起
N008-continued = 本列沿用上一部分的编号，应从“{ $expected }”起。
N008-fix-list = 本列改从“{ $expected }”起
N008-style = 条文在{ $count }个部分中各自起号。
N009 = 只有一项，不成列举：可并入正文，或者补足其余各项。
N010 = 标题“{ $heading }”之下没有正文。
N011 = 列举之前没有以冒号结尾的引导语。
N012 = 按同列各项，此处应为“{ $expected }”。
N012-fix = 改为“{ $expected }”
N013 = “{ $written }”不是规范的序数写法。
N013-fix = 改为“{ $expected }”
N014 = 法文条约的第一条用“{ $word }”。
N014-fix = 改为“{ $word }”
N015 = { $count ->
    [1] 此处作“{ $found }”，本文其他列举作“{ $usual }”。
   *[other] 有{ $count }项的序号与本文其他列举形式不同：作“{ $found }”而非“{ $usual }”。
}
N015-fix = { $count ->
    [1] 改为“{ $usual }”
   *[other] 全部{ $count }项改为“{ $usual }”的形式
}
N016 = 此处是拉丁字母，而同一列举的其他各项用西里尔字母；形同者为{ $letter }。
N016-fix = 改用西里尔字母{ $letter }
N017 = 决议的序言段落不编号（共{ $count }处）。
N017-fix = 删去编号
N018 = 决议的执行段落应编号（未编号的共{ $count }段）。
N018-fix = 为各段编号
N019 = 决议通篇为一句，只有最后一段用句号。
N019-preamble = 决议的序言段落以逗号结尾。
N020 = 本文件正文之前没有标题。
N020-misplaced = 标题位于正文之后。
N020-related = 正文开头
N020-fix = 将标题移至文首
N021 = 标题所称文件种类与文首信息的声明不一致。
N021-related = 声明的种类
N022 = 序言在第一条之前中断，缺少“协议如下”一类的结语。
N022-kind = 结语“{ $formula }”与标题所称文件种类不符。
N023 = 文末没有签字栏。
N024-alone = 签署处只有一方，缺少{ $party }的签署。
N024-twice = “{ $party }”在签字栏中出现两次。
N024-office = “{ $party }”一方未写明签字人的职务或身份，另一方已写明。
N024-name = “{ $party }”一方未写明签字人的姓名，另一方已写明。
N024-mark = “{ $party }”一方没有“（签字）”字样，另一方有。
N024-foreign = 签字的“{ $party }”不是标题所列的当事方。
N025 = “{ $article }”位于文尾之后，条文应在文尾之前。
N025-related = 文尾在此
N026 = 附件有数个，本附件未编序号。
N026-related = 同样未编序号
N026-fix = 按现有顺序为附件编号
N026-form = 正文写作“{ $written }”，与附件标题的写法不一致（共{ $count }处）。
N026-form-related = 附件的标题
N026-form-fix = 一律改从附件标题的写法
N027-missing = 本条没有标题，而多数条文有标题（无标题的共{ $count }条）。
N027-lone = 本条有标题，而多数条文没有标题（有标题的共{ $count }条）。
N027-related = 此处亦然
N028 = 本条有{ $count }个未编号的段落；编号后便于逐款引用。
N029 = 此处似为另一文件的开头，编号自此另起。

M001-fix = 改为“{ $expected }”
M002 = 标题和文首信息均未表明文件种类，与种类有关的规则未启用；可在文首信息中用`kind:`注明。
M003 = 此处没有可由 { $rule } 屏蔽的问题。
M003-side = 附属文件第{ $line }行停用{ $rule }（“{ $reason }”），但所指句子已不在文中，或该处已无{ $rule }可报告的问题。
M004 = 停用标记未说明理由；请在“--”之后写明。
M003-fix = 从指令中删去该规则
M003-fix-directive = 删去该指令
M005 = 本文已草签、签署或公布，此处已被改动。请撤销改动、另立新稿，或经签署方同意更正。
M005-shorter = 本文已草签、签署或公布，此段之后有段落被删除。请撤销改动或另立新稿。
M006 = 没有名为“{ $word }”的规则。
M006-near = 没有名为“{ $word }”的规则；是否指 { $near }？
M006-fix = 改为“{ $expected }”

## C · 引用的文件

C001 = 记录的日期为{ $recorded }，而非{ $found }。{ $source }
C001-single = 记录的唯一来源为{ $recorded }，而非{ $found }，请核对。{ $source }
C001-several = 有多份文件使用这一名称，均非{ $found }；记录的日期：{ $recorded }。{ $source }
C001-question = { $found }是否有误？记录（尚未完全核实）为{ $recorded }。{ $source }
C001-event = 据记录，{ $found }是该文件{ $event }的日期，与所用动词不符。{ $source }
C001-related = 该日期所属的文件
C001-fix = 改为{ $date }
C002 = 记录中没有这一名称，最接近的是《{ $title }》。{ $source }
C002-fix = 改为《{ $title }》
C003 = 首次提及该文件而未注明日期：{ $recorded }。{ $source }
C003-fix = 在名称前加“{ $words }”
C004 = 同一文件在本文中有两个日期：此处为{ $found }，另一处为{ $other }。
C004-related = 另一日期
C004-fix = 改为{ $date }
C005 = { $count ->
    [one] 另一份文稿（{ $drafts }）中该文件的日期为{ $other }，而非{ $found }。
   *[other] 另有{ $count }份文稿（{ $drafts }）中该文件的日期为{ $other }，而非{ $found }。
 }
C006 = 此类文件不宜用“{ $verb }”，宜用“{ $better }”。
C006-related = 所引文件
C006-fix = 改为“{ $better }”
C007 = 该文件日期为{ $found }，早于两国建交日期{ $relations }。{ $source }
C007-state = 该文件日期为{ $found }，当时名称所列国家尚未成立，两国亦未建交（{ $relations }）。{ $source }
C008 = 所引文件的日期{ $found }晚于本文日期{ $text }。
C011 = 文中其他名称均加书名号，{ $count ->
    [one] “{ $title }”未加。
   *[other] 有{ $count }处未加，首处为“{ $title }”。
 }
C011-fix = { $count ->
    [one] 加书名号
   *[other] { $count }处均加书名号
 }
C012 = “{ $name }”不是文件，不用书名号。
C012-fix = 删去书名号
C012-quoted = “{ $name }”用引号，而并列的文件用书名号，应统一。
C012-quoted-fix = 改用书名号
C013 = “{ $short }”尚未说明即已使用{ $count ->
    [one] 。
   *[other] ，共{ $count }处。
 }
C013-related = 说明简称之处
C013-fix = 改用全称“{ $full }”
C014 = 已有简称“{ $short }”，此处仍写全称（共{ $count }处）。
C014-related = 说明简称之处
C014-fix = 改用简称“{ $short }”
C015 = 据记录，该文件已失效。{ $source }
C015-ended-on = 据记录，该文件已于{ $date }终止。{ $source }
C015-replaced = 据记录，该文件已由《{ $successor }》取代。{ $source }
C015-replaced-on = 据记录，该文件已于{ $date }由《{ $successor }》取代。{ $source }
C016 = 该名称中{ $first }在{ $second }之前，与本文本其他名称的次序不同。
C016-fix = 对调双方次序
C017 = 此处列举的文件按日期排列，唯该项次序不符。
C017-fix = 按日期重新排列
C018 = 同一文件在一处列举中出现两次。
C018-related = 首次出现之处
C018-fix = 删去第二次出现的文件
C019 = 记录的地点为{ $recorded }，而非{ $found }。{ $source }
C019-related = 所引文件
C019-fix = 改为{ $place }
C020 = 名称中缔约方的级别与记录不同，记录为《{ $title }》。{ $source }
C020-fix = 改为《{ $title }》
C021 = 本文双方所援用的是他国之间的文件（{ $parties }）。
C022 = 该编号的决议不是{ $year }年的，应在{ $first }年至{ $last }年之间。
C022-related = 该决议
C023 = 没有{ $reference }：据记录，该文件共{ $articles }条。{ $source }
C023-related = 所引文件
C024 = 标题、序言和第一条均未注明所修改或补充的文件及其日期。

## D · 日期、年数、届次与记录的核对

D007 = { $found }年与记录不符：{ $event }（{ $base }），至{ $on }应为{ $expected }年。{ $source }
D007-fix = 改为{ $years }
D008 = 据记录，{ $year }年为第{ $expected }，而非第{ $found }。{ $source }
D008-fix = 改为{ $expected }

counted-relations = 两国建交
counted-partnership = 建立{ $name }
counted-independence = { $party }独立
counted-foundation = { $party }成立
counted-signature = 《{ $title }》签署

## X · 引用条款

X001 = 本文件没有{ $reference }。
X001-in = “{ $outer }”中没有“{ $reference }”。
X001-fix = 改指“{ $numeral }”
X002 = “{ $reference }”指的就是本条。如确指本条，宜写“{ $expected }”；否则请核对条号。
X002-within = “{ $reference }”就是本条，写作“{ $expected }”可免条号变动之虞。
X002-fix = 改为“{ $expected }”
X003 = “{ $reference }”原指“{ $was }”，该条现为“{ $now }”；此号现为“{ $here }”。
X003-gone = “{ $reference }”原指“{ $was }”，该条已不存在；现指“{ $here }”。
X003-fix = 改引第{ $numeral }
X004 = “{ $article }”只有一款，无须指明“{ $paragraph }”。
X004-fix = 删去款次
X005 = 正文没有任何条款提到“{ $annex }”。
X005-status = 正文没有规定附件是本文件的组成部分。
X006 = “{ $reference }”之前没有可指的内容。
X006-list = “{ $words }”之后应列举各项，但本部分到此为止。
X007 = “{ $written }”与同级其他引用写法不一致（共{ $count }处）。
X007-fix = 一律改从多数写法
X008 = “{ $range }”起止颠倒。
X008-same = “{ $range }”起止相同。
X008-fix = 对调起止序号
X009 = “{ $reference }”已经删除，此处引用落空。
X009-related = 此处仅保留序号
X010 = 此处自称“{ $written }”，与标题不符。
X010-throughout = 全文自称“{ $written }”（共{ $count }处），与标题不符，请核对标题或者正文。
X010-related = 标题
X010-fix = 改为“{ $expected }”
X011 = “{ $written }”所指不明，宜写出名称或者简称。
X011-related = 可能所指的文件
X012 = 没有与此注码对应的注释（注{ $number }）。
X012-note = 正文中没有注{ $number }的注码。
X012-order = 注{ $number }的次序有误。

## 记录

event-signed = 签署
event-opened-for-signature = 开放签署
event-adopted = 通过
event-done = 订立
event-issued = 发表
event-entry-into-force = 生效
event-terminated = 终止
record-date = { $date }（{ $event }）
record-source = 记录（单一来源）：{ $what }，{ $where }；{ $checked }核对。
record-sources = 记录：{ $what }，{ $where }，另有{ $others }处；{ $checked }核对。
record-checked = 记录于{ $checked }核对。
list-joined = { $first }、{ $rest }
words = { $words }

## 悬停说明

link-un-document = 用浏览器打开 undocs.org 上的 { $symbol }
hover-citation-agrees = 有记录：{ $date }为其{ $event }日期。
hover-citation-other-event = 有记录，但{ $date }是其{ $event }日期，与所用动词不符。
hover-citation-differs = 有记录，但日期并非{ $date }。
hover-citation-undated = 有记录；此处未注明日期。
hover-citation-no-date = 有记录，但没有可供比较的日期。
hover-citation-unknown = 《{ $title }》不在记录之中。
hover-citation-near = 《{ $title }》不在记录之中；有名称相近的文件。
hover-title-zh = 中文
hover-title-en = 英文
hover-title-ru = 俄文
hover-title-fr = 法文
hover-title-es = 西班牙文
hover-title-ar = 阿拉伯文
hover-kind = 类别
hover-kind-level = { $kind }（{ $level }）
level-state = 国家间
level-government = 政府间
level-ministry = 部门间
level-organisation = 国际组织
hover-parties = 缔约方
hover-status = 状态
status-in-force = 有效
status-not-in-force = 未生效
status-terminated = 已失效
hover-confidence = 可靠程度
confidence-partial = 仅部分核实
confidence-single = 仅有一个来源
hover-replaced = 被取代
hover-registration = 联合国登记号
hover-records = 记录
hover-several = { $count }份文件使用这一名称
hover-near = 记录
hover-near-here = 此处
hover-cited-date = 此处日期
hover-mentions = 本文
hover-mention-count = 引用{ $count }次
hover-date-place = { $date }，{ $place }

hover-weekday = { $date }，{ $weekday }。
hover-no-such-day = 没有这一天：{ $date }。
hover-partial = { $date }
hover-span = { $span }，共{ $count }天
hover-text-date = 本文日期
hover-same-day = 即本文日期
hover-days-before = 早于本文{ $count }天（{ $date }）
hover-days-after = 晚于本文{ $count }天（{ $date }）
hover-on-this-day = 当日
hover-event-title = { $event }：{ $title }
ordinal-unit = 次
hover-numbered = { $before }第{ $number }{ $unit }{ $after }

hover-count = 至{ $on }为{ $value }：{ $event }（{ $base }）。
hover-count-undated = 自{ $base }起计：{ $event }。本文日期不明。
hover-count-unknown = 所计事件不在记录之中。
hover-count-here = 文中
hover-count-verdict = 核对
hover-count-right = 相符
hover-count-inclusive = 比满年数多一年
hover-count-wrong = 不符
hover-count-open = 无法判断
hover-count-changes = 下次变动
years = { $count }年

hover-person = { $name }
hover-ordinal = { $event }：{ $held }。
hover-ordinal-unknown = { $event }不在记录之中。
hover-form = 形式
form-online = 线上举行
form-postponed = 推迟举行
form-announced = 已宣布
hover-previous = 上一次
hover-next = 下一次

hover-part-paragraphs = 段落
hover-part-items = 下级条目
hover-part-references = 被引用
hover-number = { $count }
hover-nobody-refers = 无
hover-refer = { $count }处，第{ $lines }行

hover-capital = 首都
hover-relations = 关系
hover-partnership = { $date }：{ $name }
hover-named-count = 提及{ $count }次
hover-term = “{ $term }”是定义用语，在第{ $line }行引入。
hover-term-meaning = 所指
hover-term-uses = 使用次数
hover-term-before = 引入前使用
hover-wording-obligation = 规定行为者的义务。
hover-wording-intention = 表示意愿，不产生义务。
hover-wording-future = 表示将来；两类文本均可使用。
hover-wording-treaty = 属于有约束力文本的用语。
hover-wording-and-or = 可指两者或其一。
hover-wording-recital = 引出序言段。
hover-wording-first-person = 行文者自称。
hover-wording-obligations = 本部分义务用语
hover-wording-intentions = 本部分意愿用语
hover-wording-futures = 本部分将来用语
hover-wording-counterpart = 另一类文本的用语
hover-clause = 识别为：{ $name }。
hover-clause-others = 文中其他条款
clause-accession = 加入条款
clause-entry-into-force = 生效条款
clause-provisional-application = 临时适用条款
clause-duration = 有效期条款
clause-termination = 终止或退出条款
clause-amendment = 修正条款
clause-disputes = 争端解决条款
clause-other-treaties = 与其他条约关系条款
clause-reservations = 保留条款
clause-depositary = 保存机关条款
clause-registration = 登记条款
clause-annexes = 附件条款
clause-non-binding = 无约束力条款
hover-signature = 签署
hover-day-of-signature = 即计划签署之日
hover-days-before-signature = 早于计划签署日期{ $count }天（{ $date }）
hover-days-after-signature = 晚于计划签署日期{ $count }天（{ $date }）
hover-government = 政府名称
hover-years-since = { $date }（至文本日期{ $years }）
hover-person-then = 文本日期时任
hover-articles = 引用的条款
hover-clause-missing = 尚缺
hover-visit = 访问
hover-in-visit = 在访问期间
hover-outside-visit = 不在访问期间
hover-part-brackets = 方括号和空白
hover-part-refers = 引用

completion-own = 双方之间
completion-own-name = 本文件自称
completion-term = 已定义的用语
completion-party = 当事方
completion-person = 人员
completion-date-signature = 计划签署日期
completion-date-draft = 文本日期
completion-date-visit = 访问日期
completion-date-today = 今天
completion-count = 自{ $base }至{ $on }
completion-clause = 通用条款
completion-next = 下一编号
completion-introduction = 简称
completion-part = 本文件
completion-directive = 规则注释
completion-key = 文件头
completion-file = 工作区文件
hover-rule = { $code } { $name }
hover-rule-checks = 检查
hover-rule-severity = 级别
hover-rule-authority = 依据

date-year = { $year }年
date-month = { $year }年{ $month }月
date-day = { $year }年{ $month }月{ $day }日
date-since = 自{ $from }起
date-until = 至{ $to }止
date-span = { $from }至{ $to }
weekday = { $day ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }

## 正文旁的提示与计数

hint = （{ $words }）
hint-count = 自{ $base }起：{ $value }
lens-references = { $count }处引用
lens-blanks = { $count }处空白
lens-brackets = { $count }处方括号
lens-cited = 在{ $drafts }中被引用{ $count }次
lens-drafts = { $count }份草案

## 提纲

outline-preamble = 约首（序言）
outline-body = 正文
outline-testimonium = 约尾
outline-closing = 地点和日期
outline-signatures = 签署栏

kind-treaty = 条约
kind-agreement = 协定
kind-convention = 公约
kind-protocol = 议定书
kind-charter = 宪章、规约
kind-memorandum = 谅解备忘录
kind-joint-statement = 联合声明
kind-joint-declaration = 联合宣言
kind-communique = 公报
kind-exchange-of-notes = 换文
kind-note = 照会
kind-resolution = 决议
kind-minutes = 会谈纪要
kind-plan = 规划、计划
kind-initiative = 倡议
kind-act = 国内法律法规

## 操作

action-fix-all = 应用全部安全修改（{ $count }处）
action-disable-line = 在本行停用 { $rule }
action-disable-file = 在本文件停用 { $rule }
action-side-file = 在配套文件中对本句停用 { $rule }
action-side-reason = （请写明理由）

## C · 书名号

C009-inner = 书名号内又有书名时，内层应用单书名号。
C009-outer = 单书名号只用于双书名号之内。
C009-fix = 改用“{ $open }”和“{ $close }”
C010-unclosed = 书名号“{ $mark }”没有对应的后书名号。
C010-unopened = 书名号“{ $mark }”没有对应的前书名号。
C010-fix = 在“{ $title }”之后加“{ $mark }”

## D · 日期

D001-day = 日期“{ $date }”不存在：{ $year }年{ $month }月只有{ $days }天。
D001-month = 日期“{ $date }”不存在：没有{ $month }月。
D001-no-year = 日期“{ $date }”不存在：任何一年都没有这一天。
D002 = { $date }是{ $expected }，不是{ $written }。
D002-fix = 改为“{ $expected }”
D009 = 起止时间“{ $span }”前后颠倒。
D009-same = 起止时间“{ $span }”相同。
D003 = “{ $found }”：用“年月日”书写的日期，月、日不编虚位，应写作“{ $right }”。
D003-fix = 改为“{ $right }”
D003-throughout = 共有{ $count }处日期的月、日编了虚位（如“{ $found }”），应写作“{ $right }”之类。
D003-fix-throughout = 删去全部{ $count }处虚位的零
D004 = “{ $found }”：年份应写四位数字。如确指该年，请改为“{ $right }”。
D004-fix = 改为“{ $right }”
D005 = 日期“{ $found }”混用汉字数字和阿拉伯数字，应统一为“{ $right }”。
D005-fix = 改为“{ $right }”
D005-words = 正文日期有{ $count }处用汉字数字（首处在此），{ $other }处用阿拉伯数字，应统一。
D005-figures = 正文日期有{ $count }处用阿拉伯数字（首处在此），{ $other }处用汉字数字，应统一。
D005-related = 另一种形式的日期
D005-fix-throughout = 将{ $count }处日期改为另一种形式
D006 = “{ $found }”中“零”的写法有误，应写作“{ $right }”。
D006-fix = 改为“{ $right }”
D006-throughout = 共有{ $count }处“零”的写法不合标准（如“{ $found }”，应写作“{ $right }”）。
D006-fix-throughout = 更正全部{ $count }处
D010 = 起止之间不用“{ $found }”，应改为“{ $right }”。
D010-fix = 改为“{ $right }”
D010-throughout = 共有{ $count }处起止之间用了其他符号（如“{ $found }”），应改为“{ $right }”。
D010-fix-throughout = 更正全部{ $count }处
D011 = “{ $found }”：前一个数省去单位会产生歧义。如确为同一单位，应写作“{ $right }”。
D011-fix = 改为“{ $right }”
D012 = “{ $words }”只在当时才明确，应写明日期。
D012-fix = 改为{ $date }
D015-future = { $date }写作将来，但本文日期为{ $text }。
D015-past = { $date }写作已经发生，但本文日期为{ $text }。
D013 = 签署日期不在访问期间（{ $from }至{ $to }）。
D013-related = 访问日期
D014 = 此处的签署日期与前文不一致。
D014-related = 另一处签署日期
D014-declared = 文首信息所载本文日期为{ $declared }，与此不一致。
D016 = “{ $name }”的起止年份不一致：此处为{ $found }，他处为{ $other }，请核对。
D016-related = 另一处起止年份
D017 = 同一系列的届次、次数写法不一：此处为“{ $found }”，前文为“{ $other }”，宜统一（“{ $right }”）。
D017-fix = 改为“{ $right }”
D017-periods = 期限的数字形式不一：{ $count }处（首处“{ $found }”）与其余（如“{ $other }”）不同，宜统一。
D017-related = 另一种形式
D017-fix-throughout = 将{ $count }处数字改为另一种形式
D018 = 文字与数字不符：“{ $found }”。
D019 = { $act }前后不一：此处为{ $found }，他处为{ $other }，请核对。
D019-related = 另一处期限
D019-duration = 本文件的有效期
D019-renewal = 自动延长的期限
D019-non-renewal = 期满前通知不再延长的期限
D019-termination = 通知终止的期限
D019-termination-effect = 通知后终止生效的期限
D020 = 此处称有“{ $found }”，其后列出的却是{ $count }项。
D021 = “{ $found }”既可读作日在前，也可读作月在前，月份宜用文字写出。
D021-fix = 改为“{ $right }”
D022 = “{ $other }”与“{ $date }”相差{ $days }天。
D022-related = 对应的公历日期

## 本单位的词表

house-note = { $note }
house-no-note = { "" }
again-related = 此处亦同
corrigendum = 文本已定，此处如需更正，须经签署国同意，按正式更正程序办理（《维也纳条约法公约》第七十九条）。

## L · 标点与文字

L001 = 中文行文中误用半角标点“{ $written }”，应为“{ $right }”。
L001-fix = 改为“{ $right }”
L001-throughout = 共有{ $count }处在中文行文中误用半角标点。
L001-fix-throughout = 全部{ $count }处改为全角标点
L001-related = 另一处半角标点
L002 = “{ $written }”用了全角字母或数字，应为“{ $right }”。
L002-fix = 改为“{ $right }”
L002-throughout = 共有{ $count }处用了全角字母或数字。
L002-fix-throughout = 全部{ $count }处改为半角
L002-related = 另一处全角字母或数字
L003-unclosed = 引号“{ $mark }”没有对应的后引号。
L003-unopened = 引号“{ $mark }”没有对应的前引号。
L003-turned = 前后引号用反。
L003-turned-fix = 更正引号的方向
L004-unclosed = 括号“{ $mark }”没有对应的后括号。
L004-unopened = 括号“{ $mark }”没有对应的前括号。
L004-width = 一对括号全角、半角不一致。
L004-width-related = 与之对应的全角括号
L004-width-fix = 改为“{ $expected }”
L005 = 引号层次有误：现为{ $written }，应为{ $right }。
L005-fix = 改为{ $right }
L005-throughout = 共有{ $count }处引文的引号层次有误。
L005-fix-throughout = 更正全部{ $count }处引号层次
L005-related = 另一处
L006 = 行文中误用直引号。
L006-fix = 改为{ $right }
L006-throughout = 共有{ $count }处误用直引号。
L006-fix-throughout = 全部{ $count }处改为弯引号
L006-related = 另一处直引号
L007 = 并列的书名号或引号之间通常不用顿号。
L007-fix = 删去顿号
L007-throughout = 共有{ $count }处在并列的书名号或引号之间用了顿号。
L007-fix-throughout = 删去全部{ $count }处顿号
L007-keep = 按本单位规定，相连的书名号或引号之间用“、”。
L007-keep-fix = 补上“、”
L007-keep-throughout = 有{ $count }处相连的书名号或引号之间未用“、”。
L007-keep-fix-throughout = { $count }处均补上“、”
L007-related = 另一处
L008 = 省略号应为“{ $right }”，不是“{ $written }”。
L008-fix = 改为“{ $right }”
L008-throughout = 共有{ $count }处省略号形式有误，应为“……”。
L008-fix-throughout = 全部{ $count }处改为“……”
L008-related = 另一处省略号
L008-repeated = “{ $written }”重复：省略号不与“等”连用，其后一般不用其他标点。
L008-repeated-fix = 删去其一
L008-repeated-throughout = 共有{ $count }处省略号与“等”或其他标点重复。
L009 = 破折号应为“{ $right }”，不是“{ $written }”。
L009-fix = 改为“{ $right }”
L009-throughout = 共有{ $count }处破折号形式有误，应为“——”。
L009-fix-throughout = 全部{ $count }处改为“——”
L009-related = 另一处破折号
L010 = 标点重复或冲突：“{ $marks }”，此处只应保留一个。
L010-fix = 保留“{ $mark }”
L011 = “{ $words }”在此连续重复。
L011-fix = 删去重复的文字
L012 = 句子未完，在此被分段断开。
L012-fix = 合并两段
L012-repeated = 句子未完，在此被分段断开，且段首重复“{ $words }”。
L012-repeated-fix = 合并两段，并删去重复的“{ $words }”
L012-throughout = 共有{ $count }处句子未完即被分段断开。
L013 = “{ $words }”是{ $kind }，不属于文件正文。
L013-dateline = 通讯社电头
L013-continuation = 报纸转版、接版标记
L013-credit = 编辑署名
L013-page-number = 页码
L013-document-symbol = 文件编号
L013-fix = 删去版面遗留文字
L014-traditional = 简体行文中混用繁体字“{ $written }”。
L014-simplified = 繁体行文中混用简体字“{ $written }”。
L014-fix = 改为“{ $right }”
L014-throughout = 共有{ $count }处简繁体混用，首见“{ $written }”。
L014-fix-throughout = 各段{ $count }处统一字体
L014-related = 另一处
L015-trailing = 行末有多余空白。
L015-inside = 此处不应有空格。
L015-several = 此处空格多于一个。
L015-tab = 句中有制表符。
L015-trailing-throughout = 共有{ $count }行行末带有空白。
L015-inside-throughout = 共有{ $count }处不应有空格。
L015-several-throughout = 共有{ $count }处空格多于一个。
L015-tab-throughout = 共有{ $count }处句中有制表符。
L015-fix = 删去多余空白
L015-fix-throughout = 删去全部{ $count }处多余空白
L016 = 汉字与字母、数字之间有空格。
L016-fix = 删去空格
L016-throughout = 共有{ $count }处汉字与字母、数字之间有空格。
L016-fix-throughout = 删去全部{ $count }处空格
L016-related = 另一处空格
L017 = 此处有不可见字符：{ $name }（{ $code }）。
L017-lost = 此处有字符丢失（{ $code }）。
L017-fix = 删去 { $code }
L017-zero-width-space = 零宽空格
L017-joiner = 零宽连接符
L017-byte-order-mark = 字节顺序标记
L017-soft-hyphen = 软连字符
L017-no-break-space = 不间断空格
L017-line-separator = 行分隔符
L017-direction = 书写方向标记
L017-control = 控制字符
L018 = “{ $written }”中混有形状相同的其他文字字母。
L018-fix = 统一改为“{ $right }”
L018-throughout = 共有{ $count }处混有形状相同的其他文字字母。
L018-fix-throughout = 全部{ $count }处各自统一为一种文字
L018-related = 另一处
L019 = “{ $written }”是兼容字符，并非形状相同的“{ $right }”。
L019-fix = 改为“{ $right }”
L019-throughout = 共有{ $count }处以兼容字符代替汉字或标点。
L019-fix-throughout = 全部{ $count }处改为通用字符
L019-related = 另一处兼容字符
L019-private = “{ $written }”是专用区字符，换用其他字体将无法显示。
L019-private-throughout = 共有{ $count }处专用区字符，换用其他字体将无法显示。
L021 = 按本单位行文惯例，写“{ $preferred }”，不写“{ $found }”{ $count ->
    [one] {""}
   *[other] （共{ $count }处）
}。{ $note }
L021-fix = 改为“{ $preferred }”

## P · 当事方与机构

P001 = 全文未说明“{ $words }”为何方简称，{ $count ->
       *[other] 共用{ $count }处。
    }
P002 = 同一方在他处称“{ $usual }”，{ $count ->
    [one] 此处称“{ $found }”
   *[other] 有{ $count }处称“{ $found }”
 }，简称应前后一致。
P002-fix = 改为“{ $usual }”
P002-related = 通常用法
P003 = 标题中他国用全称，该国全称为“{ $name }”。
P003-level = 标题中另一方以政府名义出现，此处以国家名义出现，级别不一。
P003-fix = 改为“{ $name }”
P004 = 双方并列的先后次序前后不一：{ $count ->
    [one] 此处“{ $first }”在“{ $second }”之前，与他处相反
   *[other] 有{ $count }处与他处相反，首处“{ $first }”在“{ $second }”之前
 }。
P004-fix = 调换次序
P005 = 本文本中保存文本的一方应列在前：{ $count ->
    [one] 此处“{ $first }”在“{ $second }”之前
   *[other] 有{ $count }处次序相反，首处“{ $first }”在“{ $second }”之前
 }。
P005-fix = 调换次序
P006 = “{ $name }”首次出现，未写明国名和职务。
P006-state = “{ $name }”首次出现，未写明国名。
P006-full = 本单位规定人名首次出现时写全名：“{ $better }”。
P006-surname = 本单位规定人名只写姓：“{ $better }”。
P006-fix = 改为“{ $full }”
P007 = 同一人名在他处译作“{ $usual }”{ $count ->
        [one] 。
       *[other] ，译作“{ $found }”的有{ $count }处。
    }
P007-fix = 改为“{ $usual }”
P007-related = 通常译法
P008 = 外国人名各部分之间用“{ $right }”，不用“{ $written }”。
P008-fix = 改为“{ $right }”
P008-throughout = 有{ $count }处外国人名各部分之间未用“·”。
P008-fix-throughout = { $count }处均改为“·”
P008-related = 另一处间隔号
P010 = “{ $name }”非本文件当事方，{ $count ->
       *[other] 共提及{ $count }次。
    }
P011 = 此处“{ $name }”也可能指“{ $other }”，宜写明国名。
P011-related = 另一国
P012 = 各段主语：双方{ $both }段，{ $one }{ $first }段，{ $other }{ $second }段。
P012-related = 双方{ $both }段，{ $one }{ $first }段，{ $other }{ $second }段
P013 = 此处列举的国名全称{ $full }个、简称{ $short }个，用法不一。
P013-fix-full = 一律用全称
P013-fix-short = 一律用简称
P009 = 据记录，{ $name }{ $held }任{ $office }，不含本文日期{ $date }（{ $source }）。请核对；记录也可能未及时更新。
P014 = “{ $found }”与本单位名称表所列“{ $name }”略有出入。
P014-fix = 改为“{ $name }”
P015 = 此处国名按音序排列，唯“{ $name }”不合。
P015-fix = 按音序排列
P016 = “{ $found }”是单方口吻，宜写明国名或某方。
P016-visit = “{ $found }”是东道方口吻，宜写“访问期间”。

## R · 用语与固定表述

R001 = { $count ->
    [1] “{ $found }”表示义务，而本文声明不具约束力；表示意向可用“{ $instead }”。
   *[other] “{ $found }”有{ $count }处表示义务，而本文声明不具约束力；表示意向可用“{ $instead }”。
}
R001-alone = { $count ->
    [1] “{ $found }”表示义务，而本文声明不具约束力。
   *[other] “{ $found }”有{ $count }处表示义务，而本文声明不具约束力。
}
R001-fix = 改为“{ $instead }”
R002 = { $count ->
    [1] “{ $found }”未明确是否为义务，而本文声明具有约束力。
   *[other] “{ $found }”有{ $count }处未明确是否为义务，而本文声明具有约束力。
}
R002-fix = 改为“{ $instead }”
R003 = { $count ->
    [1] “{ $found }”是条约用语，而本文声明不具约束力。
   *[other] “{ $found }”（{ $count }处）是条约用语，而本文声明不具约束力。
}
R003-instead = { $count ->
    [1] “{ $found }”是条约用语，而本文声明不具约束力；可用“{ $instead }”。
   *[other] “{ $found }”（{ $count }处）是条约用语，而本文声明不具约束力；可用“{ $instead }”。
}
R003-fix = 改为“{ $instead }”
R004 = “{ $found }”：{ $matter }宜由条约规定，不宜写入不具约束力的备忘录。如本备忘录具有约束力，请声明`binding: true`。
R004-adjudication = 仲裁或司法解决
R004-privileges = 特权与豁免
R004-liability = 赔偿责任
R004-priority = 优先于法律或条约的效力
R004-procedures = 以批准或国内法律程序为生效条件
R004-registration = 在联合国登记
R005 = 没有关于生效的条款。
R006 = 没有关于有效期或终止的条款。
R007 = 没有关于修改的条款。
R008 = 没有关于解释或适用争端如何解决的条款。
R009 = 约尾没有写明用何种文字写成。
R009-phrase = 本单位写作“{ $phrase }”，不作“{ $found }”。
R009-phrase-fix = 改为“{ $phrase }”
R009-authority = 列有多种文字，但未写明各文本的效力（如“同等作准”）。
R010 = 有签署栏，但既无作证条款，也无写明签订时间、地点的约尾。
R011 = “{ $found }”与所列文字不符：所列为{ $count }种。
R011-fix = 改为“{ $number }”
R011-each = { $parties }方“{ $each }”，与{ $originals }份正本不符。
R011-parties = { $originals }份正本不能由{ $parties }方平均保存。
R012 = 文首信息所声明的下列文字未写入此处：{ $languages }。
R012-undeclared = “{ $language }”不在文首信息所声明的文字之中。
R013 = 各文本既称同等作准，“{ $found }”又未限于出现分歧之时。
R014 = “{ $party }”以{ $found }名义，与标题以{ $level }名义不一致。
R014-state = 国家
R014-government = 政府
R014-ministry = 政府部门
R015 = “{ $found }”与前文“{ $other }”相抵触。
R015-related = 前一生效条款
R016 = 临时适用既无起始，也无终了。
R016-no-end = 临时适用没有终了：没有关于生效的条款。
R017 = “{ $found }”在序言中规定当事方的义务；义务宜写入条文。
R017-recital = 正文此段仅作陈述（“{ $found }”），宜写入序言。
R018 = { $count ->
    [1] “{ $found }”用将来时，而本条约的其他义务用现在时。
   *[other] 有{ $count }项义务用将来时（“{ $found }”），而本条约的其他义务用现在时。
}
R018-fix = { $count ->
    [1] 改用现在时
   *[other] 全部{ $count }处改用现在时
}
R019 = { $count ->
    [1] 此处用“{ $found }”表示义务，全文一般用“{ $usual }”。
   *[other] 有{ $count }处用“{ $found }”表示义务，全文一般用“{ $usual }”。
}
R019-fix = 统一改为“{ $usual }”
R020 = { $count ->
    [1] “{ $found }”未明确是两者兼有还是有其一即可。
   *[other] “{ $found }”有{ $count }处未明确是两者兼有还是有其一即可。
}
R021 = 此处与固定表述 { $formula }{ $owner }不完全一致：此处为“{ $found }”，固定表述为“{ $expected }”。
R021-missing = 此处与固定表述 { $formula }{ $owner }不完全一致：缺“{ $expected }”。
R021-added = 此处与固定表述 { $formula }{ $owner }不完全一致：多“{ $found }”。
R021-owner = （{ $owner }）
R021-fix = 采用 { $formula } 的表述
R022 = 按本单位行文惯例，避免使用“{ $found }”{ $count ->
    [one] {""}
   *[other] （共{ $count }处）
}。{ $note }
R022-instead = 按本单位行文惯例，“{ $found }”改用“{ $instead }”{ $count ->
    [one] {""}
   *[other] （共{ $count }处）
}。{ $note }
R022-fix = 改为“{ $instead }”
R023 = 本文声明不具约束力，但文中没有写明。
R024-opening = 照会以致敬语结束，但没有以“向……致意”开头。
R024-closing = 照会以致意开头，但没有以致敬语（如“顺致最崇高的敬意”）结束。
R024-person = { $count ->
    [1] 照会以第三人称开头，此处“{ $found }”为第一人称。
   *[other] 照会以第三人称开头，“{ $found }”有{ $count }处为第一人称。
}
R025 = 公约没有写明保管机关。
R025-registration = 没有关于按《联合国宪章》第一百零二条登记的条款。
L020 = “{ $written }”有误，此处应作“{ $right }”。
L020-fix = 改为“{ $right }”
L020-throughout = 共有{ $count }处用字有误。
L020-fix-throughout = 更正全部{ $count }处
L020-related = 另一处
L020-variant = “{ $written }”为异形词，规范推荐“{ $right }”。
L020-variant-throughout = 共有{ $count }处使用规范不推荐的异形词。
L022 = 段末缺少标点。
L022-fix = 段末加“{ $mark }”
L022-throughout = 共有{ $count }段段末缺少标点。
L022-related = 另一段
L023 = 引文之后句子未完，引号内不用句号。
L023-fix = 删去句号
L023-throughout = 共有{ $count }处引文之后句子未完而引号内用了句号。
L023-fix-throughout = 删去全部{ $count }处句号
L023-related = 另一处
L024 = 列举之后的“等”前不用顿号或逗号。
L024-fix = 删去标点
L024-throughout = 共有{ $count }处列举之后的“等”前用了标点。
L024-fix-throughout = 删去全部{ $count }处标点
L024-related = 另一处
L025 = “{ $written }”表示并列的两个数；如为概数，中间不用顿号。请核实。
L025-fix = 删去顿号
L025-throughout = 共有{ $count }处可能为概数的数字之间用了顿号。
L025-fix-throughout = 删去全部{ $count }处顿号
L025-related = 另一处
L026 = 两个层次的并列都用顿号，外层可改用逗号或分号。
L026-fix = 删去顿号
L026-throughout = 共有{ $count }处两个层次的并列都用顿号。
L026-fix-throughout = 删去全部{ $count }处顿号
L026-related = 另一处
L027 = 此处标点之前不应有空格。
L027-fix = 删去空格
L027-throughout = 共有{ $count }处标点之前有不应有的空格。
L027-fix-throughout = 删去全部{ $count }处空格
L027-related = 另一处空格
L027-missing = { $count ->
    [1] 此处标点之前没有空格，法文习惯空格。
   *[other] 共有{ $count }处此类标点之前没有空格，法文习惯空格。
}
L027-surplus = { $count ->
    [1] 此处标点之前有空格，本文其他各处均无。
   *[other] 共有{ $count }处此类标点之前有空格，本文其他各处均无。
}
L027-fix-mixed = { $count ->
    [1] 改为“{ $right }”
   *[other] 全部{ $count }处与其他各处统一
}
L028 = “{ $written }”应作“{ $right }”。
L028-fix = 改为“{ $right }”
L028-throughout = 共有{ $count }处符号不合俄文写法。
L028-fix-throughout = 改正全部{ $count }处符号
L028-related = 另一处
L028-mixed = { $count ->
    [1] 此处用“{ $found }”，本文其他各处用“{ $right }”。
   *[other] 共有{ $count }处用“{ $found }”，本文其他各处用“{ $right }”。
}
L028-fix-mixed = { $count ->
    [1] 改为“{ $right }”
   *[other] 全部{ $count }处与其他各处统一
}
L029 = { $count ->
    [1] “{ $found }”的拼写与本文其他各处不一致，按其他各处应作“{ $right }”。
   *[other] “{ $found }”的拼写与本文其他各处不一致，按其他各处应作“{ $right }”；此类拼写共{ $count }处。
}
L029-fix = { $count ->
    [1] 改为“{ $right }”
   *[other] 全部{ $count }处统一拼写
}
L030 = “{ $written }”未译成中文。
L030-fix = 改为“{ $right }”
L030-throughout = 共有{ $count }处外文未译。
L030-fix-throughout = 全部{ $count }处改为译文
L030-related = 另一处
L031 = 序数“{ $written }”的词尾有误，应作“{ $right }”。
L031-fix = 改为“{ $right }”
L031-throughout = 共有{ $count }处数字序数的词尾有误。
L031-fix-throughout = 改正全部{ $count }处词尾
L031-related = 另一处序数
L032 = “{ $written }”常误作此用，此处似应作“{ $right }”。
L032-fix = 改为“{ $right }”
L032-throughout = 共有{ $count }处常见误用。
L032-fix-throughout = 改正全部{ $count }处误用
L032-related = 另一处
L032-mixed = { $count ->
    [1] 此处写作“{ $found }”，本文其他各处写作“{ $right }”。
   *[other] 共有{ $count }处写作“{ $found }”，本文其他各处写作“{ $right }”。
}
L032-fix-mixed = { $count ->
    [1] 改为“{ $right }”
   *[other] 全部{ $count }处与其他各处统一
}

## W · 工作标记

W001 = “{ $words }”尚待填写。
W002 = 文中留有方括号：“{ $words }”尚未商定。
W002-nested = 文中留有方括号，且内有嵌套：“{ $words }”尚未商定。
W002-lone = 方括号“{ $mark }”不成对。
W002-many = 文中留有方括号：“{ $words }”共{ $count }处。
W002-related = 另一处
W003 = “{ $words }”为备选案文标记，尚待取舍。
W004 = “{ $words }”为批注或修订标记，不属于文件正文。
W005 = 提案方写作“{ $name }”，别处写作“{ $first }”，应统一。
W005-foreign = “{ $name }”不是本文件的一方。
W005-related = 首次出现的写法
W006 = 文件已定稿，名称仍带有“{ $words }”。
W006-fix = 删去
W007 = “{ $words }”不是本文件的一方，疑为套用其他文件时遗留。
W007-fix = 改为“{ $party }”

## T · 定义与简称

T001 = “{ $term }”再次定义，且所指不同。应只保留一处，或另定名称。
T001-same = “{ $term }”已有定义，此处不必重复，直接使用即可。
T001-related = 首次定义
T002 = “{ $term }”在定义之前已使用，应在首次出现处定义。
T002-related = 定义所在
T003 = “{ $term }”已定义，但文中没有使用。
T003-fix = 删去该定义
T004 = 本文其他简称所用标号与此不同，应写作{ $right }。
T004-wording = 本文其他简称多用“{ $right }”引出，此处为“{ $found }”，应统一。
T004-fix = 改为{ $right }
T005 = { $count ->
    [1] “{ $term }”写法如同已定义的术语，而本文既未界定，也未设立。
   *[other] “{ $term }”有{ $count }处写法如同已定义的术语，而本文既未界定，也未设立。
}
T006 = 已定义的用语为“{ $term }”，文中又用“{ $found }”（共{ $count }处）。如指同一事物，应使用已定义的用语。
T006-fix = 将{ $count }处改为“{ $term }”
T006-related = 定义所在
T007 = “{ $term }”以自身解释自身。
T007-loop = “{ $term }”与“{ $other }”互相解释。
T007-related = 另一处定义
T008 = “{ $term }”在序言中定义；定义应置于条文中。
T009 = “{ $short }”在此指“{ $found }”，在他处指“{ $other }”。
T009-related = 另一全称
T009-unexplained = 文中没有说明“{ $short }”的含义，应在首次出现处写出全称。
T010 = “{ $term }”的定义在“{ $other }”之后，使用却在其前。
T010-related = 前一定义
T011-several = “{ $term }”指多方，此处之前却只有一方，另一方在其后。
T011-one = “{ $term }”与紧接其前的一方不符，是否应置于更前一方之后？

# 重构

refactor-renumber-list = 对{ $marker }所在序列重新编号，并相应调整援引
refactor-renumber-all = 对全文重新编号，并相应调整援引
refactor-insert-before = 在{ $article }之前增加一条
refactor-insert-after = 在{ $article }之后增加一条
refactor-delete = 删除{ $article }，其后各条依次前移
refactor-move-up = 将{ $article }上移
refactor-move-down = 将{ $article }下移
refactor-restyle-list = 将本序列改用{ $marker }式编号
refactor-restyle-all = 将本级各部分改用{ $marker }式编号

refactor-group-text = 正文
refactor-group-numbers = 编号
refactor-group-references = 随之调整的援引
refactor-group-version = 另一文本 { $file }
refactor-versions-left = 以下文本未作改动：{ $files }。其条款编号不同、文本已定稿，或编辑器无法逐项请求确认。
refactor-group-citing = { $file } 中的引用
refactor-citing-left = 以下文稿中引用有关条款之处未作改动：{ $files }。所引条款被删或范围有变、文本已定稿，或编辑器无法逐项请求确认。请核对。

refactor-note-another = { $reference }未作改动：本文件涉及另一文书。如系援引本文件，请改正编号。
refactor-note-unsure = 该句还提及另一文书。请确认{ $reference }援引的是本文件。
refactor-note-lost = { $reference }所援引的部分已删除。现加方括号标出，请改为应援引的部分或予以删除。
refactor-note-relative = { $reference }所指将有变动。现加方括号标出，请写明所指各条。
refactor-note-range = { $reference }所涵盖的条文与原来不同，请核对首尾。
refactor-note-ambiguous = { $reference }所用编号原有数处，请确认所指。
refactor-note-elsewhere = { $reference }所指部分与原来不同，请核对。

refactor-refused-fixed = 文本已草签、签署或公布，只有经签署方同意才能更正。
refactor-refused-place = 此处无可重构的内容。
refactor-refused-no-article = 此处不属于任何一条。
refactor-refused-disorder = 条文编号并非依次递增，请先重新编号。
refactor-refused-structure = 此举将影响文本的其他部分，未作改动。
refactor-refused-doubled = { $marker }将重复出现：不从首个编号起的列表视为接续前一列表。未作改动。
refactor-refused-inserted = 此处有增补条号（如第五条之二），请手工编号。
refactor-refused-last = 该处仅此一条，删除或移走后所在章将无条文。
refactor-refused-end = 没有可与之换位的条文。
refactor-refused-in-order = 编号无需调整。
refactor-refused-style = 本序列不能采用该编号形式。

## 所引文件与文稿状态

cited-agrees = 日期与记录相符
cited-differs = 日期与记录不符
cited-near = 没有记录；有名称相近的记录
cited-undated = 有记录，没有可核对的日期
cited-unknown = 没有记录
stage-template = 范本
stage-draft = 草案
stage-negotiated = 商定稿
stage-final = 定稿
stage-initialled = 已草签
stage-signed = 已签署
stage-published = 已公布
stage-excerpt = 摘录
language-zh-Hans = 简体中文
language-zh-Hant = 繁体中文
language-en = 英文
language-ru = 俄文
language-fr = 法文
language-und = 语言不明
refactor-sort-citations = 将此处所列文书按日期先后排列
refactor-short-title = 引入简称《{ $short }》并在其后使用
refactor-inline-title = 将简称《{ $short }》一律改为全称
refactor-clauses = 补入所缺最后条款（{ $count }条）
refactor-counts = 按文本日期更正年数和届次
refactor-group-check = 请核对
refactor-note-count = 按文本日期，{ $old }改为{ $new }，请核对。
refactor-refused-citations = 此处没有需要按日期重新排列的文书。
refactor-refused-no-title = 此处没有可引入简称的文书。
refactor-refused-short-taken = 《{ $short }》还可能指本文中的另一文书。
refactor-refused-no-short-title = 此处未引入简称。
refactor-refused-clauses = 没有可在此补入的最后条款。
refactor-refused-counts = 没有需要更正的年数或届次。
refactor-refused-date = 日期无法识别，请写作2026-03-14。
refactor-refused-parties = 无法确定本文件的两个当事方，请在文件头的 parties 中写明。
refactor-refused-alternat = 文件头已注明各份文本的当事方次序相同。
refactor-refused-copy = 文中没有两当事方并列之处，另一份文本与此相同。
rename-refused-nothing = 此处没有可以更名的内容。
rename-refused-empty = 新名称为空。
rename-refused-marks = “{ $name }”含有引号、书名号或换行，请去掉后再试。
rename-refused-taken = 本文已定义“{ $term }”。
rename-refused-inside = “{ $name }”包含在术语“{ $term }”之中，二者将无法区分。
rename-refused-stands = “{ $name }”已见于本文他处，更名后将无法区分。
rename-refused-number = “{ $name }”不是可用的编号。
rename-refused-order = “{ $name }”不大于其前一编号。
