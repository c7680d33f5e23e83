import { type DecisionTree, parseTree } from "./decision-trees.ts";

/**
 * Trees over the columns of `likelihood.ts`, one a line.
 *
 * Learnt, not set: written by `npm run train -- --shipped-sets --dataset ../shared/bench/xquad-r-zh ../shared/bench/xquad-r-en-zh ../shared/bench/cmrc2018 ../shared/bench/drcd`. By 5-fold cross-validation, a fold holding whole paragraphs:
 * - xquad-r-zh: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.760; the best of what is left without the answer 0.947, 0.109
 * - xquad-r-en-zh: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.661; the best of what is left without the answer 0.952, 0.093
 * - cmrc2018: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.853; the best of what is left without the answer 0.949, 0.120
 * - drcd: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.861; the best of what is left without the answer 0.912, 0.095
 * - pages/questions.dev.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.944; the best of what is left without the answer 0.944, 0.146
 * - corpus/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.796; the best of what is left without the answer 0.947, 0.126
 * - eval/more-questions-on-the-shipped-corpus.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.810; the best of what is left without the answer 0.952, 0.071
 * - yunchuan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.956; the best of what is left without the answer 0.807, 0.043
 * - xizhou/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.948; the best of what is left without the answer 0.875, 0.094
 * - xizhou/more-questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.800; the best of what is left without the answer 0.905, 0.036
 * - xizhou/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.871; the best of what is left without the answer 0.921, 0.144
 * - shuolin/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.880; the best of what is left without the answer 0.894, 0.119
 * - tangxi/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.863; the best of what is left without the answer 0.887, 0.106
 * - tangxi/more-questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.643; the best of what is left without the answer 0.857, 0.024
 * - jingfu/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.855; the best of what is left without the answer 0.887, 0.087
 * - wangxi/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.867; the best of what is left without the answer 0.875, 0.069
 * - wangxi/more-questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.675; the best of what is left without the answer 0.881, 0.048
 * - delongcuo/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.865; the best of what is left without the answer 0.831, 0.031
 * - delongcuo/more-questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.707; the best of what is left without the answer 0.869, 0.036
 * - lashan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.836; the best of what is left without the answer 0.894, 0.094
 * - lashan/more-questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.775; the best of what is left without the answer 0.869, 0.024
 * - tangjiang/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.865; the best of what is left without the answer 0.862, 0.075
 * - tangjiang/more-questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.789; the best of what is left without the answer 0.845, 0.060
 * - chengdi/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.775; the best of what is left without the answer 0.856, 0.037
 * - chengdi/more-questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.727; the best of what is left without the answer 0.833, 0.048
 * - suilan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.831; the best of what is left without the answer 0.918, 0.050
 * - suilan/more-questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.842; the best of what is left without the answer 0.917, 0.048
 * - cangyu/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.797; the best of what is left without the answer 0.894, 0.063
 * - lihe/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.845; the best of what is left without the answer 0.829, 0.070
 * - tanghui/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.761; the best of what is left without the answer 0.863, 0.069
 * - tanghui/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.491; the best of what is left without the answer 0.957, 0.115
 * - shalan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.722; the best of what is left without the answer 0.855, 0.038
 * - jichuan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.873; the best of what is left without the answer 0.875, 0.131
 * - tangxu/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.627; the best of what is left without the answer 0.938, 0.075
 * - lanpu/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.803; the best of what is left without the answer 0.938, 0.075
 * - lanpu/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.714; the best of what is left without the answer 0.907, 0.121
 * - xunlan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.803; the best of what is left without the answer 0.894, 0.094
 * - xunlan/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.875; the best of what is left without the answer 0.901, 0.153
 * - tangdan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.767; the best of what is left without the answer 0.925, 0.125
 * - tangdan/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.732; the best of what is left without the answer 0.915, 0.102
 * - shuolan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.829; the best of what is left without the answer 0.925, 0.131
 * - shuolan/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.683; the best of what is left without the answer 0.933, 0.093
 * - chengxiu/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.878; the best of what is left without the answer 0.919, 0.125
 * - chengxiu/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.864; the best of what is left without the answer 0.893, 0.086
 * - lanze/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.791; the best of what is left without the answer 0.869, 0.175
 * - lanze/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.873; the best of what is left without the answer 0.900, 0.121
 * - qiongling/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.809; the best of what is left without the answer 0.900, 0.156
 * - qiongling/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.813; the best of what is left without the answer 0.943, 0.093
 * - zhenshan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.813; the best of what is left without the answer 0.919, 0.081
 * - zhenshan/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.922; the best of what is left without the answer 0.907, 0.136
 * - xiuyuan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.725; the best of what is left without the answer 0.900, 0.087
 * - xiuyuan/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.532; the best of what is left without the answer 0.950, 0.086
 * - shuotang/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.792; the best of what is left without the answer 0.938, 0.100
 * - shuotang/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.552; the best of what is left without the answer 0.936, 0.093
 * - cenluan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.811; the best of what is left without the answer 0.894, 0.075
 * - cenluan/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.696; the best of what is left without the answer 0.924, 0.174
 * - lanxun/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.712; the best of what is left without the answer 0.950, 0.100
 * - lanxun/conversations.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.603; the best of what is left without the answer 0.949, 0.097
 * - qilan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.829; the best of what is left without the answer 0.950, 0.131
 * - qiwu/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.809; the best of what is left without the answer 0.925, 0.156
 * - tingze/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.789; the best of what is left without the answer 0.944, 0.094
 * - xiuchuan/questions.jsonl: likelihood of at least 0.03, 0.5: right sentences 1.000, 0.763; the best of what is left without the answer 0.900, 0.056
 */
