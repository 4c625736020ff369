"""Simplified Chinese: nothing is left out, nothing inside a text is lost, and QGIS shows it."""

import csv
import json
import os
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parent.parent
TABLES = PLUGIN / "resources" / "tables"
LOCALES = ("zh", "zh_CN", "zh-Hans", "zh_TW")
CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def update():
    import importlib.util

    spec = importlib.util.spec_from_file_location("update", PLUGIN / "i18n" / "update.py")
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["update"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    yield module
    del sys.modules["update"]


@pytest.fixture(scope="module")
def translations(update):
    return update.read()


def test_every_text_is_translated(update, translations):
    missing = [text for text in update.texts() if text not in translations or not translations[text].finished]
    assert not missing, "run python3 i18n/update.py, translate what it lists, run it again"


def test_no_translation_of_a_text_that_is_gone(update, translations):
    assert not translations.keys() - set(update.texts()), "run python3 i18n/update.py"


def test_translations_are_chinese(translations):
    english = [
        text
        for text, translation in translations.items()
        if not CHINESE.search(translation.text) and re.search("[a-z]{3} [a-z]", re.sub(r"\{.*?\}", "", text))
    ]
    assert not english


def chinese_texts(translations):
    """(where, text) of everything in Chinese that a person reads."""
    yield from ((text, translation.text) for text, translation in translations.items())
    yield from ((path.name, path.read_text(encoding="utf-8")) for path in TABLES.glob("*.csv"))
    yield "README.md", (PLUGIN / "README.md").read_text(encoding="utf-8")


def test_one_chinese_word_for_one_thing(translations):
    with (PLUGIN / "i18n" / "glossary.csv").open(encoding="utf-8", newline="") as stream:
        refused = [
            (term["term_zh"], word) for term in csv.DictReader(stream) for word in term["not_zh"].split("|") if word
        ]
    assert refused
    wrong = [
        (where, word, term) for where, text in chinese_texts(translations) for term, word in refused if word in text
    ]
    assert not wrong


def test_chinese_is_set_in_one_way(translations):
    # Hectares in Chinese, no blank before the number of a table or an equation, full-width marks after a character.
    half = re.compile(r"(?<![\w/])ha(?![\w/²])|[表式图] (?=[0-9])|[\u4e00-\u9fff][;:](?!//)")
    wrong = [text.text for text in translations.values() if CHINESE.search(text.text) and half.search(text.text)]
    assert not wrong


def test_no_blank_parts_a_number_from_its_measure_word(translations):
    word = "(?:级|座|个|项|处|行|列|条|景|公顷|平方千米|个月|%|种)"
    apart = re.compile(rf"(?:\}}|\d) {word}|[\u4e00-\u9fff] \{{\w+(?::[^{{}}]*)?\}}{word}|[\d}}]% [\u4e00-\u9fff]")
    wrong = [found[0] for text in translations.values() for found in apart.finditer(text.text)]
    assert wrong == []


def noted(key):
    """(text, note) of a key of the translations."""
    note, _, text = key.rpartition("\x04")
    return text, note or None


def parts(pattern, text):
    return Counter(re.findall(pattern, one_gap(text)))


def one_gap(text):
    """A text whose words agree with numbers, as one that has the numbers alone: Chinese has one form of a word."""
    return re.sub(r"\{(\w+):[^{}|]+\|[^{}]*\}", r"{\1}", re.sub(r"\{\w+:\|[^{}]*\}", "", text))


@pytest.mark.parametrize(
    "pattern",
    [r"\{[^{}]*\}", r"</?[a-z0-9]+>", r"\b[A-Z]+_[A-Z_]+\b", r"\b[a-z]+_[a-z]+\b", r"&[a-z]+;"],
    ids=["placeholders", "tags", "parameters", "fields", "entities"],
)
def test_what_is_not_language_stays(translations, pattern):
    for text, translation in translations.items():
        if pattern.startswith(r"\b"):
            # A name may be said once more, or once less, than in English.
            assert set(parts(pattern, text)) == set(parts(pattern, translation.text)), text
        else:
            assert parts(pattern, text) == parts(pattern, translation.text), text


def test_tags_close_in_order(translations):
    for text, translation in translations.items():
        assert re.findall(r"<(/?[a-z0-9]+)>", text) == re.findall(r"<(/?[a-z0-9]+)>", translation.text), text


def test_numbers_stay(translations):
    """Coefficients, limits and section numbers; Chinese may write a number for an English word, not the reverse."""
    for text, translation in translations.items():
        lost = set(re.findall(r"\d+\.\d+", text)) - set(re.findall(r"\d+\.\d+", translation.text))
        assert not lost, text


# What is counted, and gaps before such words that hold no number of them.
COUNTED = (
    "mines|cells|features|patches|pieces|pixels|rows|layers|rasters|fields|judgements|checks|places|values|classes|"
    "codes|pages|polygons|rights|years|footprints|bands|units|criteria|sums|problems|warnings|choices|steps|regions|"
    "candidates|overlaps|results"
)
NO_COUNT = re.compile(r"(all|one of) \{|\{(mine|name|names|table|groups|fields|shares|area|share|whole|low|high)\b")


def test_words_agree_with_the_numbers_before_them(translations):
    """No "1 mines": what is counted stands in its gap, "{count:mine|mines}"."""
    plural = re.compile(
        rf"(?:all |one of )?\{{\w+\}}(?: (?!in|of|at|to|and|with|is|by)[a-z-]+){{0,1}} (?:{COUNTED})\b", re.I
    )
    wrong = [found[0] for text in translations for found in plural.finditer(text) if not NO_COUNT.search(found[0])]
    assert wrong == []


def test_a_gap_with_two_forms_takes_the_one_of_its_number():
    from mining_ecorisk.algorithms.core.errors import InputError, mark
    from mining_ecorisk.algorithms.framework.i18n import language

    text = "{count:mine has|mines have} no {what}; {count:|its|their} rank of {whole:.1f}"
    for spoken in (lambda **values: language(chinese=False).tr(text).format(**values),
                   lambda **values: language(chinese=False).in_language(mark(text, **values)),
                   lambda **values: str(InputError(text, **values))):  # fmt: skip
        assert spoken(count=1, what="id", whole=2) == "1 mine has no id; its rank of 2.0"
        assert spoken(count=3, what="a|b", whole=2) == "3 mines have no a|b; their rank of 2.0"
        # As numbers of the report are written.
        assert spoken(count="1", what="id", whole=2).startswith("1 mine has")
        assert spoken(count="1,001", what="id", whole=2).startswith("1,001 mines have")


def test_counts_in_sentences_have_thousands_apart_as_in_tables():
    from mining_ecorisk.algorithms.core.errors import InputError, mark
    from mining_ecorisk.algorithms.framework.i18n import language

    english, chinese = language(chinese=False), language(chinese=True)
    text = "{count:cell|cells} ({area:,.2f} ha) rose by a class or more."
    values = {"count": 38935, "area": 1234567.891}
    assert english.tr(text).format(**values) == "38,935 cells (1,234,567.89 ha) rose by a class or more."
    told = chinese.tr(text).format(**values)
    assert "38,935个" in told and "1,234,567.89公顷" in told and told == chinese.in_language(mark(text, **values))
    assert str(InputError(text, **values)).startswith("38,935 cells")
    assert english.tr("Mines new: {count}.").format(count=12000) == "Mines new: 12,000."
    # A year, a class code and the id of a feature are no counts.
    assert english.tr("{count:cell|cells} of {year}, feature {place}").format(count=1, year=2023, place=38935) == (
        "1 cell of 2023, feature 38935"
    )


def test_areas_in_sentences_have_thousands_apart(update):
    loose = re.compile(r"\{\w+:\.\d+f\} (?:ha|km2|km²|m2)\b")
    assert [text for text in update.texts() if loose.search(text)] == []


def test_the_compiled_file_is_up_to_date(qgis_app, translations):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    assert translator.load(str(PLUGIN / "i18n" / "mining_ecorisk_zh_Hans.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        spoken = {key: QCoreApplication.translate("@default", *noted(key)) for key in translations}
    finally:
        QCoreApplication.removeTranslator(translator)
    assert spoken == {text: translation.text for text, translation in translations.items()}


def test_legends_say_what_the_tables_say(translations):
    """A name of a class is in a table and in a legend: both in the same Chinese words."""
    checked = 0
    for path in TABLES.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as stream:
            rows = [row for row in csv.DictReader(stream) if row.get("name_en") and row.get("name_zh")]
        for row in rows:
            for prefix in ("", f"{next(iter(row.values()))} "):
                if f"{prefix}{row['name_en']}" in translations:
                    assert translations[f"{prefix}{row['name_en']}"].text == f"{prefix}{row['name_zh']}"
                    checked += 1
    assert checked > 50


def test_changed_texts_keep_their_old_translation_to_be_mended(update):
    before = {
        "The grid has {count} cells.": update.Translation("格网有 {count} 个单元。", True),
        "Cancelled": update.Translation("已取消", True),
        "Kept": update.Translation("保留", True),
    }
    after = update.updated(before, ["Kept", "The grid has {count} square cells.", "Quite new"])
    assert after == {
        "Kept": update.Translation("保留", True),
        "The grid has {count} square cells.": update.Translation("格网有 {count} 个单元。", False),
        "Quite new": update.Translation("", False),
    }


def test_the_file_survives_reading_and_writing(update, translations, tmp_path):
    update.write(translations, tmp_path / "copy.ts")
    assert (tmp_path / "copy.ts").read_bytes() == update.TRANSLATION.read_bytes()


@pytest.mark.parametrize(
    "code, found",
    [
        ('tr("one " "text")', ["one text"]),
        ('InputError("{a} is wrong", a=1)', ["{a} is wrong"]),
        ('message = mark("later {x}")\nraise InputError(message)', ["later {x}"]),
        ('texts.tr("Mines", "number")', ["number\x04Mines"]),
        ('message = "no mark"\ntr(message)\ndef f():\n    yield "one"', []),
        ('name = "no message"\nlen("nor this")', []),
    ],
)
def test_where_texts_are_found(update, code, found):
    import ast

    assert list(update.code_texts(ast.parse(code))) == found


@pytest.fixture
def chinese_profile(tmp_path):
    """`chinese_profile(locale)`: environment variables of a QGIS profile in that language with the plugin enabled."""

    def make(locale):
        folder = tmp_path / locale / "profiles" / "default" / "QGIS"
        folder.mkdir(parents=True)
        profile = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]) / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        plugins = profile.read_text(encoding="utf-8")
        assert "[locale]" not in plugins
        language = f"\n[locale]\noverrideFlag=true\nuserLocale={locale}\n"
        (folder / "QGIS3.ini").write_text(plugins + language, encoding="utf-8")
        return {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / locale)}

    return make


