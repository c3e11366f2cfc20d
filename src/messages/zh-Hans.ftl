# Alternat 的中文消息。
#
# 编号：`N001` 为该规则的消息，`N001-fix` 为修改项的标题，`N001-related` 为相关位置的说明，
# `N001-summary` 用一句话说明规则检查什么。各语言目录的编号和变量必须一致，由测试保证。每类规则一段。

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

## 命令行

cli-unknown-value = { $option } 的取值“{ $value }”不可用；可用的值：{ $known }
cli-files = { $count } 个文件
