"""The part on stressed places: where the stress is high, who mines there, and what causes it (paper section 3.1.2)."""

from __future__ import annotations

import numpy as np

from ...core.contract import Field
from ...framework.listed_parts import parts
from ..data.further import ReportLayer
from ..data.report_data import ReportData
from ..words.listed import told
from .document import Column, Document, written

MOST_SENTENCES, MOST_CAUSES = 8, 3
KM = 1000.0


def stressed_places(document: Document, data: ReportData, maps: dict) -> None:
    """Nothing where no places are given."""
    texts, layer = document.texts, data.further["places"]
    if layer is None:
        return
    document.heading(texts.tr("Stressed places"))
    if not len(layer):
        document.say(texts.tr("No cell is of the levels asked for, so there is no stressed place."))
        return
    document.say(_whole(texts, layer))
    document.listing([sentence(data, layer, place) for place in range(min(len(layer), MOST_SENTENCES))])
    document.picture("places", maps["places"])
    columns = [
        Column(texts.tr("Place")), Column(texts.tr("Level"), 0), Column(texts.unit("km²"), 2),
        Column(texts.tr("Areas")),
        Column(texts.tr("Mines", "number"), 0), Column(texts.tr("Damaged (ha)", "report"), 2),
        Column(texts.tr("Minerals")), Column(texts.tr("Causes, shares of the stress")),
        Column(texts.tr("To the main stream (km)"), 1),
    ]  # fmt: skip
    rows = [
        [
            str(layer.columns["place"][row]), int(layer.columns["level"][row]), layer.columns[Field.AREA_KM2][row],
            layer.texts("areas")[row], int(layer.columns[Field.MINES][row]), layer.columns["dmg_ha"][row],
            told(layer.texts("minerals")[row], texts), told(layer.texts("causes")[row], texts, "land_use_classes"),
            _kilometres(layer)[row],
        ]
        for row in range(len(layer))
    ]  # fmt: skip
    document.table(
        "places", texts.tr("Stressed places: contiguous cells of high stress, and what caused it."), columns, rows
    )


def _kilometres(layer: ReportLayer) -> list[float]:
    return (layer.numbers("dist_main") / KM).tolist()


def _whole(texts, layer: ReportLayer) -> str:
    """How many places there are, of which levels, and how many lie near the main stream."""
    levels, near = layer.numbers("level"), layer.numbers("near_main")
    highest = levels == np.nanmax(levels)
    text = texts.tr("{count:place|places}, {area} km² in all; of the highest level, {level}: {high}.").format(
        count=len(layer), area=written(float(np.nansum(layer.numbers(Field.AREA_KM2))), 2), high=int(highest.sum()),
        level=int(np.nanmax(levels)),
    )  # fmt: skip
    if np.isnan(near).all():
        return text
    around = texts.tr("Around the main stream: {count}.").format(count=int((near == 1).sum()))
    return texts.run_on([text, around])


def sentence(data: ReportData, layer: ReportLayer, place: int) -> str:
    """Where the place is, whose mines damaged how much there, and which classes make how much of its stress."""
    texts = data.texts
    where = layer.texts("areas")[place]
    text = texts.tr("Place {place} (level {level}, {area} km²){where}: {damage} ha damaged (mines: {mines})").format(
        place=layer.columns["place"][place], level=int(layer.columns["level"][place]),
        area=written(layer.columns[Field.AREA_KM2][place], 2),
        where=texts.tr(" in {areas}").format(areas=where) if where else "",
        mines=int(layer.columns[Field.MINES][place]), damage=written(layer.columns["dmg_ha"][place], 2),
    )  # fmt: skip
    if minerals := layer.texts("minerals")[place]:
        text += texts.tr(", mining {minerals}").format(minerals=told(minerals, texts, most=MOST_CAUSES))
    causes = layer.texts("causes")[place]
    if parts(causes):
        told_causes = told(causes, texts, "land_use_classes", MOST_CAUSES)
        text += texts.tr("; its stress comes from damaged {causes}").format(causes=told_causes.lower())
    elif causes:
        text += texts.tr("; its stress comes from damaged {causes}").format(causes=causes)
    else:
        text += texts.tr("; nothing damaged there counts in Eq. 1")
    distance = _kilometres(layer)[place]
    if distance == distance:
        near = layer.numbers("near_main")[place] == 1
        text += (
            texts.tr("; it lies around the main stream, {distance} km from it")
            if near
            else texts.tr("; the main stream is {distance} km away")
        ).format(distance=written(distance, 1))
    return texts.tr("{sentence}.").format(sentence=text)
