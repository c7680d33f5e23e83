import type { AskingPattern } from "./asking-pattern.ts";

/** At least five words that ask nothing; fewer are a follow-up's. */
const NOTHING_ASKED =
  /^(?=(?:\S+\s+){4})(?!.*\b(?:what|which|who|whom|whose|where|when|why|how|is|are|was|were|do|does|did|tell|name|list)\b).*/u;

/** A topic put down without asking (coverage rate of service stations in Qinghe County), by its nouns and what may follow them. */
function topicOf(nouns: string, rest: string): RegExp {
  return new RegExp(`${NOTHING_ASKED.source}\\b(?:${nouns})\\b${rest}[?.]?$`, "u");
}

/** How English questions ask, in lower case; the first that matches decides. */
export const ENGLISH_PATTERNS: readonly AskingPattern[] = [
  {
    kind: "money",
    pattern:
      /\bwhat (?:[\w-]+ ){0,3}(?:rate|price|fee|charge) per (?:kilogram|kilo|kg|ton(?:ne)?|mu|hectare|person|head|day|month|year|hour|trip|kilomet(?:er|re)|visit|night|unit)\b/u,
  },
  {
    kind: "reason",
    pattern: /\bwhy\b|\bwhat (?:is|was|were|are) the (?:reason|cause)s?\b|\bfor what reason\b|\bhow come\b/u,
  },
  {
    kind: "percent",
    pattern:
      /\bwhat ?%|\b(?:what|which|how much|how many)\s+(?:[\w-]+ ){0,2}(?:per ?cent(?:age)?|share|proportion|fraction|rate)\b|\bwhat (?:is|was|were) (?:the|(?:[\w-]+ ){0,3}[\w-]+'s) (?!name)[\w\s-]{0,70}?\b(?:rate|percentage|share|proportion|coverage)\b(?! area)|\bin (?:per ?cent|percentage)\b|\bas a percentage\b|\bhow (?:large|high|big|low|great) (?:is|was|are|were) [\w\s'’-]{1,60}?\b(?:rate|share|proportion|percentage)\b/u,
  },
  {
    kind: "count",
    measure: "米",
    pattern:
      /\bhow long (?:is|are|was|were|will) (?:the |a )?(?![\w\s'-]{0,40}\b(?:ride|trip|journey|crossing|drive|flight|walk|wait|queue)\b)[\w\s'-]{0,60}?\b(?:bridges?|roads?|rivers?|tunnels?|railways?|lines?|canals?|walls?|coasts?|coastline|expressways?|highways?|paths?|routes?|cables?|cableways?|pipes?|pipelines?|fences?|streets?|metro)\b/u,
  },
  {
    kind: "duration",
    pattern:
      /\bhow (?:long|quickly|soon|many (?:years?|days?|hours?|months?|weeks?|minutes?|seconds?|decades?|centuries))\b/u,
  },
  {
    kind: "duration",
    pattern:
      /\bhow (?:fast|quick) (?:do|does|did|can|will|is|are|was|were)\b(?=.*\b(?:paid|pay|get|got|(?:obtain|grant)(?:ed)?|receive|arrive|answer(?:ed)?|finish(?:ed)?|done|deliver(?:ed)?|approved?|repaired|settled?)\b)/u,
  },
  {
    // A building's age is told by when it was built.
    kind: "date",
    pattern:
      /\bhow old (?:is|are) (?:the |this |that )?(?:[\w'-]+ ){0,4}?(?:reservoir|dam|bridge|road|building|school|station|temple|factory|plant|canal|park|museum|hospital|tower|tunnel|port|market|library|house|mill|mine)\b(?!['’])/u,
  },
  {
    kind: "date",
    // "What happens when …" asks for no date.
    pattern:
      /^(?:[^,]{0,40}, )?(?:since |until |by )?when\b|\bwhen (?:did|do|does|was|were|is|are|will|has|had)\b|\bwhen\s*\??$|\b(?:in |on |since |by )?(?:what|which) (?:year|date|days?|month|century|decade|time)\b/u,
  },
  {
    kind: "money",
    pattern:
      /\bhow much (?:is|are|was|were) (?:a|an|the|one|each)\b(?![\w\s-]{0,40}\b(?:area|rate|share|length|weight))|\bhow much (?:[\w\s-]{0,40}?\b(?:money|cash|funding|funds?|investment|subsidy|subsidies|income|revenue)\b|(?:did|does|do|has|have) [\w\s'.&-]+ (?:sell|spend|spent|pay|paid|cost|invest(?:ed)?|earn|receive|get|make|lose|lost|raise|donate|win|fetch|handled?|charge|export|import)\b|of the (?:[\w-]+ ){0,3}?(?:compensation|money|funds?|funding|loans?|grants?|subsid(?:y|ies)|investment|spending|budget)|(?:is|was|has) (?:being |been )?(?:paid|spent|invested|raised|earmarked|allocated)|was (?:paid|spent|issued|invested|raised)|(?:does|do|did)? ?[\w\s'-]*\bcost)\b|\bwhat (?:did|does|do|will) [\w\s'.&-]{1,60}? cost\b|\bhow many (?:dollars|yuan|euros|pounds)\b|\bwhat (?:did|do|does|have|has) [^?]{1,100}\b(?:sales|revenues?|income|turnover|spending|investment)\b[^?]* (?:come|amount|add up) to\b|\bwhat (?:is|was|are|were)\b.*\bin (?:yuan|rmb|dollars)[?.\s]*$|\bwhat (?:is|was|were) the total (?:of|amount of) [\w\s'’&-]{1,60}?\b(?:subsid(?:y|ies)|funds?|funding|grants?|loans?|investments?|payments?|compensation|salaries)\b|\bwhat (?:is|was|were) the (?!(?:[\w-]+ )?number of)(?:[\w\s-]{0,30})?(?:price|cost|budget|revenue|income|turnover|sales|value|amount|sum|worth|(?<=total |combined |overall )(?:investment|funding|funds|spending)|loss(?:es)?|surplus|deficit|profit|damage|compensation|expenditure|premium)\b|\bwhat (?:total )?(?:sum|amount|price)\b|\bwhat (?:is|was|are|were) [\w\s',&-]{1,140}\bworth\b/u,
  },
  {
    kind: "money",
    pattern:
      /\bwhat (?:is|was|were) the (?:[\w-]+ ){0,3}(?:wage|salary|rent|fee|pension|allowance|subsidy|fine|fare)\b|\bwhat (?:is|was|were) [\w\s-]+'s (?:[\w\s-]{0,40})?(?:price|cost|budget|revenue|income|turnover|sales|value|amount|spending)\b|\bwhat (?:is|was|were) [\w\s'-]{1,40} (?:target|goal|plan) for [\w\s'-]{1,60}\b(?:revenue|income|turnover|sales|value|investment|spending)\b|\bwhat (?:mark|level|threshold|milestone) did [\w\s&'-]*\b(?:value|sales|income|revenue|turnover|investment|spending)\b|\bwhat (?:did|does|do|will|must) [\w\s'.&-]{1,60}? (?:pay|earn|spend|charge)\b|\bwhat (?:[\w-]+ ){0,3}(?:grant|subsidy|allowance|fee|fine|rent|salary|wage|pension|bonus|compensation|deposit|fare|premium)s? (?:do|does|did|is|was|will|can|must)\b/u,
  },
  {
    kind: "money",
    pattern:
      /\bwhat (?:is|was|were) (?:the|its|their|[\w\s-]+'s) (?:[\w-]+ ){0,3}?(?:outstanding balance|loan balance|output value|turnover|budget|revenue|income|premium|expenditure|profits?|debts?)\b(?! per cent)/u,
  },
  {
    kind: "count",
    pattern:
      /\bwhat (?:is|was|were) (?:the|its|their|[\w\s-]+'s) (?:[\w-]+ ){0,3}?(?:load|throughput|exports|imports|trade volume|volume|depth|speed|quota|temperature|distance|yield)\b/u,
  },
  { kind: "count", measure: "种", pattern: /\bhow many (?:different )?(?:kinds|types|varieties|sorts)\b/u },
  {
    kind: "count",
    measure: "人",
    pattern:
      /\bhow many(?: (?:people|persons|men|women)\b|(?= (?:[\w-]+ ){0,2}(?:students|pupils|graduates|farmers|herders|fishermen|sailors|drivers|experts|teachers|doctors|nurses|patients|officers|workers|employees|staff|members|residents|villagers|trainees|apprentices|volunteers|visitors|tourists|passengers|riders|athletes|children)\b(?!['’])))/u,
  },
  {
    kind: "count",
    measure: "人",
    pattern: /\b(?:what|how (?:big|large)) (?:is|was|were) (?:the|their|its) (?:[\w-]+ ){0,2}headcount\b/u,
  },
  {
    kind: "count",
    measure: "人",
    pattern:
      /\bwhat (?:is|was|were) (?:the|its|their|[\w\s-]+'s) (?:[\w-]+ ){0,2}(?:enrol?lment|membership|headcount)\b|\bwhat (?:attendance|turnout|enrol?lment)\b/u,
  },
  {
    kind: "count",
    pattern:
      /\bwhat (?:is|was) [\w\s'&-]{0,60}\b(?:target|goal) (?:for|by|in) (?:[\w\s'&-]{1,50} )?(?:\d{4}|this year|next year|the end of)/u,
  },
  {
    kind: "count",
    measure: "岁",
    pattern: /\bhow old\b|\b(?:at )?what age\b|^average age\b|\bwhat (?:is|was) the age\b/u,
  },
  {
    kind: "money",
    pattern:
      /\bwhat (?:is|was|were) [\w\s']{0,40}\b(?:gdp|gross (?:domestic|regional) product)\b|\bwhat (?:milestone|record) (?:value|figure|sum)\b|\bwhat is the (?:most|maximum|largest (?:sum|amount)|least|minimum)\b[\w\s'-]{0,40}?\b(?:borrow|claim|earn|pay|cost|receive|get back)\b/u,
  },
  {
    kind: "money",
    pattern:
      /\bwhat (?:is|was|were|are) [\w\s',-]{1,60}?\b(?:takings|earnings|proceeds)\b|\bwhat did [\w\s'.&-]{1,40}? (?:earn|make|take in) (?:from|by)\b|\bhow much [\w\s-]{0,40}?\bsupport (?:is|was|has been) (?:paid|given|granted)/u,
  },
  {
    kind: "money",
    pattern:
      /\bhow (?:big|large|high|great) (?:is|was|were|are) [\w\s'&-]{0,60}?\b(?:surplus|deficit|profit|loss|fund|spending|expenditure|investment|budget|funding|income|revenue|turnover|sales|costs?|output value)\b/u,
  },
  ...Object.entries({
    平方公里: "square kilomet(?:er|re)s?|sq(?:uare)? km",
    平方米: "square met(?:er|re)s?|floor space",
    公顷: "hectares?",
    亩: "mu",
    公里: "kilomet(?:er|re)s?|km",
    米: "met(?:er|re)s?",
    吨: "(?:metric )?ton(?:ne)?s?",
    公斤: "kilo(?:gram)?s?|kg",
    千瓦时: "kilowatt[ -]hours?|kwh",
  }).map(([measure, unit]) => ({
    kind: "count" as const,
    measure,
    pattern: new RegExp(
      `\\bhow (?:many|much) (?:${unit})\\b|\\bwhat (?:is|was|are|were)\\b.*\\bin (?:${unit})[?.\\s]*$`,
      "u",
    ),
  })),
  {
    kind: "count",
    pattern:
      /\bhow (?:many|much|far|large|big|tall|high|deep|wide|often|heavy)\b|\bwhat (?:is|was|are|were) the (?:[\w-]+ ){0,2}(?:number|population|area|size|attendance|height|altitude|elevation|length|output(?! value)|yield|production|weight)\b|\bwhat (?:is|was|are|were) the (?:[\w-]+ ){0,5}capacity\b|\bwhat (?:area|number)\b|\b(?:to|at|of) what (?:[\w-]+ )?(?:capacity|level|height|depth|length|size|speed|temperature|output)\b|^(?:the )?(?:total )?number of\b|\bwhat (?:is|was|are|were) the average\b/u,
  },
  {
    kind: "person",
    pattern:
      /\b(?:who|whom|(?<=^)whose|(?:which|what) people|(?:which|what) (?!(?:county|city|town|village|place|company|school)\b)(?:(?!(?:does|did|do|is|are|was|were|has|have|may|might|can|could|will|would|should|of|by|for|with|to|the|a|an|kinds?|sorts?|types?)\b)[\w'()-]+ ){0,4}?(?:person|man|woman|president|leader|author|scientist|player|actor|actress|poet|chemist|physicist|philosopher|historian|composer|researcher|general|ruler|pope|queen|prince|princess|astronaut|king|emperor|villager|farmer|herder|envoy|commissioner|official|expert|(?:deputy|vice) (?:head|chief)|doctor|nurse|director|reporter|journalist|architect|designer|engineer|artist|writer|singer|pilot|minister|manager|mayor|secretary|inspector|guide|painter|sculptor)(?!['’]s| (?:plan|scheme|programme|training|team|system|centre|center|post|positions?|numbers?)\b)|what (?:is|was) the (?:full )?name of the (?:[\w-]+ ){0,3}?(?:man|woman|person|head|director|chief|secretary|mayor|governor|manager|principal|chair(?:man|woman)?|leader|captain|expert|doctor|teacher|reporter|journalist|farmer|villager|herder|envoy|commissioner|official))\b/u,
  },
  {
    kind: "person",
    pattern:
      /\bwhat (?:is|was) (?:his|her|(?:the|this|that) (?:[\w-]+ ){0,3}(?:\w+(?:er|or|man|woman|ist|ian)|judge|guide|chief|head|boss|nurse|coach|mayor|secretary)(?<!water|river|center|tower|cover|harbor|paper|sector|factor|order|number|border|corner)['’]s) (?:full )?name\b/u,
  },
  {
    kind: "person",
    pattern:
      /\bwhat (?:is|was) the name of (?:the|a) (?:[\w-]+ ){0,4}?(?:captain|president|leader|head|chief|author|scientist|player|actor|villager|farmer|herder|official|expert|doctor|nurse|director|reporter|journalist|architect|designer|engineer|artist|writer|singer|teacher|headteacher|principal|coach|mayor|secretary|manager|owner|founder|chair(?:man|woman)|boss|driver|student|winner|champion|judge|lawyer|keeper|rider|pilot)\b(?!['’]s)/u,
  },
  {
    kind: "policy",
    pattern:
      /\bwhat (?:is|was) the (?:full |official )?(?:title|name) of [\w\s',-]{0,60}?\b(?:measures|regulations?|laws?|rules|plan|document|scheme|programme)\b|\b(?:what|which) (?:(?!(?:does|do|did|is|are|was|were|has|have|will|compan(?:y|ies)|institutions?|organi[sz]ations?|agenc(?:y|ies)|departments?|firms?|banks?|universit(?:y|ies))\b)[\w-]+ ){0,4}?(?:measures|regulations?|laws?|policy|policies|rules|plans?|documents?)\b/u,
  },
  {
    kind: "place",
    pattern:
      /\b(?:where|(?:what|which) (?:\w+ )?(?:county|counties|city|cities|country|countries|nation|colony|neighbou?rhood|place|town|township|district|port|harbou?r|village|state|province|region|river|lake|island|continent|location|prefecture|zone|area)s?)\b/u,
  },
  {
    kind: "organization",
    pattern:
      /\b(?:what|which) (?:\w+ )?(?:company|companies|organi[sz]ations?|enterprises?|shipyard|factory|contractor|manufacturer|builder|university|school|team|agency|department|bank|institution|party|partner|firm|group|newspaper|band|association|institute|hospital|college|bureau|committee|council|federation|union)\b/u,
  },
  {
    kind: "definition",
    pattern: /^what (?:is|are) (?:an? )?[\w-]+(?: [\w-]+)?\s*\??$|\bwhat does [\w\s-]+ mean\b|\bdefinition\b/u,
  },
  {
    kind: "name",
    pattern:
      /\bwhat (?:is|was|are) [\w\s'-]+ (?:called|named)\b|\bwhat (?:is|was|are|were) (?:(?:the|another|an?) )?(?:other |first |original |[a-z]+ish )?(?:names?|nickname|term|word)\b|\bwhat (?:is|was|are|were) [\w\s',.-]{1,80}? known as\b|\bcalled what\b|\bwhat names?\b/u,
  },
  {
    kind: "list",
    pattern: /\bwhich (?:two|three|four|five|six|\w+(?<![su])s)\b|\bwhat (?:are|were|kinds? of|types? of)\b/u,
  },
  { kind: "percent", pattern: topicOf("rate|percentage|share|proportion", "(?: (?:in|of|for|at) [\\w\\s'-]+)?") },
  {
    kind: "count",
    pattern: topicOf("attendance|area|capacity|output(?! value)|length|population", "(?:[ (][^?]*)?"),
  },
  {
    kind: "money",
    pattern: topicOf(
      "price|cost|budget|balance|revenue|income|turnover|sales|value|amount|salary|prize money|tax relief",
      "(?: (?:in|of|for|at|from) [\\w\\s'-]+)?",
    ),
  },
  { kind: "date", pattern: topicOf("deadline", "(?: (?:for|to|of) [\\w\\s'-]+)?") },
  { kind: "count", pattern: topicOf("total (?:number of )?[\\w-]+s", "\\b.*") },
  { kind: "any", pattern: /\b(?:what|which|how)\b/u },
  { kind: "any", pattern: /\b(?:is|are|was|were|do|does|did|tell me|name)\b/u },
];
