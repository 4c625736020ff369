<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source> (up to {number} under the mine)</source>
        <translation>（矿山范围内最高为 {number}）</translation>
    </message>
    <message>
        <source> The theoretical maximum is {most} (a cell that is wholly {land} and wholly damaged); the highest here is {share} % of it.</source>
        <translation>理论最大值为{most}（单元全部为{land}且全部损毁时）；本区最高值为其{share}%。</translation>
    </message>
    <message>
        <source> in {areas}</source>
        <translation>（位于{areas}）</translation>
    </message>
    <message>
        <source>% of all</source>
        <translation>占总数%</translation>
    </message>
    <message>
        <source>% of the choices that keep it</source>
        <translation>保持不变的方案（%）</translation>
    </message>
    <message>
        <source>% of the mines</source>
        <translation>占矿山（%）</translation>
    </message>
    <message>
        <source>% of the study area</source>
        <translation>占研究区（%）</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>(infrared - red) / (infrared + red)</source>
        <translation>（近红外 - 红）/（近红外 + 红）</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>（无编号）</translation>
    </message>
    <message>
        <source>(no mine id)</source>
        <translation>（无矿山编号）</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>（未填写）</translation>
    </message>
    <message>
        <source>(with FDR)</source>
        <translation>（已控制 FDR）</translation>
    </message>
    <message>
        <source>(without FDR)</source>
        <translation>（未控制 FDR）</translation>
    </message>
    <message>
        <source>, mining {minerals}</source>
        <translation>，开采矿种为{minerals}</translation>
    </message>
    <message>
        <source>, mostly through the {name} (+{rise:.4g})</source>
        <translation>，主要由{name}引起（+{rise:.4g}）</translation>
    </message>
    <message>
        <source>, the lowest {low}</source>
        <translation>，最低的一成{low}</translation>
    </message>
    <message>
        <source>- {name}: optional</source>
        <translation>- {name}：可选</translation>
    </message>
    <message>
        <source>- {name}: {value} if not given</source>
        <translation>- {name}：默认 {value}</translation>
    </message>
    <message>
        <source>0 (no habitat)</source>
        <translation>0（非生境）</translation>
    </message>
    <message>
        <source>0 (no stress)</source>
        <translation>0（无胁迫）</translation>
    </message>
    <message>
        <source>0 (no threat within reach)</source>
        <translation>0（威胁源影响范围之外）</translation>
    </message>
    <message>
        <source>0 (nothing)</source>
        <translation>0（无影响）</translation>
    </message>
    <message>
        <source>0 = automatic: half of the highest degradation of this run.</source>
        <translation>0 = 自动：取本次运行最高退化度的一半。</translation>
    </message>
    <message>
        <source>0 habitat patches per km² (no habitat)</source>
        <translation>每平方千米0个生境斑块（非生境）</translation>
    </message>
    <message>
        <source>0 to 1 (Eq. 2).</source>
        <translation>0 至 1（式2）。</translation>
    </message>
    <message>
        <source>0 – 0.1 (lowest risk)</source>
        <translation>0 – 0.1（风险最低）</translation>
    </message>
    <message>
        <source>0 – 0.2 (least vulnerable)</source>
        <translation>0 – 0.2（脆弱性最低）</translation>
    </message>
    <message>
        <source>0 – 0.2 (low quality)</source>
        <translation>0 – 0.2（质量低）</translation>
    </message>
    <message>
        <source>0 – 0.2 (low stress)</source>
        <translation>0 – 0.2（胁迫低）</translation>
    </message>
    <message>
        <source>0 – 1 habitat patches per km²</source>
        <translation>每平方千米 0 – 1个生境斑块</translation>
    </message>
    <message>
        <source>0 – 50 % of the choices (another class is likelier)</source>
        <translation>选择的 0 – 50%（另一等级可能性更大）</translation>
    </message>
    <message>
        <source>0 – 50 % of the choices (another model is likelier)</source>
        <translation>选择的 0 – 50%（另一修复模式可能性更大）</translation>
    </message>
    <message>
        <source>0 – 50 % of the draws (another class is likelier)</source>
        <translation>抽样的 0 – 50%（另一等级可能性更大）</translation>
    </message>
    <message>
        <source>0 – 50 % of the draws (another model is likelier)</source>
        <translation>抽样的 0 – 50%（另一修复模式可能性更大）</translation>
    </message>
    <message>
        <source>0.05; HALF_SATURATION = 0 takes half of the run’s maximum.</source>
        <translation>取0.05；HALF_SATURATION=0时取本次运行最大值的一半。</translation>
    </message>
    <message>
        <source>0.1 Farther from the water system</source>
        <translation>0.1 水系10km以外</translation>
    </message>
    <message>
        <source>0.1 General area</source>
        <translation>0.1 一般区域</translation>
    </message>
    <message>
        <source>0.1 No frozen ground</source>
        <translation>0.1 无冻土</translation>
    </message>
    <message>
        <source>0.135 – 0.225 (least vulnerable)</source>
        <translation>0.135 – 0.225（脆弱性最低）</translation>
    </message>
    <message>
        <source>0.2 Middle altitude (1000-3500 m)</source>
        <translation>0.2 中海拔（1000-3500 m）</translation>
    </message>
    <message>
        <source>0.2 Seasonal frozen ground</source>
        <translation>0.2 季节冻土</translation>
    </message>
    <message>
        <source>0.2 Semi-humid area (400-800 mm)</source>
        <translation>0.2 半湿润区（400-800 mm）</translation>
    </message>
    <message>
        <source>0.2 of an index that runs from -1 to 1.</source>
        <translation>指数取值 -1 至 1，0.2 为其差值。</translation>
    </message>
    <message>
        <source>0.2 – 1 (most because of mining)</source>
        <translation>0.2 – 1（矿山开发影响最大）</translation>
    </message>
    <message>
        <source>0.25, 0.25 and 0.5: the two stresses together weigh as much as the vulnerability (W_WATER, W_BIO, W_VULN).</source>
        <translation>0.25、0.25、0.5：两项胁迫之和与脆弱性同等重要（W_WATER、W_BIO、W_VULN）。</translation>
    </message>
    <message>
        <source>0.3 High altitude (3500-5000 m)</source>
        <translation>0.3 高海拔（3500-5000 m）</translation>
    </message>
    <message>
        <source>0.3 Important ecological function area only, or national nature reserve only</source>
        <translation>0.3 重要生态功能区，或国家级自然保护区</translation>
    </message>
    <message>
        <source>0.3 Semi-arid area (200-400 mm)</source>
        <translation>0.3 半干旱区（200-400 mm）</translation>
    </message>
    <message>
        <source>0.3 Within 10 km of a main tributary</source>
        <translation>0.3 主要支流10km范围</translation>
    </message>
    <message>
        <source>0.495 – 0.585 (most vulnerable)</source>
        <translation>0.495 – 0.585（脆弱性最高）</translation>
    </message>
    <message>
        <source>0.5 Arid zone (below 200 mm)</source>
        <translation>0.5 干旱区（200 mm 以下）</translation>
    </message>
    <message>
        <source>0.5 Extremely high altitude (5000 m and above)</source>
        <translation>0.5 极高海拔（5000 m 及以上）</translation>
    </message>
    <message>
        <source>0.6 Function area and reserve overlapping</source>
        <translation>0.6 重要生态功能区与自然保护区重叠</translation>
    </message>
    <message>
        <source>0.6 Within 10 km of the main stream, or within 1 km of a water source</source>
        <translation>0.6 干流10km范围，或水源地1km范围</translation>
    </message>
    <message>
        <source>0.6 – 1 (highest risk)</source>
        <translation>0.6 – 1（风险最高）</translation>
    </message>
    <message>
        <source>0.7 Permafrost</source>
        <translation>0.7 多年冻土</translation>
    </message>
    <message>
        <source>0.8 – 1 (high quality)</source>
        <translation>0.8 – 1（质量高）</translation>
    </message>
    <message>
        <source>0.8 – 1 (high stress)</source>
        <translation>0.8 – 1（胁迫高）</translation>
    </message>
    <message>
        <source>0.8 – 1 (most vulnerable)</source>
        <translation>0.8 – 1（脆弱性最高）</translation>
    </message>
    <message>
        <source>0: none. Without a matrix it must be below 1; see the help for what it means.</source>
        <translation>0：不变动。未给出判断矩阵时必须小于 1；含义见帮助。</translation>
    </message>
    <message>
        <source>0: the field&apos;s whole numbers are the levels.</source>
        <translation>0：字段中的整数即为等级。</translation>
    </message>
    <message>
        <source>0: the weights are certain. With 0.2, a weight of 0.25 varies by 0.09 (standard deviation).</source>
        <translation>0：权重是确定的。取0.2时，权重0.25的标准差为0.09。</translation>
    </message>
    <message>
        <source>1 Damage (2.3.2, 3.1.1)</source>
        <translation>1 生态损毁（2.3.2、3.1.1）</translation>
    </message>
    <message>
        <source>1 Low</source>
        <translation>1 低风险区</translation>
    </message>
    <message>
        <source>1 Mining and damage</source>
        <translation>1 矿山开发与生态损毁</translation>
    </message>
    <message>
        <source>1 takes all hot spots.</source>
        <translation>取 1 则包含全部热点。</translation>
    </message>
    <message>
        <source>1 – 2 habitat patches per km²</source>
        <translation>每平方千米 1 – 2个生境斑块</translation>
    </message>
    <message>
        <source>1000 are enough for per cents.</source>
        <translation>按百分比读数时1000次即可。</translation>
    </message>
    <message>
        <source>11 Paddy land</source>
        <translation>11 水田</translation>
    </message>
    <message>
        <source>12 Dry arable land</source>
        <translation>12 旱地</translation>
    </message>
    <message>
        <source>2 Comparatively low</source>
        <translation>2 较低风险区</translation>
    </message>
    <message>
        <source>2 Grid and water conservation stress (2.3.3, Eq. 1)</source>
        <translation>2 评价格网与水源涵养胁迫（2.3.3，式1）</translation>
    </message>
    <message>
        <source>2 Water conservation</source>
        <translation>2 水源涵养</translation>
    </message>
    <message>
        <source>2 km cells, cut at the study area: every step adds its fields</source>
        <translation>2 km 单元，按研究区裁切：后续每一步都在其上增加字段</translation>
    </message>
    <message>
        <source>2 – 3 habitat patches per km²</source>
        <translation>每平方千米 2 – 3个生境斑块</translation>
    </message>
    <message>
        <source>21 Forest land</source>
        <translation>21 有林地</translation>
    </message>
    <message>
        <source>22 Shrub wood</source>
        <translation>22 灌木林</translation>
    </message>
    <message>
        <source>23 Thinning (sparse) woodland</source>
        <translation>23 疏林地</translation>
    </message>
    <message>
        <source>24 Other woodland</source>
        <translation>24 其他林地</translation>
    </message>
    <message>
        <source>3 Biodiversity</source>
        <translation>3 生物多样性</translation>
    </message>
    <message>
        <source>3 Biodiversity conservation stress (2.3.4)</source>
        <translation>3 生物多样性保护胁迫（2.3.4）</translation>
    </message>
    <message>
        <source>3 General</source>
        <translation>3 一般风险区</translation>
    </message>
    <message>
        <source>3 – 5 habitat patches per km²</source>
        <translation>每平方千米 3 – 5个生境斑块</translation>
    </message>
    <message>
        <source>31 High coverage grassland</source>
        <translation>31 高覆盖度草地</translation>
    </message>
    <message>
        <source>32 Medium coverage grassland</source>
        <translation>32 中覆盖度草地</translation>
    </message>
    <message>
        <source>33 Low coverage grassland</source>
        <translation>33 低覆盖度草地</translation>
    </message>
    <message>
        <source>4 Comparatively high</source>
        <translation>4 较高风险区</translation>
    </message>
    <message>
        <source>4 Vulnerability</source>
        <translation>4 生态脆弱性</translation>
    </message>
    <message>
        <source>4 Vulnerability (2.3.5)</source>
        <translation>4 生态脆弱性（2.3.5）</translation>
    </message>
    <message>
        <source>41 River (canal)</source>
        <translation>41 河渠</translation>
    </message>
    <message>
        <source>42 Lake</source>
        <translation>42 湖泊</translation>
    </message>
    <message>
        <source>43 Reservoir and pond</source>
        <translation>43 水库坑塘</translation>
    </message>
    <message>
        <source>44 Permanent glacier and snow</source>
        <translation>44 永久性冰川雪地</translation>
    </message>
    <message>
        <source>45 Tidal flat</source>
        <translation>45 滩涂</translation>
    </message>
    <message>
        <source>46 Flood land (beach)</source>
        <translation>46 滩地</translation>
    </message>
    <message>
        <source>5 High</source>
        <translation>5 高风险区</translation>
    </message>
    <message>
        <source>5 Risk</source>
        <translation>5 生态风险</translation>
    </message>
    <message>
        <source>5 Risk, zones, hot spots (2.3.6, 3.2, 3.3)</source>
        <translation>5 生态风险、分区与热点（2.3.6、3.2、3.3）</translation>
    </message>
    <message>
        <source>5 takes the highest of five levels only.</source>
        <translation>5 表示只取五级中的最高级。</translation>
    </message>
    <message>
        <source>5 – 10 habitat patches per km²</source>
        <translation>每平方千米 5 – 10个生境斑块</translation>
    </message>
    <message>
        <source>50 – 80 % of the choices</source>
        <translation>选择的 50 – 80%</translation>
    </message>
    <message>
        <source>50 – 80 % of the draws</source>
        <translation>抽样的 50 – 80%</translation>
    </message>
    <message>
        <source>51 Town land</source>
        <translation>51 城镇用地</translation>
    </message>
    <message>
        <source>52 Rural settlement</source>
        <translation>52 农村居民点</translation>
    </message>
    <message>
        <source>53 Other construction land</source>
        <translation>53 其他建设用地</translation>
    </message>
    <message>
        <source>6 Restoration</source>
        <translation>6 生态修复</translation>
    </message>
    <message>
        <source>6 Restoration (3.4)</source>
        <translation>6 生态修复（3.4）</translation>
    </message>
    <message>
        <source>61 Sandy land</source>
        <translation>61 沙地</translation>
    </message>
    <message>
        <source>62 Gobi</source>
        <translation>62 戈壁</translation>
    </message>
    <message>
        <source>63 Salinate field</source>
        <translation>63 盐碱地</translation>
    </message>
    <message>
        <source>64 Marshland</source>
        <translation>64 沼泽地</translation>
    </message>
    <message>
        <source>65 Bare land</source>
        <translation>65 裸土地</translation>
    </message>
    <message>
        <source>66 Bare rock</source>
        <translation>66 裸岩石质地</translation>
    </message>
    <message>
        <source>67 Other land</source>
        <translation>67 其他未利用地</translation>
    </message>
    <message>
        <source>7 Report</source>
        <translation>7 报告</translation>
    </message>
    <message>
        <source>8 Models</source>
        <translation>8 模型</translation>
    </message>
    <message>
        <source>80 – 95 % of the choices</source>
        <translation>选择的 80 – 95%</translation>
    </message>
    <message>
        <source>80 – 95 % of the draws</source>
        <translation>抽样的 80 – 95%</translation>
    </message>
    <message>
        <source>95 – 100 % of the choices (certain)</source>
        <translation>选择的 95 – 100%（稳定）</translation>
    </message>
    <message>
        <source>95 – 100 % of the draws (certain)</source>
        <translation>抽样的 95 – 100%（稳定）</translation>
    </message>
    <message>
        <source>; in its hot cells mining damaged {damage} ha ({ecosystems}), mining {minerals}</source>
        <translation>；其热点单元内矿山损毁{damage}公顷（{ecosystems}），开采矿种为{minerals}</translation>
    </message>
    <message>
        <source>; it lies around the main stream, {distance} km from it</source>
        <translation>；位于干流周边，距干流{distance}千米</translation>
    </message>
    <message>
        <source>; its stress comes from damaged {causes}</source>
        <translation>；胁迫来自被损毁的{causes}</translation>
    </message>
    <message>
        <source>; mining made {part} % of the risk there</source>
        <translation>；矿山开发占当地风险的{part}%</translation>
    </message>
    <message>
        <source>; mining&apos;s part did not rise</source>
        <translation>；矿山开发部分未上升</translation>
    </message>
    <message>
        <source>; mining&apos;s part rose by {rise:.4g}</source>
        <translation>；矿山开发部分上升 {rise:.4g}</translation>
    </message>
    <message>
        <source>; nothing damaged there counts in Eq. 1</source>
        <translation>；当地损毁的地类均不计入式1</translation>
    </message>
    <message>
        <source>; the main stream is {distance} km away</source>
        <translation>；距干流{distance}千米</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Atlas&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;图集&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Border cells&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;边界单元&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Breaks&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;断点&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Effective weights and scales&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;有效权重与尺度&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Example&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;示例&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Fields&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;字段&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;How to work with it&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;使用方法&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inference&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;统计推断&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inputs&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;输入&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Method&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;方法&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Neighbourhood&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;邻域&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Outputs&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;输出&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Problems&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;问题类型&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Reference&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;参考文献&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;The part due to mining&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;采矿造成的部分&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What mining did&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;矿山开发的影响&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Which cells count&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;参与取值范围的单元&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;A file that a program holds open stays as it is; the new one lies beside it under a number, and the log says so.&lt;/li&gt;</source>
        <translation>&lt;li&gt;已被其他程序打开的文件保持不变；新文件加编号存放在其旁，日志中会说明。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;A mine has grown or healed when its damaged area changed by more than MIN_CHANGE.&lt;/li&gt;</source>
        <translation>&lt;li&gt;矿山损毁面积变化超过 MIN_CHANGE 时视为扩大或恢复。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;AREAS: from_code, from_name, to_code, to_name, area_ha (ha)&lt;/li&gt;</source>
        <translation>&lt;li&gt;AREAS：from_code、from_name、to_code、to_name、area_ha（公顷）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;AREAS: risk_class, risk_level, cells, area_ha (ha), area_pct (% of the zoned area); with class_0 also area_0_ha (ha), what of the class was of it without mining, and mine_ha (ha), what is there because of mining&lt;/li&gt;</source>
        <translation>&lt;li&gt;AREAS：risk_class、risk_level、cells、area_ha（公顷）、area_pct（占分区总面积的 %）；有 class_0 时还有 area_0_ha（公顷），该等级中无矿山开发时已属该等级的面积，和 mine_ha（公顷），由矿山开发造成的面积&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;ATLAS: the PDF; ATLAS_PAGES: its pages&lt;/li&gt;</source>
        <translation>&lt;li&gt;ATLAS：PDF；ATLAS_PAGES：页数&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;BREAKS: upper bound of every class; GVF (0-1)&lt;/li&gt;</source>
        <translation>&lt;li&gt;BREAKS：各等级的上限；GVF（0-1）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;CHANGE, WARNINGS: what changed since the earlier year, and early warnings&lt;/li&gt;</source>
        <translation>&lt;li&gt;CHANGE、WARNINGS：自前一年以来的变化和预警&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;CHECKS_FAILED: how many checks do not hold&lt;/li&gt;</source>
        <translation>&lt;li&gt;CHECKS_FAILED：不相符的核对项数&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;COUNTS: model, mines, share_pct (% of the mines that have a model), area_ha (ha); the mines without a model in rows of their own, without a share&lt;/li&gt;</source>
        <translation>&lt;li&gt;COUNTS：model、mines、share_pct（占有修复模式的矿山的 %）、area_ha（公顷）；没有修复模式的矿山另列，不计占比&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;CR, LAMBDA_MAX; CONSISTENT: CR is at most 0.1&lt;/li&gt;</source>
        <translation>&lt;li&gt;CR、LAMBDA_MAX；CONSISTENT：CR 不大于 0.1&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;CROSS: mines and area_ha (ha) by risk_class, state, licensed (empty: not stated) and measure&lt;/li&gt;</source>
        <translation>&lt;li&gt;CROSS：按 risk_class、state、licensed（空为未填写）和 measure 统计的矿山数和 area_ha（公顷）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;CROSSTAB (Table 4): ecosystems by damage types, ha and %&lt;/li&gt;</source>
        <translation>&lt;li&gt;CROSSTAB（表4）：生态系统与损毁类型交叉表，公顷和 %&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;CURVE: % of the cost against % of mining&apos;s risk removed, with the order &quot;worst first&quot; (strictest model, highest class, largest) at the same cost&lt;/li&gt;</source>
        <translation>&lt;li&gt;CURVE：成本百分比与所消除的采矿风险百分比，并列同等成本下“最差优先”（模式最严、等级最高、面积最大）的结果&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;Cells are matched by their id. A grid that lies more than a tenth of a cell&apos;s side beside the other is refused; less gives a message.&lt;/li&gt;</source>
        <translation>&lt;li&gt;单元按编号匹配。两个格网相错超过单元边长十分之一的，拒绝处理；相错较小的，给出提示。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;D_QUANTILES, Q_QUANTILES: how both are spread, as JSON&lt;/li&gt;</source>
        <translation>&lt;li&gt;D_QUANTILES、Q_QUANTILES：两者的分位数（JSON）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;GEOPACKAGE: its path&lt;/li&gt;</source>
        <translation>&lt;li&gt;GEOPACKAGE：其路径&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;HTML: a chart for each zone and each restoration model&lt;/li&gt;</source>
        <translation>&lt;li&gt;HTML：各风险区和各修复模式的图表&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;HTML: a page&lt;/li&gt;</source>
        <translation>&lt;li&gt;HTML：页面&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;HTML: a summary&lt;/li&gt;</source>
        <translation>&lt;li&gt;HTML：汇总页&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;K, MAX_DEGRADATION: the half-saturation constant that was used, the highest degradation&lt;/li&gt;</source>
        <translation>&lt;li&gt;K、MAX_DEGRADATION：所用的半饱和常数、最高退化度&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;LANDUSE_MINED: the land use with the mines; its nodata stays nodata&lt;/li&gt;</source>
        <translation>&lt;li&gt;LANDUSE_MINED：写入矿山后的土地利用；原有的 nodata 不变&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;LEDGER by mine, GROUPS by mineral group, PROTECTED by protection: patches; total_ha, and ha by ecosystem (farm, forest, grass, settle, water, desert, other, noref) and damage type (stope, trans, waste, constr, pit); total_pct (% of all damage); ha and % in function areas (func), reserves (resv) and either (prot); contam_pct (%), contaminated reference; line, the kind of row: item, sum, total or audit&lt;/li&gt;</source>
        <translation>&lt;li&gt;LEDGER 分矿山、GROUPS 分矿产类别、PROTECTED 分保护类型：patches 图斑数；total_ha 及按生态系统（farm、forest、grass、settle、water、desert、other、noref）和损毁类型（stope、trans、waste、constr、pit）的公顷数；total_pct（占全部损毁的 %）；功能区（func）、保护区（resv）、任一区（prot）内的公顷数和 %；contam_pct（%），本底失真占比；line 为行的性质：item（明细）、sum（小计）、total（合计）或 audit（核验）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;LOWEST, HIGHEST: its limits (0 and 1 with RESCALE), by which Risk overlay scales it: it finds them in the history of the raster, or takes them as VULN_MIN and VULN_MAX&lt;/li&gt;</source>
        <translation>&lt;li&gt;LOWEST、HIGHEST：其上下限（RESCALE 时为 0 和 1），“风险叠加”据此标准化：从栅格的处理历史中读取，或由参数 VULN_MIN 和 VULN_MAX 给出&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;MINE_PATHS, one row a mine: path in words; what, model_chg, ha_change (ha) from the first year to the last (a mine of years between only is gone); mod_, cls_ and ha_ of each year&lt;/li&gt;</source>
        <translation>&lt;li&gt;MINE_PATHS，每矿一行：path 为文字描述的路径；what、model_chg、ha_change（公顷）为首年至末年的变化（仅在中间年份出现的矿山记为 gone）；其后为各年的 mod_、cls_ 和 ha_&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;MINING, CONSTRUCTION, SETTLEMENT, ARABLE: rasters on the land use&apos;s grid, 1 where the threat is, else 0, in the order of the shipped threats table&lt;/li&gt;</source>
        <translation>&lt;li&gt;MINING、CONSTRUCTION、SETTLEMENT、ARABLE：与土地利用同格网的栅格，有威胁处为 1，其余为 0，顺序同随附的威胁源表&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;Mines are matched by their id, and by the ground: what lies on most of the same ground under another id is the same mine, renamed, split or merged. So is the only one whose id differs in no more than letter case, blanks, hyphens, full-width forms or leading zeros, unless it lies elsewhere.&lt;/li&gt;</source>
        <translation>&lt;li&gt;矿山按编号并按用地匹配：编号不同而大部分用地相同的，视为同一矿山更名、拆分或合并；编号仅在大小写、空格、连字符、全角字符或前导零上不同且唯一的，除非位置不同，也视为同一矿山。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;NEAR_COUNT: places near the main stream; HOT_KM2 (km²): sum of hot_km2&lt;/li&gt;</source>
        <translation>&lt;li&gt;NEAR_COUNT：干流周边的高胁迫区数；HOT_KM2（km²）：hot_km2 之和&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;OUTPUT: V as a float32 raster on the first raster&apos;s grid; nodata (-9999) where any indicator has none&lt;/li&gt;</source>
        <translation>&lt;li&gt;OUTPUT：脆弱性 V，float32 栅格，与第一个栅格同格网；任一指标无值处为 nodata（-9999）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;OUTPUT: an empty polygon layer with the fields above, coloured by damage type. A file that holds digitised patches is never replaced.&lt;/li&gt;</source>
        <translation>&lt;li&gt;OUTPUT：空多边形图层，含上述字段，按损毁类型着色。已含数字化图斑的文件绝不会被覆盖。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;OUTPUT: scores (0-1) as a float32 raster on the template&apos;s grid, without gaps.&lt;/li&gt;</source>
        <translation>&lt;li&gt;OUTPUT：评分（0-1），float32 栅格，与模板同格网，处处有值。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;OUTPUT: scores (0-1) as a float32 raster on the template&apos;s grid; nodata (-9999) only where the input has no value.&lt;/li&gt;</source>
        <translation>&lt;li&gt;OUTPUT：评分（0-1），float32 栅格，与模板同格网；仅在输入无值处为 nodata（-9999）。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;OUTPUT: the land-use raster on the input&apos;s grid, nodata 0&lt;/li&gt;</source>
        <translation>&lt;li&gt;OUTPUT：土地利用栅格，与输入同格网，nodata 为 0&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;OUTPUT: the page&lt;/li&gt;</source>
        <translation>&lt;li&gt;OUTPUT：页面&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;OUTPUT_FOLDER: every map and chart as a PNG, and every table as a CSV with four more decimals and a column of codes beside each of names&lt;/li&gt;</source>
        <translation>&lt;li&gt;OUTPUT_FOLDER：每幅地图和图表的 PNG，以及每个表的 CSV（比页面多四位小数，名称列旁另有代码列）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;OUTSIDE_HA (ha): the damaged area outside the grid&lt;/li&gt;</source>
        <translation>&lt;li&gt;OUTSIDE_HA（公顷）：格网以外的损毁面积&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;PLACES: stressed places with their causes&lt;/li&gt;</source>
        <translation>&lt;li&gt;PLACES：高胁迫区及其成因&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;PLACES: where each result lies, as JSON&lt;/li&gt;</source>
        <translation>&lt;li&gt;PLACES：各结果所在位置（JSON）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;PRIORITY: which mines first, and what each share of the cost removes&lt;/li&gt;</source>
        <translation>&lt;li&gt;PRIORITY：先修复哪些矿山，以及各成本比例所消除的风险&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;PROBLEM_COUNT: number of features&lt;/li&gt;</source>
        <translation>&lt;li&gt;PROBLEM_COUNT：要素个数&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;QUALITY (0-1), DEGRADATION: rasters on the land use&apos;s grid&lt;/li&gt;</source>
        <translation>&lt;li&gt;QUALITY（0-1）、DEGRADATION：与土地利用同格网的栅格&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;QUALITY_BEFORE (0-1), with LANDUSE_BEFORE: the quality without mining, of the land use before mining, without the threat WITHOUT (its weight stays in the sum of the weights), all else as with mining; not compressed&lt;/li&gt;</source>
        <translation>&lt;li&gt;QUALITY_BEFORE（0-1），给出 LANDUSE_BEFORE 时：无矿山开发时的生境质量，采用采矿前土地利用，没有威胁 WITHOUT（其权重仍计入权重之和），其余与有矿山开发时相同；文件不压缩&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;RESTORED: the patches of restored land, without ground that is damaged or was counted before, and area_ha (ha)&lt;/li&gt;</source>
        <translation>&lt;li&gt;RESTORED：已修复土地的图斑，扣除被损毁或已计入的土地，并有 area_ha（公顷）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;SCENARIO: the grid after the plan, with risk_after and cls_after&lt;/li&gt;</source>
        <translation>&lt;li&gt;SCENARIO：方案实施后的格网，含 risk_after 和 cls_after&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;STABILITY: what stays the same under other weights and choices&lt;/li&gt;</source>
        <translation>&lt;li&gt;STABILITY：其他权重和选择下保持不变的结果&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;SUMMARY: damage by mineral, state, licence, area or risk class&lt;/li&gt;</source>
        <translation>&lt;li&gt;SUMMARY：按矿种、状态、许可证、区域或风险等级统计的损毁&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;SUPERVISION: measures, warning levels and mining rights&lt;/li&gt;</source>
        <translation>&lt;li&gt;SUPERVISION：监管措施、预警级别和矿业权&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;THREAT_FOLDER: one degradation raster a threat&lt;/li&gt;</source>
        <translation>&lt;li&gt;THREAT_FOLDER：每个威胁源一个退化栅格&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;TIMELINE: one feature a cell and year with date and until, for the temporal controller (a GeoPackage keeps them as times)&lt;/li&gt;</source>
        <translation>&lt;li&gt;TIMELINE：每单元每年一个要素，含 date 和 until，供时态控制器播放（用 GeoPackage 才能保存为时间）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;TOTAL_GAIN, PLAN_GAIN (risk x km²), PLAN_COST: the gain of all mines, gain and cost of the plan&lt;/li&gt;</source>
        <translation>&lt;li&gt;TOTAL_GAIN、PLAN_GAIN（风险 × km²）、PLAN_COST：全部矿山的收益、方案的收益和成本&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;TOTAL_HA (ha): the damaged area&lt;/li&gt;</source>
        <translation>&lt;li&gt;TOTAL_HA（公顷）：损毁总面积&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;TOTAL_HA, RESTORED_HA (ha), CONTAMINATED_PCT (%)&lt;/li&gt;</source>
        <translation>&lt;li&gt;TOTAL_HA、RESTORED_HA（公顷），CONTAMINATED_PCT（%）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;The area before of a mine that was split is shared out by ground; that of merged mines is added up.&lt;/li&gt;</source>
        <translation>&lt;li&gt;拆分矿山的前期面积按用地分摊，合并矿山的前期面积相加。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;The form is stored in a GeoPackage as the layer&apos;s default style, with other formats in a .qml file beside it.&lt;/li&gt;</source>
        <translation>&lt;li&gt;GeoPackage 将表单存为图层的默认样式，其他格式存于旁边的 .qml 文件。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;The log gives the area of every class.&lt;/li&gt;</source>
        <translation>&lt;li&gt;日志给出各类面积。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;Which model is stricter: the column strictness of restoration_models.csv.&lt;/li&gt;</source>
        <translation>&lt;li&gt;修复模式的严格程度：按 restoration_models.csv 的 strictness 列。&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;accept: empty; enter 1 for damage, 0 for none. Damaged ecosystems, Threat layers and the other steps leave out what has no 1&lt;/li&gt;</source>
        <translation>&lt;li&gt;accept：空；填1为损毁，0为不是。“受损生态系统”“威胁源图层”等步骤不计入未填1的图斑&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;area_km2 (km²), area_pct (%): area inside the study area, and share of it&lt;/li&gt;</source>
        <translation>&lt;li&gt;area_km2（km²）、area_pct（%）：研究区内面积及其占比&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;area_km2 (km²): area inside the study area&lt;/li&gt;</source>
        <translation>&lt;li&gt;area_km2（km²）：研究区内面积&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;area_m2 (m²): area concerned; empty where none is&lt;/li&gt;</source>
        <translation>&lt;li&gt;area_m2（m²）：涉及面积；不涉及面积时为空&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;areas: names of the areas, the largest part first&lt;/li&gt;</source>
        <translation>&lt;li&gt;areas：所在区域名称，面积大者在前&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;bad_pct (%): cloud and snow&lt;/li&gt;</source>
        <translation>&lt;li&gt;bad_pct（%）：云雪占比&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;causes (%): classes with their shares&lt;/li&gt;</source>
        <translation>&lt;li&gt;causes（%）：成因地类及其份额&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;cells, risk_mean (weighted by area), dmg_ha (ha)&lt;/li&gt;</source>
        <translation>&lt;li&gt;cells、risk_mean（按面积加权）、dmg_ha（公顷）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;cert_ha (ha), cert_pct (%), cert_fix (%): area that keeps its class in at least CERTAIN percent of the draws; cert_fix with those fixed breaks&lt;/li&gt;</source>
        <translation>&lt;li&gt;cert_ha（公顷）、cert_pct（%）、cert_fix（%）：在不少于 CERTAIN %的抽样中保持等级的面积；cert_fix 为断点固定时&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;changed_by: the choices that change it&lt;/li&gt;</source>
        <translation>&lt;li&gt;changed_by：使其改变的选择&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;choice; area_pct (%): area with another class; mines_pct, models_pct (%): mines with another class, another model; kappa, jaccard&lt;/li&gt;</source>
        <translation>&lt;li&gt;choice；area_pct（%）：等级改变的面积；mines_pct、models_pct（%）：等级、修复模式改变的矿山；kappa、jaccard&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;chosen: 1 or 0; alone (risk x km²): the gain of the mine alone; beside: the mines that were taken together with it; why&lt;/li&gt;</source>
        <translation>&lt;li&gt;chosen：1或0；alone（风险 x km²）：单独修复该矿山的效益；beside：与其一并选取的矿山；why：判定依据&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;cls_base, mod_base, same_pct (%), mod_often, mod_count (number of different models)&lt;/li&gt;</source>
        <translation>&lt;li&gt;cls_base、mod_base、same_pct（%）、mod_often、mod_count（不同修复模式的个数）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;cls_base: class under the middle weights&lt;/li&gt;</source>
        <translation>&lt;li&gt;cls_base：中间权重下的等级&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;cls_before, cls_after, cls_change, risk_bef, risk_chg: from the first year to the last, as in Risk change&lt;/li&gt;</source>
        <translation>&lt;li&gt;cls_before、cls_after、cls_change、risk_bef、risk_chg：首年至末年，同“风险变化与预警”&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;cls_before, cls_after, cls_change: the classes and their difference&lt;/li&gt;</source>
        <translation>&lt;li&gt;cls_before、cls_after、cls_change：前后等级及其差&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;cls_often, risk_min, risk_max: the most frequent class, the lowest and the highest risk&lt;/li&gt;</source>
        <translation>&lt;li&gt;cls_often、risk_min、risk_max：最常出现的等级、最低和最高风险&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;coarse_image: a patch that holds fewer than MIN_PIXELS pixels of its image (img_res), or a resolution that is none&lt;/li&gt;</source>
        <translation>&lt;li&gt;coarse_image：图斑所含影像像元（img_res）少于 MIN_PIXELS，或分辨率无效&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;contra: where licensed contradicts the status&lt;/li&gt;</source>
        <translation>&lt;li&gt;contra：licensed 与 status 矛盾之处&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;cost, cum_cost, cum_gain: cost, and the running sums; cum_pct (%): share of what all mines together would gain&lt;/li&gt;</source>
        <translation>&lt;li&gt;cost、cum_cost、cum_gain：成本和累计值；cum_pct（%）：占全部矿山共同收益的比例&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;cover_bef, cover_aft, cover_ref (%): F_A, F_B and F_ref&lt;/li&gt;</source>
        <translation>&lt;li&gt;cover_bef、cover_aft、cover_ref（%）：F_A、F_B 和 F_ref&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;criterion, weight (0-1), gm_weight (0-1, from geometric means)&lt;/li&gt;</source>
        <translation>&lt;li&gt;criterion、weight（0-1）、gm_weight（0-1，几何平均权重）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;damage: stope (excavation); transit_site, solid_waste, mine_construction (occupation); collapse_pit (collapse); restored_engineering and restored_natural for ground that was damaged and has been restored: no damage any more, but it counts for the restoration rate&lt;/li&gt;</source>
        <translation>&lt;li&gt;damage 损毁类型：stope 采场（挖损）；transit_site 中转场地、solid_waste 固体废弃物、mine_construction 矿山建筑（压占）；collapse_pit 塌陷坑（塌陷）；restored_engineering 工程修复、restored_natural 自然恢复，即曾被损毁、现已修复的土地：不再是损毁，但计入修复率&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;detail: a sentence with numbers&lt;/li&gt;</source>
        <translation>&lt;li&gt;detail：带数值的说明&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;direction: of the unit (Table 5)&lt;/li&gt;</source>
        <translation>&lt;li&gt;direction：所在单元的修复方向（表5）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;dist_main (m), near_main (1 or 0): distance to the main stream, 0 where it crosses the place&lt;/li&gt;</source>
        <translation>&lt;li&gt;dist_main（m）、near_main（1 或 0）：到干流的距离，干流穿过时为 0&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;dmg_ha (ha), ecosystem, minerals: damage in the risk area, and of what (ha, the largest first)&lt;/li&gt;</source>
        <translation>&lt;li&gt;dmg_ha（公顷）、ecosystem、minerals：风险区域内的损毁面积及其构成（公顷，大者在前）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;driver: the largest mean contribution&lt;/li&gt;</source>
        <translation>&lt;li&gt;driver：平均贡献最大的分量&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;duplicate: the same outline as an earlier patch, which alone is then checked for overlaps&lt;/li&gt;</source>
        <translation>&lt;li&gt;duplicate：与前面某图斑轮廓相同，重叠检查只对前者进行&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;eco_ha, ecoprot_ha (ha): forest, grassland, water and wetland, and its part in a function area or reserve&lt;/li&gt;</source>
        <translation>&lt;li&gt;eco_ha、ecoprot_ha（公顷）：森林、草地、水体与湿地，及其中位于功能区或保护区的部分&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;empty_geometry; invalid_geometry, with GEOS&apos;s reason and place (the other checks then use a repaired copy)&lt;/li&gt;</source>
        <translation>&lt;li&gt;empty_geometry；invalid_geometry：附 GEOS 给出的原因和位置（其余检查使用修复后的副本）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;fid_src: id of the patch to mend&lt;/li&gt;</source>
        <translation>&lt;li&gt;fid_src：需修改图斑的编号&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;former: hot in years that follow each other and end before the last year&lt;/li&gt;</source>
        <translation>&lt;li&gt;former（曾经）：热点年份连续，且在最后一年之前结束&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;from_class, to_class, their names, change, area_ha (ha), area_pct (% of the area compared), cells&lt;/li&gt;</source>
        <translation>&lt;li&gt;from_class、to_class、两者名称、change、area_ha（公顷）、area_pct（占可比面积的 %）、cells&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;gain, gain_w, gain_b (risk x km²): gain at that place, its parts by water and by biodiversity&lt;/li&gt;</source>
        <translation>&lt;li&gt;gain、gain_w、gain_b（风险 × km²）：在该位次上的收益，及其水源涵养和生物多样性部分&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;growing: hot from its first hot year to the last one, and gi_bin is higher in the last than in the first&lt;/li&gt;</source>
        <translation>&lt;li&gt;growing（增强）：自首个热点年份起至最后一年均为热点，且最后一年的 gi_bin 高于首个热点年份&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;ha by damage type: stope_ha, trans_ha, waste_ha, constr_ha, pit_ha&lt;/li&gt;</source>
        <translation>&lt;li&gt;按损毁类型的公顷数：stope_ha、trans_ha、waste_ha、constr_ha、pit_ha&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;ha by ecosystem: farm_ha, forest_ha, grass_ha, settle_ha, water_ha, desert_ha, other_ha, noref_ha&lt;/li&gt;</source>
        <translation>&lt;li&gt;按生态系统的公顷数：farm_ha、forest_ha、grass_ha、settle_ha、water_ha、desert_ha、other_ha、noref_ha&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;ha_before, ha_after, ha_change (ha); with RESTORED new_ha, restor_ha, van_ha (ha)&lt;/li&gt;</source>
        <translation>&lt;li&gt;ha_before、ha_after、ha_change（公顷）；有 RESTORED 时 new_ha、restor_ha、van_ha（公顷）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;ha_km2 (ha/km²): damage per area of the area, of the class, or of the class in the area&lt;/li&gt;</source>
        <translation>&lt;li&gt;ha_km2（公顷/km²）：区域、等级或该区域内该等级单位面积上的损毁面积&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;history: as above; first, last: the first and last hot year&lt;/li&gt;</source>
        <translation>&lt;li&gt;history：见上；first、last：首个和最后一个热点年份&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;image_month: an image of another month than FIRST_MONTH to LAST_MONTH (section 2.2: June to December; 11 to 2 goes over the turn of the year)&lt;/li&gt;</source>
        <translation>&lt;li&gt;image_month：影像月份不在 FIRST_MONTH 至 LAST_MONTH 之间（论文 2.2 节：6 至 12 月；11 至 2 表示跨年）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;img_date: date of the image, empty until one is entered, then the last one entered · img_res: its pixel size in metres&lt;/li&gt;</source>
        <translation>&lt;li&gt;img_date：影像日期，填写前为空，填写后沿用上次填写的日期 · img_res：影像像元大小（米）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;implausible_year: a year or date that is none, lies in the future or before the first plausible year; mining that began after the image that shows it&lt;/li&gt;</source>
        <translation>&lt;li&gt;implausible_year：年份或日期无法识别、在未来或早于最早合理年份；开采起始晚于已显示该矿的影像&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;in LEDGER and GROUPS also restor_ha, restored land, and restor_pct (%), its share of restored and damaged land&lt;/li&gt;</source>
        <translation>&lt;li&gt;LEDGER 和 GROUPS 另有 restor_ha（已修复土地）和 restor_pct（%，修复率，即占已修复与损毁土地之和的百分比）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;in_ha, out_ha (ha): inside and outside the rights that count; where none does, those that hold it&lt;/li&gt;</source>
        <translation>&lt;li&gt;in_ha、out_ha（公顷）：在有效矿业权内外的面积；没有有效者，则按所在的矿业权计&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;intermittent: a year that was not hot lies between two that were&lt;/li&gt;</source>
        <translation>&lt;li&gt;intermittent（间歇）：两个热点年份之间有非热点年份&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;issues, direction: those of the unit (Table 5)&lt;/li&gt;</source>
        <translation>&lt;li&gt;issues、direction：该单元的主要问题和修复方向（表5）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;kind (cell, mine), id, what, cls_before, cls_after, steps, risk_chg, ha_change (ha), area_ha (ha)&lt;/li&gt;</source>
        <translation>&lt;li&gt;kind（cell 单元、mine 矿山）、id、what、cls_before、cls_after、steps、risk_chg、ha_change（公顷）、area_ha（公顷）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;lasting: hot from its first hot year to the last one, and gi_bin is not higher&lt;/li&gt;</source>
        <translation>&lt;li&gt;lasting（持续）：自首个热点年份起至最后一年均为热点，且 gi_bin 未升高&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mean, max: mean of the values, and the one furthest beyond the threshold, in the raster&apos;s unit&lt;/li&gt;</source>
        <translation>&lt;li&gt;mean、max：平均值和超出阈值最多的值，单位同栅格&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mean_pct (%): mean share, by area; poss_ha (ha): area that has the class in more than 100 - CERTAIN percent&lt;/li&gt;</source>
        <translation>&lt;li&gt;mean_pct（%）：按面积加权的平均比例；poss_ha（公顷）：在超过 100 - CERTAIN %的抽样中属于该等级的面积&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;measures: of MEASURES, for each way of its damage, by target and model; to be decided where no row holds; after closure where a producing mine is left to natural restoration&lt;/li&gt;</source>
        <translation>&lt;li&gt;measures：来自 MEASURES，按损毁方式、目标生态系统和模式给出；没有对应行时为“待定”；生产矿山采用自然恢复时注明“闭坑后”&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mine_id: mine number, the same on all patches of a mine · mine_name&lt;/li&gt;</source>
        <translation>&lt;li&gt;mine_id：矿山编号，同一矿山各图斑相同 · mine_name：矿山名称&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mine_id; former_id: the ids before of those renamed, split or merged&lt;/li&gt;</source>
        <translation>&lt;li&gt;mine_id；former_id：更名、拆分、合并者的前期编号&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mineral: free text, such as coal · min_group: energy, metal or nonmetal · method: open_pit, underground, both or unknown&lt;/li&gt;</source>
        <translation>&lt;li&gt;mineral：矿种，自由文本，如煤 · min_group 矿产类别：energy 能源、metal 金属或 nonmetal 非金属 · method 开采方式：open_pit 露天、underground 地下、both 两者兼有或 unknown 不明&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mines, dmg_ha (ha), minerals (ha): mines, damage, and its minerals, the largest first&lt;/li&gt;</source>
        <translation>&lt;li&gt;mines、dmg_ha（公顷）、minerals（公顷）：矿山数、损毁面积、各矿种，大者在前&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mines, mines_ha (ha); model_5 (ecological reconstruction) to model_1 (natural restoration) and model_none: mines by model&lt;/li&gt;</source>
        <translation>&lt;li&gt;mines、mines_ha（公顷）；model_5（生态重建）至 model_1（自然恢复）和 model_none：各修复模式的矿山数&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mines, mines_pct (% of the mines in the grid)&lt;/li&gt;</source>
        <translation>&lt;li&gt;mines、mines_pct（占格网内矿山的 %）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;missing_mine_id; near_ids: mine numbers that differ in no more than letter case, blanks, hyphens, full-width forms or leading zeros; far_apart: two patches of one mine farther apart than the limit (nearest points)&lt;/li&gt;</source>
        <translation>&lt;li&gt;missing_mine_id；near_ids：矿山编号仅在大小写、空格、连字符、全角字符或前导零上不同；far_apart：同一矿山两个图斑的最近距离超过限值&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mixed_groups, several_names: one mine with several mineral groups or names; shared_name: one name at several mines&lt;/li&gt;</source>
        <translation>&lt;li&gt;mixed_groups、several_names：同一矿山有多个矿产类别或名称；shared_name：同一名称用于多个矿山&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;mod_before, mod_after, cls_before, cls_after, reason&lt;/li&gt;</source>
        <translation>&lt;li&gt;mod_before、mod_after、cls_before、cls_after、reason&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;model_chg: stricter, milder, same, unknown&lt;/li&gt;</source>
        <translation>&lt;li&gt;model_chg：stricter 趋严、milder 趋宽、same 不变、unknown 未知&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;new: hot in the last year and in no earlier one&lt;/li&gt;</source>
        <translation>&lt;li&gt;new（新增）：仅最后一年为热点&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;nodata_pct (%): pixels for which the mask says nothing; where it says nothing at all, bad_pct and usable are empty and a warning tells&lt;/li&gt;</source>
        <translation>&lt;li&gt;nodata_pct（%）：掩膜无值的像元占比；完全没有掩膜信息时，bad_pct 和 usable 为空，并给出警告&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;none: hot in no year&lt;/li&gt;</source>
        <translation>&lt;li&gt;none（从未）：各年均非热点&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;not_accepted: a candidate (Candidate patches) whose field accept is empty, or 0; in a layer with the field source only features that have one are candidates&lt;/li&gt;</source>
        <translation>&lt;li&gt;not_accepted：候选图斑（“候选图斑”的输出）的 accept 字段为空或为 0；图层有 source 字段时，只有该字段非空的要素才是候选图斑&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;of cells: risk_bef, part (the component that rose most), part_chg, mine_chg (rise of the part that mining made)&lt;/li&gt;</source>
        <translation>&lt;li&gt;单元：risk_bef、part（上升最大的分量）、part_chg、mine_chg（矿山开发部分的增量）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;of mines: became (as what in MINE_CHANGES), former_id, model_chg, mod_before, mod_after&lt;/li&gt;</source>
        <translation>&lt;li&gt;矿山：became（同 MINE_CHANGES 的 what）、former_id、model_chg、mod_before、mod_after&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;one field (ha) for each limit, named after its layer: the log says how&lt;/li&gt;</source>
        <translation>&lt;li&gt;每个限制区一个字段（公顷），以其图层命名，日志给出对应关系&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;order: place in the order&lt;/li&gt;</source>
        <translation>&lt;li&gt;order：次序&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;outside, partly_outside: with a study area, the part of the patch beyond it&lt;/li&gt;</source>
        <translation>&lt;li&gt;outside、partly_outside：给出研究区时，图斑超出研究区的部分&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;overlap: the area that two patches share, in m2 and in % of both&lt;/li&gt;</source>
        <translation>&lt;li&gt;overlap：两个图斑的公共面积，以 m2 和各自占比 %表示&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;patch_no: the patch&apos;s place in the layer of patches, from 1&lt;/li&gt;</source>
        <translation>&lt;li&gt;patch_no：图斑在图斑图层中的序号，从 1 起&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;pct (%): share of all damage&lt;/li&gt;</source>
        <translation>&lt;li&gt;pct（%）：占全部损毁的百分比&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;place, level: its number and level&lt;/li&gt;</source>
        <translation>&lt;li&gt;place、level：编号和等级&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;problem: its code, as above&lt;/li&gt;</source>
        <translation>&lt;li&gt;problem：问题代码，见上&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;raised_pct (%), where GRID has risk_0: draws in which mining raises the class&lt;/li&gt;</source>
        <translation>&lt;li&gt;raised_pct（%），GRID 有 risk_0 时：矿山开发使等级升高的抽样&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;rank: 1 is the most urgent&lt;/li&gt;</source>
        <translation>&lt;li&gt;rank：1 为最紧迫&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;reason: all that in words&lt;/li&gt;</source>
        <translation>&lt;li&gt;reason：上述内容的文字说明&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;recovery: 0 nothing grown, 1 as the reference, below 0 where cover was lost still, above 1 where it is denser&lt;/li&gt;</source>
        <translation>&lt;li&gt;recovery：0 表示没有恢复，1 表示与参照相同，小于 0 表示覆盖仍在减少，大于 1 表示比参照更密&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;right_id: the right of the largest part&lt;/li&gt;</source>
        <translation>&lt;li&gt;right_id：面积最大部分所在的矿业权&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;risk_bef, risk_chg: the value before and its change&lt;/li&gt;</source>
        <translation>&lt;li&gt;risk_bef、risk_chg：前期值及其变化&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;risk_class, risk_level, cells, area_ha (ha)&lt;/li&gt;</source>
        <translation>&lt;li&gt;risk_class、risk_level、cells、area_ha（公顷）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;same_pct (%): choices that give the same model; models: how many give each; changed_by&lt;/li&gt;</source>
        <translation>&lt;li&gt;same_pct（%）：修复模式不变的选择所占比例；models：各修复模式及其次数；changed_by&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;same_pct (%): choices under which the cell keeps its class&lt;/li&gt;</source>
        <translation>&lt;li&gt;same_pct（%）：单元保持其等级的选择所占比例&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;same_pct, same_fix (%): draws with that class; the same with the breaks of the middle weights in every draw&lt;/li&gt;</source>
        <translation>&lt;li&gt;same_pct、same_fix（%）：等级与之相同的抽样；每次抽样均用中间权重的断点时的同一比例&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;sliver: a patch or a part of one with a mean width, 2 x area / perimeter, below the limit&lt;/li&gt;</source>
        <translation>&lt;li&gt;sliver：图斑或其某一部分的平均宽度（2 x 面积 / 周长）小于限值&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;slope: risk per year&lt;/li&gt;</source>
        <translation>&lt;li&gt;slope：风险的年变化量&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;source: name of the raster&lt;/li&gt;</source>
        <translation>&lt;li&gt;source：栅格名称&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;state: producing or abandoned · licensed: 1 yes, 0 no, empty not known · start_year: year mining began&lt;/li&gt;</source>
        <translation>&lt;li&gt;state 状态：producing 生产或 abandoned 废弃 · licensed：1 有许可，0 无许可，空为不详 · start_year：开采起始年份&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;status: as above&lt;/li&gt;</source>
        <translation>&lt;li&gt;status：见上&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;sup_rule, sup_why: the number of the rule and its own reason&lt;/li&gt;</source>
        <translation>&lt;li&gt;sup_rule、sup_why：规则编号及规则本身的理由&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;target: the ecosystem that most of its damage was&lt;/li&gt;</source>
        <translation>&lt;li&gt;target：受损最多的生态系统&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;unit, area: those in which most of it lies (of UNITS and AREAS)&lt;/li&gt;</source>
        <translation>&lt;li&gt;unit、area：矿山主体所在的自然单元和区域（来自 UNITS 和 AREAS）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;unit: natural unit&lt;/li&gt;</source>
        <translation>&lt;li&gt;unit：自然单元&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;unit_km2 (km²), unit_pct (%), unit_mines: the whole unit inside the study area, and its mines&lt;/li&gt;</source>
        <translation>&lt;li&gt;unit_km2（km²）、unit_pct（%）、unit_mines：整个自然单元在研究区内的面积、占比和矿山数&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;unknown_damage, unknown_group (also when empty), unknown_state, unknown_method: not in the list of codes&lt;/li&gt;</source>
        <translation>&lt;li&gt;unknown_damage、unknown_group（为空亦算）、unknown_state、unknown_method：不在代码表中&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;usable: 1 yes, 0 no&lt;/li&gt;</source>
        <translation>&lt;li&gt;usable：1 可用，0 不可用&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;what: new, grown, healed, gone, same; with RESTORED also restored, restored in part; renamed, split or merged, with grown or healed after it where the area changed, too&lt;/li&gt;</source>
        <translation>&lt;li&gt;what：new 新增、grown 扩大、healed 恢复、gone 消失、same 不变；有 RESTORED 时还有 restored 已修复、restored in part 部分修复；renamed 更名、split 拆分、merged 合并，面积也有变化的其后再注 grown 或 healed&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;why: the facts in words, then the rule&apos;s reason; natural restoration of a producing mine begins after closure&lt;/li&gt;</source>
        <translation>&lt;li&gt;why：先以文字陈述事实，再给出规则的理由；生产矿山的自然恢复会注明闭矿后进行&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;with CHANGES, ha_change (ha), cls_before, cls_after, grown and risen; with RIGHTS, status and out_ha (ha) as in Check rights&lt;/li&gt;</source>
        <translation>&lt;li&gt;给出 CHANGES 时，ha_change（公顷）、cls_before、cls_after、grown 和 risen；给出 RIGHTS 时，status 和 out_ha（公顷），同“矿业权核查”&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;with HOTSPOTS, hot_km2 (km²), hot_pct (%): what of the place is a hot spot (gi_bin 1 or more), such as of bio_mining&lt;/li&gt;</source>
        <translation>&lt;li&gt;给出 HOTSPOTS（例如 bio_mining 的热点）时，hot_km2（km²）、hot_pct（%）：该处同时为热点（gi_bin 不低于 1）的部分&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;with PER_CLASS, n_&amp;lt;code&amp;gt;: patches of each habitat class&lt;/li&gt;</source>
        <translation>&lt;li&gt;设置 PER_CLASS 时，n_&amp;lt;code&amp;gt;：各生境类型斑块数&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;with PER_CLASS, w_&amp;lt;code&amp;gt;: the part of wrac that each class with a term causes (they add up to wrac)&lt;/li&gt;</source>
        <translation>&lt;li&gt;设置 PER_CLASS 时，w_&amp;lt;code&amp;gt;：各地类（式1中有对应项者）造成的部分，其和等于 wrac&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;with RESTORED, restor_ha (ha) and restor_pct (%): restored land that is not damaged again, under the same keys (mine_id: by mine), and in % of restored and damaged land&lt;/li&gt;</source>
        <translation>&lt;li&gt;给出 RESTORED 时，restor_ha（公顷）和 restor_pct（%）：同一分组下未再次损毁的已修复土地（选 mine_id 即分矿山），及其占已修复与损毁土地之和的百分比&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;li&gt;zone_1_ha to zone_5_ha (ha), lowest class first; hot_cells, hot_ha (ha); restor_ha (ha) with RESTORED&lt;/li&gt;</source>
        <translation>&lt;li&gt;zone_1_ha 至 zone_5_ha（公顷），由低到高；hot_cells、hot_ha（公顷）；有 RESTORED 时 restor_ha（公顷）&lt;/li&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;In the model Nearest threat cell the habitat gain of a mine does not depend on its size&lt;/b&gt;, only on where it lies: a small mine far from others may gain more per hectare than a large one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;在“最近威胁源像元”模型中，矿山的生境收益与其大小无关&lt;/b&gt;，只取决于其位置：远离其他矿山的小矿，每公顷收益可能高于大矿。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A cell is the part of its square inside the study area: one feature, also where the outline cuts it into several parts. So damage, pixels, patches, quality, vulnerability and area of a cell are those of the same ground, and nothing outside the study area counts. Squares that only touch the study area are left out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;单元是其方格位于研究区内的部分，即使被边界分割成若干部分，也是一个要素。因此单元内的损毁、像元、斑块、生境质量、脆弱性和面积对应同一范围，研究区以外的一概不计。仅与研究区相接触的方格不予保留。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A cell says how many times the criterion of the row outweighs that of the column, as 3, 0.5 or 1/3. The upper triangle is enough. Where both cells of a pair are given they must be reciprocal up to rounding (1.5 %), and the geometric mean counts. MATRIX is typed in the dialog, MATRIX_TABLE (first column: the criteria; further columns: one for each) overrides it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每格表示行指标的重要性是列指标的多少倍，可写作 3、0.5 或 1/3。只填上三角即可。若一对的两格都填，则须互为倒数（允许1.5%的舍入误差），取其几何平均。MATRIX 在对话框中填写；MATRIX_TABLE（第一列为指标，其后每个指标一列）给出时优先。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A mine whose patches lie wholly under those of others has no ground of its own to restore: it stays out of the order, and a warning names it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;图斑完全位于其他矿山图斑之下的矿山没有自己的土地可修复：不列入次序，并在警告中列出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A share of 95 % is known to 1.4 % with 1000 draws (two standard errors).&lt;/p&gt;</source>
        <translation>&lt;p&gt;1000次抽样时，95%这一比例的误差为1.4%（两倍标准误）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A table gives the same models on any day and any computer: rand, randf, now, env, files, layers, aggregates and variables are refused. An attribute that is missing makes no rule true; a rule that gives neither true nor false (dividing by 0) is named with the mine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;同一规则表在任何日期、任何计算机上得到相同的模式：rand、randf、now、env、文件、图层、聚合函数和变量一律不接受。属性缺失时规则不成立；既不为真也不为假（如除以 0）的规则会连同矿山一并指出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A table of your own has the columns from_code, to_code (a land-use code, the word grassland, or 0 for no class) and, if you like, from_name.&lt;/p&gt;</source>
        <translation>&lt;p&gt;自备对照表含 from_code、to_code（土地利用代码、grassland，或表示无类别的 0）两列，可另加 from_name。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;AREA, AUTHOR, IMAGES and LANDUSE_YEAR stand at the head of the page; what is left out there is named as not stated.&lt;/p&gt;</source>
        <translation>&lt;p&gt;AREA、AUTHOR、IMAGES、LANDUSE_YEAR 显示在页面开头；未填写的，页面注明“未说明”。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up the indicator scores to the ecological vulnerability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将各指标评分加权求和，得到生态脆弱性。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up the two stresses and the vulnerability of every grid cell to the mining ecological risk, and says how much each contributes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将每个格网单元的两项胁迫与脆弱性相加，得到矿山生态风险，并给出各部分的贡献。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;After the paper&apos;s section 3.1.2 and Fig. 5. Levels 1 to LEVELS are the natural breaks of the values above 0; 0 is a level of its own. gi_bin, risk_class and class_0 hold levels already, as does any field of whole numbers with LEVELS = 0: then choose MIN_LEVEL to fit (gi_bin: 1 to 3). Cells of at least MIN_LEVEL that share an edge or a corner are one place; its level is the highest of its cells. Works on wrac, bio, bio_mining, risk, risk_mine and gi_bin.&lt;/p&gt;</source>
        <translation>&lt;p&gt;依据论文 3.1.2 节和图5。1 至 LEVELS 级为大于 0 的值的自然断点；0 单独为一级。gi_bin、risk_class 和 class_0 本身即为等级，LEVELS = 0 时任何整数字段亦然：此时请相应选择 MIN_LEVEL（gi_bin：1 至 3）。不低于 MIN_LEVEL 且共边或共角的单元为一处；其等级取所含单元的最高级。适用于 wrac、bio、bio_mining、risk、risk_mine 和 gi_bin。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;After the paper&apos;s section 3.3. A cell belongs to the unit that has the largest part of it, the first in the layer of equals; hot cells outside every unit are gathered under their own name (Outside the units). Features of the same name are one unit. A mine, with all its patches, belongs to where the largest part of its area lies (points: most of its points): one risk area, or none. Restored land (by DAMAGE_FIELD of MINES, where there is such a field) is left out. Mines outside the grid or without a geometry are left out and named in the log, which also says how many lie in no risk area.&lt;/p&gt;</source>
        <translation>&lt;p&gt;依据论文 3.3 节。单元归属占其面积最大的自然单元，相等时归图层中靠前者；位于所有自然单元之外的热点单元另归一类（自然单元之外）。同名要素视为一个自然单元。矿山连同其全部图斑归属其面积占比最大之处（点要素：点数最多之处）：要么归入一个风险区域，要么不归入。已修复土地（按 MINES 的 DAMAGE_FIELD 字段，如有）不计。格网以外或没有几何图形的矿山不计，日志逐一列出，并说明有多少矿山不在任何风险区域内。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;All patches of a mine are one polygon, without restored land (by DAMAGE_FIELD). A right counts when it is valid on the day of the mine&apos;s latest image (img_date) and is for its mineral (one of several, separated by commas); where a day or a mineral is not stated, it counts. status: inside; partly outside (more than MIN_AREA lies outside the rights that count); none; expired, or other mineral, where only such rights hold it. Where rights or limits overlap, ground counts once.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一座矿山的全部图斑合为一个多边形，已修复土地除外（按 DAMAGE_FIELD 字段）。矿业权在该矿最新影像日期（img_date）有效且适用于其矿种（可为多个，以逗号分隔）时才算数；日期或矿种未填写时算数。status：inside 在内；partly outside 部分超出（超过 MIN_AREA 的部分在算数的矿业权之外）；none 无；expired 已到期或 other mineral 矿种不符，即只位于此类矿业权内。矿业权或限制区重叠处只计一次。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;All pieces of one mine are looked at together (paper section 3.4). A table of rules decides, since the paper prints none: each is a QGIS expression over the attributes of a mine; the first that is true wins, and the last must be TRUE. The table is checked before anything is computed; rules that choose no mine of this data are named in a warning.&lt;/p&gt;</source>
        <translation>&lt;p&gt;同一矿山的全部损毁斑块一并考虑（论文 3.4 节）。论文未给出判定规则，因此由规则表决定：每条规则是关于矿山属性的 QGIS 表达式，第一条为真者生效，最后一条必须为 TRUE。规则表在计算前先行检查；在本数据中未选中任何矿山的规则会以警告列出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;All years must stand on the same scales and breaks: the histories of the layers are compared, and the run stops where two differ and names what does. A layer without a history gives a warning. Cells are matched by cell_id, or by their place where a layer has none. Layers may be given in any order.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各年份须采用相同的缩放标准和断点：算法比较各图层的处理历史，两个年份不一致时停止运行并指出不同之处；图层没有处理历史时给出警告。单元按 cell_id 匹配，图层没有该字段时按位置匹配。图层可按任意顺序给出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Analytic hierarchy process (Saaty): the weights are the principal eigenvector of the matrix, scaled to sum 1; lambda_max is its eigenvalue, CI = (lambda_max - n) / (n - 1), CR = CI / RI with Saaty&apos;s random index for n = 1 to 15 (table ahp_random_index.csv: 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49 ...). Two criteria or fewer have CR 0. A CR above 0.1 is a warning. The judgement whose change lowers CR most is named with the value that it should have, within Saaty&apos;s scale of 1/9 to 9. Geometric means of the rows are given as a check of the weights. The paper prints the weights only (Table 3); the default matrix holds their ratios.&lt;/p&gt;</source>
        <translation>&lt;p&gt;层次分析法（Saaty）：权重为判断矩阵的主特征向量，归一化为和等于 1；lambda_max 为其特征值，CI = (lambda_max - n) / (n - 1)，CR = CI / RI，RI 为 n = 1 至 15 的 Saaty 随机一致性指标（表 ahp_random_index.csv：0、0、0.58、0.90、1.12、1.24、1.32、1.41、1.45、1.49……）。指标不超过两个时 CR 为 0。CR 大于 0.1 时给出警告，并指出修改后最能降低 CR 的判断及其应取的值（在 Saaty 标度 1/9 至 9 之内）。另给出各行几何平均值作为权重的校核。论文只给出权重（表3）；默认矩阵为其比值。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Analytic: gi_p from the normal distribution. Permutation: from shuffling the values of all other cells (needs the Python packages esda and libpysal); gi_z stays the same. It takes time and memory, and cannot be cancelled half-way; it is meant for up to some 50,000 cells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;解析法：gi_p 来自正态分布。置换法：随机置换其余所有单元的值（需要 Python 包 esda 和 libpysal）；gi_z 不变。置换法耗时、占内存，中途不能取消，适用于约50,000个单元以内。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Attributes for rules: every field of MINES; from CHANGES what, ha_change, cls_before, cls_after and model_chg, and of these grown (1: what is grown) and risen (1: the class is higher than before), both 0 without CHANGES; from RIGHTS status, in_ha, out_ha, right_id and contra, empty without it. Join further fields to MINES to use them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;规则可用的属性：MINES 的全部字段；来自 CHANGES 的 what、ha_change、cls_before、cls_after 和 model_chg，以及由其得出的 grown（1：what 为 grown）和 risen（1：等级高于上一年），没有 CHANGES 时两者均为 0；来自 RIGHTS 的 status、in_ha、out_ha、right_id 和 contra，没有 RIGHTS 时为空。需要使用其他字段时，先将其连接到 MINES。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Attributes for rules: the mine&apos;s id, mine_name, mineral, min_group, method, state and licensed as far as PIECES has them, and&lt;/p&gt;</source>
        <translation>&lt;p&gt;规则可用的属性：矿山编号，PIECES 中已有的 mine_name、mineral、min_group、method、state、licensed，以及&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;BREAKS holds the upper bound of every class, ascending, the last one included, separated by semicolons: five numbers make five classes. It is an output, and given as an input it takes the place of the method, so that another year, or another area, is put into the same classes. Everything up to the first bound is class 1; values above the last one go to the highest class and are counted in the log. With AS_IN, another year&apos;s result, the breaks are taken from its history. A layer that has lost its history, as one in PostGIS has, is read by its fields: the breaks are then the highest value of each class, which is exact for natural breaks.&lt;/p&gt;</source>
        <translation>&lt;p&gt;BREAKS 为各级上限，升序排列，含最后一级，以分号分隔：五个数即五级。它既是输出，也可作为输入代替分级方法，使另一年份或另一区域采用同样的分级。不大于第一个上限的值归第1级；大于最后一个上限的值归最高级，其数量记入日志。给出 AS_IN（另一年份的结果）时，断点由其处理历史读取。失去处理历史的图层（如 PostGIS 中的图层）按其字段读取：断点即各级的最大值，对自然断点分级是精确的。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Both years are put into the same classes (paper section 4.3): by BREAKS; else by the breaks in BEFORE&apos;s history; else by the highest value of each class in its field risk_class; else by natural breaks of BEFORE. Where both layers hold stresses and contributions, it is checked that the two years were scaled alike.&lt;/p&gt;</source>
        <translation>&lt;p&gt;两个年份采用同一套分级（论文 4.3 节）：优先用 BREAKS；否则用 BEFORE 处理历史中的断点；再否则用其 risk_class 字段各级的最大值；最后才对 BEFORE 做自然断点分级。若两个图层均含胁迫及其贡献，则检查两个年份的缩放是否一致。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Class areas are sums of the field area_km2 (inside the study area), or of whole polygons without that field. Cells without a value belong to no zone and are counted in the log.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各区面积为 area_km2 字段（研究区内面积）之和；没有该字段时为整个面的面积。无值的单元不属于任何风险区，其数量记入日志。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two years: which cells rose or fell by a class, which mines are new, grown, healed, gone or have a stricter restoration model, and what to look at first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;比较两个年份：哪些单元风险升级或降级，哪些矿山为新增、扩大、恢复、消失或修复模式趋严，以及应优先关注什么。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Contributions are divided by the weights that they were made with and multiplied by drawn ones (paper section 2.3.6: R = w_W W&apos; + w_B B + w_V V&apos;). A component of weight 0 cannot be recovered and keeps the weight 0. Without MATRIX_TABLE, weights are drawn from a Dirichlet distribution with the given weights as its mean; the standard deviation of weight w is SPREAD x sqrt(w (1 - w)): with 0.2, a weight of 0.5 has 0.1. With MATRIX_TABLE, a matrix of pairwise judgements over water, biodiversity and vulnerability, each judgement is multiplied by exp(SPREAD z), z standard normal: with 0.2, two of three draws lie within a factor of 1.22; weights are the principal eigenvector. Every draw is zoned by natural breaks of its own, or, with REZONE off, by the breaks of the middle weights or by BREAKS. The class of a mine is that of most of its area, and RULES give its model. SPREAD 0 gives 100 %; the same SEED gives the same result.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将各贡献除以生成它们的权重，再乘以抽取的权重（论文 2.3.6 节：R = w_W W&apos; + w_B B + w_V V&apos;）。权重为 0 的分量无法还原，其权重保持为 0。未给出 MATRIX_TABLE 时，权重抽自以给定权重为均值的 Dirichlet 分布；权重 w 的标准差为 SPREAD x sqrt(w (1 - w))：取 0.2 时，权重 0.5 的标准差为 0.1。给出 MATRIX_TABLE（水源涵养、生物多样性与脆弱性两两比较的判断矩阵）时，每个判断乘以 exp(SPREAD z)，z 服从标准正态分布：取 0.2 时，三分之二的抽样在1.22倍以内；权重为主特征向量。每次抽样各自按自然断点分区；关闭 REZONE 时，用中间权重的断点或 BREAKS 分区。矿山等级取占其面积最大的等级，由 RULES 给出修复模式。SPREAD 为 0 时结果为100%；SEED 相同则结果相同。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counts the habitat patches in every grid cell and divides by the cell&apos;s area.&lt;/p&gt;</source>
        <translation>&lt;p&gt;统计每个格网单元内的生境斑块数，并除以单元面积。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts the study area into the cells on which all later steps work, and measures the exact area of each.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将研究区划分为后续各步所用的评价单元，并精确量算每个单元的面积。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;D = sum of (w / sum w) * decay(x) * access * sensitivity over the threats (paper Eq. 3), Q = H (1 - D^z / (D^z + k^z)) (Eq. 2). H is the suitability of the pixel&apos;s land-use class. InVEST changed what the decay is, so there are three models. &lt;b&gt;Nearest&lt;/b&gt; (InVEST from 3.13 on; its numbers to the last bit): decay of the distance to the nearest threat cell, linear 1 - d / max or exponential exp(-${defaults.DECAY_RATE.value} d / max). &lt;b&gt;Kernel&lt;/b&gt; (InVEST 3.3-3.12): the threats&apos; intensity convolved with a kernel that sums to 1. &lt;b&gt;Sum&lt;/b&gt; (Eq. 3 as printed): the plain sum over all threat cells; it grows with their number, so that the quality is 0 nearly everywhere on real data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;D = 各威胁源 (w / sum w) * decay(x) * access * sensitivity 之和（论文式3），Q = H (1 - D^z / (D^z + k^z))（式2）。H 为像元地类的生境适宜度。InVEST 各版本的衰减定义不同，因此提供三种模型。&lt;b&gt;最近距离&lt;/b&gt;（InVEST 3.13 起；数值与其逐位一致）：按到最近威胁源像元的距离衰减，线性 1 - d / max 或指数 exp(-${defaults.DECAY_RATE.value} d / max)。&lt;b&gt;卷积核&lt;/b&gt;（InVEST 3.3-3.12）：威胁强度与和为 1 的核做卷积。&lt;b&gt;求和&lt;/b&gt;（式3 字面形式）：对所有威胁源像元直接求和；其值随像元数增大，在实际数据上生境质量几乎处处为 0。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Damage outside the grid is in no cell; the log says how much and of which mines.&lt;/p&gt;</source>
        <translation>&lt;p&gt;格网以外的损毁不属于任何单元；日志给出其面积和所属矿山。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Damage types: stope, transit_site, solid_waste, mine_construction, collapse_pit; mineral groups: energy, metal, nonmetal; their English and Chinese names do as well. Patches of restored land (restored_engineering, restored_natural) are no damage; LEDGER and GROUPS tell them beside it, with a line for every mine that is restored wholly; ground that is damaged and restored at once is damaged. Candidates (Candidate patches) whose field accept is not 1 are left out. GROUP_FIELD may be any field (mineral, state, licensed): other texts are groups of their own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;损毁类型：stope、transit_site、solid_waste、mine_construction、collapse_pit；矿产类别：energy、metal、nonmetal；也可填写其中英文名称。已修复土地的图斑（restored_engineering、restored_natural）不是损毁；LEDGER 和 GROUPS 将其与损毁并列，已全部修复的矿山也各占一行；既被损毁又已修复的土地按损毁计。候选图斑（见“候选图斑”）的字段 accept 不为1的，不计入。GROUP_FIELD 可为任意字段（mineral、state、licensed）：其他文本各自成组。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Damaged ecosystem = patch ∩ class of the reference (paper 2.3.1, 3.1.1). Exact polygon areas along the pixel edges are taken, not pixels whose centre is inside: small mines would be missed. Where patches overlap, the ground counts once: it goes to the mine that comes first, then to the damage type that comes first. Ground without a reference (nodata, outside the raster) is kept as &quot;no reference&quot;, so that all totals equal the damaged area. Other construction land (53) under a mine means that the reference is not from before mining: its share is reported.&lt;/p&gt;</source>
        <translation>&lt;p&gt;损毁的生态系统 = 图斑 ∩ 本底地类（论文 2.3.1、3.1.1）。采用沿像元边界切分的多边形精确面积，而不是按像元中心判断：30 m 像元会漏掉小型矿山。图斑重叠处只计一次：先归次序靠前的矿山，再归次序靠前的损毁类型。没有本底地类之处（nodata 或栅格范围之外）保留为“无本底地类”，使各项合计均等于损毁总面积。矿山之下若为其他建设用地（53），说明本底土地利用并非采矿前的状态（本底失真）：其占比会予以报告。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Divides the grid cells into zones by their risk, and sums the area of each zone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按风险值将格网单元划分为不同风险区，并汇总各区面积。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each code is looked up in a crosswalk. A class that the crosswalk calls &lt;i&gt;grassland&lt;/i&gt; is split by the vegetation cover: 31 above 50 %, 32 from 20 to 50 %, 33 below 20 %; where no cover is given, all of it becomes 32, with a warning. A code that the crosswalk lacks stops the step with a list of such codes and their areas. SOURCES.md of the shipped tables says how each legend is read. CLCD, WorldCover and GlobeLand30 do not separate rivers from lakes, towns from villages and mines, or kinds of bare land.&lt;/p&gt;</source>
        <translation>&lt;p&gt;逐个代码查对照表。对照表中标为 &lt;i&gt;grassland&lt;/i&gt; 的类型按植被覆盖度细分：50%以上为 31，20 至50%为 32，20%以下为 33；未给出覆盖度处全部归为 32，并给出警告。对照表中没有的代码会使运行停止，并列出这些代码及其面积。各分类体系的对应取法见随附表格的 SOURCES.md。CLCD、WorldCover 和 GlobeLand30 不区分河流与湖泊，不区分城镇、村庄与矿山，也不区分各类裸地。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each piece is booked under its value of the fields; a missing value is &quot;not stated&quot;. Pieces are cut at the borders of the areas and of the cells, so each hectare is booked on its side; where areas overlap, ground belongs to the one that holds more of the piece. A mine and a patch count once, in the row where the largest part of their area lies, so that a row with damage may have no mine. All rows are added up and compared with the damaged area, and the log says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个损毁斑块按其字段值归类；缺值归为“未填写”。损毁斑块沿区域和格网单元的边界切分，因此每公顷都记在其所在一侧；区域重叠处归入占该斑块较大份额的区域。一座矿山、一个图斑只计一次，记在其面积最大部分所在的行，因此有损毁面积的行可能没有矿山。所有各行求和后与损毁总面积核对，结果写入日志。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each rule is a QGIS expression over the attributes of a mine, tried in their order; the first that is true gives the measure (stop, rectify, restore now, watch, ordinary), the warning level (red, orange, yellow, blue) and the months to the next look; the last must be TRUE. The table is checked before anything is computed. By default: producing in risk class 5 or in a reserve, stop (red); producing and grown or risen, rectify (orange); producing and outside a valid mining right (RIGHTS), rectify (orange); abandoned in class 4 or 5, restore now (orange); producing in class 3 or 4, watch (yellow); else ordinary (blue). Rules that choose no mine are named.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每条规则是关于矿山属性的 QGIS 表达式，按顺序逐条判断；第一条为真者给出监管措施（stop 停止开采、rectify 限期整改、restore now 立即修复、watch 重点监测、ordinary 常规监管）、预警级别（red 红、orange 橙、yellow 黄、blue 蓝）和距下次检查的月数；最后一条必须为 TRUE。规则表在计算前先行检查。默认：生产矿山处于风险等级 5 或保护区内，停止开采（红）；生产矿山损毁面积扩大或风险上升，限期整改（橙）；生产矿山超出有效矿业权（RIGHTS），限期整改（橙）；废弃矿山处于 4 或5级，立即修复（橙）；生产矿山处于 3 或4级，重点监测（黄）；其余常规监管（蓝）。未选中任何矿山的规则会列出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Eq. 1 of the paper: WRAC = A_con {${water_coefficients.a.group_weight} [${water_coefficients.a.term_weight} I_a + ${water_coefficients.b.term_weight} I_b + ${water_coefficients.c.term_weight} I_c] + ${water_coefficients.d.group_weight} [${water_coefficients.d.term_weight} I_d + ${water_coefficients.e.term_weight} I_e + ${water_coefficients.f.term_weight} I_f] + ${water_coefficients.g.group_weight} [${water_coefficients.g.term_weight} I_g + ${water_coefficients.h.term_weight} I_h + ${water_coefficients.j.term_weight} I_j]} / LA, A_con = ${defaults.ACON.value}. I is the damaged area of a class group inside the cell (a river, b lake and reservoir, c tidal flat and swamp, d forest land, e shrub wood, f other woodland, g, h, j high, medium and low coverage grassland), LA the cell&apos;s area, all in km2. Areas are exact polygon areas. Damage to a class without a term counts in dmg_km2, not in wrac. 10 ha of high-coverage grassland in a full cell of 4 km2 give 1.580, a cell wholly of damaged swamp 142.23, which no cell can exceed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;论文式1：WRAC = A_con {${water_coefficients.a.group_weight} [${water_coefficients.a.term_weight} I_a + ${water_coefficients.b.term_weight} I_b + ${water_coefficients.c.term_weight} I_c] + ${water_coefficients.d.group_weight} [${water_coefficients.d.term_weight} I_d + ${water_coefficients.e.term_weight} I_e + ${water_coefficients.f.term_weight} I_f] + ${water_coefficients.g.group_weight} [${water_coefficients.g.term_weight} I_g + ${water_coefficients.h.term_weight} I_h + ${water_coefficients.j.term_weight} I_j]} / LA，A_con = ${defaults.ACON.value}。I 为单元内某一类地类的损毁面积（a 河流，b 湖泊与水库，c 滩地与沼泽，d 有林地，e 灌木林，f 其他林地，g、h、j 高、中、低覆盖度草地），LA 为单元面积，均以 km2 计。面积为多边形精确面积。公式中没有对应项的地类，其损毁计入 dmg_km2 而不计入 wrac。4 km2 的完整单元内损毁10公顷高覆盖度草地，结果为 1.580；整个单元均为受损毁的沼泽时为 142.23，任何单元都不会超过该值。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Eq. 4 of the paper: C_i = n_i / A, n_i the patches of habitat class i inside the cell, A the cell&apos;s area (area_km2); frag is the sum over the habitat classes, which are those with a suitability (HABITAT) above 0. A patch is a set of pixels of one class that touch over sides or corners (8 neighbours) or over sides only (4); it ends at the cell&apos;s border. A pixel belongs to the cell that holds its centre. Use the land use with the mines burned in (Threat layers).&lt;/p&gt;</source>
        <translation>&lt;p&gt;论文式4：C_i = n_i / A，n_i 为单元内生境类型 i 的斑块数，A 为单元面积（area_km2）；frag 为各生境类型之和，生境类型即适宜度（HABITAT）大于 0 的地类。斑块是同一地类像元的集合，像元以边或角相接（8 邻域）或仅以边相接（4 邻域），到单元边界为止。像元归属其中心所在的单元。请使用已叠入矿山的土地利用（见“威胁源图层”）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every layer is copied with its style and its history. Results of the plugin are called after what they are (pieces, zones, hotspots, restoration), others after their layer. SUFFIX, such as a year, ends the names of the files. All is written apart and put in place together, so that a run that fails or is stopped leaves the folder as it was. A file of the same name is replaced; where that cannot be done, because it is in use or an input of the run, the new one gets a number, and the log says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个图层连同样式和处理历史一起复制。本插件的结果以内容命名（pieces、zones、hotspots、restoration 等），其他图层以图层名命名。后缀 SUFFIX（如年份）加在文件名末尾。所有文件先写在别处，再一并放入文件夹，因此运行失败或被中止时文件夹保持原样。同名文件会被替换；如因正被使用或是本次运行的输入而不能替换，新文件名加编号，并写入日志。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every table ends with the total, measured on the patches before they were cut, and an audit line: that total minus the sum of the lines. All sums are checked, and the log and the summary say so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各表末尾为合计（在切分前的图斑上量算）和核验行（合计减去各行之和）。所有求和都经过核验，结果写入日志和汇总页。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;FRAG_MIN_USED, FRAG_MAX_USED (1/km²): the range of C, to be given as FRAG_MIN and FRAG_MAX when two years are compared. With AS_IN, another year&apos;s result, they are taken from its history, or, where it has lost it, found from its fields frag and frag_norm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;FRAG_MIN_USED、FRAG_MAX_USED（1/km²）：所用的 C 的范围，比较两个年份时可作为 FRAG_MIN 和 FRAG_MAX 输入。给出 AS_IN（另一年份的结果）时，由其处理历史读取；没有处理历史时，由其字段 frag 和 frag_norm 求得。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds hot spots, where high risk lies beside high risk more often than by chance, and cold spots, where low lies beside low.&lt;/p&gt;</source>
        <translation>&lt;p&gt;识别热点（高风险值的聚集程度超出随机）和冷点（低值聚集）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Follows the risk over three years or more: how fast it rises in each cell, what became of the hot spots, and the path of every mine. With two years its changes are those of Risk change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;跟踪三个及以上年份的风险：各单元风险上升的快慢、热点的演变以及每座矿山的变化路径。只有两个年份时，变化部分与“风险变化与预警”一致。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each mine a map with its damaged ecosystems over the risk zones, the numbers, the model with its reason, and what is to be done. The worst mines: those without a model, then by the strictness of the model, the risk class and the damaged area. ATLAS_TEMPLATE: a layout of your own; start from resources/layouts/mine_atlas.qpt.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每座矿山一页：以风险分区为底、叠加所损毁生态系统的地图，数值，修复模式及其理由，以及处置意见。最严重的矿山：先为没有修复模式者，其后依次按修复模式的严格程度、风险等级和损毁面积排列。ATLAS_TEMPLATE：自定义布局，请以 resources/layouts/mine_atlas.qpt 为基础修改。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;GRID is the result of Risk overlay or a later step; decay model, k, weights and reference values come from its history, unless given. The land uses and threats are those of Threat layers.&lt;/p&gt;</source>
        <translation>&lt;p&gt;GRID 为“风险叠加”或其后步骤的结果；衰减模型、k、权重和参考值取自其历史记录，除非另行给出。两期土地利用和威胁栅格为“威胁源图层”的输入和输出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gathers the hot cells into ecological risk areas, one a natural unit (mountains, valleys, basins), and says how large they are, how many mines they hold, what drives the risk and what is to be done.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将热点单元按自然单元（山地、谷地、盆地）归并为生态风险区域，给出面积、矿山数量、风险主导因子和修复方向。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Getis-Ord Gi* (paper section 3.3) as ArcGIS&apos;s Hot Spot Analysis defines it: binary weights, the cell itself included, p of both sides. Cells without a value are left out, and n counts the others. With the false discovery rate (FDR, Benjamini-Hochberg) each level allows for the many tests made at once; that changes gi_bin only, never gi_z or gi_p. The log also gives global Moran&apos;s I: whether there is any clustering at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Getis-Ord Gi*（论文 3.3 节），定义同 ArcGIS 的“热点分析”：二值权重，包含单元自身，双侧 p 值。无值单元不参与计算，n 只计其余单元。控制错误发现率（FDR，Benjamini-Hochberg）时，每一显著性水平都顾及同时进行的大量检验；它只影响 gi_bin，不影响 gi_z 和 gi_p。日志另给出全局 Moran&apos;s I，即是否存在聚集。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Give QUALITY_BEFORE, the habitat quality without mines: bio_0 is B without mines, bio_mining is B with mines minus that. The fragmentation without mines is that of FRAG_BEFORE_FIELD, or of frag_0 where the grid has it, scaled by the range with mines; else it is the same in both. bio_mining is 0 where no mine lies in the cell or within the reach of its threat, and below 0 where a mine swallowed a small patch.&lt;/p&gt;</source>
        <translation>&lt;p&gt;给出 QUALITY_BEFORE（无矿山时的生境质量）后，bio_0 为无矿山时的 B，bio_mining 为有矿山时的 B 减去 bio_0。无矿山时的破碎度取自 FRAG_BEFORE_FIELD，格网有 frag_0 时取 frag_0，并按有矿山时的范围标准化；否则两种状态相同。格网内及威胁作用距离内没有矿山时 bio_mining 为 0；矿山吞并小斑块时 bio_mining 小于 0。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives every mine one of the five restoration models of the paper, with the rule that chose it and the reason in words: one mine, one policy.&lt;/p&gt;</source>
        <translation>&lt;p&gt;为每座矿山确定论文五种修复模式之一，并给出所依据的规则和文字理由：一矿一策。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;HTML: a page with the chart and the table; CHART: the tornado chart, what moves most first, as SVG or, where the file is called .png, as a PNG.&lt;/p&gt;</source>
        <translation>&lt;p&gt;HTML：含图与表的网页；CHART：龙卷风图，影响最大者在前；格式为 SVG，文件名以 .png 结尾时为 PNG。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How good every pixel is as a habitat, and how much threats around it degrade it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元作为生境的质量，以及周围威胁源造成的退化程度。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How much of each mine lies inside and outside the mining rights, and inside red lines, basic farmland or any other limits.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每座矿山有多少位于矿业权内外，有多少位于生态红线、基本农田或其他限制区内。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How much of the vegetation that restored land had lost is back: its cover in two years, compared with undisturbed land of the same class around it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;已修复土地失去的植被恢复了多少：由两年的植被覆盖度，与周围未受扰动的同类土地对照。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;In QGIS up to 3.28, typing the number of a mine that has patches already fills in its name, mineral, method, state, licence and year. In later versions, &lt;i&gt;Settings, Options, Digitizing: Reuse last entered attribute values&lt;/i&gt; saves typing; then change all of them at the next mine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在 QGIS 3.28 及更早版本中，键入已有图斑的矿山编号，会自动填入其名称、矿种、开采方式、状态、许可和年份。在更新的版本中，可在&lt;i&gt;设置 › 选项 › 数字化：重用上次输入的属性值&lt;/i&gt;中开启以减少录入；换到下一座矿山时须全部修改。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;In QGIS, layers that were to be loaded are loaded from the folder, in a group that is called after the study area, the suffix and the time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在 QGIS 中，要加载的图层从该文件夹加载，放在以研究区、后缀和时间命名的组中。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Layers that add a section:&lt;/p&gt;</source>
        <translation>&lt;p&gt;以下图层各增加一章：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Leave INPUT empty when there is no frozen ground: the score is that of none everywhere. The values of FIELD are looked up, in any letter case, among the table&apos;s type, name_en and name_zh; unknown types are refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;没有冻土时 INPUT 留空：处处取无冻土的评分。FIELD 的值不分大小写，与表中的 type、name_en 和 name_zh 对照；未知类型拒绝执行。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Looks for whatever would make the damage ledger wrong in digitised mining patches. Every problem becomes a feature to zoom to; the patches are not changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;检查数字化的矿山图斑中会使损毁台账出错的一切问题。每个问题生成一个可缩放定位的要素；图斑本身不作改动。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;MINES_OUTPUT: the mines of the default run with&lt;/p&gt;</source>
        <translation>&lt;p&gt;MINES_OUTPUT：默认设置下的矿山，增加&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;MINES_OUTPUT: the mines with&lt;/p&gt;</source>
        <translation>&lt;p&gt;MINES_OUTPUT：矿山，增加&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;MINE_CHANGES, one row a mine:&lt;/p&gt;</source>
        <translation>&lt;p&gt;MINE_CHANGES，每矿一行：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the empty layer in which a person digitises the ground that mining has damaged, patch by patch, on images of 1-2.5 m. Its form offers lists of coded values, demands what later steps need, and marks what cannot be right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;新建空图层，供在 1-2.5 m 影像上逐图斑勾绘矿山开发损毁的土地。其属性表单提供代码下拉列表，要求填写后续步骤必需的内容，并提示不合理的取值。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Natural breaks (paper section 2.3.6), exact: of all ways to divide the values into so many classes, the one of least within-class sum of squares (Fisher 1958, Jenks 1977), on all values, without a sample and without chance. Breaks are values of the data; class i holds what is above break i - 1, up to and including break i. The other schemes go through the Python package mapclassify. GVF, the goodness of variance fit, is 1 - within-class / total sum of squares.&lt;/p&gt;</source>
        <translation>&lt;p&gt;自然断点法（论文 2.3.6 节），精确解：在把数值划分为指定级数的所有方案中，取级内离差平方和最小者（Fisher 1958，Jenks 1977），使用全部数值，不抽样、无随机性。断点均取自数据；第 i 级为大于断点 i - 1 且不大于断点 i 的值。其他分级方法由 Python 包 mapclassify 完成。GVF（方差拟合优度）= 1 - 级内平方和 / 总平方和。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Natural breaks can jump between two nearly equal optima when a weight changes by a thousandth: an uncertainty of the breaks, not of the weights. same_fix, cert_fix and FIXED_CERTAIN_PCT say how sure the class is when the breaks stay.&lt;/p&gt;</source>
        <translation>&lt;p&gt;权重变化千分之一，自然断点就可能在两个几乎同样优的解之间跳动：这是断点的不确定性，而非权重的。same_fix、cert_fix 和 FIXED_CERTAIN_PCT 给出断点不变时等级的确定程度。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing is assessed anew: every figure is read from the layers given, or is a sum of what they hold. The layers are checked against one another, and the page says what does not hold. It is one file without links to a network: send it by mail, or print it to PDF from a browser.&lt;/p&gt;</source>
        <translation>&lt;p&gt;不作任何新的评价：每个数值都读自所给图层，或为其内容之和。各图层相互核对，页面说明哪些不符。页面为单个文件，不含网络链接：可用邮件发送，或由浏览器打印为 PDF。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing without FOLDER.&lt;/p&gt;</source>
        <translation>&lt;p&gt;FOLDER 为空时均无。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: AFTER&apos;s cells with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：AFTER 的单元，增加&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: MINES with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：MINES 加上&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: a table, which Ecological vulnerability takes as WEIGHTS:&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：表，可作为“生态脆弱性”的 WEIGHTS：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: one feature a mine, with its id, mine_name, mineral, state and licensed as far as the patches have them, and:&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：每座矿山一个要素，含编号和图斑中已有的 mine_name、mineral、state、licensed，以及：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: one feature a mine, with the attributes above and&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：每座矿山一个要素，含上述属性以及&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: one feature a patch of restored land, with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：每个已修复土地图斑一个要素，含&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: one feature a place, the highest level first, then the largest; empty without a cell of the wanted levels.&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：每处高胁迫区一个要素，先按等级、再按面积从大到小；没有达到等级的单元时为空。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: one feature a problem; a row without a geometry for a patch that has none.&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：每个问题一个要素；没有几何图形的图斑输出为无几何的一行。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: one feature a region, with the fields of the interpretation layer (damage as chosen, img_res the pixel size) and:&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：每个区域一个要素，含解译图层的字段（damage 为所选类型，img_res 为像元大小）以及：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: one feature a risk area, the largest first; empty without a hot cell.&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：每个风险区域一个要素，面积大者在前；没有热点单元时为空。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: one row for each combination that occurs, first its keys: the fields; area, with a last row for ground outside the areas; the class, empty outside the classes. Then:&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：每种出现的组合为一行，先列分组：各字段；area 为区域，末行为区域之外；等级列，等级之外为空。其后为：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: the cells with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：格网，含&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: the footprints with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：影像范围，增加&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: the grid of the default run with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：默认设置下的评价格网，增加&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: the grid with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：评价格网，增加&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: the last year&apos;s cells with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：最后一年的单元，增加&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: the layer with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：原图层，增加&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: the mines with&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：矿山图层，增加&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;OUTPUT: the pieces, with all fields of the patches (damage types and groups as codes, also in damage and min_group) and those below. A mine whose patches have no geometry or lie wholly under those of other mines has one row of 0 ha without a geometry.&lt;/p&gt;</source>
        <translation>&lt;p&gt;OUTPUT：损毁斑块，含图斑的全部字段（损毁类型和矿产类别为代码，并写入 damage 和 min_group 字段）及以下字段。图斑没有几何图形或完全被其他矿山覆盖的矿山，列为一行，面积0公顷，无几何图形。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;On another grid results are compared by the area that cells have in common; a cell keeps its class when at least half of its area does. Kappa: agreement of the classes beyond chance, 1 for the same zoning. Jaccard index: area that is hot in both results over area that is hot in either.&lt;/p&gt;</source>
        <translation>&lt;p&gt;格网不同时，按单元的公共面积比较结果；单元至少一半面积的等级不变，即视为保持其等级。Kappa 系数：等级超出随机的一致程度，分区完全相同时为 1。Jaccard 指数：两个结果中均为热点的面积与任一结果中为热点的面积之比。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;On the maps the marks of mines are the larger the more hectares are damaged. MAIN_STREAM, TRIBUTARIES and RESERVES are drawn where they are given; with SURROUNDINGS (polygons such as the provinces) a small map shows where the study area lies. The biodiversity map has as many cells in each class, so that its colours say little across reports.&lt;/p&gt;</source>
        <translation>&lt;p&gt;地图上矿山符号的大小与损毁面积相应。MAIN_STREAM、TRIBUTARIES、RESERVES 给出时即绘入地图；给出 SURROUNDINGS（如省界等面要素）时，另有小图表示研究区的位置。生物多样性图各级的单元数相同，因此其颜色不宜在不同报告之间比较。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One of the two layers may be left empty when there is none of its kind.&lt;/p&gt;</source>
        <translation>&lt;p&gt;若没有其中一类区域，该图层可留空。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One score raster for each row of WEIGHTS, in the same order. Rasters on another grid than the first are resampled to the nearest pixel.&lt;/p&gt;</source>
        <translation>&lt;p&gt;WEIGHTS 的每一行对应一个评分栅格，顺序相同。与第一个栅格格网不一致的栅格按最邻近法重采样。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ord and Getis 1995, Geographical Analysis 27, 286-306. Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ord and Getis 1995, Geographical Analysis 27, 286-306。Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Others:&lt;/p&gt;</source>
        <translation>&lt;p&gt;其他：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Paper Table 2. A pixel is mined when its centre lies in a patch; a patch too small to hold any pixel centre takes the pixel under an inner point, so that no mine is left out. Restored land (DAMAGE_FIELD) is no threat, and its ground is what it was before mining. Construction, settlement and arable land are the classes that the table&apos;s column threat says. Mined pixels are cut out of construction land, which may be the mine itself, or mining would count twice. Roads are then added to construction, every pixel that a line touches, or whose centre lies in a polygon; a road under a mine is no mine and stays a threat, with mining and without. In LANDUSE_MINED, mined pixels are other construction land (53).&lt;/p&gt;</source>
        <translation>&lt;p&gt;论文表2。中心位于图斑内的像元为采矿像元；图斑过小而不含任何像元中心时，取其内点所在像元，保证不漏矿山。已修复土地（DAMAGE_FIELD）不构成威胁，其地类为采矿前的地类。建设用地、居民点和耕地为表中 threat 列所指的地类。采矿像元从建设用地中扣除，因为建设用地可能就是矿山本身，否则采矿会重复计算。随后将道路并入建设用地：线所经过的像元，或中心位于面内的像元；矿山之下的道路不是矿山，无论有无矿山开发都仍是威胁源。在 LANDUSE_MINED 中，采矿像元为其他建设用地（53）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Pixels above THRESHOLD (or below it) that share an edge are one region; regions under MIN_AREA, pixels without a value and pixels where MASK (clouds, snow) is not 0 are left out. Such rasters are subsidence from InSAR in mm (section 4.4: craters seen in images understate subsidence), the vegetation lost or the soil laid bare between two images. With MINES only regions within NEAR metres of a mine are kept, and what is known of the nearest one is filled in. MASK may lie on another grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;高于（或低于）THRESHOLD 且共边的像元合为一个斑块；小于 MIN_AREA 的斑块、无值像元以及 MASK（云、雪）不为 0 的像元不参与。此类栅格可为 InSAR 沉降量（mm；4.4 节：影像上可见的塌陷坑会低估沉陷），或两期影像之间损失的植被、新裸露的土壤。给出 MINES 时只保留距某矿山 NEAR 米以内的斑块，并填入最近矿山的已知信息。MASK 可在另一格网上。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts the results of a run into one folder, under plain names: a GeoPackage with all layers and tables, the rasters and the pages. It is the last step of the plugin&apos;s models; put it at the end of your own, too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把一次运行的结果以简明的名称放入一个文件夹：含全部图层和表的 GeoPackage、栅格和网页。它是本插件各模型的最后一步，也可放在您自己模型的末尾。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Queen: cells that share a border or a corner. Rook: cells that share a border. Distance: cells whose centres lie within the distance. K nearest: the cells with the nearest centres (which of several equally near ones count is arbitrary, but the same in every run). A regular grid, holes allowed, is recognised by row and col, or by its equal cells. Cells of a grid are neighbours as the whole squares are of which the study area&apos;s outline leaves parts, and their centres are those of the whole squares; centres of other polygons are their centroids. Other polygons (hexagons, districts) touch when they are at most 0.001 of the median side apart (at least 1 mm), whether or not they share vertices; a side is the square root of the area. Points need distance or k nearest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Queen：共边或共角的单元。Rook：共边的单元。距离：中心距在给定距离之内的单元。K 最近邻：中心最近的 K 个单元（距离相等者如何取舍是任意的，但每次运行一致）。规则格网（允许有空洞）按 row 和 col 或按大小相同的单元自动识别。格网单元的邻接关系按其完整方格判断，与研究区边界的裁切无关，中心也取完整方格的中心；其他多边形的中心取质心。其他多边形（六边形、行政区等）间距不超过边长中位数的 0.001（至少 1 mm）即视为相邻，无须有公共节点；边长取面积的平方根。点要素须选用距离或 K 最近邻。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;R = w_W W&apos; + w_B B + w_V V&apos; (paper section 2.3.6). W&apos; is the water conservation stress divided by its maximum and cut to 1; B is the biodiversity stress; V&apos; is the cell&apos;s mean vulnerability scaled from its theoretical limits (${vulnerability.lowest}-${vulnerability.highest}, or the limits that Ecological vulnerability gave it) to 0-1. The paper prints no weights: by default the two stresses together weigh as much as the vulnerability. Weights that do not sum to 1 are rescaled.&lt;/p&gt;</source>
        <translation>&lt;p&gt;R = w_W W&apos; + w_B B + w_V V&apos;（论文 2.3.6 节）。W&apos; 为水源涵养胁迫除以其最大值，超出者按 1 计；B 为生物多样性胁迫；V&apos; 为单元平均脆弱性由理论极值（${vulnerability.lowest}-${vulnerability.highest}，或“生态脆弱性”给出的极值）缩放到 0-1 的值。论文未给出权重：默认两项胁迫之和与脆弱性同等重要。权重之和不为 1 时按比例归一。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;RANGES has the columns from, to and score; the first from and the last to may be blank (open). Gaps, overlaps and ranges out of order are refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;RANGES 含 from、to 和 score 三列；第一行的 from 和最后一行的 to 可为空（不设界）。区间有空缺、重叠或次序颠倒时拒绝执行。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Repeats overlay and zoning with many random weights and says how often every cell keeps its class and every mine its restoration model: what is sure although the weights are a judgement.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用大量随机权重重复叠加与分区，统计每个单元保持其等级、每座矿山保持其修复模式的频率：在权重出于判断的情况下，哪些结论仍然可靠。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs the whole chain from raw layers under its defaults and then under each of a table of other choices, one at a time, and says which risk zones, hot cells and restoration models stay the same. The choices are those that the paper leaves open.&lt;/p&gt;</source>
        <translation>&lt;p&gt;先按默认设置、再按选择表逐项运行从原始图层开始的全流程，给出论文未作规定之处无论如何选择都成立的风险分区、热点和修复模式。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;SUMMARY, by class and for all:&lt;/p&gt;</source>
        <translation>&lt;p&gt;SUMMARY，分等级及合计：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;SUMMARY, one row a choice:&lt;/p&gt;</source>
        <translation>&lt;p&gt;SUMMARY，每项选择一行：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Saaty 1980, The Analytic Hierarchy Process. Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, section 2.3.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Saaty 1980, The Analytic Hierarchy Process。Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，2.3.5 节。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save it as a GeoPackage, switch editing on, draw a patch: the form opens. &lt;b&gt;Mine number, mineral group and damage type are required.&lt;/b&gt; Give every patch of one mine the same number. One patch has one damage type; patches must not overlap. Then run &lt;i&gt;Check interpretation&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;保存为 GeoPackage，开启编辑，勾绘图斑，表单随即打开。&lt;b&gt;矿山编号、矿产类别和损毁类型为必填项。&lt;/b&gt;同一矿山的所有图斑填同一编号。一个图斑只有一种损毁类型；图斑之间不得重叠。完成后运行&lt;i&gt;解译检查&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says which images are clear enough to interpret mines on: the share of cloud and snow within each image&apos;s footprint, from a mask raster.&lt;/p&gt;</source>
        <translation>&lt;p&gt;判断哪些影像清晰到可用于矿山解译：由掩膜栅格计算每景影像范围内的云雪占比。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores important ecological function areas and national nature reserves as an indicator of the ecological vulnerability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对重要生态功能区和国家级自然保护区评分，作为生态脆弱性的一项指标。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores the distance from the water system as an indicator of the ecological vulnerability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对距水系距离评分，作为生态脆弱性的一项指标。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores the elevation as an indicator of the ecological vulnerability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对高程评分，作为生态脆弱性的一项指标。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores the frozen ground as an indicator of the ecological vulnerability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对冻土评分，作为生态脆弱性的一项指标。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores the mean annual rainfall as an indicator of the ecological vulnerability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对年均降水量评分，作为生态脆弱性的一项指标。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Severity: the grade of the first row of SEVERITY whose attribute is over its hectares; the last row has no attribute and names the grade of all others. By default severe is any collapse, over 2 ha of arable land, over 4 ha of forest and grassland or over 20 ha of other land. Areas up to MIN_AREA never decide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;损毁程度：取 SEVERITY 表中第一个属性超过其公顷数的行的等级；最后一行无属性，为其余矿山的等级。默认情况下，有塌陷、损毁耕地超过2公顷、林地与草地超过4公顷或其他土地超过20公顷即为严重（severe）。不超过 MIN_AREA 的面积不参与判定。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Slope: the median of the slopes between any two years (Theil-Sen). A cell is hot from gi_bin 1 on (90 % confidence); a year without gi_bin is passed over. The history of the hot spots:&lt;/p&gt;</source>
        <translation>&lt;p&gt;斜率：任意两年之间斜率的中位数（Theil-Sen 估计）。gi_bin 达到 1（90%置信度）即为热点单元；没有 gi_bin 的年份略过。热点演变类型：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Squares of ${defaults.CELL_SIZE.value/1000} km x ${defaults.CELL_SIZE.value/1000} km (paper section 2.3.3). Their edges lie on whole multiples of the cell size, so that two runs, two years or two outlines share the same squares. row and col are the multiples themselves: row = northing / cell size, growing northwards, col = easting / cell size, growing eastwards; cell_id is made of both (R1998_C0250) and does not change when the outline does. SHIFT moves all squares by a share of their side, to see what depends on where they happen to lie.&lt;/p&gt;</source>
        <translation>&lt;p&gt;${defaults.CELL_SIZE.value/1000} km x ${defaults.CELL_SIZE.value/1000} km 方格（论文 2.3.3 节）。格网边线位于单元边长的整数倍处，因此两次运行、两个年份或两个边界共用同一套方格。row 与 col 即该倍数：row = 北坐标 / 单元边长，向北增大；col = 东坐标 / 单元边长，向东增大；cell_id 由二者组成（R1998_C0250），不随边界改变。SHIFT 将全部方格平移边长的一部分，用于检验结果对单元位置的依赖。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;TRANSITIONS, one row for every pair of classes, then the cells of one year only or without a value:&lt;/p&gt;</source>
        <translation>&lt;p&gt;TRANSITIONS（转移矩阵），每对等级一行，其后为只存在于一个年份或无值的单元：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Table 3 of the paper: ${elevation_scores.1000.from}-${elevation_scores.1000.to} m ${elevation_scores.1000.score}, ${elevation_scores.3500.from}-${elevation_scores.3500.to} m ${elevation_scores.3500.score}, ${elevation_scores.5000.from} m and above ${elevation_scores.5000.score}; below ${elevation_scores.1000.from} m ${elevation_scores.1000.score} (nearest range). Ranges are [low, high): a value at a limit belongs to the range above it. Values outside every range take the nearest range&apos;s score, and their area is reported. A raster on another grid or in another CRS is resampled bilinearly, because elevation is continuous.&lt;/p&gt;</source>
        <translation>&lt;p&gt;论文表3：${elevation_scores.1000.from}-${elevation_scores.1000.to} m 为 ${elevation_scores.1000.score}，${elevation_scores.3500.from}-${elevation_scores.3500.to} m 为 ${elevation_scores.3500.score}，${elevation_scores.5000.from} m 及以上为 ${elevation_scores.5000.score}；${elevation_scores.1000.from} m 以下为 ${elevation_scores.1000.score}（最近区间）。区间为 [下限, 上限)：等于界限的值归上一区间。所有区间以外的值取最近区间的评分，并报告其面积。格网或 CRS 不同的栅格按双线性法重采样，因为高程是连续变量。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Table 3 of the paper: a function area and a reserve overlapping ${important_areas_scores.both.score}, either of them ${important_areas_scores.function.score}, neither ${important_areas_scores.none.score}. A pixel lies in an area when its centre does. Overlaps within one layer count once.&lt;/p&gt;</source>
        <translation>&lt;p&gt;论文表3：功能区与保护区重叠 ${important_areas_scores.both.score}，仅其一 ${important_areas_scores.function.score}，均无 ${important_areas_scores.none.score}。像元中心位于区内即属该区。同一图层内的重叠只计一次。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Table 3 of the paper: below ${rainfall_scores.0.to} mm ${rainfall_scores.0.score}, ${rainfall_scores.200.from}-${rainfall_scores.200.to} mm ${rainfall_scores.200.score}, ${rainfall_scores.400.from}-${rainfall_scores.400.to} mm ${rainfall_scores.400.score}; ${rainfall_scores.400.to} mm and above ${rainfall_scores.400.score} (nearest range). Ranges are [low, high): a value at a limit belongs to the range above it. Values outside every range take the nearest range&apos;s score, and their area is reported. A raster on another grid or in another CRS is resampled bilinearly, because rainfall is continuous.&lt;/p&gt;</source>
        <translation>&lt;p&gt;论文表3：${rainfall_scores.0.to} mm 以下为 ${rainfall_scores.0.score}，${rainfall_scores.200.from}-${rainfall_scores.200.to} mm 为 ${rainfall_scores.200.score}，${rainfall_scores.400.from}-${rainfall_scores.400.to} mm 为 ${rainfall_scores.400.score}；${rainfall_scores.400.to} mm 及以上为 ${rainfall_scores.400.score}（最近区间）。区间为 [下限, 上限)：等于界限的值归上一区间。所有区间以外的值取最近区间的评分，并报告其面积。格网或 CRS 不同的栅格按双线性法重采样，因为降水量是连续变量。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Table 3 of the paper: permafrost ${frozen_ground_scores.permafrost.score}, seasonal frozen ground ${frozen_ground_scores.seasonal.score}, none ${frozen_ground_scores.none.score}. A pixel has the type of the polygon that holds its centre; where polygons of several types overlap, the highest score wins; where there is no polygon, it has the type none.&lt;/p&gt;</source>
        <translation>&lt;p&gt;论文表3：多年冻土 ${frozen_ground_scores.permafrost.score}，季节冻土 ${frozen_ground_scores.seasonal.score}，无冻土 ${frozen_ground_scores.none.score}。像元取其中心所在多边形的类型；多种类型重叠时取最高分；没有多边形处为无冻土（none）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Table 3 of the paper: within ${defaults.MAIN_DISTANCE.value/1000} km of the main stream or within ${defaults.SOURCE_DISTANCE.value/1000} km of a water source ${water_distance_scores.main_stream.score}, within ${defaults.TRIBUTARY_DISTANCE.value/1000} km of a main tributary ${water_distance_scores.tributary.score}, farther ${water_distance_scores.elsewhere.score}. The highest score wins. Distances run from the centre of the pixel to the line, point or edge of the polygon itself (0 inside a polygon), straight and in the plane of the CRS; they are exact, and a pixel at exactly the distance is within. Water beyond the edges of the template counts too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;论文表3：干流 ${defaults.MAIN_DISTANCE.value/1000} km 或水源地 ${defaults.SOURCE_DISTANCE.value/1000} km 范围内 ${water_distance_scores.main_stream.score}，主要支流 ${defaults.TRIBUTARY_DISTANCE.value/1000} km 范围内 ${water_distance_scores.tributary.score}，更远 ${water_distance_scores.elsewhere.score}。取最高分。距离为像元中心到线、点或面边界的平面直线距离（面内为 0），为精确值，恰好等于限距的像元计入范围内。模板范围以外的水系同样参与计算。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tables and pages:&lt;/p&gt;</source>
        <translation>&lt;p&gt;表和页面：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The causes are the terms of Eq. 1 with the place as one cell: each class&apos;s weight times its damaged area, in percent of all. A place whose damage has no weight in Eq. 1 has no causes. A mine counts once, in the place that holds most of its damage in any place. A place at exactly NEAR metres is near.&lt;/p&gt;</source>
        <translation>&lt;p&gt;成因为把该处视为一个单元时公式1 的各项：各地类权重乘以受损面积，占全部的百分比。受损地类在公式1 中没有权重的高胁迫区没有成因。一座矿山只计一次，计入其损毁面积最多的高胁迫区。恰好相距 NEAR 米也算周边。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The damage by whatever divides it: one or two fields of the patches (mineral, state, licence, method, image resolution), any areas (counties, catchments), the risk classes, or these crossed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按任意依据统计损毁面积：图斑的一个或两个字段（矿种、状态、许可、开采方式、影像分辨率）、任意区域（县、流域）、风险等级，或将其交叉。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The effective weight of a component is cov(c, R) / var(R), its share of the variance of the risk; the three sum to 1. A warning is given where it is less than half or more than twice the weight. SCALING: Limits (as above); Percentile, the water stress by the ${defaults.PERCENTILE.value}th percentile of the stressed cells; Classes, natural breaks of each component into ${defaults.SCALE_CLASSES.value}, 0 a class of its own; Rank, the share of cells with a lower value.&lt;/p&gt;</source>
        <translation>&lt;p&gt;分量的有效权重为 cov(c, R) / var(R)，即其在风险方差中所占的份额，三者之和为 1。有效权重小于权重的一半或大于两倍时给出警告。SCALING：极值（同上）；百分位，水源涵养胁迫按受胁迫单元的第 ${defaults.PERCENTILE.value} 百分位；分级，各分量按自然断点分为 ${defaults.SCALE_CLASSES.value}级，0 单独为一级；排序，取值更低的单元所占份额。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The gain of restoring a set of mines is the sum over the cells of area times (risk now - risk without them), on the same scales. It equals a whole run of the chain without these mines, in all three decay models. In the models Kernel and Plain sum, where the mines are too many for the memory, the order is looked for on some of the pixels, and its gains are then computed on all of them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;修复一组矿山的收益，是各单元面积乘以（现在的风险 - 没有这些矿山时的风险）之和，标度不变；等于去掉这些矿山后把全流程再运行一遍，三种衰减模型均如此。在核模型和求和模型中，矿山过多而内存放不下时，用部分像元寻找次序，再用全部像元计算其收益。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The grid of Hot spot analysis, with gi_bin and, for the driver, c_water, c_bio and c_vuln from Risk overlay. Give the whole grid: the shares are of all its cells&apos; area.&lt;/p&gt;</source>
        <translation>&lt;p&gt;“热点分析”的格网，含 gi_bin；判定主导因子还需“风险叠加”的 c_water、c_bio 和 c_vuln。请给出完整格网：占比以全部单元的面积为基数。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The lists show names in the language of QGIS; the codes above are what is stored.&lt;/p&gt;</source>
        <translation>&lt;p&gt;下拉列表按 QGIS 的语言显示名称；存储的是上述代码。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The mask holds one number for each kind of pixel. Which of them mean cloud or snow depends on the program that made it, so it has to be said: single values and ranges, such as &lt;code&gt;1;2&lt;/code&gt; or &lt;code&gt;3-5;9&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;掩膜以不同数值表示不同像元类型。哪些数值代表云或雪取决于生成掩膜的程序，因此须指明：单个数值或区间，如 &lt;code&gt;1;2&lt;/code&gt; 或 &lt;code&gt;3-5;9&lt;/code&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The maximum of the water conservation stress is that of the cells with a risk that are at least half a whole cell (LEAST_INSIDE; a whole cell is the largest of the grid, by area_km2). A cell of which less than half of the pixels (LEAST_KNOWN) have a vulnerability has no risk.&lt;/p&gt;</source>
        <translation>&lt;p&gt;水源涵养胁迫的最大值取自有风险值且面积不小于完整单元一半的单元（LEAST_INSIDE；完整单元即格网中 area_km2 最大者）。有脆弱性值的像元不足一半（LEAST_KNOWN）的单元没有风险值。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The paper (section 2.3.4) says that the capacity rises with habitat quality and falls with fragmentation, and prints no formula. Product (default): B = 1 - Q (1 - C&apos;). Weighted mean: B = w (1 - Q) + (1 - w) C&apos;. Q is the cell&apos;s mean habitat quality, C&apos; the fragmentation scaled min-max to 0-1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;论文（2.3.4 节）指出生物多样性保护能力随生境质量升高而增强、随破碎度加剧而减弱，但未给出公式。乘积法（默认）：B = 1 - Q (1 - C&apos;)。加权平均法：B = w (1 - Q) + (1 - w) C&apos;。Q 为单元平均生境质量；C&apos; 为破碎度经极差标准化到 0-1 的值。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The range of the fragmentation is that of the cells with a quality and a fragmentation that are at least half a whole cell (LEAST_INSIDE; a whole cell is the largest of the grid, by area_km2); other cells are cut to 0-1. A cell of which less than half of the pixels (LEAST_KNOWN) have a quality has no value.&lt;/p&gt;</source>
        <translation>&lt;p&gt;破碎度的取值范围取自同时有生境质量和破碎度值、且面积不小于完整单元一半的单元（LEAST_INSIDE；完整单元即格网中 area_km2 最大者），其余单元截断到 0-1。有生境质量值的像元不足一半（LEAST_KNOWN）的单元没有值。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The reason is in the language of the run; the report and Risk change write it anew in their own. A mine without a zoned cell below, or without a geometry in PIECES (its patches lie wholly under those of other mines, or have none), has no model, rule 0 and no class, and its reason says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;reason 用运行时的语言；报告和风险变化会用各自的语言重新写出。范围内没有已分级单元的矿山，以及在 PIECES 中没有几何图形的矿山（其图斑完全被其他矿山的图斑覆盖，或没有图形），没有 model，rule 为 0，没有等级，reason 说明原因。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The result of the whole chain as one HTML page for those who decide, and on demand an atlas: a PDF with one page a mine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将全流程的结果汇成一个供决策使用的 HTML 页面；可按需生成图集：每矿一页的 PDF。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The steps are those of the model The whole chain, with its inputs. A row of CHOICES names a step, one of its parameters and a value (an option by its number or text; x0.5 for SEVERITY.over_ha multiplies that column of the step&apos;s table); rows with the same id in the column choice are one choice. What is not there is refused before any run. Steps that a choice does not touch are not run again. A choice that ends with an error is named and counts nowhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各步骤及输入与全流程模型一致。CHOICES 的每一行给出一个步骤、其中一个参数和取值（选项用序号或文字表示；SEVERITY.over_ha 取 x0.5 表示将该步骤表格的这一列乘以 0.5）；choice 列编号相同的各行合为一项选择。不存在的步骤、参数或取值在运行之前即予以拒绝。选择未涉及的步骤不重复运行。出错的选择以警告指明，不计入统计。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The stress of mining damage on the water conservation function of every grid cell.&lt;/p&gt;</source>
        <translation>&lt;p&gt;矿山生态损毁对每个格网单元水源涵养功能的胁迫程度。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The stress on biodiversity in every grid cell: high where the habitat is poor or broken up.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个格网单元的生物多样性胁迫：生境质量差或破碎处胁迫高。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The threat rasters stand in the order of the threats table: intensity 0 to 1, nodata is no threat. They are brought to the land use&apos;s grid; beyond their extent there is no threat, so they should reach as far beyond the study area as the longest distance. Tables in InVEST&apos;s layout work as they are (distances in metres; letter case and blanks do not matter).&lt;/p&gt;</source>
        <translation>&lt;p&gt;威胁源栅格按威胁源表的顺序排列：强度 0 至 1，nodata 表示无威胁。它们会统一到土地利用的格网；其范围之外视为无威胁，因此应超出研究区至少最大影响距离。InVEST 格式的表可直接使用（距离以米计；不区分大小写和空格）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;They are NULL where there is no value, and where all cells are neighbours. A cell without neighbours keeps the z of its own value; with permutations its gi_p is NULL and its gi_bin 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;无值处，以及所有单元互为邻居时，三者为 NULL。没有邻居的单元保留其自身值的 z；采用置换法时其 gi_p 为 NULL，gi_bin 为 0。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Translates a land-cover raster of another legend into the land-use codes that all steps here use (CNLUCC: 12 dry arable land, 21 forest land, 31-33 grassland by cover, ...).&lt;/p&gt;</source>
        <translation>&lt;p&gt;将采用其他分类体系的土地覆盖栅格转换为本插件各步使用的土地利用代码（CNLUCC：12 旱地、21 有林地、31-33 按覆盖度划分的草地……）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns pairwise judgements of the indicators into weights, and says whether the judgements agree with one another.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将指标的两两比较判断转换为权重，并检验判断是否相互一致。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Urgency: first the risk class that is reached now; then by how many steps it got worse (classes, or degrees of strictness if those are more; a new mine counts the whole class that it lies in); then mines before cells; then the greater increase of the mine&apos;s area or the cell&apos;s risk.&lt;/p&gt;</source>
        <translation>&lt;p&gt;紧迫程度：先看当前达到的风险等级；再看恶化了几级（等级数，若严格程度上升更多则取后者；新增矿山按其所在等级全计）；再次矿山先于单元；最后看矿山面积或单元风险的增量大小。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;V = sum w_i s_i (Table 3 of the paper): elevation ${vulnerability_weights.elevation.weight}, rainfall ${vulnerability_weights.rainfall.weight}, frozen ground ${vulnerability_weights.frozen_ground.weight}, important ecological areas ${vulnerability_weights.important_areas.weight}, distance from water ${vulnerability_weights.water_distance.weight}. V lies between ${vulnerability.lowest} and ${vulnerability.highest}. RESCALE scales it to 0-1 by these theoretical limits (computed anew for other weights), never by the range of the data, so that areas and years stay comparable. Weights that do not sum to 1 are rescaled.&lt;/p&gt;</source>
        <translation>&lt;p&gt;V = sum w_i s_i（论文表3）：高程 ${vulnerability_weights.elevation.weight}、降水量 ${vulnerability_weights.rainfall.weight}、冻土 ${vulnerability_weights.frozen_ground.weight}、重要生态功能区 ${vulnerability_weights.important_areas.weight}、距水系距离 ${vulnerability_weights.water_distance.weight}。V 介于 ${vulnerability.lowest} 与 ${vulnerability.highest} 之间。RESCALE 按这一理论极值（权重改变时重新计算）将其缩放到 0-1，绝不使用数据自身的范围，因此不同区域、不同年份可以相互比较。权重之和不为 1 时按比例归一。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;WARNINGS, polygons of the cells that rose and of the mines that are new, grown or have a stricter model:&lt;/p&gt;</source>
        <translation>&lt;p&gt;WARNINGS，风险升级的单元，以及新增、扩大或修复模式趋严的矿山的面：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;WATER_MAX_USED, VULN_MIN_USED, VULN_MAX_USED, WEIGHTS_USED, EFFECTIVE_WEIGHTS, SCALE_BREAKS: what scaled the components. With AS_IN, another year&apos;s result, WATER_MAX is taken from its history, or, where it has lost it, found from its fields wrac and c_water, whose contributions must follow the weights of this run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;WATER_MAX_USED、VULN_MIN_USED、VULN_MAX_USED、WEIGHTS_USED、EFFECTIVE_WEIGHTS、SCALE_BREAKS：各分量标准化所用的值。给出 AS_IN（另一年份的结果）时，WATER_MAX 由其处理历史读取；没有处理历史时，由其字段 wrac 和 c_water 求得，其各部分贡献须符合本次运行的权重。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What concerns a whole mine is one feature that holds all patches concerned. Fields that the layer does not have are passed over with a warning.&lt;/p&gt;</source>
        <translation>&lt;p&gt;涉及整座矿山的问题为一个要素，包含全部相关图斑。图层没有的字段跳过检查并给出警告。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the supervision does at every mine, how urgent it is and why: the list of section 4.3 of the paper, by rules that you can change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对每座矿山采取何种监管、多紧迫、为什么：论文 4.3 节的清单，规则可自行修改。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where an interpreter should look: regions of a raster beyond a threshold, as features of the interpretation layer with an empty field accept. Only what a person accepts is damage.&lt;/p&gt;</source>
        <translation>&lt;p&gt;提示解译人员查看之处：栅格中超过阈值的斑块，生成为解译图层的要素，accept 字段留空。只有经人工确认的才算损毁。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where bio_0 is known also&lt;/p&gt;</source>
        <translation>&lt;p&gt;已知 bio_0 时还有&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the four threats of the habitat quality model are: mining, other construction land, settlements and arable land; and the land use with the mines in it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生境质量模型四种威胁源的位置：采矿、其他建设用地、居民点和耕地；以及叠入矿山的土地利用。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the grid has bio_0, the risk is divided: risk_0 = w_B B0 + w_V V&apos; is there without any mine, risk_mine = R - risk_0 is what mining adds, mine_pct its share of R in per cent.&lt;/p&gt;</source>
        <translation>&lt;p&gt;格网有 bio_0 时，风险分为两部分：risk_0 = w_B B0 + w_V V&apos; 为无矿山时已有的风险，risk_mine = R - risk_0 为矿山开发增加的风险，mine_pct 为其占 R 的百分比。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the layer has risk_0, or FIELD_0 is given, also&lt;/p&gt;</source>
        <translation>&lt;p&gt;图层有 risk_0 或给出 FIELD_0 时还有&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the stress is high, and what causes it: cells of the wanted levels that touch are one place, with its areas, mines, minerals, the damaged classes with their shares, and its distance to the main stream.&lt;/p&gt;</source>
        <translation>&lt;p&gt;何处胁迫高、由什么造成：所需等级的相邻单元合为一处高胁迫区，给出其所在区域、矿山、矿种、受损地类及其份额，以及到干流的距离。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where two mines are near, restoring one alone changes little. So the order looks at single mines, pairs and clusters (mines that steps of at most each distance of LINKS connect), takes what gains most per cost, and computes the gains anew after each choice. Every budget takes the first mines of the order. With BUDGET, the plan is the better of that and of leaving out those that lose least per cost, improved by exchanging one or two mines; the chosen mines then come first in the order.&lt;/p&gt;</source>
        <translation>&lt;p&gt;两座矿山相邻时，只修复其中一座变化很小。因此排序同时考察单座矿山、矿山对和矿山群（以 LINKS 中每个距离为步长能相连的矿山），每次选取单位成本收益最大者，并在每次选择后重新计算收益。任何预算都取次序中的前若干座矿山。给出 BUDGET 时，方案取该次序与“逐步剔除单位成本损失最小者”中较好的一个，再以一两座矿山互换加以改进；入选的矿山排在次序的最前面。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Which ecosystems each mine has damaged, to the square metre: every mining patch is cut along the borders of the land use before mining, of the important ecological function areas and of the reserves, and the areas are booked by ecosystem, damage type, mine, mineral group and protection.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各矿山损毁了哪些生态系统，精确到平方米：每个矿山图斑沿采矿前土地利用、重要生态功能区和保护区的边界切分，面积按生态系统、损毁类型、矿山、矿产类别和保护类型统计。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Which mines to restore first: how much of the risk that mining made each one removes, and which to choose for a budget.&lt;/p&gt;</source>
        <translation>&lt;p&gt;先修复哪些矿山：每座矿山能消除多少由采矿造成的风险，以及在给定预算下应选择哪些矿山。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Wide rivers may be polygons: their distance counts from the bank. Tributaries and sources may be left empty when there are none.&lt;/p&gt;</source>
        <translation>&lt;p&gt;宽阔河流可用面表示，距离从河岸起算。没有支流或水源地时可留空。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;With LANDUSE_BEFORE also&lt;/p&gt;</source>
        <translation>&lt;p&gt;给出 LANDUSE_BEFORE 时还有&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;With PIECES also&lt;/p&gt;</source>
        <translation>&lt;p&gt;给出 PIECES 时还有&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;With QUALITY_BEFORE also&lt;/p&gt;</source>
        <translation>&lt;p&gt;给出 QUALITY_BEFORE 时还有&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;With RESTORED, ground that is no longer damaged is told apart: restor_ha is restored land in the later year, van_ha has vanished from the record, new_ha is damaged now and was not before; all damage before + new_ha - restor_ha - van_ha is all damage after. A mine that is gone or healed counts as restored (in part) when at least half of what it lost is restored land.&lt;/p&gt;</source>
        <translation>&lt;p&gt;给出 RESTORED 时，不再是损毁的土地分别说明：restor_ha 在后期为已修复土地，van_ha 从记录中消失，new_ha 为后期新损毁；全部前期损毁 + new_ha - restor_ha - van_ha = 全部后期损毁。消失或恢复的矿山，其减少的土地至少一半为已修复土地时，记为已修复（或部分修复）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;With five classes the levels are Low, Comparatively low, General, Comparatively high and High.&lt;/p&gt;</source>
        <translation>&lt;p&gt;五级时等级名称为 Low（低）、Comparatively low（较低）、General（一般）、Comparatively high（较高）、High（高）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 1 and section 4.3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表1 和 4.3 节。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表2。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表3。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, section 3.4. Severity after the grading commonly cited from DZ/T 0223-2011.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，3.4 节。损毁程度参照通常引用的 DZ/T 0223-2011 分级。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, section 4.3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，4.3 节。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, section 4.4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，4.4 节。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, sections 3.4 and 4.3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，第3.4 和 4.3 节。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933. Cohen 1960, Educational and Psychological Measurement 20, on kappa.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu 等，2023，Land 12，933，doi 10.3390/land12040933。Kappa 系数：Cohen，1960，Educational and Psychological Measurement 20。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933. Crawford and Williams 1985, Journal of Mathematical Psychology 29, on weights from judgements.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。Crawford and Williams 1985, Journal of Mathematical Psychology 29，关于由判断求权重。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933. Sen 1968, J. Am. Stat. Assoc. 63, 1379-1389.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。Sen 1968, J. Am. Stat. Assoc. 63, 1379-1389。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933; Natural Capital Project, InVEST 3.20.2, Habitat Quality.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933；Natural Capital Project, InVEST 3.20.2, Habitat Quality。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, section 2.2, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933，2.2 节，doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Xu et al. 2023, Land 12, 933, section 2.3.2, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Xu et al. 2023, Land 12, 933，2.3.2 节，doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;YEARS_TABLE, one row a year:&lt;/p&gt;</source>
        <translation>&lt;p&gt;YEARS_TABLE，每年一行：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;area_km2 is LA of Eq. 1 and A of Eq. 4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;area_km2 即式1的 LA 和式4的 A。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;bad_pct = 100 x cloud and snow pixels / pixels with a value, over the pixels whose centre lies in the footprint. An image is usable where bad_pct is less than the limit, ${defaults.MAX_PERCENT.value} % (paper section 2.2); exactly ${defaults.MAX_PERCENT.value} % is not. Footprints of neighbouring images may overlap: each is counted whole.&lt;/p&gt;</source>
        <translation>&lt;p&gt;bad_pct = 100 x 云雪像元数 / 有值像元数，统计中心位于影像范围内的像元。bad_pct 小于限值 ${defaults.MAX_PERCENT.value}%（论文 2.2 节）的影像可用；恰为 ${defaults.MAX_PERCENT.value}%的不可用。相邻影像的范围可以重叠：各自全部计入。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;n and A belong to the same ground: cells of Evaluation grid end at the study area, so only pixels inside it are counted.&lt;/p&gt;</source>
        <translation>&lt;p&gt;n 与 A 对应同一范围：“评价格网”的单元止于研究区边界，因此只统计研究区内的像元。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;recovery = (F_B - F_A) / (F_ref - F_A), with F_A and F_B the mean vegetation cover of a patch in the earlier and the later year. F_ref is the cover that the patch would have: the median, in the later year (so that a wet or dry year does not count as recovery), of the pixels that were of the same class before mining, in a ring from INNER to OUTER metres around it, without mines, construction land and settlements; of several classes under the patch, weighted by their pixels. A class needs ${defaults.MIN_PIXELS.value} known pixels in the ring; a patch of which half and more has no reference has no recovery, nor has one that lost nothing. Pixels belong to what holds their centre; all is brought to the pixels of COVER_AFTER. Covers beyond 0-100 % are refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;recovery = (F_B - F_A) / (F_ref - F_A)，F_A、F_B 为图斑前期和后期的平均植被覆盖度。F_ref 为图斑应有的覆盖度：取图斑外 INNER 至 OUTER 米环带内、采矿前为同一地类、不含矿山、建设用地和居民点的像元在后期的中位数（如此，丰水年或干旱年不会被当作恢复）；图斑下有多个地类时按其像元数加权。环带内某地类的已知像元至少为 ${defaults.MIN_PIXELS.value}个；一半及以上没有参照的图斑没有恢复率，未失去植被的图斑亦然。像元归属其中心所在之处；全部栅格统一到 COVER_AFTER 的像元。覆盖度超出 0-100%的栅格不予接受。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A .qpt that began as the plugin&apos;s resources/layouts/mine_atlas.qpt; without one, that is taken.</source>
        <translation>由插件的 resources/layouts/mine_atlas.qpt 修改而成的 .qpt 文件；不填则采用该模板。</translation>
    </message>
    <message>
        <source>A cell is a hot spot when it and its neighbours have a higher risk together than chance would bring (Getis-Ord Gi*), a cold spot when they have a lower one.</source>
        <translation>某单元与其邻域的风险显著高于随机水平时为热点，显著低于随机水平时为冷点（Getis-Ord Gi*统计）。</translation>
    </message>
    <message>
        <source>A digital elevation model in metres.</source>
        <translation>以米为单位的数字高程模型。</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>某个文件</translation>
    </message>
    <message>
        <source>A mark is a mine; the larger it is, the more hectares are damaged.</source>
        <translation>每个符号为一座矿山，符号越大，损毁面积越大。</translation>
    </message>
    <message>
        <source>A mark is a piece of damaged land; the larger it is, the more hectares it has.</source>
        <translation>每个符号为一块损毁土地，符号越大，面积越大。</translation>
    </message>
    <message>
        <source>A mean of fewer pixels is no value. 0: one pixel is enough.</source>
        <translation>有值像元更少时，平均值视为无值。0：有一个像元即可。</translation>
    </message>
    <message>
        <source>A page to print or to send: key figures, maps, tables, charts, every mine with its reason, checks.</source>
        <translation>可打印或发送的网页：关键数字、地图、表格、图表、逐矿的判定依据以及检查结果。</translation>
    </message>
    <message>
        <source>A page with the tables above.</source>
        <translation>含上述各表的页面。</translation>
    </message>
    <message>
        <source>A part of the risk is there without any mine. Here the same risk is computed once more as it was before: the land use before mining, no threat from mines, no damage; all scales and breaks as with mining. The difference is what mining did.</source>
        <translation>即使没有矿山，也存在一部分风险。此处按采矿前状态重新计算同一风险：采用采矿前土地利用，无矿山威胁，无损毁；各项尺度和断点与有矿山开发时相同。两者之差即矿山开发的影响。</translation>
    </message>
    <message>
        <source>A result of another year, such as its hot spots: {what} come from its history, or from its fields where it has none. Values given win.</source>
        <translation>另一年份的结果，例如其热点：由其处理历史读取{what}，没有处理历史时由其字段求得。直接给出的数值优先。</translation>
    </message>
    <message>
        <source>A year from {first} to this year.</source>
        <translation>填写{first}年至今年之间的年份。</translation>
    </message>
    <message>
        <source>AHP weights</source>
        <translation>层次分析法权重</translation>
    </message>
    <message>
        <source>AHP,analytic hierarchy process,weights,pairwise,consistency,Saaty</source>
        <translation>层次分析法,权重,两两比较,判断矩阵,一致性,一致性比率,AHP,analytic hierarchy process,weights,pairwise,consistency,Saaty</translation>
    </message>
    <message>
        <source>AREAS: no place lies in an area of {name}. Check its extent and CRS.</source>
        <translation>AREAS：没有高胁迫区位于 {name} 的区域内。请检查其范围和坐标系。</translation>
    </message>
    <message>
        <source>AS_IN was made with another METHOD or WEIGHT, so the two stresses do not compare. Use the same.</source>
        <translation>AS_IN 采用了不同的 METHOD 或 WEIGHT，两者的胁迫不可比较。请采用相同设置。</translation>
    </message>
    <message>
        <source>AS_IN was made with the scale {there}, this run with {here}: the two risks do not compare.</source>
        <translation>AS_IN 采用的分量尺度为 {there}，本次为 {here}：两期风险不可比。</translation>
    </message>
    <message>
        <source>AS_IN was made with the weights {there}, this run with {here} (water; biodiversity; vulnerability): the two risks do not compare. Weights are not taken from AS_IN; give the same.</source>
        <translation>AS_IN 采用的权重为 {there}，本次运行为 {here}（水源涵养；生物多样性；脆弱性）：两者的风险不可比较。权重不从 AS_IN 读取；请给出相同的权重。</translation>
    </message>
    <message>
        <source>AS_IN: its history tells no classes of the {count} components.</source>
        <translation>AS_IN：其历史记录中没有{count}个分量的分级。</translation>
    </message>
    <message>
        <source>AS_IN: the classes of {name} are no natural breaks, so that only the highest value of each class is known of its breaks. {count:value|values} of this run {count:|lies|lie} between that and the next class, and {count:|goes|go} to the higher one; give BREAKS if you know them.</source>
        <translation>AS_IN：{name} 的分级不是自然断点分级，因此其断点只知道各级的最大值。本次运行有{count}个值位于该值与下一级之间，归入较高一级；如已知断点，请给出 BREAKS。</translation>
    </message>
    <message>
        <source>ATLAS: the file {path} cannot be written. Choose another place.</source>
        <translation>ATLAS：文件 {path} 无法写入。请另选位置。</translation>
    </message>
    <message>
        <source>ATLAS_MINES: no mine is selected in {name}. Select some in the layer, or choose all or the worst.</source>
        <translation>ATLAS_MINES：{name} 中没有选中矿山。请在图层中选择，或改选全部或最严重的矿山。</translation>
    </message>
    <message>
        <source>ATLAS_TEMPLATE: {name} is no layout template with a map whose item id is {id}. Start from the shipped template, {shipped}.</source>
        <translation>ATLAS_TEMPLATE：{name} 不是布局模板，或其中没有项目 ID 为 {id} 的地图。请以插件自带的模板 {shipped} 为基础修改。</translation>
    </message>
    <message>
        <source>A_con of Eq. 1 (dimensionless)</source>
        <translation>式1 的 A_con（无量纲）</translation>
    </message>
    <message>
        <source>About as many cells are in each class, so another report has other limits.</source>
        <translation>按分位数分级，各级单元数大致相等，因此不同报告的分级界线不同。</translation>
    </message>
    <message>
        <source>Above 0 where soil lies bare</source>
        <translation>土壤裸露处大于 0</translation>
    </message>
    <message>
        <source>Above the threshold (else below)</source>
        <translation>高于阈值（否则低于）</translation>
    </message>
    <message>
        <source>Accessibility to threats</source>
        <translation>威胁源可达性</translation>
    </message>
    <message>
        <source>Adds a field n_&lt;code&gt; for every habitat class.</source>
        <translation>为每个生境类型增加字段 n_&lt;code&gt;。</translation>
    </message>
    <message>
        <source>Adds a field w_&lt;code&gt; for every class with a term in Eq. 1.</source>
        <translation>为式1 中有对应项的每个地类增加字段 w_&lt;code&gt;。</translation>
    </message>
    <message>
        <source>Adds hq_0, bio_0 and bio_mining: quality and stress without mining, and the part that mining made.</source>
        <translation>增加 hq_0、bio_0 和 bio_mining：无矿山开发时的生境质量和胁迫，以及由矿山开发造成的部分。</translation>
    </message>
    <message>
        <source>Adds n_patch_0 and frag_0, the patches and the fragmentation without mining.</source>
        <translation>增加 n_patch_0 和 frag_0，即无矿山开发时的斑块数和破碎度。</translation>
    </message>
    <message>
        <source>After closure. {measures}</source>
        <translation>闭矿后实施。{measures}</translation>
    </message>
    <message>
        <source>Agreement of the classes of both: kappa {kappa:.3f}, {kappa_near:.3f} within one class; {near:.2f} % of the area has the same class or a neighbouring one.</source>
        <translation>两者的等级一致性：Kappa 系数 {kappa:.3f}，相差一级视为一致时为 {kappa_near:.3f}；{near:.2f}%的面积等级相同或仅差一级。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All checks of the data and of this report against itself hold ({count}; see the section on them).</source>
        <translation>数据与报告的{count}项自检全部通过（见“数据检查与自检”一节）。</translation>
    </message>
    <message>
        <source>All in function areas</source>
        <translation>功能区内合计</translation>
    </message>
    <message>
        <source>All in reserves</source>
        <translation>保护区内合计</translation>
    </message>
    <message>
        <source>All mines</source>
        <translation>全部矿山</translation>
    </message>
    <message>
        <source>All patches of a mine share it.</source>
        <translation>同一矿山的所有图斑相同。</translation>
    </message>
    <message>
        <source>Also count every habitat class on its own</source>
        <translation>同时分别统计每个生境类型</translation>
    </message>
    <message>
        <source>Also the part of every land-use class</source>
        <translation>同时输出各地类造成的部分</translation>
    </message>
    <message>
        <source>An empty map.</source>
        <translation>图中没有要素。</translation>
    </message>
    <message>
        <source>An expression over the fields of MINES, such as &quot;protection&quot; = &apos;reserve&apos;.</source>
        <translation>针对 MINES 字段的表达式，例如 &quot;protection&quot; = &apos;reserve&apos;。</translation>
    </message>
    <message>
        <source>Analytic (normal distribution)</source>
        <translation>解析法（正态分布）</translation>
    </message>
    <message>
        <source>Any number of polygon layers.</source>
        <translation>任意多个多边形图层。</translation>
    </message>
    <message>
        <source>Any one of {count} judgements would do as much.</source>
        <translation>以下{count}个判断改动其中任何一个，效果相同。</translation>
    </message>
    <message>
        <source>Arable land (threat source)</source>
        <translation>耕地（威胁源）</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <source>Area and units</source>
        <translation>面积与自然单元</translation>
    </message>
    <message>
        <source>Area of each mine against its pieces (the mine that differs most)</source>
        <translation>每座矿山面积与其图斑面积一致（差异最大的矿山）</translation>
    </message>
    <message>
        <source>Area of the cells that CHANGE has a class of afterwards, against the zoned cells</source>
        <translation>CHANGE 中后一年有等级的单元面积与已分区单元面积</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>所在区域</translation>
    </message>
    <message>
        <source>Areas (counties, catchments)</source>
        <translation>区域（县、流域）</translation>
    </message>
    <message>
        <source>Areas are measured in it, so an equal-area CRS is best. Degrees are refused.</source>
        <translation>面积按此坐标系量算，宜采用等积投影坐标系。不接受以度为单位的坐标系。</translation>
    </message>
    <message>
        <source>Areas are measured in this raster&apos;s CRS. See Translate land use.</source>
        <translation>面积按此栅格的 CRS 量算。参见“土地利用代码转换”。</translation>
    </message>
    <message>
        <source>Areas are what lies inside the study area, shares are of what has a zone.</source>
        <translation>面积仅计研究区内部分，比例以已分区面积为基数。</translation>
    </message>
    <message>
        <source>Areas by source and target class</source>
        <translation>源类别与目标类别面积表</translation>
    </message>
    <message>
        <source>Areas of all mines against all pieces</source>
        <translation>全部矿山面积与全部图斑面积一致</translation>
    </message>
    <message>
        <source>Areas of the pieces: the field area_ha against the polygons (within 0.1 %)</source>
        <translation>损毁图斑：area_ha 字段与多边形面积一致（误差0.1%以内）</translation>
    </message>
    <message>
        <source>Areas of the risk areas against the hot cells, from the level of confidence that comes nearest</source>
        <translation>生态风险区面积与热点单元面积一致（取最接近的置信度）</translation>
    </message>
    <message>
        <source>Areas of the risk zones</source>
        <translation>风险分区面积表</translation>
    </message>
    <message>
        <source>Areas of the risk zones, and the risk in them.</source>
        <translation>各风险区面积及风险值范围。</translation>
    </message>
    <message>
        <source>Areas of the risk zones.</source>
        <translation>各风险区面积。</translation>
    </message>
    <message>
        <source>Areas of the zones against the zoned cells</source>
        <translation>各风险区面积之和与已分级单元面积一致</translation>
    </message>
    <message>
        <source>Areas of the zones; the figures are the part that mining made.</source>
        <translation>各风险区面积；所注数字为由矿山开发造成的部分。</translation>
    </message>
    <message>
        <source>Areas up to this are none (m2)</source>
        <translation>不超过此值的面积视为无（m2）</translation>
    </message>
    <message>
        <source>Around the main stream: {count}.</source>
        <translation>位于干流周边：{count}处。</translation>
    </message>
    <message>
        <source>Artificial assistance</source>
        <translation>辅助再生</translation>
    </message>
    <message>
        <source>Artificial assistance + protection and conservation</source>
        <translation>辅助再生+保护保育</translation>
    </message>
    <message>
        <source>As Risk zoning gives and takes them, only with REZONE off. Empty: natural.</source>
        <translation>与“风险分区”所输出和接受的相同，仅在关闭 REZONE 时有效。留空：自然断点。</translation>
    </message>
    <message>
        <source>As Risk zoning gives and takes them. Empty: the breaks of BEFORE.</source>
        <translation>与“风险分区”所输出和接受的相同。留空：采用 BEFORE 的断点。</translation>
    </message>
    <message>
        <source>As for Habitat quality; the one called mining in the table holds the mines.</source>
        <translation>与“生境质量”相同；表中名为 mining 的栅格即矿山。</translation>
    </message>
    <message>
        <source>As in Restoration models.</source>
        <translation>同“修复模式”。</translation>
    </message>
    <message>
        <source>As in the chain: what threatens habitat, and the land use with mines (Table 2)</source>
        <translation>与全流程相同：威胁生境的因素，以及含矿山的土地利用（表2）</translation>
    </message>
    <message>
        <source>As in {name}: {values}.</source>
        <translation>与 {name} 相同：{values}。</translation>
    </message>
    <message>
        <source>As it was given to Risk overlay.</source>
        <translation>与“风险叠加”中给出的相同。</translation>
    </message>
    <message>
        <source>As many as MATRIX has rows; not used with MATRIX_TABLE.</source>
        <translation>个数与 MATRIX 的行数相同；给出 MATRIX_TABLE 时不用。</translation>
    </message>
    <message>
        <source>At least 199 are needed for 99 % confidence.</source>
        <translation>要达到99%置信度至少需要199次。</translation>
    </message>
    <message>
        <source>Atlas of mines</source>
        <translation>矿山图集</translation>
    </message>
    <message>
        <source>Atlas: {count:page|pages}.</source>
        <translation>图集：{count}页。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Audit: total minus lines</source>
        <translation>核验：合计减去各行之和</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>B = 1 − Q (1 − C′): quality times what is not cut up (METHOD, WEIGHT).</source>
        <translation>B = 1 − Q（1 − C′）：质量乘以未破碎部分（METHOD、WEIGHT）。</translation>
    </message>
    <message>
        <source>BAD_VALUES: &apos;{part}&apos; is neither a number nor a range such as 3-5. Part several with ; as in 1;2 or 1;3-5.</source>
        <translation>BAD_VALUES：“{part}”既不是数值，也不是 3-5 这样的区间。多项之间用 ; 分隔，如 1;2 或 1;3-5。</translation>
    </message>
    <message>
        <source>BAD_VALUES: name at least one value that means cloud or snow, such as 1;2.</source>
        <translation>BAD_VALUES：请至少给出一个表示云或雪的数值，如 1;2。</translation>
    </message>
    <message>
        <source>BAD_VALUES: no pixel in the footprints has a value of {values}. Check what the mask&apos;s values mean.</source>
        <translation>BAD_VALUES：影像范围内没有取值为 {values} 的像元。请核对掩膜数值的含义。</translation>
    </message>
    <message>
        <source>BEFORE and AFTER have no cell in common: {field} is {one} in the first and {other} in the second. Make both on the same evaluation grid (SNAP on), or choose another ID_FIELD.</source>
        <translation>BEFORE 与 AFTER 没有共同的单元：{field} 在前者中如 {one}，在后者中如 {other}。请在同一评价格网（开启 SNAP）上生成两者，或另选 ID_FIELD。</translation>
    </message>
    <message>
        <source>BEFORE and AFTER scale {raw} to {scaled} differently, so their risks do not compare. {mend}</source>
        <translation>BEFORE 与 AFTER 由 {raw} 缩放到 {scaled} 的方式不同，两者风险不可比较。{mend}</translation>
    </message>
    <message>
        <source>BEFORE and AFTER: {count:cell|cells} with the same {field} {count:|lies|lie} in different places (the first is {name}, by {distance:.6g} m), so the two grids are not the same. Make both on the same evaluation grid (SNAP on).</source>
        <translation>BEFORE 和 AFTER：{count}个 {field} 相同的单元位置不同（第一个是 {name}，相距 {distance:.6g} m），两个格网不是同一个。请使用同一评价格网（SNAP 开启）。</translation>
    </message>
    <message>
        <source>BEFORE&apos;s field {field} does not follow the values compared, so natural breaks are made anew.</source>
        <translation>BEFORE 的字段 {field} 与所比较的数值不一致，因此重新计算自然断点。</translation>
    </message>
    <message>
        <source>BEFORE&apos;s field {field} is not what the breaks in its history give ({bounds}); these are not used.</source>
        <translation>BEFORE 的字段 {field} 与其处理历史中的断点（{bounds}）不符；不采用这些断点。</translation>
    </message>
    <message>
        <source>BEFORE: no cell is in class {missing} of {classes}, so the breaks between the classes cannot be read from the layer. Give BREAKS (an output of Risk zoning), or set CLASSES to the number of classes.</source>
        <translation>BEFORE：{classes}个等级中没有单元属于第{missing}级，无法从图层读出等级断点。请给出 BREAKS（“风险分区”的输出），或将 CLASSES 设为实际级数。</translation>
    </message>
    <message>
        <source>BREAKS</source>
        <translation>BREAKS</translation>
    </message>
    <message>
        <source>BREAKS cannot be given when every draw makes its own: turn REZONE off or leave it empty.</source>
        <translation>每次抽样各自分级时不能给出 BREAKS：请关闭 REZONE，或将其留空。</translation>
    </message>
    <message>
        <source>BREAKS: &quot;{text}&quot; cannot be read. Give the upper bound of every class as a number, with a decimal point and separated by semicolons: 0.12;0.25;0.4;0.55;0.9</source>
        <translation>BREAKS：无法识别“{text}”。请给出各级上限，用小数点，并以分号分隔：0.12;0.25;0.4;0.55;0.9</translation>
    </message>
    <message>
        <source>BREAKS: &quot;{text}&quot; must hold at least two finite numbers in ascending order: the upper bounds of the classes.</source>
        <translation>BREAKS：“{text}”须至少含两个升序排列的有限数值，即各级上限。</translation>
    </message>
    <message>
        <source>BREAKS: the method is Given breaks and there are none. Give the upper bound of every class, for example the BREAKS of another run, or choose another method.</source>
        <translation>BREAKS：分级方法为“给定断点”，却没有给出断点。请给出各级上限，例如另一次运行的 BREAKS，或另选方法。</translation>
    </message>
    <message>
        <source>BREAKS: {count:value lies|values lie} above the last break, {last:.6g}, and {count:|goes|go} to the highest class.</source>
        <translation>BREAKS：{count}个值大于最后一个断点 {last:.6g}，归入最高级。</translation>
    </message>
    <message>
        <source>BUDGET: {budget:g} restores no mine; the cheapest costs {cheapest:g}. The plan is empty.</source>
        <translation>BUDGET：{budget:g} 不足以修复任何矿山；最便宜的需要 {cheapest:g}。方案为空。</translation>
    </message>
    <message>
        <source>BY: nothing divides the damage. Choose one or two fields, or give AREAS or GRID.</source>
        <translation>BY：没有任何分组依据。请选择一个或两个字段，或给出 AREAS 或 GRID。</translation>
    </message>
    <message>
        <source>BY: {count:field was|fields were} chosen ({fields}); choose one or two.</source>
        <translation>BY：选择了{count}个字段（{fields}）；请选择一个或两个。</translation>
    </message>
    <message>
        <source>BY: {fields} is the name of a column of the result, too. Rename the field (Refactor fields).</source>
        <translation>BY：{fields} 与结果表的列同名。请重命名该字段（重构字段）。</translation>
    </message>
    <message>
        <source>Band of blue light</source>
        <translation>蓝光波段</translation>
    </message>
    <message>
        <source>Band of near infrared light</source>
        <translation>近红外波段</translation>
    </message>
    <message>
        <source>Band of red light</source>
        <translation>红光波段</translation>
    </message>
    <message>
        <source>Band of short-wave infrared light</source>
        <translation>短波红外波段</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>裸土</translation>
    </message>
    <message>
        <source>Bare-soil index after</source>
        <translation>后期裸土指数</translation>
    </message>
    <message>
        <source>Because of mining (ha)</source>
        <translation>由矿山开发造成（公顷）</translation>
    </message>
    <message>
        <source>Before mining, in the plugin&apos;s codes (Translate land use makes them of other legends). It should reach 10 km beyond the study area, the longest distance over which a threat acts.</source>
        <translation>采矿前，采用本插件的代码（“土地利用代码转换”可由其他分类体系生成）。应超出研究区 10 km，即威胁源的最大影响距离。</translation>
    </message>
    <message>
        <source>Before you use the figures</source>
        <translation>使用数据前请注意</translation>
    </message>
    <message>
        <source>Besides the data, these settings differ (BEFORE | AFTER): {settings}.</source>
        <translation>除数据外，以下设置也不同（BEFORE | AFTER）：{settings}。</translation>
    </message>
    <message>
        <source>Biodiversity conservation</source>
        <translation>生物多样性保护</translation>
    </message>
    <message>
        <source>Biodiversity conservation stress</source>
        <translation>生物多样性保护胁迫</translation>
    </message>
    <message>
        <source>Biodiversity stress</source>
        <translation>生物多样性胁迫</translation>
    </message>
    <message>
        <source>Biodiversity stress from raw layers</source>
        <translation>由原始图层计算生物多样性胁迫</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Both of the same season, made in the same way.</source>
        <translation>两者季节相同、制作方法相同。</translation>
    </message>
    <message>
        <source>Both years are classified by {source}: {bounds}.</source>
        <translation>两个年份均按{source}分级：{bounds}。</translation>
    </message>
    <message>
        <source>Both years are put into classes by the same breaks, so that a rise is a rise and not another scale.</source>
        <translation>两个年份按同一组断点分级，因此升级就是风险上升，而非标度不同。</translation>
    </message>
    <message>
        <source>Both years by the same breaks; what rose, which mines grew</source>
        <translation>两年采用相同断点；哪些格网升级、哪些矿山扩大</translation>
    </message>
    <message>
        <source>Breaks: upper bound of every class</source>
        <translation>断点：各级上限</translation>
    </message>
    <message>
        <source>Brought to the cells of the land use.</source>
        <translation>统一到土地利用的像元。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Budget (empty: the order only)</source>
        <translation>预算（留空：只给出次序）</translation>
    </message>
    <message>
        <source>By default: elevation, rainfall, frozen ground, important areas, water distance.</source>
        <translation>默认为：elevation（高程）、rainfall（降水量）、frozen ground（冻土）、important areas（重要生态功能区）、water distance（距水系距离）。</translation>
    </message>
    <message>
        <source>By mine: the {count} that damaged most, of {mines}</source>
        <translation>分矿山：{mines}座矿山中损毁最多的{count}座</translation>
    </message>
    <message>
        <source>By mineral group</source>
        <translation>分矿产类别</translation>
    </message>
    <message>
        <source>By protection, ha by ecosystem</source>
        <translation>分保护类型，按生态系统（公顷）</translation>
    </message>
    <message>
        <source>By seven rules over protection, risk class and severity (RULES, SEVERITY).</source>
        <translation>按保护类型、风险等级、损毁程度的七条规则确定（RULES、SEVERITY）。</translation>
    </message>
    <message>
        <source>By the distance to the nearest threat cell, as InVEST from 3.13 on (DECAY_MODEL).</source>
        <translation>按到最近威胁像元的距离衰减，同InVEST 3.13及以后版本（DECAY_MODEL）。</translation>
    </message>
    <message>
        <source>By the sections of the paper</source>
        <translation>按论文章节查找</translation>
    </message>
    <message>
        <source>By way of damage: {parts}.</source>
        <translation>按损毁方式：{parts}。</translation>
    </message>
    <message>
        <source>By which rule has a mine its restoration model?</source>
        <translation>按何规则为矿山选定修复模式？</translation>
    </message>
    <message>
        <source>CELL_SIZE: cells of {size:g} m would be {count} over the extent of the study area, more than {most:,}. Take {better:g} m or more.</source>
        <translation>CELL_SIZE：边长 {size:g} m 的单元在研究区范围内将有{count}个，超过 {most:,}。请取 {better:g} m 或更大。</translation>
    </message>
    <message>
        <source>CHANGES: nothing on {count:mine|mines} of MINES (the first is {first}); {count:|it counts|they count} as unchanged.</source>
        <translation>CHANGES：没有 MINES 中{count}座矿山的记录（第一个是 {first}）；按无变化处理。</translation>
    </message>
    <message>
        <source>CHANGES: {name} has none of the fields {fields}. Give the table MINE_CHANGES of Risk change.</source>
        <translation>CHANGES：{name} 没有字段 {fields} 中的任何一个。请给出“风险变化”的 MINE_CHANGES 表。</translation>
    </message>
    <message>
        <source>CHOICES: none of the choices could be run; the warnings say why.</source>
        <translation>CHOICES：所有选择均未能运行，原因见警告。</translation>
    </message>
    <message>
        <source>CLASSES: the risk has so few distinct values that it makes only {count} of {wanted:class|classes}.</source>
        <translation>CLASSES：风险的不同取值太少，{wanted}级中只能划分出{count}级。</translation>
    </message>
    <message>
        <source>CLASSES: {distinct:distinct value makes|distinct values make} only {count:class|classes} instead of {wanted}.</source>
        <translation>CLASSES：{distinct}个不同的值只能分为{count}级，而不是{wanted}级。</translation>
    </message>
    <message>
        <source>CLASS_FIELD holds values that are no whole numbers, so they are no risk classes.</source>
        <translation>CLASS_FIELD 含有非整数，不是风险等级。</translation>
    </message>
    <message>
        <source>COSTS, COST_FIELD: give the table or the field, not both.</source>
        <translation>COSTS、COST_FIELD：请只给出成本表或成本字段之一。</translation>
    </message>
    <message>
        <source>COVER is not used: the crosswalk marks no class as grassland to be split.</source>
        <translation>COVER 未使用：对照表没有标明需要细分的草地类型。</translation>
    </message>
    <message>
        <source>COVER: the highest vegetation cover on grassland is {high:g}. It must be in percent: multiply fractions by 100.</source>
        <translation>COVER：草地的植被覆盖度最高只有 {high:g}。其单位须为百分比：若为小数请乘以 100。</translation>
    </message>
    <message>
        <source>COVER: the vegetation cover on grassland runs from {low:g} to {high:g}; it must be in percent, 0-100. Rescale it, and declare its nodata value.</source>
        <translation>COVER：草地的植被覆盖度为 {low:g} 至 {high:g}；须为 0-100 的百分比。请重新换算，并声明其 nodata 值。</translation>
    </message>
    <message>
        <source>CR = {ratio:.4f} is above {limit:g}: the judgements contradict one another. {advice}</source>
        <translation>CR = {ratio:.4f} 大于 {limit:g}：判断相互矛盾。{advice}</translation>
    </message>
    <message>
        <source>CR is above {limit:g}: the judgements contradict one another and should be reconsidered.</source>
        <translation>CR 大于 {limit:g}：判断相互矛盾，应重新考虑。</translation>
    </message>
    <message>
        <source>CR is at most 0.1</source>
        <translation>CR 不大于 0.1</translation>
    </message>
    <message>
        <source>CR is at most {limit:g}: the judgements are consistent enough.</source>
        <translation>CR 不大于 {limit:g}：判断具有满意的一致性。</translation>
    </message>
    <message>
        <source>CRITERIA names {names:criterion|criteria}, but MATRIX has {size:row|rows}. Give one name for each row.</source>
        <translation>CRITERIA 给出{names}个指标，但 MATRIX 有{size}行。请为每一行给出一个名称。</translation>
    </message>
    <message>
        <source>CRITERIA names {name} twice. Give every row a name of its own.</source>
        <translation>CRITERIA 中 {name} 出现两次。请为每一行取不同的名称。</translation>
    </message>
    <message>
        <source>CROSSWALK: only {count} of the {all:code|codes} of the legend {count:|occurs|occur}, none above {highest}. So does a legend of fewer classes, numbered from 1 (MODIS, a national one). Is it the right legend? {shares}</source>
        <translation>CROSSWALK：该图例的{all}个代码中只出现{count}个，且都不大于 {highest}。从 1 开始编号、类别较少的图例（MODIS、某国家图例）也是如此。图例是否选对？{shares}</translation>
    </message>
    <message>
        <source>CROSSWALK: the codes of the raster fit {others} as well, where they mean other classes. Is it the right legend? {shares}</source>
        <translation>CROSSWALK：栅格的代码同样符合 {others}，但在其中含义不同。图例是否选对？{shares}</translation>
    </message>
    <message>
        <source>CROSSWALK_TABLE: no table is given. Give one with the columns from_code and to_code, or choose one of the shipped legends (CROSSWALK).</source>
        <translation>CROSSWALK_TABLE：没有给出对照表。请给出含 from_code 和 to_code 列的表，或选择随附的分类体系（CROSSWALK）。</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>CRS of the grid: {crs}.</source>
        <translation>格网坐标系：{crs}。</translation>
    </message>
    <message>
        <source>CRS of the layer (projected, in metres)</source>
        <translation>图层的 CRS（以米为单位的投影坐标系）</translation>
    </message>
    <message>
        <source>CRS: {crs} cannot be used ({problem}), because areas are measured in the layer&apos;s CRS. Choose a projected CRS in metres, preferably an equal-area one.</source>
        <translation>CRS：{crs} 不能使用（{problem}），因为面积按图层的 CRS 量算。请选择以米为单位的投影坐标系，最好是等积投影。</translation>
    </message>
    <message>
        <source>Called licensed, but no valid right holds it.</source>
        <translation>登记为持证，但不在任何有效矿业权内。</translation>
    </message>
    <message>
        <source>Called unlicensed, but a valid right holds it.</source>
        <translation>登记为无证，但位于有效矿业权内。</translation>
    </message>
    <message>
        <source>Cancelled: no output was made.</source>
        <translation>已取消：没有生成输出。</translation>
    </message>
    <message>
        <source>Cancelled: only the steps that had ended made their outputs.</source>
        <translation>已取消：只有已完成的步骤生成了输出。</translation>
    </message>
    <message>
        <source>Candidate not accepted</source>
        <translation>候选图斑未采纳</translation>
    </message>
    <message>
        <source>Candidate patches</source>
        <translation>候选图斑</translation>
    </message>
    <message>
        <source>Candidates from two images</source>
        <translation>由两期影像得到候选图斑</translation>
    </message>
    <message>
        <source>Causes (3.1.2)</source>
        <translation>成因（3.1.2）</translation>
    </message>
    <message>
        <source>Causes, shares of the stress</source>
        <translation>成因及其占胁迫的比例</translation>
    </message>
    <message>
        <source>Cell or mine</source>
        <translation>单元或矿山</translation>
    </message>
    <message>
        <source>Cell size (m)</source>
        <translation>单元边长（m）</translation>
    </message>
    <message>
        <source>Cell size of the evaluation grid (m)</source>
        <translation>评价格网单元边长（m）</translation>
    </message>
    <message>
        <source>Cell: risk rose by a class or more</source>
        <translation>单元：风险升高一级或以上</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Cells in the earlier year only</source>
        <translation>仅前期年份有的单元</translation>
    </message>
    <message>
        <source>Cells in the later year only</source>
        <translation>仅后期年份有的单元</translation>
    </message>
    <message>
        <source>Cells that are a former hot spot</source>
        <translation>曾为热点的单元</translation>
    </message>
    <message>
        <source>Cells that are a new hot spot</source>
        <translation>新增热点单元</translation>
    </message>
    <message>
        <source>Cells that carry the fields of the steps before; the hot spots of mining need bio_0 and bio_mining.</source>
        <translation>带有前面各步骤字段的单元；矿山开发影响热点需要 bio_0 和 bio_mining。</translation>
    </message>
    <message>
        <source>Cells that fell by a class or more</source>
        <translation>降低一级或以上的单元</translation>
    </message>
    <message>
        <source>Cells that rose by a class or more</source>
        <translation>升高一级或以上的单元</translation>
    </message>
    <message>
        <source>Cells without a value (NULL) belong to no zone.</source>
        <translation>无值（NULL）的单元不属于任何风险区。</translation>
    </message>
    <message>
        <source>Certain area (%)</source>
        <translation>稳定面积占比（%）</translation>
    </message>
    <message>
        <source>Certain area of the highest class (%)</source>
        <translation>最高等级的稳定面积占比（%）</translation>
    </message>
    <message>
        <source>Certain area with fixed breaks (%)</source>
        <translation>断点固定时的确定面积（%）</translation>
    </message>
    <message>
        <source>Certain from this share of the draws (%)</source>
        <translation>达到此抽样比例即为稳定（%）</translation>
    </message>
    <message>
        <source>Certain is what has the same class in {from_:g} % of the draws or more.</source>
        <translation>在不少于{from_:g}%的抽样中等级相同者为稳定。</translation>
    </message>
    <message>
        <source>Certain with new breaks in every draw: {anew:.2f} % of the area; with the breaks of the middle weights in all: {fixed:.2f} %. What differs comes from the breaks, not from the weights.</source>
        <translation>每次抽样重新分级时，确定面积占{anew:.2f}%；各次均用中间权重的断点时，占{fixed:.2f}%。两者之差来自断点，而非权重。</translation>
    </message>
    <message>
        <source>Change and early warnings</source>
        <translation>变化与预警</translation>
    </message>
    <message>
        <source>Change between the images</source>
        <translation>两期影像间的变化</translation>
    </message>
    <message>
        <source>Change of a mine&apos;s area that counts (% of the area before)</source>
        <translation>矿山面积变化的认定阈值（占前期面积的 %）</translation>
    </message>
    <message>
        <source>Change of the risk zones</source>
        <translation>风险分区的变化</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>使其改变的方案</translation>
    </message>
    <message>
        <source>Changes of mines</source>
        <translation>矿山变化</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Check failed: {what} ({stated:.10g} against {found:.10g}).</source>
        <translation>核对不符：{what}（{stated:.10g} 与 {found:.10g}）。</translation>
    </message>
    <message>
        <source>Check failed: {what} ({stated:.10g} against {found:.10g}, in {unit}).</source>
        <translation>核对不符：{what}（{stated:.10g} 与 {found:.10g}，单位为 {unit}）。</translation>
    </message>
    <message>
        <source>Check image quality</source>
        <translation>影像质量检查</translation>
    </message>
    <message>
        <source>Check interpretation</source>
        <translation>解译检查</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>矿业权核查</translation>
    </message>
    <message>
        <source>Checks that do not hold</source>
        <translation>不相符的核对项</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Class codes as in SENSITIVITY; nodata is no land use.</source>
        <translation>地类代码与 SENSITIVITY 一致；nodata 表示无土地利用。</translation>
    </message>
    <message>
        <source>Class raised by mining</source>
        <translation>矿山开发使等级升高</translation>
    </message>
    <message>
        <source>Classes of the components&apos; scales</source>
        <translation>各分量的分级断点</translation>
    </message>
    <message>
        <source>Classes of the land use: {shares}.</source>
        <translation>土地利用各类别：{shares}。</translation>
    </message>
    <message>
        <source>Classes: natural breaks of every component, 0 a class of its own</source>
        <translation>分级：各分量按自然断点分级，0 单独为一级</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Cloud and snow from which an image is not usable (%)</source>
        <translation>达到此云雪占比的影像不可用（%）</translation>
    </message>
    <message>
        <source>Cloud and snow mask</source>
        <translation>云雪掩膜</translation>
    </message>
    <message>
        <source>Clouds in the second image</source>
        <translation>第二期影像的云</translation>
    </message>
    <message>
        <source>Coefficients of Eq. 1</source>
        <translation>式1 的系数</translation>
    </message>
    <message>
        <source>Cold spot, 90 % confidence</source>
        <translation>冷点（置信度90%）</translation>
    </message>
    <message>
        <source>Cold spot, 95 % confidence</source>
        <translation>冷点（置信度95%）</translation>
    </message>
    <message>
        <source>Cold spot, 99 % confidence</source>
        <translation>冷点（置信度99%）</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>塌陷</translation>
    </message>
    <message>
        <source>Collapse (ha)</source>
        <translation>塌陷（公顷）</translation>
    </message>
    <message>
        <source>Collect results</source>
        <translation>汇集结果</translation>
    </message>
    <message>
        <source>Collect results in one folder</source>
        <translation>把结果汇集到一个文件夹</translation>
    </message>
    <message>
        <source>Columns: model, cost_per_ha. Without it and without COST_FIELD a mine costs its damaged hectares.</source>
        <translation>列：model、cost_per_ha。未给出此表和 COST_FIELD 时，以损毁公顷数作为矿山的成本。</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Consistency index CI = (lambda_max - n) / (n - 1)</source>
        <translation>一致性指标 CI = (lambda_max - n) / (n - 1)</translation>
    </message>
    <message>
        <source>Consistency ratio CR</source>
        <translation>一致性比率 CR</translation>
    </message>
    <message>
        <source>Consistency ratio CR = CI / RI</source>
        <translation>一致性比率 CR = CI / RI</translation>
    </message>
    <message>
        <source>Contaminated (%)</source>
        <translation>本底失真（%）</translation>
    </message>
    <message>
        <source>Contaminated reference (%)</source>
        <translation>本底失真占比（%）</translation>
    </message>
    <message>
        <source>Contaminated reference (other construction land before mining): {share:.2f} % of the damage.</source>
        <translation>本底失真（采矿前已为其他建设用地）：占损毁面积的{share:.2f}%。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contiguous cells of high stress: areas, mines, minerals, causing classes, distance to the main stream, and what is a hot spot, too.</source>
        <translation>相连的高胁迫力单元：所在区域、矿山、矿种、致因地类、到干流的距离，以及同时为热点的部分。</translation>
    </message>
    <message>
        <source>Contributions against the risk, in the cell that differs most (within a millionth)</source>
        <translation>各分量贡献之和与风险值一致（差异最大的单元，误差百万分之一以内）</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost and gain after each mine</source>
        <translation>逐矿累计成本与收益</translation>
    </message>
    <message>
        <source>Cost of the chosen mines</source>
        <translation>入选矿山的成本</translation>
    </message>
    <message>
        <source>Cost so far (%)</source>
        <translation>累计成本（%）</translation>
    </message>
    <message>
        <source>Costs and wishes</source>
        <translation>成本与指定要求</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Counts for the worst mines only.</source>
        <translation>仅对“最严重的矿山”有效。</translation>
    </message>
    <message>
        <source>Counts of the models against the number of mines</source>
        <translation>各修复模式矿山数之和与矿山总数一致</translation>
    </message>
    <message>
        <source>Create interpretation layer</source>
        <translation>新建解译图层</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Crosswalk table of your own</source>
        <translation>自备对照表</translation>
    </message>
    <message>
        <source>DECAY_MODEL: in this model every mine acts on every pixel in reach, here too many for the memory. The order is looked for on the mined pixels and every {stride}th other in rows and columns; the gains that are told are of all pixels, exact.</source>
        <translation>DECAY_MODEL：在此模型中，每座矿山作用于其影响范围内的每个像元，此处数量过多，内存放不下。寻找次序时只用采矿像元以及行列方向上每{stride}个取一个的其他像元；所给出的收益由全部像元算得，是精确值。</translation>
    </message>
    <message>
        <source>DECAY_MODEL: the plain sum grows with the number of threat cells, so that on real data the quality is near 0 wherever a threat reaches.</source>
        <translation>DECAY_MODEL：直接求和随威胁源像元数增大，在实际数据上，凡威胁可及之处生境质量都接近 0。</translation>
    </message>
    <message>
        <source>DECAY_MODEL: {threat} acts over {reach:.0f} pixels of {pixel:g} m in this model, and more than {most} do not fit in memory. Check that its MAX_DIST is in metres; if it is, use the model Nearest threat cell, or a coarser land use.</source>
        <translation>DECAY_MODEL：在该模型中 {threat} 的影响范围为{reach:.0f}个 {pixel:g} m 像元，超过{most}个像元则内存无法容纳。请检查其 MAX_DIST 是否以米为单位；若是，请改用“最近威胁源像元”模型，或采用较粗的土地利用栅格。</translation>
    </message>
    <message>
        <source>DIRECTIONS: nothing on {units}; the direction of their mines is empty.</source>
        <translation>DIRECTIONS：没有 {units} 的内容；其矿山的修复方向为空。</translation>
    </message>
    <message>
        <source>DIRECTIONS: nothing on {units}; their issues and direction are empty.</source>
        <translation>DIRECTIONS：没有关于{units}的内容；其主要问题和修复方向为空。</translation>
    </message>
    <message>
        <source>DIRECTIONS: the issues and directions of the paper&apos;s Table 5 are those of its own area and do not fit here, so they are left empty. Give a table of your own with unit, issues and direction.</source>
        <translation>DIRECTIONS：论文表5中的生态问题和修复方向只适用于论文的研究区，与此处不符，因此留空。请提供自己的表，含 unit、issues 和 direction 三列。</translation>
    </message>
    <message>
        <source>DISTANCE: at {smallest:.6g} m every cell has a neighbour.</source>
        <translation>DISTANCE：取 {smallest:.6g} m 时每个单元都有邻居。</translation>
    </message>
    <message>
        <source>DISTANCE: within {distance:g} m every unit has {neighbours:.0f} neighbours on average, too many to hold. Give a smaller distance.</source>
        <translation>DISTANCE：在 {distance:g} m 之内平均每个单元有{neighbours:.0f}个邻居，数量过多，无法容纳。请减小距离。</translation>
    </message>
    <message>
        <source>DISTANCE: within {distance:g} m no cell has a neighbour. At {smallest:.6g} m every cell has one.</source>
        <translation>DISTANCE：在 {distance:g} m 之内没有单元有邻居。取 {smallest:.6g} m 时每个单元都有邻居。</translation>
    </message>
    <message>
        <source>DISTANCE: {distance:.6g} m, the smallest at which every cell has a neighbour.</source>
        <translation>DISTANCE：{distance:.6g} m，即每个单元都有邻居的最小距离。</translation>
    </message>
    <message>
        <source>Damage by area and risk class</source>
        <translation>按区域和风险等级的损毁</translation>
    </message>
    <message>
        <source>Damage by ecosystem and damage type, ha (the paper’s Table 4).</source>
        <translation>各类生态系统按损毁类型的损毁面积（公顷）。</translation>
    </message>
    <message>
        <source>Damage by ecosystem and damage type, ha.</source>
        <translation>各类生态系统按损毁类型的损毁面积（公顷）。</translation>
    </message>
    <message>
        <source>Damage by ecosystem and type</source>
        <translation>生态系统与损毁类型交叉表</translation>
    </message>
    <message>
        <source>Damage by ecosystem and type (Table 4)</source>
        <translation>生态系统与损毁类型交叉表（表4）</translation>
    </message>
    <message>
        <source>Damage by ecosystem and type (Table 4), % of all damage</source>
        <translation>生态系统与损毁类型交叉表（表4），占全部损毁的 %</translation>
    </message>
    <message>
        <source>Damage by ecosystem and type (Table 4), ha</source>
        <translation>生态系统与损毁类型交叉表（表4），公顷</translation>
    </message>
    <message>
        <source>Damage by fields</source>
        <translation>按字段的损毁</translation>
    </message>
    <message>
        <source>Damage by mineral group</source>
        <translation>分矿产类别损毁面积表</translation>
    </message>
    <message>
        <source>Damage by mineral group.</source>
        <translation>按矿产类别统计的损毁面积。</translation>
    </message>
    <message>
        <source>Damage by protection</source>
        <translation>分保护类型损毁面积表</translation>
    </message>
    <message>
        <source>Damage by protection.</source>
        <translation>按保护类型统计的损毁面积。</translation>
    </message>
    <message>
        <source>Damage by the mines (ha)</source>
        <translation>矿山损毁面积（公顷）</translation>
    </message>
    <message>
        <source>Damage by {keys}</source>
        <translation>按{keys}统计的损毁</translation>
    </message>
    <message>
        <source>Damage by {keys}, ha.</source>
        <translation>按{keys}统计的损毁面积（公顷）。</translation>
    </message>
    <message>
        <source>Damage by {keys}. A mine counts once, where most of it lies.</source>
        <translation>按{keys}统计的损毁。每座矿山只计一次，计在其大部分所在之处。</translation>
    </message>
    <message>
        <source>Damage in the cells (ha)</source>
        <translation>单元内损毁面积（公顷）</translation>
    </message>
    <message>
        <source>Damage in the grid (dmg_km2) against the pieces; a difference lies outside the grid</source>
        <translation>格网内损毁面积（dmg_km2）与图斑面积一致（差值位于格网之外）</translation>
    </message>
    <message>
        <source>Damage in the summary of SUMMARY against the pieces</source>
        <translation>SUMMARY 汇总表的损毁面积与损毁图斑对照</translation>
    </message>
    <message>
        <source>Damage ledger</source>
        <translation>损毁台账</translation>
    </message>
    <message>
        <source>Damage ledger by mine</source>
        <translation>分矿山损毁台账</translation>
    </message>
    <message>
        <source>Damage summaries (tables)</source>
        <translation>损毁汇总（表）</translation>
    </message>
    <message>
        <source>Damage summary</source>
        <translation>损毁汇总</translation>
    </message>
    <message>
        <source>Damage type</source>
        <translation>损毁类型</translation>
    </message>
    <message>
        <source>Damage type missing or unknown</source>
        <translation>损毁类型缺失或未知</translation>
    </message>
    <message>
        <source>Damage type of the candidates</source>
        <translation>候选图斑的损毁类型</translation>
    </message>
    <message>
        <source>Damage types</source>
        <translation>损毁类型</translation>
    </message>
    <message>
        <source>Damaged (ha)</source>
        <translation>损毁面积（公顷）</translation>
    </message>
    <message>
        <source>Damaged area</source>
        <translation>损毁面积</translation>
    </message>
    <message>
        <source>Damaged area (ha)</source>
        <translation>损毁面积（公顷）</translation>
    </message>
    <message>
        <source>Damaged area outside the grid (ha)</source>
        <translation>格网以外的损毁面积（公顷）</translation>
    </message>
    <message>
        <source>Damaged area: {area:,.2f} ha by {mines:mine|mines}, in {patches:patch|patches} and {pieces:piece|pieces}.</source>
        <translation>损毁面积：{mines}座矿山共{area:,.2f}公顷，图斑{patches}个，损毁斑块{pieces}个。</translation>
    </message>
    <message>
        <source>Damaged area: {cells:,.6f} km2 in {count:cell|cells}; the pieces have {pieces:,.6f} km2 there (difference {difference:.0e} km2).</source>
        <translation>损毁面积：{count}个单元内共 {cells:,.6f} km2；损毁斑块在其中为 {pieces:,.6f} km2（相差 {difference:.0e} km2）。</translation>
    </message>
    <message>
        <source>Damaged ecosystem</source>
        <translation>损毁生态系统</translation>
    </message>
    <message>
        <source>Damaged ecosystem pieces</source>
        <translation>生态系统损毁斑块</translation>
    </message>
    <message>
        <source>Damaged ecosystems</source>
        <translation>受损生态系统</translation>
    </message>
    <message>
        <source>Damaged ecosystems (paper 3.1.1, Table 4)</source>
        <translation>生态系统损毁（论文 3.1.1，表4）</translation>
    </message>
    <message>
        <source>Damaged ground: {before:,.4f} ha before, {new:,.4f} ha new, {restored:,.4f} ha restored, {vanished:,.4f} ha gone without being recorded as restored, {after:,.4f} ha after.</source>
        <translation>损毁土地：前期{before:,.4f}公顷，新增{new:,.4f}公顷，已修复{restored:,.4f}公顷，未记录为已修复而消失{vanished:,.4f}公顷，后期{after:,.4f}公顷。</translation>
    </message>
    <message>
        <source>Damaged in the risk area (ha)</source>
        <translation>风险区域内损毁（公顷）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data checks and self-audit</source>
        <translation>数据检查与自检</translation>
    </message>
    <message>
        <source>Dates; empty: no right has expired.</source>
        <translation>日期；留空：没有矿业权到期。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>Decisions and parameters</source>
        <translation>方法取舍与参数</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Defaults of the method’s parameters. A run may have used others; what the layers show of it stands above.</source>
        <translation>方法参数默认值（实际运行可能采用其他数值，由图层可知者见上文）。</translation>
    </message>
    <message>
        <source>Degradation D</source>
        <translation>退化度 D</translation>
    </message>
    <message>
        <source>Degradation D of the habitat (suitability above 0): {shares} of its pixels have at most {values}.</source>
        <translation>生境（适宜度大于 0）的退化度 D：{shares} 的像元分别不超过 {values}。</translation>
    </message>
    <message>
        <source>Degradation of habitat: 5, 25, 50, 75 and 95 % of its pixels have at most</source>
        <translation>生境退化度：5%、25%、50%、75%、95%的像元不超过</translation>
    </message>
    <message>
        <source>Desert ecosystem</source>
        <translation>荒漠生态系统</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Direction of restoration</source>
        <translation>修复方向</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Distance between centres (m), for the neighbourhood Distance</source>
        <translation>中心间距（m），用于“距离”邻域</translation>
    </message>
    <message>
        <source>Distance from main tributaries (m)</source>
        <translation>距主要支流距离（m）</translation>
    </message>
    <message>
        <source>Distance from the main stream (m)</source>
        <translation>距干流距离（m）</translation>
    </message>
    <message>
        <source>Distance from water sources (m)</source>
        <translation>距水源地距离（m）</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Dots: without mining the zone would be a lower one.</source>
        <translation>圆点表示若无采矿活动，风险等级会更低。</translation>
    </message>
    <message>
        <source>Drawn on the maps, for orientation.</source>
        <translation>绘于各图，便于定位。</translation>
    </message>
    <message>
        <source>Duplicate patch</source>
        <translation>图斑重复</translation>
    </message>
    <message>
        <source>Each becomes a table of the GeoPackage.</source>
        <translation>各成为 GeoPackage 中的一个表。</translation>
    </message>
    <message>
        <source>Each choice against the default</source>
        <translation>各选择与默认设置的比较</translation>
    </message>
    <message>
        <source>Each choice alone against the defaults.</source>
        <translation>各方案单独与默认值相比。</translation>
    </message>
    <message>
        <source>Each choice is tried alone; a cell on another grid is compared by area.</source>
        <translation>各选择逐一单独检验；格网不同的单元按面积比较。</translation>
    </message>
    <message>
        <source>Each is copied with its style and its history.</source>
        <translation>各连同样式和处理历史一起复制。</translation>
    </message>
    <message>
        <source>Each is copied.</source>
        <translation>各被复制。</translation>
    </message>
    <message>
        <source>Each unit with mines, damage and minerals (3.3)</source>
        <translation>各自然单元的矿山、损毁和矿种（3.3）</translation>
    </message>
    <message>
        <source>Each zone’s lowest risk lies above the highest of the zone below (the closest pair)</source>
        <translation>各风险区最低风险值高于下一级的最高值（最接近的一对）</translation>
    </message>
    <message>
        <source>Earlier year (down), later year (across), ha</source>
        <translation>前一年（行）、后一年（列），公顷</translation>
    </message>
    <message>
        <source>Early warning (4.3)</source>
        <translation>生态风险预警（4.3）</translation>
    </message>
    <message>
        <source>Early warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Early warnings, the most urgent first.</source>
        <translation>预警，最紧迫者在前。</translation>
    </message>
    <message>
        <source>Ecological reconstruction</source>
        <translation>生态重建</translation>
    </message>
    <message>
        <source>Ecological red line</source>
        <translation>生态保护红线</translation>
    </message>
    <message>
        <source>Ecological risk areas</source>
        <translation>生态风险区</translation>
    </message>
    <message>
        <source>Ecological risk areas (polygons)</source>
        <translation>生态风险区域（面）</translation>
    </message>
    <message>
        <source>Ecological risk areas: issues and directions</source>
        <translation>生态风险区：主要问题与修复方向</translation>
    </message>
    <message>
        <source>Ecological risk of mining</source>
        <translation>矿山开发生态风险评价报告</translation>
    </message>
    <message>
        <source>Ecological vulnerability</source>
        <translation>生态脆弱性</translation>
    </message>
    <message>
        <source>Ecological vulnerability from raw layers</source>
        <translation>由原始图层计算生态脆弱性</translation>
    </message>
    <message>
        <source>Ecological vulnerability raster</source>
        <translation>生态脆弱性栅格</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生态系统</translation>
    </message>
    <message>
        <source>Ecosystems damaged by mining</source>
        <translation>矿山损毁的生态系统</translation>
    </message>
    <message>
        <source>Effective weight</source>
        <translation>有效权重</translation>
    </message>
    <message>
        <source>Effective weights of the components.</source>
        <translation>各分量的有效权重。</translation>
    </message>
    <message>
        <source>Effective weights: water, biodiversity, vulnerability</source>
        <translation>有效权重：水源涵养、生物多样性、脆弱性</translation>
    </message>
    <message>
        <source>Elevation (m)</source>
        <translation>高程（m）</translation>
    </message>
    <message>
        <source>Elevation score</source>
        <translation>高程评分</translation>
    </message>
    <message>
        <source>Empty: as in the history of GRID, else the first.</source>
        <translation>留空：与 GRID 的历史记录一致，若无记录则取第一项。</translation>
    </message>
    <message>
        <source>Empty: as in the history of GRID.</source>
        <translation>留空：与 GRID 的历史记录一致。</translation>
    </message>
    <message>
        <source>Empty: bio_0 where the grid has it. Adds risk_0, risk_mine and mine_pct: what mining made.</source>
        <translation>留空：格网有 bio_0 时采用该字段。增加 risk_0、risk_mine 和 mine_pct，即由矿山开发造成的部分。</translation>
    </message>
    <message>
        <source>Empty: frag_0 where the grid has it; else the fragmentation counts as unchanged by mining.</source>
        <translation>留空：格网有 frag_0 时采用该字段；否则视为矿山开发未改变破碎度。</translation>
    </message>
    <message>
        <source>Empty: rights are for any mineral.</source>
        <translation>留空：矿业权适用于任何矿种。</translation>
    </message>
    <message>
        <source>Empty: risk_0 where the layer has it and the risk is zoned. Adds class_0, on the same breaks.</source>
        <translation>留空：对风险值分区且图层有 risk_0 时采用该字段。增加 class_0，采用相同断点。</translation>
    </message>
    <message>
        <source>Empty: the report leaves its map out and says so.</source>
        <translation>留空：报告不含该图，并作说明。</translation>
    </message>
    <message>
        <source>Empty: the report leaves their section out and says so.</source>
        <translation>留空：报告不含该节，并作说明。</translation>
    </message>
    <message>
        <source>Empty: there are none. The vulnerability needs these or the function areas.</source>
        <translation>留空表示没有。脆弱性评价需要自然保护区或重要生态功能区之一。</translation>
    </message>
    <message>
        <source>Empty: there are none. The vulnerability needs these or the reserves.</source>
        <translation>留空表示没有。脆弱性评价需要重要生态功能区或自然保护区之一。</translation>
    </message>
    <message>
        <source>Empty: what img_date and img_res of the pieces tell.</source>
        <translation>留空时取损毁斑块的 img_date 和 img_res。</translation>
    </message>
    <message>
        <source>Energy minerals</source>
        <translation>能源矿产</translation>
    </message>
    <message>
        <source>Eq. 1</source>
        <translation>论文式1</translation>
    </message>
    <message>
        <source>Eq. 2</source>
        <translation>论文式2</translation>
    </message>
    <message>
        <source>Eq. 3 (exponential decay)</source>
        <translation>论文式3 （指数衰减）</translation>
    </message>
    <message>
        <source>Equal interval</source>
        <translation>等间距</translation>
    </message>
    <message>
        <source>Evaluation grid</source>
        <translation>评价格网</translation>
    </message>
    <message>
        <source>Evaluation grid with both stresses</source>
        <translation>含两项胁迫的评价格网</translation>
    </message>
    <message>
        <source>Evaluation grid with fragmentation</source>
        <translation>含破碎度的评价格网</translation>
    </message>
    <message>
        <source>Evaluation grid with the stress</source>
        <translation>带胁迫值的评价格网</translation>
    </message>
    <message>
        <source>Every cell with its class before and after, and the change.</source>
        <translation>每个单元前后两期的等级及其变化。</translation>
    </message>
    <message>
        <source>Every cell with the share of draws in which it keeps its class.</source>
        <translation>每个单元在多少比例的抽样中保持其等级。</translation>
    </message>
    <message>
        <source>Every chart starts at 0 and has a scale of its own.</source>
        <translation>各图纵轴均从 0 开始，刻度各自独立。</translation>
    </message>
    <message>
        <source>Every column adds up as it is shown; along a row the last digit may differ.</source>
        <translation>各列的显示值之和等于合计；按行相加时末位可能有出入。</translation>
    </message>
    <message>
        <source>Every mine has one of five models, chosen by the first rule that holds for its protection, risk class and severity. The section on every mine has the reason.</source>
        <translation>依据保护类型、风险等级和损毁程度，按规则表中首条成立的规则，为每座矿山确定五种修复模式之一；判定依据见“一矿一策”一节。</translation>
    </message>
    <message>
        <source>Every mine with measure, level, months to the next look and why.</source>
        <translation>每座矿山的监管措施、级别、距下次检查的月数和理由。</translation>
    </message>
    <message>
        <source>Every mine with order, gain, gain_w, gain_b, cost, the running sums, chosen and why.</source>
        <translation>每座矿山及其 order、gain、gain_w、gain_b、cost、各累计值、chosen 和 why。</translation>
    </message>
    <message>
        <source>Every mine with risk_class, severity, protection, model, rule and reason.</source>
        <translation>每座矿山的 risk_class、severity、protection、model、rule 和 reason。</translation>
    </message>
    <message>
        <source>Every mine with the share of draws in which it keeps its model.</source>
        <translation>每座矿山在多少比例的抽样中保持其修复模式。</translation>
    </message>
    <message>
        <source>Every mining patch was cut along the borders of the land use before mining and of the protected areas. Areas are exact polygon areas; what lay under a mine before is what was damaged.</source>
        <translation>将每个矿山开发图斑与采矿前土地利用及保护地边界叠加切割，按多边形精确面积统计；矿山占用前的生态系统即为被损毁的生态系统。</translation>
    </message>
    <message>
        <source>Every patch cut by land use and protection: lu_code, lu_name, ecosystem, protection, area_ha.</source>
        <translation>按土地利用和保护类型切分的每个图斑：lu_code、lu_name、ecosystem、protection、area_ha。</translation>
    </message>
    <message>
        <source>Every patch cut by the land use before mining: exact areas (Table 4)</source>
        <translation>每个图斑按采矿前土地利用切分：精确面积（表4）</translation>
    </message>
    <message>
        <source>Every square is a cell in the colour of its risk zone.</source>
        <translation>每个方格为一个单元，颜色表示其风险等级。</translation>
    </message>
    <message>
        <source>Everything from raw layers to risk zones, hot spots, risk areas and a restoration model for every mine.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Damaged ecosystems (3.1.1, Table 4); water conservation stress (Eq. 1); biodiversity stress (Eqs. 2-4, Table 2); vulnerability (Table 3); overlay and zones by natural breaks (2.3.6, 3.2); Gi* hot spots (3.3); one mine, one policy (3.4).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation>由原始图层得到风险分区、热点、风险区域和每座矿山的修复模式的全流程。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;生态系统损毁（3.1.1，表4）；水源涵养胁迫（式1）；生物多样性胁迫（式2-4，表2）；脆弱性（表3）；叠加与自然断点分区（2.3.6、3.2）；Gi* 热点（3.3）；一矿一策（3.4）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。</translation>
    </message>
    <message>
        <source>Everything goes there: one GeoPackage, rasters and pages, under plain names. Empty: the layers are temporary, and are lost when QGIS is closed.</source>
        <translation>全部结果放入其中：一个 GeoPackage、栅格和网页，名称简明。留空：图层为临时图层，关闭 QGIS 即丢失。</translation>
    </message>
    <message>
        <source>Everything goes there: one GeoPackage, rasters and pages. It is made where it is missing.</source>
        <translation>全部结果放入其中：一个 GeoPackage、栅格和网页。文件夹不存在时自动创建。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Excavation</source>
        <translation>挖损</translation>
    </message>
    <message>
        <source>Excavation (ha)</source>
        <translation>挖损（公顷）</translation>
    </message>
    <message>
        <source>Exponent z</source>
        <translation>指数 z</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>FIELD: all values are the same, so every z is 0 and nothing is hot or cold.</source>
        <translation>FIELD：所有值相同，因此 z 均为 0，没有热点或冷点。</translation>
    </message>
    <message>
        <source>FIELD: all {count:value is|values are} {value:g}, so {count:|it|they} cannot be divided into classes. Choose another field.</source>
        <translation>FIELD：{count}个值均为 {value:g}，无法分级。请另选字段。</translation>
    </message>
    <message>
        <source>FIELD: in {field} of {name}, {count:cell has|cells have} a value that is no level (the first is feature {first}: {value:g}). Mend them, or choose another field or number of LEVELS.</source>
        <translation>FIELD：{name} 的字段 {field} 中有{count}个单元的值不是等级（第一个是要素 {first}：{value:g}）。请修正，或另选字段或 LEVELS。</translation>
    </message>
    <message>
        <source>FOOTPRINTS: the mask {mask} has no value in any footprint of {name}. Check extent and CRS.</source>
        <translation>FOOTPRINTS：掩膜 {mask} 在 {name} 的任何影像范围内都没有值。请检查范围和 CRS。</translation>
    </message>
    <message>
        <source>FRAG_FIELD: no cell has a fragmentation.</source>
        <translation>FRAG_FIELD：没有任何单元有破碎度值。</translation>
    </message>
    <message>
        <source>FRAG_FIELD: {count:cell has|cells have} no value, and no stress.</source>
        <translation>FRAG_FIELD：{count}个单元无值，没有胁迫值。</translation>
    </message>
    <message>
        <source>FRAG_MIN and FRAG_MAX</source>
        <translation>FRAG_MIN 和 FRAG_MAX</translation>
    </message>
    <message>
        <source>FRAG_MIN, FRAG_MAX: the range {low:g}-{high:g} is empty. Give a smaller FRAG_MIN or a larger FRAG_MAX.</source>
        <translation>FRAG_MIN、FRAG_MAX：范围 {low:g}-{high:g} 为空。请减小 FRAG_MIN 或增大 FRAG_MAX。</translation>
    </message>
    <message>
        <source>FUNCTION_AREAS and RESERVES are both empty. Give at least one of the two layers.</source>
        <translation>FUNCTION_AREAS 和 RESERVES 均为空。两个图层请至少给出一个。</translation>
    </message>
    <message>
        <source>Fall of the NDVI; 0 where the index is not above 0</source>
        <translation>NDVI 的下降值；裸土指数不大于0处为 0</translation>
    </message>
    <message>
        <source>Fallen by one class</source>
        <translation>降低一级</translation>
    </message>
    <message>
        <source>Fallen by two classes or more</source>
        <translation>降低两级或以上</translation>
    </message>
    <message>
        <source>Farmland ecosystem</source>
        <translation>农田生态系统</translation>
    </message>
    <message>
        <source>Farthest from a mine (m)</source>
        <translation>距矿山的最远距离（m）</translation>
    </message>
    <message>
        <source>Fewer cells are hot or cold by chance. It changes gi_bin only.</source>
        <translation>减少因偶然而成为热点或冷点的单元。只影响 gi_bin。</translation>
    </message>
    <message>
        <source>Fewest pixels of its image in a patch</source>
        <translation>图斑至少所含的影像像元数</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field names</source>
        <translation>字段说明</translation>
    </message>
    <message>
        <source>Field of the Gi* bin</source>
        <translation>Gi* 分级字段</translation>
    </message>
    <message>
        <source>Field of the accessibility (0-1)</source>
        <translation>可达性字段（0-1）</translation>
    </message>
    <message>
        <source>Field of the area&apos;s name</source>
        <translation>区域名称字段</translation>
    </message>
    <message>
        <source>Field of the biodiversity stress (0-1)</source>
        <translation>生物多样性胁迫字段（0-1）</translation>
    </message>
    <message>
        <source>Field of the biodiversity stress without mining</source>
        <translation>无矿山开发时的生物多样性胁迫字段</translation>
    </message>
    <message>
        <source>Field of the damage type</source>
        <translation>损毁类型字段</translation>
    </message>
    <message>
        <source>Field of the fragmentation (patches per km2)</source>
        <translation>破碎度字段（每平方千米斑块数）</translation>
    </message>
    <message>
        <source>Field of the fragmentation without mines</source>
        <translation>无矿山时的破碎度字段</translation>
    </message>
    <message>
        <source>Field of the image date</source>
        <translation>影像日期字段</translation>
    </message>
    <message>
        <source>Field of the image resolution (m)</source>
        <translation>影像分辨率字段（m）</translation>
    </message>
    <message>
        <source>Field of the land-use class code</source>
        <translation>土地利用代码字段</translation>
    </message>
    <message>
        <source>Field of the mine id</source>
        <translation>矿山编号字段</translation>
    </message>
    <message>
        <source>Field of the mine name</source>
        <translation>矿山名称字段</translation>
    </message>
    <message>
        <source>Field of the mine number</source>
        <translation>矿山编号字段</translation>
    </message>
    <message>
        <source>Field of the mine&apos;s number</source>
        <translation>矿山编号字段</translation>
    </message>
    <message>
        <source>Field of the mine&apos;s state</source>
        <translation>矿山状态字段</translation>
    </message>
    <message>
        <source>Field of the mineral group</source>
        <translation>矿产类别字段</translation>
    </message>
    <message>
        <source>Field of the mineral group, or of any other groups</source>
        <translation>矿产类别字段，或其他任意分组字段</translation>
    </message>
    <message>
        <source>Field of the right&apos;s id</source>
        <translation>矿业权编号字段</translation>
    </message>
    <message>
        <source>Field of the right&apos;s last day</source>
        <translation>矿业权有效期截止日字段</translation>
    </message>
    <message>
        <source>Field of the right&apos;s minerals</source>
        <translation>矿业权矿种字段</translation>
    </message>
    <message>
        <source>Field of the risk without mining</source>
        <translation>无矿山开发时的风险字段</translation>
    </message>
    <message>
        <source>Field of the stress</source>
        <translation>胁迫字段</translation>
    </message>
    <message>
        <source>Field of the unit&apos;s name</source>
        <translation>自然单元名称字段</translation>
    </message>
    <message>
        <source>Field of the water conservation stress (WRAC)</source>
        <translation>水源涵养胁迫字段（WRAC）</translation>
    </message>
    <message>
        <source>Field of the way of mining</source>
        <translation>开采方式字段</translation>
    </message>
    <message>
        <source>Field of the year mining began</source>
        <translation>开采起始年份字段</translation>
    </message>
    <message>
        <source>Field that accepts a candidate</source>
        <translation>候选图斑采纳字段</translation>
    </message>
    <message>
        <source>Field to analyse</source>
        <translation>分析字段</translation>
    </message>
    <message>
        <source>Field to compare (in both)</source>
        <translation>比较字段（两图层均有）</translation>
    </message>
    <message>
        <source>Field to zone</source>
        <translation>分区字段</translation>
    </message>
    <message>
        <source>Field with each mine&apos;s cost</source>
        <translation>各矿山成本字段</translation>
    </message>
    <message>
        <source>Field with the cell&apos;s id (in both)</source>
        <translation>单元编号字段（两图层均有）</translation>
    </message>
    <message>
        <source>Field with the damage type</source>
        <translation>损毁类型字段</translation>
    </message>
    <message>
        <source>Field with the mine&apos;s id</source>
        <translation>矿山编号字段</translation>
    </message>
    <message>
        <source>Field with the mine&apos;s id (also in the pieces)</source>
        <translation>矿山编号字段（损毁斑块中亦同）</translation>
    </message>
    <message>
        <source>Field with the mine&apos;s id (in all)</source>
        <translation>矿山编号字段（各图层相同）</translation>
    </message>
    <message>
        <source>Field with the mine&apos;s id (in both)</source>
        <translation>矿山编号字段（两图层均有）</translation>
    </message>
    <message>
        <source>Field with the mineral group</source>
        <translation>矿产类别字段</translation>
    </message>
    <message>
        <source>Field with the risk class</source>
        <translation>风险等级字段</translation>
    </message>
    <message>
        <source>Field with the type of frozen ground</source>
        <translation>冻土类型字段</translation>
    </message>
    <message>
        <source>Field with the unit&apos;s name</source>
        <translation>自然单元名称字段</translation>
    </message>
    <message>
        <source>Fields computed anew: {fields}.</source>
        <translation>已重新计算的字段：{fields}。</translation>
    </message>
    <message>
        <source>Fields of the interpretation layer, source, mean, max and accept: set it 1 for damage, 0 for none.</source>
        <translation>解译图层的字段，以及 source、mean、max 和 accept：损毁填 1，否则填 0。</translation>
    </message>
    <message>
        <source>Fields to divide the damage by (one or two)</source>
        <translation>分组统计字段（一个或两个）</translation>
    </message>
    <message>
        <source>Figure {number}.</source>
        <translation>图{number}</translation>
    </message>
    <message>
        <source>First column: the criteria; further columns: one for each, by the same names. Any number of them.</source>
        <translation>第一列为指标；其后每个指标一列，名称相同。个数不限。</translation>
    </message>
    <message>
        <source>First column: water, biodiversity, vulnerability; then one column for each of them.</source>
        <translation>第一列为 water、biodiversity、vulnerability；其后三者各一列。</translation>
    </message>
    <message>
        <source>First month of images (1-12)</source>
        <translation>影像起始月份（1-12）</translation>
    </message>
    <message>
        <source>First plausible year</source>
        <translation>最早合理年份</translation>
    </message>
    <message>
        <source>Five indicators, AHP weights (Table 3)</source>
        <translation>五项指标，层次分析法权重（表3）</translation>
    </message>
    <message>
        <source>Five zones by natural breaks (2.3.6, 3.2)</source>
        <translation>按自然断点分为五个风险区（2.3.6、3.2）</translation>
    </message>
    <message>
        <source>Folder for maps and tables</source>
        <translation>地图与表格的文件夹</translation>
    </message>
    <message>
        <source>Folder for the degradation by threat</source>
        <translation>各威胁源退化栅格的文件夹</translation>
    </message>
    <message>
        <source>For example 0.12;0.25;0.4;0.55;0.9 for five classes. Takes the place of METHOD and CLASSES.</source>
        <translation>例如五级为 0.12;0.25;0.4;0.55;0.9。给出后代替 METHOD 和 CLASSES。</translation>
    </message>
    <message>
        <source>For orientation on the maps</source>
        <translation>成图用的定位要素</translation>
    </message>
    <message>
        <source>For scripts: {id}</source>
        <translation>脚本中使用：{id}</translation>
    </message>
    <message>
        <source>For the habitat quality without mining; the same classes as in the land use with mines.</source>
        <translation>用于计算无矿山开发时的生境质量；分类编码与含矿山的土地利用相同。</translation>
    </message>
    <message>
        <source>For the interpreter (4.4)</source>
        <translation>供解译人员判断（4.4）</translation>
    </message>
    <message>
        <source>For the scale Percentile only; larger stresses count as 1.</source>
        <translation>仅用于“百分位”尺度；更大的胁迫按 1 计。</translation>
    </message>
    <message>
        <source>For the shipped table: mining, construction, settlement, arable, as Threat layers makes them. The log says which raster was taken for which threat.</source>
        <translation>采用随附的表时依次为：采矿、其他建设用地、居民点、耕地，与“威胁源图层”的输出一致。日志会说明每个栅格被当作哪种威胁。</translation>
    </message>
    <message>
        <source>Forest ecosystem</source>
        <translation>森林生态系统</translation>
    </message>
    <message>
        <source>Forest, grassland, water and wetland (ha)</source>
        <translation>森林、草地、水体与湿地（公顷）</translation>
    </message>
    <message>
        <source>Forest, grassland, water and wetland, which hold water and bear biodiversity, are {area} ha ({share} %) of it.</source>
        <translation>其中涵养水源、承载生物多样性的森林、草地、水体与湿地共{area}公顷（{share}%）。</translation>
    </message>
    <message>
        <source>Forest, grassland, water and wetland, which hold water and bear biodiversity, are {area} ha ({share} %) of it; {inside} ha ({inside_share} %) are such land in {areas}.</source>
        <translation>其中涵养水源、承载生物多样性的森林、草地、水体与湿地共{area}公顷（{share}%）；位于{areas}内的有{inside}公顷（{inside_share}%）。</translation>
    </message>
    <message>
        <source>Former: hot before, no longer</source>
        <translation>曾经：过去为热点，现已不是</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>核算值</translation>
    </message>
    <message>
        <source>Fragmentation scaled from {low:.6g}-{high:.6g} patches per km2 to 0-1.</source>
        <translation>破碎度由每平方千米 {low:.6g}-{high:.6g}个斑块标准化到 0-1。</translation>
    </message>
    <message>
        <source>Fragmentation that counted as 0</source>
        <translation>取为 0 的破碎度值</translation>
    </message>
    <message>
        <source>Fragmentation that counted as 1</source>
        <translation>取为 1 的破碎度值</translation>
    </message>
    <message>
        <source>Fragmentation that counts as 0 (patches per km2)</source>
        <translation>计为 0 的破碎度（斑块数/km2）</translation>
    </message>
    <message>
        <source>Fragmentation that counts as 0 (patches per km2; empty: the least)</source>
        <translation>取为 0 的破碎度值（每平方千米斑块数；留空：最小值）</translation>
    </message>
    <message>
        <source>Fragmentation that counts as 1 (patches per km2)</source>
        <translation>计为 1 的破碎度（斑块数/km2）</translation>
    </message>
    <message>
        <source>Fragmentation that counts as 1 (patches per km2; empty: the greatest)</source>
        <translation>取为 1 的破碎度值（每平方千米斑块数；留空：最大值）</translation>
    </message>
    <message>
        <source>Framed cells lie together and bear a high stress; number 1 is the most stressed place.</source>
        <translation>加框的单元相互连片且胁迫高，编号1为胁迫最高处。</translation>
    </message>
    <message>
        <source>From the edge of the patch.</source>
        <translation>自图斑边缘起。</translation>
    </message>
    <message>
        <source>From the results of the chain to all that the paper tells of its area: damage by mineral, licence, area and risk class, stressed places and their causes, risk areas, and the supervision of every mine.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;The damaged pieces are added up by fields, areas and risk classes (3.1.1, 3.2); cells of high stress are gathered into places with the classes that cause it (3.1.2); hot cells into risk areas (3.3); rules give every mine a measure and a warning level (4.3).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation>由全流程的结果得到论文对其研究区所述的全部内容：按矿种、许可、区域和风险等级统计的损毁面积，高胁迫区及其成因，风险区域，以及每座矿山的监管。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;损毁斑块按字段、区域和风险等级汇总（3.1.1、3.2）；胁迫高的单元归并为高胁迫区并给出成因地类（3.1.2）；热点单元归并为风险区域（3.3）；按规则为每座矿山确定监管措施和预警级别（4.3）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</translation>
    </message>
    <message>
        <source>From the results of the chain to the mines that should be restored first: the order for any budget, the plan for the one that is given, and the risk and its hot spots after it.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;The threats are made as in the chain. The gain of restoring mines is the risk that goes with them, on the scales of the chain; mines hide each other, so pairs and clusters are looked at as well as single mines, and everything is computed anew after each choice (3.4, 4.3). Costs are the damaged hectares, or come from a table by restoration model, or from a field.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation>由全流程的结果得出应优先修复的矿山：适用于任何预算的次序、给定预算下的方案，以及方案实施后的风险及其热点。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;威胁源的制作与全流程相同。修复矿山的收益是随之消除的风险，采用全流程的标度；矿山相互遮蔽，因此除单座矿山外，还考虑成对和成群的矿山，每次选择后全部重新计算（3.4、4.3）。成本为损毁的公顷数，或取自按修复模式给出的表，或取自字段。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。</translation>
    </message>
    <message>
        <source>From the results of two years to a report, a list of early warnings, and what is sure although the weights are a judgement.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;The later year&apos;s results are read into a report (3.1-3.4); both years are classified by the earlier one&apos;s breaks and compared; the overlay is repeated with many random weights, by the same breaks (2.3.6).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation>由两年的结果得到报告、预警清单，以及在权重只是一种判断的情况下仍然可靠的结论。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;后一年的结果汇成报告（3.1-3.4）；两年均按前一年的断点分级并比较；并在相同断点下以大量随机权重重复叠加（2.3.6）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</translation>
    </message>
    <message>
        <source>From two satellite images to features that an interpreter accepts or rejects: where vegetation was lost and soil lies bare.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;NDVI of both images and its fall; kept where the bare-soil index of the later image, ((short-wave infrared + red) - (near infrared + blue)) / (their sum), is above 0; regions of more than the threshold and the least area become candidates (paper 4.4). Both images have the same bands and pixels. The raster calculator is GDAL&apos;s: gdal_calc has to be there (Debian: gdal-bin).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation>由两期卫星影像得到供解译人员采纳或否决的要素：植被消失且土壤裸露之处。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;计算两期影像的 NDVI 及其下降值；仅保留后期裸土指数（(短波红外 + 红) - (近红外 + 蓝)）/（四者之和）大于 0 之处；超过阈值和最小面积的区域成为候选图斑（论文 4.4 节）。两期影像的波段和像元须一致。栅格计算器为 GDAL 的工具：须装有 gdal_calc（Debian：gdal-bin）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</translation>
    </message>
    <message>
        <source>Frozen ground</source>
        <translation>冻土</translation>
    </message>
    <message>
        <source>Frozen ground (empty: none anywhere)</source>
        <translation>冻土（留空：全区无冻土）</translation>
    </message>
    <message>
        <source>Frozen ground (polygons)</source>
        <translation>冻土（面）</translation>
    </message>
    <message>
        <source>Frozen ground score</source>
        <translation>冻土评分</translation>
    </message>
    <message>
        <source>Function area</source>
        <translation>重要生态功能区</translation>
    </message>
    <message>
        <source>Function area ({function})</source>
        <translation>重要生态功能区（{function}）</translation>
    </message>
    <message>
        <source>Function area ({function}) and reserve ({reserve})</source>
        <translation>重要生态功能区（{function}）和自然保护区（{reserve}）</translation>
    </message>
    <message>
        <source>Function area and reserve</source>
        <translation>重要生态功能区与自然保护区</translation>
    </message>
    <message>
        <source>Function areas were not given: nothing is known of the damage in them.</source>
        <translation>未提供重要生态功能区：其中的损毁情况未知。</translation>
    </message>
    <message>
        <source>Further fields, not explained here: {names}.</source>
        <translation>其他字段（本说明未收录）：{names}。</translation>
    </message>
    <message>
        <source>GEOS could not overlay two polygons, not even after a repair ({error}).</source>
        <translation>GEOS 无法叠加两个多边形，修复后仍然失败（{error}）。</translation>
    </message>
    <message>
        <source>GRID has no risk_0 and risk_mine, which Risk overlay with BIO_0_FIELD writes: the gain of all mines, {total:.6g}, cannot be checked against them.</source>
        <translation>GRID 没有 risk_0 和 risk_mine（由“风险叠加”在给出 BIO_0_FIELD 时写出）：无法据此核对全部矿山的收益 {total:.6g}。</translation>
    </message>
    <message>
        <source>GRID has no risk_0 and risk_mine: by its history the state without mining was not run. Risk overlay with BIO_0_FIELD (bio_0 of Biodiversity stress) writes them; until then the gain of all mines, {total:.6g}, cannot be checked.</source>
        <translation>GRID 没有 risk_0 和 risk_mine：其历史记录表明未计算无采矿状态。这两个字段由“风险叠加”在给出 BIO_0_FIELD（“生物多样性胁迫”的 bio_0）时写出；在此之前无法核对全部矿山的收益 {total:.6g}。</translation>
    </message>
    <message>
        <source>GRID with risk_after and, by the breaks in its history, cls_after.</source>
        <translation>含 risk_after 的 GRID，并按其历史记录中的分级断点给出 cls_after。</translation>
    </message>
    <message>
        <source>GRID&apos;s history says that its risk was made with the weights {noted} (water, biodiversity, vulnerability), but W_WATER, W_BIO and W_VULN are {given} of their sum. Give the weights that the risk overlay was made with.</source>
        <translation>GRID 的历史记录表明其风险由权重 {noted}（水源涵养、生物多样性、脆弱性）叠加而成，而 W_WATER、W_BIO 和 W_VULN 归一化后为 {given}。请给出风险叠加时所用的权重。</translation>
    </message>
    <message>
        <source>GRID: cells overlap, so that {area:g} m2 of the pieces would count more than once. Make the grid with Evaluation grid, or remove duplicate cells (Delete duplicate geometries).</source>
        <translation>GRID：单元相互重叠，有 {area:g} m2 的损毁斑块会重复计算。请用“评价格网”生成格网，或删除重复单元（“删除重复几何图形”）。</translation>
    </message>
    <message>
        <source>GRID: in {count:cell|cells} of {name} more is damaged than there is ground (area_km2): {damaged:.6g} km2 of {area:.6g} km2 in {cells}. The stress could pass {highest:.6g}, that of a cell wholly damaged. Make the grid with Evaluation grid, whose cells end at the study area, or remove the field area_km2 to measure the polygons.</source>
        <translation>GRID：{name} 中有{count}个单元的损毁面积大于单元面积（area_km2）：{cells} 中损毁 {damaged:.6g} km2，单元面积仅 {area:.6g} km2。胁迫可能超过 {highest:.6g}，即整个单元均被损毁时的值。请用“评价格网”生成格网，其单元止于研究区边界；或删除字段 area_km2，改用多边形面积。</translation>
    </message>
    <message>
        <source>GRID: in {count:cell|cells} the field risk is not the sum of c_water, c_bio and c_vuln. The sum is used; run Risk overlay again if the fields are of different runs.</source>
        <translation>GRID：{count}个单元的 risk 字段不等于 c_water、c_bio 与 c_vuln 之和。现采用其和；若字段来自不同次运行，请重新运行“风险叠加”。</translation>
    </message>
    <message>
        <source>GRID: in {count:cell|cells} {field} is not what the stresses and the scales give (the first is feature {first}: {there:.6g}, not {worked_out:.6g}). Weights, WATER_MAX, FRAG_MIN, FRAG_MAX and METHOD must be those that the risk was made with, and its SCALING limits or percentile.</source>
        <translation>GRID：有{count}个单元的 {field} 与由胁迫和标度算得的值不符（第一个为要素 {first}：{there:.6g}，应为 {worked_out:.6g}）。权重、WATER_MAX、FRAG_MIN、FRAG_MAX 和 METHOD 必须与生成风险时一致，且其 SCALING 须为界限或百分位数。</translation>
    </message>
    <message>
        <source>GRID: no cell has all of {fields}, so no cell has a risk.</source>
        <translation>GRID：没有单元同时具有 {fields}，因此没有单元有风险值。</translation>
    </message>
    <message>
        <source>GRID: the highest risk class is {found:g}. The shipped rules are written for {expected:class|classes}: give RULES that fit.</source>
        <translation>GRID：最高风险等级为 {found:g}。随附规则适用于{expected}级：请给出相应的 RULES。</translation>
    </message>
    <message>
        <source>GRID: {area:,.4f} ha lie outside its cells and have no class.</source>
        <translation>GRID：{area:,.4f}公顷位于格网单元之外，没有等级。</translation>
    </message>
    <message>
        <source>GRID: {field} reaches from {low:.6g} to {high:.6g}, but with the weight {weight:.6g} it can only lie between 0 and the weight. Give the weights that the risk overlay was made with.</source>
        <translation>GRID：{field} 的范围为 {low:.6g} 至 {high:.6g}，但权重为 {weight:.6g} 时只能在 0 与该权重之间。请填写风险叠加时所用的权重。</translation>
    </message>
    <message>
        <source>GROUP_FIELD {field}: {groups} are no known mineral groups, so each is a group of its own.</source>
        <translation>GROUP_FIELD {field}：{groups} 不是已知的矿产类别，各自作为单独一组。</translation>
    </message>
    <message>
        <source>Gain of all mines (risk x km2)</source>
        <translation>全部矿山的收益（风险 × km2）</translation>
    </message>
    <message>
        <source>Gain of the chosen mines (risk x km2)</source>
        <translation>入选矿山的收益（风险 × km2）</translation>
    </message>
    <message>
        <source>GeoPackage with the layers and tables</source>
        <translation>含图层和表的 GeoPackage</translation>
    </message>
    <message>
        <source>Getis-Ord Gi*</source>
        <translation>Getis-Ord Gi* 统计</translation>
    </message>
    <message>
        <source>Getis-Ord Gi* (3.3)</source>
        <translation>Getis-Ord Gi*（3.3）</translation>
    </message>
    <message>
        <source>Gi* of bio_mining (Figure 6)</source>
        <translation>bio_mining 的 Gi*（图6）</translation>
    </message>
    <message>
        <source>Gi* of risk_mine</source>
        <translation>risk_mine 的 Gi*</translation>
    </message>
    <message>
        <source>Gi* of the risk that is left (3.3)</source>
        <translation>剩余风险的 Gi*（3.3）</translation>
    </message>
    <message>
        <source>Give another year&apos;s FRAG_MIN_USED and FRAG_MAX_USED to make the two comparable.</source>
        <translation>填入另一年份的 FRAG_MIN_USED 和 FRAG_MAX_USED，使两年可比。</translation>
    </message>
    <message>
        <source>Give last year&apos;s value to make two years comparable. Larger stresses count as 1.</source>
        <translation>填入上一年份的数值，使两年可比。更大的胁迫按 1 计。</translation>
    </message>
    <message>
        <source>Give the first year&apos;s, so that two years compare.</source>
        <translation>填入前一年份的取值，使两年可比。</translation>
    </message>
    <message>
        <source>Given and set</source>
        <translation>输入与设置</translation>
    </message>
    <message>
        <source>Given breaks</source>
        <translation>给定断点</translation>
    </message>
    <message>
        <source>Given breaks: upper bound of every class</source>
        <translation>给定断点：各级上限</translation>
    </message>
    <message>
        <source>Given breaks: upper bound of every class, separated by semicolons</source>
        <translation>给定断点：各级上限，以分号分隔</translation>
    </message>
    <message>
        <source>Global Moran&apos;s I = {index:.4f} (expected without any pattern {expected:.4f}), z = {z:.2f}.</source>
        <translation>全局 Moran&apos;s I = {index:.4f}（无空间模式时期望值 {expected:.4f}），z = {z:.2f}。</translation>
    </message>
    <message>
        <source>Gone: the {before} damaged before are no longer there</source>
        <translation>消失：前期损毁的{before}已不存在</translation>
    </message>
    <message>
        <source>Goodness of variance fit (0-1)</source>
        <translation>方差拟合优度（0-1）</translation>
    </message>
    <message>
        <source>Goodness of variance fit (GVF): {fit:.6f}.</source>
        <translation>方差拟合优度（GVF）：{fit:.6f}。</translation>
    </message>
    <message>
        <source>Grassland ecosystem</source>
        <translation>草地生态系统</translation>
    </message>
    <message>
        <source>Green are the mines that the plan chooses.</source>
        <translation>绿色为方案选中的矿山。</translation>
    </message>
    <message>
        <source>Grid of the earlier year</source>
        <translation>前期年份的格网</translation>
    </message>
    <message>
        <source>Grid of the later year</source>
        <translation>后期年份的格网</translation>
    </message>
    <message>
        <source>Grid with risk zones and hot spots</source>
        <translation>含风险分区和热点的格网</translation>
    </message>
    <message>
        <source>Grid with risk zones and hot spots (polygons)</source>
        <translation>含风险分区和热点的格网（面）</translation>
    </message>
    <message>
        <source>Grid with the contributions to the risk</source>
        <translation>含风险贡献的格网</translation>
    </message>
    <message>
        <source>Grid with the risk</source>
        <translation>含风险值的格网</translation>
    </message>
    <message>
        <source>Grids of the years</source>
        <translation>各年份的格网</translation>
    </message>
    <message>
        <source>Growing: hot up to now, and surer than at first</source>
        <translation>增强：至今一直为热点，且置信度高于最初</translation>
    </message>
    <message>
        <source>Grown by {change} ({percent:.0f} %) from {before} to {after}</source>
        <translation>扩大{change}（{percent:.0f}%），由{before}增至{after}</translation>
    </message>
    <message>
        <source>HALF_SATURATION: gains are told on the scales of the risk, so k must be the number that Habitat quality used (its result K), above 0. Leave it empty to take it from the history of GRID.</source>
        <translation>HALF_SATURATION：收益按风险的标度计算，因此 k 必须是“生境质量”所用的数值（其结果 K），且大于 0。留空则取自 GRID 的历史记录。</translation>
    </message>
    <message>
        <source>HALF_SATURATION: k = {k:g} is far from half of the highest degradation, {suggested:.4g}, so that the quality hardly tells places apart. 0 takes that half.</source>
        <translation>HALF_SATURATION：k = {k:g} 与最高退化度的一半 {suggested:.4g} 相差过大，生境质量难以区分各处差异。填 0 则取该一半值。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>生境</translation>
    </message>
    <message>
        <source>Habitat degradation</source>
        <translation>生境退化</translation>
    </message>
    <message>
        <source>Habitat degradation with mining</source>
        <translation>有矿山时的生境退化</translation>
    </message>
    <message>
        <source>Habitat fragmentation</source>
        <translation>生境破碎度</translation>
    </message>
    <message>
        <source>Habitat patches per km2 of cell (Eq. 4)</source>
        <translation>单元内每平方千米生境斑块数（式4）</translation>
    </message>
    <message>
        <source>Habitat quality</source>
        <translation>生境质量</translation>
    </message>
    <message>
        <source>Habitat quality and fragmentation (Eqs. 2-4)</source>
        <translation>生境质量与破碎度（式2-4）</translation>
    </message>
    <message>
        <source>Habitat quality and fragmentation under mining, and the stress they mean.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Mines are burned into the land use; threats, habitat degradation (Eq. 3) and quality (Eq. 2) as in InVEST; habitat patches per km2 of cell (Eq. 4); the stress is high where quality is low and fragmentation high (paper 2.3.4, Table 2).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation>采矿影响下的生境质量与破碎度，及其所反映的胁迫。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;将矿山叠入土地利用；威胁源、生境退化（式3）和生境质量（式2）同 InVEST；单元内每平方千米生境斑块数（式4）；质量低、破碎度高处胁迫高（论文 2.3.4，表2）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</translation>
    </message>
    <message>
        <source>Habitat quality raster (0-1)</source>
        <translation>生境质量栅格（0-1）</translation>
    </message>
    <message>
        <source>Habitat quality raster without mines (0-1)</source>
        <translation>无矿山时的生境质量栅格（0-1）</translation>
    </message>
    <message>
        <source>Habitat quality with mining</source>
        <translation>有矿山时的生境质量</translation>
    </message>
    <message>
        <source>Habitat quality without mining</source>
        <translation>无矿山开发时的生境质量</translation>
    </message>
    <message>
        <source>Habitat suitability by class</source>
        <translation>各地类生境适宜度</translation>
    </message>
    <message>
        <source>Half-saturation constant k</source>
        <translation>半饱和常数 k</translation>
    </message>
    <message>
        <source>Half-saturation constant k (0 = automatic)</source>
        <translation>半饱和常数 k（0 = 自动）</translation>
    </message>
    <message>
        <source>Half-saturation constant k (0: automatic)</source>
        <translation>半饱和常数 k（0：自动）</translation>
    </message>
    <message>
        <source>Half-saturation constant k = {k:.6g}; highest degradation {highest:.6g}.</source>
        <translation>半饱和常数 k = {k:.6g}；最高退化度 {highest:.6g}。</translation>
    </message>
    <message>
        <source>Half-saturation constant used</source>
        <translation>所用半饱和常数</translation>
    </message>
    <message>
        <source>Half-saturation: “0.05” or “half of the maximum”?</source>
        <translation>半饱和常数取0.05还是最大值的一半？</translation>
    </message>
    <message>
        <source>Hatch is a hot spot of risk, the closer the surer.</source>
        <translation>斜线表示风险热点，斜线越密，置信度越高。</translation>
    </message>
    <message>
        <source>Hatch is cells that rose, a mark is a mine. The first twenty warnings carry their ranks.</source>
        <translation>斜线表示等级上升的单元，符号为矿山；前20条预警标有序号。</translation>
    </message>
    <message>
        <source>Hatch is hot cells, gathered by natural unit and named after it.</source>
        <translation>斜线表示按自然单元归并的热点单元，以自然单元命名。</translation>
    </message>
    <message>
        <source>Head/tail breaks</source>
        <translation>头尾分割法</translation>
    </message>
    <message>
        <source>Head/tail breaks and given breaks have a number of their own.</source>
        <translation>头尾分割法和给定断点的级数由其自身决定。</translation>
    </message>
    <message>
        <source>Healed by {change} ({percent:.0f} %) from {before} to {after}</source>
        <translation>恢复{change}（{percent:.0f}%），由{before}减至{after}</translation>
    </message>
    <message>
        <source>Hectares and per cent from each class to each class.</source>
        <translation>各等级之间转移的公顷数和百分比。</translation>
    </message>
    <message>
        <source>Hectares and per cent of each ecosystem by type of damage (the paper&apos;s Table 4).</source>
        <translation>各生态系统按损毁类型的公顷数和百分比（论文表4）。</translation>
    </message>
    <message>
        <source>Hectares and per cent of each zone, and what mining made of it.</source>
        <translation>各风险区的面积（公顷）和百分比，以及其中由矿山开发造成的部分。</translation>
    </message>
    <message>
        <source>High where quality is low and fragmentation high (paper 2.3.4)</source>
        <translation>生境质量低、破碎度高处胁迫高（论文 2.3.4）</translation>
    </message>
    <message>
        <source>Highest class of the mines against the cells under them (number of mines)</source>
        <translation>矿山最高风险等级与其下单元对照（矿山数）</translation>
    </message>
    <message>
        <source>Highest class under the mine</source>
        <translation>矿山范围内最高等级</translation>
    </message>
    <message>
        <source>Highest degradation</source>
        <translation>最高退化度</translation>
    </message>
    <message>
        <source>Highest risk</source>
        <translation>最高风险值</translation>
    </message>
    <message>
        <source>Highest risk in each zone, the lowest zone first; as BREAKS of Risk zoning these bounds put another year into the same zones: {breaks}</source>
        <translation>各风险区风险值上限（由低到高），可作为“风险分区”的BREAKS参数用于其他年份：{breaks}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>演变类型</translation>
    </message>
    <message>
        <source>History of hot spots</source>
        <translation>热点演变</translation>
    </message>
    <message>
        <source>Hold the false discovery rate (FDR)</source>
        <translation>控制错误发现率（FDR）</translation>
    </message>
    <message>
        <source>Hot and cold spots; shares are of the study area.</source>
        <translation>冷热点单元数与面积（占研究区比例）。</translation>
    </message>
    <message>
        <source>Hot cells</source>
        <translation>热点单元数</translation>
    </message>
    <message>
        <source>Hot cells (ha)</source>
        <translation>热点单元面积（公顷）</translation>
    </message>
    <message>
        <source>Hot cells by natural unit, with Table 5&apos;s directions (3.3, 3.4)</source>
        <translation>按自然单元归并热点单元，并给出表5 的修复方向（3.3、3.4）</translation>
    </message>
    <message>
        <source>Hot cells by natural unit: mines, driver, issues, direction.</source>
        <translation>按自然单元归并的热点单元：矿山、主导因子、主要问题、修复方向。</translation>
    </message>
    <message>
        <source>Hot cells gathered by natural unit: what is at stake there, and in which direction to work.</source>
        <translation>按自然单元归并的热点单元，以及各区的主要生态问题与修复方向。</translation>
    </message>
    <message>
        <source>Hot cells move most under “{choice}”: of the cells hot there or here, {share} % are hot in both; in the middle of the choices it is {median} %.</source>
        <translation>热点单元在“{choice}”下变动最大：两者任一为热点的单元中，{share}%在两者中均为热点；各方案的中位数为{median}%。</translation>
    </message>
    <message>
        <source>Hot cells: Jaccard index {index:.3f}.</source>
        <translation>热点单元：Jaccard 指数 {index:.3f}。</translation>
    </message>
    <message>
        <source>Hot spot analysis</source>
        <translation>热点分析</translation>
    </message>
    <message>
        <source>Hot spot grid</source>
        <translation>热点格网</translation>
    </message>
    <message>
        <source>Hot spot, 90 % confidence</source>
        <translation>热点（置信度90%）</translation>
    </message>
    <message>
        <source>Hot spot, 95 % confidence</source>
        <translation>热点（置信度95%）</translation>
    </message>
    <message>
        <source>Hot spot, 99 % confidence</source>
        <translation>热点（置信度99%）</translation>
    </message>
    <message>
        <source>Hot spots after the plan</source>
        <translation>方案实施后的热点</translation>
    </message>
    <message>
        <source>Hot spots and damage</source>
        <translation>热点与损毁</translation>
    </message>
    <message>
        <source>Hot spots and risk areas (3.3)</source>
        <translation>热点与风险区域（3.3）</translation>
    </message>
    <message>
        <source>Hot spots of mining ecological risk</source>
        <translation>矿山生态风险热点</translation>
    </message>
    <message>
        <source>Hot spots of mining&apos;s biodiversity stress</source>
        <translation>矿山开发所致生物多样性胁迫热点</translation>
    </message>
    <message>
        <source>Hot spots of mining&apos;s part</source>
        <translation>矿山开发影响热点</translation>
    </message>
    <message>
        <source>Hot spots of risk</source>
        <translation>生态风险热点</translation>
    </message>
    <message>
        <source>Hot spots of the risk after the plan</source>
        <translation>方案实施后风险的热点</translation>
    </message>
    <message>
        <source>Hot spots of what mining adds to the biodiversity stress</source>
        <translation>矿山开发所增生物多样性胁迫的热点</translation>
    </message>
    <message>
        <source>Hot spots of what mining adds to the risk</source>
        <translation>矿山开发所增生态风险的热点</translation>
    </message>
    <message>
        <source>Hot spots of {field}</source>
        <translation>{field} 的热点</translation>
    </message>
    <message>
        <source>Hot spots that are left (3.3)</source>
        <translation>剩余的热点（3.3）</translation>
    </message>
    <message>
        <source>Hot spots to cross with</source>
        <translation>用于交叉的热点</translation>
    </message>
    <message>
        <source>How accessible each polygon is to threats, 0 (not at all) to 1; 1 outside of the polygons. The lowest of overlapping polygons counts.</source>
        <translation>每个多边形对威胁源的可达性，0（完全不可达）到 1；多边形以外为 1。多边形重叠处取最低值。</translation>
    </message>
    <message>
        <source>How do quality and fragmentation make a stress?</source>
        <translation>生境质量与破碎度如何合成胁迫？</translation>
    </message>
    <message>
        <source>How gi_p is found. With permutations, FDR needs far more than 999 of them.</source>
        <translation>gi_p 的求法。采用置换法时，FDR 所需的置换次数远多于 999。</translation>
    </message>
    <message>
        <source>How many times the criterion of the row outweighs that of the column.</source>
        <translation>行指标的重要性是列指标的多少倍。</translation>
    </message>
    <message>
        <source>How many times the criterion of the row outweighs that of the column: 3, 0.5 or 1/3.</source>
        <translation>行指标的重要性是列指标的多少倍：3、0.5 或 1/3。</translation>
    </message>
    <message>
        <source>How much of each zone is certain.</source>
        <translation>各风险区中有多少是确定的。</translation>
    </message>
    <message>
        <source>How sensitive nature is at a place, whether or not there are mines: the weighted sum of five scores.</source>
        <translation>反映区域自然本底的敏感程度，与是否有矿山无关，为五项指标得分的加权和。</translation>
    </message>
    <message>
        <source>How sure are these results</source>
        <translation>结果有多可靠</translation>
    </message>
    <message>
        <source>How sure zones and models are, by the breaks of both years</source>
        <translation>在两年共用的断点下，分区和修复模式有多可靠</translation>
    </message>
    <message>
        <source>How the degradation of habitat is spread, and what half-saturation constants would make of the quality. A constant far from the middle of D says nearly the same of every pixel. The run took k = {k}.</source>
        <translation>生境退化度的分布，以及不同半饱和常数下的生境质量。常数远离 D 的中间值时，各像元的质量几乎相同。本次运行取 k = {k}。</translation>
    </message>
    <message>
        <source>How the layers were made</source>
        <translation>图层的生成过程</translation>
    </message>
    <message>
        <source>How threats reach a pixel</source>
        <translation>威胁影响到达像元的方式</translation>
    </message>
    <message>
        <source>How vulnerable the land is by nature, whatever mining does.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Elevation, rainfall, frozen ground, important ecological areas and distance from water are scored and added up by their AHP weights (paper 2.3.5, Table 3).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation>土地在不考虑采矿时的自然脆弱程度。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;对高程、降水量、冻土、重要生态功能区和距水系距离评分，按层次分析法权重求和（论文 2.3.5，表3）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</translation>
    </message>
    <message>
        <source>INDICATORS: no pixel has a value in all rasters. Check their extents and nodata.</source>
        <translation>INDICATORS：没有像元在所有栅格中都有值。请检查其范围和 nodata。</translation>
    </message>
    <message>
        <source>INDICATORS: the raster {name} holds {least:g}, but scores are never below 0. If it stands for no value, set it as nodata (Processing: Translate).</source>
        <translation>INDICATORS：栅格 {name} 含有 {least:g}，但评分不会低于 0。如果它表示无值，请把它设为 nodata（处理工具：转换格式 Translate）。</translation>
    </message>
    <message>
        <source>INDICATORS: {rasters:raster was|rasters were} given, but WEIGHTS has {weights:row|rows} ({criteria}). Give one raster for each row, in this order.</source>
        <translation>INDICATORS：给出{rasters}个栅格，但 WEIGHTS 有{weights}行（{criteria}）。请按此顺序为每行给出一个栅格。</translation>
    </message>
    <message>
        <source>INPUT has no value at any pixel of the TEMPLATE {template}. Check its extent, CRS and nodata value.</source>
        <translation>INPUT 在 TEMPLATE {template} 的任何像元处都没有值。请检查其范围、CRS 和 nodata 值。</translation>
    </message>
    <message>
        <source>INPUT is empty: the study area is taken as free of frozen ground.</source>
        <translation>INPUT 为空：视研究区为无冻土区。</translation>
    </message>
    <message>
        <source>INPUT is in {patches}, LANDUSE in {raster}: areas are measured in {raster}.</source>
        <translation>INPUT 为 {patches}，LANDUSE 为 {raster}：面积按 {raster} 量算。</translation>
    </message>
    <message>
        <source>INPUT: hot spots need at least {needed:feature|features} with a value, and there {count:|is|are} {count}.</source>
        <translation>INPUT：热点分析至少需要{needed}个有值要素，现只有{count}个。</translation>
    </message>
    <message>
        <source>INPUT: the crosswalk {table} does not know the code(s) {codes}. Choose the crosswalk of this raster&apos;s legend, or give a table with rows for them (CROSSWALK_TABLE).</source>
        <translation>INPUT：对照表{table} 中没有代码 {codes}。请选择与此栅格分类体系对应的对照表，或给出含这些代码的表（CROSSWALK_TABLE）。</translation>
    </message>
    <message>
        <source>INPUT: the field {field} of {name} holds {value:g}, and classes are whole numbers from 1 on. Run Risk zoning again.</source>
        <translation>INPUT：{name} 的字段 {field} 含有 {value:g}，而等级为从 1 起的整数。请重新运行“风险分区”。</translation>
    </message>
    <message>
        <source>INPUT: the layer {name} has no field {field}, so it was not checked ({parameter}).</source>
        <translation>INPUT：图层 {name} 没有字段 {field}，未作相应检查（{parameter}）。</translation>
    </message>
    <message>
        <source>INPUT: the layer {name} has no field {field}. Give the output of Hot spot analysis, or at least that of Risk zoning.</source>
        <translation>INPUT：图层 {name} 没有字段 {field}。请给出“热点分析”的输出，或至少“风险分区”的输出。</translation>
    </message>
    <message>
        <source>INPUT: the layer {name} has no field {field}. Run Hot spot analysis on it first.</source>
        <translation>INPUT：图层 {name} 没有字段 {field}。请先对其运行“热点分析”。</translation>
    </message>
    <message>
        <source>INPUT: the patches of {name} do not overlap the raster {raster} (LANDUSE). Check the extent and the CRS of both.</source>
        <translation>INPUT：{name} 的图斑与栅格 {raster}（LANDUSE）不重叠。请检查两者的范围和 CRS。</translation>
    </message>
    <message>
        <source>INPUT: the pieces of {name} have no area.</source>
        <translation>INPUT：{name} 的损毁斑块没有面积。</translation>
    </message>
    <message>
        <source>INPUT: the polygons of {name} have no area.</source>
        <translation>INPUT：{name} 的多边形面积为零。</translation>
    </message>
    <message>
        <source>INPUT: the raster has no pixel with a value.</source>
        <translation>INPUT：栅格没有任何有值像元。</translation>
    </message>
    <message>
        <source>INPUT: the raster holds codes of two kinds of {table}: {first} and {second}. A class has one code in one raster: were two rasters merged? Translate them one by one, or give a table (CROSSWALK_TABLE).</source>
        <translation>INPUT：栅格中同时出现 {table} 的两套代码：{first} 和 {second}。同一栅格中一个类别只应有一种代码：是否由两个栅格合并而成？请分别转换，或给出对照表（CROSSWALK_TABLE）。</translation>
    </message>
    <message>
        <source>INPUT: {area:,.4f} ha lie under more than one patch and count once. See Check interpretation.</source>
        <translation>INPUT：有{area:,.4f}公顷位于多个图斑之下，只计一次。参见“解译检查”。</translation>
    </message>
    <message>
        <source>INPUT: {name} has no {fields}, so mine_pct is empty. Risk overlay makes these fields.</source>
        <translation>INPUT：{name} 没有 {fields}，因此 mine_pct 为空。这些字段由“风险叠加”生成。</translation>
    </message>
    <message>
        <source>INPUT: {name} has no {fields}, so the areas have no driver. Risk overlay makes these fields.</source>
        <translation>INPUT：{name} 没有 {fields}，因此各区域没有主导因子。这些字段由“风险叠加”生成。</translation>
    </message>
    <message>
        <source>INPUT: {name} holds no patch: nothing is damaged.</source>
        <translation>INPUT：{name} 中没有图斑，无损毁。</translation>
    </message>
    <message>
        <source>INPUT: {name} holds no restored land.</source>
        <translation>INPUT：{name} 中没有已修复土地。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Image date</source>
        <translation>影像日期</translation>
    </message>
    <message>
        <source>Image footprints</source>
        <translation>影像范围</translation>
    </message>
    <message>
        <source>Image of another month</source>
        <translation>影像月份不符</translation>
    </message>
    <message>
        <source>Image of the earlier year</source>
        <translation>前期影像</translation>
    </message>
    <message>
        <source>Image of the later year, on the same pixels</source>
        <translation>后期影像（像元一致）</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>影像质量</translation>
    </message>
    <message>
        <source>Image resolution (m)</source>
        <translation>影像分辨率（m）</translation>
    </message>
    <message>
        <source>Image too coarse for the patch</source>
        <translation>影像分辨率不足</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Images and their dates</source>
        <translation>影像及其日期</translation>
    </message>
    <message>
        <source>Images, clouds, mines</source>
        <translation>影像、云与矿山</translation>
    </message>
    <message>
        <source>Implausible year</source>
        <translation>年份不合理</translation>
    </message>
    <message>
        <source>Important areas score</source>
        <translation>重要生态功能区评分</translation>
    </message>
    <message>
        <source>Important ecological function areas</source>
        <translation>重要生态功能区</translation>
    </message>
    <message>
        <source>Important ecological function areas (polygons)</source>
        <translation>重要生态功能区（面）</translation>
    </message>
    <message>
        <source>In a function area or a reserve</source>
        <translation>位于功能区或保护区内</translation>
    </message>
    <message>
        <source>In either (%)</source>
        <translation>任一区内（%）</translation>
    </message>
    <message>
        <source>In function areas</source>
        <translation>位于重要生态功能区</translation>
    </message>
    <message>
        <source>In function areas (%)</source>
        <translation>功能区内（%）</translation>
    </message>
    <message>
        <source>In nature reserves</source>
        <translation>位于自然保护区</translation>
    </message>
    <message>
        <source>In reserves (%)</source>
        <translation>保护区内（%）</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>In the dialog</source>
        <translation>对话框中</translation>
    </message>
    <message>
        <source>In the model Nearest threat cell the habitat gain of a mine depends on where it lies and not on its size.</source>
        <translation>在“最近威胁源像元”模型中，矿山的生境收益取决于其位置，与其大小无关。</translation>
    </message>
    <message>
        <source>In the model “nearest threat cell” the habitat gain of a mine depends on where it lies and not on its size; and mines that lie close together hide each other, so that one of them alone removes little.</source>
        <translation>在“最近威胁像元”模型中，一座矿山的生境收益取决于其位置，而与其大小无关；相邻矿山互相遮掩，单独修复其中一座收效甚微。</translation>
    </message>
    <message>
        <source>In the raster&apos;s unit; 10 is for subsidence in mm.</source>
        <translation>单位同栅格；10 用于以 mm 计的沉降。</translation>
    </message>
    <message>
        <source>In the unit of the costs (hectares by default). Empty: the order only, and all mines are chosen.</source>
        <translation>单位与成本相同（默认为公顷）。留空：只给出顺序，所有矿山均入选。</translation>
    </message>
    <message>
        <source>In the unit of the costs, hectares unless COSTS or COST_FIELD say otherwise.</source>
        <translation>与成本同单位；未给出 COSTS 或 COST_FIELD 时为公顷。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>In {cells:cell|cells} the class is lower with mining than without.</source>
        <translation>有{cells}个单元在矿山开发后等级反而降低。</translation>
    </message>
    <message>
        <source>In {count:cell|cells} the biodiversity stress is lower with mining than without (down to {least:.4g}): a mine that swallows a small patch leaves fewer patches.</source>
        <translation>有{count}个单元在矿山开发后生物多样性胁迫反而降低（最低 {least:.4g}）：矿山吞并小斑块后斑块数减少。</translation>
    </message>
    <message>
        <source>In {count:cell|cells} the mean habitat quality from these rasters, tables, decay and k is not the hq_mean of GRID (up to {most:.2g} apart). Are they those that GRID was made with? Gains are changes from the grid&apos;s values.</source>
        <translation>有{count}个单元由这些栅格、表、衰减模型和 k 算得的平均生境质量与 GRID 的 hq_mean 不符（最大相差 {most:.2g}）。它们是否与生成 GRID 时所用的一致？收益以格网中的值为基准计算变化量。</translation>
    </message>
    <message>
        <source>In {count:cell|cells} the risk is lower with mining than without (down to {least:.4g}).</source>
        <translation>有{count}个单元在矿山开发后风险反而降低（最低 {least:.4g}）。</translation>
    </message>
    <message>
        <source>In {count} of {dug:cell|cells} with mined pixels the patches counted here are not those of the grid&apos;s frag (cells at the study area&apos;s border, another land use or other neighbours?). Gains are changes from the grid&apos;s values.</source>
        <translation>在{dug}个含采矿像元的单元中，有{count}个的斑块数与格网 frag 不符（位于研究区边界、土地利用不同或邻域不同？）。收益以格网中的值为基准计算变化量。</translation>
    </message>
    <message>
        <source>InVEST 3.3-3.12 (its exponential kernel ends at 5 times the distance)</source>
        <translation>InVEST 3.3-3.12 （指数核延伸至5倍距离）</translation>
    </message>
    <message>
        <source>InVEST&apos;s habitat quality (Eqs. 2 and 3), with mining and without</source>
        <translation>InVEST 生境质量（式2、式3），有、无矿山开发两种状态</translation>
    </message>
    <message>
        <source>InVEST&apos;s scaling parameter, 2.5 there and in the paper.</source>
        <translation>InVEST 的尺度参数，InVEST 与论文中均为 2.5。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator scores (Table 3)</source>
        <translation>指标评分（表3）</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>统计推断</translation>
    </message>
    <message>
        <source>Inputs that may be left out</source>
        <translation>可不给出的输入</translation>
    </message>
    <message>
        <source>Inside important ecological function areas: {area}. Reserves (RESERVES) are not given.</source>
        <translation>重要生态功能区内：{area}。未提供自然保护区（RESERVES）。</translation>
    </message>
    <message>
        <source>Inside important ecological function areas: {function}; inside reserves: {reserve}; inside either: {either}.</source>
        <translation>重要生态功能区内：{function}；保护区内：{reserve}；任一区内：{either}。</translation>
    </message>
    <message>
        <source>Inside its right</source>
        <translation>位于矿业权内</translation>
    </message>
    <message>
        <source>Inside reserves: {area}. Important ecological function areas (FUNCTION_AREAS) are not given.</source>
        <translation>保护区内：{area}。未提供重要生态功能区（FUNCTION_AREAS）。</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install missing packages …</source>
        <translation>安装缺少的软件包 …</translation>
    </message>
    <message>
        <source>Installing in the background. You can go on working, and close this window.</source>
        <translation>正在后台安装。可以继续工作，也可以关闭此窗口。</translation>
    </message>
    <message>
        <source>Installing packages for Mining Ecological Risk</source>
        <translation>正在为“矿山生态风险”安装软件包</translation>
    </message>
    <message>
        <source>Instead of AS_IN: the SUFFIX of an earlier run into the same OUTPUT_FOLDER, such as the row above in a batch.</source>
        <translation>代替 AS_IN：先前运行到同一 OUTPUT_FOLDER 时的 SUFFIX，例如批处理中的上一行。</translation>
    </message>
    <message>
        <source>Instead of COSTS: what restoring the whole mine costs, above 0.</source>
        <translation>代替 COSTS：修复整座矿山的成本，须大于 0。</translation>
    </message>
    <message>
        <source>Intermittent: hot with breaks</source>
        <translation>间歇：时断时续的热点</translation>
    </message>
    <message>
        <source>Interpretation problems</source>
        <translation>解译问题</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>几何图形无效</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>主要生态问题</translation>
    </message>
    <message>
        <source>Issues and directions</source>
        <translation>主要问题与修复方向</translation>
    </message>
    <message>
        <source>Issues and directions of these units: give a table of your own to Risk areas (DIRECTIONS).</source>
        <translation>如需列出这些单元的生态问题和修复方向，请在“风险区域”中提供自己的表（DIRECTIONS）。</translation>
    </message>
    <message>
        <source>It ends the names of the files, so that several years lie in one folder.</source>
        <translation>加在文件名末尾，使多个年份的结果可放在同一文件夹。</translation>
    </message>
    <message>
        <source>It ends the names of the files, so that the results of several years lie in one folder.</source>
        <translation>加在文件名末尾，使多个年份的结果可放在同一文件夹。</translation>
    </message>
    <message>
        <source>It lowered the class of {cells:cell|cells}.</source>
        <translation>使{cells}个单元的等级降低。</translation>
    </message>
    <message>
        <source>It should reach beyond the study area as far as the threats act (10 km in the shipped table).</source>
        <translation>应超出研究区至少威胁源的影响距离（随附表格中为 10 km）。</translation>
    </message>
    <message>
        <source>Its first band, in a projected CRS in metres.</source>
        <translation>取第一波段，须为以米为单位的投影坐标系。</translation>
    </message>
    <message>
        <source>Its raster counts as empty there; its weight stays in the sum of the weights.</source>
        <translation>该状态下其栅格视为空；其权重仍计入权重之和。</translation>
    </message>
    <message>
        <source>Its shape and its colour tell the ecosystem that was there before. Marks are larger than the land.</source>
        <translation>形状和颜色表示采矿前的生态系统；符号大于地块实际范围。</translation>
    </message>
    <message>
        <source>Its shape and its colour tell the mineral group (the paper’s Figure 4).</source>
        <translation>形状和颜色表示矿产类别（论文图4）。</translation>
    </message>
    <message>
        <source>Its shape and its colour tell the restoration model.</source>
        <translation>形状和颜色表示修复模式。</translation>
    </message>
    <message>
        <source>Its shape and its colour tell the warning level.</source>
        <translation>形状和颜色表示预警级别。</translation>
    </message>
    <message>
        <source>Jaccard index of the hot cells</source>
        <translation>热点单元的 Jaccard 指数</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>判断矩阵</translation>
    </message>
    <message>
        <source>K nearest</source>
        <translation>K 最近邻</translation>
    </message>
    <message>
        <source>K: {k} nearest neighbours need at least {needed:unit|units} with a value, and there {count:|is|are} {count}. Give a smaller K.</source>
        <translation>K：{k}个最近邻至少需要{needed}个有值单元，现只有{count}个。请减小 K。</translation>
    </message>
    <message>
        <source>Kernel that sums to 1 (InVEST 3.3-3.12)</source>
        <translation>和为 1 的卷积核（InVEST 3.3-3.12）</translation>
    </message>
    <message>
        <source>LANDUSE, LANDUSE_MINED: {one} and {other} are not on the same pixels. Take the land use that Threat layers read and the one that it wrote.</source>
        <translation>LANDUSE、LANDUSE_MINED：{one} 与 {other} 的像元不一致。请使用“威胁源图层”读取的土地利用和它写出的土地利用。</translation>
    </message>
    <message>
        <source>LANDUSE: it ends {margin:.0f} m beyond the mines, and threats act up to {longest:g} m ({table}). What lies beyond its edge counts as no threat; give a larger raster if the study area reaches that far.</source>
        <translation>LANDUSE：只超出矿山 {margin:.0f} m，而威胁源影响可达 {longest:g} m（{table}）。边缘以外视为无威胁；若研究区延伸至此，请给出范围更大的栅格。</translation>
    </message>
    <message>
        <source>LANDUSE: under mines {name} has no class, or one that {table} does not have, where {mined} has one (LANDUSE_MINED). Give the land use before mining that Threat layers read.</source>
        <translation>LANDUSE：{name} 在矿山范围内有像元没有地类，或其地类不在 {table} 中，而 {mined}（LANDUSE_MINED）在该处有地类。请使用“威胁源图层”所用的采矿前土地利用。</translation>
    </message>
    <message>
        <source>LANDUSE: under the mines it holds the code(s) {codes}, which are not in {table}. Translate the land use first (Translate land use), add rows to the table (CLASSES), or declare the raster&apos;s nodata value.</source>
        <translation>LANDUSE：矿山之下含有代码 {codes}，{table} 中没有。请先转换土地利用（“土地利用代码转换”）、在表中补充（CLASSES），或声明栅格的 nodata 值。</translation>
    </message>
    <message>
        <source>LANDUSE: {name} has no land use in any cell of the grid. Check extent, CRS and nodata.</source>
        <translation>LANDUSE：{name} 在任何格网单元内都没有土地利用值。请检查范围、CRS 和 nodata。</translation>
    </message>
    <message>
        <source>LEVELS: one level divides nothing. Give 0, or 2 and more.</source>
        <translation>LEVELS：只有一个等级无法划分。请填 0，或 2 及以上。</translation>
    </message>
    <message>
        <source>LINKS: {text} must be distances in metres above 0, parted by semicolons, such as 2000;4000;8000;16000.</source>
        <translation>LINKS：{text} 应为以分号分隔、大于 0 的距离（米），例如 2000;4000;8000;16000。</translation>
    </message>
    <message>
        <source>LOWEST and HIGHEST of Ecological vulnerability; to be given for a raster without a history.</source>
        <translation>“生态脆弱性”的 LOWEST 和 HIGHEST；栅格没有处理历史时须给出。</translation>
    </message>
    <message>
        <source>LULC (or lucode), HABITAT (0-1) and one per threat, named as it (0-1)</source>
        <translation>LULC（或 lucode）、HABITAT（0-1），以及每个威胁源一列，列名同威胁源名称（0-1）</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>土地利用</translation>
    </message>
    <message>
        <source>Land use and roads</source>
        <translation>土地利用与道路</translation>
    </message>
    <message>
        <source>Land use before mining</source>
        <translation>采矿前土地利用</translation>
    </message>
    <message>
        <source>Land use before mining (class codes)</source>
        <translation>采矿前土地利用（地类代码）</translation>
    </message>
    <message>
        <source>Land use before mining (codes of the plugin&apos;s legend)</source>
        <translation>采矿前土地利用（本插件的地类代码）</translation>
    </message>
    <message>
        <source>Land use raster, with mines burned in</source>
        <translation>已叠入矿山的土地利用栅格</translation>
    </message>
    <message>
        <source>Land use with mines</source>
        <translation>含矿山的土地利用</translation>
    </message>
    <message>
        <source>Land within 1 km is most vulnerable.</source>
        <translation>1 km 范围内的土地脆弱性最高。</translation>
    </message>
    <message>
        <source>Land within 10 km is more vulnerable.</source>
        <translation>10 km 范围内的土地脆弱性较高。</translation>
    </message>
    <message>
        <source>Land within 10 km is most vulnerable.</source>
        <translation>10 km 范围内的土地脆弱性最高。</translation>
    </message>
    <message>
        <source>Land-cover raster</source>
        <translation>土地覆盖栅格</translation>
    </message>
    <message>
        <source>Land-use classes</source>
        <translation>土地利用类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest damage: {groups}.</source>
        <translation>损毁最多的依次为：{groups}。</translation>
    </message>
    <message>
        <source>Last month of images (1-12)</source>
        <translation>影像终止月份（1-12）</translation>
    </message>
    <message>
        <source>Lasting: hot without a break up to now</source>
        <translation>持续：至今一直为热点</translation>
    </message>
    <message>
        <source>Later years, images and subsidence</source>
        <translation>后续年份、影像与地面沉降</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layer after which the results are called</source>
        <translation>用其名称命名结果的图层</translation>
    </message>
    <message>
        <source>Layers and tables</source>
        <translation>图层和表</translation>
    </message>
    <message>
        <source>Layers that this report was made of.</source>
        <translation>本报告所用图层。</translation>
    </message>
    <message>
        <source>Layout template of the atlas</source>
        <translation>图集布局模板</translation>
    </message>
    <message>
        <source>Least part of a cell&apos;s pixels that must have a value (0-1)</source>
        <translation>单元内有值像元的最小比例（0-1）</translation>
    </message>
    <message>
        <source>Least part of a whole cell that sets the range (0-1)</source>
        <translation>参与确定取值范围的单元占完整单元的最小比例（0-1）</translation>
    </message>
    <message>
        <source>Leave empty for resources/tables/land_use_classes.csv.</source>
        <translation>留空则采用 resources/tables/land_use_classes.csv。</translation>
    </message>
    <message>
        <source>Leave empty for the shipped table restoration_rules.csv. Columns: order, expression, model, reason.</source>
        <translation>留空则采用随附表格 restoration_rules.csv。列：order, expression, model, reason。</translation>
    </message>
    <message>
        <source>Leave empty for the shipped table sensitivity.csv. Columns: LULC (or lucode), HABITAT (0-1) and one per threat, named as it (0-1).</source>
        <translation>留空则采用随附表格 sensitivity.csv。列：LULC（或 lucode）、HABITAT（0-1），以及每个威胁源一列，列名同威胁源名称（0-1）。</translation>
    </message>
    <message>
        <source>Leave empty for the shipped table severity.csv. Columns: severity, attribute, over_ha.</source>
        <translation>留空则采用随附表格 severity.csv。列：severity, attribute, over_ha。</translation>
    </message>
    <message>
        <source>Leave empty for the shipped table threats.csv. Columns: THREAT, MAX_DIST (m), WEIGHT (0-1), DECAY (linear or exponential).</source>
        <translation>留空则采用随附表格 threats.csv。列：THREAT、MAX_DIST（m）、WEIGHT（0-1）、DECAY（linear 或 exponential）。</translation>
    </message>
    <message>
        <source>Leave empty for the shipped table vulnerability_weights.csv. Columns: criterion, weight.</source>
        <translation>留空则采用随附表格 vulnerability_weights.csv。列：criterion, weight。</translation>
    </message>
    <message>
        <source>Leave empty for the shipped table {shipped}.csv. Columns: {columns}.</source>
        <translation>留空则采用随附表格 {shipped}.csv。列：{columns}。</translation>
    </message>
    <message>
        <source>Leave empty for the smallest distance at which every cell has a neighbour.</source>
        <translation>留空则取每个单元都有邻居的最小距离。</translation>
    </message>
    <message>
        <source>Leave empty to leave it unchecked.</source>
        <translation>留空则不检查。</translation>
    </message>
    <message>
        <source>Leave empty to let patches lie anywhere.</source>
        <translation>留空则不限制图斑位置。</translation>
    </message>
    <message>
        <source>Leave empty to look everywhere.</source>
        <translation>留空则在全范围查找。</translation>
    </message>
    <message>
        <source>Leave empty when there are none; at least one of the two layers is needed.</source>
        <translation>没有则留空；两个图层至少需要一个。</translation>
    </message>
    <message>
        <source>Leave empty when there is none in the study area.</source>
        <translation>研究区内没有则留空。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>本部分从略：</translation>
    </message>
    <message>
        <source>Legend of the raster</source>
        <translation>栅格的分类体系</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Level 1: least stressed</source>
        <translation>1级：胁迫最低</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>2级</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>3级</translation>
    </message>
    <message>
        <source>Level 4</source>
        <translation>4级</translation>
    </message>
    <message>
        <source>Level 5: most stressed</source>
        <translation>5级：胁迫最高</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Limits (red lines, basic farmland)</source>
        <translation>限制区（生态红线、基本农田）</translation>
    </message>
    <message>
        <source>Limits of the vulnerability, as noted in its history: {low} to {high}.</source>
        <translation>脆弱性的上下限（据其历史）：{low} 至 {high}。</translation>
    </message>
    <message>
        <source>Limits: by the maximum of the water stress and the limits of the vulnerability</source>
        <translation>极值：按水源涵养胁迫最大值和脆弱性的理论上下限</translation>
    </message>
    <message>
        <source>Links of the clusters (m)</source>
        <translation>矿山群的连接距离（米）</translation>
    </message>
    <message>
        <source>Longest distance between patches of one mine (m)</source>
        <translation>同一矿山图斑之间的最大距离（m）</translation>
    </message>
    <message>
        <source>Lowest gi_bin of a hot cell (1: 90 %, 2: 95 %, 3: 99 % confidence)</source>
        <translation>热点单元的最低 gi_bin（1：90%，2：95%，3：99%置信度）</translation>
    </message>
    <message>
        <source>Lowest level of a place</source>
        <translation>高胁迫区的最低等级</translation>
    </message>
    <message>
        <source>Lowest risk</source>
        <translation>最低风险值</translation>
    </message>
    <message>
        <source>MAIN_STREAM: no feature of {name} has a geometry to measure distances from. Give another layer, or leave it out.</source>
        <translation>MAIN_STREAM：{name} 中没有任何要素有几何图形，无法计算距离。请换用其他图层，或不给出该参数。</translation>
    </message>
    <message>
        <source>MATRIX has {count:cell|cells}; a matrix of n criteria has n x n.</source>
        <translation>MATRIX 有{count}格；n 个指标的判断矩阵应有 n x n 格。</translation>
    </message>
    <message>
        <source>MATRIX has {size:criterion|criteria}, {size:|which is|which are} called {names}.</source>
        <translation>MATRIX 有{size}个准则，分别称为 {names}。</translation>
    </message>
    <message>
        <source>MATRIX_TABLE gives the weights {middle}, but GRID was made with {used}. The draws scatter about the former, and cls_base is the class under them: make the risk overlay with them if it is to agree.</source>
        <translation>MATRIX_TABLE 给出的权重为 {middle}，而 GRID 采用的是 {used}。抽样以前者为中心，cls_base 为前者之下的等级：若要一致，请用前者运行“风险叠加”。</translation>
    </message>
    <message>
        <source>MATRIX_TABLE: CR = {ratio:.4f} is above {limit:g}: the judgements contradict one another.</source>
        <translation>MATRIX_TABLE：CR = {ratio:.4f} 大于 {limit:g}：判断相互矛盾。</translation>
    </message>
    <message>
        <source>MATRIX_TABLE: consistency ratio CR = {ratio:.4f}.</source>
        <translation>MATRIX_TABLE：一致性比率 CR = {ratio:.4f}。</translation>
    </message>
    <message>
        <source>MATRIX_TABLE: its criteria are {criteria}; it must have one for each of {components}, by these names.</source>
        <translation>MATRIX_TABLE：其指标为 {criteria}；须为 {components} 各有一个，并使用这些名称。</translation>
    </message>
    <message>
        <source>MEASURES: no row for {cases}; these measures are to be decided.</source>
        <translation>MEASURES：没有 {cases} 对应的行；这些措施待定。</translation>
    </message>
    <message>
        <source>MINES and GRID do not overlap: no mine lies on a cell. Check their extents and CRS.</source>
        <translation>MINES 与 GRID 不重叠：没有矿山位于任何单元上。请检查两者的范围和 CRS。</translation>
    </message>
    <message>
        <source>MINES, PIECES: they are not of the same mines. Only in PIECES: {strange}; only in MINES: {idle}. Take the pieces that MINES was made from.</source>
        <translation>MINES、PIECES：两者的矿山不一致。仅在 PIECES 中：{strange}；仅在 MINES 中：{idle}。请使用生成 MINES 的碎片图层。</translation>
    </message>
    <message>
        <source>MINES: the layer {name} has no field {missing}. Give the output of Restoration models.</source>
        <translation>MINES：图层 {name} 没有字段 {missing}。请给出“修复模式”的输出。</translation>
    </message>
    <message>
        <source>MINES: {count:feature has|features have} no {field}; each of them counts as one mine.</source>
        <translation>MINES：{count}个要素没有 {field}；每个要素计为一座矿山。</translation>
    </message>
    <message>
        <source>MINES: {count:mine has|mines have} no geometry and {count:|is|are} left out: {mines}.</source>
        <translation>MINES：{count}个矿山没有几何图形，未计入：{mines}。</translation>
    </message>
    <message>
        <source>MINES: {count:mine lies|mines lie} outside the grid and {count:|is|are} left out: {mines}.</source>
        <translation>MINES：{count}个矿山位于格网之外，未计入：{mines}。</translation>
    </message>
    <message>
        <source>MINES: {count:patch is|patches are} too small to hold a pixel centre; the pixel under each is mined.</source>
        <translation>MINES：{count}个图斑过小，不含像元中心；各取其下的像元为采矿像元。</translation>
    </message>
    <message>
        <source>MINES: {count:patch lies|patches lie} beyond the land use and {count:|is|are} no threat here.</source>
        <translation>MINES：{count}个图斑位于土地利用范围之外，在此不构成威胁。</translation>
    </message>
    <message>
        <source>MINES: {name} does not overlap the grid. Check the CRS of both.</source>
        <translation>MINES：{name} 与格网不重叠。请检查两者的 CRS。</translation>
    </message>
    <message>
        <source>MINES: {name} has no field {field}, so every feature counts as one mine.</source>
        <translation>MINES：{name} 没有字段 {field}，因此每个要素计为一座矿山。</translation>
    </message>
    <message>
        <source>MINES: {name} has no {fields}; rules that ask for it hold for no mine.</source>
        <translation>MINES：{name} 没有 {fields}；用到它的规则对任何矿山都不成立。</translation>
    </message>
    <message>
        <source>MINES: {name} holds no mine.</source>
        <translation>MINES：{name} 中没有矿山。</translation>
    </message>
    <message>
        <source>MINES: {name} holds no patch: no pixel is mined.</source>
        <translation>MINES：{name} 中没有图斑，无采矿像元。</translation>
    </message>
    <message>
        <source>MINES: {name} must have one feature a mine, but these ids are missing or stand there more than once: {ids}. Take the output of Restoration models.</source>
        <translation>MINES：{name} 中每座矿山应只有一个要素，但以下编号缺失或重复：{ids}。请使用“修复模式”的输出。</translation>
    </message>
    <message>
        <source>MINES_BEFORE and MINES_AFTER: mines of one year cannot be compared. Give both or none.</source>
        <translation>MINES_BEFORE 和 MINES_AFTER：只有一个年份的矿山无法比较。请同时给出或都不给出。</translation>
    </message>
    <message>
        <source>MIN_AREA: no mine is larger than {least:,g} m2 (the largest is {largest:,.0f} m2), so none would lie in any risk class. Give a smaller area.</source>
        <translation>MIN_AREA：没有一个矿山大于 {least:,g} m2（最大为 {largest:,.0f} m2），因此都不会落入任何风险等级。请给出更小的面积。</translation>
    </message>
    <message>
        <source>MIN_AREA: {count:mine is|mines are} no larger than {least:g} m2 and so {count:|lies|lie} in no risk class and no reserve: {mines}. Give a smaller area.</source>
        <translation>MIN_AREA：{count}个矿山不大于 {least:g} m2，因而不落入任何风险等级和保护区：{mines}。请给出更小的面积。</translation>
    </message>
    <message>
        <source>MIN_LEVEL: no cell has level {least} or more; the highest is {highest}. The layer is empty.</source>
        <translation>MIN_LEVEL：没有单元达到{least}级；最高为{highest}级。图层为空。</translation>
    </message>
    <message>
        <source>MUST, MUST_NOT: both are true for {mines}. Change one of the expressions.</source>
        <translation>MUST、MUST_NOT：{mines} 同时满足两个表达式。请修改其中之一。</translation>
    </message>
    <message>
        <source>MUST: the {count:mine|mines} that must be chosen {count:|costs|cost} {price:g}, more than the BUDGET of {budget:g}. Raise the budget or let some go.</source>
        <translation>MUST：必须入选的{count}座矿山需要 {price:g}，超出 BUDGET {budget:g}。请提高预算或减少必选矿山。</translation>
    </message>
    <message>
        <source>MUST: {mines} have no ground of their own, so there is nothing to restore. Leave them out.</source>
        <translation>MUST：{mines} 没有自己的土地，没有可修复的内容。请将其去掉。</translation>
    </message>
    <message>
        <source>Made on the same evaluation grid, with the same scales.</source>
        <translation>在同一评价格网上、以相同的缩放生成。</translation>
    </message>
    <message>
        <source>Made on {date}. Every result is read from the layers named at the end, or is a sum of what they hold.</source>
        <translation>编制日期：{date}。报告中所有结果均直接读自“版本与数据”一节所列图层，或为图层数值之和。</translation>
    </message>
    <message>
        <source>Main driver</source>
        <translation>主导因子</translation>
    </message>
    <message>
        <source>Main stream</source>
        <translation>干流</translation>
    </message>
    <message>
        <source>Main stream (lines, or polygons of a wide river)</source>
        <translation>干流（线，宽阔河流可用面）</translation>
    </message>
    <message>
        <source>Main stream, for the maps</source>
        <translation>主干流（用于成图）</translation>
    </message>
    <message>
        <source>Main tributaries</source>
        <translation>主要支流</translation>
    </message>
    <message>
        <source>Main tributaries (lines or polygons)</source>
        <translation>主要支流（线或面）</translation>
    </message>
    <message>
        <source>Main tributaries, for the maps</source>
        <translation>主要支流（用于成图）</translation>
    </message>
    <message>
        <source>Make the breaks anew in every draw</source>
        <translation>每次抽样重新计算断点</translation>
    </message>
    <message>
        <source>Mask of clouds and snow</source>
        <translation>云雪掩膜</translation>
    </message>
    <message>
        <source>Mask of clouds and snow in either image</source>
        <translation>任一期影像的云雪掩膜</translation>
    </message>
    <message>
        <source>Mean annual rainfall in millimetres. A monthly raster would make everything arid.</source>
        <translation>以毫米为单位的年均降水量。若误用月降水栅格，全区都会成为干旱区。</translation>
    </message>
    <message>
        <source>Mean biodiversity stress {stress:.4f}, without mining {before:.4f}.</source>
        <translation>生物多样性胁迫平均值 {stress:.4f}，无矿山开发时为 {before:.4f}。</translation>
    </message>
    <message>
        <source>Mean habitat quality of the raster in the cells against hq_mean (the worst cell)</source>
        <translation>生境质量栅格的单元均值与 hq_mean 对照（相差最大的单元）</translation>
    </message>
    <message>
        <source>Mean of several years, brought to the cells of the land use.</source>
        <translation>多年平均值，统一到土地利用的像元。</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>平均风险</translation>
    </message>
    <message>
        <source>Mean risk {risk:.4f} (by area): {before:.4f} without mining, {mine:.4f} because of it, which is {share:.2f} %.</source>
        <translation>平均风险值 {risk:.4f}（按面积加权）：无矿山开发时为 {before:.4f}，由矿山开发造成 {mine:.4f}，占{share:.2f}%。</translation>
    </message>
    <message>
        <source>Mean vulnerability of the raster in the cells against vuln (the worst cell)</source>
        <translation>生态脆弱性栅格的单元均值与 vuln 对照（相差最大的单元）</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标项</translation>
    </message>
    <message>
        <source>Measure, warning level, reason (4.3)</source>
        <translation>措施、预警级别、理由（4.3）</translation>
    </message>
    <message>
        <source>Measures: {measures}</source>
        <translation>措施：{measures}</translation>
    </message>
    <message>
        <source>Merged from {ids}</source>
        <translation>由 {ids} 合并而成</translation>
    </message>
    <message>
        <source>Metallic minerals</source>
        <translation>金属矿产</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method stability</source>
        <translation>方法稳定性</translation>
    </message>
    <message>
        <source>Method stability by choice</source>
        <translation>各选择的方法稳定性</translation>
    </message>
    <message>
        <source>Method stability of the restoration models</source>
        <translation>修复模式的方法稳定性</translation>
    </message>
    <message>
        <source>Method stability of the risk zones</source>
        <translation>风险分区的方法稳定性</translation>
    </message>
    <message>
        <source>Method: Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933 (CC BY 4.0).</source>
        <translation>方法来源：Xu等，2023，Land 12, 933，doi 10.3390/land12040933（CC BY 4.0）。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Mine construction</source>
        <translation>矿山建筑</translation>
    </message>
    <message>
        <source>Mine name</source>
        <translation>矿山名称</translation>
    </message>
    <message>
        <source>Mine number</source>
        <translation>矿山编号</translation>
    </message>
    <message>
        <source>Mine number missing</source>
        <translation>缺少矿山编号</translation>
    </message>
    <message>
        <source>Mine numbers that differ in no more than letter case, blanks, hyphens or leading zeros: {shares}. Spell them alike if they are one mine. Patches to look at first: {rare}.</source>
        <translation>矿山编号仅在大小写、空格、连字符或前导零上不同：{shares}。若为同一矿山，请统一写法。宜先查看的图斑：{rare}。</translation>
    </message>
    <message>
        <source>Mine state unknown</source>
        <translation>矿山状态未知</translation>
    </message>
    <message>
        <source>Mine {mine} has patches of several mineral groups: {shares}. Patches to look at first: {rare}.</source>
        <translation>矿山 {mine} 的图斑属于多个矿产类别：{shares}。应首先查看的图斑：{rare}。</translation>
    </message>
    <message>
        <source>Mine {mine} has several names: {shares}. Patches to look at first: {rare}.</source>
        <translation>矿山 {mine} 有多个名称：{shares}。应首先查看的图斑：{rare}。</translation>
    </message>
    <message>
        <source>Mine: grown</source>
        <translation>矿山：扩大</translation>
    </message>
    <message>
        <source>Mine: grown, with a stricter restoration model</source>
        <translation>矿山：扩大且修复模式趋严</translation>
    </message>
    <message>
        <source>Mine: new</source>
        <translation>矿山：新增</translation>
    </message>
    <message>
        <source>Mine: stricter restoration model</source>
        <translation>矿山：修复模式趋严</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>矿种</translation>
    </message>
    <message>
        <source>Mineral group</source>
        <translation>矿产类别</translation>
    </message>
    <message>
        <source>Mineral group missing or unknown</source>
        <translation>矿产类别缺失或未知</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>矿种</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Mines (patches or points)</source>
        <translation>矿山（图斑或点）</translation>
    </message>
    <message>
        <source>Mines and hectares by zone, state, licence and measure.</source>
        <translation>按风险分区、状态、许可和监管措施统计的矿山数和公顷数。</translation>
    </message>
    <message>
        <source>Mines and hectares of each restoration model.</source>
        <translation>各修复模式的矿山数和公顷数。</translation>
    </message>
    <message>
        <source>Mines and land use of the chain</source>
        <translation>全流程的矿山和土地利用</translation>
    </message>
    <message>
        <source>Mines and rights</source>
        <translation>矿山与矿业权</translation>
    </message>
    <message>
        <source>Mines by restoration model</source>
        <translation>各修复模式矿山数</translation>
    </message>
    <message>
        <source>Mines by restoration model.</source>
        <translation>各修复模式的矿山数量。</translation>
    </message>
    <message>
        <source>Mines by restoration model. Shares are of the mines that have one.</source>
        <translation>各修复模式的矿山数量与损毁面积（占比以已确定模式的矿山为基数）。</translation>
    </message>
    <message>
        <source>Mines by risk zone, state, licence and measure.</source>
        <translation>按风险分区、状态、许可证和措施统计的矿山。</translation>
    </message>
    <message>
        <source>Mines by severity of the damage, risk zone and restoration model.</source>
        <translation>按损毁程度、风险区和修复模式统计的矿山数。</translation>
    </message>
    <message>
        <source>Mines by the state of their mining right.</source>
        <translation>按矿业权状态统计的矿山数。</translation>
    </message>
    <message>
        <source>Mines by zone, state, licence and measure</source>
        <translation>按风险分区、状态、许可和监管措施统计的矿山</translation>
    </message>
    <message>
        <source>Mines from {first} to {last}: {new} new, {grown} grown, {healed} healed in part, {gone} gone, {same} the same.</source>
        <translation>{first}年至{last}年的矿山：新增{new}座，扩大{grown}座，部分恢复{healed}座，消失{gone}座，不变{same}座。</translation>
    </message>
    <message>
        <source>Mines gone: {count}.</source>
        <translation>消失的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines grown: {count}.</source>
        <translation>扩大的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines healed in part: {count}.</source>
        <translation>部分恢复的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines in the order of their restoration</source>
        <translation>按修复次序排列的矿山</translation>
    </message>
    <message>
        <source>Mines in years between only: {count}.</source>
        <translation>仅在中间年份出现的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines lie inside “other construction land”: do they count twice?</source>
        <translation>矿山本身属“其他建设用地”，是否重复计算？</translation>
    </message>
    <message>
        <source>Mines merged from others: {count}.</source>
        <translation>合并而成的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines new, grown, healed, gone, or with a stricter model.</source>
        <translation>新增、扩大、恢复、消失或修复模式变严的矿山。</translation>
    </message>
    <message>
        <source>Mines new: {count}.</source>
        <translation>新增矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines of PRIORITY that are also in MINES (number of mines)</source>
        <translation>PRIORITY 中同时见于 MINES 的矿山（矿山数）</translation>
    </message>
    <message>
        <source>Mines of STABILITY, choices, that are also in MINES (number of mines)</source>
        <translation>STABILITY（方案）中同时见于 MINES 的矿山（矿山数）</translation>
    </message>
    <message>
        <source>Mines of STABILITY, weights, that are also in MINES (number of mines)</source>
        <translation>STABILITY（权重）中同时见于 MINES 的矿山（矿山数）</translation>
    </message>
    <message>
        <source>Mines of SUPERVISION that are also in MINES (number of mines)</source>
        <translation>SUPERVISION 中同时见于 MINES 的矿山（矿山数）</translation>
    </message>
    <message>
        <source>Mines of the atlas</source>
        <translation>图集所含矿山</translation>
    </message>
    <message>
        <source>Mines of the earlier year</source>
        <translation>前期年份的矿山</translation>
    </message>
    <message>
        <source>Mines of the later year</source>
        <translation>后期年份的矿山</translation>
    </message>
    <message>
        <source>Mines of the unit</source>
        <translation>单元内矿山数</translation>
    </message>
    <message>
        <source>Mines of the years</source>
        <translation>各年份的矿山</translation>
    </message>
    <message>
        <source>Mines of whose model fewer than half of the choices are: the least sure.</source>
        <translation>不到一半的方案保持其修复模式的矿山：最不可靠者。</translation>
    </message>
    <message>
        <source>Mines restored in part: {count}.</source>
        <translation>部分修复的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines restored: {count}.</source>
        <translation>已修复的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines split from others: {count}.</source>
        <translation>拆分出的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines that must be chosen</source>
        <translation>必须入选的矿山</translation>
    </message>
    <message>
        <source>Mines that must not be chosen</source>
        <translation>不得入选的矿山</translation>
    </message>
    <message>
        <source>Mines that need a decision ({count}), with the rule that chose and the reason.</source>
        <translation>需要决策的{count}座矿山及其判定规则和依据。</translation>
    </message>
    <message>
        <source>Mines that press: {count} with a red or an orange warning.</source>
        <translation>需紧迫处置的矿山：红色或橙色预警{count}座。</translation>
    </message>
    <message>
        <source>Mines that stayed the same: {count}.</source>
        <translation>无变化的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines that steps of at most such a distance connect are also looked at as one candidate.</source>
        <translation>以不超过该距离的步长能相连的矿山，也作为一个整体候选加以考察。</translation>
    </message>
    <message>
        <source>Mines under another id: {count}.</source>
        <translation>编号变更的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines whose models cannot be compared: {count}.</source>
        <translation>修复模式无法比较的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines with a certain model</source>
        <translation>修复模式稳定的矿山</translation>
    </message>
    <message>
        <source>Mines with a milder model: {count}.</source>
        <translation>修复模式趋宽的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines with a stricter model</source>
        <translation>修复模式趋严的矿山</translation>
    </message>
    <message>
        <source>Mines with a stricter model: {count}.</source>
        <translation>修复模式趋严的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines with models</source>
        <translation>含修复模式的矿山</translation>
    </message>
    <message>
        <source>Mines with the same model: {count}.</source>
        <translation>修复模式不变的矿山：{count}座。</translation>
    </message>
    <message>
        <source>Mines with their models (polygons)</source>
        <translation>含修复模式的矿山（面）</translation>
    </message>
    <message>
        <source>Mines with their restoration models</source>
        <translation>含修复模式的矿山</translation>
    </message>
    <message>
        <source>Mines, construction, settlements and arable land as 0/1 rasters (Table 2)</source>
        <translation>采矿、建设用地、居民点和耕地的 0/1 栅格（表2）</translation>
    </message>
    <message>
        <source>Mines, ecosystems and minerals of the risk areas</source>
        <translation>风险区域的矿山、生态系统和矿种</translation>
    </message>
    <message>
        <source>Mines, hectares by ecosystem, type and way of damage, and what is protected.</source>
        <translation>矿山数，按生态系统、损毁类型和损毁方式的公顷数，以及受保护部分。</translation>
    </message>
    <message>
        <source>Mines, land use, protection</source>
        <translation>矿山、土地利用与保护区</translation>
    </message>
    <message>
        <source>Mines: gone</source>
        <translation>矿山：消失</translation>
    </message>
    <message>
        <source>Mines: grown</source>
        <translation>矿山：扩大</translation>
    </message>
    <message>
        <source>Mines: healed in part</source>
        <translation>矿山：部分恢复</translation>
    </message>
    <message>
        <source>Mines: merged from several</source>
        <translation>矿山：合并</translation>
    </message>
    <message>
        <source>Mines: new</source>
        <translation>矿山：新增</translation>
    </message>
    <message>
        <source>Mines: renamed</source>
        <translation>矿山：更名</translation>
    </message>
    <message>
        <source>Mines: restored</source>
        <translation>矿山：已修复</translation>
    </message>
    <message>
        <source>Mines: restored in part</source>
        <translation>矿山：部分修复</translation>
    </message>
    <message>
        <source>Mines: split from another</source>
        <translation>矿山：拆分</translation>
    </message>
    <message>
        <source>Mines: {changed} of {count} have another restoration model.</source>
        <translation>矿山：{count}座中有{changed}座的修复模式不同。</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>矿山开发</translation>
    </message>
    <message>
        <source>Mining Ecological Risk</source>
        <translation>矿山生态风险</translation>
    </message>
    <message>
        <source>Mining began in {start}, after the image of {image} that shows it.</source>
        <translation>开采始于 {start}，晚于已显示该矿的影像日期 {image}。</translation>
    </message>
    <message>
        <source>Mining began in {start}, which is not between {first} and {last}.</source>
        <translation>开采始于 {start}，不在 {first} 至 {last} 之间。</translation>
    </message>
    <message>
        <source>Mining collapse</source>
        <translation>塌陷坑</translation>
    </message>
    <message>
        <source>Mining ecological risk</source>
        <translation>矿山生态风险</translation>
    </message>
    <message>
        <source>Mining ecological risk (grid)</source>
        <translation>矿山生态风险（格网）</translation>
    </message>
    <message>
        <source>Mining ecological risk from {first} to {last}</source>
        <translation>{first}—{last}年矿山生态风险</translation>
    </message>
    <message>
        <source>Mining ecological risk zones</source>
        <translation>矿山生态风险分区</translation>
    </message>
    <message>
        <source>Mining ecological risk, {time}</source>
        <translation>矿山生态风险，{time}</translation>
    </message>
    <message>
        <source>Mining ecological risk: synthetic sample data</source>
        <translation>矿山生态风险：合成示例数据</translation>
    </message>
    <message>
        <source>Mining interpretation</source>
        <translation>矿山解译</translation>
    </message>
    <message>
        <source>Mining land (threat source)</source>
        <translation>采矿用地（威胁源）</translation>
    </message>
    <message>
        <source>Mining licence</source>
        <translation>采矿许可</translation>
    </message>
    <message>
        <source>Mining made {share} % of the risk: its mean is {risk} with mining and {before} without.</source>
        <translation>风险的{share}%由矿山开发造成：平均风险值在有矿山开发时为{risk}，无矿山开发时为{before}。</translation>
    </message>
    <message>
        <source>Mining patches</source>
        <translation>矿山图斑</translation>
    </message>
    <message>
        <source>Mining patches (polygons)</source>
        <translation>矿山图斑（面）</translation>
    </message>
    <message>
        <source>Mining patches of the earlier year</source>
        <translation>前期矿山图斑</translation>
    </message>
    <message>
        <source>Mining patches or points; without them the areas have no number of mines.</source>
        <translation>矿山图斑或点；不给出则各区域没有矿山数量。</translation>
    </message>
    <message>
        <source>Mining patches, six years later</source>
        <translation>六年后的矿山图斑</translation>
    </message>
    <message>
        <source>Mining patches, three years later</source>
        <translation>三年后的矿山范围图斑</translation>
    </message>
    <message>
        <source>Mining patches: {patches}. Land use before mining: {landuse}. Areas are exact polygon areas in ha.</source>
        <translation>矿山图斑：{patches}。采矿前土地利用：{landuse}。面积为多边形精确面积（公顷）。</translation>
    </message>
    <message>
        <source>Mining raised the class of {cells:cell|cells} ({area:,.2f} ha).</source>
        <translation>矿山开发使{cells}个单元（{area:,.2f}公顷）的等级升高。</translation>
    </message>
    <message>
        <source>Mining raised the class of {cells:cell|cells} ({area} ha).</source>
        <translation>矿山开发使{cells}个单元（{area}公顷）的等级升高。</translation>
    </message>
    <message>
        <source>Mining raises the class of {certain:cell|cells} in {from_:g} % of the draws or more, and of {any:cell|cells} in some draw.</source>
        <translation>有{certain}个单元的等级在不少于{from_:g}%的抽样中因采矿升高，{any}个单元至少在一次抽样中升高。</translation>
    </message>
    <message>
        <source>Mining right</source>
        <translation>矿业权</translation>
    </message>
    <message>
        <source>Mining rights</source>
        <translation>矿业权</translation>
    </message>
    <message>
        <source>Mining risk chain</source>
        <translation>矿山风险评价全流程</translation>
    </message>
    <message>
        <source>Mining’s part of the risk (%)</source>
        <translation>矿山开发所占风险（%）</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>More draws, surer shares.</source>
        <translation>抽样越多，比例越可靠。</translation>
    </message>
    <message>
        <source>More neighbours give fewer patches. The paper does not say which it took.</source>
        <translation>邻域越大，斑块越少。论文未说明采用哪一种。</translation>
    </message>
    <message>
        <source>Mountains, valleys, basins: polygons with names.</source>
        <translation>山地、谷地、盆地：带名称的多边形。</translation>
    </message>
    <message>
        <source>Moves all squares to the east and north, to see what depends on where they happen to lie.</source>
        <translation>将全部方格向东、向北平移，用于检验结果对格网位置的依赖。</translation>
    </message>
    <message>
        <source>NDVI after</source>
        <translation>后期 NDVI</translation>
    </message>
    <message>
        <source>NDVI before</source>
        <translation>前期 NDVI</translation>
    </message>
    <message>
        <source>NEIGHBOURHOOD: all {count} cells are neighbours of each other, so there is nothing to compare with. Choose a smaller neighbourhood.</source>
        <translation>NEIGHBOURHOOD：全部{count}个单元互为邻居，没有可比较的对象。请选择更小的邻域。</translation>
    </message>
    <message>
        <source>NEIGHBOURHOOD: {name} holds points, which have no borders or corners in common. Choose Distance or K nearest.</source>
        <translation>NEIGHBOURHOOD：{name} 为点要素，没有公共边或公共角。请选择“距离”或“K 最近邻”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the GeoPackage</source>
        <translation>GeoPackage 的名称</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>Names of the matrix&apos;s criteria, separated by semicolons</source>
        <translation>判断矩阵的指标名称，以分号分隔</translation>
    </message>
    <message>
        <source>National nature reserves</source>
        <translation>国家级自然保护区</translation>
    </message>
    <message>
        <source>National nature reserves (polygons)</source>
        <translation>国家级自然保护区（面）</translation>
    </message>
    <message>
        <source>Natural breaks (Fisher-Jenks, exact)</source>
        <translation>自然断点法（Fisher-Jenks，精确解）</translation>
    </message>
    <message>
        <source>Natural restoration</source>
        <translation>自然恢复</translation>
    </message>
    <message>
        <source>Natural restoration only after closure.</source>
        <translation>自然恢复须在闭矿后进行。</translation>
    </message>
    <message>
        <source>Natural units</source>
        <translation>自然单元</translation>
    </message>
    <message>
        <source>Natural units (mountains, valleys, basins)</source>
        <translation>自然单元（山地、谷地、盆地）</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>自然条件</translation>
    </message>
    <message>
        <source>Nature reserve</source>
        <translation>自然保护区</translation>
    </message>
    <message>
        <source>Nature reserves, for the maps</source>
        <translation>自然保护区（用于成图）</translation>
    </message>
    <message>
        <source>Near the main stream within (m)</source>
        <translation>干流周边距离（m）</translation>
    </message>
    <message>
        <source>Nearest threat cell (InVEST from 3.13 on)</source>
        <translation>最近威胁源像元（InVEST 3.13 起）</translation>
    </message>
    <message>
        <source>Nearly the same mine number</source>
        <translation>矿山编号近似</translation>
    </message>
    <message>
        <source>Needs the land use before mining; k and z are those of the state with mining.</source>
        <translation>需要采矿前土地利用；k 和 z 与有矿山开发的状态相同。</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>邻域</translation>
    </message>
    <message>
        <source>Neither function areas (FUNCTION_AREAS) nor reserves (RESERVES) are given: nothing is known of the damage in protected areas, and its fields are 0.</source>
        <translation>未提供重要生态功能区（FUNCTION_AREAS）和自然保护区（RESERVES）：其中的损毁情况未知，相应字段为0。</translation>
    </message>
    <message>
        <source>Neither function areas nor reserves were given: nothing is known of the damage in them, and every mine counts as unprotected.</source>
        <translation>未提供重要生态功能区和自然保护区：其中的损毁情况未知，所有矿山均按未受保护处理。</translation>
    </message>
    <message>
        <source>Neither hot nor cold: {count:cell|cells} {note}.</source>
        <translation>既非热点也非冷点：{count}个单元{note}。</translation>
    </message>
    <message>
        <source>Never hot</source>
        <translation>从未为热点</translation>
    </message>
    <message>
        <source>New mine of {after}</source>
        <translation>新增矿山，损毁{after}</translation>
    </message>
    <message>
        <source>New: hot in the last year only</source>
        <translation>新增：仅最后一年为热点</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No MINES were given, so MINE_PATHS is not written.</source>
        <translation>未给出 MINES，不输出 MINE_PATHS。</translation>
    </message>
    <message>
        <source>No cell is a hot spot at the level asked for, so there are no risk areas.</source>
        <translation>没有达到所设置信度的热点单元，因此未划定生态风险区。</translation>
    </message>
    <message>
        <source>No cell is hot at this level, so there is no risk area: the layer is empty.</source>
        <translation>在此水平上没有热点单元，因此没有风险区域：图层为空。</translation>
    </message>
    <message>
        <source>No cell is of the levels asked for, so there is no stressed place.</source>
        <translation>没有达到所要求级别的单元，因此没有高胁迫区。</translation>
    </message>
    <message>
        <source>No cell lies in class {numbers}.</source>
        <translation>没有单元属于第{numbers}级。</translation>
    </message>
    <message>
        <source>No cell rose and no mine is new, grown or under a stricter model: there is no warning.</source>
        <translation>没有格网升级，也没有新增、扩大或修复模式趋严的矿山：没有预警。</translation>
    </message>
    <message>
        <source>No cell that sets the range has a water conservation stress; the greatest of all cells counts as the full stress.</source>
        <translation>参与确定取值范围的单元都没有水源涵养胁迫；以全部单元中的最大值作为满胁迫。</translation>
    </message>
    <message>
        <source>No cell with a risk class lies under this mine ({area} damaged), so no model can be chosen.</source>
        <translation>矿山范围内没有已定级的单元（共损毁{area}），无法选定修复模式。</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: the words on the maps will be boxes.</source>
        <translation>未安装含中文字符的字体：地图上的文字将显示为方框。</translation>
    </message>
    <message>
        <source>No geometry</source>
        <translation>缺少几何图形</translation>
    </message>
    <message>
        <source>No history (a year without hot spots)</source>
        <translation>无法判定（有年份缺少热点）</translation>
    </message>
    <message>
        <source>No history of hot spots from {years}: no field {field}. Give the outputs of Hot spot analysis for all years.</source>
        <translation>{years} 没有字段 {field}，无法得到其热点演变。请为所有年份给出“热点分析”的输出。</translation>
    </message>
    <message>
        <source>No land use below (no reference)</source>
        <translation>范围内无土地利用（无本底地类）</translation>
    </message>
    <message>
        <source>No mine has a place in the order.</source>
        <translation>没有矿山列入次序。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无修复模式</translation>
    </message>
    <message>
        <source>No model (its reason says why)</source>
        <translation>未定模式（见判定依据）</translation>
    </message>
    <message>
        <source>No output folder was given: the layers are temporary, and are lost when QGIS is closed.</source>
        <translation>未给出输出文件夹：图层为临时图层，关闭 QGIS 即丢失。</translation>
    </message>
    <message>
        <source>No protected area</source>
        <translation>无保护区域</translation>
    </message>
    <message>
        <source>No reference</source>
        <translation>无本底地类</translation>
    </message>
    <message>
        <source>No reference (no land use below)</source>
        <translation>无本底（无土地利用数据）</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>无矿业权</translation>
    </message>
    <message>
        <source>No step runs without {packages}, missing here.</source>
        <translation>缺少 {packages}，任何步骤都无法运行。</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>No: the mines are cut out of class 53, and mined cells become class 53 before quality is computed.</source>
        <translation>否：从53类中扣除矿山，并在计算生境质量前将矿山像元归为53类。</translation>
    </message>
    <message>
        <source>Non-metallic minerals</source>
        <translation>非金属矿产</translation>
    </message>
    <message>
        <source>Not 0 where a cloud or snow hides the ground. Empty: nothing is hidden.</source>
        <translation>云或雪遮挡处不为 0。留空：没有遮挡。</translation>
    </message>
    <message>
        <source>Not after today.</source>
        <translation>不得晚于今天。</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Not enough memory. Close other programs, or work on a smaller area or with larger cells.</source>
        <translation>内存不足。请关闭其他程序，或缩小研究区、增大单元。</translation>
    </message>
    <message>
        <source>Not every layer has the field {field}, so cells are matched by their place.</source>
        <translation>并非每个图层都有字段 {field}，单元按位置匹配。</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Not in both years, or no value</source>
        <translation>非两年均有，或无值</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Not run: {choice}.</source>
        <translation>未能运行：{choice}。</translation>
    </message>
    <message>
        <source>Not significant</source>
        <translation>不显著</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Not stated: {what}.</source>
        <translation>未说明：{what}。</translation>
    </message>
    <message>
        <source>Not used by the product.</source>
        <translation>乘积法不使用。</translation>
    </message>
    <message>
        <source>Not used when a table of your own is given. CORINE is known by level-3 codes (111-523) and grid codes (1-44).</source>
        <translation>给出自备对照表时不使用。CORINE 支持三级代码（111-523）和栅格代码（1-44）。</translation>
    </message>
    <message>
        <source>Not used with given breaks.</source>
        <translation>采用给定断点时不使用。</translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation>无异常。</translation>
    </message>
    <message>
        <source>Nothing was given to collect: the folder {folder} got no result.</source>
        <translation>没有给出要收集的结果：文件夹 {folder} 中未写入任何结果。</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>Number of levels above 0</source>
        <translation>0 以上的等级数</translation>
    </message>
    <message>
        <source>Number of neighbours, for the neighbourhood K nearest</source>
        <translation>邻居个数，用于“K 最近邻”邻域</translation>
    </message>
    <message>
        <source>Number of permutations</source>
        <translation>置换次数</translation>
    </message>
    <message>
        <source>Number of problems</source>
        <translation>问题个数</translation>
    </message>
    <message>
        <source>Number of the worst mines</source>
        <translation>最严重矿山的数量</translation>
    </message>
    <message>
        <source>OUTER: the reference ends at {outer:g} m, but begins at {inner:g} m (INNER).</source>
        <translation>OUTER：参照环带止于 {outer:g} m，却始于 {inner:g} m（INNER）。</translation>
    </message>
    <message>
        <source>OUTPUT is a temporary layer: what is digitised in it is lost when QGIS is closed. Save it to a GeoPackage before the first patch.</source>
        <translation>OUTPUT 为临时图层：关闭 QGIS 后其中勾绘的内容会丢失。请在勾绘第一个图斑之前将其保存为 GeoPackage。</translation>
    </message>
    <message>
        <source>OUTPUT: choose a file, such as a new GeoPackage: what is digitised in a temporary layer is lost when QGIS is closed.</source>
        <translation>OUTPUT：请选择一个文件，如新的 GeoPackage：在临时图层中勾绘的内容会在关闭 QGIS 时丢失。</translation>
    </message>
    <message>
        <source>OUTPUT: {source} holds {count:feature|features} already, which would be lost. Choose another name, or delete it yourself.</source>
        <translation>OUTPUT：{source} 已有{count}个要素，覆盖会造成丢失。请换一个名称，或自行删除该文件。</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>压占</translation>
    </message>
    <message>
        <source>Occupation (ha)</source>
        <translation>压占（公顷）</translation>
    </message>
    <message>
        <source>Of Weight stability OUTPUT and MINES_OUTPUT, of Method stability these and SUMMARY, in any order.</source>
        <translation>“权重稳定性分析”的 OUTPUT 和 MINES_OUTPUT，“方法稳定性”的这两项和 SUMMARY，次序不限。</translation>
    </message>
    <message>
        <source>Of it without mining already (ha)</source>
        <translation>其中无矿山开发时已存在（公顷）</translation>
    </message>
    <message>
        <source>Of the five levels of the water conservation stress.</source>
        <translation>水源涵养胁迫五级中的等级。</translation>
    </message>
    <message>
        <source>Of the habitat’s pixels have at most</source>
        <translation>下列比例的生境像元不超过</translation>
    </message>
    <message>
        <source>Of the highest class, {held:,.2f} of {area:,.2f} ha are in it under every choice.</source>
        <translation>最高等级的{area:,.2f}公顷中，{held:,.2f}公顷在每项选择下均属该等级。</translation>
    </message>
    <message>
        <source>Of the page and of the atlas.</source>
        <translation>页面和图集的语言。</translation>
    </message>
    <message>
        <source>Of the same season, with the same bands, on the same pixels (Warp, or Align rasters, makes it so).</source>
        <translation>季节、波段和像元与前期一致（可用“变形”或“对齐栅格”处理）。</translation>
    </message>
    <message>
        <source>Of the {area} ha of the zone {zone}, {sure} ha are in it {rule}.</source>
        <translation>“{zone}”的{area}公顷中，{rule}仍属该区的有{sure}公顷。</translation>
    </message>
    <message>
        <source>Of the {area} ha of the zones {names}, {there} ha were in them without mining; {made} ha are there because of mining.</source>
        <translation>在{names}的{area}公顷中，{there}公顷在无矿山开发时已属于这些分区，{made}公顷由矿山开发造成。</translation>
    </message>
    <message>
        <source>Of the {whole} ha of hot cells, {held} ha keep their risk class {rule}.</source>
        <translation>{whole}公顷热点单元中，{rule}风险等级不变的有{held}公顷。</translation>
    </message>
    <message>
        <source>Of {count:mine|mines} of MINES, {hot} {hot:|lies|lie} in risk areas, {other} in other cells, and {lost} {lost:|is|are} left out.</source>
        <translation>MINES 共{count}个矿山：{hot}个位于风险区内，{other}个位于其他单元，{lost}个未计入。</translation>
    </message>
    <message>
        <source>Of {whole:,.4f} km2 of stressed places, {both:,.4f} km2 are hot spots of {name}, too.</source>
        <translation>高胁迫区共 {whole:,.4f} km2，其中 {both:,.4f} km2 同时是 {name} 的热点。</translation>
    </message>
    <message>
        <source>Off: every draw is put into the same classes.</source>
        <translation>关闭：所有抽样采用同一分级。</translation>
    </message>
    <message>
        <source>On {share} % of the study area the largest part of the risk comes from the {driver}.</source>
        <translation>研究区{share}%的面积以{driver}为主导因子。</translation>
    </message>
    <message>
        <source>One GeoPackage, rasters and pages in the output folder</source>
        <translation>输出文件夹中的一个 GeoPackage、栅格和网页</translation>
    </message>
    <message>
        <source>One feature a patch. Create interpretation layer makes such a layer, Check interpretation checks it.</source>
        <translation>每个图斑一个要素。“新建解译图层”可生成此图层，“解译检查”对其进行检查。</translation>
    </message>
    <message>
        <source>One for each grid, in their order, such as 2015;2018;2021.</source>
        <translation>每个格网一个年份，顺序与格网一致，如 2015;2018;2021。</translation>
    </message>
    <message>
        <source>One for each year: hot spots (or zones) of the chain, made with AS_IN = the first year&apos;s result.</source>
        <translation>每年一个：全流程的热点（或分区）结果，生成时 AS_IN 取首年的结果。</translation>
    </message>
    <message>
        <source>One mine, one policy</source>
        <translation>一矿一策</translation>
    </message>
    <message>
        <source>One mine, one policy: model, rule and reason</source>
        <translation>一矿一策：修复模式、规则与理由</translation>
    </message>
    <message>
        <source>One name for several mines</source>
        <translation>多个矿山同名</translation>
    </message>
    <message>
        <source>One or more polygons; overlapping ones are merged. In a projected CRS in metres.</source>
        <translation>一个或多个面，重叠者合并。须为以米为单位的投影坐标系。</translation>
    </message>
    <message>
        <source>One page with maps, tables, charts, what changed and how sure it is</source>
        <translation>一页报告：地图、表格、图表、变化情况及结果的可靠程度</translation>
    </message>
    <message>
        <source>One polygon a damaged place, in a projected CRS in metres.</source>
        <translation>每处损毁为一个面，采用以米为单位的投影坐标系。</translation>
    </message>
    <message>
        <source>One polygon a right. Leave empty to look at limits only.</source>
        <translation>每个矿业权一个多边形。留空则只核查限制区。</translation>
    </message>
    <message>
        <source>One raster per threat, degradation_&lt;threat&gt;.tif; they add up to the degradation.</source>
        <translation>每个威胁源一个栅格 degradation_&lt;threat&gt;.tif；其和等于总退化度。</translation>
    </message>
    <message>
        <source>One row a level of protection.</source>
        <translation>每种保护类型一行。</translation>
    </message>
    <message>
        <source>One row a mine.</source>
        <translation>每座矿山一行。</translation>
    </message>
    <message>
        <source>One row a mineral group.</source>
        <translation>每个矿产类别一行。</translation>
    </message>
    <message>
        <source>Only to name the mines whose damage lies outside the grid.</source>
        <translation>仅用于列出损毁位于格网以外的矿山。</translation>
    </message>
    <message>
        <source>Open the chain in the Modeler</source>
        <translation>在模型设计器中打开全流程</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>打开示例工程</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Order and plan (3.4, 4.3)</source>
        <translation>次序与方案（3.4、4.3）</translation>
    </message>
    <message>
        <source>Other ecosystem</source>
        <translation>其他生态系统</translation>
    </message>
    <message>
        <source>Other mining patches</source>
        <translation>其他矿山图斑</translation>
    </message>
    <message>
        <source>Outlines drawn anew differ by a pixel; smaller changes count as none.</source>
        <translation>重新勾绘的轮廓会有一个像元的差异；更小的变化不计。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output folder (empty: temporary layers)</source>
        <translation>输出文件夹（留空：临时图层）</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Outputs of Damage summary: by mineral, state, licence, area or risk class; one table each.</source>
        <translation>“损毁汇总”的输出：按矿种、状态、许可证、区域或风险等级，每种一张表。</translation>
    </message>
    <message>
        <source>Outside the areas</source>
        <translation>区域之外</translation>
    </message>
    <message>
        <source>Outside the right (ha)</source>
        <translation>矿业权外（公顷）</translation>
    </message>
    <message>
        <source>Outside the study area</source>
        <translation>位于研究区外</translation>
    </message>
    <message>
        <source>Outside the units</source>
        <translation>自然单元以外</translation>
    </message>
    <message>
        <source>Outside the zoned area</source>
        <translation>分区范围以外</translation>
    </message>
    <message>
        <source>Overlapping patches</source>
        <translation>图斑重叠</translation>
    </message>
    <message>
        <source>Overlay, natural breaks, Gi*, risk areas</source>
        <translation>叠加、自然断点、Gi*、风险区域</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>PERCENTILE: {percentile:g} % of the stressed cells have a stress of at most {top:.6g}.</source>
        <translation>PERCENTILE：受胁迫单元中有{percentile:g}%的胁迫不超过 {top:.6g}。</translation>
    </message>
    <message>
        <source>PERMUTATIONS: with {count} of them gi_p cannot be below {least:.3g}, so that no cell reaches the level {strictest:g}. Give {needed:.0f} or more.</source>
        <translation>PERMUTATIONS：{count}次置换时 gi_p 不会低于 {least:.3g}，没有单元能达到 {strictest:g} 的水平。请取{needed:.0f}次或更多。</translation>
    </message>
    <message>
        <source>PIECES and GRID do not overlap: no mine lies on a cell with a risk class. Check their extents and CRS.</source>
        <translation>PIECES 与 GRID 不重叠：没有矿山位于有风险等级的单元上。请检查两者的范围和 CRS。</translation>
    </message>
    <message>
        <source>PIECES have {found:,.6f} km2 of damage in these cells, the grid tells of {told:,.6f} km2 (dmg_km2). Are they of the same year?</source>
        <translation>PIECES 在这些单元中损毁 {found:,.6f} km2，而格网记录为 {told:,.6f} km2（dmg_km2）。两者是同一年份吗？</translation>
    </message>
    <message>
        <source>PIECES: no mine lies in a function area or a reserve. If none were given to Damaged ecosystems, protected mines are not known, and the rules take every mine for unprotected.</source>
        <translation>PIECES：没有矿山位于重要生态功能区或自然保护区。如果运行“受损生态系统”时未提供这些图层，则哪些矿山受保护并不清楚，规则按均未受保护处理。</translation>
    </message>
    <message>
        <source>PIECES: the class code(s) {codes} are not in the table of CLASSES. Add them there, or translate the land use first (Translate land use).</source>
        <translation>PIECES：地类代码 {codes} 不在 CLASSES 表中。请在表中补充，或先转换土地利用（“土地利用代码转换”）。</translation>
    </message>
    <message>
        <source>PIECES: the field area_ha adds up to {given:,.4f} ha, the polygons to {drawn:,.4f} ha. The field is used; run Damaged ecosystems again if the polygons were changed since.</source>
        <translation>PIECES：字段 area_ha 合计{given:,.4f}公顷，而多边形合计{drawn:,.4f}公顷。现采用字段值；若此后修改过多边形，请重新运行“受损生态系统”。</translation>
    </message>
    <message>
        <source>PIECES: {area:,.4f} ha are covered by more than one piece and count once.</source>
        <translation>PIECES：有{area:,.4f}公顷被多个损毁斑块覆盖，只计一次。</translation>
    </message>
    <message>
        <source>PIECES: {area:,.4f} ha have no class code; they count in dmg_km2, not in wrac.</source>
        <translation>PIECES：有{area:,.4f}公顷没有地类代码，计入 dmg_km2 而不计入 wrac。</translation>
    </message>
    <message>
        <source>PIECES: {area:,.4f} ha have no ecosystem (no land use below) and count as other land.</source>
        <translation>PIECES：有{area:,.4f}公顷没有生态系统类型（范围内无土地利用），按其他土地计。</translation>
    </message>
    <message>
        <source>PIECES: {area:,.4f} ha lie outside the grid and are left out: {mines}.</source>
        <translation>PIECES：有{area:,.4f}公顷位于格网之外，不予统计：{mines}。</translation>
    </message>
    <message>
        <source>PIECES: {count:mine has|mines have} no ground of {count:|its|their} own (0 ha) and {count:|stays|stay} out of the order: {mines}.</source>
        <translation>PIECES：{count}座矿山没有自己的土地（0公顷），不列入次序：{mines}。</translation>
    </message>
    <message>
        <source>PIECES: {name} does not overlap the grid. Check the CRS of both.</source>
        <translation>PIECES：{name} 与格网不重叠。请检查两者的 CRS。</translation>
    </message>
    <message>
        <source>PIECES: {name} has none of the fields {fields}, so the minerals are empty.</source>
        <translation>PIECES：{name} 没有字段 {fields} 中的任何一个，因此矿种为空。</translation>
    </message>
    <message>
        <source>PIECES: {name} holds no piece: no cell is stressed.</source>
        <translation>PIECES：{name} 中没有图斑，无受胁迫单元。</translation>
    </message>
    <message>
        <source>PIECES: {name} holds no piece: there is no mine to restore.</source>
        <translation>PIECES：{name} 中没有图斑，无需修复的矿山。</translation>
    </message>
    <message>
        <source>Page about the weights</source>
        <translation>权重说明页</translation>
    </message>
    <message>
        <source>Page of the method stability</source>
        <translation>方法稳定性网页</translation>
    </message>
    <message>
        <source>Pages and other files</source>
        <translation>网页和其他文件</translation>
    </message>
    <message>
        <source>Pages of the atlas</source>
        <translation>图集页数</translation>
    </message>
    <message>
        <source>Pairwise judgements (rows in the order of the columns)</source>
        <translation>两两比较判断（行的顺序与列相同）</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Part of the risk due to mining</source>
        <translation>由矿山开发造成的风险</translation>
    </message>
    <message>
        <source>Partly outside its right</source>
        <translation>部分超出矿业权</translation>
    </message>
    <message>
        <source>Partly outside the study area</source>
        <translation>部分位于研究区外</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>图斑数</translation>
    </message>
    <message>
        <source>Patches of one mine far apart</source>
        <translation>同一矿山的图斑相距过远</translation>
    </message>
    <message>
        <source>Patches with the same number are one mine. Without the field mine_id every feature is a mine.</source>
        <translation>编号相同的图斑为同一矿山。没有字段 mine_id 时，每个要素为一座矿山。</translation>
    </message>
    <message>
        <source>Patches {first} and {second} of mine {mine} are {distance:,.0f} m apart (limit {limit:,.0f} m); the mine has {count:patch|patches}.</source>
        <translation>矿山 {mine} 的图斑 {first} 与 {second} 相距 {distance:,.0f} m（限值 {limit:,.0f} m）；该矿山共有{count}个图斑。</translation>
    </message>
    <message>
        <source>Patches {first} and {second} overlap by {area:,.1f} m2: {first_pct:.1f} % of the one, {second_pct:.1f} % of the other.</source>
        <translation>图斑 {first} 与 {second} 重叠 {area:,.1f} m2：占前者的{first_pct:.1f}%，占后者的{second_pct:.1f}%。</translation>
    </message>
    <message>
        <source>Paths of the mines</source>
        <translation>矿山变化路径</translation>
    </message>
    <message>
        <source>Per cent of the cost and of mining&apos;s risk removed after each mine, beside the order worst first.</source>
        <translation>修复每座矿山之后所用成本和所消除的矿山开发风险的百分比，并与“先修最差”的次序对照。</translation>
    </message>
    <message>
        <source>Percentile of the stressed cells that counts as the full water stress</source>
        <translation>计为最大水源涵养胁迫的受胁迫单元百分位</translation>
    </message>
    <message>
        <source>Percentile: the water stress by a percentile of the stressed cells</source>
        <translation>百分位：水源涵养胁迫按受胁迫单元的百分位</translation>
    </message>
    <message>
        <source>Permutation</source>
        <translation>置换法</translation>
    </message>
    <message>
        <source>Pieces of damaged ecosystems (polygons)</source>
        <translation>生态系统损毁斑块（面）</translation>
    </message>
    <message>
        <source>Pixels of one patch touch over</source>
        <translation>同一斑块的像元相接方式</translation>
    </message>
    <message>
        <source>Pixels that are not 0 are left out.</source>
        <translation>不为 0 的像元不参与。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>高胁迫区</translation>
    </message>
    <message>
        <source>Place in the order of restoration</source>
        <translation>修复次序</translation>
    </message>
    <message>
        <source>Place {place} (level {level}, {area} km²){where}: {damage} ha damaged (mines: {mines})</source>
        <translation>高胁迫区 {place}（{level}级，{area}平方千米）{where}：损毁{damage}公顷（矿山{mines}座）</translation>
    </message>
    <message>
        <source>Place {place}: level {level}, {area:,.4f} km2, {mines:mine|mines}; {causes}.</source>
        <translation>高胁迫区 {place}：{level}级，{area:,.4f} km2，{mines}座矿山；{causes}。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places near the main stream</source>
        <translation>干流周边的高胁迫区数</translation>
    </message>
    <message>
        <source>Places of high water stress are crossed with them. Empty: they are not.</source>
        <translation>用于与水源涵养高胁迫区交叉。留空：不交叉。</translation>
    </message>
    <message>
        <source>Plain sum over threat cells (Eq. 3 as printed)</source>
        <translation>对威胁源像元直接求和（式3 字面形式）</translation>
    </message>
    <message>
        <source>Polygons count as touching when they are at most {tolerance:.3g} m apart.</source>
        <translation>间距不超过 {tolerance:.3g} m 的多边形视为相邻。</translation>
    </message>
    <message>
        <source>Polygons with names; a mine lies where most of it lies.</source>
        <translation>带名称的多边形；矿山归属其面积最大部分所在处。</translation>
    </message>
    <message>
        <source>Polygons with names; features of one name are one area.</source>
        <translation>带名称的多边形；同名要素视为同一区域。</translation>
    </message>
    <message>
        <source>Principal eigenvalue lambda_max</source>
        <translation>最大特征值 lambda_max</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Programs that made this report.</source>
        <translation>生成本报告的软件版本。</translation>
    </message>
    <message>
        <source>Protected (ha)</source>
        <translation>受保护（公顷）</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护类型</translation>
    </message>
    <message>
        <source>Protection and conservation</source>
        <translation>保护保育</translation>
    </message>
    <message>
        <source>QUALITY_BEFORE needs LANDUSE_BEFORE: give the land use before mining, or leave QUALITY_BEFORE out.</source>
        <translation>QUALITY_BEFORE 需要 LANDUSE_BEFORE：请给出采矿前土地利用，或不输出 QUALITY_BEFORE。</translation>
    </message>
    <message>
        <source>Quality (0 to 1)</source>
        <translation>生境质量指数（0～1）</translation>
    </message>
    <message>
        <source>Quality and fragmentation (Eqs. 2-4)</source>
        <translation>质量与破碎度（式2-4）</translation>
    </message>
    <message>
        <source>Quality with k = {k}</source>
        <translation>k = {k} 时的生境质量</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Queen (border or corner)</source>
        <translation>Queen（共边或共角）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>RANGES: {share:.2f} % of the area lie outside every range of the table ({low:g} to {high:g}), so that hardly any of it has a score of its own. Does the table fit this region and the unit of the raster?</source>
        <translation>RANGES：{share:.2f}%的面积不在表的任何区间内（{low:g} 到 {high:g}），几乎没有各自对应的评分。该表是否适合本地区以及栅格的单位？</translation>
    </message>
    <message>
        <source>RESCALE: the limits of the scores are known for the criteria {known} only. Use these names in WEIGHTS, or leave RESCALE off.</source>
        <translation>RESCALE：只知道 {known} 等指标的评分极值。请在 WEIGHTS 中使用这些名称，或关闭 RESCALE。</translation>
    </message>
    <message>
        <source>RESTORED of Damaged ecosystems, or the patches. It adds restor_ha, and its share in restor_pct.</source>
        <translation>“受损生态系统”的 RESTORED，或图斑图层。增加 restor_ha，以及其所占比例 restor_pct。</translation>
    </message>
    <message>
        <source>RESTORED: restored land is held against mines. Give MINES_BEFORE and MINES_AFTER, too.</source>
        <translation>RESTORED：已修复土地须与矿山对照。请同时给出 MINES_BEFORE 和 MINES_AFTER。</translation>
    </message>
    <message>
        <source>RESTORED: {name} holds no restored land.</source>
        <translation>RESTORED：{name} 中没有已修复土地。</translation>
    </message>
    <message>
        <source>RIGHTS: nothing on {count:mine|mines} of MINES (the first is {first}); no rule on rights holds for {count:|it|them}.</source>
        <translation>RIGHTS：没有 MINES 中{count}座矿山的信息（首个为 {first}）；有关矿业权的规则对其不成立。</translation>
    </message>
    <message>
        <source>RIGHTS: there is nothing to check against. Give RIGHTS, LIMITS or both.</source>
        <translation>RIGHTS：没有可供核查的对象。请给出 RIGHTS、LIMITS 或两者。</translation>
    </message>
    <message>
        <source>RIGHT_ID: {count:right|rights} of {name} {count:|has|have} no {field}. Fill it in or choose another field.</source>
        <translation>RIGHT_ID：{name} 中有{count}个矿业权没有 {field}。请补填或另选字段。</translation>
    </message>
    <message>
        <source>ROADS: no pixel of the land use is a road. Check the CRS and extent of the roads; polygons narrower than a pixel may hold no pixel&apos;s centre, lines are found however narrow they are.</source>
        <translation>ROADS：土地利用中没有任何像元属于道路。请检查道路的 CRS 和范围；窄于一个像元的面可能不含任何像元中心，而线无论多窄都会计入。</translation>
    </message>
    <message>
        <source>Rainfall (mm/year)</source>
        <translation>降水量（mm/年）</translation>
    </message>
    <message>
        <source>Rainfall score</source>
        <translation>降水量评分</translation>
    </message>
    <message>
        <source>Random index RI (Saaty, ahp_random_index.csv)</source>
        <translation>随机一致性指标 RI（Saaty，ahp_random_index.csv）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Rank: every component by the cell&apos;s place among all cells</source>
        <translation>排序：各分量按单元在全部单元中的位次</translation>
    </message>
    <message>
        <source>Raster of subsidence or of change</source>
        <translation>沉降或变化栅格</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Recovery of {count:patch|patches}: {mean:.1f} % on average, weighted by pixels.</source>
        <translation>{count}个图斑的恢复率：按像元加权平均为{mean:.1f}%。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Red cells rose to a higher zone since the earlier year, blue ones fell; both by the same breaks.</source>
        <translation>与前一年相比，红色单元风险等级上升，蓝色单元下降；两年采用相同的分级界线。</translation>
    </message>
    <message>
        <source>Red, hatched cells and their neighbours have a higher risk together than chance would bring, blue ones a lower one (Getis-Ord Gi*); the darker, the surer.</source>
        <translation>带斜线的红色单元及其邻近单元的风险整体显著偏高，蓝色单元显著偏低（Getis-Ord Gi*）；颜色越深，置信度越高。</translation>
    </message>
    <message>
        <source>Regions to accept or reject; Check interpretation finds those without an answer</source>
        <translation>待采纳或否决的区域；“解译检查”会找出未作答者</translation>
    </message>
    <message>
        <source>Remarks on the data</source>
        <translation>数据备注</translation>
    </message>
    <message>
        <source>Removed so far (%)</source>
        <translation>累计消除（%）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report (3.1-3.4)</source>
        <translation>报告（3.1-3.4）</translation>
    </message>
    <message>
        <source>Report, early warnings and stability</source>
        <translation>报告、早期预警与稳定性</translation>
    </message>
    <message>
        <source>Report, early warnings and stability from two years</source>
        <translation>由两年结果生成报告、预警和稳定性</translation>
    </message>
    <message>
        <source>Required: the number that a mine&apos;s patches share.</source>
        <translation>必填：同一矿山各图斑共用的编号。</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>自然保护区</translation>
    </message>
    <message>
        <source>Reserve ({reserve})</source>
        <translation>自然保护区（{reserve}）</translation>
    </message>
    <message>
        <source>Reserves were not given: nothing is known of the damage in them.</source>
        <translation>未提供自然保护区：其中的损毁情况未知。</translation>
    </message>
    <message>
        <source>Restoration model</source>
        <translation>生态修复模式</translation>
    </message>
    <message>
        <source>Restoration model of every mine</source>
        <translation>每座矿山的修复模式</translation>
    </message>
    <message>
        <source>Restoration models</source>
        <translation>修复模式</translation>
    </message>
    <message>
        <source>Restoration models of the mines: {parts}.</source>
        <translation>各矿山的生态修复模式：{parts}。</translation>
    </message>
    <message>
        <source>Restoration models that the table of models knows (number of mines)</source>
        <translation>修复模式表中已有的修复模式（矿山数）</translation>
    </message>
    <message>
        <source>Restoration plan for a budget</source>
        <translation>给定预算的修复方案</translation>
    </message>
    <message>
        <source>Restoration priority</source>
        <translation>修复优先级</translation>
    </message>
    <message>
        <source>Restoration priority, and its curve</source>
        <translation>修复优先级及其曲线</translation>
    </message>
    <message>
        <source>Restoration rate (%)</source>
        <translation>修复率（%）</translation>
    </message>
    <message>
        <source>Restored (ha)</source>
        <translation>已修复（公顷）</translation>
    </message>
    <message>
        <source>Restored by engineering</source>
        <translation>工程修复</translation>
    </message>
    <message>
        <source>Restored by nature</source>
        <translation>自然恢复</translation>
    </message>
    <message>
        <source>Restored in part: {restored} of the {before} damaged before; {after} are left</source>
        <translation>部分修复：前期损毁{before}中已修复{restored}，尚余{after}</translation>
    </message>
    <message>
        <source>Restored land</source>
        <translation>已修复土地</translation>
    </message>
    <message>
        <source>Restored land (ha)</source>
        <translation>已修复土地（公顷）</translation>
    </message>
    <message>
        <source>Restored land by {keys}.</source>
        <translation>按{keys}统计的已修复土地。</translation>
    </message>
    <message>
        <source>Restored land is left out. Where there is no such field, nothing is restored.</source>
        <translation>已修复土地不计。没有此字段时，视为没有已修复土地。</translation>
    </message>
    <message>
        <source>Restored land is no mine. Where there is no such field, every patch is of one.</source>
        <translation>已修复土地不算矿山。没有此字段时，每个图斑都算。</translation>
    </message>
    <message>
        <source>Restored land is no threat. Where there is no such field, every patch is one.</source>
        <translation>已修复土地不构成威胁。没有此字段时，每个图斑都是威胁。</translation>
    </message>
    <message>
        <source>Restored land of the later year</source>
        <translation>后期的已修复土地</translation>
    </message>
    <message>
        <source>Restored land of the years</source>
        <translation>各年的已修复土地</translation>
    </message>
    <message>
        <source>Restored land, which is no damage: {area:,.4f} ha in {count:patch|patches} ({parts}).</source>
        <translation>已修复土地（不计为损毁）：{area:,.4f}公顷，{count}个图斑（{parts}）。</translation>
    </message>
    <message>
        <source>Restored land: {area:,.2f} ha, {share:.2f} % of restored and damaged land.</source>
        <translation>已修复土地：{area:,.2f}公顷，占已修复与损毁土地之和的{share:.2f}%。</translation>
    </message>
    <message>
        <source>Restored land: {area:,.4f} ha in {count:patch|patches}.</source>
        <translation>已修复土地：{area:,.4f}公顷，{count}个图斑。</translation>
    </message>
    <message>
        <source>Restored: {restored} of the {before} damaged before</source>
        <translation>已修复：前期损毁{before}中的{restored}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results (all)</source>
        <translation>结果（全部）</translation>
    </message>
    <message>
        <source>Results of the chain</source>
        <translation>全流程的结果</translation>
    </message>
    <message>
        <source>Results of the earlier year</source>
        <translation>前一年的结果</translation>
    </message>
    <message>
        <source>Results of the later year</source>
        <translation>后一年的结果</translation>
    </message>
    <message>
        <source>Right expired</source>
        <translation>矿业权已到期</translation>
    </message>
    <message>
        <source>Right for another mineral</source>
        <translation>矿业权矿种不符</translation>
    </message>
    <message>
        <source>Rights not checked</source>
        <translation>未核查矿业权</translation>
    </message>
    <message>
        <source>Rights, limits and counties</source>
        <translation>矿业权、限制区与县</translation>
    </message>
    <message>
        <source>Risen by one class</source>
        <translation>升高一级</translation>
    </message>
    <message>
        <source>Risen by two classes or more</source>
        <translation>升高两级或以上</translation>
    </message>
    <message>
        <source>Risk after the plan</source>
        <translation>方案实施后的风险</translation>
    </message>
    <message>
        <source>Risk and zones (2.3.6, 3.2)</source>
        <translation>风险与分区（2.3.6、3.2）</translation>
    </message>
    <message>
        <source>Risk area</source>
        <translation>生态风险区</translation>
    </message>
    <message>
        <source>Risk areas</source>
        <translation>风险区域</translation>
    </message>
    <message>
        <source>Risk areas (3.3)</source>
        <translation>风险区域（3.3）</translation>
    </message>
    <message>
        <source>Risk areas are named after them. The names of the paper&apos;s four units bring the issues and directions of its Table 5.</source>
        <translation>风险区域以其命名。采用论文四个单元的名称时，可带出表5 的主要问题和修复方向。</translation>
    </message>
    <message>
        <source>Risk change</source>
        <translation>风险变化</translation>
    </message>
    <message>
        <source>Risk change and early warning</source>
        <translation>风险变化与预警</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Risk class of the mines against the cells under them (number of mines)</source>
        <translation>矿山风险等级与其下单元对照（矿山数）</translation>
    </message>
    <message>
        <source>Risk class {two} {second} instead of {one} {first}: from {before} to {after}{cause}.</source>
        <translation>风险等级由 {one} {first} 变为 {two} {second}：由 {before} 变为 {after}{cause}。</translation>
    </message>
    <message>
        <source>Risk over the years</source>
        <translation>多年风险变化</translation>
    </message>
    <message>
        <source>Risk overlay</source>
        <translation>风险叠加</translation>
    </message>
    <message>
        <source>Risk report</source>
        <translation>风险报告</translation>
    </message>
    <message>
        <source>Risk report and atlas of mines</source>
        <translation>风险报告与矿山图集</translation>
    </message>
    <message>
        <source>Risk zone</source>
        <translation>风险区</translation>
    </message>
    <message>
        <source>Risk zones</source>
        <translation>风险分区</translation>
    </message>
    <message>
        <source>Risk zones (hectares)</source>
        <translation>风险分区（公顷）</translation>
    </message>
    <message>
        <source>Risk zones (polygons)</source>
        <translation>风险分区（面）</translation>
    </message>
    <message>
        <source>Risk zones by year (for the temporal controller)</source>
        <translation>逐年风险分区（供时态控制器播放）</translation>
    </message>
    <message>
        <source>Risk zones, hot spots and risk areas</source>
        <translation>风险分区、热点与风险区域</translation>
    </message>
    <message>
        <source>Risk zoning</source>
        <translation>风险分区</translation>
    </message>
    <message>
        <source>Risk zoning and hot spots</source>
        <translation>风险分区与热点</translation>
    </message>
    <message>
        <source>Risk, its five zones, its hot spots and the named risk areas.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Both stresses and the vulnerability are overlaid by weights; natural breaks make five zones (paper 2.3.6, 3.2); Getis-Ord Gi* finds hot spots, which natural units turn into risk areas (3.3).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation>风险、五级分区、热点和命名的风险区域。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;两项胁迫与脆弱性按权重叠加；自然断点分为五个风险区（论文 2.3.6、3.2）；Getis-Ord Gi* 识别热点，再按自然单元归并为风险区域（3.3）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Roads (lines or polygons)</source>
        <translation>道路（线或面）</translation>
    </message>
    <message>
        <source>Roads and other construction land (threat source)</source>
        <translation>道路与其他建设用地（威胁源）</translation>
    </message>
    <message>
        <source>Roads that are narrower than the land use shows; they become construction land&apos;s threat.</source>
        <translation>土地利用中显示不出的较窄道路；并入建设用地威胁源。</translation>
    </message>
    <message>
        <source>Rook (border)</source>
        <translation>Rook（共边）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule {number} ({model}): {count:mine|mines}.</source>
        <translation>规则 {number}（{model}）：{count}座矿山。</translation>
    </message>
    <message>
        <source>Rules of restoration</source>
        <translation>修复规则</translation>
    </message>
    <message>
        <source>Rules over the state, the risk class, the protection and the changes of every mine give it a measure, a warning level and the months to the next look.</source>
        <translation>规则依据每座矿山的状态、风险等级、保护级别和变化，给出措施、预警级别和距下次检查的月数。</translation>
    </message>
    <message>
        <source>Rules that choose no mine of this data: {rules}.</source>
        <translation>在本数据中未选中任何矿山的规则：{rules}。</translation>
    </message>
    <message>
        <source>Run Biodiversity stress for AFTER with BEFORE&apos;s FRAG_MIN and FRAG_MAX.</source>
        <translation>请用 BEFORE 的 FRAG_MIN 和 FRAG_MAX 对 AFTER 运行“生物多样性胁迫”。</translation>
    </message>
    <message>
        <source>Run Risk overlay for AFTER with BEFORE&apos;s W_BIO.</source>
        <translation>请用 BEFORE 的 W_BIO 对 AFTER 运行“风险叠加”。</translation>
    </message>
    <message>
        <source>Run Risk overlay for AFTER with BEFORE&apos;s W_VULN, on vulnerabilities scaled alike.</source>
        <translation>请用 BEFORE 的 W_VULN、并以相同方式缩放的脆弱性，对 AFTER 运行“风险叠加”。</translation>
    </message>
    <message>
        <source>Run Risk overlay for AFTER with BEFORE&apos;s W_WATER and WATER_MAX.</source>
        <translation>请用 BEFORE 的 W_WATER 和 WATER_MAX 对 AFTER 运行“风险叠加”。</translation>
    </message>
    <message>
        <source>Run the chain on the sample</source>
        <translation>在示例数据上运行全流程</translation>
    </message>
    <message>
        <source>SCALING: ranks compare cells of one run only, so that two years do not compare (AS_IN). Choose another scale for both years, or leave AS_IN empty.</source>
        <translation>SCALING：位次只能比较同一次运行的单元，两期不可比（AS_IN）。请为两期选择其他尺度，或将 AS_IN 留空。</translation>
    </message>
    <message>
        <source>SCORES: its column distance is not used; the distances are parameters.</source>
        <translation>SCORES：其中的 distance 列不使用；距离由参数给出。</translation>
    </message>
    <message>
        <source>SPREAD {spread:g}: without a matrix it must be at least 0 and below 1 (at 1 a single component would have all the weight in every draw).</source>
        <translation>SPREAD {spread:g}：没有判断矩阵时须不小于 0 且小于 1（为 1 时每次抽样都由单一分量占全部权重）。</translation>
    </message>
    <message>
        <source>STUDY_AREA: the layer {name} does not reach any patch of {patches}. Check the CRS of both layers.</source>
        <translation>STUDY_AREA：图层 {name} 没有触及 {patches} 的任何图斑。请检查两个图层的 CRS。</translation>
    </message>
    <message>
        <source>Saaty</source>
        <translation>Saaty标度</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>等级不变</translation>
    </message>
    <message>
        <source>Same reference values as in this result</source>
        <translation>参考值与此结果相同</translation>
    </message>
    <message>
        <source>Same year, other settings: BEFORE and AFTER were made from the same data, and these settings differ (BEFORE | AFTER): {settings}. What has changed is due to them, not to time.</source>
        <translation>同一年份、不同设置：BEFORE 与 AFTER 由相同数据得出，以下设置不同（BEFORE | AFTER）：{settings}。所示变化由设置引起，而非时间变化。</translation>
    </message>
    <message>
        <source>Satellite image</source>
        <translation>卫星影像</translation>
    </message>
    <message>
        <source>Satellite image, three years later</source>
        <translation>三年后的卫星影像</translation>
    </message>
    <message>
        <source>Scale by the theoretical limits to 0-1</source>
        <translation>按理论极值缩放到 0-1</translation>
    </message>
    <message>
        <source>Scale of the components</source>
        <translation>分量的尺度</translation>
    </message>
    <message>
        <source>Scaled from {low:g}-{high:g} to 0-1.</source>
        <translation>由 {low:g}-{high:g} 缩放到 0-1。</translation>
    </message>
    <message>
        <source>Score of elevation</source>
        <translation>高程评分</translation>
    </message>
    <message>
        <source>Score of frozen ground</source>
        <translation>冻土评分</translation>
    </message>
    <message>
        <source>Score of important ecological areas</source>
        <translation>重要生态功能区评分</translation>
    </message>
    <message>
        <source>Score of rainfall</source>
        <translation>降水量评分</translation>
    </message>
    <message>
        <source>Score of the distance from water</source>
        <translation>距水系距离评分</translation>
    </message>
    <message>
        <source>Score rasters, in the order of the weights</source>
        <translation>评分栅格，按权重的顺序</translation>
    </message>
    <message>
        <source>Scores of function areas, reserves, both and neither. Empty: those of Table 3.</source>
        <translation>重要生态功能区、自然保护区、重叠区及其他区域的分值。留空：取表3。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed of the permutations</source>
        <translation>置换的随机种子</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settlement ecosystem</source>
        <translation>聚落生态系统</translation>
    </message>
    <message>
        <source>Several mineral groups in one mine</source>
        <translation>同一矿山矿产类别不一致</translation>
    </message>
    <message>
        <source>Several names for one mine</source>
        <translation>同一矿山名称不一致</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>损毁程度</translation>
    </message>
    <message>
        <source>Severity of damage</source>
        <translation>损毁程度</translation>
    </message>
    <message>
        <source>Share of mining’s risk removed</source>
        <translation>消除的矿山开发风险比例</translation>
    </message>
    <message>
        <source>Share of the cost of all mines</source>
        <translation>占全部矿山成本的比例</translation>
    </message>
    <message>
        <source>Share with the same risk class</source>
        <translation>风险等级相同的比例</translation>
    </message>
    <message>
        <source>Shares of the zones against 100 %</source>
        <translation>各风险区占比之和为100%</translation>
    </message>
    <message>
        <source>Shift of the squares (share of their side)</source>
        <translation>方格平移量（占边长的比例）</translation>
    </message>
    <message>
        <source>Side of the squares. The paper uses 2000 m.</source>
        <translation>方格边长。论文采用 2000 m。</translation>
    </message>
    <message>
        <source>Single outputs</source>
        <translation>单项输出</translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation>碎屑图斑</translation>
    </message>
    <message>
        <source>Slivers along the border of a right are no trespass.</source>
        <translation>矿业权边界上的碎屑不算越界。</translation>
    </message>
    <message>
        <source>Slivers where a mine only touches a reserve, a risk class or arable land do not decide about it.</source>
        <translation>矿山只是轻微触及保护区、某风险等级或耕地的细小部分，不参与判定。</translation>
    </message>
    <message>
        <source>Slope of the risk: {rising:cell rises|cells rise}, {falling:,} fall; the median is {median:+.3g} a year.</source>
        <translation>风险斜率：{rising}个单元上升，{falling:,}个下降；中位数为每年 {median:+.3g}。</translation>
    </message>
    <message>
        <source>Smaller cells, at the border of the study area, are cut to the range of the others. A whole cell is the largest of a grid with row and col, the median of other polygons. 0: all cells set the range.</source>
        <translation>研究区边界处较小的单元按其余单元的范围截断。完整单元在有 row 和 col 的格网中取面积最大者，其他多边形取面积的中位数。0：所有单元都参与确定范围。</translation>
    </message>
    <message>
        <source>Smallest mean width of a patch (m)</source>
        <translation>图斑的最小平均宽度（m）</translation>
    </message>
    <message>
        <source>Smallest overlap, or part outside, that counts (m2)</source>
        <translation>计入的最小重叠面积或超出面积（m2）</translation>
    </message>
    <message>
        <source>Smallest region (m2)</source>
        <translation>最小斑块面积（m2）</translation>
    </message>
    <message>
        <source>Snap the squares to multiples of the cell size</source>
        <translation>方格对齐到单元边长的整数倍</translation>
    </message>
    <message>
        <source>Solid waste</source>
        <translation>固体废弃物</translation>
    </message>
    <message>
        <source>Some options need {packages}, missing here.</source>
        <translation>缺少 {packages}，部分选项无法使用。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source: {layers}.</source>
        <translation>数据来源：{layers}。</translation>
    </message>
    <message>
        <source>Split from {ids}</source>
        <translation>由 {ids} 拆分而来</translation>
    </message>
    <message>
        <source>Splits the grassland of the legend into high, medium and low coverage (0-100 %). Resampled bilinearly where it is on another grid.</source>
        <translation>将分类体系中的草地细分为高、中、低覆盖度（0-100%）。格网不同处按双线性法重采样。</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Spread of the weights</source>
        <translation>权重的离散程度</translation>
    </message>
    <message>
        <source>Spread of the weights or judgements</source>
        <translation>权重或判断的离散程度</translation>
    </message>
    <message>
        <source>Stability (layers and tables)</source>
        <translation>稳定性（图层和表）</translation>
    </message>
    <message>
        <source>Stability by risk class</source>
        <translation>各风险等级的稳定性</translation>
    </message>
    <message>
        <source>Stability of the restoration models</source>
        <translation>修复模式的稳定性</translation>
    </message>
    <message>
        <source>Stability of the risk zones</source>
        <translation>风险分区的稳定性</translation>
    </message>
    <message>
        <source>Stability of the weights (2.3.6)</source>
        <translation>权重稳定性（2.3.6）</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Stands at the head of the report.</source>
        <translation>显示在报告开头。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>记载值</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>第{number}步，共{count}步：{name}</translation>
    </message>
    <message>
        <source>Steps that several of the layers come from: the same run in each (number of steps)</source>
        <translation>多个图层共有的处理步骤是否出自同一次运行（步骤数）</translation>
    </message>
    <message>
        <source>Still {after}</source>
        <translation>仍为{after}</translation>
    </message>
    <message>
        <source>Stop the installation</source>
        <translation>停止安装</translation>
    </message>
    <message>
        <source>Stope</source>
        <translation>采场</translation>
    </message>
    <message>
        <source>Stress (0 to 1), in classes of equal counts</source>
        <translation>胁迫指数（0～1，分位数分级）</translation>
    </message>
    <message>
        <source>Stress (2.3.4)</source>
        <translation>胁迫（2.3.4）</translation>
    </message>
    <message>
        <source>Stress on ecosystem services and habitat quality</source>
        <translation>生态系统服务功能胁迫与生境质量</translation>
    </message>
    <message>
        <source>Stressed and hot at once (km2)</source>
        <translation>同为高胁迫区与热点的面积（km2）</translation>
    </message>
    <message>
        <source>Stressed places</source>
        <translation>高胁迫区</translation>
    </message>
    <message>
        <source>Stressed places: contiguous cells of high stress, and what caused it.</source>
        <translation>高胁迫区：相连的高胁迫单元及其成因。</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>研究区</translation>
    </message>
    <message>
        <source>Subsidence (mm/year)</source>
        <translation>地面沉降（毫米/年）</translation>
    </message>
    <message>
        <source>Such as min_group, mineral, state, licensed or method.</source>
        <translation>如 min_group、mineral、state、licensed 或 method。</translation>
    </message>
    <message>
        <source>Such as mineral, state, licensed or method.</source>
        <translation>如 mineral、state、licensed 或 method。</translation>
    </message>
    <message>
        <source>Such as the output of Water conservation stress or Hot spot analysis.</source>
        <translation>如“水源涵养胁迫”或“热点分析”的输出。</translation>
    </message>
    <message>
        <source>Such as the provinces: a small map of them beside the first map shows where the study area lies.</source>
        <translation>例如省级行政区；首幅图旁的小图据此标示研究区的位置。</translation>
    </message>
    <message>
        <source>Such as those of bio_mining: adds what is stressed and hot at once.</source>
        <translation>例如 bio_mining 的热点：给出同为高胁迫区与热点的部分。</translation>
    </message>
    <message>
        <source>Suffix of the earlier year in the same folder</source>
        <translation>同一文件夹中较早年份的后缀</translation>
    </message>
    <message>
        <source>Suffix of the results, such as the year</source>
        <translation>结果的后缀，如年份</translation>
    </message>
    <message>
        <source>Suitability and sensitivity</source>
        <translation>生境适宜度与敏感性</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Supervision (4.3)</source>
        <translation>监管（4.3）</translation>
    </message>
    <message>
        <source>Supervision list</source>
        <translation>监管清单</translation>
    </message>
    <message>
        <source>Synthetic data, not a real place. Next: {entry}, in the same menu.</source>
        <translation>合成数据，并非真实地点。下一步：同一菜单中的“{entry}”。</translation>
    </message>
    <message>
        <source>THREAT, MAX_DIST (m), WEIGHT (0-1), DECAY (linear or exponential)</source>
        <translation>THREAT、MAX_DIST（m）、WEIGHT（0-1）、DECAY（linear 或 exponential）</translation>
    </message>
    <message>
        <source>THREAT, MAX_DIST (m), WEIGHT, DECAY</source>
        <translation>THREAT、MAX_DIST（m）、WEIGHT、DECAY</translation>
    </message>
    <message>
        <source>THREATS: beyond the edge of the rasters nothing is known and there is no threat, so the degradation near the edge of what is evaluated (STUDY_AREA, or all of the land use) may be too low. Let land use and threats reach as far beyond it as the threats act: {threats}.</source>
        <translation>THREATS：栅格边缘以外情况不明，视为无威胁，因此评价范围（STUDY_AREA，未给出时为全部土地利用）边缘附近的退化度可能偏低。请使土地利用和威胁源超出该范围至少威胁源的影响距离：{threats}。</translation>
    </message>
    <message>
        <source>THREATS: {count:cell|cells} of {name} {count:|lies|lie} between 0 and 1; this model takes every value above 0 as 1.</source>
        <translation>THREATS：{name} 有{count}个像元介于 0 与 1 之间；此模型将大于 0 的值均视为 1。</translation>
    </message>
    <message>
        <source>THREATS: {count:mined pixel|mined pixels} {count:|belongs|belong} to no mine of PIECES. {count:|It stays|They stay} mined, and {count:|hides|hide} what is near.</source>
        <translation>THREATS：有{count}个采矿像元不属于 PIECES 中的任何矿山。它们保持为采矿状态，并掩盖其附近矿山的收益。</translation>
    </message>
    <message>
        <source>THREATS: {count:raster|rasters} for the {rows:row|rows} of the threats table ({names}), one of which must be called mining. Give one raster per row, in the same order.</source>
        <translation>THREATS：给出了{count}个栅格，而威胁表有{rows}行（{names}），其中一行须名为 mining。请按相同顺序每行给出一个栅格。</translation>
    </message>
    <message>
        <source>THREATS: {name} has no cell of the threat {threat}, which degrades nothing.</source>
        <translation>THREATS：{name} 没有威胁源 {threat} 的像元，不造成退化。</translation>
    </message>
    <message>
        <source>THREATS: {name} holds values between 0 and 1; every pixel above 0 counts as mined.</source>
        <translation>THREATS：{name} 含有 0 与 1 之间的值；凡大于 0 的像元均视为采矿像元。</translation>
    </message>
    <message>
        <source>THREATS: {name} is finer ({own:g} m) than the land use ({size:g} m): a pixel of the land use has the threat {threat} where any of its cells has it, with the greatest of their intensities.</source>
        <translation>THREATS：{name}（{own:g} m）比土地利用（{size:g} m）更细：土地利用像元内只要有一个细像元存在威胁源 {threat}，该像元即视为存在，强度取其中最大值。</translation>
    </message>
    <message>
        <source>THREATS: {name} is finer ({own:g} m) than the land use ({size:g} m): the intensity of {threat} in a pixel of the land use is the mean of its cells, 0 where they have none.</source>
        <translation>THREATS：{name}（{own:g} m）比土地利用（{size:g} m）更细：土地利用像元中 {threat} 的强度取其内细像元的平均值，无值处按 0 计。</translation>
    </message>
    <message>
        <source>THREAT_TABLE: every MAX_DIST is below 100 m. Distances are metres here; if they are kilometres, as in older InVEST tables, multiply them by 1000.</source>
        <translation>THREAT_TABLE：所有 MAX_DIST 均小于 100 m。此处距离以米计；若沿用旧版 InVEST 表格以千米计，请乘以 1000。</translation>
    </message>
    <message>
        <source>THREAT_TABLE: the MAX_DIST of {threat}, {distance:g} m, is less than a pixel ({pixel:g} m).</source>
        <translation>THREAT_TABLE：{threat} 的 MAX_DIST 为 {distance:g} m，小于一个像元（{pixel:g} m）。</translation>
    </message>
    <message>
        <source>Table 3</source>
        <translation>论文表3</translation>
    </message>
    <message>
        <source>Table 4: every row and column, and the grand total, against the pieces</source>
        <translation>损毁生态系统统计表：各行、各列及总计与图斑面积一致</translation>
    </message>
    <message>
        <source>Table of choices</source>
        <translation>选择表</translation>
    </message>
    <message>
        <source>Table of costs by model</source>
        <translation>按修复模式的成本表</translation>
    </message>
    <message>
        <source>Table of costs by model (empty: hectares)</source>
        <translation>按修复模式的成本表（留空：公顷数）</translation>
    </message>
    <message>
        <source>Table of criteria weights (empty: shipped)</source>
        <translation>指标权重表（留空：随附）</translation>
    </message>
    <message>
        <source>Table of elevation ranges</source>
        <translation>高程区间表</translation>
    </message>
    <message>
        <source>Table of elevation scores (empty: shipped)</source>
        <translation>海拔分值表（留空：自带）</translation>
    </message>
    <message>
        <source>Table of frozen-ground scores (empty: shipped)</source>
        <translation>冻土分值表（留空：自带）</translation>
    </message>
    <message>
        <source>Table of issues and directions by unit (empty: shipped)</source>
        <translation>各单元生态问题与修复方向表（留空：自带）</translation>
    </message>
    <message>
        <source>Table of land-use classes (empty: shipped)</source>
        <translation>土地利用类型表（留空：随附）</translation>
    </message>
    <message>
        <source>Table of measures</source>
        <translation>修复措施表</translation>
    </message>
    <message>
        <source>Table of pairwise judgements</source>
        <translation>判断矩阵表</translation>
    </message>
    <message>
        <source>Table of pairwise judgements (instead of the matrix)</source>
        <translation>判断矩阵表（代替矩阵）</translation>
    </message>
    <message>
        <source>Table of rainfall ranges</source>
        <translation>降水量区间表</translation>
    </message>
    <message>
        <source>Table of rainfall scores (empty: shipped)</source>
        <translation>降水分值表（留空：自带）</translation>
    </message>
    <message>
        <source>Table of restoration measures (empty: shipped)</source>
        <translation>修复措施表（留空：自带）</translation>
    </message>
    <message>
        <source>Table of restoration rules</source>
        <translation>修复规则表</translation>
    </message>
    <message>
        <source>Table of restoration rules (empty: shipped)</source>
        <translation>修复规则表（留空：随附）</translation>
    </message>
    <message>
        <source>Table of scores by nearness</source>
        <translation>距离评分表</translation>
    </message>
    <message>
        <source>Table of scores by protection</source>
        <translation>保护类型评分表</translation>
    </message>
    <message>
        <source>Table of scores by type</source>
        <translation>类型评分表</translation>
    </message>
    <message>
        <source>Table of scores of important areas (empty: shipped)</source>
        <translation>重要生态区分值表（留空：自带）</translation>
    </message>
    <message>
        <source>Table of severity grades</source>
        <translation>损毁程度分级表</translation>
    </message>
    <message>
        <source>Table of severity thresholds (empty: shipped)</source>
        <translation>损毁程度阈值表（留空：随附）</translation>
    </message>
    <message>
        <source>Table of suitability and sensitivity (empty: shipped)</source>
        <translation>生境适宜度与敏感性表（留空：随附）</translation>
    </message>
    <message>
        <source>Table of supervision rules</source>
        <translation>监管规则表</translation>
    </message>
    <message>
        <source>Table of the weights (instead of the three numbers)</source>
        <translation>权重表（代替三个数值）</translation>
    </message>
    <message>
        <source>Table of the years</source>
        <translation>逐年统计表</translation>
    </message>
    <message>
        <source>Table of threats (empty: shipped)</source>
        <translation>威胁源表（留空：随附）</translation>
    </message>
    <message>
        <source>Table of water-distance scores (empty: shipped)</source>
        <translation>距水体距离分值表（留空：自带）</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>权重表</translation>
    </message>
    <message>
        <source>Table of your own</source>
        <translation>自备表</translation>
    </message>
    <message>
        <source>Table {number}.</source>
        <translation>表{number}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>参数表</translation>
    </message>
    <message>
        <source>Target ecosystem</source>
        <translation>目标生态系统</translation>
    </message>
    <message>
        <source>Template raster (the land use)</source>
        <translation>模板栅格（土地利用）</translation>
    </message>
    <message>
        <source>Template raster: its pixels are used (land use)</source>
        <translation>模板栅格：采用其像元格网（土地利用）</translation>
    </message>
    <message>
        <source>Terrain and climate</source>
        <translation>地形与气候</translation>
    </message>
    <message>
        <source>The area that is evaluated. All layers belong in one projected CRS in metres; what differs is reprojected, and the log says so.</source>
        <translation>评价范围。所有图层宜采用同一个以米为单位的投影坐标系；不一致者会重投影，并记入日志。</translation>
    </message>
    <message>
        <source>The candidate is neither accepted nor rejected: set accept to 1, or it counts as no damage.</source>
        <translation>该候选图斑既未采纳也未否决：accept 填1才计为损毁。</translation>
    </message>
    <message>
        <source>The candidate was rejected (accept = 0): it is no damage, and can be taken out.</source>
        <translation>该候选图斑已否决（accept = 0）：不计为损毁，可以删除。</translation>
    </message>
    <message>
        <source>The cells make a regular grid of {0:row|rows} and {1:column|columns}.</source>
        <translation>单元构成{0}行{1}列的规则格网。</translation>
    </message>
    <message>
        <source>The chain does not run with these inputs. {problem}</source>
        <translation>全流程无法用这些输入运行。{problem}</translation>
    </message>
    <message>
        <source>The chain is not there: Python packages are missing, or Processing is off in the plugin manager.</source>
        <translation>全流程模型不可用：缺少 Python 软件包，或插件管理器中未启用 Processing。</translation>
    </message>
    <message>
        <source>The chart and a table of every choice.</source>
        <translation>龙卷风图和各选择的数值表。</translation>
    </message>
    <message>
        <source>The code of the class that was damaged, as in CLASSES.</source>
        <translation>被损毁地类的代码，与 CLASSES 一致。</translation>
    </message>
    <message>
        <source>The component that contributes most, by cells and area; shares are of the study area.</source>
        <translation>首要风险来源的单元数与面积（占研究区比例）。</translation>
    </message>
    <message>
        <source>The component {name} has the weight 0 and keeps it: it cannot be recovered from the grid.</source>
        <translation>分量{name}的权重为 0 并保持为 0：无法由格网还原。</translation>
    </message>
    <message>
        <source>The damaged ecosystems of the later year.</source>
        <translation>后一年的受损生态系统。</translation>
    </message>
    <message>
        <source>The darker a cell, the lower its habitat quality and the more patches its habitat is cut into (Eq. 4).</source>
        <translation>颜色越深，生境质量越低、生境越破碎（式4）。</translation>
    </message>
    <message>
        <source>The darker a cell, the more damaged water, wetland, forest and grassland it has, weighted by how much they hold water (Eq. 1).</source>
        <translation>颜色越深，损毁的水体、湿地、林地和草地越多（按水源涵养能力加权，式1）。</translation>
    </message>
    <message>
        <source>The darker a cell, the more of its risk is there because of mining.</source>
        <translation>颜色越深，采矿活动带来的风险越多。</translation>
    </message>
    <message>
        <source>The darker, the better: 1 is undisturbed habitat, 0 is none (Eqs. 2 and 3, InVEST).</source>
        <translation>颜色越深，生境质量越好：1为未受干扰的生境，0为非生境（式2、式3，InVEST）。</translation>
    </message>
    <message>
        <source>The darker, the more sensitive nature is, with mines or without: five scores together (the paper’s Table 3).</source>
        <translation>颜色越深，生态越脆弱，与有无矿山无关：由五项指标得分加权得出（论文表3）。</translation>
    </message>
    <message>
        <source>The default is explained in SOURCES.md.</source>
        <translation>默认值的依据见 SOURCES.md。</translation>
    </message>
    <message>
        <source>The degradation is 0 everywhere: no threat reaches a class that is sensitive to it. The quality is the suitability itself.</source>
        <translation>退化度处处为 0：没有威胁源影响到对其敏感的地类。生境质量即为适宜度本身。</translation>
    </message>
    <message>
        <source>The diagonal of the matrix must be 1: every criterion is as important as itself.</source>
        <translation>判断矩阵的对角线必须为 1：每个指标与自身同等重要。</translation>
    </message>
    <message>
        <source>The disk is full, so that {path} could not be written. What stood there before still stands. Free some space, or choose another disk.</source>
        <translation>磁盘已满，{path} 未能写出。原有的文件仍然保留。请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The ecological risk areas. Shares of mines are of all mines inside the study area.</source>
        <translation>生态风险区一览（矿山占比以研究区内全部矿山为基数）。</translation>
    </message>
    <message>
        <source>The effective weight of a component is its share of the variance of the risk: what is nearly the same everywhere decides little, however large its weight.</source>
        <translation>分量的有效权重是其在风险方差中所占的份额：处处相近的分量，权重再大也起不了多少作用。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({error}). Close the program that uses it, or choose another place.</source>
        <translation>文件 {path} 无法写入（{error}）。请关闭正在使用它的程序，或另选位置。</translation>
    </message>
    <message>
        <source>The first mines of the order; shares are of mining’s risk and of the cost of all mines.</source>
        <translation>次序中最前的矿山；比例分别以矿山开发风险和全部矿山的成本为基数。</translation>
    </message>
    <message>
        <source>The first twenty mines of the order carry their places.</source>
        <translation>修复次序的前20座矿山标有序号。</translation>
    </message>
    <message>
        <source>The first {count} are listed here, all in the layer.</source>
        <translation>此处列出前{count}条，全部见图层。</translation>
    </message>
    <message>
        <source>The first-order stream&apos;s surroundings of Table 3.</source>
        <translation>表3 中一级河流的周边范围。</translation>
    </message>
    <message>
        <source>The gain of all mines, {total:.6g}, is not the sum of area_km2 x risk_mine, {told:.6g}: layers, scales or the state without mining are not those of GRID.</source>
        <translation>全部矿山的收益 {total:.6g} 不等于 area_km2 × risk_mine 之和 {told:.6g}：图层、标度或无采矿状态与 GRID 不一致。</translation>
    </message>
    <message>
        <source>The given breaks take the place of METHOD and CLASSES.</source>
        <translation>给定断点代替 METHOD 和 CLASSES。</translation>
    </message>
    <message>
        <source>The greatest vulnerability that could be</source>
        <translation>脆弱性的理论最大值</translation>
    </message>
    <message>
        <source>The grid has no field area_km2: every cell counts with its whole polygon.</source>
        <translation>格网没有area_km2字段，各单元按完整多边形面积计。</translation>
    </message>
    <message>
        <source>The grid has no field {field}: mining counts as if it changed no patch.</source>
        <translation>格网没有字段 {field}：视为矿山开发未改变斑块。</translation>
    </message>
    <message>
        <source>The grid of Hot spot analysis, which holds the fields of all steps before.</source>
        <translation>“热点分析”的格网，含此前各步骤的字段。</translation>
    </message>
    <message>
        <source>The grid that Water conservation stress and Biodiversity stress passed on.</source>
        <translation>经“水源涵养胁迫”和“生物多样性胁迫”处理后的格网。</translation>
    </message>
    <message>
        <source>The grid with dmg_km2 and wrac (Eq. 1).</source>
        <translation>评价格网，增加 dmg_km2 和 wrac（式1）。</translation>
    </message>
    <message>
        <source>The grid with n_patch and frag (Eq. 4), hq_mean, frag_norm, bio, and bio_0 and bio_mining.</source>
        <translation>评价格网，增加 n_patch 和 frag（式4）、hq_mean、frag_norm、bio 以及 bio_0 和 bio_mining。</translation>
    </message>
    <message>
        <source>The grid with risk_after and cls_after, as it would be with the chosen mines restored.</source>
        <translation>含 risk_after 和 cls_after 的格网，即选定矿山修复后的状态。</translation>
    </message>
    <message>
        <source>The grid with vuln, c_water, c_bio, c_vuln, risk, driver, risk_0, risk_mine, risk_class and class_0.</source>
        <translation>评价格网，增加 vuln、c_water、c_bio、c_vuln、risk、driver、risk_0、risk_mine、risk_class 和 class_0。</translation>
    </message>
    <message>
        <source>The group is called after it, the study area and the time.</source>
        <translation>图层组以它、研究区和时间命名。</translation>
    </message>
    <message>
        <source>The history of GRID tells no breaks of risk classes, so SCENARIO has no cls_after.</source>
        <translation>GRID 的历史记录中没有风险分级断点，因此 SCENARIO 不含 cls_after。</translation>
    </message>
    <message>
        <source>The history of {path} could not be kept. Is the disk full, or the folder not to be written?</source>
        <translation>无法保存 {path} 的历史记录。请检查磁盘是否已满，或文件夹是否不可写。</translation>
    </message>
    <message>
        <source>The history of {table} is not kept, because a database has no place for it: AS_IN takes its values from the fields of such a layer. Keep a copy in a GeoPackage where the history is wanted.</source>
        <translation>{table} 的处理历史未保存，因为数据库中没有保存它的地方：AS_IN 由此类图层的字段求得所需数值。需要处理历史时，请另存一份到 GeoPackage。</translation>
    </message>
    <message>
        <source>The history of {year} does not tell {names}, which could not be compared with other years.</source>
        <translation>{year} 的处理历史中没有 {names}，无法与其他年份比较。</translation>
    </message>
    <message>
        <source>The hot spots are those of {field}, not of the risk.</source>
        <translation>热点依据为{field}，而非风险值。</translation>
    </message>
    <message>
        <source>The hot spots of another year: the range of the fragmentation, WATER_MAX and the breaks come from their history, so that the two years compare. Give the same weights.</source>
        <translation>另一年份的热点：破碎度范围、WATER_MAX 和断点由其处理历史读取，使两年可比。请给出相同的权重。</translation>
    </message>
    <message>
        <source>The hot spots of the earlier year; both years are classified by its breaks.</source>
        <translation>前一年的热点图层；两年均按其断点分级。</translation>
    </message>
    <message>
        <source>The hot spots of the later year, made with AS_IN of the earlier one so that the two compare.</source>
        <translation>后一年的热点图层；计算时应以前一年的结果作为 AS_IN，使两年可比。</translation>
    </message>
    <message>
        <source>The image date, &apos;{image}&apos;, is not a date such as 2020-07-15.</source>
        <translation>影像日期“{image}”不是 2020-07-15 这样的日期。</translation>
    </message>
    <message>
        <source>The image is of {image}, which is not between {first} and today.</source>
        <translation>影像日期为 {image}，不在{first}年至今天之间。</translation>
    </message>
    <message>
        <source>The image is of {image}; images for interpretation are of the months {first} to {last}.</source>
        <translation>影像日期为 {image}；解译所用影像应为 {first} 至 {last} 月。</translation>
    </message>
    <message>
        <source>The image resolution, &apos;{resolution}&apos;, is not a number of metres above 0.</source>
        <translation>影像分辨率“{resolution}”不是大于 0 的米数。</translation>
    </message>
    <message>
        <source>The issues and directions are those of the paper’s Table 5 for units of these names, not findings about this area. Give a table of your own to Risk areas (DIRECTIONS).</source>
        <translation>主要问题和修复方向取自论文表5中同名自然单元，并非对本研究区的判断；可在“风险区域”中用自己的表（DIRECTIONS）代替。</translation>
    </message>
    <message>
        <source>The judgement of {row} against {column} is missing: fill in one of the two cells of the pair.</source>
        <translation>缺少{row}对{column}的判断：这一对中须填写一格。</translation>
    </message>
    <message>
        <source>The judgement of {row} against {column} is {cell}, which is no number above 0. Write for example 3, 0.5 or 1/3.</source>
        <translation>{row}对{column}的判断为 {cell}，不是大于 0 的数。可写作 3、0.5 或 1/3。</translation>
    </message>
    <message>
        <source>The judgement to reconsider first is {row} against {column}: it is {value:.4g}; {better:.4g} (on the scale: {step}) would bring CR to {ratio:.4f}.</source>
        <translation>最应重新考虑的判断是{row}对{column}：现为 {value:.4g}；取 {better:.4g}（标度上为 {step}）可使 CR 降为 {ratio:.4f}。</translation>
    </message>
    <message>
        <source>The land use that Threat layers read: what the mines&apos; pixels go back to.</source>
        <translation>“威胁源图层”读取的土地利用：矿山像元将恢复到的状态。</translation>
    </message>
    <message>
        <source>The largest ecological risk area is {unit}: {area} km², {share} % of the study area.</source>
        <translation>面积最大的生态风险区为{unit}：{area}平方千米，占研究区的{share}%。</translation>
    </message>
    <message>
        <source>The layers are compared with one another, and each with itself. Numbers agree when they differ by less than a billionth of their size, unless the line says otherwise.</source>
        <translation>将各图层相互核对并各自核对；除另有说明外，相对差小于十亿分之一视为一致。</translation>
    </message>
    <message>
        <source>The layers come from different runs of {steps}, so they may not belong together.</source>
        <translation>各图层出自“{steps}”的不同次运行，可能并不配套。</translation>
    </message>
    <message>
        <source>The least vulnerability that could be</source>
        <translation>脆弱性的理论最小值</translation>
    </message>
    <message>
        <source>The lighter a cell, the more of the choices of the method give it the same risk class.</source>
        <translation>颜色越浅，风险等级不变的方法选择越多。</translation>
    </message>
    <message>
        <source>The lighter a cell, the more of the drawn weights give it the same risk class.</source>
        <translation>颜色越浅，风险等级不变的抽样权重越多。</translation>
    </message>
    <message>
        <source>The limits that the scores of Table 3 and the weights allow, never those of the data.</source>
        <translation>由表3 的评分和权重决定的极值，绝不取自数据。</translation>
    </message>
    <message>
        <source>The matrix has {size:criterion|criteria}; Saaty&apos;s random index is known for 1 to {most}. Group the criteria into a hierarchy of smaller matrices.</source>
        <translation>判断矩阵有{size}个指标；Saaty 随机一致性指标只适用于 1 至{most}个。请将指标分组，构成多个较小判断矩阵的层次结构。</translation>
    </message>
    <message>
        <source>The matrix is not reciprocal: {row} against {column} is {upper:g}, so {column} against {row} must be {expected:.6g}, not {lower:g}. Correct one of the two or leave it blank.</source>
        <translation>判断矩阵不互反：{row}对{column}为 {upper:g}，则{column}对{row}应为 {expected:.6g}，而不是 {lower:g}。请改正其一或留空。</translation>
    </message>
    <message>
        <source>The mean habitat quality of the cells lies between {low} and {high}; over the study area it is {mean}.</source>
        <translation>各单元平均生境质量介于{low}与{high}之间，全研究区平均为{mean}。</translation>
    </message>
    <message>
        <source>The means of the cells are not in the grid (INPUT), so where the map is dark is not told.</source>
        <translation>格网图层（INPUT）没有各单元的均值，故不说明高值的分布。</translation>
    </message>
    <message>
        <source>The means of the cells lie between {least} and {greatest}; the highest tenth of them lies {high}</source>
        <translation>各单元均值介于{least}与{greatest}之间；最高的一成单元{high}</translation>
    </message>
    <message>
        <source>The menu of the plugin keeps the entry.</source>
        <translation>插件菜单中仍保留该项。</translation>
    </message>
    <message>
        <source>The metadata of the layers tell of no run. These are the defaults of the method.</source>
        <translation>图层元数据中没有运行记录，以下为方法默认参数。</translation>
    </message>
    <message>
        <source>The method is that of Xu et al., Land 2023, 12, 933 (doi 10.3390/land12040933). Where the paper is silent, ambiguous or wrong, a decision fills the gap; each can be changed by a parameter or a table.</source>
        <translation>方法依据Xu等，Land 2023, 12, 933（doi 10.3390/land12040933）。论文未写明、有歧义或有误之处均作出明确取舍，均可通过参数或参数表修改。</translation>
    </message>
    <message>
        <source>The mines burned in as class 53.</source>
        <translation>矿山以代码 53 叠入。</translation>
    </message>
    <message>
        <source>The mines selected in the layer</source>
        <translation>图层中选中的矿山</translation>
    </message>
    <message>
        <source>The mining patches of the later year, or RESTORED of Damaged ecosystems.</source>
        <translation>后期的矿山图斑，或“受损生态系统”的 RESTORED。</translation>
    </message>
    <message>
        <source>The mining patches, or RESTORED of Damaged ecosystems, one for each year, in the order of the grids.</source>
        <translation>矿山图斑，或“受损生态系统”的 RESTORED，按格网顺序每年一个。</translation>
    </message>
    <message>
        <source>The mining patches, or RESTORED of Damaged ecosystems. It tells restored mines from vanished ones.</source>
        <translation>矿山图斑，或“受损生态系统”的 RESTORED。用于区分已修复与消失的矿山。</translation>
    </message>
    <message>
        <source>The mining patches, restored land among them. Empty: restored mines count as gone.</source>
        <translation>矿山图斑，其中含已修复土地。留空：已修复的矿山计为消失。</translation>
    </message>
    <message>
        <source>The models of MINES_AFTER may rest on them: zone AFTER with BREAKS_USED of this run as its BREAKS, and run Restoration models again.</source>
        <translation>MINES_AFTER 的修复模式可能以其为依据：请将本次运行的 BREAKS_USED 作为 BREAKS 对 AFTER 分区，再重新运行“修复模式”。</translation>
    </message>
    <message>
        <source>The name {mine} stands at several mine numbers: {shares}. Patches to look at first: {rare}.</source>
        <translation>名称 {mine} 用于多个矿山编号：{shares}。应首先查看的图斑：{rare}。</translation>
    </message>
    <message>
        <source>The natural units of the risk areas, and what mining damaged in them.</source>
        <translation>风险区域所在的自然单元，以及矿山在其中的损毁。</translation>
    </message>
    <message>
        <source>The normalising coefficient of the paper.</source>
        <translation>论文的归一化系数。</translation>
    </message>
    <message>
        <source>The other mines ({count}), left to {model}; the layer has the reason of each.</source>
        <translation>其余{count}座矿山采用{model}，各矿山的判定依据见图层。</translation>
    </message>
    <message>
        <source>The output LANDUSE_MINED of Threat layers.</source>
        <translation>“威胁源图层”的输出 LANDUSE_MINED。</translation>
    </message>
    <message>
        <source>The output of AHP weights for the criteria water, biodiversity and vulnerability.</source>
        <translation>“层次分析法权重”针对指标 water、biodiversity 和 vulnerability 的输出。</translation>
    </message>
    <message>
        <source>The output of Check rights. Empty: no mine counts as outside its right.</source>
        <translation>“矿业权核查”的输出。留空：没有矿山计为超出矿业权。</translation>
    </message>
    <message>
        <source>The output of Check rights: status, in_ha, out_ha and contra.</source>
        <translation>“矿业权核查”的输出：status、in_ha、out_ha 和 contra。</translation>
    </message>
    <message>
        <source>The output of Damaged ecosystems.</source>
        <translation>“受损生态系统”的输出。</translation>
    </message>
    <message>
        <source>The output of Damaged ecosystems: fields ecosystem, damage, protection and area_ha are used.</source>
        <translation>“受损生态系统”的输出：使用字段 ecosystem、damage、protection 和 area_ha。</translation>
    </message>
    <message>
        <source>The output of Damaged ecosystems: fields lu_code, mineral and the mine&apos;s.</source>
        <translation>“受损生态系统”的输出：使用字段 lu_code、mineral 和矿山编号。</translation>
    </message>
    <message>
        <source>The output of Damaged ecosystems: mining patches cut by the land use before mining.</source>
        <translation>“受损生态系统”的输出：按采矿前土地利用切分的矿山图斑。</translation>
    </message>
    <message>
        <source>The output of Damaged ecosystems; it keeps the patches&apos; fields.</source>
        <translation>“受损生态系统”的输出，保留了图斑的字段。</translation>
    </message>
    <message>
        <source>The output of Ecological vulnerability.</source>
        <translation>“生态脆弱性”的输出。</translation>
    </message>
    <message>
        <source>The output of Habitat fragmentation.</source>
        <translation>“生境破碎度”的输出。</translation>
    </message>
    <message>
        <source>The output of Habitat quality, in the state with mines.</source>
        <translation>“生境质量”在有矿山状态下的输出。</translation>
    </message>
    <message>
        <source>The output of Hot spot analysis, with the field gi_bin.</source>
        <translation>“热点分析”的输出，含字段 gi_bin。</translation>
    </message>
    <message>
        <source>The output of Hot spot analysis.</source>
        <translation>“热点分析”的输出。</translation>
    </message>
    <message>
        <source>The output of Restoration models, one feature a mine; of the same mines as PIECES.</source>
        <translation>“修复模式”的输出，每座矿山一个要素；与 PIECES 为同一批矿山。</translation>
    </message>
    <message>
        <source>The output of Restoration models.</source>
        <translation>“修复模式”的输出。</translation>
    </message>
    <message>
        <source>The output of Restoration models. Give both years or none.</source>
        <translation>“修复模式”的输出。两个年份同时给出，或都不给出。</translation>
    </message>
    <message>
        <source>The output of Restoration priority; with its CURVE the chart also has the order worst first.</source>
        <translation>“修复优先级”的输出；同时给出其 CURVE 时，图中还有“最重者优先”的次序。</translation>
    </message>
    <message>
        <source>The output of Risk areas.</source>
        <translation>“风险区域”的输出。</translation>
    </message>
    <message>
        <source>The output of Risk change: what became of every cell since the earlier year.</source>
        <translation>“风险变化”的输出：每个单元自前一年以来的变化。</translation>
    </message>
    <message>
        <source>The output of Risk overlay or of a later step: fields c_water, c_bio and c_vuln.</source>
        <translation>“风险叠加”或后续步骤的输出：含字段 c_water、c_bio 和 c_vuln。</translation>
    </message>
    <message>
        <source>The output of Risk overlay, Risk zoning or Hot spots, whose history tells the scales.</source>
        <translation>“风险叠加”“风险分区”或“热点分析”的输出，其历史记录给出各项标度。</translation>
    </message>
    <message>
        <source>The output of Risk overlay, or any polygons with a number to zone.</source>
        <translation>“风险叠加”的输出，或任意含待分区数值字段的面图层。</translation>
    </message>
    <message>
        <source>The output of Risk zoning or Risk overlay, or any polygons or points with a number.</source>
        <translation>“风险分区”或“风险叠加”的输出，或任意含数值字段的面或点图层。</translation>
    </message>
    <message>
        <source>The output of Risk zoning or Risk overlay.</source>
        <translation>“风险分区”或“风险叠加”的输出。</translation>
    </message>
    <message>
        <source>The output of Risk zoning, to divide the damage by risk class.</source>
        <translation>“风险分区”的输出，用于按风险等级统计损毁面积。</translation>
    </message>
    <message>
        <source>The output of Risk zoning; cells without a class are outside the zoned area.</source>
        <translation>“风险分区”的输出；没有等级的单元视为分区范围之外。</translation>
    </message>
    <message>
        <source>The output of Stressed places.</source>
        <translation>“高胁迫区”的输出。</translation>
    </message>
    <message>
        <source>The output of Supervision list.</source>
        <translation>“监管清单”的输出。</translation>
    </message>
    <message>
        <source>The outputs of Restoration models, one for each year, in the order of the grids.</source>
        <translation>“修复模式”的输出，每年一个，顺序与格网一致。</translation>
    </message>
    <message>
        <source>The packages are installed and can be used at once.</source>
        <translation>软件包已安装，可立即使用。</translation>
    </message>
    <message>
        <source>The packages are installed; every option can be used.</source>
        <translation>软件包已安装，所有选项均可使用。</translation>
    </message>
    <message>
        <source>The packages were not installed. The window of the installation says why.</source>
        <translation>软件包未能安装。原因见安装窗口。</translation>
    </message>
    <message>
        <source>The packages were not installed. What went wrong stands in the lines below.</source>
        <translation>软件包未能安装。出错情况见下列各行。</translation>
    </message>
    <message>
        <source>The pale ground is the risk zones.</source>
        <translation>浅色底图为风险分区。</translation>
    </message>
    <message>
        <source>The paper asks for less than 2 %.</source>
        <translation>论文要求小于2%。</translation>
    </message>
    <message>
        <source>The paper takes 2000 m.</source>
        <translation>论文取 2000 m。</translation>
    </message>
    <message>
        <source>The paper uses natural breaks. All but the first and the last need the package mapclassify.</source>
        <translation>论文采用自然断点法。除第一项和最后一项外，均需要软件包 mapclassify。</translation>
    </message>
    <message>
        <source>The paper&apos;s go to 800 mm: in wetter regions give your own from, to and score. Empty: those; a warning says when they do not fit.</source>
        <translation>论文的分级至800 mm：更湿润的地区请给出自己的 from、to 和 score。留空：取论文的；不适用时会有警告。</translation>
    </message>
    <message>
        <source>The paper&apos;s heights are those of the Tibetan Plateau: elsewhere give your own from, to and score. Empty: those; a warning says when they do not fit.</source>
        <translation>论文的海拔分级适用于青藏高原：其他地区请给出自己的 from、to 和 score。留空：取论文的；不适用时会有警告。</translation>
    </message>
    <message>
        <source>The patch ({area:,.1f} m2) lies outside the study area.</source>
        <translation>图斑（{area:,.1f} m2）位于研究区外。</translation>
    </message>
    <message>
        <source>The patch has no geometry. Draw it or delete the row.</source>
        <translation>图斑没有几何图形。请补绘或删除该行。</translation>
    </message>
    <message>
        <source>The patch has no mine number, so it cannot be added to any mine.</source>
        <translation>图斑没有矿山编号，无法归入任何矿山。</translation>
    </message>
    <message>
        <source>The patch of {area:,.0f} m2 holds {count:.1f} pixels of its image of {resolution} m; fewer than {least:g} are too few to draw it by. Use a finer image.</source>
        <translation>图斑面积 {area:,.0f} m2，仅含 {resolution} m 影像的{count:.1f}个像元；少于{least:g}个不足以勾绘。请使用更精细的影像。</translation>
    </message>
    <message>
        <source>The patches of restored land, which are no damage, with area_ha.</source>
        <translation>已修复土地（不计为损毁）的图斑，含 area_ha。</translation>
    </message>
    <message>
        <source>The pixel size in metres, above 0.</source>
        <translation>像元大小（米），须大于 0。</translation>
    </message>
    <message>
        <source>The plan restores {count} of {all:mine|mines}: {cost} % of the cost removes {gain} %.</source>
        <translation>计划修复{all}座矿山中的{count}座：以{cost}%的成本消除{gain}%。</translation>
    </message>
    <message>
        <source>The product is 1 where the quality is 0 or the fragmentation the greatest.</source>
        <translation>乘积法在质量为 0 或破碎度最大处等于 1。</translation>
    </message>
    <message>
        <source>The range of the fragmentation is empty, so C&apos; is 0 everywhere.</source>
        <translation>破碎度的范围为空，因此 C&apos; 处处为 0。</translation>
    </message>
    <message>
        <source>The raster {name} for {criterion} holds {low:g} to {high:g}, which are no scores of {criterion} in the shipped table. Are the rasters in the order of the weights?</source>
        <translation>{criterion} 的栅格 {name} 取值为 {low:g} 至 {high:g}，不是随附表格中 {criterion} 的评分。栅格是否按权重的顺序排列？</translation>
    </message>
    <message>
        <source>The reference begins at (m)</source>
        <translation>参照环带起点（m）</translation>
    </message>
    <message>
        <source>The reference ends at (m)</source>
        <translation>参照环带终点（m）</translation>
    </message>
    <message>
        <source>The reference is land of the same class.</source>
        <translation>参照为同一地类的土地。</translation>
    </message>
    <message>
        <source>The reference is the land use before mining (2.3.1)</source>
        <translation>本底为采矿前的土地利用（2.3.1）</translation>
    </message>
    <message>
        <source>The restoration models of the earlier year.</source>
        <translation>前一年的修复模式图层。</translation>
    </message>
    <message>
        <source>The restoration models of the later year.</source>
        <translation>后一年的修复模式图层。</translation>
    </message>
    <message>
        <source>The risk does not vary, so the effective weights are not defined.</source>
        <translation>风险值没有变化，有效权重无定义。</translation>
    </message>
    <message>
        <source>The risk of a cell is the weighted sum of water conservation stress, biodiversity conservation stress and ecological vulnerability, from 0 to 1. Its zones are classes of that risk; areas count what lies inside the study area.</source>
        <translation>单元风险为水源涵养胁迫、生物多样性保护胁迫与生态脆弱性的加权和，取值0～1；按风险值分级形成风险区，面积只计研究区以内部分。</translation>
    </message>
    <message>
        <source>The rules that chose, with the expressions of the shipped table, whose models are those of the layer.</source>
        <translation>实际起作用的规则（图层中的模式与软件内置规则表一致，故列出其表达式）。</translation>
    </message>
    <message>
        <source>The rules that chose. Another table than the shipped one was used, so their expressions are not known here.</source>
        <translation>实际起作用的规则（所用规则表并非软件内置，此处无法列出表达式）。</translation>
    </message>
    <message>
        <source>The runs that made the layers, as their metadata tell ({days}): what was given and set, and what came of it.</source>
        <translation>图层元数据记录的运行步骤（{days}）：输入与参数设置及结果。</translation>
    </message>
    <message>
        <source>The same by area and risk class, with hectares of damage per km2.</source>
        <translation>同上，按区域和风险等级，并给出每 km2 的损毁公顷数。</translation>
    </message>
    <message>
        <source>The same in per cent of all damage.</source>
        <translation>各类生态系统按损毁类型占总损毁面积的比例（%）。</translation>
    </message>
    <message>
        <source>The same mine as {ids} before</source>
        <translation>即前期的 {ids}</translation>
    </message>
    <message>
        <source>The same mines in the pieces and in the mines’ layer (number of mines)</source>
        <translation>损毁图斑与矿山图层的矿山相同（矿山数量）</translation>
    </message>
    <message>
        <source>The same of the later image</source>
        <translation>后期影像同上</translation>
    </message>
    <message>
        <source>The same of the quality, for several half-saturation constants</source>
        <translation>不同半饱和常数下的生境质量，分位同上</translation>
    </message>
    <message>
        <source>The same outline as patch {first} ({area:,.1f} m2). Delete one of the two.</source>
        <translation>与图斑 {first} 轮廓相同（{area:,.1f} m2）。请删除其中之一。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>随机种子相同则结果相同。</translation>
    </message>
    <message>
        <source>The same with gi_z, gi_p and gi_bin of risk_after.</source>
        <translation>同上，另含 risk_after 的 gi_z、gi_p 和 gi_bin。</translation>
    </message>
    <message>
        <source>The sample project is open, but not saved: {path} cannot be written ({error}).</source>
        <translation>示例工程已打开，但未保存：无法写入 {path}（{error}）。</translation>
    </message>
    <message>
        <source>The score of Table 3 for function areas and reserves.</source>
        <translation>功能区和保护区按表3 的评分。</translation>
    </message>
    <message>
        <source>The score of Table 3 for the distance from water; the highest wins.</source>
        <translation>距水系距离按表3 的评分；取最高分。</translation>
    </message>
    <message>
        <source>The score of Table 3 for the elevation.</source>
        <translation>高程按表3 的评分。</translation>
    </message>
    <message>
        <source>The score of Table 3 for the frozen ground.</source>
        <translation>冻土按表3 的评分。</translation>
    </message>
    <message>
        <source>The score of Table 3 for the rainfall.</source>
        <translation>降水量按表3 的评分。</translation>
    </message>
    <message>
        <source>The score raster gets the grid and the CRS of this raster; its values and nodata do not matter.</source>
        <translation>评分栅格采用此栅格的格网和 CRS；其数值和 nodata 不起作用。</translation>
    </message>
    <message>
        <source>The step {step} is not there, or it lacks a package: see the plugin&apos;s notice.</source>
        <translation>步骤 {step} 不可用，或缺少软件包：请见插件的提示。</translation>
    </message>
    <message>
        <source>The stress of the cells lies between {low} and {high} (0: none, 1: the greatest); its mean over the study area is {mean}.</source>
        <translation>各单元胁迫指数介于{low}与{high}之间（0为无胁迫，1为最高），全研究区平均为{mean}。</translation>
    </message>
    <message>
        <source>The style of {path} could not be kept with it ({error}). Is the disk full?</source>
        <translation>{path} 的样式未能随文件保存（{error}）。磁盘是否已满？</translation>
    </message>
    <message>
        <source>The style {style}.qml cannot be read: {cause}</source>
        <translation>无法读取样式 {style}.qml：{cause}</translation>
    </message>
    <message>
        <source>The summary has {rows:row|rows}. Is {keys} a field that groups patches?</source>
        <translation>汇总表有{rows}行。{keys} 是用来归并图斑的字段吗？</translation>
    </message>
    <message>
        <source>The table MINE_CHANGES of Risk change.</source>
        <translation>“风险变化”的 MINE_CHANGES 表。</translation>
    </message>
    <message>
        <source>The table of Risk change. Empty: no mine counts as grown or risen.</source>
        <translation>“风险变化”的表。留空：没有矿山按扩大或风险上升处理。</translation>
    </message>
    <message>
        <source>The table that Habitat quality gets: how far beyond the mines the land use should reach.</source>
        <translation>与“生境质量”所用的表相同：用来判断土地利用应超出矿山多远。</translation>
    </message>
    <message>
        <source>The three weights should add up to 1.</source>
        <translation>三个权重之和应为 1。</translation>
    </message>
    <message>
        <source>The vulnerability of the cells lies between {low} and {high}; its mean over the study area is {mean}.</source>
        <translation>各单元生态脆弱性介于{low}与{high}之间，全研究区平均为{mean}。</translation>
    </message>
    <message>
        <source>The weights did not sum to 1 and were rescaled to {weights}.</source>
        <translation>权重之和不为 1，已归一为 {weights}。</translation>
    </message>
    <message>
        <source>The whole chain: from raw layers to restoration</source>
        <translation>全流程：由原始图层到修复模式</translation>
    </message>
    <message>
        <source>The worst come first: mines without a model, then by the strictness of the model, the risk class and the damaged area.</source>
        <translation>按严重程度排列：未定模式者在前，其次依模式严格程度、风险等级和损毁面积。</translation>
    </message>
    <message>
        <source>The worst mines</source>
        <translation>最严重的矿山</translation>
    </message>
    <message>
        <source>The year mining began, &apos;{start}&apos;, is not a year.</source>
        <translation>开采起始年份“{start}”不是年份。</translation>
    </message>
    <message>
        <source>The year of the reference land use.</source>
        <translation>作为本底的土地利用的年份。</translation>
    </message>
    <message>
        <source>The years</source>
        <translation>各年份</translation>
    </message>
    <message>
        <source>The zone “{level}” covers {area} ha, {share} % of the zoned area.</source>
        <translation>“{level}”面积{area}公顷，占分区面积的{share}%。</translation>
    </message>
    <message>
        <source>The zones are classes of {field}, not of the risk; so is every risk class below.</source>
        <translation>分区依据为{field}，而非风险值；下文各“风险等级”亦同。</translation>
    </message>
    <message>
        <source>The zones with gi_z, gi_p and gi_bin of bio_mining.</source>
        <translation>风险分区，增加 bio_mining 的 gi_z、gi_p 和 gi_bin。</translation>
    </message>
    <message>
        <source>The zones with gi_z, gi_p and gi_bin of risk_mine.</source>
        <translation>风险分区，增加 risk_mine 的 gi_z、gi_p 和 gi_bin。</translation>
    </message>
    <message>
        <source>The zones with gi_z, gi_p and gi_bin.</source>
        <translation>风险分区，增加 gi_z、gi_p 和 gi_bin。</translation>
    </message>
    <message>
        <source>The zones, and what of each had the same class without mining.</source>
        <translation>各风险区及其中无矿山开发时即为同一等级的面积。</translation>
    </message>
    <message>
        <source>There is no candidate: the layer is empty. Look at THRESHOLD and ABOVE.</source>
        <translation>没有候选图斑：图层为空。请检查 THRESHOLD 和 ABOVE。</translation>
    </message>
    <message>
        <source>There is no mine: these results are a baseline.</source>
        <translation>没有矿山：本结果为本底评价。</translation>
    </message>
    <message>
        <source>There {count:|is|are} {count:class|classes} instead of {usual}, called {names}. The map style and the rules of Restoration models speak of {usual:class|classes}.</source>
        <translation>共有{count}级而不是{usual}级，名称为 {names}。地图样式和“修复模式”的规则按{usual}级设定。</translation>
    </message>
    <message>
        <source>They are no reference, nor is anything of INPUT.</source>
        <translation>它们不作为参照，INPUT 的要素亦然。</translation>
    </message>
    <message>
        <source>They go into your QGIS profile; QGIS&apos;s own packages stay as they are.</source>
        <translation>安装到 QGIS 用户配置文件夹中；QGIS 自带的软件包保持不变。</translation>
    </message>
    <message>
        <source>They take the score of the nearest range; the log says on which area.</source>
        <translation>取最近区间的分值，涉及面积记入运行日志。</translation>
    </message>
    <message>
        <source>They threaten habitat together with other construction land.</source>
        <translation>与其他建设用地一并威胁生境。</translation>
    </message>
    <message>
        <source>This is your own copy, {path}: change it, save it, run it. The plugin&apos;s stays as it is.</source>
        <translation>这是您自己的副本 {path}：可以修改、保存和运行。插件自带的保持不变。</translation>
    </message>
    <message>
        <source>This mine has no ground of its own: its patches have no geometry or lie wholly under those of other mines. No model can be chosen.</source>
        <translation>该矿山没有自己的用地：其图斑没有几何图形，或完全被其他矿山的图斑覆盖，无法选定修复模式。</translation>
    </message>
    <message>
        <source>This needs the Python package(s) {packages}. Install them from the menu Plugins, Mining Ecological Risk, or with this command: {command}</source>
        <translation>需要 Python 软件包 {packages}。请通过菜单“插件 › 矿山生态风险”安装，或执行命令：{command}</translation>
    </message>
    <message>
        <source>This patch</source>
        <translation>本图斑</translation>
    </message>
    <message>
        <source>Threat layers</source>
        <translation>威胁源图层</translation>
    </message>
    <message>
        <source>Threat rasters, in the order of the table</source>
        <translation>威胁源栅格，按表的顺序</translation>
    </message>
    <message>
        <source>Threat that is absent before</source>
        <translation>采矿前不存在的威胁</translation>
    </message>
    <message>
        <source>Threat: arable land</source>
        <translation>威胁源：耕地</translation>
    </message>
    <message>
        <source>Threat: mining</source>
        <translation>威胁源：采矿</translation>
    </message>
    <message>
        <source>Threat: other construction land</source>
        <translation>威胁源：其他建设用地</translation>
    </message>
    <message>
        <source>Threat: settlement</source>
        <translation>威胁源：居民点</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>威胁源</translation>
    </message>
    <message>
        <source>Threats (2.3.4, Table 2)</source>
        <translation>威胁源（2.3.4、表2）</translation>
    </message>
    <message>
        <source>Threats (Table 2)</source>
        <translation>威胁源（表2）</translation>
    </message>
    <message>
        <source>Threats should be known as far around it as they act; a warning tells where they are not.</source>
        <translation>研究区周围的威胁源应已知到其影响距离为止；不足之处会给出警告。</translation>
    </message>
    <message>
        <source>Threats: {pairs}.</source>
        <translation>威胁源：{pairs}。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>To be seen: {parts}.</source>
        <translation>图中可见：{parts}。</translation>
    </message>
    <message>
        <source>To reconsider first: {row} against {column}. It is {value}; {better:.3g} (on Saaty&apos;s scale: {step}) would bring CR to {ratio:.4f}, if all other judgements stay.</source>
        <translation>最应重新考虑：{row}对{column}。现为 {value}；在其余判断不变时，取 {better:.3g}（Saaty 标度上为 {step}）可使 CR 降为 {ratio:.4f}。</translation>
    </message>
    <message>
        <source>To the main stream (km)</source>
        <translation>距干流（千米）</translation>
    </message>
    <message>
        <source>Too much cloud and snow</source>
        <translation>云雪过多</translation>
    </message>
    <message>
        <source>Tornado chart</source>
        <translation>龙卷风图</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Totals are measured on the patches before they were cut. Every row and column of every table was added up and compared with them.</source>
        <translation>合计在切分前的图斑上量算。每个表的各行各列均已求和并与之核对。</translation>
    </message>
    <message>
        <source>Towns and rural settlements (threat source)</source>
        <translation>城镇与农村居民点（威胁源）</translation>
    </message>
    <message>
        <source>Transit site</source>
        <translation>中转场地</translation>
    </message>
    <message>
        <source>Transitions between risk classes</source>
        <translation>风险等级转移矩阵</translation>
    </message>
    <message>
        <source>Transitions between the risk zones, of the cells that have a class in both years.</source>
        <translation>两个年份均有等级的单元在风险分区之间的转移。</translation>
    </message>
    <message>
        <source>Translate land use</source>
        <translation>土地利用代码转换</translation>
    </message>
    <message>
        <source>Two-sided, at 90, 95 and 99 %, with the false discovery rate controlled (FDR).</source>
        <translation>双侧检验，90%、95%、99%三级，并控制错误发现率（FDR）。</translation>
    </message>
    <message>
        <source>UNITS: {name} does not overlap the grid. Check the CRS of both.</source>
        <translation>UNITS：{name} 与格网不重叠。请检查两者的 CRS。</translation>
    </message>
    <message>
        <source>UNIT_NAME: {count} of {total:unit|units} of {name} {count:|has|have} no name in the field {field} (the first is feature {first}). Fill the names in or choose another field.</source>
        <translation>UNIT_NAME：{name} 的{total}个自然单元中有{count}个在字段 {field} 中没有名称（首个为要素 {first}）。请填写名称或另选字段。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>自然单元</translation>
    </message>
    <message>
        <source>Unknown damage type</source>
        <translation>损毁类型未知</translation>
    </message>
    <message>
        <source>Upper bounds of the levels of {field}: {bounds}.</source>
        <translation>{field} 各等级的上限：{bounds}。</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Usually the study area. Empty: the one that the results tell of.</source>
        <translation>通常为研究区。留空：取结果历史中记载的研究区。</translation>
    </message>
    <message>
        <source>VALID_TO: in {field} of {name}, {count:value is no date|values are no dates} such as 2020-07-15 (the first is {value}). Mend them or choose another field.</source>
        <translation>VALID_TO：{name} 的字段 {field} 中有{count}个值不是 2020-07-15 这样的日期（第一个是 {value}）。请修正或另选字段。</translation>
    </message>
    <message>
        <source>VALID_TO: {count:right has|rights have} no last day and {count:|counts|count} as valid.</source>
        <translation>VALID_TO：{count}个矿业权没有截止日，按有效处理。</translation>
    </message>
    <message>
        <source>VULNERABILITY: the history of {name} does not say between which limits it can lie. It holds values outside {low:g}-{high:g}, the limits of the shipped scores and weights, and is taken as scaled to 0-1 already. Give VULN_MIN and VULN_MAX, the LOWEST and HIGHEST of Ecological vulnerability, if it is not.</source>
        <translation>VULNERABILITY：{name} 的处理历史没有说明其理论极值。它含有 {low:g}-{high:g}（随附评分和权重的极值）以外的值，因此视为已缩放到 0-1。若非如此，请给出 VULN_MIN 和 VULN_MAX，即“生态脆弱性”的 LOWEST 和 HIGHEST。</translation>
    </message>
    <message>
        <source>VULNERABILITY: the history of {name} does not say between which limits it can lie; {low:g}-{high:g}, the limits of the shipped scores and weights, are assumed. Give VULN_MIN and VULN_MAX, the LOWEST and HIGHEST of Ecological vulnerability, if it was made with others.</source>
        <translation>VULNERABILITY：{name} 的处理历史没有说明其理论极值，假定为 {low:g}-{high:g}（随附评分和权重的极值）。若采用了其他评分或权重，请给出 VULN_MIN 和 VULN_MAX，即“生态脆弱性”的 LOWEST 和 HIGHEST。</translation>
    </message>
    <message>
        <source>VULNERABILITY: {name} holds {least:g} to {greatest:g}, but a vulnerability lies within 0-1. If one of these stands for no value, set it as nodata (Processing: Translate).</source>
        <translation>VULNERABILITY：{name} 的值为 {least:g} 到 {greatest:g}，但脆弱性应在 0-1 之间。如果其中之一表示无值，请把它设为 nodata（处理工具：转换格式 Translate）。</translation>
    </message>
    <message>
        <source>VULN_MIN, VULN_MAX: the range {low:g}-{high:g} is empty. Give a smaller VULN_MIN or a larger VULN_MAX.</source>
        <translation>VULN_MIN、VULN_MAX：范围 {low:g}-{high:g} 为空。请减小 VULN_MIN 或增大 VULN_MAX。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Values from {low:g} to {high:g}.</source>
        <translation>取值为 {low:g} 至 {high:g}。</translation>
    </message>
    <message>
        <source>Values of the mask that mean cloud or snow</source>
        <translation>表示云或雪的掩膜数值</translation>
    </message>
    <message>
        <source>Values or ranges, parted by semicolons: 1;2 or 3-5;9.</source>
        <translation>数值或区间，以分号分隔：1;2 或 3-5;9。</translation>
    </message>
    <message>
        <source>Values outside the ranges of Table 3?</source>
        <translation>超出表3分级区间的数值如何赋分？</translation>
    </message>
    <message>
        <source>Vegetation (NDVI)</source>
        <translation>植被（NDVI）</translation>
    </message>
    <message>
        <source>Vegetation cover (%)</source>
        <translation>植被覆盖度（%）</translation>
    </message>
    <message>
        <source>Vegetation cover of the earlier year (%)</source>
        <translation>前期植被覆盖度（%）</translation>
    </message>
    <message>
        <source>Vegetation cover of the later year (%)</source>
        <translation>后期植被覆盖度（%）</translation>
    </message>
    <message>
        <source>Vegetation lost to bare soil</source>
        <translation>植被消失为裸土</translation>
    </message>
    <message>
        <source>Vegetation lost where soil lies bare</source>
        <translation>土壤裸露处消失的植被</translation>
    </message>
    <message>
        <source>Vegetation lost: NDVI that fell by more than</source>
        <translation>植被消失：NDVI 下降超过</translation>
    </message>
    <message>
        <source>Vegetation recovery</source>
        <translation>植被恢复</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions and layers</source>
        <translation>版本与数据</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>生态脆弱性</translation>
    </message>
    <message>
        <source>Vulnerability (2.3.5)</source>
        <translation>生态脆弱性（2.3.5）</translation>
    </message>
    <message>
        <source>Vulnerability from {low:.4f} to {high:.4f}.</source>
        <translation>脆弱性为 {low:.4f} 至 {high:.4f}。</translation>
    </message>
    <message>
        <source>Vulnerability scaled from {low:.4g}-{high:.4g}.</source>
        <translation>脆弱性由 {low:.4g}-{high:.4g} 缩放。</translation>
    </message>
    <message>
        <source>Vulnerability that counted as 0</source>
        <translation>按 0 计的脆弱性（本次所用）</translation>
    </message>
    <message>
        <source>Vulnerability that counted as 1</source>
        <translation>按 1 计的脆弱性（本次所用）</translation>
    </message>
    <message>
        <source>Vulnerability that counts as 0 (empty: from the raster&apos;s history)</source>
        <translation>按 0 计的脆弱性（留空：由栅格的处理历史读取）</translation>
    </message>
    <message>
        <source>Vulnerability that counts as 1 (empty: from the raster&apos;s history)</source>
        <translation>按 1 计的脆弱性（留空：由栅格的处理历史读取）</translation>
    </message>
    <message>
        <source>WARNINGS of Risk change.</source>
        <translation>“风险变化”的 WARNINGS。</translation>
    </message>
    <message>
        <source>WATER_MAX</source>
        <translation>WATER_MAX</translation>
    </message>
    <message>
        <source>WATER_MAX is 0, but {count:cell has|cells have} a water conservation stress, which would not count. Give the stress that is to count as full.</source>
        <translation>WATER_MAX 为 0，但有{count}个单元存在水源涵养胁迫，将不被计入。请给出按满胁迫计的数值。</translation>
    </message>
    <message>
        <source>WEIGHTS: the limits of the scores are known for the criteria {known} only, so LOWEST and HIGHEST are not given. Use these names, or give Risk overlay VULN_MIN and VULN_MAX.</source>
        <translation>WEIGHTS：只知道指标 {known} 的评分上下限，因此不给出 LOWEST 和 HIGHEST。请使用这些名称，或为“风险叠加”给出 VULN_MIN 和 VULN_MAX。</translation>
    </message>
    <message>
        <source>WITHOUT: {wanted} is no threat of the threats table, which has {names}. Give the name of the threat that is absent before.</source>
        <translation>WITHOUT：{wanted} 不是威胁表中的威胁，表中有 {names}。请给出采矿前不存在的威胁的名称。</translation>
    </message>
    <message>
        <source>WRAC (0 to 142.2)</source>
        <translation>水源涵养胁迫指数（0～142.2）</translation>
    </message>
    <message>
        <source>WRAC (Eq. 1)</source>
        <translation>WRAC（式1）</translation>
    </message>
    <message>
        <source>WRAC that counted as the full stress</source>
        <translation>按满胁迫计的 WRAC（本次所用）</translation>
    </message>
    <message>
        <source>WRAC that counts as the full stress</source>
        <translation>计为满胁迫的 WRAC</translation>
    </message>
    <message>
        <source>WRAC that counts as the full stress (empty: the grid&apos;s maximum)</source>
        <translation>按满胁迫计的 WRAC（留空：格网的最大值）</translation>
    </message>
    <message>
        <source>WRAC that counts as the full stress (empty: the maximum)</source>
        <translation>按满胁迫计的 WRAC（留空：最大值）</translation>
    </message>
    <message>
        <source>W_BIO is {given:.6g} (of weights with the sum 1), but c_bio is {found:.6g} times bio. Give the weights that the risk overlay was made with.</source>
        <translation>W_BIO 为 {given:.6g}（权重归一后），但 c_bio 是 bio 的{found:.6g}倍。请给出生成该风险叠加结果所用的权重。</translation>
    </message>
    <message>
        <source>Warning level</source>
        <translation>预警级别</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水系</translation>
    </message>
    <message>
        <source>Water and wetland ecosystems</source>
        <translation>水体与湿地生态系统</translation>
    </message>
    <message>
        <source>Water conservation</source>
        <translation>水源涵养</translation>
    </message>
    <message>
        <source>Water conservation stress</source>
        <translation>水源涵养胁迫</translation>
    </message>
    <message>
        <source>Water conservation stress scaled by WATER_MAX = {top:.6g}.</source>
        <translation>水源涵养胁迫按 WATER_MAX = {top:.6g} 缩放。</translation>
    </message>
    <message>
        <source>Water distance score</source>
        <translation>距水系距离评分</translation>
    </message>
    <message>
        <source>Water sources</source>
        <translation>水源地</translation>
    </message>
    <message>
        <source>Water sources (points, lines or polygons)</source>
        <translation>水源地（点、线或面）</translation>
    </message>
    <message>
        <source>Way of mining</source>
        <translation>开采方式</translation>
    </message>
    <message>
        <source>Way of mining unknown</source>
        <translation>开采方式未知</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight (eigenvector)</source>
        <translation>权重（特征向量法）</translation>
    </message>
    <message>
        <source>Weight (geometric mean)</source>
        <translation>权重（几何平均法）</translation>
    </message>
    <message>
        <source>Weight of the biodiversity stress</source>
        <translation>生物多样性胁迫的权重</translation>
    </message>
    <message>
        <source>Weight of the biodiversity stress in GRID</source>
        <translation>GRID 中生物多样性胁迫的权重</translation>
    </message>
    <message>
        <source>Weight of the vulnerability</source>
        <translation>脆弱性的权重</translation>
    </message>
    <message>
        <source>Weight of the vulnerability in GRID</source>
        <translation>GRID 中脆弱性的权重</translation>
    </message>
    <message>
        <source>Weight of the water conservation stress</source>
        <translation>水源涵养胁迫的权重</translation>
    </message>
    <message>
        <source>Weight of the water conservation stress in GRID</source>
        <translation>GRID 中水源涵养胁迫的权重</translation>
    </message>
    <message>
        <source>Weight of {name}: {middle:.4g}; drawn {mean:.4g} +- {deviation:.4g}, from {low:.4g} to {high:.4g}.</source>
        <translation>{name}的权重：{middle:.4g}；抽样为 {mean:.4g} +- {deviation:.4g}，由 {low:.4g} 至 {high:.4g}。</translation>
    </message>
    <message>
        <source>Weight stability</source>
        <translation>权重稳定性分析</translation>
    </message>
    <message>
        <source>Weight w of the quality in the weighted mean (0-1)</source>
        <translation>加权平均中质量的权重 w（0-1）</translation>
    </message>
    <message>
        <source>Weighted overlay of stresses and vulnerability (2.3.6)</source>
        <translation>胁迫与脆弱性加权叠加（2.3.6）</translation>
    </message>
    <message>
        <source>Weighted sum of the five scores</source>
        <translation>五项评分加权求和</translation>
    </message>
    <message>
        <source>Weighted sum of the five scores (Table 3).</source>
        <translation>五项评分加权求和（表3）。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights and effective weights</source>
        <translation>权重与有效权重</translation>
    </message>
    <message>
        <source>Weights and units</source>
        <translation>权重与自然单元</translation>
    </message>
    <message>
        <source>Weights are a judgement, and the paper leaves choices open. What comes out the same whatever is chosen can be relied on; what does not should be looked at before somebody is told to act on it.</source>
        <translation>权重是一种判断，论文也留有未定的选择。无论如何选择都相同的结果可以信赖；不相同的，应先核查再要求有关方采取行动。</translation>
    </message>
    <message>
        <source>Weights by the analytic hierarchy process</source>
        <translation>层次分析法权重</translation>
    </message>
    <message>
        <source>Weights of the overlay, and the shares of the variance of the risk.</source>
        <translation>叠加权重及其在风险方差中所占的份额。</translation>
    </message>
    <message>
        <source>Weights of the overlay?</source>
        <translation>风险叠加的权重？</translation>
    </message>
    <message>
        <source>Weights of the vulnerability’s indicators, as shipped (Table 3). A run may have used others.</source>
        <translation>生态脆弱性指标权重（软件内置值，见论文表3；实际运行可能采用其他权重）。</translation>
    </message>
    <message>
        <source>Weights: water, biodiversity, vulnerability</source>
        <translation>权重：水源涵养、生物多样性、脆弱性</translation>
    </message>
    <message>
        <source>What a mine removes is the part of the risk that goes when it is restored beside those before it: its land back as it was, no threat from it, its damage out of the water stress. The order takes first what removes most for its cost; a budget of any size is spent along it.</source>
        <translation>一座矿山消除的风险，是在其之前的矿山已修复的情况下再修复它所消失的部分：土地恢复原状，不再构成威胁，其损毁不再计入水源涵养胁迫。次序先取单位成本消除最多者；任何数额的预算都沿此次序使用。</translation>
    </message>
    <message>
        <source>What caused it: terms of Eq. 1 (3.1.2, Fig. 5)</source>
        <translation>成因：公式1 各项（3.1.2，图5）</translation>
    </message>
    <message>
        <source>What drives the risk</source>
        <translation>风险的来源</translation>
    </message>
    <message>
        <source>What each choice moves against the defaults, the most first.</source>
        <translation>各方案相对默认值引起的变动，变动最大者在前。</translation>
    </message>
    <message>
        <source>What each mine removes beside its neighbours and per cost (3.4, 4.3)</source>
        <translation>考虑相邻矿山和成本，每座矿山能消除多少风险（3.4、4.3）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What keeps its class in fewer draws is not certain.</source>
        <translation>保持等级的抽样比例低于此值者为不稳定。</translation>
    </message>
    <message>
        <source>What lies around the study area</source>
        <translation>研究区周边区域</translation>
    </message>
    <message>
        <source>What lies around the study area (polygons)</source>
        <translation>研究区周边区域（面）</translation>
    </message>
    <message>
        <source>What mining did</source>
        <translation>矿山开发的影响</translation>
    </message>
    <message>
        <source>What moves most</source>
        <translation>影响最大的选择</translation>
    </message>
    <message>
        <source>What moves most zones and models, the most first.</source>
        <translation>对分区和修复模式影响最大者在前。</translation>
    </message>
    <message>
        <source>What restoring removes of mining’s risk, by the share of the cost.</source>
        <translation>按成本比例，修复所消除的矿山开发风险。</translation>
    </message>
    <message>
        <source>What the fields of the layers hold.</source>
        <translation>图层字段说明。</translation>
    </message>
    <message>
        <source>What the layers show of the run</source>
        <translation>由图层可知的运行参数</translation>
    </message>
    <message>
        <source>What the paper leaves open, and how this decides it by default.</source>
        <translation>论文未定之处及默认取舍。</translation>
    </message>
    <message>
        <source>What the risk of the zones is made of: mean contributions of their cells; their sum is the mean risk.</source>
        <translation>各风险区风险的构成：区内单元各分量的平均贡献，合计为平均风险值。</translation>
    </message>
    <message>
        <source>What the threats do to habitat (Eq. 3).</source>
        <translation>威胁源对生境的影响（式3）。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处置意见</translation>
    </message>
    <message>
        <source>What to look at first, ordered by urgency, each with its reason.</source>
        <translation>按紧迫程度排序的预警清单，逐条附理由。</translation>
    </message>
    <message>
        <source>What was checked.</source>
        <translation>检查项目。</translation>
    </message>
    <message>
        <source>What was done, for the group of layers</source>
        <translation>所做的工作，用于图层组名称</translation>
    </message>
    <message>
        <source>When is a hot spot significant?</source>
        <translation>热点显著性如何判定？</translation>
    </message>
    <message>
        <source>Where (3.1.1, 3.2)</source>
        <translation>何处（3.1.1、3.2）</translation>
    </message>
    <message>
        <source>Where each result lies, as JSON</source>
        <translation>各结果所在位置（JSON）</translation>
    </message>
    <message>
        <source>Where nearly all cells have no water stress, its weight decides little: see the effective weights.</source>
        <translation>绝大多数单元没有水源涵养胁迫时，其权重作用很小：参见有效权重。</translation>
    </message>
    <message>
        <source>Where, whose and why</source>
        <translation>何处、谁的、为什么</translation>
    </message>
    <message>
        <source>Where: pieces cut at the borders (3.1.1, 3.2)</source>
        <translation>何处：斑块沿边界切分（3.1.1、3.2）</translation>
    </message>
    <message>
        <source>Which decay of threats in habitat quality?</source>
        <translation>生境质量中威胁如何随距离衰减？</translation>
    </message>
    <message>
        <source>Which ecosystems each mine damaged, and how much.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Every patch is cut by the land use before mining and by protection; areas are those of the polygons, not counts of cells (paper 2.3.2, 3.1.1, Table 4).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation>每座矿山损毁了哪些生态系统、损毁多少。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;每个图斑按采矿前土地利用和保护类型切分；面积为多边形面积，而非像元计数（论文 2.3.2、3.1.1，表4）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</translation>
    </message>
    <message>
        <source>Which ecosystems each mine damaged, exactly</source>
        <translation>精确量算每座矿山损毁了哪些生态系统</translation>
    </message>
    <message>
        <source>Which hot areas hold: of each, the part whose risk class is the same.</source>
        <translation>哪些热点区域可靠：各区域中风险等级相同的部分。</translation>
    </message>
    <message>
        <source>Which mines first</source>
        <translation>先修复哪些矿山</translation>
    </message>
    <message>
        <source>Which restoration models hold.</source>
        <translation>哪些修复模式可靠。</translation>
    </message>
    <message>
        <source>Which zones hold.</source>
        <translation>哪些分区可靠。</translation>
    </message>
    <message>
        <source>Who made the assessment.</source>
        <translation>评价工作的编制单位或人员。</translation>
    </message>
    <message>
        <source>Whole unit (km²)</source>
        <translation>整个单元（平方千米）</translation>
    </message>
    <message>
        <source>Whose (3.1.1)</source>
        <translation>谁的（3.1.1）</translation>
    </message>
    <message>
        <source>Whose: by mineral, state, licence, method (3.1.1)</source>
        <translation>谁的：按矿种、状态、许可、开采方式（3.1.1）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>With area_km2, the area of each cell; without that field the polygons are measured.</source>
        <translation>有 area_km2 时取该字段的单元面积；没有该字段时量算多边形面积。</translation>
    </message>
    <message>
        <source>With k = {k:.4g} ({what}), {shares} of the habitat&apos;s pixels would have a quality of at most {values}.</source>
        <translation>取 k = {k:.4g}（{what}）时，{shares} 的生境像元的质量分别不超过 {values}。</translation>
    </message>
    <message>
        <source>With the bands blue, red, near and short-wave infrared, as numbers that grow with the light.</source>
        <translation>含蓝、红、近红外和短波红外波段，数值随亮度增大。</translation>
    </message>
    <message>
        <source>With them the areas also tell of the whole unit and of the damage.</source>
        <translation>给出后，风险区域还包含整个自然单元和损毁情况的信息。</translation>
    </message>
    <message>
        <source>Without CHANGES no mine counts as grown or risen.</source>
        <translation>未给出 CHANGES，没有矿山按扩大或风险上升处理。</translation>
    </message>
    <message>
        <source>Without it the first square starts at the study area&apos;s lower left corner, and row, col and cell_id count from there.</source>
        <translation>关闭时第一个方格从研究区左下角开始，row、col 和 cell_id 由此起算。</translation>
    </message>
    <message>
        <source>Without it, dist_main and near_main are empty.</source>
        <translation>留空则 dist_main 和 near_main 为空。</translation>
    </message>
    <message>
        <source>Without mining: {patches:patch|patches}; with mining: {mined}.</source>
        <translation>无矿山开发时斑块数 {patches}，有矿山开发时 {mined}。</translation>
    </message>
    <message>
        <source>Without the suffix.</source>
        <translation>不含后缀。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year mining began</source>
        <translation>开采起始年份</translation>
    </message>
    <message>
        <source>Year of the land use before mining</source>
        <translation>采矿前土地利用的年份</translation>
    </message>
    <message>
        <source>Years, separated by semicolons</source>
        <translation>年份，以分号分隔</translation>
    </message>
    <message>
        <source>Years: {years}.</source>
        <translation>年份：{years}。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Zones of ecological risk</source>
        <translation>生态风险分区</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a folder that you may not write into</source>
        <translation>没有写入权限的文件夹</translation>
    </message>
    <message>
        <source>a mine</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>{low:g} 至 {high:g} 的数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文字</translation>
    </message>
    <message>
        <source>a unit other than the metre</source>
        <translation>单位不是米</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>above {low:.6g} to {high:.6g}</source>
        <translation>大于 {low:.6g} 至 {high:.6g}</translation>
    </message>
    <message>
        <source>accept is &apos;{value}&apos;; write 1 for damage, or 0.</source>
        <translation>accept 为“{value}”；损毁填 1，否则填 0。</translation>
    </message>
    <message>
        <source>all of it {what} (more than {limit:g} ha)</source>
        <translation>全部为{what}（超过{limit:g}公顷）</translation>
    </message>
    <message>
        <source>all over the area</source>
        <translation>遍布全区</translation>
    </message>
    <message>
        <source>alone it removes {alone:.2f} % of mining&apos;s risk; at this place {here:.2f} %</source>
        <translation>单独修复可消除采矿风险的{alone:.2f}%；在此位次上为{here:.2f}%</translation>
    </message>
    <message>
        <source>alone it removes {alone:.2f} % of mining&apos;s risk; with {others} beside it {together:.2f} %</source>
        <translation>单独修复可消除采矿风险的{alone:.2f}%；与 {others} 一并修复则为{together:.2f}%</translation>
    </message>
    <message>
        <source>an unknown CRS</source>
        <translation>未知坐标系</translation>
    </message>
    <message>
        <source>area with another class (%)</source>
        <translation>等级改变的面积（%）</translation>
    </message>
    <message>
        <source>because of mining</source>
        <translation>由矿山开发造成</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>below 0 (cover lost still)</source>
        <translation>小于 0（植被仍在减少）</translation>
    </message>
    <message>
        <source>below 0 (less risk with mining)</source>
        <translation>小于 0（有矿山时风险更低）</translation>
    </message>
    <message>
        <source>biodiversity conservation stress</source>
        <translation>生物多样性保护功能胁迫</translation>
    </message>
    <message>
        <source>biodiversity stress</source>
        <translation>生物多样性胁迫</translation>
    </message>
    <message>
        <source>biodiversity,stress,habitat quality,fragmentation</source>
        <translation>生物多样性,胁迫,生境质量,破碎度,biodiversity,stress,habitat quality,fragmentation</translation>
    </message>
    <message>
        <source>by more than one class (%)</source>
        <translation>其中相差一级以上（%）</translation>
    </message>
    <message>
        <source>candidate,subsidence,InSAR,vegetation loss,change detection,interpretation</source>
        <translation>候选,地面沉降,InSAR,植被损失,变化检测,解译</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>code, threat (arable, settlement, construction or blank)</source>
        <translation>code、threat（arable、settlement、construction 或空）</translation>
    </message>
    <message>
        <source>code, water_term (blank: none), ecosystem</source>
        <translation>code、water_term（留空：无）、ecosystem</translation>
    </message>
    <message>
        <source>collapse {area} ha ({share} %)</source>
        <translation>塌陷{area}公顷（{share}%）</translation>
    </message>
    <message>
        <source>damaged by mining</source>
        <translation>矿山开发损毁面积</translation>
    </message>
    <message>
        <source>decision (SOURCES.md)</source>
        <translation>自定（SOURCES.md）</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>以度为单位</translation>
    </message>
    <message>
        <source>desert</source>
        <translation>荒漠</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>ecological vulnerability</source>
        <translation>生态脆弱性</translation>
    </message>
    <message>
        <source>element and score. Empty: those of Table 3.</source>
        <translation>element 和 score。留空：取表3。</translation>
    </message>
    <message>
        <source>elevation,dem,altitude,score,vulnerability</source>
        <translation>高程,海拔,数字高程模型,评分,脆弱性,elevation,dem,altitude,score,vulnerability</translation>
    </message>
    <message>
        <source>energy, metal or nonmetal.</source>
        <translation>energy（能源）、metal（金属）或 nonmetal（非金属）。</translation>
    </message>
    <message>
        <source>excavation {area} ha ({share} %)</source>
        <translation>挖损{area}公顷（{share}%）</translation>
    </message>
    <message>
        <source>farmland</source>
        <translation>农田</translation>
    </message>
    <message>
        <source>feature {id}: {before:,.4f} to {after:,.4f} ha</source>
        <translation>要素 {id}：由{before:,.4f}公顷变为{after:,.4f}公顷</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>要素 {number}</translation>
    </message>
    <message>
        <source>features at most</source>
        <translation>要素数上限</translation>
    </message>
    <message>
        <source>features selected</source>
        <translation>所选要素数</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>folder,workspace,collect,package,GeoPackage,results,suffix,output</source>
        <translation>文件夹,工作空间,汇集,打包,GeoPackage,结果,后缀,输出,folder,workspace,collect,package</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>forest and grassland</source>
        <translation>森林与草地</translation>
    </message>
    <message>
        <source>frozen ground,permafrost,seasonal,score,vulnerability</source>
        <translation>冻土,多年冻土,季节冻土,评分,脆弱性,frozen ground,permafrost,seasonal,score,vulnerability</translation>
    </message>
    <message>
        <source>function areas</source>
        <translation>重要生态功能区</translation>
    </message>
    <message>
        <source>function areas or reserves</source>
        <translation>重要生态功能区或自然保护区</translation>
    </message>
    <message>
        <source>grassland</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>grid,fishnet,squares,cells,study area,evaluation unit</source>
        <translation>格网,方格网,渔网,方格,单元,研究区,评价单元,grid,fishnet,squares,cells,study area,evaluation unit</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>已扩大</translation>
    </message>
    <message>
        <source>grown by {area}</source>
        <translation>损毁面积扩大{area}</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>公顷</translation>
    </message>
    <message>
        <source>ha per km²</source>
        <translation>公顷/平方千米</translation>
    </message>
    <message>
        <source>habitat quality,degradation,InVEST,threat,sensitivity,biodiversity</source>
        <translation>生境质量,生境退化,威胁源,敏感性,生物多样性,半饱和常数,habitat quality,degradation,InVEST,threat,sensitivity,biodiversity</translation>
    </message>
    <message>
        <source>habitat,fragmentation,patches,patch density,landscape,eq. 4</source>
        <translation>生境,破碎度,斑块,斑块密度,景观,式4,habitat,fragmentation,patches,patch density,landscape,eq. 4</translation>
    </message>
    <message>
        <source>half of the highest D</source>
        <translation>最高退化度的一半</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>hot spot,cold spot,getis-ord,gi*,cluster,moran,risk</source>
        <translation>热点分析,热点,冷点,空间聚集,风险,hot spot,cold spot,getis-ord,gi*,cluster,moran,risk</translation>
    </message>
    <message>
        <source>image,quality,cloud,snow,mask,footprint</source>
        <translation>影像,质量,云,雪,掩膜,范围,image,quality,cloud,snow,mask,footprint</translation>
    </message>
    <message>
        <source>important ecological areas,function area,nature reserve,protected,score,vulnerability</source>
        <translation>重要生态功能区,自然保护区,保护,评分,脆弱性,important ecological areas,function area,nature reserve,protected,score,vulnerability</translation>
    </message>
    <message>
        <source>in risk class {two:.0f}</source>
        <translation>位于第{two:.0f}级风险区</translation>
    </message>
    <message>
        <source>in the east</source>
        <translation>位于东部</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>位于中部</translation>
    </message>
    <message>
        <source>in the north</source>
        <translation>位于北部</translation>
    </message>
    <message>
        <source>in the north-east</source>
        <translation>位于东北部</translation>
    </message>
    <message>
        <source>in the north-west</source>
        <translation>位于西北部</translation>
    </message>
    <message>
        <source>in the south</source>
        <translation>位于南部</translation>
    </message>
    <message>
        <source>in the south-east</source>
        <translation>位于东南部</translation>
    </message>
    <message>
        <source>in the south-west</source>
        <translation>位于西南部</translation>
    </message>
    <message>
        <source>in the west</source>
        <translation>位于西部</translation>
    </message>
    <message>
        <source>in {share:g} % of the draws of the weights or more</source>
        <translation>在不少于{share:g}%的随机权重下</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>Kappa 系数</translation>
    </message>
    <message>
        <source>kappa within one class</source>
        <translation>Kappa 系数（相差一级视为一致）</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>平方千米</translation>
    </message>
    <message>
        <source>known which</source>
        <translation>具体图层不明</translation>
    </message>
    <message>
        <source>lambda_max = {value:.4f}, CI = {index:.4f}, RI = {random:.2f} (ahp_random_index.csv), CR = {ratio:.4f}.</source>
        <translation>lambda_max = {value:.4f}，CI = {index:.4f}，RI = {random:.2f}（ahp_random_index.csv），CR = {ratio:.4f}。</translation>
    </message>
    <message>
        <source>land other than farmland, forest and grassland</source>
        <translation>农田、森林、草地以外的土地</translation>
    </message>
    <message>
        <source>land use,land cover,legend,crosswalk,reclassify,CLCD,WorldCover,GlobeLand30,CORINE</source>
        <translation>土地利用,土地覆盖,分类体系,对照表,重分类,land use,land cover,legend,crosswalk,reclassify,CLCD,WorldCover,GlobeLand30,CORINE</translation>
    </message>
    <message>
        <source>land without a reference</source>
        <translation>无本底的土地</translation>
    </message>
    <message>
        <source>less than 0.01 ha</source>
        <translation>不足0.01公顷</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>{level}级</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>持证</translation>
    </message>
    <message>
        <source>light</source>
        <translation>较轻</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Biodiversity conservation stress</source>
        <comment>map title</comment>
        <translation>生物多样性保护生态功能胁迫分布图</translation>
    </message>
    <message>
        <source>Change of the risk zones</source>
        <comment>map title</comment>
        <translation>风险分区的变化</translation>
    </message>
    <message>
        <source>Early warnings</source>
        <comment>map title</comment>
        <translation>预警</translation>
    </message>
    <message>
        <source>Ecological risk areas</source>
        <comment>map title</comment>
        <translation>矿山开发生态风险区分布图</translation>
    </message>
    <message>
        <source>Ecological vulnerability</source>
        <comment>map title</comment>
        <translation>生态脆弱性分布图</translation>
    </message>
    <message>
        <source>Ecosystems damaged by mining</source>
        <comment>map title</comment>
        <translation>矿山开发损毁生态系统分布图</translation>
    </message>
    <message>
        <source>Habitat quality with mining</source>
        <comment>map title</comment>
        <translation>矿山开发影响下的生境质量分布图</translation>
    </message>
    <message>
        <source>Hot and cold spots of mining ecological risk</source>
        <comment>map title</comment>
        <translation>矿山开发生态风险冷热点分布图</translation>
    </message>
    <message>
        <source>How sure the risk zones are under other choices</source>
        <comment>map title</comment>
        <translation>其他方案下风险分区的可靠程度</translation>
    </message>
    <message>
        <source>How sure the risk zones are under other weights</source>
        <comment>map title</comment>
        <translation>其他权重下风险分区的可靠程度</translation>
    </message>
    <message>
        <source>Mines by mineral group</source>
        <comment>map title</comment>
        <translation>按矿种类别划分的矿山</translation>
    </message>
    <message>
        <source>Restoration model of every mine</source>
        <comment>map title</comment>
        <translation>矿山生态修复模式分布图</translation>
    </message>
    <message>
        <source>Risk zones that mining raised</source>
        <comment>map title</comment>
        <translation>矿山开发使风险等级升高的单元</translation>
    </message>
    <message>
        <source>Risk zones, hot spots and restoration models</source>
        <comment>map title</comment>
        <translation>风险分区、热点与矿山生态修复模式</translation>
    </message>
    <message>
        <source>Stressed places</source>
        <comment>map title</comment>
        <translation>高胁迫区</translation>
    </message>
    <message>
        <source>Warning levels of the mines</source>
        <comment>map title</comment>
        <translation>矿山预警级别</translation>
    </message>
    <message>
        <source>Water conservation stress caused by mining</source>
        <comment>map title</comment>
        <translation>水源涵养生态功能胁迫分布图</translation>
    </message>
    <message>
        <source>What mining adds to the risk</source>
        <comment>map title</comment>
        <translation>矿山开发增加的生态风险</translation>
    </message>
    <message>
        <source>Which mines first</source>
        <comment>map title</comment>
        <translation>先修复哪些矿山</translation>
    </message>
    <message>
        <source>Zones of mining ecological risk</source>
        <comment>map title</comment>
        <translation>矿山开发生态风险分区图</translation>
    </message>
    <message>
        <source>method of mining</source>
        <translation>开采方式</translation>
    </message>
    <message>
        <source>milder model: {two} instead of {one}</source>
        <translation>修复模式趋宽：由{one}变为{two}</translation>
    </message>
    <message>
        <source>mine grown</source>
        <translation>矿山扩大</translation>
    </message>
    <message>
        <source>mine,damage,ecosystem,ledger,cross table,land use,protected area,reserve</source>
        <translation>矿山,损毁,生态系统,台账,交叉表,土地利用,保护区,mine,damage,ecosystem,ledger,cross table,land use,protected area,reserve</translation>
    </message>
    <message>
        <source>mine,damage,summary,mineral,county,licence,state,risk class,statistics</source>
        <translation>矿山,损毁,汇总,矿种,县,许可,状态,风险等级,统计</translation>
    </message>
    <message>
        <source>mine,interpretation,digitise,patch,template,form,empty layer</source>
        <translation>矿山,解译,数字化,勾绘,图斑,模板,表单,空图层,mine,interpretation,digitise,patch,template,form,empty layer</translation>
    </message>
    <message>
        <source>mine,interpretation,quality,topology,overlap,duplicate,sliver,validate,patch</source>
        <translation>矿山,解译,质量,拓扑,重叠,重复,碎屑,检查,图斑,mine,interpretation,quality,topology,overlap,duplicate,sliver,validate,patch</translation>
    </message>
    <message>
        <source>mineral</source>
        <translation>矿种</translation>
    </message>
    <message>
        <source>mineral group</source>
        <translation>矿种类别</translation>
    </message>
    <message>
        <source>mines</source>
        <translation>矿山数量</translation>
    </message>
    <message>
        <source>mines with another class (%)</source>
        <translation>等级改变的矿山（%）</translation>
    </message>
    <message>
        <source>mines with another model (%)</source>
        <translation>修复模式改变的矿山（%）</translation>
    </message>
    <message>
        <source>mines: {model}</source>
        <translation>{model}的矿山（座）</translation>
    </message>
    <message>
        <source>mining collapse</source>
        <translation>塌陷坑</translation>
    </message>
    <message>
        <source>mining ecological risk</source>
        <translation>矿山生态风险</translation>
    </message>
    <message>
        <source>mining right,licence,red line,basic farmland,limit,outside,illegal</source>
        <translation>矿业权,许可证,生态红线,基本农田,限制区,越界,违法</translation>
    </message>
    <message>
        <source>mining right: {status}</source>
        <translation>矿业权：{status}</translation>
    </message>
    <message>
        <source>mining right: {status} ({area})</source>
        <translation>矿业权：{status}（{area}）</translation>
    </message>
    <message>
        <source>model: {two} instead of {one}</source>
        <translation>修复模式：由{one}变为{two}</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>较严重</translation>
    </message>
    <message>
        <source>more than 0.2 (strongly degraded)</source>
        <translation>大于 0.2（严重退化）</translation>
    </message>
    <message>
        <source>more than 1 (as dense as the reference and denser)</source>
        <translation>大于 1（与参照相同或更密）</translation>
    </message>
    <message>
        <source>more than 10 habitat patches per km²</source>
        <translation>每平方千米10个以上生境斑块</translation>
    </message>
    <message>
        <source>more than 20 (the highest possible is 142.2)</source>
        <translation>大于 20（理论最大值为 142.2）</translation>
    </message>
    <message>
        <source>more than {area} ha</source>
        <translation>超过{area}公顷</translation>
    </message>
    <message>
        <source>natural breaks of BEFORE</source>
        <translation>BEFORE 的自然断点</translation>
    </message>
    <message>
        <source>new mine</source>
        <translation>新增矿山</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>没有 CRS</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>没有列</translation>
    </message>
    <message>
        <source>no damaged land that holds water (Eq. 1)</source>
        <translation>没有涵养水源的土地被损毁（式1）</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>没有字段</translation>
    </message>
    <message>
        <source>no geometries</source>
        <translation>无几何图形</translation>
    </message>
    <message>
        <source>no layer was given for {parameter}.</source>
        <translation>未提供图层 {parameter}。</translation>
    </message>
    <message>
        <source>no risk class</source>
        <translation>无风险等级</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not below</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>not licensed</source>
        <translation>无证</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Mines</source>
        <comment>number</comment>
        <translation>矿山数</translation>
    </message>
    <message>
        <source>occupation {area} ha ({share} %)</source>
        <translation>压占{area}公顷（{share}%）</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of a measure</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>of supervision</comment>
        <translation>监管措施</translation>
    </message>
    <message>
        <source>of the damage in {areas}</source>
        <translation>损毁面积中位于{areas}的比例</translation>
    </message>
    <message>
        <source>of the risk made by mining</source>
        <translation>的风险由矿山开发造成</translation>
    </message>
    <message>
        <source>of the study area in hot spots of risk</source>
        <translation>风险热点占研究区面积的比例</translation>
    </message>
    <message>
        <source>of the zoned area: {levels}</source>
        <translation>{levels}占分区面积的比例</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>other land</source>
        <translation>其他土地</translation>
    </message>
    <message>
        <source>permafrost, seasonal or none.</source>
        <translation>permafrost（多年冻土）、seasonal（季节冻土）或 none（无冻土）。</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>place</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>面</translation>
    </message>
    <message>
        <source>product: 1 - Q (1 - C&apos;)</source>
        <translation>乘积法：1 - Q (1 - C&apos;)</translation>
    </message>
    <message>
        <source>rainfall,precipitation,arid,score,vulnerability</source>
        <translation>降水量,降水,干旱,评分,脆弱性,rainfall,precipitation,arid,score,vulnerability</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>report</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Damaged (ha)</source>
        <comment>report</comment>
        <translation>损毁面积（公顷）</translation>
    </message>
    <message>
        <source>Damaged ecosystems</source>
        <comment>report</comment>
        <translation>损毁生态系统</translation>
    </message>
    <message>
        <source>Ecosystems damaged by mining</source>
        <comment>report</comment>
        <translation>矿山开发损毁的生态系统</translation>
    </message>
    <message>
        <source>Mineral group</source>
        <comment>report</comment>
        <translation>矿产类别</translation>
    </message>
    <message>
        <source>Protection</source>
        <comment>report</comment>
        <translation>保护类型</translation>
    </message>
    <message>
        <source>Restoration models</source>
        <comment>report</comment>
        <translation>矿山生态修复模式</translation>
    </message>
    <message>
        <source>Supervision</source>
        <comment>report</comment>
        <translation>监管</translation>
    </message>
    <message>
        <source>report,html,pdf,atlas,map,chart,one mine one policy,restoration,risk</source>
        <translation>报告,地图,图表,图集,一矿一策,修复,风险,report,html,pdf,atlas,map,chart,one mine one policy,restoration,risk</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>自然保护区</translation>
    </message>
    <message>
        <source>restoration model: {model}</source>
        <translation>修复模式：{model}</translation>
    </message>
    <message>
        <source>restoration,model,rules,severity,protection,mine,policy</source>
        <translation>生态修复,修复模式,规则,损毁程度,保护,矿山,一矿一策,restoration,model,rules,severity,protection,mine,policy</translation>
    </message>
    <message>
        <source>restoration,priority,order,budget,gain,cost,plan</source>
        <translation>修复,优先级,顺序,预算,收益,成本,方案</translation>
    </message>
    <message>
        <source>restored land,vegetation cover,recovery,monitoring,reference</source>
        <translation>已修复土地,植被覆盖度,恢复,监测,参照</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险值</translation>
    </message>
    <message>
        <source>risk class risen</source>
        <translation>风险等级上升</translation>
    </message>
    <message>
        <source>risk class risen from {before} to {after}</source>
        <translation>风险等级由 {before} 升至 {after}</translation>
    </message>
    <message>
        <source>risk class {number} {level}</source>
        <translation>风险等级{number} {level}</translation>
    </message>
    <message>
        <source>risk class {two:.0f} instead of {one:.0f}</source>
        <translation>风险等级由第{one:.0f}级变为第{two:.0f}级</translation>
    </message>
    <message>
        <source>risk zone</source>
        <translation>风险分区</translation>
    </message>
    <message>
        <source>risk,areas,natural units,hot spot,directions,restoration</source>
        <translation>风险,区域,自然单元,热点,修复方向,修复,risk,areas,natural units,hot spot,directions,restoration</translation>
    </message>
    <message>
        <source>risk,change,transition,years,early warning,monitoring,mines</source>
        <translation>风险,变化,转移矩阵,年份,预警,监测,矿山,risk,change,transition,years,early warning,monitoring,mines</translation>
    </message>
    <message>
        <source>risk,method,choices,stability,sensitivity,uncertainty,robustness,kappa,tornado</source>
        <translation>风险,方法,选择,稳定性,敏感性,不确定性,稳健性,Kappa,龙卷风图</translation>
    </message>
    <message>
        <source>risk,overlay,weights,stress,vulnerability,driver</source>
        <translation>风险,叠加,权重,胁迫,脆弱性,主导因子,risk,overlay,weights,stress,vulnerability,driver</translation>
    </message>
    <message>
        <source>risk,series,years,trend,slope,Theil-Sen,history,hot spots,monitoring,timeline,mines</source>
        <translation>风险,时间序列,年份,趋势,斜率,热点演变,监测,时间轴,矿山,risk,series,years,trend,slope,Theil-Sen,history,hot spots,monitoring,timeline,mines</translation>
    </message>
    <message>
        <source>risk,weights,stability,uncertainty,sensitivity,monte carlo,ahp,dirichlet</source>
        <translation>风险,权重,稳定性,不确定性,敏感性,蒙特卡洛,层次分析法,risk,weights,stability,uncertainty,sensitivity,monte carlo,ahp,dirichlet</translation>
    </message>
    <message>
        <source>risk,zones,classes,natural breaks,jenks,quantiles,zoning</source>
        <translation>风险,分区,分级,自然断点,分位数,risk,zones,classes,natural breaks,jenks,quantiles,zoning</translation>
    </message>
    <message>
        <source>rule {number}: rules know no geometry; use the areas among the attributes</source>
        <translation>规则 {number}：规则不能使用几何图形；请使用属性中的各项面积</translation>
    </message>
    <message>
        <source>rule {number}: the function(s) {names} depend on more than the mine (chance, the day, the computer, the project), so that the rules would not choose the same tomorrow</source>
        <translation>规则 {number}：函数 {names} 不仅取决于矿山本身（还取决于随机数、日期、计算机或工程），明天的判定结果可能不同</translation>
    </message>
    <message>
        <source>rule {number}: the last rule must be TRUE, so that every mine has a {column}</source>
        <translation>规则 {number}：最后一条规则必须为 TRUE，使每座矿山都有 {column}</translation>
    </message>
    <message>
        <source>rule {number}: the {column} {model} is none of {models}</source>
        <translation>规则 {number}：{column} 的值 {model} 不属于 {models}</translation>
    </message>
    <message>
        <source>rule {number}: unknown attribute(s) {unknown} (text stands in single quotes); known are {known}</source>
        <translation>规则 {number}：未知属性 {unknown}（文本须用单引号）；已知属性为 {known}</translation>
    </message>
    <message>
        <source>rule {number}: variables (@...) are not known to rules</source>
        <translation>规则 {number}：规则不支持变量（@...）</translation>
    </message>
    <message>
        <source>rule {number}: {problem} in {text}</source>
        <translation>规则 {number}：{text} 有误：{problem}</translation>
    </message>
    <message>
        <source>section 2.2</source>
        <translation>论文2.2</translation>
    </message>
    <message>
        <source>section 2.3.3</source>
        <translation>论文2.3.3</translation>
    </message>
    <message>
        <source>section 2.3.6</source>
        <translation>论文2.3.6</translation>
    </message>
    <message>
        <source>section 3.1.2 (Fig. 5: five levels)</source>
        <translation>论文3.1.2（图5：五级）</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>聚落</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>sides and corners (8 neighbours)</source>
        <translation>边和角（8 邻域）</translation>
    </message>
    <message>
        <source>sides only (4 neighbours)</source>
        <translation>仅边（4 邻域）</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>state not stated</source>
        <translation>状态未填写</translation>
    </message>
    <message>
        <source>stope, transit_site, solid_waste, mine_construction or collapse_pit; restored_engineering and restored_natural are restored land, which is no damage.</source>
        <translation>stope、transit_site、solid_waste、mine_construction 或 collapse_pit；restored_engineering 和 restored_natural 为已修复土地，不计为损毁。</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>胁迫值</translation>
    </message>
    <message>
        <source>stress,places,water conservation,wrac,causes,main stream,contiguous</source>
        <translation>胁迫,高胁迫区,水源涵养,wrac,成因,干流,连片</translation>
    </message>
    <message>
        <source>stricter model: {two} instead of {one}</source>
        <translation>修复模式趋严：由{one}变为{two}</translation>
    </message>
    <message>
        <source>stricter restoration model</source>
        <translation>修复模式趋严</translation>
    </message>
    <message>
        <source>study area</source>
        <translation>研究区面积</translation>
    </message>
    <message>
        <source>area</source>
        <comment>summary</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>summary</comment>
        <translation>矿山</translation>
    </message>
    <message>
        <source>supervision,early warning,measure,rules,mine,stop,rectify,watch</source>
        <translation>监管,预警,措施,规则,矿山,停产,整改,监测</translation>
    </message>
    <message>
        <source>term, group_weight, term_weight</source>
        <translation>term、group_weight、term_weight</translation>
    </message>
    <message>
        <source>the breaks in BEFORE&apos;s history</source>
        <translation>BEFORE 处理历史中的断点</translation>
    </message>
    <message>
        <source>the curve of Restoration priority</source>
        <translation>“修复优先级”的曲线表</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>the early warnings of Risk change</source>
        <translation>“风险变化”的预警</translation>
    </message>
    <message>
        <source>the grid (INPUT) has no field {field}.</source>
        <translation>评价格网（INPUT）中没有字段 {field}。</translation>
    </message>
    <message>
        <source>the highest values of BEFORE&apos;s classes</source>
        <translation>BEFORE 各级的最大值</translation>
    </message>
    <message>
        <source>the median of D</source>
        <translation>D 的中位数</translation>
    </message>
    <message>
        <source>the mines of Method stability</source>
        <translation>“方法稳定性”的矿山</translation>
    </message>
    <message>
        <source>the mines of Weight stability</source>
        <translation>“权重稳定性分析”的矿山</translation>
    </message>
    <message>
        <source>the other {count}</source>
        <translation>其余{count}项</translation>
    </message>
    <message>
        <source>the output of Damage summary</source>
        <translation>“损毁汇总”的输出</translation>
    </message>
    <message>
        <source>the output of Method stability</source>
        <translation>“方法稳定性”的输出</translation>
    </message>
    <message>
        <source>the output of Restoration priority</source>
        <translation>“修复优先级”的输出</translation>
    </message>
    <message>
        <source>the output of Risk change</source>
        <translation>“风险变化”的输出</translation>
    </message>
    <message>
        <source>the output of Stressed places</source>
        <translation>“高胁迫区”的输出</translation>
    </message>
    <message>
        <source>the output of Supervision list</source>
        <translation>“监管清单”的输出</translation>
    </message>
    <message>
        <source>the output of Weight stability</source>
        <translation>“权重稳定性分析”的输出</translation>
    </message>
    <message>
        <source>the path of a file that is there</source>
        <translation>已存在文件的路径</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>the same class in 95 % of the cases or more</source>
        <translation>95%以上情形下等级不变</translation>
    </message>
    <message>
        <source>the same class in less than half of the cases</source>
        <translation>不足半数情形下等级不变</translation>
    </message>
    <message>
        <source>the same in {share:g} % of the draws</source>
        <translation>{share:g}%的随机权重下相同</translation>
    </message>
    <message>
        <source>the same under every choice</source>
        <translation>所有方案下相同</translation>
    </message>
    <message>
        <source>the step could not be prepared.</source>
        <translation>该步骤无法准备就绪。</translation>
    </message>
    <message>
        <source>the summary of Method stability</source>
        <translation>“方法稳定性”的汇总表</translation>
    </message>
    <message>
        <source>this order</source>
        <translation>本次序</translation>
    </message>
    <message>
        <source>threat,mining,habitat quality,InVEST,land use,burn in</source>
        <translation>威胁源,采矿,生境质量,土地利用,叠入,threat,mining,habitat quality,InVEST,land use,burn in</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>type and score. Empty: permafrost, seasonal, none as in Table 3.</source>
        <translation>type 和 score。留空：按表3取 permafrost、seasonal、none。</translation>
    </message>
    <message>
        <source>under every choice</source>
        <translation>在所有方案下</translation>
    </message>
    <message>
        <source>unit, issues and direction of your own natural units. Empty: those of the paper&apos;s Table 5; other units get none.</source>
        <translation>您自己的自然单元的 unit、issues 和 direction。留空：取论文表5；其他单元没有。</translation>
    </message>
    <message>
        <source>up to {area} ha</source>
        <translation>不超过{area}公顷</translation>
    </message>
    <message>
        <source>up to {high:.6g}</source>
        <translation>不大于 {high:.6g}</translation>
    </message>
    <message>
        <source>vulnerability,indicators,weights,AHP,weighted sum</source>
        <translation>脆弱性,指标,权重,层次分析法,加权求和,vulnerability,indicators,weights,AHP,weighted sum</translation>
    </message>
    <message>
        <source>water and wetland</source>
        <translation>水体与湿地</translation>
    </message>
    <message>
        <source>water conservation stress</source>
        <translation>水源涵养功能胁迫</translation>
    </message>
    <message>
        <source>water conservation,wrac,stress,damaged area,eq. 1</source>
        <translation>水源涵养,胁迫,损毁面积,式1,water conservation,wrac,stress,damaged area,eq. 1</translation>
    </message>
    <message>
        <source>water,river,main stream,tributary,water source,distance,buffer,score,vulnerability</source>
        <translation>水系,河流,干流,支流,水源地,距离,缓冲区,评分,脆弱性,water,river,main stream,tributary,water source,distance,buffer,score,vulnerability</translation>
    </message>
    <message>
        <source>way, ecosystem, model and measures. Empty: the shipped ones, from the paper&apos;s section 3.4.</source>
        <translation>way、ecosystem、model 和 measures。留空：取自带的（论文3.4节）。</translation>
    </message>
    <message>
        <source>weighted mean: w (1 - Q) + (1 - w) C&apos;</source>
        <translation>加权平均法：w (1 - Q) + (1 - w) C&apos;</translation>
    </message>
    <message>
        <source>what is not stated</source>
        <translation>未注明的矿种</translation>
    </message>
    <message>
        <source>wholly</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>without a licence</source>
        <translation>无证</translation>
    </message>
    <message>
        <source>without mining already</source>
        <translation>无矿山开发时已存在</translation>
    </message>
    <message>
        <source>worst first (strictest model, highest class, largest)</source>
        <translation>最重者优先（模式最严、等级最高、面积最大）</translation>
    </message>
    <message>
        <source>x and a factor, such as x0.5</source>
        <translation>x 加倍数，如 x0.5</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{area:,.1f} m2 ({percent:.1f} % of the patch) lie outside the study area.</source>
        <translation>{area:,.1f} m2（占图斑的{percent:.1f}%）位于研究区外。</translation>
    </message>
    <message>
        <source>{area:,.2f} ha</source>
        <translation>{area:,.2f} ha</translation>
    </message>
    <message>
        <source>{area:,.2f} ha ({share:.2f} %)</source>
        <translation>{area:,.2f}公顷（{share:.2f}%）</translation>
    </message>
    <message>
        <source>{area:,.2f} ha ({share:.2f} %) of the damage have no reference: the land use is nodata there or does not reach so far. They are booked as &quot;no reference&quot;, with no class code.</source>
        <translation>损毁面积中有{area:,.2f}公顷（{share:.2f}%）没有本底地类：该处土地利用为 nodata 或未覆盖。已计为“无本底地类”，没有地类代码。</translation>
    </message>
    <message>
        <source>{area:,.2f} ha have no land-use class and became nodata ({codes}). If they are land, give a table that says which (CROSSWALK_TABLE).</source>
        <translation>{area:,.2f}公顷没有对应的土地利用类别，成为 nodata（{codes}）。如果这些是陆地，请给出写明其类别的对照表（CROSSWALK_TABLE）。</translation>
    </message>
    <message>
        <source>{area:,.2f} ha of grassland have no known vegetation cover and became {code}. Give COVER to tell high, medium and low coverage apart.</source>
        <translation>{area:,.2f}公顷草地的植被覆盖度未知，归为 {code}。给出 COVER 可区分高、中、低覆盖度。</translation>
    </message>
    <message>
        <source>{area:,.2f} m2 with a mean width of {width:.2f} m (limit {limit:g} m).</source>
        <translation>{area:,.2f} m2，平均宽度 {width:.2f} m（限值 {limit:g} m）。</translation>
    </message>
    <message>
        <source>{area:,.4f} ha of class {code} are damaged. It is water, but Eq. 1 has no term for it: it counts in dmg_km2, not in wrac.</source>
        <translation>有{area:,.4f}公顷代码为 {code} 的地类遭到损毁。它属于水体，但式1 中没有对应项：计入 dmg_km2 而不计入 wrac。</translation>
    </message>
    <message>
        <source>{area} ({share})</source>
        <translation>{area}（{share}）</translation>
    </message>
    <message>
        <source>{area} damaged</source>
        <translation>共损毁{area}</translation>
    </message>
    <message>
        <source>{area} damaged, {damage}</source>
        <translation>共损毁{area}，其中{damage}</translation>
    </message>
    <message>
        <source>{area} damaged, {damage}; by ecosystem {ground}</source>
        <translation>共损毁{area}，按损毁类型其中{damage}；按地类其中{ground}</translation>
    </message>
    <message>
        <source>{area} ha</source>
        <translation>{area}公顷</translation>
    </message>
    <message>
        <source>{area} ha of the damage ({share} %) lie outside the study area: they are in the tables of damage, and in no cell, zone or hot spot.</source>
        <translation>有{area}公顷损毁（占{share}%）位于研究区外：计入损毁统计表，但不属于任何单元、分区或热点。</translation>
    </message>
    <message>
        <source>{area} ha of the damage have no reference: there is no land use below.</source>
        <translation>{area}公顷损毁面积无本底（其下无土地利用数据）。</translation>
    </message>
    <message>
        <source>{area} ha of the land that mining had damaged are restored, {rate} % of restored and damaged land.</source>
        <translation>采矿损毁的土地中已修复{area}公顷，占已修复与损毁土地之和的{rate}%。</translation>
    </message>
    <message>
        <source>{area} ha, {share} %</source>
        <translation>{area}公顷，{share}%</translation>
    </message>
    <message>
        <source>{area} have no vulnerability, because an indicator has no value there ({parts}).</source>
        <translation>{area} 没有脆弱性，因为有指标在该处无值（{parts}）。</translation>
    </message>
    <message>
        <source>{area} km²</source>
        <translation>{area}平方千米</translation>
    </message>
    <message>
        <source>{area} lie outside the theoretical limits and were cut to 0-1; were other scores used?</source>
        <translation>{area} 超出理论极值，已截断到 0-1；是否采用了其他评分？</translation>
    </message>
    <message>
        <source>{area} of it {what} (more than {limit:g} ha)</source>
        <translation>{what}{area}（超过{limit:g}公顷）</translation>
    </message>
    <message>
        <source>{area}: {what}, {time}</source>
        <translation>{area}：{what}，{time}</translation>
    </message>
    <message>
        <source>{below:cell lies|cells lie} below that range and {below:|counts|count} as 0; {above} above it {above:|counts|count} as 1.</source>
        <translation>{below}个单元低于该范围，计为 0；{above}个高于该范围，计为 1。</translation>
    </message>
    <message>
        <source>{cells:cell|cells} ({area} km², {share} % of the study area) {cells:|is a hot spot|are hot spots}: high risk among high risk.</source>
        <translation>识别出显著热点单元{cells}个（置信度90%及以上），面积{area}平方千米，占研究区的{share}%，为高风险集聚区。</translation>
    </message>
    <message>
        <source>{cells:cell|cells}; a whole one has {area} km² (the largest area_km2).</source>
        <translation>单元{cells}个，完整单元面积{area}平方千米（area_km2最大值）。</translation>
    </message>
    <message>
        <source>{certain} of {count:mine|mines} {certain:|keeps|keep} {certain:|its|their} restoration model in {from_:g} % of the draws or more, {always} always.</source>
        <translation>{count}座矿山中有{certain}座在不少于{from_:g}%的抽样中保持修复模式，{always}座始终保持。</translation>
    </message>
    <message>
        <source>{choice} ({label}) could not be run and counts nowhere. {problem}</source>
        <translation>{choice}（{label}）未能运行，不计入任何统计。{problem}</translation>
    </message>
    <message>
        <source>{choice} ({label}): another class on {area:.2f} % of the area ({far:.2f} % by more than one class) and for {mines:.1f} % of the mines, another model for {models:.1f} %; kappa {kappa:.3f} ({near:.3f} within one class), Jaccard index of the hot cells {jaccard:.3f}; {again} of {steps:step|steps} {again:|was|were} run again.</source>
        <translation>{choice}（{label}）：{area:.2f}%的面积（其中{far:.2f}%相差一级以上）和{mines:.1f}%的矿山等级改变，{models:.1f}%的矿山修复模式改变；Kappa 系数 {kappa:.3f}（相差一级视为一致时 {near:.3f}），热点单元的 Jaccard 指数 {jaccard:.3f}；{steps}个步骤中有{again}个重新运行。</translation>
    </message>
    <message>
        <source>{classes}: the water term(s) {unknown} are not in {coefficients}, which has {known}.</source>
        <translation>{classes}：水源涵养项 {unknown} 不在 {coefficients} 中，该表有 {known}。</translation>
    </message>
    <message>
        <source>{code} (at least {count:cell|cells})</source>
        <translation>{code}（至少{count}个单元）</translation>
    </message>
    <message>
        <source>{code} ({area:,.2f} ha)</source>
        <translation>{code}（{area:,.2f} ha）</translation>
    </message>
    <message>
        <source>{code} ({area:,.4f} ha)</source>
        <translation>{code}（{area:,.4f} ha）</translation>
    </message>
    <message>
        <source>{code} ({count:cell|cells})</source>
        <translation>{code}（{count}个单元）</translation>
    </message>
    <message>
        <source>{code} ({count:pixel|pixels})</source>
        <translation>{code}（{count}个像元）</translation>
    </message>
    <message>
        <source>{code}: {area:,.2f} ha</source>
        <translation>{code}：{area:,.2f}公顷</translation>
    </message>
    <message>
        <source>{count:border cell was|border cells were} counted whole although only {area:,.4f} km2 {count:|of it counts|of them count} (area_km2): the fragmentation is overstated. Make the grid with Evaluation grid, whose cells end at the study area.</source>
        <translation>{count}个边界单元按整个多边形统计，但其中只有 {area:,.4f} km2 计入面积（area_km2）：其破碎度偏高。请用“评价格网”生成格网，其单元止于研究区边界。</translation>
    </message>
    <message>
        <source>{count:candidate|candidates}, {area:,.4f} ha.</source>
        <translation>{count}个候选图斑，{area:,.4f}公顷。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} a risk, but no stress without mining; {count:|its|their} part is not known.</source>
        <translation>{count}个单元有风险值，但没有无矿山开发时的胁迫值，其矿山开发部分未知。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} all others as neighbours, so nothing to compare with: NULL.</source>
        <translation>{count}个单元以其余全部单元为邻居，没有可比较的对象：NULL。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} another area in AFTER ({after:,.2f} ha) than in BEFORE ({before:,.2f} ha), because the study area differs. AFTER&apos;s areas are used.</source>
        <translation>{count}个单元在 AFTER 中的面积（{after:,.2f}公顷）与 BEFORE（{before:,.2f}公顷）不同，因为研究区不同。采用 AFTER 的面积。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} another {field} in GRID than here (cls_base): GRID was zoned by other breaks, another number of classes or other weights. The shares are those of cls_base.</source>
        <translation>{count}个单元在 GRID 中的 {field} 与此处（cls_base）不同：GRID 采用了其他断点、级数或权重。比例按 cls_base 计算。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} no gi_bin. {count:|It is|They are} not hot, but {count:|its|their} area counts in the study area.</source>
        <translation>{count}个单元没有 gi_bin。它们不是热点，但其面积计入研究区。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} no history: no hot-spot bin in {last}, or in no year before.</source>
        <translation>{count}个单元无法判定热点演变：{last} 或此前各年没有热点分级。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} no neighbours and {count:|keeps|keep} the z of {count:|its|their} own value.</source>
        <translation>{count}个单元没有邻居，保留其自身值的 z。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} no risk and {count:|was|were} left out.</source>
        <translation>{count}个单元没有风险值，不参与计算。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} no risk class and {count:|belongs|belong} to no zone.</source>
        <translation>{count}个单元无风险等级，不计入任何风险区。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} no risk, because a stress or the vulnerability is missing there.</source>
        <translation>{count}个单元没有风险值，因为该处缺少某项胁迫或脆弱性。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} no value and {count:|belongs|belong} to no zone.</source>
        <translation>{count}个单元无值，不属于任何风险区。</translation>
    </message>
    <message>
        <source>{count:cell has|cells have} no {field} and {count:|belongs|belong} to no place.</source>
        <translation>{count}个单元没有 {field}，不属于任何高胁迫区。</translation>
    </message>
    <message>
        <source>{count:cell is|cells are} less than LEAST_INSIDE of a whole cell and {count:|sets|set} no range; {count:|it is|they are} cut to it.</source>
        <translation>{count}个单元小于完整单元的 LEAST_INSIDE，不参与确定取值范围，其值截断到该范围。</translation>
    </message>
    <message>
        <source>{count:cell lies|cells lie} beside those of {other} in {one}, by up to {distance:.6g} m: the outlines differ.</source>
        <translation>{one} 中有{count}个单元与 {other} 的同编号单元不重合，最大相差 {distance:.6g} m：单元轮廓不同。</translation>
    </message>
    <message>
        <source>{count:cell lies|cells lie} beyond WATER_MAX and {count:|counts|count} as 1.</source>
        <translation>{count}个单元超过 WATER_MAX，计为 1。</translation>
    </message>
    <message>
        <source>{count:cell lies|cells lie} outside the limits of the vulnerability and {count:|was|were} cut to them.</source>
        <translation>{count}个单元超出脆弱性极值，已截断到极值。</translation>
    </message>
    <message>
        <source>{count:cell|cells}</source>
        <translation>{count}个单元</translation>
    </message>
    <message>
        <source>{count:cell|cells} ({area:,.2f} ha) fell by a class or more.</source>
        <translation>{count}个单元（{area:,.2f}公顷）降低一级或以上。</translation>
    </message>
    <message>
        <source>{count:cell|cells} ({area:,.2f} ha) kept {count:|its|their} class.</source>
        <translation>{count}个单元（{area:,.2f}公顷）等级不变。</translation>
    </message>
    <message>
        <source>{count:cell|cells} ({area:,.2f} ha) of {one} {count:|is|are} not in {other} and {count:|stands|stand} in TIMELINE only.</source>
        <translation>{one} 中有{count}个单元（{area:,.2f}公顷）不在 {other} 中，仅列入 TIMELINE。</translation>
    </message>
    <message>
        <source>{count:cell|cells} ({area:,.2f} ha) of {other} {count:|is|are} not in {one}: {count:|it rests|they rest} on the other years.</source>
        <translation>{other} 中有{count}个单元（{area:,.2f}公顷）不在 {one} 中，其结果仅依据其余年份。</translation>
    </message>
    <message>
        <source>{count:cell|cells} ({area:,.2f} ha) rose by a class or more.</source>
        <translation>{count}个单元（{area:,.2f}公顷）升高一级或以上。</translation>
    </message>
    <message>
        <source>{count:cell|cells} ({area:,.2f} ha) {count:|has|have} no value in one of the years and cannot be compared.</source>
        <translation>{count}个单元（{area:,.2f}公顷）在其中一年无值，无法比较。</translation>
    </message>
    <message>
        <source>{count:cell|cells} ({area:,.4f} km2) {count:|has|have} land use on a part of {count:|its|their} area only; the fragmentation is understated. Is the land use clipped too tightly?</source>
        <translation>{count}个单元（{area:,.4f} km2）只有部分面积有土地利用，其破碎度偏低。土地利用是否裁剪过紧？</translation>
    </message>
    <message>
        <source>{count:cell|cells} ({area:,.4f} km2) {count:|holds|hold} no pixel centre with land use; n_patch and frag are empty there.</source>
        <translation>{count}个单元（{area:,.4f} km2）内没有中心位于其中的土地利用像元，其 n_patch 和 frag 为空。</translation>
    </message>
    <message>
        <source>{count:cell|cells} of AFTER {count:|has|have} another {field} of {count:|its|their} own than on the common breaks (cls_after), because AFTER was zoned by breaks of its own.</source>
        <translation>AFTER 中有{count}个单元自身的 {field} 与按共同断点所得等级（cls_after）不同，因为 AFTER 按自己的断点分区。</translation>
    </message>
    <message>
        <source>{count:cell|cells} of AFTER {count:|lies|lie} above the highest break, {last:.6g}, and {count:|goes|go} to the highest class.</source>
        <translation>AFTER 中有{count}个单元高于最高断点 {last:.6g}，归入最高级。</translation>
    </message>
    <message>
        <source>{count:cell|cells} of AFTER {count:|lies|lie} beside {count:|that|those} of BEFORE with the same {field}, by up to {distance:.6g} m, so that {share:.3g} % of the ground is another: a small change of a cell may be one of the ground and not of the risk. Make both years on the same evaluation grid (SNAP on).</source>
        <translation>AFTER 的{count}个单元与 BEFORE 中 {field} 相同的单元错开，最多 {distance:.6g} m，即其{share:.3g}%的土地不同：单元的微小变化可能来自土地不同，而非风险变化。请让两个年份使用同一评价格网（SNAP 开启）。</translation>
    </message>
    <message>
        <source>{count:cell|cells} of AFTER {count:|lies|lie} between the highest value of a class of BEFORE and the lowest of the next. {count:|It|They} went to the higher class; if BEFORE was zoned by other breaks than natural ones, give these in BREAKS.</source>
        <translation>AFTER 中有{count}个单元介于 BEFORE 某级最大值与下一级最小值之间，已归入较高一级；若 BEFORE 不是按自然断点分区，请在 BREAKS 中给出其断点。</translation>
    </message>
    <message>
        <source>{count:cell|cells} of {one} {count:|has|have} no value and {count:|is|are} left out of this year.</source>
        <translation>{one} 中有{count}个单元无值，该年不计入。</translation>
    </message>
    <message>
        <source>{count:cell|cells} of {parameter} ({area:,.2f} ha) {count:|is|are} not in {other} and cannot be compared.</source>
        <translation>{parameter} 中有{count}个单元（{area:,.2f}公顷）不在 {other} 中，无法比较。</translation>
    </message>
    <message>
        <source>{count:cell|cells}, {full:,} wholly inside; together {area:,.6f} km2 of {study:,.6f} km2.</source>
        <translation>{count}个单元，其中{full:,}个完全位于区内；合计 {area:,.6f} km2，研究区为 {study:,.6f} km2。</translation>
    </message>
    <message>
        <source>{count:check|checks}, {failed} failed.</source>
        <translation>{count}项核对，{failed}项不符。</translation>
    </message>
    <message>
        <source>{count:feature has|features have} no value or no geometry; gi_z, gi_p and gi_bin are NULL there.</source>
        <translation>{count}个要素无值或没有几何图形，其 gi_z、gi_p 和 gi_bin 为 NULL。</translation>
    </message>
    <message>
        <source>{count:footprint holds|footprints hold} no pixel of the mask with a value; bad_pct and usable are empty there.</source>
        <translation>{count}景影像范围内没有掩膜的有值像元，其 bad_pct 和 usable 为空。</translation>
    </message>
    <message>
        <source>{count:footprint lies|footprints lie} mostly where the mask has no value and so {count:|is|are} not usable, whatever the rest shows. Give a mask of all of each image.</source>
        <translation>{count}个影像范围大部分位于掩膜无值处，无论其余部分如何均判为不可用。请提供覆盖整幅影像的掩膜。</translation>
    </message>
    <message>
        <source>{count:footprint lies|footprints lie} partly where the mask has no value, up to {most:.1f} %; bad_pct is that of the rest (field nodata_pct).</source>
        <translation>{count}景影像范围部分位于掩膜无值处，最多{most:.1f}%；其 bad_pct 按其余部分计算（字段 nodata_pct）。</translation>
    </message>
    <message>
        <source>{count:judgement lies|judgements lie} outside Saaty&apos;s scale of 1/{most:g} to {most:g}; the first is {row} against {column}, {value:.4g}. Check it for a typing error.</source>
        <translation>有{count}个判断值超出 Saaty 标度 1/{most:g} 至 {most:g}；第一个为 {row} 对 {column}，{value:.4g}。请检查是否为输入错误。</translation>
    </message>
    <message>
        <source>{count:mine contradicts|mines contradict} {count:|its|their} field licensed (see contra).</source>
        <translation>{count}座矿山与其 licensed 字段矛盾（见 contra）。</translation>
    </message>
    <message>
        <source>{count:mine counts|mines count} as gone and as new, on other ground, though the ids differ in no more than letter case, blanks, hyphens or leading zeros (the first: {one} before, {two} after). If the mines are the same, spell the ids alike.</source>
        <translation>有{count}座矿山的编号仅在大小写、空格、连字符或前导零上不同，但位置不同，因而被同时计为消失和新增（首个：前期 {one}，后期 {two}）。若为同一矿山，请统一编号写法。</translation>
    </message>
    <message>
        <source>{count:mine gains|mines gain} less than 0 at {count:|its|their} place: patches that {count:|it|they} had swallowed come back.</source>
        <translation>有{count}座矿山在其位次上的收益小于 0：它们曾吞没的斑块重新出现。</translation>
    </message>
    <message>
        <source>{count:mine has|mines have} another id than before, or {count:|was|were} split or merged, but {count:|lies|lie} on the same ground and {count:|is|are} compared as the same: {mines}.</source>
        <translation>有{count}座矿山更换了编号或经拆分、合并，但用地相同，按同一矿山比较：{mines}。</translation>
    </message>
    <message>
        <source>{count:mine has|mines have} another model in MINES than the rules give here (mod_base): {count:|it was|they were} chosen by another zoning, other rules or other weights.</source>
        <translation>{count}座矿山在 MINES 中的修复模式与此处按规则所得（mod_base）不同：其依据的是另外的分区、规则或权重。</translation>
    </message>
    <message>
        <source>{count:mine has|mines have} no geometry of {count:|its|their} own in PIECES and got no model: {mines}.</source>
        <translation>{count}个矿山在 PIECES 中没有自己的几何图形，未得到修复模式：{mines}。</translation>
    </message>
    <message>
        <source>{count:mine has|mines have} no ground of {count:|its|their} own, and so no model: {mines}.</source>
        <translation>{count}个矿山没有自己的用地，因而没有修复模式：{mines}。</translation>
    </message>
    <message>
        <source>{count:mine has|mines have} no ground of {count:|its|their} own, because {count:|its|their} patches have no geometry or lie wholly under those of other mines: {mines}. {count:|It stands|They stand} in every output with 0 ha. See Check interpretation.</source>
        <translation>{count}个矿山没有自己的用地，因为其图斑没有几何图形或完全被其他矿山的图斑覆盖：{mines}。它们在各项输出中均以0公顷列出。参见“解译成果检查”。</translation>
    </message>
    <message>
        <source>{count:mine has|mines have} no img_date, so {count:|its|their} rights count as valid.</source>
        <translation>{count}座矿山没有 img_date，其矿业权按有效处理。</translation>
    </message>
    <message>
        <source>{count:mine has|mines have} no risk class (the first is {first}); {count:|its|their} measure does not consider it.</source>
        <translation>{count}座矿山没有风险等级（第一个是 {first}）；其措施未考虑风险等级。</translation>
    </message>
    <message>
        <source>{count:mine is|mines are} called licensed, but no valid right holds {count:|it|them}: {mines}.</source>
        <translation>{count}座矿山标注为有证，但没有有效矿业权：{mines}。</translation>
    </message>
    <message>
        <source>{count:mine is|mines are} called unlicensed, but a valid right holds {count:|it|them}: {mines}.</source>
        <translation>{count}座矿山标注为无证，但位于有效矿业权内：{mines}。</translation>
    </message>
    <message>
        <source>{count:mine is|mines are} restored wholly, and of the tables {count:|stands|stand} in the ledger only: {mines}.</source>
        <translation>{count}座矿山已全部修复，各表中仅列入台账：{mines}。</translation>
    </message>
    <message>
        <source>{count:mine lies|mines lie} outside the zoned area and got no model: {mines}.</source>
        <translation>{count}座矿山位于分区范围之外，没有修复模式：{mines}。</translation>
    </message>
    <message>
        <source>{count:mine lies|mines lie} outside the zoned area and {count:|has|have} no model.</source>
        <translation>{count}座矿山位于分区范围之外，没有修复模式。</translation>
    </message>
    <message>
        <source>{count:mine lies|mines lie} outside the zoned area and {count:|has|have} no model: {mines}.</source>
        <translation>{count}座矿山位于分区范围之外，未确定修复模式：{mines}。</translation>
    </message>
    <message>
        <source>{count:mine lies|mines lie} outside the zoned area with more than half of {count:|its|their} ground; the rest decided: {mines}.</source>
        <translation>有{count}座矿山的一半以上面积位于分区范围之外，由其余部分决定：{mines}。</translation>
    </message>
    <message>
        <source>{count:mine|mines}</source>
        <translation>{count}座矿山</translation>
    </message>
    <message>
        <source>{count:mine|mines} of severe damage ({area} ha) {count:|gets|get} {model}. {reason}</source>
        <translation>{count}座损毁严重的矿山（{area}公顷）采用{model}。{reason}</translation>
    </message>
    <message>
        <source>{count:mine|mines}; all together gain {total:.6g} (risk x km2), each alone {alone:.6g} added up.</source>
        <translation>共{count}座矿山；全部一并修复的收益为 {total:.6g}（风险 × km2），各自单独修复的收益合计为 {alone:.6g}。</translation>
    </message>
    <message>
        <source>{count:overlap|overlaps} of at most {smallest:g} m2 {count:|was|were} passed over; together {area:,.3f} m2.</source>
        <translation>忽略了{count}处不大于 {smallest:g} m2 的重叠，合计 {area:,.3f} m2。</translation>
    </message>
    <message>
        <source>{count:patch has|patches have} no mineral group.</source>
        <translation>{count}个图斑没有矿产类别。</translation>
    </message>
    <message>
        <source>{count:patch has|patches have} no reference: too little undisturbed land of {count:|its|their} classes lies in the ring.</source>
        <translation>{count}个图斑没有参照：环带内其地类的未受扰动土地过少。</translation>
    </message>
    <message>
        <source>{count:patch has|patches have} no {field}; {count:|it is|they are} booked under the mine {name}.</source>
        <translation>{count}个图斑没有 {field}，计入矿山“{name}”名下。</translation>
    </message>
    <message>
        <source>{count:patch holds|patches hold} no pixel with a cover in both years and a land use.</source>
        <translation>{count}个图斑内没有两年覆盖度和土地利用均已知的像元。</translation>
    </message>
    <message>
        <source>{count:patch|patches} had no less cover before than the reference: nothing was lost, so {count:|it has|they have} no recovery.</source>
        <translation>{count}个图斑前期的覆盖度不低于参照：没有失去植被，因而没有恢复率。</translation>
    </message>
    <message>
        <source>{count:place|places}</source>
        <translation>{count}处</translation>
    </message>
    <message>
        <source>{count:place|places}, {area:,.4f} km2, {damage:,.4f} ha of damage in them.</source>
        <translation>{count}处高胁迫区，{area:,.4f} km2，其中损毁{damage:,.4f}公顷。</translation>
    </message>
    <message>
        <source>{count:place|places}, {area} km² in all; of the highest level, {level}: {high}.</source>
        <translation>共{count}处，合计{area}平方千米；其中最高级（{level}级）{high}处。</translation>
    </message>
    <message>
        <source>{count:problem|problems} in {patches:patch|patches}.</source>
        <translation>{patches}个图斑中发现{count}个问题。</translation>
    </message>
    <message>
        <source>{count:region is|regions are} farther than NEAR from every mine and {count:|was|were} left out.</source>
        <translation>{count}个斑块距所有矿山都超过 NEAR，已舍去。</translation>
    </message>
    <message>
        <source>{count:region is|regions are} smaller than MIN_AREA and {count:|was|were} left out.</source>
        <translation>{count}个斑块小于 MIN_AREA，已舍去。</translation>
    </message>
    <message>
        <source>{count:result is|results are} in the folder {folder}.</source>
        <translation>{count}项结果在文件夹 {folder} 中。</translation>
    </message>
    <message>
        <source>{count:warning|warnings}: {parts}.</source>
        <translation>共{count}条预警：{parts}。</translation>
    </message>
    <message>
        <source>{count:zoned cell has|zoned cells have} no risk without mining; {count:|its|their} area is in neither part.</source>
        <translation>{count}个已分区单元没有无矿山开发时的风险值，其面积不计入任何一部分。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有{count}项</translation>
    </message>
    <message>
        <source>{count} of {total:mine|mines} {count:|has|have} another risk class in MINES than after the changes. Give the mines of the later year.</source>
        <translation>{total}座矿山中有{count}座在 MINES 中的风险等级与变化后的等级不同。请给出较晚年份的矿山。</translation>
    </message>
    <message>
        <source>{count} × {what}</source>
        <translation>{what}{count}条</translation>
    </message>
    <message>
        <source>{criterion}: weight {weight:.4f} (geometric mean {check:.4f}).</source>
        <translation>{criterion}：权重 {weight:.4f}（几何平均 {check:.4f}）。</translation>
    </message>
    <message>
        <source>{criterion}: weight {weight:.4g}, raster {name}.</source>
        <translation>{criterion}：权重 {weight:.4g}，栅格 {name}。</translation>
    </message>
    <message>
        <source>{criterion}: weight {weight:.4g}.</source>
        <translation>{criterion}：权重 {weight:.4g}。</translation>
    </message>
    <message>
        <source>{damage}.</source>
        <translation>{damage}。</translation>
    </message>
    <message>
        <source>{damage}; {protected} % lies in {areas}.</source>
        <translation>{damage}；{protected}%位于{areas}内。</translation>
    </message>
    <message>
        <source>{equal}, or to the UTM zone {utm}</source>
        <translation>{equal}，或 UTM 分带 {utm}</translation>
    </message>
    <message>
        <source>{failed} of {count:check|checks} {failed:|does|do} not hold. Read the section on data checks before using the figures.</source>
        <translation>{count}项自检中有{failed}项未通过。使用本报告数字之前，请先阅读“数据检查与自检”一节。</translation>
    </message>
    <message>
        <source>{field} ({unit}): {meaning}</source>
        <translation>{field}（{unit}）：{meaning}</translation>
    </message>
    <message>
        <source>{field} is &apos;{value}&apos;; use one of {codes}.</source>
        <translation>{field} 为“{value}”；请使用 {codes} 之一。</translation>
    </message>
    <message>
        <source>{field} is &apos;{value}&apos;; write the code {code}.</source>
        <translation>{field} 为“{value}”；请填写代码 {code}。</translation>
    </message>
    <message>
        <source>{field} is empty; use one of {codes}.</source>
        <translation>{field} 为空；请使用 {codes} 之一。</translation>
    </message>
    <message>
        <source>{field} was made with the weight 0, so the component cannot be recovered, and the matrix gives it a weight above 0. Make the risk overlay with weights above 0 first.</source>
        <translation>{field} 是以权重 0 生成的，该分量无法还原，而判断矩阵给它的权重大于 0。请先用大于 0 的权重运行“风险叠加”。</translation>
    </message>
    <message>
        <source>{field}: {area:,.4f} ha of {count:mine lies|mines lie} inside {name}.</source>
        <translation>{field}：{count}座矿山共{area:,.4f}公顷位于 {name} 内。</translation>
    </message>
    <message>
        <source>{field}: {count:id is|ids are} nearly the same as another ({ids}), and {count:|counts as a mine of its own|count as mines of their own}. Spell them alike if they are one mine. See Check interpretation.</source>
        <translation>{field}：有{count}个编号与其他编号几乎相同（{ids}），各按一座单独的矿山计。如为同一座矿山，请统一写法。参见“解译检查”。</translation>
    </message>
    <message>
        <source>{field}: {meaning}</source>
        <translation>{field}：{meaning}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{held} of {count:mine|mines} {held:|has|have} the same restoration model under every choice.</source>
        <translation>{count}座矿山中，{held}座在每项选择下修复模式均相同。</translation>
    </message>
    <message>
        <source>{held} of {whole:mine|mines} {held:|has|have} the same restoration model {rule}.</source>
        <translation>{whole}座矿山中，{rule}修复模式相同的有{held}座。</translation>
    </message>
    <message>
        <source>{history}: {count:cell|cells}.</source>
        <translation>{history}：{count}个单元。</translation>
    </message>
    <message>
        <source>{key}: not stated for {area:,.4f} ha.</source>
        <translation>{key}：{area:,.4f}公顷未填写。</translation>
    </message>
    <message>
        <source>{label}: score {score:g} on {area} ({share:.2f} %).</source>
        <translation>{label}：评分 {score:g}，面积 {area}（{share:.2f}%）。</translation>
    </message>
    <message>
        <source>{layer} (synthetic)</source>
        <translation>{layer}（合成数据）</translation>
    </message>
    <message>
        <source>{layer}: {name} ({crs}) and {area} lie apart. Check the extents and the CRS of both.</source>
        <translation>{layer}：{name}（{crs}）与 {area} 不相交。请检查二者的范围和坐标系。</translation>
    </message>
    <message>
        <source>{level}: {certain:,.2f} of {area:,.2f} ha are certain ({percent:.2f} %), at most {possible:,.2f} ha possible.</source>
        <translation>{level}：{area:,.2f}公顷中有{certain:,.2f}公顷稳定（{percent:.2f}%），最多可能为{possible:,.2f}公顷。</translation>
    </message>
    <message>
        <source>{low} – {high} ha</source>
        <translation>{low}～{high}公顷</translation>
    </message>
    <message>
        <source>{measure} ({level})</source>
        <translation>{measure}（{level}）</translation>
    </message>
    <message>
        <source>{measure} ({level}): mines {count}, months to the next look {months}.</source>
        <translation>{measure}（{level}）：矿山{count}座，{months}个月后再次检查。</translation>
    </message>
    <message>
        <source>{mines:mine|mines} damaged {area} ha. {share} % of it is {ecosystem}</source>
        <translation>{mines}座矿山共损毁{area}公顷，其中{ecosystem}占{share}%</translation>
    </message>
    <message>
        <source>{mines} × {model}</source>
        <translation>{model}{mines}座</translation>
    </message>
    <message>
        <source>{model}: {mines:mine|mines} ({share:.2f} %).</source>
        <translation>{model}：{mines}座矿山（{share:.2f}%）。</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} 等，另有{count}个</translation>
    </message>
    <message>
        <source>{names}: nothing of this reaches the TEMPLATE {template} ({crs}). Check the extents and the CRS.</source>
        <translation>{names}：没有任何部分触及 TEMPLATE {template}（{crs}）。请检查范围和 CRS。</translation>
    </message>
    <message>
        <source>{names}: nothing of this reaches the TEMPLATE.</source>
        <translation>{names}：没有任何部分触及 TEMPLATE。</translation>
    </message>
    <message>
        <source>{name} (code)</source>
        <translation>{name}（代码）</translation>
    </message>
    <message>
        <source>{name} ({amount}) {where}</source>
        <translation>{name}（{amount}）{where}</translation>
    </message>
    <message>
        <source>{name} ({meaning})</source>
        <translation>{name}（{meaning}）</translation>
    </message>
    <message>
        <source>{name} has the weight {weight:.4g}, but makes {effective:.1%} of the variance of the risk: what is nearly the same everywhere decides little. SCALING offers other scales.</source>
        <translation>{name}的权重为 {weight:.4g}，但在风险方差中占 {effective:.1%}：处处相近的分量作用很小。SCALING 提供其他尺度。</translation>
    </message>
    <message>
        <source>{name} is empty: none of its kind are counted.</source>
        <translation>{name} 为空：不计此类要素。</translation>
    </message>
    <message>
        <source>{name} {amount}</source>
        <translation>{name}{amount}</translation>
    </message>
    <message>
        <source>{name} {area:,.4f} ha</source>
        <translation>{name} {area:,.4f} ha</translation>
    </message>
    <message>
        <source>{name} {area} ha ({share} %)</source>
        <translation>{name} {area}公顷（{share}%）</translation>
    </message>
    <message>
        <source>{name}: correlation with the risk {correlation:.3f}; drives {count:cell|cells}.</source>
        <translation>{name}：与风险的相关系数 {correlation:.3f}；在{count}个单元中为主导因子。</translation>
    </message>
    <message>
        <source>{name}: the same in every cell, or the risk is; drives {count:cell|cells}.</source>
        <translation>{name}：各单元的值相同，或风险相同；主导{count}个单元。</translation>
    </message>
    <message>
        <source>{name}: weight {weight:.4g}, effective weight {effective:.4g}.</source>
        <translation>{name}：权重 {weight:.4g}，有效权重 {effective:.4g}。</translation>
    </message>
    <message>
        <source>{name}: {count:pixel|pixels}.</source>
        <translation>{name}：{count}个像元。</translation>
    </message>
    <message>
        <source>{name}: {hot:hot cell|hot cells}, {cold:cold cell|cold cells}.</source>
        <translation>{name}：热点单元{hot}个，冷点单元{cold}个。</translation>
    </message>
    <message>
        <source>{number} (true for no mine)</source>
        <translation>{number}（对任何矿山都不成立）</translation>
    </message>
    <message>
        <source>{number} (true for {count:mine|mines}, all taken by earlier rules)</source>
        <translation>{number}（对{count}座矿山成立，但均已被前面的规则选中）</translation>
    </message>
    <message>
        <source>{number} {name}: {limits}; {cells:cell|cells}, {area:,.2f} ha, {share:.2f} %.</source>
        <translation>{number} {name}：{limits}；{cells}个单元，{area:,.2f}公顷，{share:.2f}%。</translation>
    </message>
    <message>
        <source>{output}: nothing was written, because an optional input that it is made from was not given.</source>
        <translation>{output}：未写出任何内容，因为生成它所需的可选输入没有给出。</translation>
    </message>
    <message>
        <source>{output}: {path} is also the input {input}. Choose another file for the output.</source>
        <translation>{output}：{path} 同时也是输入 {input}。请为输出另选文件。</translation>
    </message>
    <message>
        <source>{output}: {path} is also the output {other}. Choose another file for one of them.</source>
        <translation>{output}：{path} 同时也是输出 {other}。请为其中之一另选文件。</translation>
    </message>
    <message>
        <source>{parameter}: &quot;{text}&quot; cannot be read. Give the year of every layer in four digits, in the order of the layers and separated by semicolons: 2015;2018;2021</source>
        <translation>{parameter}：无法识别“{text}”。请按图层顺序给出各图层的四位年份，以分号分隔：2015;2018;2021</translation>
    </message>
    <message>
        <source>{parameter}: AS_IN is given too. Give one of the two.</source>
        <translation>{parameter}：同时给出了 AS_IN。二者只给其一。</translation>
    </message>
    <message>
        <source>{parameter}: areas overlap; {area:,.4f} ha belong to the one that holds more of the piece.</source>
        <translation>{parameter}：区域有重叠；{area:,.4f}公顷归入占该斑块较大份额的区域。</translation>
    </message>
    <message>
        <source>{parameter}: feature {id} of {name} has coordinates that are no numbers, or are too large to reckon with. Correct or delete it.</source>
        <translation>{parameter}：{name} 的要素 {id} 的坐标不是数值，或过大而无法计算。请修正或删除该要素。</translation>
    </message>
    <message>
        <source>{parameter}: fields of a kind that the format {format} does not hold become text: {fields}.</source>
        <translation>{parameter}：{format}格式不能存储的字段类型已转为文本：{fields}。</translation>
    </message>
    <message>
        <source>{parameter}: fields whose names the format {format} does not take were renamed: {fields}.</source>
        <translation>{parameter}：{format}格式不接受的字段名已改名：{fields}。</translation>
    </message>
    <message>
        <source>{parameter}: in {count:cell|cells} too few pixels have a value (LEAST_KNOWN), and {count:|it has|they have} no {what}: {cells}.</source>
        <translation>{parameter}：{count}个单元内有值像元过少（LEAST_KNOWN），没有{what}：{cells}。</translation>
    </message>
    <message>
        <source>{parameter}: in {name}, {count:cell has|cells have} no area_km2 above 0 and within {count:|its|their} polygon&apos;s area (the first is feature {first}: {value} of {whole:g} km2). Make the grid with Evaluation grid, or remove the field to use the whole polygons.</source>
        <translation>{parameter}：{name} 中有{count}个单元的 area_km2 不大于 0 或超过其多边形面积（首个为要素 {first}：{value}，多边形为 {whole:g} km2）。请用“评价格网”生成格网，或删除该字段以采用整个多边形。</translation>
    </message>
    <message>
        <source>{parameter}: in {name}, {count:cell|cells} with a risk {count:|has|have} no risk_class that is a whole number from 1 on (the first is feature {first}). Zone the layer again with Risk zoning.</source>
        <translation>{parameter}：{name} 中有{count}个有风险值的单元缺少 risk_class，或其不是从 1 起的整数（首个为第{first}个要素）。请用“风险分区”重新分区。</translation>
    </message>
    <message>
        <source>{parameter}: in {name}, {count:mine has|mines have} no area_ha (the first is {first}), and a mine without an area would count as gone. Run Restoration models again.</source>
        <translation>{parameter}：{name} 中有{count}座矿山缺少 area_ha（首个为 {first}），没有面积的矿山会被计为消失。请重新运行“修复模式”。</translation>
    </message>
    <message>
        <source>{parameter}: it has {count} letters, at most {most} fit into the names of files. Give a year, or a word.</source>
        <translation>{parameter}：共{count}个字符，文件名中最多容纳{most}个。请填写年份或一个词。</translation>
    </message>
    <message>
        <source>{parameter}: it is the suffix of a run in OUTPUT_FOLDER, which is empty. Give that folder, or AS_IN.</source>
        <translation>{parameter}：它是 OUTPUT_FOLDER 中一次运行的后缀，而 OUTPUT_FOLDER 为空。请给出该文件夹，或改用 AS_IN。</translation>
    </message>
    <message>
        <source>{parameter}: no area holds any of the polygons. Check the extent and the CRS of both.</source>
        <translation>{parameter}：没有任何区域包含这些多边形。请检查两者的范围和坐标系。</translation>
    </message>
    <message>
        <source>{parameter}: no patch lies inside {name}. Check its CRS and extent if that is unexpected.</source>
        <translation>{parameter}：没有图斑位于 {name} 之内。若与预期不符，请检查其 CRS 和范围。</translation>
    </message>
    <message>
        <source>{parameter}: no patch of {name} lies on the land use {raster}. Check the CRS and extent of both.</source>
        <translation>{parameter}：{name} 没有图斑位于土地利用 {raster} 上。请检查两者的 CRS 和范围。</translation>
    </message>
    <message>
        <source>{parameter}: no polygon of {name} lies on the land use; every pixel is fully accessible (1).</source>
        <translation>{parameter}：{name} 没有多边形位于土地利用上；所有像元均完全可达（1）。</translation>
    </message>
    <message>
        <source>{parameter}: nothing can be written into {folder}, because {place} is {what}. Choose another folder.</source>
        <translation>{parameter}：无法写入 {folder}，因为 {place} 是{what}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>{parameter}: one year is no series. Give the layers of at least two years.</source>
        <translation>{parameter}：只有一个年份，不成序列。请至少给出两个年份的图层。</translation>
    </message>
    <message>
        <source>{parameter}: polygons of {name} with different accessibilities overlap; the lowest counts there, as the strictest protection does.</source>
        <translation>{parameter}：{name} 中可达性不同的多边形相互重叠；重叠处取最低的可达性（从严）。</translation>
    </message>
    <message>
        <source>{parameter}: rasters cannot be written in the format {format} ({suffix}). Choose another, such as GeoTIFF (.tif).</source>
        <translation>{parameter}：不能以 {format}（{suffix}）格式写出栅格。请另选格式，例如 GeoTIFF（.tif）。</translation>
    </message>
    <message>
        <source>{parameter}: texts in the field {field} of {name} cannot be read, because the file does not say its encoding. Write it, such as GBK, into a text file {cpg} beside it.</source>
        <translation>{parameter}：{name} 的字段 {field} 中有无法识别的文字，因为文件没有注明编码。请在其旁新建文本文件 {cpg}，写入编码名称，如 GBK。</translation>
    </message>
    <message>
        <source>{parameter}: the classes do not follow the same BREAKS: a risk of {value:.6g} is in class {level} or lower in {one}, and {below:.6g} is in class {above} or higher in {other}. Zone all years by the same breaks (Risk zoning, AS_IN or BREAKS).</source>
        <translation>{parameter}：各年份分级所用的 BREAKS 不同：{one} 中风险 {value:.6g} 属第{level}级或更低，而 {other} 中 {below:.6g} 属第{above}级或更高。请用相同的断点对所有年份分区（“风险分区”的 AS_IN 或 BREAKS）。</translation>
    </message>
    <message>
        <source>{parameter}: the code(s) {codes} are not in the table of SENSITIVITY. Add them there, or translate the land use first (Translate land use).</source>
        <translation>{parameter}：编码 {codes} 不在 SENSITIVITY 表中。请补充到表中，或先转换土地利用（土地利用转换）。</translation>
    </message>
    <message>
        <source>{parameter}: the disk is full, so that {path} could not be written. What stood there before still stands. Free some space, or choose another disk.</source>
        <translation>{parameter}：磁盘已满，无法写入 {path}。原有文件保持不变。请释放空间或换用其他磁盘。</translation>
    </message>
    <message>
        <source>{parameter}: the expression {text} cannot be read ({problem}). Fields of MINES: {fields}.</source>
        <translation>{parameter}：无法解析表达式{text}（{problem}）。MINES 的字段：{fields}。</translation>
    </message>
    <message>
        <source>{parameter}: the expression {text} gives no true or false ({problem}).</source>
        <translation>{parameter}：表达式{text} 的结果不是真或假（{problem}）。</translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} has no value in any feature.</source>
        <translation>{parameter}：{name} 的字段 {field} 在所有要素中均无值。</translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} holds {value:g} (feature {row}); an accessibility lies within 0 and 1.</source>
        <translation>{parameter}：{name} 的字段 {field} 含有 {value:g}（要素 {row}）；可达性须在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} is &apos;{value}&apos; in feature {place}, where a number belongs. Correct it (field calculator).</source>
        <translation>{parameter}：{name} 的字段 {field} 在第{place}个要素中为“{value}”，此处应为数字。请更正（字段计算器）。</translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} is text where numbers belong. Convert it (Processing: Refactor fields) or choose another field.</source>
        <translation>{parameter}：{name} 的字段 {field} 为文本，此处须为数值。请转换（Processing：“重构字段”）或另选字段。</translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} is {value:g} in {count:feature|features} (the first is feature {first}), which is beyond all that can be measured. Make it NULL (field calculator), or leave these features out.</source>
        <translation>{parameter}：{name} 的字段 {field} 在{count}个要素中的值为 {value:g}（第一个为第{first}个要素），超出任何可能的测量值。请用字段计算器将其改为 NULL，或去掉这些要素。</translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} is {value:g} in {count:feature|features}, far from all other values, which looks like a placeholder for no value. Make it NULL (field calculator), or leave these features out.</source>
        <translation>{parameter}：{name} 的字段 {field} 在{count}个要素中为 {value:g}，远离其余所有值，疑为表示无值的占位值。请将其改为 NULL（字段计算器），或排除这些要素。</translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} is {value:g} in {count:feature|features}, far from all other values. If that stands for no value, make it NULL (field calculator).</source>
        <translation>{parameter}：{name} 的字段 {field} 在{count}个要素中为 {value:g}，远离其余所有值。若其表示无值，请改为 NULL（字段计算器）。</translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} must lie between {low:g} and {high:g}, but {count:cell has|cells have} something else (the first is feature {first}: {value:g}). If it stands for no value, make it NULL (field calculator); if not, choose another field.</source>
        <translation>{parameter}：{name} 的字段 {field} 必须在 {low:g} 到 {high:g} 之间，但有{count}个单元的值不在其中（第一个是要素 {first}：{value:g}）。如果它表示无值，请把它改为 NULL（字段计算器）；否则请选择其他字段。</translation>
    </message>
    <message>
        <source>{parameter}: the file {path} cannot be written ({error}). Choose another place.</source>
        <translation>{parameter}：文件 {path} 无法写入（{error}）。请另选位置。</translation>
    </message>
    <message>
        <source>{parameter}: the file {path} is not there.</source>
        <translation>{parameter}：文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>{parameter}: the file {path} of the raster {name} is not there on {machine}. Was it moved? On a cluster, every machine has to see it under the same path.</source>
        <translation>{parameter}：计算机 {machine} 上没有栅格 {name} 的文件 {path}。文件是否已移动？使用集群时，每台计算机都须能以相同路径访问该文件。</translation>
    </message>
    <message>
        <source>{parameter}: the folder {folder} cannot be made ({error}). Choose another place.</source>
        <translation>{parameter}：无法创建文件夹 {folder}（{error}）。请换一个位置。</translation>
    </message>
    <message>
        <source>{parameter}: the folder {folder} does not exist. Make it or choose another.</source>
        <translation>{parameter}：文件夹 {folder} 不存在。请新建或另选。</translation>
    </message>
    <message>
        <source>{parameter}: the grid of {one} is not that of {other}: cells with the same {field} lie up to {distance:.6g} m apart (the farthest is {name}). Make all years on the same evaluation grid (SNAP on).</source>
        <translation>{parameter}：{one} 与 {other} 的格网不同：{field} 相同的单元最多相距 {distance:.6g} m（最远者为 {name}）。请在同一评价格网（开启 SNAP）上生成所有年份。</translation>
    </message>
    <message>
        <source>{parameter}: the highest vegetation cover of {name} in and around the patches is {high:g}. It must be in percent: multiply fractions by 100.</source>
        <translation>{parameter}：{name} 在图斑内及其周围的植被覆盖度最高只有 {high:g}。其单位须为百分比：若为小数请乘以 100。</translation>
    </message>
    <message>
        <source>{parameter}: the history of GRID does not tell this number, on which gains depend. Choose a result of Risk overlay, Risk zoning or Hot spots of this plugin as GRID, or give the number.</source>
        <translation>{parameter}：GRID 的历史记录中没有该数值，而收益取决于它。请选择本插件“风险叠加”“风险分区”或“热点分析”的结果作为 GRID，或直接给出该数值。</translation>
    </message>
    <message>
        <source>{parameter}: the history of {name} does not say which {results} the step {step} used{alike}. Choose a result of this plugin that the step took part in, such as the chain&apos;s hot spots, or give the values.</source>
        <translation>{parameter}：{name} 的处理历史没有说明步骤 {step} 使用了哪些 {results}{alike}。请选择本插件经过该步骤的结果（如全流程的热点），或直接给出数值。</translation>
    </message>
    <message>
        <source>{parameter}: the history of {name} holds {values}, which no run of this step gives. It was changed by hand; choose another result, or give the values.</source>
        <translation>{parameter}：{name} 的历史记录中有 {values}，本步骤的任何一次运行都不会得出这样的值。该记录曾被手工改动；请选择其他结果，或直接给出这些值。</translation>
    </message>
    <message>
        <source>{parameter}: the layer cannot be opened. Choose another one.</source>
        <translation>{parameter}：图层无法打开。请另选图层。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} cannot be brought from {source} to {target}. Are its coordinates of the CRS that it says? Set the right one (layer properties, Source).</source>
        <translation>{parameter}：图层 {name} 无法由 {source} 转换到 {target}。其坐标是否确属所标注的 CRS？请设置正确的 CRS（图层属性，数据源）。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} does not overlap the land use {raster}. Check the CRS and extent of both.</source>
        <translation>{parameter}：图层 {name} 与土地利用 {raster} 不重叠。请检查两者的坐标参考系和范围。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has no CRS. Set it (layer properties, Source).</source>
        <translation>{parameter}：图层 {name} 没有 CRS。请在图层属性的“数据源”中设置。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has no features.</source>
        <translation>{parameter}：图层 {name} 没有要素。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has no field {field}; it has {fields}.</source>
        <translation>{parameter}：图层 {name} 没有字段 {field}；现有字段为 {fields}。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has no field {field}; it has {fields}. Name the right one ({asked}).</source>
        <translation>{parameter}：图层 {name} 没有字段 {field}；现有字段为 {fields}。请指定正确的字段（{asked}）。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has no field {field}; it has {fields}. Where their letters are not right, the file does not say its encoding: write it, such as GBK, into a text file {cpg} beside it.</source>
        <translation>{parameter}：图层 {name} 没有字段 {field}；现有字段为 {fields}。如字段名显示为乱码，说明文件没有注明编码：请在其旁新建文本文件 {cpg}，写入编码名称，如 GBK。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has no field {missing}. Give {origin}.</source>
        <translation>{parameter}：图层 {name} 没有字段 {missing}。请给出{origin}。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has the field {field}, so it is another output of that step. Give {origin}.</source>
        <translation>{parameter}：图层 {name} 有字段 {field}，因此是该步骤的另一项输出。请给出{origin}。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} holds {kind}, but this needs {wanted}. Choose another layer.</source>
        <translation>{parameter}：图层 {name} 的几何类型为{kind}，而此处需要{wanted}。请另选图层。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} is in {crs} ({problem}), and areas and distances need a projected CRS in metres. Reproject it, preferably to an equal-area CRS (Processing: Reproject layer, or Warp for rasters).</source>
        <translation>{parameter}：图层 {name} 的坐标系为 {crs}（{problem}），而面积和距离须使用以米为单位的投影坐标系。请重投影，最好采用等积投影（Processing：“图层重投影”，栅格用“变形（Warp）”）。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} is in {crs}, whose areas are up to {factor:.4f} times the true ones there. An equal-area CRS such as {better} would give true areas.</source>
        <translation>{parameter}：图层 {name} 的坐标系为 {crs}，在该处量算的面积与真实面积之比最大偏差为{factor:.4f}倍。改用等积坐标系（例如 {better}）可得到真实面积。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} is in {crs}, whose areas are {factor:.3g} times the true ones there, so that every hectare would be wrong. Reproject the inputs to an equal-area CRS that fits, such as {better}.</source>
        <translation>{parameter}：图层 {name} 的坐标系为 {crs}，在该处量算的面积是真实面积的{factor:.3g}倍，所有公顷数都会出错。请将输入数据重投影到合适的等积坐标系，例如 {better}。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} is not a raster file. Export it as a GeoTIFF first.</source>
        <translation>{parameter}：图层 {name} 不是栅格文件。请先导出为 GeoTIFF。</translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} says that it has {expected:feature|features}, but only {count} could be read. Its file is damaged or was changed, or the connection broke. Load the layer anew, or a sound copy.</source>
        <translation>{parameter}：图层 {name} 标明有{expected}个要素，但只能读出{count}个。文件可能已损坏或被修改，或者连接中断。请重新加载该图层，或改用完好的副本。</translation>
    </message>
    <message>
        <source>{parameter}: the mines given for {year} ({name}) were made with the grid of {other}. Give the layers of mines in the order of the years.</source>
        <translation>{parameter}：为 {year} 给出的矿山（{name}）是用 {other} 的格网生成的。请按年份顺序给出矿山图层。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} cannot be read ({error}). Its file is damaged or incomplete: copy or make it again.</source>
        <translation>{parameter}：栅格 {name} 无法读取（{error}）。文件已损坏或不完整，请重新复制或重新生成。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} does not overlap the analysis grid. Check its extent and CRS ({crs}).</source>
        <translation>{parameter}：栅格 {name} 与分析格网不重叠。请检查其范围和 CRS（{crs}）。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} has no band of its own. Add one of the rasters that its file holds to the project and choose that.</source>
        <translation>{parameter}：栅格 {name} 本身没有波段。请把该文件中的某个子栅格加入工程，再选择它。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} has no valid cell.</source>
        <translation>{parameter}：栅格 {name} 没有有效像元。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} has {count:band|bands} ({bands}), and it is not clear which is meant. Save the one that is as a raster of its own (GDAL: Rearrange bands), or make one of them (Raster calculator: the sum of twelve months).</source>
        <translation>{parameter}：栅格 {name} 有{count}个波段（{bands}），无法确定应使用哪一个。请把所需波段另存为单独的栅格（GDAL：重排波段），或由各波段合成一个（栅格计算器：如十二个月之和）。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} holds class codes that {table} does not have: {codes}. Add a row for each, or translate the land use first.</source>
        <translation>{parameter}：栅格 {name} 含有 {table} 中没有的地类代码：{codes}。请在表中逐一补充，或先转换土地利用。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} holds complex numbers ({type}). Make a raster of their real part or their size first (GDAL: Raster calculator).</source>
        <translation>{parameter}：栅格 {name} 存储的是复数（{type}）。请先生成其实部或模的栅格（GDAL：栅格计算器）。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} holds values that are no whole numbers, so they are no class codes.</source>
        <translation>{parameter}：栅格 {name} 含有非整数值，不是地类代码。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} holds {low:g} to {high:g}, and its values must lie between 0 and 1. Give the raster that the step of this name made.</source>
        <translation>{parameter}：栅格 {name} 的取值为 {low:g} 至 {high:g}，而此处应在 0 与 1 之间。请给出同名步骤生成的栅格。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} holds {value:.10g}, which is no class code. If it stands for no value, set it as nodata (Processing: Translate).</source>
        <translation>{parameter}：栅格 {name} 中有 {value:.10g}，不是类别代码。如果它表示无值，请把它设为 nodata（处理工具：转换格式 Translate）。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} is called like {other}, but taken for {row}. Is the order the table&apos;s?</source>
        <translation>{parameter}：栅格 {name} 的名称像是 {other}，却被当作 {row}。顺序是否与表一致？</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} is rotated or not north-up. Warp it to a north-up grid first.</source>
        <translation>{parameter}：栅格 {name} 带有旋转或并非正北朝上。请先变形（Warp）为正北朝上的格网。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} of mining holds no mined pixel.</source>
        <translation>{parameter}：采矿栅格 {name} 中没有采矿像元。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} of the threat {threat} holds {value:g}; an intensity lies within 0 and 1. Rescale the raster (Raster calculator), or set what is no value as nodata.</source>
        <translation>{parameter}：威胁源 {threat} 的栅格 {name} 含有 {value:g}；强度须在 0 与 1 之间。请用栅格计算器换算，或将无效值设为 nodata。</translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} stands for more than one row of the table.</source>
        <translation>{parameter}：栅格 {name} 用于表中的不止一行。</translation>
    </message>
    <message>
        <source>{parameter}: the repair changed the area of {count:feature|features} of {name}, by {change:+,.4f} ha in all, because ground that rings go round twice counts once ({features}).</source>
        <translation>{parameter}：修复使 {name} 中{count}个要素的面积发生变化，合计{change:+,.4f}公顷，因为被环重复围住的地面只计一次（{features}）。</translation>
    </message>
    <message>
        <source>{parameter}: the vegetation cover of {name} runs from {low:g} to {high:g} in and around a patch; it must be in percent, 0-100. Rescale it, and declare its nodata value.</source>
        <translation>{parameter}：{name} 在图斑内及其周围的植被覆盖度为 {low:g} 至 {high:g}；须为 0-100 的百分比。请重新换算，并声明其 nodata 值。</translation>
    </message>
    <message>
        <source>{parameter}: there is no layer {layer} in {path}. Suffixes of the runs in that folder: {found}.</source>
        <translation>{parameter}：{path} 中没有图层 {layer}。该文件夹中已有运行的后缀：{found}。</translation>
    </message>
    <message>
        <source>{parameter}: {area:,.4f} ha lie in none of the areas.</source>
        <translation>{parameter}：{area:,.4f}公顷不在任何区域内。</translation>
    </message>
    <message>
        <source>{parameter}: {area} ({share:.2f} %) take scores above 1, up to {highest:g}. Scores lie within 0-1, as those of the shipped table do; divide those of your own.</source>
        <translation>{parameter}：{area}（{share:.2f}%）的评分大于 1，最高 {highest:g}。评分应在 0-1 之间（如随插件提供的表），请换算您自己的评分。</translation>
    </message>
    <message>
        <source>{parameter}: {area} lie outside every range ({where} {limit:g}, as far as {furthest:g}) and take the nearest range&apos;s score, {score:g}. If such a value stands for no value, set it as nodata (Processing: Translate).</source>
        <translation>{parameter}：{area} 不在任何区间内（{where} {limit:g}，最远到 {furthest:g}），取最近区间的评分 {score:g}。如果这样的值表示无值，请把它设为 nodata（处理工具：转换格式 Translate）。</translation>
    </message>
    <message>
        <source>{parameter}: {area} of the template have no value and stay without a score.</source>
        <translation>{parameter}：模板中有 {area} 无值，没有评分。</translation>
    </message>
    <message>
        <source>{parameter}: {count:candidate|candidates} of {name} {count:|is|are} left out, because nobody accepted {count:|it|them} (accept).</source>
        <translation>{parameter}：{name} 中有{count}个候选图斑未经采纳（accept），不计入。</translation>
    </message>
    <message>
        <source>{parameter}: {count:cell holds|cells hold} no pixel with a value, and {count:|has|have} no {what}.</source>
        <translation>{parameter}：{count}个单元内没有有值像元，没有{what}。</translation>
    </message>
    <message>
        <source>{parameter}: {count:cell|cells} of {name} {count:|is|are} there more than once (features {first} and {second} are the same polygon, or have the same row and col). Remove the copies (Delete duplicate geometries), or bring the parts of a cell together (Dissolve by cell_id).</source>
        <translation>{parameter}：{name} 中有{count}个单元重复出现（要素 {first} 与 {second} 是同一多边形，或 row 和 col 相同）。请删除重复要素（“删除重复几何图形”），或将同一单元的各部分合并（按 cell_id“融合”）。</translation>
    </message>
    <message>
        <source>{parameter}: {count:feature|features} of {name} {count:|has|have} no geometry and {count:|was|were} left out.</source>
        <translation>{parameter}：{name} 有{count}个要素没有几何图形，不参与计算。</translation>
    </message>
    <message>
        <source>{parameter}: {count:feature|features} of {name} {count:|has|have} no {field}, so {count:|it belongs|they belong} to no mine. Fill it in first.</source>
        <translation>{parameter}：{name} 有{count}个要素没有 {field}，不属于任何矿山。请先填写。</translation>
    </message>
    <message>
        <source>{parameter}: {count:feature|features} of {name} {count:|is|are} restored land and {count:|is|are} left out here.</source>
        <translation>{parameter}：{name} 中有{count}个要素为已修复土地，此处不计。</translation>
    </message>
    <message>
        <source>{parameter}: {count:feature|features} of {name} {count:|lies|lie} where {target} has no place and {count:|was|were} left out.</source>
        <translation>{parameter}：{name} 有{count}个要素位于 {target} 无法表示的位置，不参与计算。</translation>
    </message>
    <message>
        <source>{parameter}: {count:invalid geometry|invalid geometries} of {name} {count:|was|were} repaired.</source>
        <translation>{parameter}：已修复 {name} 的{count}个无效几何图形。</translation>
    </message>
    <message>
        <source>{parameter}: {count:layer is|layers are} given, but only {opened} of them can be opened (not {lost}). Choose these again, or take them out of the list.</source>
        <translation>{parameter}：给出了{count}个图层，但只有{opened}个可以打开（打不开：{lost}）。请重新选择这些图层，或将其从列表中去掉。</translation>
    </message>
    <message>
        <source>{parameter}: {count:mine has|mines have} no cost above 0: {mines}. Every mine needs one, or gains per cost mean nothing.</source>
        <translation>{parameter}：有{count}座矿山没有大于 0 的成本：{mines}。每座矿山都须有成本，否则单位成本收益没有意义。</translation>
    </message>
    <message>
        <source>{parameter}: {count:mine lies|mines lie} in none of them: {mines}.</source>
        <translation>{parameter}：{count}座矿山不在其中任何一个之内：{mines}。</translation>
    </message>
    <message>
        <source>{parameter}: {count:piece has|pieces have} no {field}; {count:|it counts|they count} as one mine.</source>
        <translation>{parameter}：{count}个损毁斑块没有 {field}；合计为一座矿山。</translation>
    </message>
    <message>
        <source>{parameter}: {count:pixel|pixels} under the mines of PIECES {count:|is|are} not mined in {name}. Take the rasters that Threat layers made from the same mines.</source>
        <translation>{parameter}：PIECES 矿山下有{count}个像元在 {name} 中不是采矿像元。请使用“威胁源图层”由同一批矿山生成的栅格。</translation>
    </message>
    <message>
        <source>{parameter}: {count:polygon|polygons} of {name} {count:|has|have} no {field} and {count:|counts|count} as fully accessible (1).</source>
        <translation>{parameter}：{name} 有{count}个多边形没有 {field}，按完全可达（1）计。</translation>
    </message>
    <message>
        <source>{parameter}: {count:raster|rasters} for the {rows:row|rows} of the threats table ({names}). Give one raster per row, in the same order.</source>
        <translation>{parameter}：威胁源表有{rows}行（{names}），而给出{count}个栅格。请按相同顺序每行给出一个栅格。</translation>
    </message>
    <message>
        <source>{parameter}: {count} of the {wanted:layer|layers} cannot be opened. Choose others.</source>
        <translation>{parameter}：{wanted}个图层中有{count}个无法打开。请另选图层。</translation>
    </message>
    <message>
        <source>{parameter}: {count} of {total:feature|features} of {name} {count:|has|have} no name in the field {field} (the first is feature {first}). Fill the names in or choose another field.</source>
        <translation>{parameter}：{name} 的{total}个要素中有{count}个在字段 {field} 中没有名称（第一个是要素 {first}）。请补填名称或另选字段。</translation>
    </message>
    <message>
        <source>{parameter}: {expected:row was|rows were} written to {path}, but {found} can be read from it ({error}). Try another place or format, such as a GeoPackage.</source>
        <translation>{parameter}：已向 {path} 写入{expected}行，但只能读出{found}行（{error}）。请换一个位置或格式，例如 GeoPackage。</translation>
    </message>
    <message>
        <source>{parameter}: {first} and {second} are both {kind}. Give one of them.</source>
        <translation>{parameter}：{first} 和 {second} 都是{kind}。请只给其一。</translation>
    </message>
    <message>
        <source>{parameter}: {first} and {second} scale {raw} to {scaled} differently ({one:.6g} and {other:.6g} a unit), so the years do not compare. Run the chain for {second} with AS_IN = the result of {first}, and with the same parameters.</source>
        <translation>{parameter}：{first} 与 {second} 由 {raw} 到 {scaled} 的缩放不同（每单位分别为 {one:.6g} 和 {other:.6g}），两个年份不可比。请将 AS_IN 设为 {first} 的结果并采用相同的参数，重新运行 {second} 的全流程。</translation>
    </message>
    <message>
        <source>{parameter}: {given:g} was given, but the history of GRID tells {told:g}. The one given is used.</source>
        <translation>{parameter}：给出的是 {given:g}，而 GRID 的历史记录为 {told:g}。将使用给出的值。</translation>
    </message>
    <message>
        <source>{parameter}: {given:layer is|layers are} given for {layers:year|years}. Give one for each year, in the order of the years, or none.</source>
        <translation>{parameter}：共{layers}个年份，却给出{given}个图层。请按年份顺序每年给出一个，或都不给出。</translation>
    </message>
    <message>
        <source>{parameter}: {given} was chosen, but the history of GRID tells {told}. The one chosen is used.</source>
        <translation>{parameter}：选择的是“{given}”，而 GRID 的历史记录为“{told}”。将使用所选项。</translation>
    </message>
    <message>
        <source>{parameter}: {name} does not tell the patch of every piece ({field}), so patches are not counted.</source>
        <translation>{parameter}：{name} 未给出每个损毁斑块所属的图斑（{field}），因此不统计图斑数。</translation>
    </message>
    <message>
        <source>{parameter}: {name} has no field {field}; every cell counts with its polygon&apos;s whole area.</source>
        <translation>{parameter}：{name} 没有字段 {field}；每个单元按其多边形的全部面积计。</translation>
    </message>
    <message>
        <source>{parameter}: {name} has no field {field}; the polygons&apos; areas count.</source>
        <translation>{parameter}：{name} 没有字段 {field}；采用多边形面积。</translation>
    </message>
    <message>
        <source>{parameter}: {name} has no history of this step; from its fields: {values}.</source>
        <translation>{parameter}：{name} 没有本步骤的处理历史；由其字段求得：{values}。</translation>
    </message>
    <message>
        <source>{parameter}: {name} has no history, and its fields {contributions} do not follow the weights of this run ({weights}) on the scale Limits. Give the weights that it was made with, or WATER_MAX.</source>
        <translation>{parameter}：{name} 没有处理历史，且其字段 {contributions} 不符合本次运行的权重（{weights}）及缩放方式“上下限”。请给出生成它时所用的权重，或给出 WATER_MAX。</translation>
    </message>
    <message>
        <source>{parameter}: {name} has no numeric field {field}, so its mines stand at the end of the early warnings.</source>
        <translation>{parameter}：{name} 没有数值型字段 {field}，其矿山将排在预警清单末尾。</translation>
    </message>
    <message>
        <source>{parameter}: {name} has no value in any cell of the grid. Check extent, CRS and nodata.</source>
        <translation>{parameter}：{name} 在任何格网单元内都没有值。请检查范围、CRS 和 nodata。</translation>
    </message>
    <message>
        <source>{parameter}: {name} holds neither lines nor polygons.</source>
        <translation>{parameter}：{name} 中既没有线也没有面。</translation>
    </message>
    <message>
        <source>{parameter}: {name} holds {least:g} to {greatest:g}, {mean:.4g} on average. Usual for {quantity} in {unit} are {low:g} to {high:g}, and {mean_low:g} to {mean_high:g} on average. Is it in another unit (metres, tenths, feet)? Convert it first (Raster calculator).</source>
        <translation>{parameter}：{name} 的值为 {least:g} 到 {greatest:g}，平均 {mean:.4g}。{quantity}（{unit}）通常为 {low:g} 到 {high:g}，平均 {mean_low:g} 到 {mean_high:g}。单位是否不同（米、十分之一、英尺）？请先换算（栅格计算器）。</translation>
    </message>
    <message>
        <source>{parameter}: {name} holds {low:g} to {high:g}, but habitat quality lies within 0-1. If one of these stands for no value, set it as nodata (Processing: Translate).</source>
        <translation>{parameter}：{name} 的值为 {low:g} 到 {high:g}，但生境质量应在 0-1 之间。如果其中之一表示无值，请把它设为 nodata（处理工具：转换格式 Translate）。</translation>
    </message>
    <message>
        <source>{parameter}: {name} is on another grid; it was resampled ({method}) to pixels of {size:g} m.</source>
        <translation>{parameter}：{name} 的格网不同，已重采样（{method}）为 {size:g} m 像元。</translation>
    </message>
    <message>
        <source>{parameter}: {name} of {step} is {one} in {first} and {other} in {second}, so the years do not compare. Run the chain for {second} with AS_IN = the result of {first}, and with the same parameters.</source>
        <translation>{parameter}：{step} 的 {name} 在 {first} 中为 {one}，在 {second} 中为 {other}，两个年份不可比。请将 AS_IN 设为 {first} 的结果并采用相同的参数，重新运行 {second} 的全流程。</translation>
    </message>
    <message>
        <source>{parameter}: {name} was reprojected from {source} to {target}.</source>
        <translation>{parameter}：{name} 已由 {source} 重投影到 {target}。</translation>
    </message>
    <message>
        <source>{parameter}: {one} and {other} have no cell in common ({field} is {first} and {second}, or their grids are shifted). Make all years on the same evaluation grid (SNAP on).</source>
        <translation>{parameter}：{one} 与 {other} 没有共同的单元（{field} 分别如 {first} 和 {second}，或格网错位）。请在同一评价格网（开启 SNAP）上生成所有年份。</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written ({error}). Close the program that uses it, or choose another place.</source>
        <translation>{parameter}：无法写入 {path}（{error}）。请关闭正在使用该文件的程序，或另选位置。</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written ({error}). Free some space, or choose another folder.</source>
        <translation>{parameter}：无法写入 {path}（{error}）。请腾出空间，或另选文件夹。</translation>
    </message>
    <message>
        <source>{parameter}: {path} holds {count:layer|layers} and none was named; {taken} was taken. The others are {others}: for one of them write {path}|layername={other}.</source>
        <translation>{parameter}：{path} 含有{count}个图层而未指明用哪一个，已取 {taken}。其余为 {others}；如需其中之一，请写作 {path}|layername={other}。</translation>
    </message>
    <message>
        <source>{parameter}: {path} holds {odd}, which QGIS does not read as a part of a path. Choose a folder and a name without it.</source>
        <translation>{parameter}：{path} 中含有 {odd}，QGIS 不会把它读作路径的一部分。请选择不含该字符的文件夹和文件名。</translation>
    </message>
    <message>
        <source>{parameter}: {path} is a folder. Give the name of a file in it.</source>
        <translation>{parameter}：{path} 是文件夹。请给出其中的文件名。</translation>
    </message>
    <message>
        <source>{parameter}: {path} is neither an SVG (.svg) nor a PNG (.png) file.</source>
        <translation>{parameter}：{path} 既不是 SVG（.svg）文件，也不是 PNG（.png）文件。</translation>
    </message>
    <message>
        <source>{parameter}: {path} is no file; only layers of features can be there. Give a file&apos;s name.</source>
        <translation>{parameter}：{path} 不是文件，只能存放要素图层。请给出文件名。</translation>
    </message>
    <message>
        <source>{parameter}: {path} is open in QGIS or in another program, which keeps it; the new one is {other}.</source>
        <translation>{parameter}：{path} 正被 QGIS 或其他程序打开，保持原样；新文件为 {other}。</translation>
    </message>
    <message>
        <source>{parameter}: {path} takes no table now ({error}); what was to go there is in {other}.</source>
        <translation>{parameter}：{path} 目前无法写入数据表（{error}）；原应写入的内容已存入 {other}。</translation>
    </message>
    <message>
        <source>{parameter}: {share:.2f} % of the pixels of {name} are 0, and the value nearest to it is {nearest:g}. If 0 stands for no value, set it as nodata (Processing: Translate).</source>
        <translation>{parameter}：{name} 有{share:.2f}%的像元为 0，而最接近 0 的其他值是 {nearest:g}。如果 0 表示无值，请把它设为 nodata（处理工具：转换格式 Translate）。</translation>
    </message>
    <message>
        <source>{parameter}: {source} cannot be opened. Choose another layer.</source>
        <translation>{parameter}：无法打开 {source}。请另选图层。</translation>
    </message>
    <message>
        <source>{parameter}: {suffix} holds more than letters, digits, hyphens and underscores. Give a year, or a word.</source>
        <translation>{parameter}：{suffix} 含字母、数字、连字符和下划线以外的字符。请给出年份或一个词。</translation>
    </message>
    <message>
        <source>{parameter}: {suffix} is also the SUFFIX of this run. Give this run another suffix.</source>
        <translation>{parameter}：{suffix} 也是本次运行的 SUFFIX。请为本次运行换一个后缀。</translation>
    </message>
    <message>
        <source>{parameter}: {value:.10g} is too large. The most that can be given is {limit:.10g}.</source>
        <translation>{parameter}：{value:.10g} 太大，最大可填 {limit:.10g}。</translation>
    </message>
    <message>
        <source>{parameter}: {value:.10g} is too small. The least that can be given is {limit:.10g}.</source>
        <translation>{parameter}：{value:.10g} 太小，最小可填 {limit:.10g}。</translation>
    </message>
    <message>
        <source>{parameter}: {value} is no finite number. Give a number, or leave it at its default.</source>
        <translation>{parameter}：{value} 不是有限的数值。请给出数值，或保留默认值。</translation>
    </message>
    <message>
        <source>{parameter}: {what}</source>
        <translation>{parameter}：{what}</translation>
    </message>
    <message>
        <source>{parameter}: {years:year is|years are} given for {layers:layer|layers}. Give one year for each layer, in the order of the layers.</source>
        <translation>{parameter}：给出了{years}个年份，而图层有{layers}个。请按图层顺序为每个图层给出一个年份。</translation>
    </message>
    <message>
        <source>{parameter}: {year} stands there more than once. Every layer needs a year of its own.</source>
        <translation>{parameter}：{year} 重复出现。每个图层的年份须各不相同。</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}，全矿{whole}</translation>
    </message>
    <message>
        <source>{patches:patch|patches} in {count:cell|cells}; {pixels:pixel|pixels} of land use were counted.</source>
        <translation>{count}个单元内共有{patches}个斑块；统计了{pixels}个土地利用像元。</translation>
    </message>
    <message>
        <source>{path} is in use, or an input of the run, and stays as it is; the new one is {other}.</source>
        <translation>{path} 正被使用或是本次运行的输入，保持原样；新文件为 {other}。</translation>
    </message>
    <message>
        <source>{path} was opened during the run, in QGIS or in another program, which keeps it as it was. What was made is {kept}.</source>
        <translation>{path} 在运行期间被 QGIS 或其他程序打开，保持原样。新结果为 {kept}。</translation>
    </message>
    <message>
        <source>{path}: {error}. Is the file there, free to be written and the disk not full?</source>
        <translation>{path}：{error}。请检查文件是否存在、是否可写、磁盘是否已满。</translation>
    </message>
    <message>
        <source>{percent:.2f} % of the zoned area keeps its class under all of {count:choice|choices}.</source>
        <translation>分区面积的{percent:.2f}%在全部{count}项选择下均保持其等级。</translation>
    </message>
    <message>
        <source>{protection}; {risk}; {severity}: {damage}.</source>
        <translation>{protection}；{risk}；{severity}：{damage}。</translation>
    </message>
    <message>
        <source>{reason} at x = {x:.2f}, y = {y:.2f}. The other checks used a repaired copy.</source>
        <translation>{reason}，位置 x = {x:.2f}，y = {y:.2f}。其余检查使用修复后的副本。</translation>
    </message>
    <message>
        <source>{rose:cell|cells} ({rose_ha} ha) rose by a class or more, {fell} ({fell_ha} ha) fell, {same} stayed.</source>
        <translation>{rose}个单元（{rose_ha}公顷）上升一级或以上，{fell}个（{fell_ha}公顷）下降，{same}个不变。</translation>
    </message>
    <message>
        <source>{rows:row|rows} by {keys}: {area:,.4f} ha of damage by {mines:mine|mines}.</source>
        <translation>按 {keys} 分为{rows}行：{mines}座矿山共损毁{area:,.4f}公顷。</translation>
    </message>
    <message>
        <source>{sentence} {addition}</source>
        <translation>{sentence}{addition}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{share:.2f} % of the damage was other construction land in the reference, which holds mines, too: there the reference is probably not from before mining.</source>
        <translation>损毁面积的{share:.2f}%在本底中为其他建设用地，其中含有矿山：这些地方的参照可能并非采矿前的状态。</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{share} % of it keeps its class in more than half of the cases.</source>
        <translation>其中{share}%在半数以上的情形下等级不变。</translation>
    </message>
    <message>
        <source>{share} % of the cost removes {own} % of mining’s risk.</source>
        <translation>{share}%的成本可消除矿山开发风险的{own}%。</translation>
    </message>
    <message>
        <source>{share} % of the cost removes {own} % of mining’s risk; in the order worst first {worst} %.</source>
        <translation>{share}%的成本可消除矿山开发风险的{own}%；按最重者优先为{worst}%。</translation>
    </message>
    <message>
        <source>{share} % of the cost: this order removes {own:.1f} % of mining&apos;s risk, &quot;worst first&quot; {worst:.1f} %.</source>
        <translation>{share}%的成本：此顺序可消除采矿风险的{own:.1f}%，“最差优先”为{worst:.1f}%。</translation>
    </message>
    <message>
        <source>{share} % of the cost: this order removes {own:.1f} % of mining&apos;s risk.</source>
        <translation>{share}%的成本：此顺序可消除采矿风险的{own:.1f}%。</translation>
    </message>
    <message>
        <source>{share} % of the damage was other construction land in the reference, which holds mines too: there the reference is probably not from before mining.</source>
        <translation>{share}%的损毁面积在本底中为其他建设用地（其中包含矿山），该部分本底可能并非采矿前状况。</translation>
    </message>
    <message>
        <source>{share} % of the zoned area has the same risk class {rule}.</source>
        <translation>{rule}，分区面积的{share}%风险等级相同。</translation>
    </message>
    <message>
        <source>{shown} and {more} more</source>
        <translation>{shown} 等（另有{more}个）</translation>
    </message>
    <message>
        <source>{size} m</source>
        <translation>分辨率{size}米</translation>
    </message>
    <message>
        <source>{status}: {count:mine|mines}, {area:,.4f} ha outside {count:|its|their} rights.</source>
        <translation>{status}：{count}座矿山，{area:,.4f}公顷在矿业权之外。</translation>
    </message>
    <message>
        <source>{step} met something that it does not foresee ({kind}: {error}). Please report it with the log.</source>
        <translation>{step}遇到未预料的情况（{kind}：{error}）。请连同日志一起反馈。</translation>
    </message>
    <message>
        <source>{step}: {problem}</source>
        <translation>{step}：{problem}</translation>
    </message>
    <message>
        <source>{step}: {problem} (Here {inputs}.)</source>
        <translation>{step}：{problem}（此处 {inputs}。）</translation>
    </message>
    <message>
        <source>{step}: {text}</source>
        <translation>{step}：{text}</translation>
    </message>
    <message>
        <source>{stressed} of {cells:cell|cells} {stressed:|is|are} under stress; the highest value is {highest}, the mean over the study area {mean}.</source>
        <translation>{cells}个单元中有{stressed}个受到胁迫，最高值为{highest}，全研究区平均为{mean}。</translation>
    </message>
    <message>
        <source>{table}, column criterion: the rows must be {wanted}; the table has {present}.</source>
        <translation>{table}，列 criterion：各行须为 {wanted}；表中为 {present}。</translation>
    </message>
    <message>
        <source>{table}, column threat: {count:class is|classes are} construction; it must be one, because mined cells get its code.</source>
        <translation>{table}，列 threat：有{count}个地类为 construction；只能有一个，因为采矿像元采用其代码。</translation>
    </message>
    <message>
        <source>{table}, column {column}: the rows must be {names}; the table has {present}.</source>
        <translation>{table}，列 {column}：各行须为 {names}；表中为 {present}。</translation>
    </message>
    <message>
        <source>{table}, row {row} ({step}, {parameter}): {value} cannot be used. There is: {what}.</source>
        <translation>{table}，第{row}行（{step}，{parameter}）：{value} 不可用。可用的有：{what}。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column DECAY: {value} is neither linear nor exponential.</source>
        <translation>{table}，第{row}行，列 DECAY：{value} 既不是 linear 也不是 exponential。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column MAX_DIST: {value} is no distance; it must be above 0, in metres.</source>
        <translation>{table}，第{row}行，列 MAX_DIST：{value} 不是距离；须大于 0，以米计。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column level: {value} is not known; use one of {known}.</source>
        <translation>{table}，第{row}行，level 列：{value} 未知；请用 {known} 之一。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column threat: {value} is none of {words} and not blank.</source>
        <translation>{table}，第{row}行，列 threat：{value} 不属于 {words}，也不为空。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column {column}: {value} is not a name.</source>
        <translation>{table}，第{row}行，列 {column}：{value} 不是名称。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column {column}: {value} is not a number.</source>
        <translation>{table}，第{row}行，列 {column}：{value} 不是数值。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column {column}: {value} is not a whole number.</source>
        <translation>{table}，第{row}行，列 {column}：{value} 不是整数。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column {column}: {value} is not between {low:g} and {high:g}.</source>
        <translation>{table}，第{row}行，列 {column}：{value} 不在 {low:g} 与 {high:g} 之间。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column {column}: {value} is not known; use one of {known}, or * for any.</source>
        <translation>{table}，第{row}行，{column}列：{value} 未知；请用 {known} 之一，或以 * 表示任意。</translation>
    </message>
    <message>
        <source>{table}, row {row}, column {column}: {value} stands in the table twice.</source>
        <translation>{table}，第{row}行，列 {column}：{value} 在表中出现两次。</translation>
    </message>
    <message>
        <source>{table}, row {row}: no threat can be called {name}, because the sensitivity table has a column of that name for something else. Rename the threat.</source>
        <translation>{table}，第{row}行：威胁不能命名为 {name}，因为敏感性表中该名称的列另有用途。请更改威胁名称。</translation>
    </message>
    <message>
        <source>{table}, row {row}: the chain has no step {step}; it has {steps}.</source>
        <translation>{table}，第{row}行：全流程没有步骤 {step}；现有步骤为 {steps}。</translation>
    </message>
    <message>
        <source>{table}, row {row}: the choice {choice} sets {parameter} of {step} twice. Give every choice an id of its own.</source>
        <translation>{table}，第{row}行：选择 {choice} 重复设置了 {step} 的 {parameter}。请为每项选择使用各自的编号。</translation>
    </message>
    <message>
        <source>{table}, row {row}: the range {low:g} to {high:g} is empty: its lower limit must be below its upper one. Ranges hold from &lt;= value &lt; to, in ascending order, each beginning where the one before ends; only the very first and last limit may be blank.</source>
        <translation>{table}，第{row}行：区间 {low:g} 至 {high:g} 为空：下限必须小于上限。区间为 from &lt;= 值 &lt; to，按升序排列，首尾相接；只有最前和最后的界限可以为空。</translation>
    </message>
    <message>
        <source>{table}, row {row}: the range {low:g} to {high:g} leaves a gap after the row before, which ends at {before:g}. Ranges hold from &lt;= value &lt; to, in ascending order, each beginning where the one before ends; only the very first and last limit may be blank.</source>
        <translation>{table}，第{row}行：区间 {low:g} 至 {high:g} 与上一行（止于 {before:g}）之间有空缺。区间为 from &lt;= 值 &lt; to，按升序排列，首尾相接；只有最前和最后的界限可以为空。</translation>
    </message>
    <message>
        <source>{table}, row {row}: the range {low:g} to {high:g} overlaps or stands out of order with the row before, which ends at {before:g}. Ranges hold from &lt;= value &lt; to, in ascending order, each beginning where the one before ends; only the very first and last limit may be blank.</source>
        <translation>{table}，第{row}行：区间 {low:g} 至 {high:g} 与上一行（止于 {before:g}）重叠或次序颠倒。区间为 from &lt;= 值 &lt; to，按升序排列，首尾相接；只有最前和最后的界限可以为空。</translation>
    </message>
    <message>
        <source>{table}, row {row}: the step {step} has no parameter {parameter} that a choice can set; it has {parameters}.</source>
        <translation>{table}，第{row}行：步骤 {step} 没有可由选择设置的参数 {parameter}；可设置的有 {parameters}。</translation>
    </message>
    <message>
        <source>{table}, row {row}: the table of {parameter} has no column {column}; it has {columns}.</source>
        <translation>{table}，第{row}行：{parameter} 的表没有列 {column}；现有列为 {columns}。</translation>
    </message>
    <message>
        <source>{table}, row {row}: the threat {name} stands in the table twice. Letter case does not tell threats apart; rename or delete one.</source>
        <translation>{table}，第{row}行：威胁源 {name} 在表中出现两次。不区分大小写；请改名或删除其一。</translation>
    </message>
    <message>
        <source>{table}, row {row}: to_code {code} is none of the land-use classes {classes}. Use one of them, the word grassland (to be split by vegetation cover), or 0 for no class.</source>
        <translation>{table}，第{row}行：to_code {code} 不属于土地利用代码 {classes}。请使用其中之一、grassland（按植被覆盖度细分），或表示无类别的 0。</translation>
    </message>
    <message>
        <source>{table}, {kind} {name}: stated {stated:.6f}, but the parts give {found:.6f} (difference {gap:.6f}).</source>
        <translation>{table}，{kind} {name}：所列为 {stated:.6f}，各部分之和为 {found:.6f}（相差 {gap:.6f}）。</translation>
    </message>
    <message>
        <source>{table}: a row of the type none is missing; it gives the score where there is no polygon.</source>
        <translation>{table}：缺少类型 none 的一行；它给出没有多边形处的评分。</translation>
    </message>
    <message>
        <source>{table}: no class has a HABITAT above 0.</source>
        <translation>{table}：没有地类的 HABITAT 大于 0。</translation>
    </message>
    <message>
        <source>{table}: no row for the model(s) {models}, which mines have.</source>
        <translation>{table}：缺少矿山所用修复模式{models} 的行。</translation>
    </message>
    <message>
        <source>{table}: row {row} ({grade}, {attribute} over {over:g}) never decides, because row {before} ({earlier}) holds for all its mines. Put the gravest grade first.</source>
        <translation>{table}：第{row}行（{grade}，{attribute} 大于 {over:g}）永远不起作用，因为第{before}行（{earlier}）对其全部矿山均已成立。请把最严重的等级放在最前面。</translation>
    </message>
    <message>
        <source>{table}: rule {number} gives no true or false for the mine {mine}: {problem}. Dividing by 0 and a CASE without ELSE give NULL.</source>
        <translation>{table}：规则 {number} 对矿山 {mine} 得不出真或假：{problem}。除以 0 或没有 ELSE 的 CASE 会得到 NULL。</translation>
    </message>
    <message>
        <source>{table}: the attribute(s) {unknown} are not known; a row may use {known}.</source>
        <translation>{table}：属性 {unknown} 未知；可用的有 {known}。</translation>
    </message>
    <message>
        <source>{table}: the column WEIGHT is 0 in every row; at least one threat must weigh something.</source>
        <translation>{table}：WEIGHT 列各行均为 0；至少一个威胁源的权重须大于 0。</translation>
    </message>
    <message>
        <source>{table}: the column(s) {missing} are missing; the table has {present}. Add or rename the column(s).</source>
        <translation>{table}：缺少列 {missing}；表中有 {present}。请补充或改名。</translation>
    </message>
    <message>
        <source>{table}: the ecosystem(s) {unknown} are not known; use {known}.</source>
        <translation>{table}：生态系统 {unknown} 未知；请使用 {known}。</translation>
    </message>
    <message>
        <source>{table}: the last row must have neither above nor below; it takes what no row before it took.</source>
        <translation>{table}：最后一行的 above 和 below 都须为空；它接收前面各行未接收的部分。</translation>
    </message>
    <message>
        <source>{table}: the last row, and no other, must have a blank attribute: it names the grade of all mines that no row before holds for.</source>
        <translation>{table}：最后一行（且仅最后一行）的 attribute 须为空：它给出前面各行均不适用的矿山的等级。</translation>
    </message>
    <message>
        <source>{table}: the matrix must have one column for each row, by the same names: its rows are {rows}, its columns {columns}.</source>
        <translation>{table}：判断矩阵每一行须有同名的一列：行为 {rows}，列为 {columns}。</translation>
    </message>
    <message>
        <source>{table}: the table has no rows.</source>
        <translation>{table}：表中没有行。</translation>
    </message>
    <message>
        <source>{table}: {count:sum|sums} checked, all add up.</source>
        <translation>{table}：核对了{count}项合计，全部相符。</translation>
    </message>
    <message>
        <source>{table}: {count:sum|sums} checked, {failed} {failed:|does|do} not add up; largest difference {difference:.6g}.</source>
        <translation>{table}：核对了{count}项合计，{failed}项不符；最大差值 {difference:.6g}。</translation>
    </message>
    <message>
        <source>{table}: {problems}.</source>
        <translation>{table}：{problems}。</translation>
    </message>
    <message>
        <source>{text} ({addition})</source>
        <translation>{text}（{addition}）</translation>
    </message>
    <message>
        <source>{text} ({count:feature|features})</source>
        <translation>{text}（{count}个要素）</translation>
    </message>
    <message>
        <source>{threat} ({margin:.0f} m known, acts up to {distance:g} m)</source>
        <translation>{threat}（已知 {margin:.0f} m，影响可达 {distance:g} m）</translation>
    </message>
    <message>
        <source>{threat}: {count:cell|cells}, up to {distance:g} m, {decay}, weight {weight:g}.</source>
        <translation>{threat}：{count}个像元，影响可达 {distance:g} m，{decay}，权重 {weight:g}。</translation>
    </message>
    <message>
        <source>{unit}: {area:,.4f} km2, {share:.2f} % of the study area.</source>
        <translation>{unit}：{area:,.4f} km2，占研究区的{share:.2f}%。</translation>
    </message>
    <message>
        <source>{unit}: {part} % of the mines ({mines}) lie in {share} % of the study area</source>
        <translation>{unit}：{part}%的矿山（{mines}座）位于占研究区{share}%的面积内</translation>
    </message>
    <message>
        <source>{usable} of {count:footprint|footprints} {usable:|is|are} usable.</source>
        <translation>{count}景影像中有{usable}景可用。</translation>
    </message>
    <message>
        <source>{value:g} ({count:piece|pieces})</source>
        <translation>{value:g}（{count}个图斑）</translation>
    </message>
    <message>
        <source>{variable} is set, but the package distributed is missing. Install dask and distributed for the Python of QGIS, or unset the variable to work on this machine alone.</source>
        <translation>已设置 {variable}，但缺少软件包 distributed。请为 QGIS 的 Python 安装 dask 和 distributed；如只用本机计算，请取消该变量。</translation>
    </message>
    <message>
        <source>{variable}: no scheduler answers at {address} ({error}). Start it, correct the address, or unset the variable to work on this machine alone.</source>
        <translation>{variable}：地址 {address} 上没有调度器应答（{error}）。请启动调度器、更正地址；如只用本机计算，请取消该变量。</translation>
    </message>
    <message>
        <source>{variable}: the scheduler at {address} has no worker. Start some, or unset the variable to work on this machine alone.</source>
        <translation>{variable}：地址 {address} 上的调度器没有工作进程。请启动工作进程；如只用本机计算，请取消该变量。</translation>
    </message>
    <message>
        <source>{variable}: the worker {worker} cannot do the work ({error}). Workers need numpy, scipy, GDAL, and on their PYTHONPATH the folder that holds the folder mining_ecorisk of the plugin.</source>
        <translation>{variable}：工作进程 {worker} 无法执行计算（{error}）。工作进程需要 numpy、scipy、GDAL，且其 PYTHONPATH 须包含插件文件夹 mining_ecorisk 的上级文件夹。</translation>
    </message>
    <message>
        <source>{variable}: the worker {worker} has version {found} of the plugin, and this machine {own}. Give all the same.</source>
        <translation>{variable}：工作进程 {worker} 的插件版本为 {found}，本机为 {own}。请使用相同版本。</translation>
    </message>
    <message>
        <source>{variable}: workers of the cluster died over and over at the same tile ({error}). Have they enough memory? See their logs.</source>
        <translation>{variable}：集群的工作进程在同一瓦片上反复终止（{error}）。内存是否足够？请查看其日志。</translation>
    </message>
    <message>
        <source>{what} (%)</source>
        <translation>{what}（%）</translation>
    </message>
    <message>
        <source>{what} (ha)</source>
        <translation>{what}（公顷）</translation>
    </message>
    <message>
        <source>{what}, {time}</source>
        <translation>{what}，{time}</translation>
    </message>
    <message>
        <source>{what}: {told}</source>
        <translation>{what}：{told}</translation>
    </message>
    <message>
        <source>{where}: the id {name} stands there more than once or is missing (feature {number}), so the two years cannot be matched. Choose the field that names each feature, or mend the ids.</source>
        <translation>{where}：编号 {name} 重复出现或缺失（要素 {number}），两个年份无法匹配。请选择能标识每个要素的字段，或修正编号。</translation>
    </message>
    <message>
        <source>{where}: the type(s) {unknown} are not in the table of scores, which has {known}. Correct the polygons or give a table with these types.</source>
        <translation>{where}：类型 {unknown} 不在评分表中，该表有 {known}。请改正多边形，或给出含这些类型的表。</translation>
    </message>
    <message>
        <source>{where}: the weights {weights} cannot be used: none may be negative and at least one must be above 0.</source>
        <translation>{where}：权重 {weights} 不能使用：不得为负，且至少一个大于 0。</translation>
    </message>
    <message>
        <source>{where}: unknown value(s) {unknown}. Use one of {codes}, or the name of one in English or Chinese.</source>
        <translation>{where}：未知的值 {unknown}。请使用 {codes} 之一，或其中英文名称。</translation>
    </message>
    <message>
        <source>{where}: {count:mine has|mines have} more than one row (the first is {first}). Leave one row a mine.</source>
        <translation>{where}：{count}座矿山有多行（第一个是 {first}）。每座矿山请只保留一行。</translation>
    </message>
    <message>
        <source>{years}: the layer has no history, so it could not be seen whether its scales (WATER_MAX, FRAG_MIN, FRAG_MAX, K, weights) are those of the other years. Its classes were compared by their values.</source>
        <translation>{years}：图层没有处理历史，无法核对其缩放标准（WATER_MAX、FRAG_MIN、FRAG_MAX、K、权重）是否与其他年份一致；其分级已按数值核对。</translation>
    </message>
    <message>
        <source>{year}: {area:,.4f} ha of restored land.</source>
        <translation>{year}年：已修复土地{area:,.4f}公顷。</translation>
    </message>
</context>
</TS>
