### 程式自己的話，繁體中文。原句從不翻譯，也不轉換，不在其中。

## 卡片

comma = 、
reporter = 記者 { $name }
page = 第{ $page }版
times-mean = 時間：{ $times }
also-in = 又載：{ $pages }
place = 第{ $paragraph }段第{ $sentence }句
note = 注：{ $note }
understood-as = 理解為：
question-asked = 問：
searched-for = 查找：{ $terms }
further-sentences = 其他相關句子
partial = 以下句子可能只涉及問題的一部分。
partial-missing = 以下句子可能只涉及問題的一部分；語料裡沒有出現：{ $words }
no-evidence = 語料裡沒有答案。
nothing-to-look-for = 問題裡沒有可以查找的詞，請寫得具體一些。
missing = 語料裡沒有出現：{ $words }
nearest-names = 您要問的是不是：{ $names }？
checked = ✓ 經工作人員核對
gloss = 釋義：{ $words }
reckoned-most = 從多到少：{ $arithmetic } { $unit }
reckoned-least = 從少到多：{ $arithmetic } { $unit }
reckoned-difference = 相差：{ $arithmetic } { $unit }
reckoned-sum = 合計：{ $arithmetic } { $unit }
incomparable-units = 計量單位不同，不能直接比較。
incomparable-one-place = 只有一個地方有這樣的數字，無從比較。
incomparable-none-told = 沒有查到這幾個地方可比的數字。
caveat-indicators-differ = 注意：統計的說法不同：{ $list }
caveat-units-differ = 注意：單位不同：{ $list }
caveat-times-differ = 注意：時間不同：{ $list }
caveat-other-times = 注意：時間不同，沒有計入：{ $list }
caveat-rough = 注意：不是精確數字：{ $list }
caveat-disputed = 注意：另有不同的數字：{ $list }
caveat-missing = 注意：語料裡沒有這樣的數字：{ $list }
more-rows = ……另有{ $count }個地方
related = 最接近的句子（不是答案）
results-page = 更多句子（第{ $page }頁，共{ $pages }頁）
no-more-results = 沒有更多句子了。
article-page = 第{ $page }頁，共{ $pages }頁
reporter-unknown = 來源沒有註明記者。
date-unknown = 來源沒有註明發表日期。
all-figures = 全部數字：{ $command }
place-not-told = 語料裡沒有講到{ $place }。
which-place = 請寫明要了解的是哪個地方。
told-places = 語料講到的地方，例如：{ $places }
raw-head = { $file } 原樣，第{ $from }至{ $to }字元

## 程式是什麼

purpose = 問政：用報紙原句回答關於本地政策和新聞的問題。
size =
    現有{ $articles }篇報道{ $captions ->
        [0] {""}
       *[other] 、{ $captions }條圖片說明
    }，{ $paragraphs }段，{ $sentences }句。
examples-head = 例如：
how-to-ask = 可以用中文或英文提問。每個回答都先給出原句，再註明標題、記者、段落和檔案。
promise = 只引用原句，不編造；語料裡沒有的，就說沒有。
unknown-command = 沒有這個命令；/help 列出所有命令。
failure = 抱歉，這個問題沒能處理好，請稍後再試。

## 寒暄

thanks = 不客氣，還想知道什麼，請接著問。
farewell = 再見，歡迎隨時再來提問。
agreement = 還想知道什麼，請接著問。
objection = 請換個說法再問一次，寫明地點、年份和要問的事物。在 Telegram 裡，點回答下面的 👎 就能告訴我們答錯了。

other-language = 我只讀中文或英文的問題，請用其中一種提問。I read questions in Chinese or English only.

## 終端

ask-first = 請先提一個問題。
no-such-sentence =
    { $count ->
        [0] 沒有句子可看。
       *[other] 請給出1到{ $count }之間的序號。
    }
context-gone = 這句話已不在語料裡，請重新提問。
terminal-commands =
    /context N 第N句的上下文 · /more 更多句子 · /facts 地名 看數字 · /sources 讀過哪些報道
    /source 編號 看一篇或一句 · /lang 語言 · /about 關於 · /help 說明 · /quit 離開
telegram-setup = 要在 Telegram 裡使用：向 @BotFather 申請令牌，寫入 .env 的 BOT_TOKEN=，再執行 npm start。

## Telegram 裡的機器人

