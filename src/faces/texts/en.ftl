### Everything the program says in its own words, in English. Source sentences are never among them.

## Cards

comma = {", "}
reporter = reporter { $name }
page = page { $page }
times-mean = Times: { $times }
also-in = Also in: { $pages }
place = ¶ { $paragraph }, sentence { $sentence }
note = Note: { $note }
understood-as = Understood as:
question-asked = Question:
searched-for = Searched for: { $terms }
further-sentences = Further sentences
partial = This may cover only a part of the question.
partial-missing = This may cover only a part of the question; nowhere in the corpus: { $words }
no-evidence = The corpus does not say.
nothing-to-look-for = The question holds no word to look for; please be more specific.
missing = Nowhere in the corpus: { $words }
nearest-names = Did you mean: { $names }?
checked = ✓ Checked by the staff
gloss = gloss: { $words }
reckoned-most = Most to least: { $arithmetic } { $unit }
reckoned-least = Least to most: { $arithmetic } { $unit }
reckoned-difference = Difference: { $arithmetic } { $unit }
reckoned-sum = Together: { $arithmetic } { $unit }
incomparable-units = They are counted in different units and do not compare.
incomparable-one-place = Only one place has such a figure, so there is nothing to compare.
incomparable-none-told = No such figures of these places were found to compare.
caveat-indicators-differ = Mind: they are counted in different words: { $list }
caveat-units-differ = Mind: units differ: { $list }
caveat-times-differ = Mind: times differ: { $list }
caveat-other-times = Mind: told of another time and left out: { $list }
caveat-rough = Mind: not exact: { $list }
caveat-disputed = Mind: other figures are given too: { $list }
caveat-missing = Mind: the corpus has no such figure for { $list }
more-rows = … and { $count } more places
related = Nearest sentences (not an answer)
results-page = More sentences (page { $page } of { $pages })
no-more-results = There are no more sentences.
article-page = page { $page } of { $pages }
reporter-unknown = The source names no reporter.
date-unknown = The source gives no date of publication.
all-figures = All figures: { $command }
place-not-told = The corpus tells nothing of { $place }.
which-place = Please name the place that you want to know of.
told-places = It tells of { $places }, for example.
raw-head = As it stands in { $file }, characters { $from } to { $to }

## What the program is

purpose = Wenzheng answers questions about regional policy and local news with sentences from the papers.
size =
    It has read { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }{ $captions ->
        [0] {""}
        [one] , { $captions } caption
       *[other] , { $captions } captions
    }, { $paragraphs ->
        [one] { $paragraphs } paragraph
       *[other] { $paragraphs } paragraphs
    }, { $sentences ->
        [one] { $sentences } sentence
       *[other] { $sentences } sentences
    }.
examples-head = For example:
how-to-ask = Ask in English or Chinese. Each answer gives the sentence in the original first, then its headline, reporter, paragraph and file.
promise = It quotes and never makes anything up; what the corpus does not say, it does not say.
unknown-command = There is no such command; /help lists them.
failure = Sorry, this question could not be handled. Please try again later.

## Small talk

thanks = You are welcome. Ask on whenever you like.
farewell = Goodbye; ask again whenever you like.
agreement = Ask on whenever you like.
objection = Then please ask again in other words, with the place, the year and the thing you want to know of. In Telegram, 👎 below an answer says that it is wrong.

other-language = I read questions in Chinese or English only; please ask in one of them. 我只读中文或英文的问题。

## The terminal

ask-first = Please ask a question first.
no-such-sentence =
    { $count ->
        [0] There is no sentence to read on from.
       *[other] Give a number from 1 to { $count }.
    }
context-gone = This sentence is no longer in the corpus; please ask again.
terminal-commands =
    /context N around sentence N · /more further sentences · /facts PLACE its figures · /sources what I have read
    /source ID one article or sentence · /lang language · /about · /help · /quit
telegram-setup = For Telegram: get a token from @BotFather, put it into .env as BOT_TOKEN=, then npm start.

## The bot in Telegram

