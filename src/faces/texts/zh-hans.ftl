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
partial = 以下句子可能只涉及问题的一部分。
partial-missing = 以下句子可能只涉及问题的一部分；语料里没有出现：{ $words }
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
incomparable-none-told = 没有查到这几个地方可比的数字。
caveat-indicators-differ = 注意：统计的说法不同：{ $list }
caveat-units-differ = 注意：单位不同：{ $list }
caveat-times-differ = 注意：时间不同：{ $list }
caveat-other-times = 注意：时间不同，没有计入：{ $list }
caveat-rough = 注意：不是精确数字：{ $list }
caveat-disputed = 注意：另有不同的数字：{ $list }
caveat-missing = 注意：语料里没有这样的数字：{ $list }
more-rows = ……另有{ $count }个地方
related = 最接近的句子（不是答案）
results-page = 更多句子（第{ $page }页，共{ $pages }页）
no-more-results = 没有更多句子了。
article-page = 第{ $page }页，共{ $pages }页
reporter-unknown = 来源没有注明记者。
date-unknown = 来源没有注明发表日期。
all-figures = 全部数字：{ $command }
place-not-told = 语料里没有讲到{ $place }。
which-place = 请写明要了解的是哪个地方。
told-places = 语料讲到的地方，例如：{ $places }
raw-head = { $file } 原样，第{ $from }至{ $to }字符

## 程序是什么

purpose = 问政：用报纸原句回答关于本地政策和新闻的问题。
size =
    现有{ $articles }篇报道{ $captions ->
        [0] {""}
       *[other] 、{ $captions }条图片说明
    }，{ $paragraphs }段，{ $sentences }句。
examples-head = 例如：
how-to-ask = 可以用中文或英文提问。每个回答都先给出原句，再注明标题、记者、段落和文件。
promise = 只引用原句，不编造；语料里没有的，就说没有。
unknown-command = 没有这个命令；/help 列出所有命令。
failure = 抱歉，这个问题没能处理好，请稍后再试。

## 寒暄

thanks = 不客气，还想知道什么，请接着问。
farewell = 再见，欢迎随时再来提问。
agreement = 还想知道什么，请接着问。
objection = 请换个说法再问一次，写明地点、年份和要问的事物。在 Telegram 里，点回答下面的 👎 就能告诉我们答错了。

other-language = 我只读中文或英文的问题，请用其中一种提问。I read questions in Chinese or English only.

## 终端

ask-first = 请先提一个问题。
no-such-sentence =
    { $count ->
        [0] 没有句子可看。
       *[other] 请给出1到{ $count }之间的序号。
    }
context-gone = 这句话已不在语料里，请重新提问。
terminal-commands =
    /context N 第N句的上下文 · /more 更多句子 · /facts 地名 看数字 · /sources 读过哪些报道
    /source 编号 看一篇或一句 · /lang 语言 · /about 关于 · /help 帮助 · /quit 退出
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
no-facts-of-word = 语料里有{ $place }的{ $figures }个数字，其中没有与“{ $word }”相符的；全部数字：/facts { $place }
name-a-place = 请在 /facts 后写地名，还可以加一个词缩小范围：/facts 地名 词。末尾的数字是页码。
name-a-source = 请把报道或句子的编号写在 /source 后面；/sources 列出所有报道。
no-such-source = 语料里没有这篇报道或这句话；/sources 列出所有报道。
sources-head =
    { $articles }篇报道{ $captions ->
        [0] {""}
       *[other] 、{ $captions }条图片说明
    }（第{ $page }页，共{ $pages }页）
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

## 运行：频率、权限、保存的信息

slow-down = 您问得太快了，请稍等一分钟再问。
not-allowed = 抱歉，这个机器人只对指定的用户和群开放。
forgotten =
    { $entries ->
        [0] 没有保存过您的任何信息。
       *[other] 已删除为您保存的{ $entries }条信息（设置、评价、提问）。
    }

## 管理语料的工作人员

not-staff = 抱歉，这个命令只有管理人员可以使用。
private-only = 请在与机器人的私聊里使用这个命令。
staff-help =
    管理命令：
    发送版面文件：预览其中的报道，再收录或放弃
    /unanswered 没有答上的问题，附CSV文件
    用 /pin 回复一张回答卡：审定卡上的回答；也可以写：/pin 问题 → 原句。原句写一部分也行（→ 37个摊位已开张），后面还可以写明简短答案（→ 原句 → 37个摊位）
    /unpin 问题：取消审定
    /stats 统计
