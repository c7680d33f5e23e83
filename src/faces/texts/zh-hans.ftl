### 程序自己的话，简体中文。原句从不翻译，不在其中。

## 卡片

comma = 、
reporter = 记者 { $name }
page = 第{ $page }版
times-mean = 时间：{ $times }
also-in = 又载：{ $pages }
place = 第{ $paragraph }段第{ $sentence }句
note = 注：{ $note }
understood-as = 理解为：
question-asked = 问：
searched-for = 查找：{ $terms }
further-sentences = 其他相关句子
partial = 以下句子只涉及问题的一部分。
partial-missing = 以下句子只涉及问题的一部分；语料里没有出现：{ $words }
no-evidence = 语料里没有答案。
nothing-to-look-for = 问题里没有可以查找的词，请写得具体一些。
missing = 语料里没有出现：{ $words }
nearest-names = 您要问的是不是：{ $names }？
checked = ✓ 经工作人员核对
gloss = 释义：{ $words }
reckoned-most = 从多到少：{ $arithmetic } { $unit }
reckoned-least = 从少到多：{ $arithmetic } { $unit }
reckoned-difference = 相差：{ $arithmetic } { $unit }
reckoned-sum = 合计：{ $arithmetic } { $unit }
incomparable-units = 计量单位不同，不能直接比较。
incomparable-one-place = 只有一个地方有这样的数字，无从比较。
caveat-indicators-differ = 注意：统计的说法不同：{ $list }
caveat-units-differ = 注意：单位不同：{ $list }
caveat-times-differ = 注意：时间不同：{ $list }
caveat-rough = 注意：不是精确数字：{ $list }
caveat-disputed = 注意：另有不同的数字：{ $list }
caveat-missing = 注意：语料里没有这样的数字：{ $list }
more-rows = ……另有{ $count }个地方
related = 最接近的句子（不是答案）
results-page = 更多句子（第{ $page }页，共{ $pages }页）
no-more-results = 没有更多句子了。
article-page = 第{ $page }页，共{ $pages }页
raw-head = { $file } 原样，第{ $from }至{ $to }字符

## 程序是什么

purpose = 问政：用报纸原句回答关于本地政策和新闻的问题。
size = 现有{ $articles }篇报道，{ $paragraphs }段，{ $sentences }句。
examples-head = 例如：
how-to-ask = 可以用中文或英文提问。每个回答都先给出原句，再注明标题、记者、段落和文件。
promise = 只引用原句，不编造；语料里没有的，就说没有。
unknown-command = 没有这个命令；/help 列出所有命令。
failure = 抱歉，这个问题没能处理好，请稍后再试。

## 终端

ask-first = 请先提一个问题。
no-such-sentence =
    { $count ->
        [0] 没有句子可看。
       *[other] 请给出1到{ $count }之间的序号。
    }
context-gone = 这句话已不在语料里，请重新提问。
terminal-commands = /context N 第N句的上下文 · /more 更多句子 · /help 帮助 · /quit 退出
telegram-setup = 要在 Telegram 里使用：向 @BotFather 申请令牌，写入 .env 的 BOT_TOKEN=，再运行 npm start。

## Telegram 里的机器人

in-groups = 在群里：提到 @{ $username }、回复它的消息，或用 /ask 提问。
ask-something = 请把问题写在 /ask 后面，或用 /ask 回复写着问题的那条消息。
text-only = 只能回答文字问题，请把问题写成文字。
too-long = 问题太长了，请写在{ $characters }字以内。
expired = 这个按钮已失效，请重新提问。
vote-taken = 谢谢，已记下。
muted = 好的，我在本群不再说话，直到管理员发送 /unmute。
unmuted = 我在本群恢复回答。
admins-only = 只有群管理员可以这样做。
groups-only = 这个命令用在群里。
muted-here = 我在本群已被静音。
link-gone = 这个链接指向的句子现在不在语料里。
facts-head = { $place }：{ $figures }个数字（第{ $page }页，共{ $pages }页）
no-facts = 语料里没有{ $asked }的数字。
name-a-place = 请在 /facts 后写地名，还可以加一个词缩小范围：/facts 地名 词。末尾的数字是页码。
name-a-source = 请把报道或句子的编号写在 /source 后面；/sources 列出所有报道。
no-such-source = 语料里没有这篇报道或这句话；/sources 列出所有报道。
sources-head = { $articles }篇报道（第{ $page }页，共{ $pages }页）
sources-places = 发稿地：{ $places }
sources-days = 发表日期：{ $first }至{ $last }
choose-language = 用哪种语言？报纸原句不变。
language-set = 现在用简体中文。
language-name = 简体中文
language-of-app = 与应用相同
inline-anywhere = 在任何聊天里：输入 @{ $username } 加问题，选一句发送。
commands-head = 另有：/facts 地名 看数字 · /sources 读过哪些报道 · /source 编号 看一篇或一句 · /lang 语言 · /forget 删除为您保存的信息 · /about 关于
about = 不用语言模型，只检索、排序、引用。自由软件，MIT 许可证。

## 按钮

context-button = 上下文
more-button = 更多
raw-button = 原样
copy-button = 复制出处
whole-article = 全文
back = ‹ 上一页
forward = 下一页 ›

## 菜单里的命令

command-start = 认识问政
command-help = 怎样提问
command-ask = 提问：/ask 加问题
command-sources = 语料涵盖什么
command-source = 看一篇或一句：/source 加编号
command-lang = 界面语言
command-facts = 一个地方的数字：/facts 加地名
command-forget = 删除为我保存的信息
command-about = 关于问政
command-mute = 管理员：让我在本群静音
command-unmute = 管理员：恢复回答