@pytest.mark.parametrize("locale, chinese", [*((name, True) for name in LOCALES), ("en_US", False), ("de", False)])
def test_names_of_the_language(qgis_app, monkeypatch, locale, chinese):
    from mining_ecorisk.algorithms.framework import i18n

    monkeypatch.setattr(i18n.QgsApplication, "locale", lambda: locale)
    assert i18n.is_chinese() == chinese
    translator = i18n.install_translator()
    assert (translator is not None) == chinese
    if translator:
        i18n.QCoreApplication.removeTranslator(translator)


# One name that old profiles hold, one that QGIS's own list gives.
@pytest.mark.parametrize("locale", ["zh_CN", "zh-Hans"])
def test_qgis_shows_it(qgis_process, chinese_profile, locale):
    shown = qgis_process("list", "--json", **chinese_profile(locale)).stdout
    ours = json.loads(shown)["providers"]["miningrisk"]
    assert ours["name"] == "矿山生态风险"
    assert ours["algorithms"]["miningrisk:habitatquality"]["name"] == "3.2 生境质量"
    assert ours["algorithms"]["miningrisk:mining_risk_chain"]["name"].startswith("8.6 全流程")


def shipped_model():
    from mining_ecorisk.algorithms.framework.shipped_models import ShippedModel

    model = ShippedModel()
    assert model.load(PLUGIN / "resources" / "models" / "mining_risk_chain.model3")
    return model