in-groups = 在群裡：提到 @{ $username }、回覆它的訊息，或用 /ask 提問。
ask-something = 請把問題寫在 /ask 後面，或用 /ask 回覆寫著問題的那條訊息。
text-only = 只能回答文字問題，請把問題寫成文字。
too-long = 問題太長了，請寫在{ $characters }字以內。
expired = 這個按鈕已失效，請重新提問。
vote-taken = 謝謝，已記下。
muted = 好的，我在本群不再說話，直到管理員傳送 /unmute。
unmuted = 我在本群恢復回答。
admins-only = 只有群管理員可以這樣做。
groups-only = 這個命令用在群裡。
muted-here = 我在本群已被靜音。
link-gone = 這個連結指向的句子現在不在語料裡。
facts-head = { $place }：{ $figures }個數字（第{ $page }頁，共{ $pages }頁）
no-facts = 語料裡沒有{ $asked }的數字。
no-facts-of-word = 語料裡有{ $place }的{ $figures }個數字，其中沒有與「{ $word }」相符的；全部數字：/facts { $place }
name-a-place = 請在 /facts 後寫地名，還可以加一個詞縮小範圍：/facts 地名 詞。末尾的數字是頁碼。
name-a-source = 請把報道或句子的編號寫在 /source 後面；/sources 列出所有報道。
no-such-source = 語料裡沒有這篇報道或這句話；/sources 列出所有報道。
sources-head =
    { $articles }篇報道{ $captions ->
        [0] {""}
       *[other] 、{ $captions }條圖片說明
    }（第{ $page }頁，共{ $pages }頁）
sources-places = 發稿地：{ $places }
sources-days = 發表日期：{ $first }至{ $last }
choose-language = 用哪種語言？報紙原句不變。
language-set = 現在用繁體中文。
language-name = 繁體中文
language-of-app = 與應用程式相同
inline-anywhere = 在任何聊天裡：輸入 @{ $username } 加問題，選一句傳送。
commands-head = 另有：/facts 地名 看數字 · /sources 讀過哪些報道 · /source 編號 看一篇或一句 · /lang 語言 · /forget 刪除為您保存的資訊 · /about 關於
about = 不用語言模型，只檢索、排序、引用。自由軟體，MIT 授權。

## 按鈕

context-button = 上下文
more-button = 更多
raw-button = 原樣
copy-button = 複製出處
whole-article = 全文
back = ‹ 上一頁
forward = 下一頁 ›

## 選單裡的命令

command-start = 認識問政
command-help = 怎樣提問
command-ask = 提問：/ask 加問題
command-sources = 語料涵蓋什麼
command-source = 看一篇或一句：/source 加編號
command-lang = 介面語言
command-facts = 一個地方的數字：/facts 加地名
command-forget = 刪除為我保存的資訊
command-about = 關於問政
command-mute = 管理員：讓我在本群靜音
command-unmute = 管理員：恢復回答

## 執行：頻率、權限、保存的資訊

slow-down = 您問得太快了，請稍等一分鐘再問。
not-allowed = 抱歉，這個機器人只對指定的使用者和群開放。
forgotten =
    { $entries ->
        [0] 沒有保存過您的任何資訊。
       *[other] 已刪除為您保存的{ $entries }條資訊（設定、評價、提問）。
    }

## 管理語料的工作人員

not-staff = 抱歉，這個命令只有管理人員可以使用。
private-only = 請在與機器人的私聊裡使用這個命令。
staff-help =
    管理命令：
    傳送版面檔案：預覽其中的報道，再收錄或放棄
    /unanswered 沒有答上的問題，附CSV檔案
    用 /pin 回覆一張回答卡：審定卡上的回答；也可以寫：/pin 問題 → 原句。原句寫一部分也行（→ 37個攤位已開張），後面還可以寫明簡短答案（→ 原句 → 37個攤位）
    /unpin 問題：取消審定
    /stats 統計
send-file = 請把版面作為檔案傳給我，每個檔案一版：文字、HTML、Markdown，或帶文字層的 PDF。
file-too-large = 檔案太大了，最大{ $megabytes }MB，請按版面拆開再傳。
cannot-download = 檔案沒能從 Telegram 取下來，請重新傳送。
nothing-found = { $name }：沒有找到報道。
page-found = { $name }：{ $articles }篇報道，{ $captions }條圖片說明
known-article = { $article }（已收錄：{ $file }）
paragraph-count = { $count }段
doubts-head = 存疑之處（按檔案行號）
doubt-headline-without-body = 第{ $line }行：「{ $about }」像是標題，但沒有與它相配的正文
doubt-body-without-headline = 第{ $line }行：有一篇報道沒有找到標題，暫以開頭的「{ $about }」為題
doubt-uncertain-headline = 第{ $line }行：「{ $about }」這個標題給另一篇報道也差不多合適
doubt-uncertain-paragraph = 第{ $line }行：「{ $about }」不一定是一段的開頭
doubt-unfinished-paragraph = 第{ $line }行：「{ $about }」沒有句號就結束了一段，會不會是標題，或屬於別處
doubt-hidden-headline = 第{ $line }行：「{ $about }」和下一行都沒有標點，會不會是另一篇報道的標題
doubt-uncertain-boundary = 第{ $line }行：只憑版面樣子斷定《{ $about }》從這裡開始
doubt-split-figure = 第{ $line }行：「{ $about }」可能是一個數，被空格隔開了
doubt-no-full-stops = 第{ $line }行：「{ $about }」連著許多行沒有句號，分不出句子
doubt-no-line-breaks = 第{ $line }行：「{ $about }」一行有一版那麼長，換行丟失了
doubt-no-articles = 第{ $line }行：沒有找到報道
left-out-head = 沒有收入的文字（按檔案行號）
left-out = 第{ $line }行：{ $text }
further-left-out = ……另有{ $count }處
further-doubts = ……另有{ $count }處；「wenzheng ingest --dry-run」可全部列出
accept-button = 收錄
accept-anyway-button = 仍然收錄
discard-button = 放棄
checking-upload = { $name }：正在核對並建立索引……
upload-served =
    { $name }：已收錄，現在就可以提問。
    { $files }