in-groups = In groups: mention @{ $username }, reply to one of its messages, or use /ask.
ask-something = Write the question after /ask, or reply with /ask to the message that holds it.
text-only = Only questions in writing can be answered; please write yours.
too-long = This question is too long; please keep it within { $characters } characters.
expired = This button has expired; please ask again.
vote-taken = Thank you, noted.
muted = I am silent in this group until an admin sends /unmute.
unmuted = I answer in this group again.
admins-only = Only an admin of the group can do this.
groups-only = This command is for groups.
muted-here = I have been muted in this group.
link-gone = This link leads to no sentence that is in the corpus now.
facts-head = { $place }: { $figures ->
        [one] { $figures } figure
       *[other] { $figures } figures
    } (page { $page } of { $pages })
no-facts = The corpus has no figures for { $asked }.
no-facts-of-word = { $figures ->
        [one] The corpus has { $figures } figure of { $place }, which does not match { $word }.
       *[other] The corpus has { $figures } figures of { $place }; none of them matches { $word }.
    } All of them: /facts { $place }
name-a-place = Write a place after /facts, and a word to narrow it if you like: /facts PLACE WORD. A number at the end is the page.
name-a-source = Write the id of an article or of a sentence after /source; /sources lists the articles.
no-such-source = The corpus has no such article or sentence; /sources lists the articles.
sources-head = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }{ $captions ->
        [0] {""}
        [one] , { $captions } caption
       *[other] , { $captions } captions
    } (page { $page } of { $pages })
sources-places = Filed from: { $places }
sources-days = Published: { $first } to { $last }
choose-language = Which language shall I speak? Sentences of the papers stay as they are.
language-set = I speak English with you now.
language-name = English
language-of-app = As my app
inline-anywhere = In any chat: type @{ $username } and a question, and choose a sentence to send.
commands-head = Also: /facts place its figures · /sources what I have read · /source ID one article or sentence · /lang language · /forget deletes what is kept of you · /about
about = It runs without a language model: it searches, ranks and quotes. Free software under the MIT licence.

## Its buttons

context-button = Context
more-button = More
raw-button = Raw text
copy-button = Copy citation
whole-article = Whole article
back = ‹ Back
forward = Forward ›

## Its commands, as the menu lists them

command-start = What this bot does
command-help = How to ask
command-ask = Ask: /ask and the question
command-sources = What the corpus covers
command-source = One article or sentence: /source and its id
command-lang = The language I speak
command-facts = Figures of a place: /facts and its name
command-forget = Delete what is kept of me
command-about = About wenzheng
command-mute = Admins: make me silent here
command-unmute = Admins: let me answer again

## How it is run: limits, rights, what it keeps

slow-down = That was a lot of questions; please wait a minute.
not-allowed = Sorry, this bot answers only the users and groups it was set up for.
forgotten =
    { $entries ->
        [0] Nothing was kept of you.
        [one] Deleted what was kept of you: { $entries } entry (settings, votes, questions).
       *[other] Deleted what was kept of you: { $entries } entries (settings, votes, questions).
    }

## The staff, who look after the corpus

not-staff = Sorry, this command is for the staff.
private-only = Please use this command in the private chat with the bot.
staff-help =
    For the staff:
    Send the file of a page: see the articles in it, then accept or discard them
    /unanswered what could not be answered, with a CSV file
    /pin in reply to a card approves its answer; /pin QUESTION → SENTENCE any other. A part of the sentence will do (→ 37 stalls are open), and the short answer may be named (→ SENTENCE → 37 stalls)
    /unpin QUESTION takes it back
    /stats figures
send-file = Send me a page as a file, one file a page: text, HTML, Markdown or a PDF with a text layer.
file-too-large = This file is too large: { $megabytes } MB at most. Split it into pages.
cannot-download = The file could not be fetched from Telegram; please send it again.
nothing-found = { $name }: no articles found.
page-found =
    { $name }: { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $captions ->
        [one] { $captions } caption
       *[other] { $captions } captions
    }
