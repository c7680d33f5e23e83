import { type DecisionTree, parseTree } from "./decision-trees.ts";

/**
 * Trees over the columns of `likelihood.ts`, one a line.
 *
 * Learnt, not set: written by `npm run train -- --shipped-sets --dataset ../shared/bench/xquad-r-zh ../shared/bench/xquad-r-en-zh ../shared/bench/cmrc2018 ../shared/bench/drcd`. By 5-fold cross-validation, a fold holding whole paragraphs:
 * - xquad-r-zh: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.990, 0.758; the best of what is left without the answer 0.710, 0.524, 0.114
 * - xquad-r-en-zh: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.984, 0.959, 0.664; the best of what is left without the answer 0.704, 0.477, 0.088
 * - cmrc2018: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.998, 0.993, 0.849; the best of what is left without the answer 0.694, 0.523, 0.123
 * - drcd: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.998, 0.991, 0.863; the best of what is left without the answer 0.648, 0.460, 0.093
 * - pages/questions.dev.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.944; the best of what is left without the answer 0.819, 0.646, 0.160
 * - corpus/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.991, 0.830; the best of what is left without the answer 0.759, 0.576, 0.119
 * - eval/more-questions-on-the-shipped-corpus.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.976, 0.810; the best of what is left without the answer 0.690, 0.452, 0.060
 * - yunchuan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.971; the best of what is left without the answer 0.529, 0.350, 0.043
 * - xizhou/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.987, 0.948; the best of what is left without the answer 0.631, 0.400, 0.094
 * - xizhou/more-questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.825; the best of what is left without the answer 0.583, 0.369, 0.036
 * - xizhou/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.871; the best of what is left without the answer 0.777, 0.583, 0.137
 * - shuolin/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.853; the best of what is left without the answer 0.644, 0.463, 0.106
 * - tangxi/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.850; the best of what is left without the answer 0.650, 0.444, 0.100
 * - tangxi/more-questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.659; the best of what is left without the answer 0.476, 0.310, 0.036
 * - jingfu/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.987, 0.882; the best of what is left without the answer 0.650, 0.463, 0.094
 * - wangxi/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.986, 0.890; the best of what is left without the answer 0.556, 0.381, 0.075
 * - wangxi/more-questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.974, 0.737; the best of what is left without the answer 0.488, 0.274, 0.036
 * - delongcuo/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.986, 0.851; the best of what is left without the answer 0.525, 0.388, 0.037
 * - delongcuo/more-questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.976, 0.683; the best of what is left without the answer 0.548, 0.310, 0.024
 * - lashan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.795; the best of what is left without the answer 0.600, 0.412, 0.100
 * - lashan/more-questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.725; the best of what is left without the answer 0.440, 0.202, 0.012
 * - tangjiang/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.973, 0.865; the best of what is left without the answer 0.560, 0.403, 0.075
 * - tangjiang/more-questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.811; the best of what is left without the answer 0.536, 0.357, 0.083
 * - chengdi/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.987, 0.947, 0.720; the best of what is left without the answer 0.531, 0.256, 0.037
 * - chengdi/more-questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.971, 0.735; the best of what is left without the answer 0.417, 0.190, 0.036
 * - suilan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.863; the best of what is left without the answer 0.597, 0.390, 0.050
 * - suilan/more-questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.868; the best of what is left without the answer 0.571, 0.345, 0.071
 * - cangyu/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.986, 0.783; the best of what is left without the answer 0.556, 0.325, 0.063
 * - lihe/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.972, 0.861; the best of what is left without the answer 0.532, 0.373, 0.070
 * - tanghui/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.786; the best of what is left without the answer 0.619, 0.469, 0.075
 * - tanghui/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.962, 0.925, 0.528; the best of what is left without the answer 0.748, 0.554, 0.108
 * - shalan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.987, 0.718; the best of what is left without the answer 0.566, 0.340, 0.044
 * - jichuan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.986, 0.930; the best of what is left without the answer 0.662, 0.456, 0.125
 * - tangxu/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.986, 0.609; the best of what is left without the answer 0.787, 0.550, 0.106
 * - lanpu/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.986, 0.726; the best of what is left without the answer 0.662, 0.531, 0.087
 * - lanpu/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.983, 0.695; the best of what is left without the answer 0.793, 0.571, 0.107
 * - xunlan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.987, 0.818; the best of what is left without the answer 0.637, 0.494, 0.094
 * - xunlan/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.981, 0.880; the best of what is left without the answer 0.697, 0.511, 0.157
 * - tangdan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.958, 0.944, 0.761; the best of what is left without the answer 0.681, 0.456, 0.156
 * - tangdan/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.991, 0.965, 0.726; the best of what is left without the answer 0.639, 0.452, 0.102
 * - shuolan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.841; the best of what is left without the answer 0.762, 0.537, 0.131
 * - shuolan/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.971, 0.951, 0.657; the best of what is left without the answer 0.690, 0.500, 0.087
 * - chengxiu/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.865; the best of what is left without the answer 0.694, 0.463, 0.106
 * - chengxiu/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.881; the best of what is left without the answer 0.614, 0.457, 0.093
 * - lanze/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.957, 0.783; the best of what is left without the answer 0.713, 0.544, 0.156
 * - lanze/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.889; the best of what is left without the answer 0.707, 0.586, 0.129
 * - qiongling/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.986, 0.986, 0.743; the best of what is left without the answer 0.650, 0.481, 0.138
 * - qiongling/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.754; the best of what is left without the answer 0.650, 0.500, 0.100
 * - zhenshan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.787; the best of what is left without the answer 0.675, 0.456, 0.063
 * - zhenshan/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.906; the best of what is left without the answer 0.693, 0.536, 0.150
 * - xiuyuan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.806; the best of what is left without the answer 0.731, 0.531, 0.106
 * - xiuyuan/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.967, 0.600; the best of what is left without the answer 0.700, 0.514, 0.093
 * - shuotang/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.986, 0.808; the best of what is left without the answer 0.706, 0.525, 0.094
 * - shuotang/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.983, 0.966, 0.542; the best of what is left without the answer 0.664, 0.457, 0.100
 * - cenluan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.986, 0.784; the best of what is left without the answer 0.675, 0.487, 0.087
 * - cenluan/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.679; the best of what is left without the answer 0.708, 0.563, 0.167
 * - lanxun/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.970, 0.731; the best of what is left without the answer 0.781, 0.625, 0.081
 * - lanxun/conversations.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.967, 0.917, 0.583; the best of what is left without the answer 0.679, 0.423, 0.097
 * - qilan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 0.985, 0.970, 0.866; the best of what is left without the answer 0.694, 0.519, 0.125
 * - qiwu/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.806; the best of what is left without the answer 0.725, 0.563, 0.119
 * - tingze/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 1.000, 0.778; the best of what is left without the answer 0.669, 0.494, 0.094
 * - xiuchuan/questions.jsonl: likelihood of at least 0.06, 0.1, 0.5: right sentences 1.000, 0.987, 0.773; the best of what is left without the answer 0.694, 0.444, 0.044
 */