upload-known = { $name }：其中的報道都已收錄過，沒有改動。
upload-turned-wrong = { $name }：沒有收錄。收錄後以下原本答對的問題會答錯，因此仍使用原來的索引：
turned-wrong-question =
    · { $question }
      應答：{ $expected }
      會答：{ $got }
upload-unreadable = { $name }：沒有收錄。{ $why }
upload-empty = { $name }：沒有收錄，裡面沒有文字。{ send-file }
upload-no-text = { $name }：沒有收錄，它不是文字檔，或者編碼無法識別，請存為 UTF-8 文字檔。{ send-file }
upload-pictures = { $name }：沒有收錄，裡面只有版面圖片，請先做文字辨識（OCR），再把文字傳給我。
upload-locked = { $name }：沒有收錄，檔案有密碼，請傳一份沒有密碼的。
upload-other-kind = { $name }：沒有收錄，不能讀這種檔案。{ send-file }
upload-corpus-faulty = { $name }：沒有收錄，請先改好語料：{ $why }。沒有任何改動，按鈕仍可使用。
upload-questions-unreadable = { $name }：沒有收錄，因為語料的問題檔案讀不了，無法檢查：{ $why }。沒有任何改動，按鈕仍可使用。
upload-failed = { $name }：沒有收錄，程式出了問題，原因在記錄檔裡。沒有任何改動，按鈕仍可使用。
upload-discarded = { $name }：已放棄。
upload-expired = 這份檔案已處理過或已過期，請重新傳送。
none-unanswered = 沒有未答上的問題。
unanswered-head = 沒有答上或被評為不對的問題：{ $questions }個
unanswered-question = · { $question }（無答案{ $silent }次，差評{ $down }次）
how-to-pin = 用 /pin 回覆一張回答卡，審定卡上的回答；用「/pin 問題」回覆，則審定為另一個問題的回答。也可以寫：/pin 問題 → 原句（整句、其中一部分或句子編號），後面可以寫明簡短答案：/pin 問題 → 原句 → 37個攤位。
no-question-on-card = 這張卡所回答的訊息已經不在了，請把問題寫在 /pin 後面。
no-sentence-to-pin = 語料裡沒有這句話；請照原文寫出整句或其中一部分，或給出句子編號。
several-sentences-to-pin = 有幾句話都含有這些字，請多寫幾個字，或給出句子編號。
value-not-there =
    沒有審定：句中沒有「{ $value }」，簡短答案請照原句寫。
    { $sentence }
pinned =
    已審定：{ $question }
    顯示並記錄的簡短答案：{ $value }
    { $sentence }
    《{ $title }》
    如果不是這個答案，請寫：/pin 問題 → 原句 → 簡短答案
pinned-without-value =
    已審定：{ $question }
    沒有簡短答案，只顯示原句：
    { $sentence }
    《{ $title }》
    要寫明簡短答案，請寫：/pin 問題 → 原句 → 簡短答案
pinned-not-recorded = （沒能寫入語料的問題檔案，原因在記錄檔裡。）
unpinned = 已取消審定：{ $question }
unpinned-not-recorded = （語料的問題檔案裡仍有這一條，沒能刪去，原因在記錄檔裡。）
not-pinned = 這個問題沒有審定過的回答。
stats-corpus =
    語料：{ $articles }篇{ $captions ->
        [0] {""}
       *[other] 、{ $captions }條圖片說明
    }，{ $sentences }句
stats-questions = 本次執行{ $hours }小時：答上{ $answered }，部分{ $partial }，無答案{ $silent }
stats-votes = 評價：👍 { $up }，👎 { $down }
stats-work = 待處理的問題：{ $unanswered }；已審定：{ $pins }
stats-memory = 記憶體：{ $megabytes }MB