known-article = { $article } (in the corpus already: { $file })
paragraph-count = { $count } ¶
doubts-head = Doubts, by line of the file
doubt-headline-without-body = { $line }: “{ $about }” looks like a headline, but no article fits it
doubt-body-without-headline = { $line }: an article without a headline; it is called by its first words, “{ $about }”
doubt-uncertain-headline = { $line }: “{ $about }” would fit another article nearly as well
doubt-uncertain-paragraph = { $line }: “{ $about }” may or may not begin a paragraph
doubt-unfinished-paragraph = { $line }: “{ $about }” ends a paragraph without a full stop; is it a headline, or does it belong elsewhere?
doubt-hidden-headline = { $line }: “{ $about }” and the line below have no mark; are they the headline of another article?
doubt-uncertain-boundary = { $line }: “{ $about }” was taken to begin here, by the look of the lines alone
doubt-split-figure = { $line }: “{ $about }” may be one figure that a space parts
doubt-no-full-stops = { $line }: “{ $about }” has no full stop for many lines, so that sentences cannot be told
doubt-no-line-breaks = { $line }: “{ $about }” is as long as a page: its line breaks were lost
doubt-no-articles = { $line }: no article was found
left-out-head = Left out, by line of the file
left-out = { $line }: { $text }
further-left-out = … and { $count } more
further-doubts = … and { $count } more; “wenzheng ingest --dry-run” lists them all
accept-button = Accept
accept-anyway-button = Add all the same
discard-button = Discard
checking-upload = { $name }: being checked and indexed…
upload-served =
    { $name }: added; questions are answered from it now.
    { $files }
upload-known = { $name }: the corpus has all of this; nothing was changed.
upload-turned-wrong = { $name }: not added. With it, these questions would turn wrong, so the index stays as it is:
turned-wrong-question =
    · { $question }
      right: { $expected }
      would be: { $got }
upload-unreadable = { $name }: not added. { $why }
upload-empty = { $name }: not added, there is no text in it. { send-file }
upload-no-text = { $name }: not added, it is no text in an encoding that can be read. Save it as UTF-8 text. { send-file }
upload-pictures = { $name }: not added, there are only pictures of pages in it. Run it through text recognition (OCR) and send the text.
upload-locked = { $name }: not added, it is locked by a password. Send a copy without one.
upload-other-kind = { $name }: not added, files of this kind are not read. { send-file }
upload-corpus-faulty = { $name }: not added, something in the corpus is to be mended first: { $why }. Nothing was changed, and the buttons still work.
upload-questions-unreadable = { $name }: not added, because it cannot be checked with the corpus' questions: { $why }. Nothing was changed, and the buttons still work.
upload-failed = { $name }: not added; something went wrong, and the log says what. Nothing was changed, and the buttons still work.
upload-discarded = { $name }: discarded.
upload-expired = This file was dealt with or has expired; please send it again.
none-unanswered = There are no unanswered questions.
unanswered-head = Questions without an answer, or with one voted down: { $questions }
unanswered-question = · { $question } (no evidence { $silent }, 👎 { $down })
how-to-pin = Reply to a card with /pin to approve its answer, or with /pin QUESTION to approve it for another question. Or write /pin QUESTION → SENTENCE (its words, some of them, or its id); the short answer may follow: /pin QUESTION → SENTENCE → 37 stalls.
no-question-on-card = The message that this card answers is gone; write the question after /pin.
no-sentence-to-pin = The corpus has no such sentence; give its words, or some of them, as they stand there, or its id.
several-sentences-to-pin = Several sentences have these words; give more of them, or the id of one.
value-not-there =
    Not approved: “{ $value }” does not stand so in the sentence; give the short answer as it stands there.
    { $sentence }
pinned =
    Approved: { $question }
    Short answer shown and recorded: { $value }
    { $sentence }
    《{ $title }》
    If it is another: /pin QUESTION → SENTENCE → SHORT ANSWER
pinned-without-value =
    Approved: { $question }
    Without a short answer, the sentence alone is shown:
    { $sentence }
    《{ $title }》
    To give one: /pin QUESTION → SENTENCE → SHORT ANSWER
pinned-not-recorded = (It could not be written to the corpus' questions; the log says why.)
unpinned = No longer approved: { $question }
unpinned-not-recorded = (It still stands among the corpus' questions; the log says why.)
not-pinned = This question has no approved answer.
stats-corpus =
    Corpus: { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }{ $captions ->
        [0] {""}
        [one] , { $captions } caption
       *[other] , { $captions } captions
    }, { $sentences } sentences
stats-questions = This run, { $hours } hours: { $answered } answered, { $partial } in part, { $silent } without evidence
stats-votes = Votes: 👍 { $up }, 👎 { $down }
stats-work = Questions to look at: { $unanswered }; approved answers: { $pins }
stats-memory = Memory: { $megabytes } MB