export const LIKELIHOOD_TREES: readonly DecisionTree[] = `
149:1.632:-0.02982 19:0.494:-0.1225 -0.1517 149:0.415:-0.02505 -0.1239 0.01513 47:0.5948:0.1005 -0.02194 150:2.915:0.1303 0.05958 0.1517
149:1.515:-0.02696 19:0.5132:-0.1164 -0.1392 150:1.308:-0.0267 -0.09074 0.02343 20:0.626:0.08376 -0.04362 150:2.788:0.1105 0.03828 0.1335
149:1.632:-0.02455 19:0.474:-0.1012 -0.1273 149:0.8947:-0.02356 -0.07743 0.03283 18:0.5364:0.08293 -0.01144 150:3.305:0.1138 0.06458 0.1347
149:1.695:-0.02246 16:0.5131:-0.09058 -0.1229 150:1.457:-0.02984 -0.07667 0.01552 4:0.3067:0.07927 19:0.3873:0.001532 -0.04524 0.0675 0.1106
150:2.333:-0.02062 16:0.5248:-0.08877 -0.116 149:0.415:-0.03184 -0.1005 -0.00483 20:0.6607:0.06715 -0.02795 28:0.8044:0.09436 0.09979 -0.1131
149:1.28:-0.01896 116:-0.3701:-0.09377 -0.0205 -0.1081 47:0.5083:0.05128 -0.05985 150:2.126:0.07282 -0.003365 28:0.8044:0.09036 0.09505 -0.1018
149:1.821:-0.01749 19:0.4547:-0.06909 20:0.4737:-0.09666 -0.126 -0.07382 149:0.415:-0.004595 -0.08223 0.02161 4:0.3377:0.0708 0.01491 0.09779
150:1.845:-0.01616 0:0.515:-0.08199 -0.1011 -0.02683 20:0.6607:0.04443 -0.03366 149:2.409:0.07234 21:0.217:0.04218 -0.04218 0.06157 0.1053
149:1.168:-0.01492 20:0.5789:-0.08138 -0.1089 -0.0509 4:0.316:0.03859 20:0.4846:-0.01484 -0.09555 7:0.7988:0.00845 0.04494 -0.04021 0.07125
150:1.845:-0.0138 0:0.515:-0.07226 -0.09034 -0.02281 20:0.6838:0.03896 -0.02284 149:2.409:0.06584 18:0.852:0.03716 -0.004349 0.07567 0.09674
149:1.168:-0.01274 21:0.3126:-0.07195 -0.09248 -0.03043 21:0.2805:0.03367 149:2.596:-0.01762 -0.04103 0.055 20:0.753:0.06128 0.02101 0.08176
149:1.893:-0.01178 19:0.4547:-0.04806 20:0.4737:-0.07244 -0.1033 -0.05094 66:-0.01078:0.001891 -0.08482 0.02091 4:0.1826:0.05479 -0.02817 0.06587
150:1.845:-0.0109 0:0.3731:-0.06041 -0.08638 -0.02902 20:0.5789:0.03254 -0.04259 149:2.409:0.0487 147:0.05126:0.0253 0.04443 -0.0237 0.08063
149:1.058:-0.01006 20:0.5789:-0.06375 -0.09061 -0.03613 4:0.4627:0.02563 19:0.3586:0.00115 71:-0.0001743:-0.02926 -0.008029 -0.08873 0.03307 0.0696
149:0.8947:-0.009297 -0.06476 21:0.2805:0.02087 14:0.1399:-0.02133 -0.0512 0.02152 72:-0.01313:0.04587 -0.1011 28:0.7437:0.05076 0.05544 -0.08888
150:1.603:-0.008566 20:0.4737:-0.05492 -0.09458 -0.0371 47:0.7526:0.02398 7:0.9394:-0.006098 20:0.4846:0.01075 -0.06283 0.03175 -0.06028 0.05733
0:0.5472:-0.007902 20:0.45:-0.03962 -0.0917 21:0.1825:-0.02114 -0.06348 -0.0007927 67:-0.01258:0.0349 -0.06921 9:0.1574:0.04504 0.05693 -0.01792
149:1.893:-0.007282 149:-0.001486:-0.03341 -0.0858 21:0.3014:-0.01811 112:-0.1537:-0.04501 0.06427 -0.05442 0.0105 150:3.741:0.03981 0.009258 0.06459
4:0.2968:-0.006715 112:-0.1251:-0.03984 0.04199 9:0.4286:-0.0511 20:0.4737:-0.03973 -0.084 -0.0183 -0.125 67:-0.01258:0.02585 -0.05993 0.03637
149:0.6321:-0.00619 -0.05861 19:0.7138:0.01304 149:2.596:-0.002728 7:0.972:-0.01598 20:0.3986:-0.000651 -0.08837 0.01051 -0.0544 0.05102 0.06093
150:1.603:-0.0057 149:-0.06791:-0.04208 -0.08276 -0.02675 149:2.409:0.01869 113:-0.06017:0.001132 0.01841 112:-0.002309:-0.03601 0.03996 -0.07054 0.05485
20:0.5789:-0.005237 0:0.3477:-0.05054 -0.07417 -0.01281 21:0.2439:0.0132 -0.02348 72:-0.03453:0.03 -0.08892 15:0.45:0.03516 0.02226 0.0765
35:0.5832:-0.004808 15:0.45:-0.0246 21:0.2805:-0.04075 -0.06417 -0.01596 14:0.0001041:0.01803 -0.05001 0.04179 15:-0.15:0.03432 -0.1456 0.03881
149:0.415:-0.004417 -0.05603 19:0.7138:0.009003 9:0.4286:-0.003995 149:2.596:0.003224 -0.006378 0.0455 112:-0.1951:-0.07476 0.07727 -0.1199 0.05113
150:1.011:-0.004063 -0.04579 16:0.8143:0.01112 15:0.45:-0.0009584 7:0.972:-0.01602 20:0.4251:-0.0004451 -0.08123 0.01092 -0.06023 0.03704 0.0534
4:0.1826:-0.003722 112:-0.1251:-0.04462 0.03214 -0.06096 66:-0.001165:0.01094 -0.04518 20:0.8241:0.02114 7:0.8783:0.005144 0.02554 -0.03308 0.04482
149:-0.06791:-0.003412 -0.06792 5:0.3867:0.004859 15:0.45:-0.007262 7:0.8148:-0.02288 20:0.4114:-0.003077 -0.08199 0.01089 -0.05208 0.03249 0.03909
4:0.1428:-0.003143 111:-0.2527:-0.04915 0.04959 -0.06315 72:-0.01313:0.00715 -0.0781 15:-0.15:0.01359 -0.1116 11:0.85:0.01656 0.003017 0.04508
21:0.2805:-0.00289 14:0.1399:-0.02652 -0.0469 0.01669 72:-0.01313:0.01558 -0.07882 28:0.8044:0.02283 150:4.434:0.02612 0.01548 0.06262 -0.1059
149:-0.06791:-0.002646 -0.06112 28:0.8756:0.004346 17:0.8215:0.007169 7:0.972:-0.004778 20:0.4737:0.008123 -0.0448 0.01988 -0.04273 0.04072 -0.1094
26:0.5585:-0.002436 100:-0.4746:-0.02049 0.1287 -0.02455 15:-0.15:0.01873 -0.1176 71:-0.0001743:0.02209 0.03112 112:-0.002309:-0.02848 0.05194 -0.08217
150:1.011:-0.002213 -0.03459 28:0.8756:0.008968 72:-0.03453:0.01187 -0.07446 15:-0.15:0.01609 -0.1125 121:0.0995:0.01895 0.004559 0.04385 -0.115
149:-0.1431:-0.002034 -0.05806 112:-0.1537:0.003731 0.07497 9:0.3713:-0.0005238 66:-0.001165:0.007269 -0.0316 113:0.2671:0.01598 0.01817 -0.144 -0.08198
21:0.209:-0.001879 14:0.1399:-0.02704 -0.04759 0.01414 72:-0.01313:0.01034 -0.07122 15:0.45:0.01643 7:1.181:0.005513 0.01482 -0.0461 0.05532
19:0.7138:-0.00172 100:-0.4746:-0.01013 0.1128 4:0.1166:-0.01253 -0.05661 123:-0.08566:-0.004794 0.04893 71:-0.0001743:-0.01001 -0.001954 -0.0648 0.03235
26:0.5585:-0.001573 123:-0.0698:-0.0168 21:0.137:0.0273 -0.03092 0.06555 9:0.3713:-0.02666 -0.02004 -0.0908 15:-0.15:0.01616 -0.1063 0.01895
20:0.4737:-0.001442 136:-0.3881:-0.04153 0.1967 0:0.3731:-0.0482 -0.07301 0.01724 7:1.128:0.004963 0.01389 47:0.8554:-0.02772 -0.05878 0.009994
72:-0.01313:-0.001331 -0.05985 21:0.1271:0.002942 -0.02916 15:0.45:0.01183 0.0009112 46:0.5:0.04846 61:11.5:-0.02162 -0.08775 0.08003 0.06649
5:0.3867:-0.001212 7:0.7207:-0.009949 20:0.385:0.009486 -0.06812 0.0198 112:-0.1537:-0.03077 0.04814 5:0.1439:-0.04098 -0.09757 -0.0244 0.02651
72:-0.2735:-0.001131 -0.118 15:0.45:0.0008722 26:0.6389:-0.007729 -0.02103 0.0176 14:0.01063:0.02683 61:11.5:-0.02667 -0.05838 0.05764 0.04822
150:0.6003:-0.001036 -0.03503 28:0.8756:0.00532 111:-0.04564:0.007608 0.04869 71:-0.0001743:0.001588 150:5.208:0.01051 0.004268 0.06385 -0.06118 -0.09884
72:-0.2735:-0.0009449 -0.1153 15:-0.15:0.0008849 -0.09301 11:0.85:0.00305 61:5.5:-0.008177 -0.0398 33:0.08116:0.00442 -0.02296 0.01922 0.02609
149:-0.4951:-0.0008767 -0.05969 96:-0.3437:0.002424 0.07866 9:0.4637:-0.0004358 66:-0.001165:0.003983 -0.02773 62:16.5:0.01117 -0.008462 0.02314 -0.07333
64:0.125:-0.0008125 36:0.5539:0.0007655 100:-0.4746:-0.009681 0.09145 23:0.3348:-0.01278 7:0.6033:-0.02238 0.004096 -0.04303 0.02316 0.02011 -0.1181
72:-0.2735:-0.0007453 -0.1125 7:1.383:0.0009169 5:0.3867:0.004666 7:0.7207:-0.003647 45:2.5:0.01351 0.0291 -0.02803 -0.02366 0.03404 -0.04739
140:-0.03867:-0.0006836 0.04357 28:0.7437:-0.004889 20:0.5078:-0.001556 -0.03341 7:1.181:0.00501 62:16.5:0.01231 -0.008259 0.02631 -0.03013 -0.08856
15:-0.15:-0.0006303 -0.089 11:0.85:0.001322 61:6.5:-0.008517 14:0.05478:-0.03135 -0.05847 -0.007022 0.006045 49:0.5:0.02124 0.03592 -0.01664
47:0.8225:-0.0005839 7:0.972:-0.00821 23:0.3348:0.001345 37:0.3508:-0.004368 -0.03323 0.01072 0.06559 62:33.5:-0.03753 -0.06617 -0.002552 0.02169
138:-0.05518:-0.0005389 0.02793 71:-0.0001743:-0.006562 0:0.5472:0.001407 -0.01616 0.01755 112:-0.002309:-0.05745 0.02988 9:0.07201:-0.08189 -0.01362 -0.1275
72:-0.03453:-0.0005078 -0.05505 21:0.1271:0.002607 -0.02366 15:0.45:0.009759 7:1.181:0.0006316 0.007879 -0.03909 124:0.2533:0.04128 0.05822 -0.01109
64:0.125:-0.0004633 62:11.5:0.0009898 -0.03096 35:0.5436:0.006272 100:-0.4746:-0.0053 0.107 62:37.5:-0.008472 -0.02087 0.01818 0.02761 -0.1118
72:-0.2735:-0.0004239 -0.1088 4:0.08731:0.001029 -0.04049 111:-0.05691:0.004704 0.0536 113:0.1744:-0.0008884 150:4.914:0.00224 -0.002982 0.04095 -0.1125
139:-0.07298:-0.0003986 0.0282 71:-0.0001743:-0.005454 26:0.6021:0.001678 -0.01071 0.01919 107:-0.04503:-0.05189 0.02592 6:0.2751:-0.07599 -0.007254 -0.1179
15:0.45:-0.0003756 33:0.05926:-0.007327 -0.04013 61:0.5:-0.00073 -0.03635 0.0065 46:1.5:0.02075 27:0.2602:-0.00873 0.009318 -0.06799 0.05057
72:-0.2735:-0.000346 -0.1065 7:0.5301:0.0009834 45:2.5:0.02256 0.04071 -0.02822 2:0.3825:-0.005726 -0.07463 5:0.1031:0.0006487 -0.04947 0.006164
65:-0.38:-0.0003394 0.04993 9:0.5042:-0.00328 7:1.454:-0.000215 0:0.3365:0.002836 -0.02061 32:0.1901:0.0107 0.1588 0.008934 -0.05984 -0.08487
145:-0.00596:-0.0003175 0.02059 71:-0.0001743:-0.007396 7:1.454:0.00001465 0.003614 -0.06825 9:0.06449:-0.05787 -0.003059 112:-0.002309:-0.08886 0.0121 -0.1233
64:0.125:-0.0003047 62:11.5:0.001019 -0.02799 15:-0.15:0.005871 -0.08712 121:0.1472:0.007944 35:0.7451:-0.0009279 -0.007236 0.03512 0.0346 -0.1054
127:-0.1876:-0.0002818 0.09613 150:0.6003:-0.001707 -0.02972 7:0.7845:0.003223 20:0.385:0.01652 -0.05816 0.02186 2:0.6307:-0.009165 -0.06973 0.001998
72:-0.1694:-0.0002711 -0.07485 15:0.45:0.001484 4:0.1166:-0.005231 -0.04548 -0.0005491 46:0.5:0.02191 61:11.5:-0.03372 -0.08991 0.0483 0.03587
`
  .trim()
  .split("\n")
  .map(parseTree);