def test_a_model_speaks_chinese_and_keeps_its_names(qgis_app, request):
    english = shipped_model()
    request.getfixturevalue("chinese")
    # QGIS makes a copy before it shows or runs a model.
    model = shipped_model().createInstance()
    assert model.group() == "8 模型"
    assert model.displayName().startswith("8.6 全流程")
    assert "一矿一策" in model.shortHelpString()
    before, after = english.parameterDefinitions(), model.parameterDefinitions()
    assert [one.name() for one in before] == [one.name() for one in after]
    assert [one.defaultValue() for one in before] == [one.defaultValue() for one in after]
    assert [one.flags() for one in before] == [one.flags() for one in after]
    assert all(CHINESE.search(one.description()) for one in after)
    assert not any(CHINESE.search(one.description()) for one in before)
    assert [one.name() for one in english.outputDefinitions()] == [one.name() for one in model.outputDefinitions()]


def test_legends_in_the_layer_and_beside_the_file_are_chinese(chinese, run, make_layer, square, tmp_path, rows):
    from qgis.core import QgsVectorLayer

    risks = (0.1, 0.2, 0.5, 0.6, 0.9)
    grid = make_layer([(square(2000 * i, 0, 2000), {"risk": value}) for i, value in enumerate(risks)])
    _, log = run("riskzoning", INPUT=grid, FIELD="risk", OUTPUT=str(tmp_path / "zones.gpkg"))
    assert "方差拟合优度" in log.text
    layer = QgsVectorLayer(str(tmp_path / "zones.gpkg"), "zones", "ogr")
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels == ["5 高风险区", "4 较高风险区", "3 一般风险区", "2 较低风险区", "1 低风险区", "无值"]
    # What is stored is the same in every language.
    assert {row["risk_level"] for row in rows(layer)} >= {"Low", "High"}