export const LIKELIHOOD_TREES: readonly DecisionTree[] = `
137:1.481:-0.02991 19:0.512:-0.1303 -0.1544 137:0.3025:-0.03384 -0.1235 0.002464 20:0.6157:0.08688 -0.06142 138:3.175:0.1182 0.05193 0.1498
137:1.539:-0.02704 19:0.512:-0.1151 -0.139 138:1.464:-0.02321 -0.08545 0.03085 43:0.545:0.08201 -0.05191 138:3.317:0.1096 0.05418 0.1385
137:1.481:-0.02462 19:0.4726:-0.1077 -0.1302 -0.03479 4:0.2882:0.0715 19:0.3865:-0.02235 -0.07045 0.05759 137:2.18:0.1094 0.06161 0.1348
138:2.246:-0.02252 32:0.5108:-0.09756 -0.1231 137:1:-0.03509 -0.0822 0.011 20:0.6612:0.06836 -0.03383 137:2.043:0.09875 0.04702 0.1227
137:1.314:-0.02066 108:-0.3696:-0.09956 -0.02363 -0.1147 4:0.3169:0.05425 20:0.4844:-0.01712 -0.1096 0.01027 137:2.18:0.09422 0.0554 0.1186
138:2.246:-0.01901 43:0.5698:-0.08417 -0.1141 137:0.7381:-0.04074 -0.08345 -0.009486 4:0.3382:0.05916 20:0.5079:-0.004896 -0.09117 0.02157 0.09604
137:1.782:-0.01753 19:0.4726:-0.07037 20:0.4615:-0.09788 -0.1264 -0.07842 137:0.7916:-0.0004 -0.05792 0.03558 4:0.1981:0.06764 -0.03304 0.0849
137:1.314:-0.0162 21:0.303:-0.08114 -0.1054 -0.03649 21:0.3347:0.04353 137:2.414:-0.009059 -0.04395 0.05831 20:0.6847:0.08012 0.01574 0.09319
138:1.868:-0.01496 32:0.4982:-0.07651 -0.0963 -0.03193 20:0.6612:0.0409 -0.03137 28:0.8701:0.06716 137:2.112:0.07178 0.03753 0.09454 -0.1636
137:1.159:-0.01381 21:0.303:-0.07715 -0.09811 -0.03807 0:0.5479:0.0337 19:0.3584:-0.01337 -0.05415 0.03041 63:-0.01216:0.06874 -0.05159 0.07514
138:1.782:-0.01277 20:0.5431:-0.06924 -0.1014 -0.04393 4:0.3382:0.03444 14:0.04393:-0.01164 -0.05576 0.0222 63:-0.00489:0.06742 -0.04974 0.07387
137:2.043:-0.0118 19:0.4726:-0.04452 20:0.4737:-0.07078 -0.1002 -0.05174 62:-0.03284:0.009426 -0.08231 0.02501 4:0.1845:0.06106 -0.01915 0.07221
137:0.947:-0.01091 5:0.2984:-0.07211 -0.08312 -0.01395 21:0.3347:0.02369 137:2.592:-0.01719 -0.03521 0.05182 20:0.7897:0.05673 0.02278 0.07905
138:1.782:-0.01008 0:0.3749:-0.058 -0.08278 -0.02808 20:0.5794:0.02872 -0.04265 28:0.797:0.04489 17:0.8199:0.05032 0.02777 0.08025 -0.1059
137:0.947:-0.009297 43:0.5195:-0.06457 -0.08773 -0.03765 21:0.2818:0.02092 14:0.1125:-0.02165 -0.05365 0.01707 137:2.256:0.04625 0.02259 0.07807
138:1.464:-0.008578 -0.05715 20:0.4963:0.0214 -0.06263 137:2.69:0.03338 6:0.4516:0.01775 21:0.2112:0.02936 -0.02549 0.04291 -0.05616 0.07871
137:0.7381:-0.007895 -0.06455 19:0.7137:0.01563 137:2.69:-0.002584 9:0.4284:-0.01661 -0.007148 104:-0.1517:-0.09433 0.05665 -0.1407 0.06081 0.06872
20:0.5794:-0.007277 0:0.3749:-0.05992 -0.0808 -0.01508 138:3.45:0.0157 137:0.1117:-0.005082 -0.06676 0.006 67:-0.003566:0.05486 0.0687 -0.0126
20:0.5794:-0.006707 0:0.3749:-0.05597 -0.07654 -0.01366 21:0.2367:0.01434 -0.0274 68:-0.03333:0.03232 -0.0965 28:0.797:0.03794 0.04186 -0.1053
137:0.6856:-0.006171 -0.05734 19:0.7137:0.01285 137:2.69:-0.00246 7:0.9246:-0.01419 20:0.4118:0.005145 -0.07999 0.01798 -0.0543 0.05381 0.05951
5:0.3868:-0.005678 20:0.4256:-0.02226 -0.08255 7:0.7993:-0.01051 137:0.4777:0.01462 -0.04567 0.03202 104:-0.08511:-0.04451 0.02073 -0.05797 0.04694
137:2.112:-0.005222 21:0.2818:-0.02298 132:-0.04393:-0.04834 0.02115 -0.05725 68:-0.03333:0.001706 -0.09053 7:1.128:0.01105 0.02236 -0.03917 0.03907
0:0.4999:-0.004799 15:0.45:-0.0311 99:-0.3815:-0.04806 0.04425 -0.05513 0.01702 105:-0.006887:0.02331 63:-0.00489:0.03544 -0.04594 0.04329 -0.03167
138:0.7968:-0.004387 -0.05358 35:0.5844:0.00945 15:0.45:-0.009022 19:0.3865:-0.0275 -0.04993 -0.001446 0.0336 15:-0.15:0.03922 -0.1461 0.04346
4:0.1981:-0.004031 104:-0.1517:-0.04251 0.05052 9:0.371:-0.05668 -0.04087 -0.1139 62:-0.0002083:0.01233 -0.04482 137:2.592:0.02227 0.01106 0.06198
137:0.1117:-0.003698 -0.0633 21:0.2112:0.006211 14:0.1393:-0.0255 -0.04973 0.01763 68:-0.01145:0.02016 -0.07205 15:0.45:0.02542 0.01274 0.0683
20:0.4844:-0.003397 -0.05426 138:0.7006:0.006938 -0.04121 28:0.8701:0.01568 15:-0.15:0.01908 -0.1155 68:-0.03333:0.02216 -0.07447 0.02609 -0.1225
137:-0.1049:-0.003137 -0.06692 19:0.7137:0.004476 9:0.4628:-0.006018 15:0.45:0.0004939 -0.01123 0.03056 104:-0.2724:-0.07635 0.08837 -0.1095 0.04237
26:0.5592:-0.002883 96:-0.4734:-0.02219 0.1099 20:0.4615:-0.02594 -0.06775 -0.01487 15:-0.15:0.02004 -0.1191 138:4.452:0.0234 0.01211 0.06638
4:0.1313:-0.002634 104:-0.07117:-0.04904 0.006588 -0.07515 62:-0.0002083:0.006347 -0.03715 7:0.909:0.01545 0.03117 2:0.7369:-0.005178 -0.1002 0.008285
16:0.8611:-0.00242 21:0.1284:-0.01031 -0.04937 115:-0.07966:0.0009695 0.06107 67:-0.003566:-0.007751 68:-0.01145:0.003899 -0.07008 0.01229 -0.07625 0.04684
137:-0.1049:-0.00222 -0.06002 15:0.45:0.004206 5:0.3868:-0.006011 7:0.9246:-0.01994 -0.00256 -0.0604 0.02873 42:0.5:0.03401 -0.03732 0.04923
137:-0.2631:-0.002034 -0.06315 21:0.2367:0.003261 14:0.04393:-0.01964 -0.04803 0.007081 131:-0.06828:0.01557 0.07692 28:0.7375:0.00941 0.0137 -0.1252
26:0.5592:-0.001871 96:-0.4734:-0.01807 0.09976 20:0.4615:-0.02161 -0.05977 7:1.042:-0.01238 0.0009807 -0.05045 9:0.2379:0.01719 0.0263 -0.02641
138:0.7968:-0.001711 -0.03555 15:-0.15:0.006913 -0.1068 11:0.95:0.009488 67:-0.003566:-0.003636 0.007442 99:-0.04005:-0.05417 0.02011 -0.09604 0.03318
16:0.8611:-0.001571 7:0.9722:-0.008225 20:0.3994:0.003834 -0.06474 68:-0.1672:0.01238 -0.09369 113:0.03905:0.01634 -0.0001056 0.04339 -0.03967 0.04067
4:0.1176:-0.001441 -0.0438 99:-0.1587:0.004949 0.06811 9:0.371:0.0002197 62:-0.0002083:0.005153 -0.03181 105:0.1766:0.01392 0.01639 -0.1348 -0.0747
137:3.037:-0.001327 104:-0.1517:-0.005811 0.05625 9:0.4284:-0.009686 68:-0.2731:-0.003854 -0.1177 15:-0.15:-0.00147 -0.1011 0.001147 -0.09458 0.05522
138:4.452:-0.001229 104:-0.1517:-0.007502 0.05155 9:0.4284:-0.01162 0:0.3383:-0.006412 20:0.4615:-0.03142 -0.07327 -0.01079 0.003105 -0.08883 0.035
15:0.45:-0.001142 33:0.07747:-0.00967 -0.03724 58:17.5:0.00297 -0.01487 0.02034 42:0.5:0.02428 57:11.5:-0.03424 -0.1008 0.07837 0.03921
68:-0.01145:-0.001049 -0.05519 21:0.1284:0.002867 16:0.8358:-0.02821 -0.0404 0.04067 15:0.45:0.01138 7:1.154:0.001387 0.01085 -0.04362 0.04521
68:-0.2731:-0.0009582 -0.1144 28:0.8701:0.0008068 17:0.8671:0.002915 7:0.909:-0.004529 23:0.3328:0.009368 0.003454 0.09041 -0.03391 0.03546 -0.09336
26:0.5592:-0.0008805 131:-0.06828:-0.01383 0.02901 67:-0.003566:-0.02384 -0.01578 99:-0.01795:-0.06676 0.007845 -0.09826 15:-0.15:0.01419 -0.1009 0.01666
137:-0.2631:-0.0008104 -0.05035 7:1.383:0.00296 5:0.3868:0.006887 7:0.7209:-0.001443 41:2.5:0.01759 0.03471 -0.0279 -0.02351 0.03471 -0.04895
132:-0.03719:-0.0007413 0.04321 67:-0.003566:-0.005028 138:4.452:0.00249 -0.004751 0.04708 104:-0.008772:-0.04415 0.03083 9:0.08623:-0.08175 -0.01982 -0.1214
4:0.1176:-0.0006835 103:-0.05151:-0.03646 -0.001745 -0.07439 99:-0.1587:0.004434 0.0583 105:0.27:0.00023 58:17.5:0.002351 -0.01443 0.01528 -0.1256
68:-0.2731:-0.0006354 -0.1122 15:0.45:0.0009813 33:0.05758:-0.006675 -0.04489 0.0005708 42:0.5:0.02401 57:11.5:-0.03052 -0.09418 0.06852 0.03789
120:-0.07147:-0.0005973 0.04341 21:0.2818:-0.004408 14:0.04393:-0.02277 -0.0436 -0.002268 68:-0.03333:0.007621 -0.06022 28:0.7375:0.01161 0.01463 -0.09088
15:-0.15:-0.0005579 -0.08801 11:0.85:0.001336 57:6.5:-0.008425 14:0.0552:-0.03348 -0.05932 -0.01008 0.007552 45:0.5:0.02114 0.03486 -0.01369
60:0.125:-0.0005187 68:-0.2731:0.0009441 -0.1086 7:1.383:0.002398 113:0.1463:0.006035 5:0.2347:-0.002672 -0.01692 0.01565 0.033 -0.04431 -0.1083
115:-0.07966:-0.0004821 0.03102 67:-0.003566:-0.005435 0:0.3383:0.001983 -0.02915 0.01031 126:0.02242:-0.05104 28:0.6249:-0.02162 0.01931 -0.1092 -0.1048
96:-0.4734:-0.0004557 0.08439 4:0.08904:-0.002236 -0.04874 61:-0.3008:0.001704 0.06064 62:-0.1916:-0.001336 -0.06063 9:0.371:0.002022 0.006182 -0.05315
58:12.5:-0.0004264 -0.02594 35:0.673:0.005372 7:0.7851:-0.002435 41:2.5:0.01471 0.03187 -0.02497 134:0.00002318:-0.0213 -0.0007739 -0.06615 0.0318
119:-0.1875:-0.0003895 0.102 78:-0.2899:-0.001812 93:-0.2655:-0.05695 0.02876 -0.09695 68:-0.2731:0.000948 -0.11 7:1.024:0.002313 0.0099 -0.01735
15:-0.15:-0.0003696 -0.08367 11:0.85:0.001336 57:6.5:-0.007436 -0.03021 126:-0.9996:0.006927 0.04245 5:0.1999:-0.002116 -0.02831 0.01365 0.01905
60:0.125:-0.0003441 21:0.1284:0.001 -0.02229 3:0.0008042:0.00728 43:0.7389:-0.002511 -0.01652 0.0164 7:0.5874:0.03204 0.0712 0.01394 -0.1026
132:-0.03719:-0.0003168 0.03641 28:0.7375:-0.004046 58:17.5:-0.001412 -0.01638 98:-0.008256:0.01003 -0.0284 7:1.383:0.01777 0.02266 -0.03433 -0.07732
137:3.2:-0.000294 7:0.7544:-0.002924 20:0.3856:0.01011 -0.05752 23:0.3328:0.01748 0.0138 0.1024 2:0.5129:-0.01433 -0.07835 -0.00627 0.04905
120:-0.07147:-0.000277 0.03732 4:0.1447:-0.003677 -0.03483 32:0.1658:0.001453 0.117 20:0.7897:-0.0001044 7:1.024:-0.01157 -0.0009378 -0.05996 0.01533
104:-0.02893:-0.0002593 5:0.06478:0.02538 -0.01178 0.04921 67:-0.003566:-0.005212 0.002081 9:0.08623:-0.05647 -0.009056 99:0.1748:-0.08841 -0.0438 -0.1589
`
  .trim()
  .split("\n")
  .map(parseTree);
