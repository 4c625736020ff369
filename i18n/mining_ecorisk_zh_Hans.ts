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
        <source>% of all</source>
        <translation>占总数的 %</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
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
        <source>, mostly through the {name} (+{rise:.4g})</source>
        <translation>，主要由{name}引起（+{rise:.4g}）</translation>
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
        <source>0 = automatic: half of the highest degradation of this run.</source>
        <translation>0 = 自动：取本次运行最高退化度的一半。</translation>
    </message>
    <message>
        <source>0 habitat patches per km² (no habitat)</source>
        <translation>每平方千米 0 个生境斑块（非生境）</translation>
    </message>
    <message>
        <source>0 takes half of the highest degradation of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1 (Eq. 3).</source>
        <translation type="unfinished"></translation>
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
        <translation>每平方千米 0 – 1 个生境斑块</translation>
    </message>
    <message>
        <source>0 – 50 % of the draws (another class is likelier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 – 50 % of the draws (another model is likelier)</source>
        <translation type="unfinished"></translation>
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
        <source>1 Damage (2.3.2, 3.1.1)</source>
        <translation>1 生态破坏（2.3.2、3.1.1）</translation>
    </message>
    <message>
        <source>1 Low</source>
        <translation>1 低风险区</translation>
    </message>
    <message>
        <source>1 Mining and damage</source>
        <translation>1 矿山开发与生态破坏</translation>
    </message>
    <message>
        <source>1 takes all hot spots.</source>
        <translation>取 1 则包含全部热点。</translation>
    </message>
    <message>
        <source>1 – 2 habitat patches per km²</source>
        <translation>每平方千米 1 – 2 个生境斑块</translation>
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
        <translation>2 评价格网与水源涵养胁迫（2.3.3，式 1）</translation>
    </message>
    <message>
        <source>2 Water conservation</source>
        <translation>2 水源涵养</translation>
    </message>
    <message>
        <source>2 km squares: every step adds its fields to them</source>
        <translation>2 km 方格：后续每一步都在其上增加字段</translation>
    </message>
    <message>
        <source>2 – 3 habitat patches per km²</source>
        <translation>每平方千米 2 – 3 个生境斑块</translation>
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
        <translation>每平方千米 3 – 5 个生境斑块</translation>
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
        <source>5 – 10 habitat patches per km²</source>
        <translation>每平方千米 5 – 10 个生境斑块</translation>
    </message>
    <message>
        <source>50 – 80 % of the draws</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 – 95 % of the draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 – 100 % of the draws (certain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up the indicator scores to the ecological vulnerability.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;V = sum w_i s_i (Table 3 of the paper): elevation 0.15, rainfall 0.2, frozen ground 0.2, important ecological areas 0.25, distance from water 0.2. V lies between 0.135 and 0.585. RESCALE scales it to 0-1 by these theoretical limits (computed anew for other weights), never by the range of the data, so that areas and years stay comparable. Weights that do not sum to 1 are rescaled.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;One score raster for each row of WEIGHTS, in the same order. Rasters on another grid than the first are resampled to the nearest pixel.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A float32 raster of V on the first raster&apos;s grid; nodata (-9999) where any indicator has none. A GeoTIFF carries the limits of V as metadata (VALUE_LIMITS), by which Risk overlay scales it.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将各指标评分加权求和，得到生态脆弱性。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;V = sum w_i s_i（论文表 3）：高程 0.15、降水量 0.2、冻土 0.2、重要生态功能区 0.25、距水系距离 0.2。V 介于 0.135 与 0.585 之间。RESCALE 按这一理论极值（权重改变时重新计算）将其缩放到 0-1，绝不使用数据自身的范围，因此不同区域、不同年份可以相互比较。权重之和不为 1 时按比例归一。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;WEIGHTS 的每一行对应一个评分栅格，顺序相同。与第一个栅格格网不一致的栅格按最邻近法重采样。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;V 的 float32 栅格，采用第一个栅格的格网；任一指标无值处为 nodata（-9999）。GeoTIFF 的元数据 VALUE_LIMITS 记录 V 的极值，“风险叠加”据此缩放。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表 3。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up the two stresses and the vulnerability of every grid cell to the mining ecological risk, and says how much each contributes.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;R = w_W W&apos; + w_B B + w_V V&apos; (paper section 2.3.6). W&apos; is the water conservation stress divided by its maximum; B is the biodiversity stress; V&apos; is the cell&apos;s mean vulnerability scaled from its theoretical limits (0.135-0.585, or what Ecological vulnerability noted in the raster) to 0-1. The paper prints no weights: by default the two stresses together weigh as much as the vulnerability. Weights that do not sum to 1 are rescaled.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The grid with vuln (mean vulnerability), c_water, c_bio, c_vuln (contributions, which add up to the risk), risk, and driver (the largest contribution: water, biodiversity or vulnerability); WATER_MAX_USED and WEIGHTS_USED. With AS_IN, another year&apos;s result, WATER_MAX is taken from its history; the weights are only compared with those used there.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two years: which cells rose or fell by a class, which mines are new, grown, healed, gone or have a stricter restoration model, and what to look at first.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Both years are put into the same classes (paper section 4.3): by BREAKS; else by the breaks that BEFORE&apos;s history tells of; else by those that its field risk_class follows, the highest value of each class; else by natural breaks of BEFORE. Cells are matched by their id. Where both layers hold stresses and contributions (wrac and c_water, bio and c_bio, vuln and c_vuln, frag and frag_norm), it is checked that the two years were scaled alike. A mine has grown or healed when its damaged area changed by more than MIN_CHANGE. Models are stricter in the order of restoration_models.csv (column strictness): ecological reconstruction, artificial assistance + protection and conservation, artificial assistance, protection and conservation, natural restoration.&lt;/p&gt;&lt;p&gt;Urgency: first the risk class that is reached now; then by how many steps it got worse (classes, or degrees of strictness if those are more; a new mine counts the whole class that it lies in); then mines before cells; then the greater increase of the mine&apos;s area or the cell&apos;s risk.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;OUTPUT: AFTER&apos;s cells with cls_before, cls_after, cls_change, risk_bef (the value before) and risk_chg. TRANSITIONS: from_class, to_class, their names, change, area_ha, area_pct (of the area compared) and cells for every pair of classes; then the cells that are in one year only or have no value, without a share. MINE_CHANGES, one row a mine: mine_id, what (new, grown, healed, gone, same), model_chg (stricter, milder, same, unknown), ha_before, ha_after, ha_change, mod_before, mod_after, cls_before, cls_after and reason. WARNINGS: polygons of the cells that rose and of the mines that are new, grown or have a stricter model: rank (1 is the most urgent), kind (cell, mine), id, what, cls_before, cls_after, steps, risk_chg, ha_change, area_ha and reason. The same layer twice gives a diagonal matrix and no warning.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Counts the habitat patches in every grid cell and divides by the cell&apos;s area.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Eq. 4 of the paper: C_i = n_i / A, n_i the patches of habitat class i inside the cell, A the cell&apos;s area inside the study area (area_km2); frag is the sum over the habitat classes, which are those with a suitability (HABITAT) above 0. A patch is a set of pixels of one class that touch over sides or corners (8 neighbours) or over sides only (4); it ends at the cell&apos;s border. A pixel belongs to the cell that holds its centre. Use the land use with the mines burned in (Threat layers).&lt;/p&gt;&lt;h3&gt;Border cells&lt;/h3&gt;&lt;p&gt;n and A must belong to the same region. Give STUDY_AREA (or land use clipped to it), so that in cells that lie in the study area in part only the pixels inside are counted.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The grid with n_patch (number of patches), frag (patches per km2) and, on demand, n_&amp;lt;code&amp;gt; (patches of each habitat class).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;统计每个格网单元内的生境斑块数，并除以单元面积。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;论文式 4：C_i = n_i / A，n_i 为单元内生境类型 i 的斑块数，A 为单元在研究区内的面积（area_km2）；frag 为各生境类型之和，生境类型即适宜度（HABITAT）大于 0 的地类。斑块是同一地类像元的集合，像元以边或角相接（8 邻域）或仅以边相接（4 邻域），到单元边界为止。像元归属其中心所在的单元。请使用已叠入矿山的土地利用（见“威胁源图层”）。&lt;/p&gt;&lt;h3&gt;边界单元&lt;/h3&gt;&lt;p&gt;n 与 A 必须对应同一范围。请给出 STUDY_AREA（或按研究区裁剪的土地利用），使只有部分位于研究区内的单元仅统计区内像元。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;评价格网，增加 n_patch（斑块数）、frag（每平方千米斑块数），以及按需输出的 n_&amp;lt;code&amp;gt;（各生境类型斑块数）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Covers the study area with the squares on which all later steps work, and measures the exact area of each square inside the study area.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Squares of 2 km x 2 km (paper section 2.3.3). Their edges lie on whole multiples of the cell size, so that two runs, two years or two outlines share the same squares. row and col are the multiples themselves: row = northing / cell size, growing northwards, col = easting / cell size, growing eastwards; cell_id is made of both (R1998_C0250) and does not change when the outline does. Squares that only touch the study area are left out.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;Whole squares (not cut) with cell_id, row, col and area_km2, the area inside the study area, which is LA of Eq. 1 and A of Eq. 4.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;以方格覆盖研究区，作为后续各步的评价单元，并精确量算每个方格在研究区内的面积。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;2 km x 2 km 方格（论文 2.3.3 节）。格网边线位于单元边长的整数倍处，因此两次运行、两个年份或两个边界共用同一套方格。row 与 col 即该倍数：row = 北坐标 / 单元边长，向北增大；col = 东坐标 / 单元边长，向东增大；cell_id 由二者组成（R1998_C0250），不随边界改变。仅与研究区相接触的方格不予保留。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;完整方格（不裁切），含 cell_id、row、col 和 area_km2；area_km2 为研究区内的面积，即式 1 的 LA 和式 4 的 A。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Divides the grid cells into zones by their risk, and sums the area of each zone.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Natural breaks (paper section 2.3.6), exact: of all ways to divide the values into so many classes, the one of least within-class sum of squares (Fisher 1958, Jenks 1977), on all values, without a sample and without chance. Breaks are values of the data; class i holds what is above break i - 1, up to and including break i. The other schemes go through the Python package mapclassify. GVF, the goodness of variance fit, is 1 - within-class / total sum of squares.&lt;/p&gt;&lt;p&gt;Class areas are sums of the field area_km2 (inside the study area), or of whole polygons without that field. Cells without a value belong to no zone and are counted in the log.&lt;/p&gt;&lt;h3&gt;Breaks&lt;/h3&gt;&lt;p&gt;BREAKS holds the upper bound of every class, ascending, the last one included, separated by semicolons: five numbers make five classes. It is an output, and given as an input it takes the place of the method, so that another year, or another area, is put into the same classes. Everything up to the first bound is class 1; values above the last one go to the highest class and are counted in the log. With AS_IN, another year&apos;s result, the breaks are taken from its history.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The grid with risk_class (1 = lowest) and risk_level (its name); the table of areas with risk_class, risk_level, cells, area_ha and area_pct (per cent of the zoned area); BREAKS and GVF. With five classes the levels are Low, Comparatively low, General, Comparatively high and High.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds hot spots, where high risk lies beside high risk more than chance would have it, and cold spots, where low lies beside low.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Getis-Ord Gi* (paper section 3.3) as ArcGIS&apos;s Hot Spot Analysis defines it: binary weights, the cell itself included, p of both sides. Cells without a value are left out, and n counts the others. With the false discovery rate (FDR, Benjamini-Hochberg) each level allows for the many tests made at once; that changes gi_bin only, never gi_z or gi_p. The log also gives global Moran&apos;s I: whether there is any clustering at all.&lt;/p&gt;&lt;h3&gt;Neighbourhood&lt;/h3&gt;&lt;p&gt;Queen: cells that share a border or a corner. Rook: cells that share a border. Distance: cells whose centres lie within the distance. K nearest: the cells with the nearest centres (which of several equally near ones count is arbitrary, but the same in every run). A regular grid, holes allowed, is recognised, also when its cells were clipped and still have row and col, and takes a fast path with the same numbers. Queen and rook of other polygons need the Python package libpysal and polygons that meet in common vertices; points need distance or k nearest.&lt;/p&gt;&lt;h3&gt;Inference&lt;/h3&gt;&lt;p&gt;Analytic: gi_p from the normal distribution. Permutation: from shuffling the values of all other cells (needs the Python packages esda and libpysal); gi_z stays the same. It takes time and memory, and cannot be cancelled half-way; it is meant for up to some 50,000 cells.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The layer with gi_z, gi_p (two-sided) and gi_bin: 3, 2, 1 for hot spots at 99, 95 and 90 % confidence, -3, -2, -1 for cold spots, 0 for neither. They are NULL where there is no value, and where all cells are neighbours. A cell without neighbours keeps the z of its own value.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Ord and Getis 1995, Geographical Analysis 27, 286-306. Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;识别热点（高风险值的聚集程度超出随机）和冷点（低值聚集）。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;Getis-Ord Gi*（论文 3.3 节），定义同 ArcGIS 的“热点分析”：二值权重，包含单元自身，双侧 p 值。无值单元不参与计算，n 只计其余单元。控制错误发现率（FDR，Benjamini-Hochberg）时，每一显著性水平都顾及同时进行的大量检验；它只影响 gi_bin，不影响 gi_z 和 gi_p。日志另给出全局 Moran&apos;s I，即是否存在聚集。&lt;/p&gt;&lt;h3&gt;邻域&lt;/h3&gt;&lt;p&gt;Queen：共边或共角的单元。Rook：共边的单元。距离：中心距在给定距离之内的单元。K 最近邻：中心最近的 K 个单元（距离相等者如何取舍是任意的，但每次运行一致）。规则格网（允许有空洞）会自动识别，单元被裁切但仍有 row 和 col 时也能识别，并采用数值相同的快速算法。其他多边形的 Queen 和 Rook 邻域需要 Python 包 libpysal，且多边形须有公共节点；点要素须选用距离或 K 最近邻。&lt;/p&gt;&lt;h3&gt;统计推断&lt;/h3&gt;&lt;p&gt;解析法：gi_p 来自正态分布。置换法：随机置换其余所有单元的值（需要 Python 包 esda 和 libpysal）；gi_z 不变。置换法耗时、占内存，中途不能取消，适用于约 50,000 个单元以内。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;原图层增加 gi_z、gi_p（双侧）和 gi_bin：3、2、1 为 99 %、95 %、90 % 置信度的热点，-3、-2、-1 为冷点，0 为不显著。无值处，以及所有单元互为邻居时，三者为 NULL。没有邻居的单元保留其自身值的 z。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Ord and Getis 1995, Geographical Analysis 27, 286-306。Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gathers the hot cells into ecological risk areas, one a natural unit (mountains, valleys, basins), and says how large they are, how many mines they hold, what drives the risk and what is to be done.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;After the paper&apos;s section 3.3. A cell belongs to the unit that has the largest part of it, the first in the layer of equals; hot cells outside every unit are gathered under their own name (Outside the units). Features of the same name are one unit. A mine, with all its patches, belongs to where the largest part of its area lies (points: most of its points): one risk area, or none. Mines outside the grid are left out and counted in the log.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The grid of Hot spot analysis, with gi_bin and, for the driver, c_water, c_bio and c_vuln from Risk overlay. Give the whole grid: the shares are of all its cells&apos; area.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;One feature a risk area, the largest first: unit, area_km2 and area_pct (inside the study area, and per cent of it), mines and mines_pct (per cent of the mines in the grid), driver (the largest mean contribution: water, biodiversity or vulnerability), issues and direction (Table 5). Without a hot cell the layer is empty.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将热点单元按自然单元（山地、谷地、盆地）归并为生态风险区域，给出面积、矿山数量、风险主导因子和修复方向。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;依据论文 3.3 节。单元归属占其面积最大的自然单元，相等时归图层中靠前者；位于所有自然单元之外的热点单元另归一类（自然单元之外）。同名要素视为一个自然单元。矿山连同其全部图斑归属其面积占比最大之处（点要素：点数最多之处）：要么归入一个风险区域，要么不归入。格网以外的矿山不计，其数量记入日志。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;“热点分析”的格网，含 gi_bin；判定主导因子还需“风险叠加”的 c_water、c_bio 和 c_vuln。请给出完整格网：占比以全部单元的面积为基数。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;每个风险区域一个要素，面积大者在前：unit、area_km2 和 area_pct（研究区内面积及其占比）、mines 和 mines_pct（占格网内矿山的百分比）、driver（平均贡献最大者：water、biodiversity 或 vulnerability）、issues（主要问题）和 direction（修复方向）（表 5）。没有热点单元时图层为空。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives every mine one of the five restoration models of the paper, with the rule that chose it and the reason in words: one mine, one policy.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;All pieces of one mine are looked at together (paper section 3.4). The paper prints no rule, so a table of rules decides: each is a QGIS expression over the attributes of a mine, tried in their order; the first that is true wins, and the last must be TRUE. The table is checked before anything is computed; rules that choose no mine of this data are named in a warning.&lt;/p&gt;&lt;p&gt;Attributes for rules: the mine&apos;s id, mine_name, mineral, min_group, state and licensed as far as PIECES has them; risk_class (the class of most of the mine&apos;s area, of equal areas the higher one) and risk_max (the highest below the mine); severity; protection (none, function, reserve, both); and areas in hectares: area_ha; farm_ha, forest_ha, grass_ha, settle_ha, water_ha, desert_ha, other_ha by ecosystem, noref_ha without a known one; fg_ha (forest and grassland) and rest_ha (all but farmland, forest and grassland); stope_ha, trans_ha, waste_ha, constr_ha, pit_ha by damage type; func_ha and resv_ha inside function areas and reserves; unzoned_ha outside the zoned area.&lt;/p&gt;&lt;p&gt;Severity: the grade of the first row of SEVERITY whose attribute is over its hectares; the last row has no attribute and names the grade of all others. By default severe is any collapse, over 2 ha of arable land, over 4 ha of forest and grassland or over 20 ha of other land. Areas up to MIN_AREA never decide.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;OUTPUT: one feature a mine, with the attributes above and model, rule (its number) and reason. A mine without a zoned cell below has the model &quot;error: outside the zoned area&quot;, rule 0 and no class. COUNTS: model, mines, share_pct (of the mines that have a model) and area_ha, in the paper&apos;s order; the mines outside the zoned area have a row of their own, without a share.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, section 3.4. Severity after the grading commonly cited from DZ/T 0223-2011.&lt;/p&gt;</source>
        <translation>&lt;p&gt;为每座矿山确定论文五种修复模式之一，并给出所依据的规则和文字理由：一矿一策。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;同一矿山的全部破坏斑块一并考虑（论文 3.4 节）。论文未给出判定规则，因此由规则表决定：每条规则是关于矿山属性的 QGIS 表达式，按顺序逐条判断，第一条为真者生效，最后一条必须为 TRUE。规则表在计算前先行检查；在本数据中未选中任何矿山的规则会以警告列出。&lt;/p&gt;&lt;p&gt;规则可用的属性：矿山编号，以及 PIECES 中已有的 mine_name、mineral、min_group、state、licensed；risk_class（占矿山面积最大的风险等级，面积相等取较高者）和 risk_max（矿山范围内的最高等级）；severity（破坏程度）；protection（保护情况：none、function、reserve、both）；以及面积（公顷）：area_ha；按生态系统为 farm_ha、forest_ha、grass_ha、settle_ha、water_ha、desert_ha、other_ha，无参照地类为 noref_ha；fg_ha（林地与草地）和 rest_ha（耕地、林地、草地以外）；按破坏类型为 stope_ha、trans_ha、waste_ha、constr_ha、pit_ha；功能区和保护区内为 func_ha 和 resv_ha；分区范围之外为 unzoned_ha。&lt;/p&gt;&lt;p&gt;破坏程度：取 SEVERITY 表中第一个属性超过其公顷数的行的等级；最后一行无属性，为其余矿山的等级。默认情况下，有塌陷、破坏耕地超过 2 ha、林地与草地超过 4 ha 或其他土地超过 20 ha 即为严重（severe）。不超过 MIN_AREA 的面积不参与判定。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;OUTPUT：每座矿山一个要素，含上述属性及 model（修复模式）、rule（规则序号）和 reason（理由）。范围内没有分区单元的矿山，model 为 &quot;error: outside the zoned area&quot;，rule 为 0，没有等级。COUNTS：model、mines、share_pct（占有修复模式的矿山的百分比）和 area_ha，按论文的顺序；分区范围之外的矿山单列一行，不计占比。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，3.4 节。破坏程度参照通常引用的 DZ/T 0223-2011 分级。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How good every pixel is as a habitat, and how much threats around it degrade it.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;D = sum of (w / sum w) * decay(x) * access * sensitivity over the threats (paper Eq. 3), Q = H (1 - D^z / (D^z + k^z)) (Eq. 2). H is the suitability of the pixel&apos;s land-use class. InVEST changed what the decay is, so there are three models. &lt;b&gt;Nearest&lt;/b&gt; (InVEST from 3.13 on; its numbers to the last bit): decay of the distance to the nearest threat cell, linear 1 - d / max or exponential exp(-2.99 d / max). &lt;b&gt;Kernel&lt;/b&gt; (InVEST 3.3-3.12): the threats&apos; intensity convolved with a kernel that sums to 1. &lt;b&gt;Sum&lt;/b&gt; (Eq. 3 as printed): the plain sum over all threat cells; it grows with their number, so that the quality is 0 nearly everywhere on real data.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The threat rasters stand in the order of the threats table: intensity 0 to 1, nodata is no threat. They are brought to the land use&apos;s grid; beyond their extent there is no threat, so they should reach as far beyond the study area as the longest distance. Tables in InVEST&apos;s layout work as they are (distances in metres; letter case and blanks do not matter).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;Quality (0 to 1) and degradation rasters on the land use&apos;s grid, the half-saturation constant k that was used, and the highest degradation; on demand one degradation raster per threat.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933; Natural Capital Project, InVEST 3.20.2, Habitat Quality.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个像元作为生境的质量，以及周围威胁源造成的退化程度。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;D = 各威胁源 (w / sum w) * decay(x) * access * sensitivity 之和（论文式 3），Q = H (1 - D^z / (D^z + k^z))（式 2）。H 为像元地类的生境适宜度。InVEST 各版本的衰减定义不同，因此提供三种模型。&lt;b&gt;最近距离&lt;/b&gt;（InVEST 3.13 起；数值与其逐位一致）：按到最近威胁源像元的距离衰减，线性 1 - d / max 或指数 exp(-2.99 d / max)。&lt;b&gt;卷积核&lt;/b&gt;（InVEST 3.3-3.12）：威胁强度与和为 1 的核做卷积。&lt;b&gt;求和&lt;/b&gt;（式 3 字面形式）：对所有威胁源像元直接求和；其值随像元数增大，在实际数据上生境质量几乎处处为 0。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;威胁源栅格按威胁源表的顺序排列：强度 0 至 1，nodata 表示无威胁。它们会统一到土地利用的格网；其范围之外视为无威胁，因此应超出研究区至少最大影响距离。InVEST 格式的表可直接使用（距离以米计；不区分大小写和空格）。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;与土地利用同格网的生境质量（0 至 1）和生境退化栅格、所用的半饱和常数 k、最高退化度；可按需输出每个威胁源的退化栅格。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933；Natural Capital Project, InVEST 3.20.2, Habitat Quality。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How much mining damage presses on the water conservation function of every grid cell.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Eq. 1 of the paper: WRAC = A_con {0.45 [0.1 I_a + 0.3 I_b + 0.6 I_c] + 0.35 [0.6 I_d + 0.25 I_e + 0.15 I_f] + 0.2 [0.6 I_g + 0.3 I_h + 0.1 I_j]} / LA, A_con = 526.7926. I is the damaged area of a class group inside the cell (a river, b lake and reservoir, c tidal flat and swamp, d forest land, e shrub wood, f other woodland, g, h, j high, medium and low coverage grassland), LA the cell&apos;s area inside the study area, all in km2. Areas are exact polygon areas. Damage to a class without a term counts in dmg_km2, not in wrac. 10 ha of high-coverage grassland in a full cell of 4 km2 give 1.580.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The grid with dmg_km2 (damaged area of any class, km2) and wrac.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;矿山生态破坏对每个格网单元水源涵养功能的胁迫程度。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;论文式 1：WRAC = A_con {0.45 [0.1 I_a + 0.3 I_b + 0.6 I_c] + 0.35 [0.6 I_d + 0.25 I_e + 0.15 I_f] + 0.2 [0.6 I_g + 0.3 I_h + 0.1 I_j]} / LA，A_con = 526.7926。I 为单元内某一类地类的破坏面积（a 河流，b 湖泊与水库，c 滩地与沼泽，d 有林地，e 灌木林，f 其他林地，g、h、j 高、中、低覆盖度草地），LA 为单元在研究区内的面积，均以 km2 计。面积为多边形精确面积。公式中没有对应项的地类，其破坏计入 dmg_km2 而不计入 wrac。4 km2 的完整单元内破坏 10 ha 高覆盖度草地，结果为 1.580。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;评价格网，增加 dmg_km2（各地类破坏面积合计，km2）和 wrac。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Looks for whatever would make the damage ledger wrong in digitised mining patches. Every problem becomes a feature to zoom to; the patches are not changed.&lt;/p&gt;&lt;h3&gt;Problems&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;empty_geometry; invalid_geometry, with GEOS&apos;s reason and place (the other checks then use a repaired copy)&lt;/li&gt;&lt;li&gt;duplicate: the same outline as an earlier patch, which alone is then checked for overlaps&lt;/li&gt;&lt;li&gt;overlap: the area that two patches share, in m2 and in % of both&lt;/li&gt;&lt;li&gt;sliver: a patch or a part of one with a mean width, 2 x area / perimeter, below the limit&lt;/li&gt;&lt;li&gt;outside, partly_outside: with a study area, the part of the patch beyond it&lt;/li&gt;&lt;li&gt;missing_mine_id; far_apart: two patches of one mine farther apart than the limit (nearest points)&lt;/li&gt;&lt;li&gt;mixed_groups, several_names: one mine with several mineral groups or names; shared_name: one name at several mines&lt;/li&gt;&lt;li&gt;unknown_damage, unknown_group (also when empty), unknown_state: not in the list of codes&lt;/li&gt;&lt;li&gt;implausible_year: a year or date that is none, lies in the future or before the first plausible year; mining that began after the image that shows it&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;What concerns a whole mine is one feature that holds all patches concerned. Fields that the layer does not have are passed over with a warning.&lt;/p&gt;&lt;h3&gt;Output&lt;/h3&gt;&lt;p&gt;problem (code), detail (a sentence with numbers), fid_src (id of the patch to mend), area_m2 (area concerned; empty where none is). A patch without a geometry gives a row without one. PROBLEM_COUNT is the number of features.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, section 2.3.2, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;检查数字化的矿山图斑中会使破坏台账出错的一切问题。每个问题生成一个可缩放定位的要素；图斑本身不作改动。&lt;/p&gt;&lt;h3&gt;问题类型&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;empty_geometry；invalid_geometry：附 GEOS 给出的原因和位置（其余检查使用修复后的副本）&lt;/li&gt;&lt;li&gt;duplicate：与前面某图斑轮廓相同，重叠检查只对前者进行&lt;/li&gt;&lt;li&gt;overlap：两个图斑的公共面积，以 m2 和各自占比 % 表示&lt;/li&gt;&lt;li&gt;sliver：图斑或其某一部分的平均宽度（2 x 面积 / 周长）小于限值&lt;/li&gt;&lt;li&gt;outside、partly_outside：给出研究区时，图斑超出研究区的部分&lt;/li&gt;&lt;li&gt;missing_mine_id；far_apart：同一矿山两个图斑的最近距离超过限值&lt;/li&gt;&lt;li&gt;mixed_groups、several_names：同一矿山有多个矿种大类或名称；shared_name：同一名称用于多个矿山&lt;/li&gt;&lt;li&gt;unknown_damage、unknown_group（为空亦算）、unknown_state：不在代码表中&lt;/li&gt;&lt;li&gt;implausible_year：年份或日期无法识别、在未来或早于最早合理年份；开采起始晚于已显示该矿的影像&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;涉及整座矿山的问题为一个要素，包含全部相关图斑。图层没有的字段跳过检查并给出警告。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;problem（代码）、detail（带数值的说明）、fid_src（需修改图斑的编号）、area_m2（涉及面积；不涉及面积时为空）。没有几何图形的图斑输出为无几何的一行。PROBLEM_COUNT 为要素个数。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933，2.3.2 节，doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the empty layer in which a person digitises the ground that mining has damaged, patch by patch, on images of 1-2.5 m. Its form offers lists of coded values, demands what later steps need, and marks what cannot be right.&lt;/p&gt;&lt;h3&gt;How to work with it&lt;/h3&gt;&lt;p&gt;Save it as a GeoPackage, switch editing on, draw a patch: the form opens. &lt;b&gt;Mine number, mineral group and damage type are required.&lt;/b&gt; Give every patch of one mine the same number. One patch has one damage type; patches must not overlap. Then run &lt;i&gt;Check interpretation&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;In QGIS up to 3.28, typing the number of a mine that has patches already fills in its name, mineral, state, licence and year. In later versions, &lt;i&gt;Settings, Options, Digitizing: Reuse last entered attribute values&lt;/i&gt; saves typing; then change all of them at the next mine.&lt;/p&gt;&lt;h3&gt;Fields&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;mine_id: mine number, the same on all patches of a mine · mine_name&lt;/li&gt;&lt;li&gt;damage: stope (excavation); transit_site, solid_waste, mine_construction (occupation); collapse_pit (collapse)&lt;/li&gt;&lt;li&gt;mineral: free text, such as coal · min_group: energy, metal or nonmetal&lt;/li&gt;&lt;li&gt;state: producing or abandoned · licensed: 1 yes, 0 no, empty not known · start_year: year mining began&lt;/li&gt;&lt;li&gt;img_date: date of the image, today until another is entered, then the last one entered · img_res: its pixel size in metres&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The lists show names in the language of QGIS; the codes above are what is stored.&lt;/p&gt;&lt;h3&gt;Output&lt;/h3&gt;&lt;p&gt;An empty polygon layer, coloured by damage type. In a GeoPackage the form is stored as the layer&apos;s default style and goes wherever the file goes; with other formats it is a .qml file beside it. A file that holds digitised patches is never replaced.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, section 2.3.2, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;新建空图层，供在 1-2.5 m 影像上逐图斑勾绘矿山开发破坏的土地。其属性表单提供代码下拉列表，要求填写后续步骤必需的内容，并提示不合理的取值。&lt;/p&gt;&lt;h3&gt;使用方法&lt;/h3&gt;&lt;p&gt;保存为 GeoPackage，开启编辑，勾绘图斑，表单随即打开。&lt;b&gt;矿山编号、矿种大类和破坏类型为必填项。&lt;/b&gt;同一矿山的所有图斑填同一编号。一个图斑只有一种破坏类型；图斑之间不得重叠。完成后运行&lt;i&gt;解译检查&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;在 QGIS 3.28 及更早版本中，键入已有图斑的矿山编号，会自动填入其名称、矿种、状态、许可和年份。在更新的版本中，可在&lt;i&gt;设置 › 选项 › 数字化：重用上次输入的属性值&lt;/i&gt;中开启以减少录入；换到下一座矿山时须全部修改。&lt;/p&gt;&lt;h3&gt;字段&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;mine_id：矿山编号，同一矿山各图斑相同 · mine_name：矿山名称&lt;/li&gt;&lt;li&gt;damage 破坏类型：stope 采场（挖损）；transit_site 中转场地、solid_waste 固体废弃物、mine_construction 矿山建筑（压占）；collapse_pit 塌陷坑（塌陷）&lt;/li&gt;&lt;li&gt;mineral：矿种，自由文本，如煤 · min_group 矿种大类：energy 能源、metal 金属或 nonmetal 非金属&lt;/li&gt;&lt;li&gt;state 状态：producing 生产或 abandoned 废弃 · licensed：1 有许可，0 无许可，空为不详 · start_year：开采起始年份&lt;/li&gt;&lt;li&gt;img_date：影像日期，默认为当天，填写后沿用上次填写的日期 · img_res：影像像元大小（米）&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;下拉列表按 QGIS 的语言显示名称；存储的是上述代码。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;按破坏类型着色的空多边形图层。GeoPackage 将表单存为图层的默认样式，随文件携带；其他格式则在旁边生成 .qml 文件。已含数字化图斑的文件绝不会被覆盖。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933，2.3.2 节，doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Repeats overlay and zoning with many random weights and says how often every cell keeps its class and every mine its restoration model: what is sure although the weights are a judgement.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Contributions are divided by the weights that they were made with and multiplied by drawn ones (paper section 2.3.6: R = w_W W&apos; + w_B B + w_V V&apos;). A component of weight 0 cannot be recovered and keeps the weight 0. Without MATRIX_TABLE, weights are drawn from a Dirichlet distribution with the given weights as its mean; the standard deviation of weight w is SPREAD x sqrt(w (1 - w)): with 0.2, a weight of 0.5 has 0.1. With MATRIX_TABLE, a matrix of pairwise judgements over water, biodiversity and vulnerability, each judgement is multiplied by exp(SPREAD z), z standard normal: with 0.2, two of three draws lie within a factor of 1.22; weights are the principal eigenvector. Every draw is zoned by natural breaks of its own, or, with REZONE off, by the breaks of the middle weights or by BREAKS. The class of a mine is that of most of its area, and RULES give its model. SPREAD 0 gives 100 %; the same SEED gives the same result.&lt;/p&gt;&lt;p&gt;A share of 95 % is known to 1.4 % with 1000 draws (two standard errors).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;OUTPUT: the grid with cls_base (class under the middle weights), same_pct (percent of the draws with that class), cls_often (the most frequent class), risk_min and risk_max. SUMMARY, by class and for all: risk_class, risk_level, cells, area_ha, cert_ha and cert_pct (area that keeps its class in at least CERTAIN percent of the draws), mean_pct (mean share, by area) and poss_ha (area that has the class in more than 100 - CERTAIN percent). MINES_OUTPUT: the mines with cls_base, mod_base, same_pct, mod_often and mod_count (number of different models).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933. Crawford and Williams 1985, Journal of Mathematical Psychology 29, on weights from judgements.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用大量随机权重重复叠加与分区，统计每个单元保持其等级、每座矿山保持其修复模式的频率：在权重出于判断的情况下，哪些结论仍然可靠。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;将各贡献除以生成它们的权重，再乘以抽取的权重（论文 2.3.6 节：R = w_W W&apos; + w_B B + w_V V&apos;）。权重为 0 的分量无法还原，其权重保持为 0。未给出 MATRIX_TABLE 时，权重抽自以给定权重为均值的 Dirichlet 分布；权重 w 的标准差为 SPREAD x sqrt(w (1 - w))：取 0.2 时，权重 0.5 的标准差为 0.1。给出 MATRIX_TABLE（水源涵养、生物多样性与脆弱性两两比较的判断矩阵）时，每个判断乘以 exp(SPREAD z)，z 服从标准正态分布：取 0.2 时，三分之二的抽样在 1.22 倍以内；权重为主特征向量。每次抽样各自按自然断点分区；关闭 REZONE 时，用中间权重的断点或 BREAKS 分区。矿山等级取占其面积最大的等级，由 RULES 给出修复模式。SPREAD 为 0 时结果为 100 %；SEED 相同则结果相同。&lt;/p&gt;&lt;p&gt;1000 次抽样时，95 % 这一比例的误差为 1.4 %（两倍标准误）。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;OUTPUT：评价格网，增加 cls_base（中间权重下的等级）、same_pct（等级与之相同的抽样百分比）、cls_often（最常出现的等级）、risk_min 和 risk_max。SUMMARY，分等级及合计：risk_class、risk_level、cells、area_ha、cert_ha 和 cert_pct（在不少于 CERTAIN % 的抽样中保持等级的面积及占比）、mean_pct（按面积加权的平均比例）和 poss_ha（在超过 100 - CERTAIN % 的抽样中属于该等级的面积）。MINES_OUTPUT：矿山，增加 cls_base、mod_base、same_pct、mod_often 和 mod_count（不同修复模式的个数）。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。Crawford and Williams 1985, Journal of Mathematical Psychology 29，关于由判断求权重。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says which images are clear enough to interpret mines on: the share of cloud and snow within each image&apos;s footprint, from a mask raster.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;bad_pct = 100 x cloud and snow pixels / pixels with a value, over the pixels whose centre lies in the footprint. An image is usable where bad_pct is less than the limit, 2 % (paper section 2.2); exactly 2 % is not. Footprints of neighbouring images may overlap: each is counted whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The mask holds one number for each kind of pixel. Which of them mean cloud or snow depends on the program that made it, so it has to be said: single values and ranges, such as &lt;code&gt;1;2&lt;/code&gt; or &lt;code&gt;3-5;9&lt;/code&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The footprints with bad_pct; usable: 1 yes, 0 no; nodata_pct: share of the footprint&apos;s pixels for which the mask says nothing, because it is nodata or ends there. Where it says nothing at all, bad_pct and usable are empty; a warning tells.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, section 2.2, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;判断哪些影像清晰到可用于矿山解译：由掩膜栅格计算每景影像范围内的云雪占比。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;bad_pct = 100 x 云雪像元数 / 有值像元数，统计中心位于影像范围内的像元。bad_pct 小于限值 2 %（论文 2.2 节）的影像可用；恰为 2 % 的不可用。相邻影像的范围可以重叠：各自全部计入。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;掩膜以不同数值表示不同像元类型。哪些数值代表云或雪取决于生成掩膜的程序，因此须指明：单个数值或区间，如 &lt;code&gt;1;2&lt;/code&gt; 或 &lt;code&gt;3-5;9&lt;/code&gt;。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;影像范围，增加 bad_pct；usable：1 可用，0 不可用；nodata_pct：范围内掩膜为 nodata 或未覆盖的像元占比。完全没有掩膜信息时，bad_pct 和 usable 为空，并给出警告。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933，2.2 节，doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores important ecological function areas and national nature reserves as an indicator of the ecological vulnerability.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Table 3 of the paper: a function area and a reserve overlapping 0.6, either of them 0.3, neither 0.1. A pixel lies in an area when its centre does. Overlaps within one layer count once.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;One of the two layers may be left empty when there is none of its kind.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A float32 raster of scores on the template&apos;s grid, full of values. The log gives the area of every class.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对重要生态功能区和国家级自然保护区评分，作为生态脆弱性的一项指标。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;论文表 3：功能区与保护区重叠 0.6，仅其一 0.3，均无 0.1。像元中心位于区内即属该区。同一图层内的重叠只计一次。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;若没有其中一类区域，该图层可留空。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;与模板同格网的 float32 评分栅格，处处有值。日志给出各类面积。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表 3。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores the distance from the water system as an indicator of the ecological vulnerability.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Table 3 of the paper: within 10 km of the main stream or within 1 km of a water source 0.6, within 10 km of a main tributary 0.3, farther 0.1. The highest score wins. Distances run from the centre of the pixel to the line, point or edge of the polygon itself (0 inside a polygon), straight and in the plane of the CRS; they are exact, and a pixel at exactly the distance is within. Water beyond the edges of the template counts too.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;Wide rivers may be polygons: their distance counts from the bank. Tributaries and sources may be left empty when there are none.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A float32 raster of scores on the template&apos;s grid, full of values. The log gives the area of every class.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对距水系距离评分，作为生态脆弱性的一项指标。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;论文表 3：干流 10 km 或水源地 1 km 范围内 0.6，主要支流 10 km 范围内 0.3，更远 0.1。取最高分。距离为像元中心到线、点或面边界的平面直线距离（面内为 0），为精确值，恰好等于限距的像元计入范围内。模板范围以外的水系同样参与计算。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;宽阔河流可用面表示，距离从河岸起算。没有支流或水源地时可留空。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;与模板同格网的 float32 评分栅格，处处有值。日志给出各类面积。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表 3。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores the elevation as an indicator of the ecological vulnerability.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Table 3 of the paper: 1000-3500 m 0.2, 3500-5000 m 0.3, 5000 m and above 0.5; below 1000 m 0.2 (nearest range). Ranges are [low, high): a value at a limit belongs to the range above it. Values outside every range take the nearest range&apos;s score, and their area is reported. A raster on another grid or in another CRS is resampled bilinearly, because elevation is continuous.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;RANGES has the columns from, to and score; the first from and the last to may be blank (open). Gaps, overlaps and ranges out of order are refused.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A float32 raster of scores on the template&apos;s grid; nodata (-9999) only where the input has no value. The log gives the area of every class.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对高程评分，作为生态脆弱性的一项指标。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;论文表 3：1000-3500 m 为 0.2，3500-5000 m 为 0.3，5000 m 及以上为 0.5；1000 m 以下为 0.2（最近区间）。区间为 [下限, 上限)：等于界限的值归上一区间。所有区间以外的值取最近区间的评分，并报告其面积。格网或 CRS 不同的栅格按双线性法重采样，因为高程是连续变量。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;RANGES 含 from、to 和 score 三列；第一行的 from 和最后一行的 to 可为空（不设界）。区间有空缺、重叠或次序颠倒时拒绝执行。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;与模板同格网的 float32 评分栅格；仅在输入无值处为 nodata（-9999）。日志给出各级面积。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表 3。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores the frozen ground as an indicator of the ecological vulnerability.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Table 3 of the paper: permafrost 0.7, seasonal frozen ground 0.2, none 0.1. A pixel has the type of the polygon that holds its centre; where polygons of several types overlap, the highest score wins; where there is no polygon, it has the type none.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;Leave INPUT empty when there is no frozen ground: the score is that of none everywhere. The values of FIELD are looked up, in any letter case, among the table&apos;s type, name_en and name_zh; unknown types are refused.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A float32 raster of scores on the template&apos;s grid, full of values. The log gives the area of every class.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对冻土评分，作为生态脆弱性的一项指标。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;论文表 3：多年冻土 0.7，季节冻土 0.2，无冻土 0.1。像元取其中心所在多边形的类型；多种类型重叠时取最高分；没有多边形处为无冻土（none）。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;没有冻土时 INPUT 留空：处处取无冻土的评分。FIELD 的值不分大小写，与表中的 type、name_en 和 name_zh 对照；未知类型拒绝执行。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;与模板同格网的 float32 评分栅格，处处有值。日志给出各类面积。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表 3。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores the mean annual rainfall as an indicator of the ecological vulnerability.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Table 3 of the paper: below 200 mm 0.5, 200-400 mm 0.3, 400-800 mm 0.2; 800 mm and above 0.2 (nearest range). Ranges are [low, high): a value at a limit belongs to the range above it. Values outside every range take the nearest range&apos;s score, and their area is reported. A raster on another grid or in another CRS is resampled bilinearly, because rainfall is continuous.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;RANGES has the columns from, to and score; the first from and the last to may be blank (open). Gaps, overlaps and ranges out of order are refused.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A float32 raster of scores on the template&apos;s grid; nodata (-9999) only where the input has no value. The log gives the area of every class.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对年均降水量评分，作为生态脆弱性的一项指标。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;论文表 3：200 mm 以下为 0.5，200-400 mm 为 0.3，400-800 mm 为 0.2；800 mm 及以上为 0.2（最近区间）。区间为 [下限, 上限)：等于界限的值归上一区间。所有区间以外的值取最近区间的评分，并报告其面积。格网或 CRS 不同的栅格按双线性法重采样，因为降水量是连续变量。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;RANGES 含 from、to 和 score 三列；第一行的 from 和最后一行的 to 可为空（不设界）。区间有空缺、重叠或次序颠倒时拒绝执行。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;与模板同格网的 float32 评分栅格；仅在输入无值处为 nodata（-9999）。日志给出各级面积。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表 3。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The result of the whole chain as one HTML page for those who decide, with maps, charts and tables, and on demand an atlas: a PDF with one page a mine.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Nothing is assessed anew: every figure is read from the layers given, or is a sum of what they hold. Areas of the zones are sums of area_km2, areas of damage sums of area_ha. The layers are checked against one another, and the page says what holds and what does not.&lt;/p&gt;&lt;p&gt;The page holds key figures, Table 4, the maps of damage, stress, quality, vulnerability, zones, hot spots, risk areas and restoration, the areas of the zones, what drives the risk, the issues and directions of the risk areas, a line with the reason for every mine, the decisions and parameters, the audit, the field names and the versions. What was not given is left out, and the page says so. It is one file without links to a network: send it by mail, or print it to PDF from a browser.&lt;/p&gt;&lt;h3&gt;Atlas&lt;/h3&gt;&lt;p&gt;One mine, one policy: for each mine a map over the risk zones with its damaged ecosystems, the numbers, the model and the reason. The worst mines are those without a model, then those of the strictest model, of these those in the highest risk class, of these the largest.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;OUTPUT: the page. OUTPUT_FOLDER: every map as a PNG and every table as a CSV with all digits. ATLAS: the PDF. CHECKS_FAILED: how many checks do not hold; ATLAS_PAGES.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The stress on biodiversity in every grid cell: high where the habitat is poor or broken up.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;The paper (section 2.3.4) says that the capacity rises with habitat quality and falls with fragmentation, and prints no formula. Product (default): B = 1 - Q (1 - C&apos;). Weighted mean: B = w (1 - Q) + (1 - w) C&apos;. Q is the cell&apos;s mean habitat quality, C&apos; the fragmentation scaled min-max to 0-1 over the cells that lie at least half inside the study area; other cells are cut to 0-1.&lt;/p&gt;&lt;h3&gt;The part due to mining&lt;/h3&gt;&lt;p&gt;Give QUALITY_BEFORE, the habitat quality without mines, and bio_mining is B with mines minus B without. Fragmentation is the same in both, unless FRAG_BEFORE_FIELD gives the one without mines, which is then scaled by the same range. Zero where there are no mines.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The grid with hq_mean (Q), frag_norm (C&apos;), bio (B) and, on demand, bio_mining; and the range of C that was used, to be given as FRAG_MIN and FRAG_MAX when two years are compared; with AS_IN, another year&apos;s result, they are taken from its history.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Translates a land-cover raster of another legend into the land-use codes that all steps here use (CNLUCC: 12 dry arable land, 21 forest land, 31-33 grassland by cover, ...).&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Each code is looked up in a crosswalk. A class that the crosswalk calls &lt;i&gt;grassland&lt;/i&gt; is split by the vegetation cover: 31 above 50 %, 32 from 20 to 50 %, 33 below 20 %; where no cover is given, all of it becomes 32, with a warning. A code that the crosswalk lacks stops the step with a list of such codes and their areas. SOURCES.md of the shipped tables says how each legend is read. CLCD, WorldCover and GlobeLand30 do not separate rivers from lakes, towns from villages and mines, or kinds of bare land.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;A table of your own has the columns from_code, to_code (a land-use code, the word grassland, or 0 for no class) and, if you like, from_name.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The land-use raster (nodata 0) on the input&apos;s grid, and a table of areas: from_code, from_name, to_code, to_name, area_ha.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, Table 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将采用其他分类体系的土地覆盖栅格转换为本插件各步使用的土地利用代码（CNLUCC：12 旱地、21 有林地、31-33 按覆盖度划分的草地……）。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;逐个代码查对照表。对照表中标为 &lt;i&gt;grassland&lt;/i&gt; 的类型按植被覆盖度细分：50 % 以上为 31，20 至 50 % 为 32，20 % 以下为 33；未给出覆盖度处全部归为 32，并给出警告。对照表中没有的代码会使运行停止，并列出这些代码及其面积。各分类体系的对应取法见随附表格的 SOURCES.md。CLCD、WorldCover 和 GlobeLand30 不区分河流与湖泊，不区分城镇、村庄与矿山，也不区分各类裸地。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;自备对照表含 from_code、to_code（土地利用代码、grassland，或表示无类别的 0）两列，可另加 from_name。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;与输入同格网的土地利用栅格（nodata 为 0），以及面积表：from_code、from_name、to_code、to_name、area_ha。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，表 2。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns pairwise judgements of the indicators into weights, and says whether the judgements agree with one another.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Analytic hierarchy process (Saaty): the weights are the principal eigenvector of the matrix, scaled to sum 1; lambda_max is its eigenvalue, CI = (lambda_max - n) / (n - 1), CR = CI / RI with Saaty&apos;s random index for n = 1 to 15 (table ahp_random_index.csv: 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49 ...). Two criteria or fewer have CR 0. A CR above 0.1 is a warning. The judgement whose change lowers CR most is named with the value that it should have, within Saaty&apos;s scale of 1/9 to 9. Geometric means of the rows are given as a check of the weights. The paper prints the weights only (Table 3); the default matrix holds their ratios.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;A cell says how many times the criterion of the row outweighs that of the column, as 3, 0.5 or 1/3. The upper triangle is enough. Where both cells of a pair are given they must be reciprocal up to rounding (1.5 %), and the geometric mean counts. MATRIX is typed in the dialog, MATRIX_TABLE (first column: the criteria; further columns: one for each) overrides it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A table with criterion, weight and gm_weight (geometric means), which Ecological vulnerability takes as WEIGHTS; CR, LAMBDA_MAX and CONSISTENT (CR at most 0.1); an HTML page.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Saaty 1980, The Analytic Hierarchy Process. Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, section 2.3.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将指标的两两比较判断转换为权重，并检验判断是否相互一致。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;层次分析法（Saaty）：权重为判断矩阵的主特征向量，归一化为和等于 1；lambda_max 为其特征值，CI = (lambda_max - n) / (n - 1)，CR = CI / RI，RI 为 n = 1 至 15 的 Saaty 随机一致性指标（表 ahp_random_index.csv：0、0、0.58、0.90、1.12、1.24、1.32、1.41、1.45、1.49……）。指标不超过两个时 CR 为 0。CR 大于 0.1 时给出警告，并指出修改后最能降低 CR 的判断及其应取的值（在 Saaty 标度 1/9 至 9 之内）。另给出各行几何平均值作为权重的校核。论文只给出权重（表 3）；默认矩阵为其比值。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;每格表示行指标的重要性是列指标的多少倍，可写作 3、0.5 或 1/3。只填上三角即可。若一对的两格都填，则须互为倒数（允许 1.5 % 的舍入误差），取其几何平均。MATRIX 在对话框中填写；MATRIX_TABLE（第一列为指标，其后每个指标一列）给出时优先。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;含 criterion、weight 和 gm_weight（几何平均权重）的表，可作为“生态脆弱性”的 WEIGHTS；CR、LAMBDA_MAX 和 CONSISTENT（CR 不大于 0.1）；HTML 页面。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Saaty 1980, The Analytic Hierarchy Process。Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933，2.3.5 节。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the four threats of the habitat quality model are: mining, other construction land, settlements and arable land; and the land use with the mines in it.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Paper Table 2. A pixel is mined when its centre lies in a patch; a patch too small to hold any pixel centre takes the pixel under an inner point, so that no mine is lost. Construction, settlement and arable land are the classes that the table&apos;s column threat says. Roads are added to construction: every pixel that a line touches, or whose centre lies in a polygon. Mined pixels are cut out of construction, or mining would count twice. In LANDUSE_MINED, mined pixels are other construction land (53).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;MINING, CONSTRUCTION, SETTLEMENT, ARABLE: 1 where the threat is, else 0, on the land use&apos;s grid, in the order of the shipped threats table. LANDUSE_MINED: nodata of the land use stays nodata.&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生境质量模型四种威胁源的位置：采矿、其他建设用地、居民点和耕地；以及叠入矿山的土地利用。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;论文表 2。中心位于图斑内的像元为采矿像元；图斑过小而不含任何像元中心时，取其内点所在像元，保证不漏矿山。建设用地、居民点和耕地为表中 threat 列所指的地类。道路并入建设用地：线所经过的像元，或中心位于面内的像元。采矿像元从建设用地中扣除，否则采矿会重复计算。在 LANDUSE_MINED 中，采矿像元为其他建设用地（53）。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;MINING、CONSTRUCTION、SETTLEMENT、ARABLE：有威胁处为 1，其余为 0，与土地利用同格网，顺序同随附的威胁源表。LANDUSE_MINED：土地利用的 nodata 仍为 nodata。&lt;/p&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Which ecosystems each mine has damaged, to the square metre: every mining patch is cut along the borders of the land use before mining, of the important ecological function areas and of the reserves, and the areas are booked by ecosystem, damage type, mine, mineral group and protection.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Damaged ecosystem = patch ∩ class of the reference (paper 2.3.1, 3.1.1). Exact polygon areas along the pixel edges are taken, not pixels whose centre is inside: 30 m pixels would miss small mines. Where patches overlap, the ground counts once: it goes to the mine that comes first, then to the damage type that comes first. Ground without a reference (nodata, outside the raster) is kept as &quot;no reference&quot;, so that all totals equal the damaged area. Other construction land (53) under a mine means that the reference is not from before mining: its share is reported.&lt;/p&gt;&lt;p&gt;Every table ends with the total, measured on the patches before they were cut, and an audit line: that total minus the sum of the lines. All sums are checked, and the log and the summary say so.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;Damage types: stope, transit_site, solid_waste, mine_construction, collapse_pit; mineral groups: energy, metal, nonmetal; their English and Chinese names do as well.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Pieces: all fields of the patches (damage types and groups as codes) and lu_code, lu_name, ecosystem, protection (none, function, reserve, both), area_ha.&lt;/li&gt;&lt;li&gt;CROSSTAB, Table 4: ecosystems by damage types in ha and %.&lt;/li&gt;&lt;li&gt;LEDGER by mine, GROUPS by mineral group, PROTECTED by protection: patches, total_ha, total_pct (of all damage); ha by ecosystem (farm, forest, grass, settle, water, desert, other, noref) and by damage type (stope, trans, waste, constr, pit); ha and % inside function areas (func), reserves (resv), either (prot); contam_pct, the share of contaminated reference. line says what a row is: item, sum, total or audit.&lt;/li&gt;&lt;li&gt;An HTML summary; TOTAL_HA and CONTAMINATED_PCT.&lt;/li&gt;&lt;/ul&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各矿山破坏了哪些生态系统，精确到平方米：每个矿山图斑沿采矿前土地利用、重要生态功能区和保护区的边界切分，面积按生态系统、破坏类型、矿山、矿种大类和保护情况统计。&lt;/p&gt;&lt;h3&gt;方法&lt;/h3&gt;&lt;p&gt;破坏的生态系统 = 图斑 ∩ 参照地类（论文 2.3.1、3.1.1）。采用沿像元边界切分的多边形精确面积，而不是按像元中心判断：30 m 像元会漏掉小型矿山。图斑重叠处只计一次：先归次序靠前的矿山，再归次序靠前的破坏类型。没有参照地类之处（nodata 或栅格范围之外）保留为“无参照地类”，使各项合计均等于破坏总面积。矿山之下若为其他建设用地（53），说明参照土地利用并非采矿前的状态（参照失真）：其占比会予以报告。&lt;/p&gt;&lt;p&gt;各表末尾为合计（在切分前的图斑上量算）和核验行（合计减去各行之和）。所有求和都经过核验，结果写入日志和汇总页。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;破坏类型：stope、transit_site、solid_waste、mine_construction、collapse_pit；矿种大类：energy、metal、nonmetal；也可填写其中英文名称。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;破坏斑块：图斑的全部字段（破坏类型和矿种大类为代码），以及 lu_code、lu_name（英文地类名）、ecosystem、protection（none、function、reserve、both）、area_ha。&lt;/li&gt;&lt;li&gt;CROSSTAB，表 4：生态系统与破坏类型交叉表，ha 和 %。&lt;/li&gt;&lt;li&gt;LEDGER 分矿山、GROUPS 分矿种大类、PROTECTED 分保护情况：patches、total_ha、total_pct（占全部破坏）；按生态系统（farm、forest、grass、settle、water、desert、other、noref）和破坏类型（stope、trans、waste、constr、pit）的公顷数；功能区内（func）、保护区内（resv）、任一区内（prot）的公顷数和百分比；contam_pct，参照失真占比。line 说明该行性质：item（明细）、sum（小计）、total（合计）或 audit（核验）。&lt;/li&gt;&lt;li&gt;HTML 汇总页；TOTAL_HA 和 CONTAMINATED_PCT。&lt;/li&gt;&lt;/ul&gt;&lt;h3&gt;参考文献&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A digital elevation model in metres.</source>
        <translation>以米为单位的数字高程模型。</translation>
    </message>
    <message>
        <source>A page with the tables above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result of another year, such as its hot spots: {what} come from its history. Values given win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year from {first} to this year.</source>
        <translation>填写 {first} 年至今年之间的年份。</translation>
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
        <source>AS_IN was made with another METHOD or WEIGHT, so the two stresses do not compare. Use the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AS_IN was made with the weights {there}, this run with {here} (water; biodiversity; vulnerability): the two risks do not compare. Weights are not taken from AS_IN; give the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATLAS: the file {path} cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATLAS_MINES: no mine is selected in {name}. Select some in the layer, or choose all or the worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A_con of Eq. 1 (dimensionless)</source>
        <translation>式 1 的 A_con（无量纲）</translation>
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
        <source>Adds bio_mining, the part of the stress that is due to mining.</source>
        <translation>增加 bio_mining，即由采矿造成的胁迫部分。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All patches of a mine share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All score rasters get its cells and its extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also count every habitat class on its own</source>
        <translation>同时分别统计每个生境类型</translation>
    </message>
    <message>
        <source>Analytic (normal distribution)</source>
        <translation>解析法（正态分布）</translation>
    </message>
    <message>
        <source>Arable land (threat source)</source>
        <translation>耕地（威胁源）</translation>
    </message>
    <message>
        <source>Area and units</source>
        <translation>面积与自然单元</translation>
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
        <source>Areas by source and target class</source>
        <translation>源类别与目标类别面积表</translation>
    </message>
    <message>
        <source>Areas of the risk zones</source>
        <translation>风险分区面积表</translation>
    </message>
    <message>
        <source>Areas up to this are none (m2)</source>
        <translation>不超过此值的面积视为无（m2）</translation>
    </message>
    <message>
        <source>Artificial assistance</source>
        <translation>辅助修复</translation>
    </message>
    <message>
        <source>Artificial assistance + protection and conservation</source>
        <translation>辅助修复+保护保育</translation>
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
        <source>As in Restoration models.</source>
        <translation>同“修复模式”。</translation>
    </message>
    <message>
        <source>As in {name}: {values}.</source>
        <translation type="unfinished"></translation>
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
        <translation>要达到 99 % 置信度至少需要 199 次。</translation>
    </message>
    <message>
        <source>Atlas of mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlas: {count} pages.</source>
        <translation type="unfinished"></translation>
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
        <source>BEFORE and AFTER: {count} cells with the same {field} lie in different places (the first is {name}), so the two grids are not the same. Make both on the same evaluation grid (SNAP on).</source>
        <translation>BEFORE 与 AFTER：{count} 个 {field} 相同的单元位置不同（首个为 {name}），说明两套格网不一致。请在同一评价格网（开启 SNAP）上生成两者。</translation>
    </message>
    <message>
        <source>BEFORE&apos;s field {field} does not follow the values compared, so natural breaks are made anew.</source>
        <translation>BEFORE 的字段 {field} 与所比较的数值不一致，因此重新计算自然断点。</translation>
    </message>
    <message>
        <source>BEFORE&apos;s field {field} is not what the breaks in its history give ({bounds}); these are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEFORE: no cell is in class {missing} of {classes}, so the breaks between the classes cannot be read from the layer. Give BREAKS (an output of Risk zoning), or set CLASSES to the number of classes.</source>
        <translation>BEFORE：{classes} 个等级中没有单元属于第 {missing} 级，无法从图层读出等级断点。请给出 BREAKS（“风险分区”的输出），或将 CLASSES 设为实际级数。</translation>
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
        <source>BREAKS: {count} values lie above the last break, {last:.6g}, and go to the highest class.</source>
        <translation>BREAKS：{count} 个值大于最后一个断点 {last:.6g}，归入最高级。</translation>
    </message>
    <message>
        <source>Before mining, in the plugin&apos;s codes (Translate land use makes them of other legends). It should reach 10 km beyond the study area, the longest distance over which a threat acts.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both years are classified by {source}: {bounds}.</source>
        <translation>两个年份均按{source}分级：{bounds}。</translation>
    </message>
    <message>
        <source>Breaks: upper bound of every class</source>
        <translation>断点：各级上限</translation>
    </message>
    <message>
        <source>Brought to the cells of the land use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default: elevation, rainfall, frozen ground, important areas, water distance.</source>
        <translation>默认为：elevation（高程）、rainfall（降水量）、frozen ground（冻土）、important areas（重要生态功能区）、water distance（距水系距离）。</translation>
    </message>
    <message>
        <source>By mine: the {count} that damaged most, of {mines}</source>
        <translation>分矿山：{mines} 座矿山中破坏最多的 {count} 座</translation>
    </message>
    <message>
        <source>By mineral group</source>
        <translation>分矿种大类</translation>
    </message>
    <message>
        <source>By protection, ha by ecosystem</source>
        <translation>分保护情况，按生态系统（ha）</translation>
    </message>
    <message>
        <source>CELL_SIZE: cells of {size:g} m would be {count} over the extent of the study area, more than {most}. Take {better:g} m or more.</source>
        <translation>CELL_SIZE：边长 {size:g} m 的单元在研究区范围内将有 {count} 个，超过 {most}。请取 {better:g} m 或更大。</translation>
    </message>
    <message>
        <source>CLASSES: {distinct} distinct values make only {count} classes instead of {wanted}.</source>
        <translation>CLASSES：{distinct} 个不同的值只能分为 {count} 级，而不是 {wanted} 级。</translation>
    </message>
    <message>
        <source>CLASS_FIELD holds values that are no whole numbers, so they are no risk classes.</source>
        <translation>CLASS_FIELD 含有非整数，不是风险等级。</translation>
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
        <source>CRITERIA names {names} criteria, but MATRIX has {size} rows. Give one name for each row.</source>
        <translation>CRITERIA 给出 {names} 个指标，但 MATRIX 有 {size} 行。请为每一行给出一个名称。</translation>
    </message>
    <message>
        <source>CROSSWALK_TABLE: no table is given. Give one with the columns from_code and to_code, or choose one of the shipped legends (CROSSWALK).</source>
        <translation>CROSSWALK_TABLE：没有给出对照表。请给出含 from_code 和 to_code 列的表，或选择随附的分类体系（CROSSWALK）。</translation>
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
        <source>Cancelled: no output was made.</source>
        <translation>已取消：没有生成输出。</translation>
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
        <source>Cells in the earlier year only</source>
        <translation>仅前期年份有的单元</translation>
    </message>
    <message>
        <source>Cells in the later year only</source>
        <translation>仅后期年份有的单元</translation>
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
        <source>Certain from this share of the draws (%)</source>
        <translation>达到此抽样比例即为稳定（%）</translation>
    </message>
    <message>
        <source>Certain is what has the same class in {from_:g} % of the draws or more.</source>
        <translation>在不少于 {from_:g} % 的抽样中等级相同者为稳定。</translation>
    </message>
    <message>
        <source>Change of a mine&apos;s area that counts (% of the area before)</source>
        <translation>矿山面积变化的认定阈值（占前期面积的 %）</translation>
    </message>
    <message>
        <source>Changes of mines</source>
        <translation>矿山变化</translation>
    </message>
    <message>
        <source>Check failed: {what} ({stated:.10g} against {found:.10g}).</source>
        <translation type="unfinished"></translation>
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
        <source>Checks that do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class codes as in SENSITIVITY; nodata is no land use.</source>
        <translation>地类代码与 SENSITIVITY 一致；nodata 表示无土地利用。</translation>
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
        <source>Coefficients of Eq. 1</source>
        <translation>式 1 的系数</translation>
    </message>
    <message>
        <source>Cold spot, 90 % confidence</source>
        <translation>冷点，90 % 置信度</translation>
    </message>
    <message>
        <source>Cold spot, 95 % confidence</source>
        <translation>冷点，95 % 置信度</translation>
    </message>
    <message>
        <source>Cold spot, 99 % confidence</source>
        <translation>冷点，99 % 置信度</translation>
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
        <translation>参照失真（%）</translation>
    </message>
    <message>
        <source>Contaminated reference (%)</source>
        <translation>参照失真占比（%）</translation>
    </message>
    <message>
        <source>Contaminated reference (other construction land before mining): {share:.2f} % of the damage.</source>
        <translation>参照失真（采矿前已为其他建设用地）：占破坏面积的 {share:.2f} %。</translation>
    </message>
    <message>
        <source>Counts for the worst mines only.</source>
        <translation type="unfinished"></translation>
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
        <source>DECAY_MODEL: the plain sum grows with the number of threat cells, so that on real data the quality is near 0 wherever a threat reaches.</source>
        <translation>DECAY_MODEL：直接求和随威胁源像元数增大，在实际数据上，凡威胁可及之处生境质量都接近 0。</translation>
    </message>
    <message>
        <source>DIRECTIONS: nothing on {units}; their issues and direction are empty.</source>
        <translation>DIRECTIONS：没有关于{units}的内容；其主要问题和修复方向为空。</translation>
    </message>
    <message>
        <source>DISTANCE: at {smallest:.6g} m every cell has a neighbour.</source>
        <translation>DISTANCE：取 {smallest:.6g} m 时每个单元都有邻居。</translation>
    </message>
    <message>
        <source>DISTANCE: within {distance:g} m every unit has {neighbours:.0f} neighbours on average, too many to hold. Give a smaller distance.</source>
        <translation>DISTANCE：在 {distance:g} m 之内平均每个单元有 {neighbours:.0f} 个邻居，数量过多，无法容纳。请减小距离。</translation>
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
        <source>Damage by ecosystem and type</source>
        <translation>生态系统与破坏类型交叉表</translation>
    </message>
    <message>
        <source>Damage by ecosystem and type (Table 4)</source>
        <translation>生态系统与破坏类型交叉表（表 4）</translation>
    </message>
    <message>
        <source>Damage by ecosystem and type (Table 4), % of all damage</source>
        <translation>生态系统与破坏类型交叉表（表 4），占全部破坏的 %</translation>
    </message>
    <message>
        <source>Damage by ecosystem and type (Table 4), ha</source>
        <translation>生态系统与破坏类型交叉表（表 4），ha</translation>
    </message>
    <message>
        <source>Damage by mineral group</source>
        <translation>分矿种大类破坏面积表</translation>
    </message>
    <message>
        <source>Damage by protection</source>
        <translation>分保护情况破坏面积表</translation>
    </message>
    <message>
        <source>Damage ledger</source>
        <translation>破坏台账</translation>
    </message>
    <message>
        <source>Damage ledger by mine</source>
        <translation>分矿山破坏台账</translation>
    </message>
    <message>
        <source>Damage summary</source>
        <translation>破坏汇总页</translation>
    </message>
    <message>
        <source>Damage type</source>
        <translation>破坏类型</translation>
    </message>
    <message>
        <source>Damage type missing or unknown</source>
        <translation>破坏类型缺失或未知</translation>
    </message>
    <message>
        <source>Damaged (ha)</source>
        <translation>破坏面积（ha）</translation>
    </message>
    <message>
        <source>Damaged area (ha)</source>
        <translation>破坏面积（ha）</translation>
    </message>
    <message>
        <source>Damaged area: {area:,.4f} ha by {mines} mines, in {patches} patches and {pieces} pieces.</source>
        <translation>破坏面积：{mines} 座矿山共 {area:,.4f} ha，图斑 {patches} 个，破坏斑块 {pieces} 个。</translation>
    </message>
    <message>
        <source>Damaged area: {cells:.6f} km2 in {count} cells; the pieces have {pieces:.6f} km2 there (difference {difference:.0e} km2).</source>
        <translation>破坏面积：{count} 个单元内共 {cells:.6f} km2；破坏斑块在其中为 {pieces:.6f} km2（相差 {difference:.0e} km2）。</translation>
    </message>
    <message>
        <source>Damaged ecosystem pieces</source>
        <translation>生态系统破坏斑块</translation>
    </message>
    <message>
        <source>Damaged ecosystems</source>
        <translation>生态系统破坏分析</translation>
    </message>
    <message>
        <source>Damaged ecosystems (paper 3.1.1, Table 4)</source>
        <translation>生态系统破坏（论文 3.1.1，表 4）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
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
        <source>Duplicate patch</source>
        <translation>图斑重复</translation>
    </message>
    <message>
        <source>Early warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Ecological reconstruction</source>
        <translation>生态重建</translation>
    </message>
    <message>
        <source>Ecological risk areas</source>
        <translation>生态风险区域</translation>
    </message>
    <message>
        <source>Ecological risk areas (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecological vulnerability</source>
        <translation>生态脆弱性</translation>
    </message>
    <message>
        <source>Ecological vulnerability from raw layers</source>
        <translation type="unfinished"></translation>
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
        <translation>矿山破坏的生态系统</translation>
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
        <source>Empty: there are none.</source>
        <translation type="unfinished"></translation>
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
        <translation>含破碎化的评价格网</translation>
    </message>
    <message>
        <source>Every mine with risk_class, severity, protection, model, rule and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every patch cut by land use and protection: lu_code, lu_name, ecosystem, protection, area_ha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every patch cut by the land use before mining: exact areas (Table 4)</source>
        <translation>每个图斑按采矿前土地利用切分：精确面积（表 4）</translation>
    </message>
    <message>
        <source>Everything from raw layers to risk zones, hot spots, risk areas and a restoration model for every mine.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Damaged ecosystems (3.1.1, Table 4); water conservation stress (Eq. 1); biodiversity stress (Eqs. 2-4, Table 2); vulnerability (Table 3); overlay and zones by natural breaks (2.3.6, 3.2); Gi* hot spots (3.3); one mine, one policy (3.4).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent z</source>
        <translation>指数 z</translation>
    </message>
    <message>
        <source>FIELD: all values are the same, so every z is 0 and nothing is hot or cold.</source>
        <translation>FIELD：所有值相同，因此 z 均为 0，没有热点或冷点。</translation>
    </message>
    <message>
        <source>FIELD: all {count} values are {value:g}, so they cannot be divided into classes. Choose another field.</source>
        <translation>FIELD：{count} 个值均为 {value:g}，无法分级。请另选字段。</translation>
    </message>
    <message>
        <source>FOOTPRINTS: the mask {mask} has no value in any footprint of {name}. Check extent and CRS.</source>
        <translation>FOOTPRINTS：掩膜 {mask} 在 {name} 的任何影像范围内都没有值。请检查范围和 CRS。</translation>
    </message>
    <message>
        <source>FRAG_FIELD: no cell has a fragmentation.</source>
        <translation>FRAG_FIELD：没有任何单元有破碎化值。</translation>
    </message>
    <message>
        <source>FRAG_FIELD: {count} cells have no value, and no stress.</source>
        <translation>FRAG_FIELD：{count} 个单元无值，没有胁迫值。</translation>
    </message>
    <message>
        <source>FRAG_MIN and FRAG_MAX</source>
        <translation type="unfinished"></translation>
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
        <source>Fewer cells are hot or cold by chance. It changes gi_bin only.</source>
        <translation>减少因偶然而成为热点或冷点的单元。只影响 gi_bin。</translation>
    </message>
    <message>
        <source>Field of the accessibility (0-1)</source>
        <translation>可达性字段（0-1）</translation>
    </message>
    <message>
        <source>Field of the biodiversity stress (0-1)</source>
        <translation>生物多样性胁迫字段（0-1）</translation>
    </message>
    <message>
        <source>Field of the damage type</source>
        <translation>破坏类型字段</translation>
    </message>
    <message>
        <source>Field of the fragmentation (patches per km2)</source>
        <translation>破碎化字段（每平方千米斑块数）</translation>
    </message>
    <message>
        <source>Field of the fragmentation without mines</source>
        <translation>无矿山时的破碎化字段</translation>
    </message>
    <message>
        <source>Field of the image date</source>
        <translation>影像日期字段</translation>
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
        <translation>矿种大类字段</translation>
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
        <source>Field of the year mining began</source>
        <translation>开采起始年份字段</translation>
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
        <source>Field with the cell&apos;s id (in both)</source>
        <translation>单元编号字段（两图层均有）</translation>
    </message>
    <message>
        <source>Field with the damage type</source>
        <translation>破坏类型字段</translation>
    </message>
    <message>
        <source>Field with the mine&apos;s id</source>
        <translation>矿山编号字段</translation>
    </message>
    <message>
        <source>Field with the mine&apos;s id (also in the pieces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the mine&apos;s id (in both)</source>
        <translation>矿山编号字段（两图层均有）</translation>
    </message>
    <message>
        <source>Field with the mineral group</source>
        <translation>矿种大类字段</translation>
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
        <source>First column: the criteria; further columns: one for each, by the same names. Any number of them.</source>
        <translation>第一列为指标；其后每个指标一列，名称相同。个数不限。</translation>
    </message>
    <message>
        <source>First column: water, biodiversity, vulnerability; then one column for each of them.</source>
        <translation>第一列为 water、biodiversity、vulnerability；其后三者各一列。</translation>
    </message>
    <message>
        <source>First plausible year</source>
        <translation>最早合理年份</translation>
    </message>
    <message>
        <source>Five indicators, AHP weights (Table 3)</source>
        <translation>五项指标，层次分析法权重（表 3）</translation>
    </message>
    <message>
        <source>Five zones by natural breaks (2.3.6, 3.2)</source>
        <translation>按自然断点分为五个风险区（2.3.6、3.2）</translation>
    </message>
    <message>
        <source>Folder for maps and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the degradation by threat</source>
        <translation>各威胁源退化栅格的文件夹</translation>
    </message>
    <message>
        <source>For bio_mining; empty: the fragmentation counts as unchanged by mining.</source>
        <translation>用于 bio_mining；留空：视为破碎化不因采矿改变。</translation>
    </message>
    <message>
        <source>For example 0.12;0.25;0.4;0.55;0.9 for five classes. Takes the place of METHOD and CLASSES.</source>
        <translation>例如五级为 0.12;0.25;0.4;0.55;0.9。给出后代替 METHOD 和 CLASSES。</translation>
    </message>
    <message>
        <source>Forest ecosystem</source>
        <translation>森林生态系统</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Fragmentation scaled from {low:.6g}-{high:.6g} patches per km2 to 0-1.</source>
        <translation>破碎化由每平方千米 {low:.6g}-{high:.6g} 个斑块标准化到 0-1。</translation>
    </message>
    <message>
        <source>Fragmentation that counted as 0</source>
        <translation>取为 0 的破碎化值</translation>
    </message>
    <message>
        <source>Fragmentation that counted as 1</source>
        <translation>取为 1 的破碎化值</translation>
    </message>
    <message>
        <source>Fragmentation that counts as 0 (patches per km2; empty: the least)</source>
        <translation>取为 0 的破碎化值（每平方千米斑块数；留空：最小值）</translation>
    </message>
    <message>
        <source>Fragmentation that counts as 1 (patches per km2; empty: the greatest)</source>
        <translation>取为 1 的破碎化值（每平方千米斑块数；留空：最大值）</translation>
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
        <translation>功能区</translation>
    </message>
    <message>
        <source>Function area and reserve</source>
        <translation>功能区与保护区</translation>
    </message>
    <message>
        <source>GEOS could not overlay two polygons ({error}). Run Fix geometries on the inputs first.</source>
        <translation>GEOS 无法叠加两个多边形（{error}）。请先对输入运行“修正几何图形”。</translation>
    </message>
    <message>
        <source>GRID: cells overlap, so that {area:g} m2 of the pieces would count more than once. Make the grid with Evaluation grid, or remove duplicate cells (Delete duplicate geometries).</source>
        <translation>GRID：单元相互重叠，有 {area:g} m2 的破坏斑块会重复计算。请用“评价格网”生成格网，或删除重复单元（“删除重复几何图形”）。</translation>
    </message>
    <message>
        <source>GRID: in {count} cells the field risk is not the sum of c_water, c_bio and c_vuln. The sum is used; run Risk overlay again if the fields are of different runs.</source>
        <translation>GRID：{count} 个单元的 risk 字段不等于 c_water、c_bio 与 c_vuln 之和。现采用其和；若字段来自不同次运行，请重新运行“风险叠加”。</translation>
    </message>
    <message>
        <source>GRID: no cell has all of {fields}, so no cell has a risk.</source>
        <translation>GRID：没有单元同时具有 {fields}，因此没有单元有风险值。</translation>
    </message>
    <message>
        <source>GRID: the highest risk class is {found:g}. The shipped rules are written for {expected} classes: give RULES that fit.</source>
        <translation>GRID：最高风险等级为 {found:g}。随附规则适用于 {expected} 级：请给出相应的 RULES。</translation>
    </message>
    <message>
        <source>Getis-Ord Gi* (3.3)</source>
        <translation>Getis-Ord Gi*（3.3）</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>消失：前期破坏的 {before} 已不存在</translation>
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
        <source>Grid of the earlier year</source>
        <translation>前期年份的格网</translation>
    </message>
    <message>
        <source>Grid of the later year</source>
        <translation>后期年份的格网</translation>
    </message>
    <message>
        <source>Grid with risk zones and hot spots (polygons)</source>
        <translation type="unfinished"></translation>
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
        <source>Grown by {change} ({percent:.0f} %) from {before} to {after}</source>
        <translation>扩大 {change}（{percent:.0f} %），由 {before} 增至 {after}</translation>
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
        <source>Habitat degradation</source>
        <translation>生境退化</translation>
    </message>
    <message>
        <source>Habitat degradation with mining</source>
        <translation>有矿山时的生境退化</translation>
    </message>
    <message>
        <source>Habitat fragmentation</source>
        <translation>生境破碎化</translation>
    </message>
    <message>
        <source>Habitat patches per km2 of cell (Eq. 4)</source>
        <translation>单元内每平方千米生境斑块数（式 4）</translation>
    </message>
    <message>
        <source>Habitat quality</source>
        <translation>生境质量</translation>
    </message>
    <message>
        <source>Habitat quality and fragmentation (Eqs. 2-4)</source>
        <translation>生境质量与破碎化（式 2-4）</translation>
    </message>
    <message>
        <source>Habitat quality and fragmentation under mining, and the stress they mean.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Mines are burned into the land use; threats, habitat degradation (Eq. 2) and quality (Eq. 3) as in InVEST; habitat patches per km2 of cell (Eq. 4); the stress is high where quality is low and fragmentation high (paper 2.3.4, Table 2).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation type="unfinished"></translation>
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
        <source>Habitat suitability by class</source>
        <translation>各地类生境适宜度</translation>
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
        <source>Head/tail breaks</source>
        <translation>头尾分割法</translation>
    </message>
    <message>
        <source>Head/tail breaks and given breaks have a number of their own.</source>
        <translation>头尾分割法和给定断点的级数由其自身决定。</translation>
    </message>
    <message>
        <source>Healed by {change} ({percent:.0f} %) from {before} to {after}</source>
        <translation>恢复 {change}（{percent:.0f} %），由 {before} 减至 {after}</translation>
    </message>
    <message>
        <source>Hectares and per cent of each ecosystem by type of damage (the paper&apos;s Table 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hectares and per cent of each zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High where quality is low and fragmentation high (paper 2.3.4)</source>
        <translation>生境质量低、破碎化高处胁迫高（论文 2.3.4）</translation>
    </message>
    <message>
        <source>Highest degradation</source>
        <translation>最高退化度</translation>
    </message>
    <message>
        <source>Hold the false discovery rate (FDR)</source>
        <translation>控制错误发现率（FDR）</translation>
    </message>
    <message>
        <source>Hot cells by natural unit, with Table 5&apos;s directions (3.3, 3.4)</source>
        <translation>按自然单元归并热点单元，并给出表 5 的修复方向（3.3、3.4）</translation>
    </message>
    <message>
        <source>Hot cells by natural unit: mines, driver, issues, direction.</source>
        <translation type="unfinished"></translation>
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
        <translation>热点，90 % 置信度</translation>
    </message>
    <message>
        <source>Hot spot, 95 % confidence</source>
        <translation>热点，95 % 置信度</translation>
    </message>
    <message>
        <source>Hot spot, 99 % confidence</source>
        <translation>热点，99 % 置信度</translation>
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
        <source>How accessible each polygon is to threats, 0 (not at all) to 1; 1 outside of the polygons. The last of overlapping polygons counts.</source>
        <translation>各多边形受威胁源影响的可达性，0（完全不可达）至 1；多边形以外为 1。多边形重叠时以最后一个为准。</translation>
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
        <source>How threats reach a pixel</source>
        <translation>威胁影响到达像元的方式</translation>
    </message>
    <message>
        <source>How vulnerable the land is by nature, whatever mining does.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Elevation, rainfall, frozen ground, important ecological areas and distance from water are scored and added up by their AHP weights (paper 2.3.5, Table 3).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INDICATORS: no pixel has a value in all rasters. Check their extents and nodata.</source>
        <translation>INDICATORS：没有像元在所有栅格中都有值。请检查其范围和 nodata。</translation>
    </message>
    <message>
        <source>INDICATORS: {rasters} rasters were given, but WEIGHTS has {weights} rows ({criteria}). Give one raster for each row, in this order.</source>
        <translation>INDICATORS：给出 {rasters} 个栅格，但 WEIGHTS 有 {weights} 行（{criteria}）。请按此顺序为每行给出一个栅格。</translation>
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
        <source>INPUT: hot spots need at least {needed} features with a value, and there are {count}.</source>
        <translation>INPUT：热点分析至少需要 {needed} 个有值要素，现只有 {count} 个。</translation>
    </message>
    <message>
        <source>INPUT: the crosswalk {table} does not know the code(s) {codes}. Choose the crosswalk of this raster&apos;s legend, or give a table with rows for them (CROSSWALK_TABLE).</source>
        <translation>INPUT：对照表 {table} 中没有代码 {codes}。请选择与此栅格分类体系对应的对照表，或给出含这些代码的表（CROSSWALK_TABLE）。</translation>
    </message>
    <message>
        <source>INPUT: the field {field} of {name} holds {value:g}, and classes are whole numbers from 1 on. Run Risk zoning again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT: the layer {name} has no field {field}, so it was not checked ({parameter}).</source>
        <translation>INPUT：图层 {name} 没有字段 {field}，未作相应检查（{parameter}）。</translation>
    </message>
    <message>
        <source>INPUT: the layer {name} has no field {field}. Give the output of Hot spot analysis, or at least that of Risk zoning.</source>
        <translation type="unfinished"></translation>
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
        <source>INPUT: the polygons of {name} have no area.</source>
        <translation>INPUT：{name} 的多边形面积为零。</translation>
    </message>
    <message>
        <source>INPUT: the raster has no pixel with a value.</source>
        <translation>INPUT：栅格没有任何有值像元。</translation>
    </message>
    <message>
        <source>INPUT: {area:.4f} ha lie under more than one patch and count once. See Check interpretation.</source>
        <translation>INPUT：有 {area:.4f} ha 位于多个图斑之下，只计一次。参见“解译检查”。</translation>
    </message>
    <message>
        <source>INPUT: {name} has no {fields}, so the areas have no driver. Risk overlay makes these fields.</source>
        <translation>INPUT：{name} 没有 {fields}，因此各区域没有主导因子。这些字段由“风险叠加”生成。</translation>
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
        <source>Image quality</source>
        <translation>影像质量</translation>
    </message>
    <message>
        <source>Image resolution (m)</source>
        <translation>影像分辨率（m）</translation>
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
        <source>In function areas (%)</source>
        <translation>功能区内（%）</translation>
    </message>
    <message>
        <source>In reserves (%)</source>
        <translation>保护区内（%）</translation>
    </message>
    <message>
        <source>In {count} cells more is damaged than lies inside the study area (area_km2), so their wrac is too high. Clip the mining patches to the study area.</source>
        <translation>{count} 个单元的破坏面积大于其在研究区内的面积（area_km2），其 wrac 偏高。请将矿山图斑按研究区裁剪。</translation>
    </message>
    <message>
        <source>InVEST&apos;s habitat quality (Eqs. 2 and 3)</source>
        <translation>InVEST 生境质量（式 2 和式 3）</translation>
    </message>
    <message>
        <source>InVEST&apos;s scaling parameter, 2.5 there and in the paper.</source>
        <translation>InVEST 的尺度参数，InVEST 与论文中均为 2.5。</translation>
    </message>
    <message>
        <source>Indicator scores (Table 3)</source>
        <translation>指标评分（表 3）</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>统计推断</translation>
    </message>
    <message>
        <source>Inside important ecological function areas: {function:,.4f} ha ({function_pct:.2f} %); inside reserves: {reserve:,.4f} ha ({reserve_pct:.2f} %); inside either: {either:,.4f} ha ({either_pct:.2f} %).</source>
        <translation>重要生态功能区内：{function:,.4f} ha（{function_pct:.2f} %）；保护区内：{reserve:,.4f} ha（{reserve_pct:.2f} %）；任一区内：{either:,.4f} ha（{either_pct:.2f} %）。</translation>
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
        <source>Interpretation problems</source>
        <translation>解译问题</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>几何图形无效</translation>
    </message>
    <message>
        <source>Issues and directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should reach beyond the study area as far as the threats act (10 km in the shipped table).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K: {k} nearest neighbours need at least {needed} units with a value, and there are {count}. Give a smaller K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel that sums to 1 (InVEST 3.3-3.12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANDUSE: it ends {margin:.0f} m beyond the mines, and threats act up to {longest:g} m (shipped threats table). What lies beyond its edge counts as no threat; give a larger raster if the study area reaches that far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANDUSE: the code(s) {codes} are not in the table of SENSITIVITY. Add them there, or translate the land use first (Translate land use).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANDUSE: under the mines it holds the code(s) {codes}, which are not in {table}. Translate the land use first (Translate land use), add rows to the table (CLASSES), or declare the raster&apos;s nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANDUSE: {name} has no land use in any cell of the grid. Check extent, CRS and nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LULC (or lucode), HABITAT (0-1) and one per threat, named as it (0-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use and roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use before mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use before mining (class codes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use before mining (codes of the plugin&apos;s legend)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use raster, with mines burned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use with mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land within 1 km is most vulnerable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land within 10 km is more vulnerable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land within 10 km is most vulnerable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land-cover raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land-use classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for resources/tables/land_use_classes.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for resources/tables/restoration_rules.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for resources/tables/sensitivity.csv. InVEST&apos;s own tables work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for resources/tables/severity.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for resources/tables/threats.csv. InVEST&apos;s own tables work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for resources/tables/vulnerability_weights.csv. AHP weights makes such a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for the shipped table {shipped}.csv. Columns: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for the smallest distance at which every cell has a neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to leave it unchecked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to let patches lie anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty when there are none; at least one of the two layers is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty when there is none in the study area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend of the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest distance between patches of one mine (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest gi_bin of a hot cell (1: 90 %, 2: 95 %, 3: 99 % confidence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATRIX has {count} cells; a matrix of n criteria has n x n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATRIX_TABLE gives the weights {middle}, but GRID was made with {used}. The draws scatter about the former, and cls_base is the class under them: make the risk overlay with them if it is to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATRIX_TABLE: CR = {ratio:.4f} is above {limit:g}: the judgements contradict one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATRIX_TABLE: consistency ratio CR = {ratio:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATRIX_TABLE: its criteria are {criteria}; it must have one for each of {components}, by these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES and GRID do not overlap: no mine lies on a cell. Check their extents and CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES: the layer {name} has no field {missing}. Give the output of Restoration models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES: {count} features have no {field}; each of them counts as one mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES: {count} mines lie outside the grid and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES: {count} patches are too small to hold a pixel centre; the pixel under each is mined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES: {count} patches lie beyond the land use and are no threat here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES: {name} does not overlap the grid. Check the CRS of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES: {name} has no field {field}, so every feature counts as one mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES_BEFORE and MINES_AFTER: mines of one year cannot be compared. Give both or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on the same evaluation grid, with the same scales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main stream (lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main stream (lines, or polygons of a wide river)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tributaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tributaries (lines or polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tributaries (lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the breaks anew in every draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean annual rainfall in millimetres. A monthly raster would make everything arid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of several years, brought to the cells of the land use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine number missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine state unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine {mine} has patches of several mineral groups: {shares}. Patches to look at first: {rare}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine {mine} has several names: {shares}. Patches to look at first: {rare}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: grown, with a stricter restoration model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: stricter restoration model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral group missing or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines and hectares of each restoration model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines by restoration model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines of the earlier year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines of the later year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines with a certain model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines with a stricter model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines with models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines with their models (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines {kind}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines, construction, settlements and arable land as 0/1 rasters (Table 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines: gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines: grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines: healed in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining Ecological Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining and land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining began in {start}, after the image of {image} that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining began in {start}, which is not between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining ecological risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining ecological risk zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining ecological risk, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining ecological risk: synthetic sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining land (threat source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining patches (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining patches or points; without them the areas have no number of mines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining patches: {patches}. Land use before mining: {landuse}. Areas are exact polygon areas in ha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models {kind}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More draws, surer shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More neighbours give fewer patches. The paper does not say which it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountains, valleys, basins: polygons with names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEIGHBOURHOOD: all {count} cells are neighbours of each other, so there is nothing to compare with. Choose a smaller neighbourhood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEIGHBOURHOOD: {name} holds points, which have no borders or corners in common. Choose Distance or K nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the matrix&apos;s criteria, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National nature reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National nature reserves (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural breaks (Fisher-Jenks, exact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural units (mountains, valleys, basins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest threat cell (InVEST from 3.13 on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither hot nor cold: {count} cells {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mine of {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is hot at this level, so there is no risk area: the layer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell lies in class {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell with a risk class lies under this mine ({area} damaged), so no model can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: the words on the maps will be boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No land use below (no reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model (its reason says why)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protected area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in both years, or no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used by the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used when a table of your own is given. CORINE is known by level-3 codes (111-523) and grid codes (1-44).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used with given breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs without {packages}, which are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of neighbours, for the neighbourhood K nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the worst mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT is a temporary layer: what is digitised in it is lost when QGIS is closed. Save it to a GeoPackage before the first patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT: {source} holds {count} features already, which would be lost. Choose another name, or delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the page and of the atlas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} mines, more than half lies outside the zoned area; the rest decided: {mines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: every draw is put into the same classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One feature a patch. Create interpretation layer makes such a layer, Check interpretation checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mine, one policy: model, rule and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name for several mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more polygons; overlapping ones are merged. In a projected CRS in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One polygon a damaged place, in a projected CRS in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One raster per threat, degradation_&lt;threat&gt;.tif; they add up to the degradation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a level of protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a mineral group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pixels whose centre lies inside are counted. Leave empty when the land use is clipped to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ecosystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines drawn anew differ by a pixel; smaller changes count as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the study area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlapping patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay, natural breaks, Gi*, risk areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERMUTATIONS: with {count} of them gi_p cannot be below {least:.3g}, so that no cell reaches the level {strictest:g}. Give {needed:.0f} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIECES and GRID do not overlap: no mine lies on a cell with a risk class. Check their extents and CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIECES: the class code(s) {codes} are not in the table of CLASSES. Add them there, or translate the land use first (Translate land use).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIECES: the field area_ha adds up to {given:.4f} ha, the polygons to {drawn:.4f} ha. The field is used; run Damaged ecosystems again if the polygons were changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIECES: {area:.4f} ha are covered by more than one piece and count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIECES: {area:.4f} ha have no class code; they count in dmg_km2, not in wrac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIECES: {area:.4f} ha have no ecosystem (no land use below) and count as other land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIECES: {area:.4f} ha lie outside the grid and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIECES: {name} does not overlap the grid. Check the CRS of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page about the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise judgements (rows in the order of the columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly outside the study area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches of one mine far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches with the same number are one mine. Without the field mine_id every feature is a mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches {first} and {second} of mine {mine} are {distance:,.0f} m apart (limit {limit:,.0f} m); the mine has {count} patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches {first} and {second} overlap by {area:,.1f} m2: {first_pct:.1f} % of the one, {second_pct:.1f} % of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of damaged ecosystems (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of one patch touch over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain sum over threat cells (Eq. 3 as printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal eigenvalue lambda_max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection and conservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality and fragmentation (Eqs. 2-4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queen (border or corner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESCALE: the limits of the scores are known for the criteria {known} only. Use these names in WEIGHTS, or leave RESCALE off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rainfall (mm/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rainfall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random index RI (Saaty, ahp_random_index.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: the number that a mine&apos;s patches share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoration model of every mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoration models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risen by one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risen by two classes or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and zones (2.3.6, 3.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk areas are named after them. The names of the paper&apos;s four units bring the issues and directions of its Table 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk change and early warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk class {two} {second} instead of {one} {first}: from {before:.4g} to {after:.4g}{cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk report and atlas of mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk zones (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk zones, hot spots and risk areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk zoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk zoning and hot spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, its five zones, its hot spots and the named risk areas.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Both stresses and the vulnerability are overlaid by weights; natural breaks make five zones (paper 2.3.6, 3.2); Getis-Ord Gi* finds hot spots, which natural units turn into risk areas (3.3).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads (lines or polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads and other construction land (threat source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads that are narrower than the land use shows; they become construction land&apos;s threat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rook (border)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {number} ({model}): {count} mines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that choose no mine of this data: {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Biodiversity stress for AFTER with BEFORE&apos;s FRAG_MIN and FRAG_MAX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Risk overlay for AFTER with BEFORE&apos;s W_BIO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Risk overlay for AFTER with BEFORE&apos;s W_VULN, on vulnerabilities scaled alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Risk overlay for AFTER with BEFORE&apos;s W_WATER and WATER_MAX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the chain on the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCORES: its column distance is not used; the distances are parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPREAD {spread:g}: without a matrix it must be at least 0 and below 1 (at 1 a single component would have all the weight in every draw).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUDY_AREA: the layer {name} does not reach any patch of {patches}. Check the CRS of both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same reference values as in this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale by the theoretical limits to 0-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled from {low:g}-{high:g} to 0-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of frozen ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of important ecological areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of rainfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the distance from water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score rasters, in the order of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement ecosystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several mineral groups in one mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several names for one mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the squares. The paper uses 2000 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivers where a mine only touches a reserve, a risk class or arable land do not decide about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest mean width of a patch (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest overlap, or part outside, that counts (m2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap the squares to multiples of the cell size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some options need {packages}, which are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits the grassland of the legend into high, medium and low coverage (0-100 %). Resampled bilinearly where it is on another grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the weights or judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares that carry the fields of the steps before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability by risk class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of the restoration models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of the risk zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress (2.3.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability and sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic data, not a real place. Next: {entry}, in the same menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THREAT, MAX_DIST (m), WEIGHT (0-1), DECAY (linear or exponential)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THREATS: beyond the edge of the rasters nothing is known and there is no threat, so the degradation near the land use&apos;s edge may be too low. Let land use and threats reach as far beyond the study area as the threats act: {threats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THREATS: the raster {name} is taken for the threat {threat}. Is the order the table&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THREATS: the raster {name} stands for more than one threat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THREATS: {count} cells of {name} lie between 0 and 1; this model takes every value above 0 as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THREATS: {name} has no cell of the threat {threat}, which degrades nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THREAT_TABLE: every MAX_DIST is below 100 m. Distances are metres here; if they are kilometres, as in older InVEST tables, multiply them by 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THREAT_TABLE: the MAX_DIST of {threat}, {distance:g} m, is less than a pixel ({pixel:g} m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of criteria weights (empty: shipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of elevation ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of land-use classes (empty: shipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of pairwise judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of pairwise judgements (instead of the matrix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of rainfall ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of restoration rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of restoration rules (empty: shipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of scores by nearness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of scores by protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of scores by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of severity grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of severity thresholds (empty: shipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of suitability and sensitivity (empty: shipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the weights (instead of the three numbers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of threats (empty: shipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template raster (the land use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template raster: its pixels are used (land use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain and climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area that is evaluated. All layers belong in one projected CRS in metres; what differs is reprojected, and the log says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells make a regular grid of {0} rows and {1} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is not there: Python packages are missing, or Processing is off in the plugin manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the class that was damaged, as in CLASSES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component {name} has the weight 0 and keeps it: it cannot be recovered from the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default is explained in SOURCES.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The degradation is 0 everywhere: no threat reaches a class that is sensitive to it. The quality is the suitability itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagonal of the matrix must be 1: every criterion is as important as itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({error}). Close the program that uses it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given breaks take the place of METHOD and CLASSES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid that Water conservation stress and Biodiversity stress passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid with dmg_km2 and wrac (Eq. 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid with n_patch and frag (Eq. 4), hq_mean, frag_norm and bio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid with vuln, c_water, c_bio, c_vuln, risk, driver, risk_class and risk_level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hot spots of another year: the range of the fragmentation, WATER_MAX and the breaks come from their history, so that the two years compare. Give the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image date, &apos;{image}&apos;, is not a date such as 2020-07-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is of {image}, which is not between {first} and today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement of {row} against {column} is missing: fill in one of the two cells of the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement of {row} against {column} is {cell}, which is no number above 0. Write for example 3, 0.5 or 1/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement to reconsider first is {row} against {column}: it is {value:.4g}; {better:.4g} (on the scale: {step}) would bring CR to {ratio:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits that the scores of Table 3 and the weights allow, never those of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix has {size} criteria; Saaty&apos;s random index is known for 1 to {most}. Group the criteria into a hierarchy of smaller matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix is not reciprocal: {row} against {column} is {upper:g}, so {column} against {row} must be {expected:.6g}, not {lower:g}. Correct one of the two or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of the plugin keeps the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mines burned in as class 53.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mines selected in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models of MINES_AFTER may rest on them: zone AFTER with BREAKS_USED of this run as its BREAKS, and run Restoration models again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {mine} stands at several mine numbers: {shares}. Patches to look at first: {rare}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normalising coefficient of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of AHP weights for the criteria water, biodiversity and vulnerability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Damaged ecosystems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Damaged ecosystems: fields ecosystem, damage, protection and area_ha are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Damaged ecosystems: mining patches cut by the land use before mining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Ecological vulnerability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Habitat fragmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Habitat quality, in the state with mines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Hot spot analysis, with the field gi_bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Hot spot analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Restoration models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Restoration models. Give both years or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Risk areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Risk overlay or of a later step: fields c_water, c_bio and c_vuln.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Risk overlay, or any polygons with a number to zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Risk zoning or Risk overlay, or any polygons or points with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Risk zoning or Risk overlay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Risk zoning; cells without a class are outside the zoned area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages are installed and can be used at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages are installed; every option can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages were not installed. The window of the installation says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages were not installed. What went wrong stands in the lines below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper asks for less than 2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper takes 2000 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper uses natural breaks. All but the first and the last need the package mapclassify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch ({area:,.1f} m2) lies outside the study area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch has no geometry. Draw it or delete the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch has no mine number, so it cannot be added to any mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel size in metres, above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is 1 where the quality is 0 or the fragmentation the greatest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of the fragmentation is empty, so C&apos; is 0 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {name} for {criterion} holds {low:g} to {high:g}, which are no scores of {criterion} in the shipped table. Are the rasters in the order of the weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is the land use before mining (2.3.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same outline as patch {first} ({area:,.1f} m2). Delete one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of Table 3 for function areas and reserves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of Table 3 for the distance from water; the highest wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of Table 3 for the elevation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of Table 3 for the frozen ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of Table 3 for the rainfall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score raster gets the grid and the CRS of this raster; its values and nodata do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style {style}.qml cannot be read: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three weights should add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights did not sum to 1 and were rescaled to {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {weights} cannot be used: none may be negative and at least one must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole chain: from raw layers to restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year mining began, &apos;{start}&apos;, is not a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones with gi_z, gi_p and gi_bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} classes instead of {usual}: they are called {names}. The map style and the rules of Restoration models speak of {usual} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go into your QGIS profile; QGIS&apos;s own packages stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They threaten habitat together with other construction land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the Python package(s) {packages}. Install them from the menu Plugins, Mining Ecological Risk, or with this command: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat rasters, in the order of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat: arable land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat: mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat: other construction land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat: settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats (Table 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reconsider first: {row} against {column}. It is {value}; {better:.3g} (on Saaty&apos;s scale: {step}) would bring CR to {ratio:.4f}, if all other judgements stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much cloud and snow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals are measured on the patches before they were cut. Every row and column of every table was added up and compared with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towns and rural settlements (threat source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transit site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitions between risk classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNITS: {name} does not overlap the grid. Check the CRS of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNIT_NAME: {count} of {total} units of {name} have no name in the field {field} (the first is feature {first}). Fill the names in or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown damage type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VULNERABILITY holds values outside {low:g}-{high:g}, the limits of the shipped scores, and is taken as scaled to 0-1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from {low:g} to {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the mask that mean cloud or snow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values or ranges, parted by semicolons: 1;2 or 3-5;9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vegetation cover (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability (2.3.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability from {low:.4f} to {high:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability scaled from {low:.4g}-{high:.4g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATER_MAX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATER_MAX is 0, but {count} cells have a water conservation stress, which would not count. Give the stress that is to count as full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRAC (Eq. 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRAC that counted as the full stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRAC that counts as the full stress (empty: the grid&apos;s maximum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRAC that counts as the full stress (empty: the maximum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_BIO is {given:.6g} (of weights with the sum 1), but c_bio is {found:.6g} times bio. Give the weights that the risk overlay was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water and wetland ecosystems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water conservation stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water conservation stress scaled by WATER_MAX = {top:.6g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water distance score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water sources (points, lines or polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (eigenvector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (geometric mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the biodiversity stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the biodiversity stress in GRID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the vulnerability in GRID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the water conservation stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the water conservation stress in GRID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {name}: {middle:.4g}; drawn {mean:.4g} +- {deviation:.4g}, from {low:.4g} to {high:.4g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight w of the quality in the weighted mean (0-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted overlay of stresses and vulnerability (2.3.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum of the five scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum of the five scores (Table 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by the analytic hierarchy process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: water, biodiversity, vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps its class in fewer draws is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the threats do to habitat (Eq. 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ecosystems each mine damaged, and how much.&lt;/p&gt;&lt;h3&gt;Method&lt;/h3&gt;&lt;p&gt;Every patch is cut by the land use before mining and by protection; areas are those of the polygons, not counts of cells (paper 2.3.2, 3.1.1, Table 4).&lt;/p&gt;&lt;h3&gt;Reference&lt;/h3&gt;&lt;p&gt;Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ecosystems each mine damaged, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With area_km2, the area inside the study area; without that field whole cells count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the first square starts at the study area&apos;s lower left corner, and row, col and cell_id count from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year mining began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {low:.6g} to {high:.6g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biodiversity stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biodiversity,stress,habitat quality,fragmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biodiversity_stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code, threat (arable, settlement, construction or blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damage_ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ecological vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ecological_vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevation,dem,altitude,score,vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy, metal or nonmetal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen ground,permafrost,seasonal,score,vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid,fishnet,squares,cells,study area,evaluation unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>habitat quality,degradation,InVEST,threat,sensitivity,biodiversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>habitat,fragmentation,patches,patch density,landscape,eq. 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot spot,cold spot,getis-ord,gi*,cluster,moran,risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image,quality,cloud,snow,mask,footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important ecological areas,function area,nature reserve,protected,score,vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in risk class {two:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lambda_max = {value:.4f}, CI = {index:.4f}, RI = {random:.2f} (ahp_random_index.csv), CR = {ratio:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>land use,land cover,legend,crosswalk,reclassify,CLCD,WorldCover,GlobeLand30,CORINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 0.01 ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milder model: {two} instead of {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine,damage,ecosystem,ledger,cross table,land use,protected area,reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine,interpretation,digitise,patch,template,form,empty layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine,interpretation,quality,topology,overlap,duplicate,sliver,validate,patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mining_risk_chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model: {two} instead of {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 0.2 (strongly degraded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 10 habitat patches per km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 20 (the highest possible is 142.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural breaks of BEFORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permafrost, seasonal or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product: 1 - Q (1 - C&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rainfall,precipitation,arid,score,vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report,html,pdf,atlas,map,chart,one mine one policy,restoration,risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoration model: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoration,model,rules,severity,protection,mine,policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk class {number} {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk class {two:.0f} instead of {one:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk,areas,natural units,hot spot,directions,restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk,change,transition,years,early warning,monitoring,mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk,overlay,weights,stress,vulnerability,driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk,weights,stability,uncertainty,sensitivity,monte carlo,ahp,dirichlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk,zones,classes,natural breaks,jenks,quantiles,zoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk_zoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {number}: rules know no geometry; use the areas among the attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {number}: the last rule must be TRUE, so that every mine has a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {number}: the model {model} is none of {models}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {number}: unknown attribute(s) {unknown} (text stands in single quotes); known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {number}: variables (@...) are not known to rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {number}: {problem} in {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides and corners (8 neighbours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides only (4 neighbours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stope, transit_site, solid_waste, mine_construction or collapse_pit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stricter model: {two} instead of {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the breaks in BEFORE&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest values of BEFORE&apos;s classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat,mining,habitat quality,InVEST,land use,burn in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {high:.6g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vulnerability,indicators,weights,AHP,weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water conservation stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water conservation,wrac,stress,damaged area,eq. 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water,river,main stream,tributary,water source,distance,buffer,score,vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted mean: w (1 - Q) + (1 - w) C&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area:,.1f} m2 ({percent:.1f} % of the patch) lie outside the study area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area:,.2f} ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area:,.2f} m2 with a mean width of {width:.2f} m (limit {limit:g} m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area:,.4f} ha ({share:.2f} %) of the damage have no reference: the land use is nodata there or does not reach so far. They are booked as &quot;no reference&quot;, with no class code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area:.2f} ha of grassland have no known vegetation cover and became {code}. Give COVER to tell high, medium and low coverage apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area:.4f} ha of class {code} are damaged. It is water, but Eq. 1 has no term for it: it counts in dmg_km2, not in wrac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} have no vulnerability, because an indicator has no value there ({parts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} lie outside the theoretical limits and were cut to 0-1; were other scores used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} of arable land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} of forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} of forest and grassland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} of grassland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} of mining collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} of other land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{below} cells lie below that range and count as 0, {above} above it and count as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{certain} of {count} mines keep their restoration model in {from_:g} % of the draws or more, {always} always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{classes}: the water term(s) {unknown} are not in {coefficients}, which has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} border cells were counted whole although only {area:.4f} km2 of them lie inside the study area: their fragmentation is overstated. Give STUDY_AREA, or clip the land use to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells ({area:.2f} ha) fell by a class or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells ({area:.2f} ha) have no value in one of the years and cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells ({area:.2f} ha) kept their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells ({area:.2f} ha) rose by a class or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells ({area:.4f} km2) have land use on a part of their area only; their fragmentation is understated. Is the land use clipped too tightly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells ({area:.4f} km2) have no land use; n_patch and frag are empty there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells ({area:.4f} km2) hold no pixel centre inside the study area and count as without patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells have all others as neighbours, so nothing to compare with: NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells have another area in AFTER ({after:.2f} ha) than in BEFORE ({before:.2f} ha), because the study area differs. AFTER&apos;s areas are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells have another {field} in GRID than here (cls_base): GRID was zoned by other breaks, another number of classes or other weights. The shares are those of cls_base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells have no gi_bin. They are not hot, but their area counts in the study area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells have no neighbours and keep the z of their own value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells have no risk and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells have no risk, because a stress or the vulnerability is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells have no value and belong to no zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells lie beyond WATER_MAX and count as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells lie outside the limits of the vulnerability and were cut to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells of AFTER have another {field} of their own than on the common breaks (cls_after), because AFTER was zoned by breaks of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells of AFTER lie above the highest break, {last:.6g}, and go to the highest class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells of AFTER lie between the highest value of a class of BEFORE and the lowest of the next. They went to the higher class; if BEFORE was zoned by other breaks than natural ones, give these in BREAKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells of {parameter} ({area:.2f} ha) are not in {other} and cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells, {full} of them wholly inside; together {area:.6f} km2 of {study:.6f} km2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} checks, {failed} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features have no value or no geometry; their gi_z, gi_p and gi_bin are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} footprints hold no pixel of the mask with a value; their bad_pct and usable are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} footprints lie partly where the mask has no value, up to {most:.1f} %; their bad_pct is that of the rest (field nodata_pct).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mines have another model in MINES than the rules give them here (mod_base): they were chosen by another zoning, other rules or other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mines lie outside the zoned area and got no model: {mines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mines lie outside the zoned area and have no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overlaps of at most {smallest:g} m2 were passed over; together {area:.3f} m2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patches have no mineral group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patches have no {field}; they are booked under the mine {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} problems in {patches} patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion}: weight {weight:.4f} (geometric mean {check:.4f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion}: weight {weight:.4g}, raster {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is &apos;{value}&apos;; use one of {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is &apos;{value}&apos;; write the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is empty; use one of {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} reaches from {low:.6g} to {high:.6g}, but with the weight {weight:.6g} it can only lie between 0 and the weight. Give the weights that the risk overlay was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} was made with the weight 0, so the component cannot be recovered, and the matrix gives it a weight above 0. Make the risk overlay with weights above 0 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: score {score:g} on {area} ({share:.2f} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} (synthetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}: {certain:.2f} of {area:.2f} ha are certain ({percent:.2f} %), at most {possible:.2f} ha possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {mines} mines ({share:.2f} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: nothing of this reaches the TEMPLATE {template} ({crs}). Check the extents and the CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: nothing of this reaches the TEMPLATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: none of its kind are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: correlation with the risk {correlation:.3f}; drives {count} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {hot} hot cells, {cold} cold cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} (true for no mine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} (true for {count} mines, all taken by earlier rules)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {name}: {limits}; {cells} cells, {area:.2f} ha, {share:.2f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output}: {path} is also the input {input}. Choose another file for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: in {name}, {count} cells have no area_km2 above 0 and within their polygon&apos;s area (the first is feature {first}: {value} of {whole:g} km2). Make the grid with Evaluation grid, or remove the field to use the whole polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: no patch lies inside {name}. Check its CRS and extent if that is unexpected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: no patch of {name} lies on the land use {raster}. Check the CRS and extent of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} has no value in any feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} holds {value:g} (feature {row}); an accessibility lies within 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the field {field} of {name} is text where numbers belong. Convert it (Processing: Refactor fields) or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the file {path} cannot be written ({error}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the folder {folder} does not exist. Make it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the history of {name} does not say which {results} the step {step} used{alike}. Choose a result of this plugin that the step took part in, such as the chain&apos;s hot spots, or give the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the layer cannot be opened. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has no CRS. Set it (layer properties, Source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} has no field {field}; it has {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} is in {crs} ({problem}), and areas and distances need a projected CRS in metres. Reproject it, preferably to an equal-area CRS (Processing: Reproject layer, or Warp for rasters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the layer {name} is not a raster file. Export it as a GeoTIFF first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} does not overlap the analysis grid. Check its extent and CRS ({crs}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} has no valid cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} holds class codes that {table} does not have: {codes}. Add a row for each, or translate the land use first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} holds values that are no whole numbers, so they are no class codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} is rotated or not north-up. Warp it to a north-up grid first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the raster {name} of the threat {threat} holds {value:g}; an intensity lies within 0 and 1. Rescale the raster (Raster calculator), or set what is no value as nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {area} lie outside every range ({where} {limit:g}) and take the nearest range&apos;s score, {score:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {area} of the template have no value and stay without a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {count} cells hold no pixel with a value, and have no stress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {count} features of {name} have no geometry and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {count} invalid geometries of {name} were repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {count} pieces of {name} have no {field}, so they belong to no mine. Fill it in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {count} polygons of {name} have no {field} and count as fully accessible (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {count} rasters for the {rows} rows of the threats table ({names}). Give one raster per row, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {name} has cell means of {low:g} to {high:g}, but habitat quality lies within 0-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {name} has no field {field}; every cell counts with its polygon&apos;s whole area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {name} has no value in any cell of the grid. Check extent, CRS and nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {name} holds neither lines nor polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {name} is on another grid; it was resampled ({method}) to pixels of {size:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {name} was reprojected from {source} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patches} patches in {count} cells; {pixels} pixels of land use were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protection}; {risk}; {severity}: {damage} damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} at x = {x:.2f}, y = {y:.2f}. The other checks used a repaired copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.2f} % of the damage was other construction land in the reference, which holds mines, too: there the reference is probably not from before mining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, column criterion: the rows must be {wanted}; the table has {present}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, column threat: {count} classes are construction; it must be one, because mined cells get its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, column {column}: the rows must be {names}; the table has {present}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}, column DECAY: {value} is neither linear nor exponential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}, column MAX_DIST: {value} is no distance; it must be above 0, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}, column threat: {value} is none of {words} and not blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}, column {column}: {value} {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}: the range {low:g} to {high:g} {problem}. Ranges hold from &lt;= value &lt; to, in ascending order, each beginning where the one before ends; only the very first and last limit may be blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}: the threat {name} stands in the table twice. Letter case does not tell threats apart; rename or delete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, row {row}: to_code {code} is none of the land-use classes {classes}. Use one of them, the word grassland (to be split by vegetation cover), or 0 for no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, {kind} {name}: stated {stated:.6f}, but the parts give {found:.6f} (difference {gap:.6f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: a row of the type none is missing; it gives the score where there is no polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: no class has a HABITAT above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: rule {number} gives no true or false: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the attribute(s) {unknown} are not known; a row may use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the column WEIGHT is 0 in every row; at least one threat must weigh something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the column(s) {missing} are missing; the table has {present}. Add or rename the column(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the ecosystem(s) {unknown} are not known; use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the last row must have neither above nor below; it takes what no row before it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the last row, and no other, must have a blank attribute: it names the grade of all mines that no row before holds for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the matrix must have one column for each row, by the same names: its rows are {rows}, its columns {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: the table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {count} sums checked, all add up; largest difference {difference:.1e}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {count} sums checked, {failed} do not add up; largest difference {difference:.6g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{threat} ({margin:.0f} m known, acts up to {distance:g} m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{threat}: {count} cells, up to {distance:g} m, {decay}, weight {weight:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: {area:.4f} km2, {share:.2f} % of the study area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usable} of {count} footprints are usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the id {name} stands there more than once or is missing (feature {number}), so the two years cannot be matched. Choose the field that names each feature, or mend the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the type(s) {unknown} are not in the table of scores, which has {known}. Correct the polygons or give a table with these types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the value(s) {unknown} are not known; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: unknown value(s) {unknown}. Use one of {codes}, or the name of one in English or Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