send-file = 请把版面作为文件发给我，每个文件一版：文本、HTML、Markdown，或带文字层的 PDF。
file-too-large = 文件太大了，最大{ $megabytes }MB，请按版面拆开再发。
cannot-download = 文件没能从 Telegram 取下来，请重新发送。
nothing-found = { $name }：没有找到报道。
page-found = { $name }：{ $articles }篇报道，{ $captions }条图片说明
known-article = { $article }（已收录：{ $file }）
paragraph-count = { $count }段
doubts-head = 存疑之处（按文件行号）
doubt-headline-without-body = 第{ $line }行：“{ $about }”像是标题，但没有与它相配的正文
doubt-body-without-headline = 第{ $line }行：有一篇报道没有找到标题，暂以开头的“{ $about }”为题
doubt-uncertain-headline = 第{ $line }行：“{ $about }”这个标题给另一篇报道也差不多合适
doubt-uncertain-paragraph = 第{ $line }行：“{ $about }”不一定是一段的开头
doubt-unfinished-paragraph = 第{ $line }行：“{ $about }”没有句号就结束了一段，会不会是标题，或属于别处
doubt-hidden-headline = 第{ $line }行：“{ $about }”和下一行都没有标点，会不会是另一篇报道的标题
doubt-uncertain-boundary = 第{ $line }行：只凭版面样子断定《{ $about }》从这里开始
doubt-split-figure = 第{ $line }行：“{ $about }”可能是一个数，被空格隔开了
doubt-no-full-stops = 第{ $line }行：“{ $about }”连着许多行没有句号，分不出句子
doubt-no-line-breaks = 第{ $line }行：“{ $about }”一行有一版那么长，换行丢失了
doubt-no-articles = 第{ $line }行：没有找到报道
left-out-head = 没有收入的文字（按文件行号）
left-out = 第{ $line }行：{ $text }
further-left-out = ……另有{ $count }处
further-doubts = ……另有{ $count }处；“wenzheng ingest --dry-run”可全部列出
accept-button = 收录
accept-anyway-button = 仍然收录
discard-button = 放弃
checking-upload = { $name }：正在核对并建立索引……
upload-served =
    { $name }：已收录，现在就可以提问。
    { $files }
upload-known = { $name }：其中的报道都已收录过，没有改动。
upload-turned-wrong = { $name }：没有收录。收录后以下原本答对的问题会答错，因此仍使用原来的索引：
turned-wrong-question =
    · { $question }
      应答：{ $expected }
      会答：{ $got }
upload-unreadable = { $name }：没有收录。{ $why }
upload-empty = { $name }：没有收录，里面没有文字。{ send-file }
upload-no-text = { $name }：没有收录，它不是文本，或者编码无法识别，请存为 UTF-8 文本。{ send-file }
upload-pictures = { $name }：没有收录，里面只有版面图片，请先做文字识别（OCR），再把文字发给我。
upload-locked = { $name }：没有收录，文件有密码，请发一份没有密码的。
upload-other-kind = { $name }：没有收录，不能读这种文件。{ send-file }
upload-corpus-faulty = { $name }：没有收录，请先改好语料：{ $why }。没有任何改动，按钮仍可使用。
upload-questions-unreadable = { $name }：没有收录，因为语料的问题文件读不了，无法检查：{ $why }。没有任何改动，按钮仍可使用。
upload-failed = { $name }：没有收录，程序出了问题，原因在日志里。没有任何改动，按钮仍可使用。
upload-discarded = { $name }：已放弃。
upload-expired = 这份文件已处理过或已过期，请重新发送。
none-unanswered = 没有未答上的问题。
unanswered-head = 没有答上或被评为不对的问题：{ $questions }个
unanswered-question = · { $question }（无答案{ $silent }次，差评{ $down }次）
how-to-pin = 用 /pin 回复一张回答卡，审定卡上的回答；用“/pin 问题”回复，则审定为另一个问题的回答。也可以写：/pin 问题 → 原句（整句、其中一部分或句子编号），后面可以写明简短答案：/pin 问题 → 原句 → 37个摊位。
no-question-on-card = 这张卡所回答的消息已经不在了，请把问题写在 /pin 后面。
no-sentence-to-pin = 语料里没有这句话；请照原文写出整句或其中一部分，或给出句子编号。
several-sentences-to-pin = 有几句话都含有这些字，请多写几个字，或给出句子编号。
value-not-there =
    没有审定：句中没有“{ $value }”，简短答案请照原句写。
    { $sentence }
pinned =
    已审定：{ $question }
    显示并记录的简短答案：{ $value }
    { $sentence }
    《{ $title }》
    如果不是这个答案，请写：/pin 问题 → 原句 → 简短答案
pinned-without-value =
    已审定：{ $question }
    没有简短答案，只显示原句：
    { $sentence }
    《{ $title }》
    要写明简短答案，请写：/pin 问题 → 原句 → 简短答案
pinned-not-recorded = （没能写入语料的问题文件，原因在日志里。）
unpinned = 已取消审定：{ $question }
unpinned-not-recorded = （语料的问题文件里仍有这一条，没能删去，原因在日志里。）
not-pinned = 这个问题没有审定过的回答。
stats-corpus =
    语料：{ $articles }篇{ $captions ->
        [0] {""}
       *[other] 、{ $captions }条图片说明
    }，{ $sentences }句
stats-questions = 本次运行{ $hours }小时：答上{ $answered }，部分{ $partial }，无答案{ $silent }
stats-votes = 评价：👍 { $up }，👎 { $down }
stats-work = 待处理的问题：{ $unanswered }；已审定：{ $pins }
stats-memory = 内存：{ $megabytes }MB