def test_the_legend_of_a_raster_is_chinese(chinese, run, make_raster, tmp_path):
    import numpy as np
    from qgis.core import QgsRasterLayer

    dem = make_raster(np.array([[2000.0, 4000.0], [4000.0, 6000.0]], dtype=np.float32))
    run("scoreelevation", INPUT=dem, TEMPLATE=dem, OUTPUT=str(tmp_path / "score.tif"))
    layer = QgsRasterLayer(str(tmp_path / "score.tif"), "score")
    labels = [label for label, _ in layer.renderer().legendSymbologyItems()]
    assert [label[:7] for label in labels] == ["0.2 中海拔", "0.3 高海拔", "0.5 极高海"]


def test_bad_input_is_refused_in_chinese(chinese, run, make_raster, make_layer):
    import numpy as np
    from qgis.core import QgsProcessingException

    dem = make_raster(np.full((2, 2), 2000.0, dtype=np.float32))
    ranges = make_layer([(None, {"from": "0", "to": "1000", "score": "much"})])
    with pytest.raises(QgsProcessingException, match="第1行，列 score：much 不是数值"):
        run("scoreelevation", INPUT=dem, TEMPLATE=dem, RANGES=ranges, OUTPUT="TEMPORARY_OUTPUT")


def test_what_became_of_mines_is_logged_in_chinese(chinese, run, make_layer, square):
    grid = make_layer([(square(0, 0, 2000), {"cell_id": "a", "risk": 0.5, "area_km2": 4.0})])
    strict, mild = "ecological reconstruction", "natural restoration"

    def mines(*found):
        # Each mine on ground of its own, the same in both years.
        columns = ("mine_id", "area_ha", "model")
        rows = [(square(200 * (ord(mine[0]) - ord("A")), 0, 100), dict(zip(columns, mine))) for mine in found]
        return make_layer(rows)

    before = mines(("A", 1.0, mild), ("B", 5.0, strict), ("C", 1.0, mild), ("D", 1.0, mild), ("E", 1.0, "other"))
    after = mines(("A", 2.0, strict), ("B", 3.0, mild), ("D", 1.0, mild), ("E", 1.0, mild), ("F", 1.0, mild))
    _, log = run(
        "riskchange", BEFORE=grid, AFTER=grid, BREAKS="0.5;1", MINES_BEFORE=before, MINES_AFTER=after,
        OUTPUT="TEMPORARY_OUTPUT", MINE_CHANGES="TEMPORARY_OUTPUT",
    )  # fmt: skip
    lines = [line for line in log.text.splitlines() if "矿山：" in line]
    # A grew, B healed, C is gone, D and E stayed, F is new; A's model is stricter, B's milder, D's the same.
    assert lines == [
        "新增矿山：1座。", "扩大的矿山：1座。", "部分恢复的矿山：1座。", "消失的矿山：1座。",
        "无变化的矿山：2座。",
        "修复模式趋严的矿山：1座。", "修复模式趋宽的矿山：1座。",
        "修复模式不变的矿山：1座。", "修复模式无法比较的矿山：1座。",
    ]  # fmt: skip


def test_compiling_gives_the_committed_file(update, tmp_path):
    if not any(map(shutil.which, update.LRELEASE)):
        pytest.skip("lrelease is not installed; only who translates needs it")
    copy = tmp_path / update.TRANSLATION.name
    shutil.copyfile(update.TRANSLATION, copy)
    update.compile_translation(copy)
    assert copy.with_suffix(".qm").stat().st_size == update.TRANSLATION.with_suffix(".qm").stat().st_size
