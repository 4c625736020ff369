"""What to say of a field that a layer does not have, and of letters that cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ..core.errors import InputError, mark

BROKEN = "\ufffd"  # what is left of a letter that is not in the encoding which the file was read in
SHAPEFILE = (".shp", ".dbf")


def no_field(parameter: str, name: str, field: str, fields: Sequence[str], source: str, asked: Iterable[str]):
    """The InputError for a layer `name`, read from `source`, without `field`, for which the parameters `asked` ask."""
    told = {"parameter": parameter, "name": name, "field": field, "fields": list(fields) or mark("no fields")}
    if not "".join(fields).isascii() and (cpg := _missing_cpg(source)):
        return InputError(
            "{parameter}: the layer {name} has no field {field}; it has {fields}. Where their letters are not right, "
            "the file does not say its encoding: write it, such as GBK, into a text file {cpg} beside it.",
            cpg=cpg,
            **told,
        )
    if given := list(asked):
        return InputError(
            "{parameter}: the layer {name} has no field {field}; it has {fields}. Name the right one ({asked}).",
            asked=given,
            **told,
        )
    return InputError("{parameter}: the layer {name} has no field {field}; it has {fields}.", **told)


def refuse_unreadable(parameter: str, name: str, field: str, values: Iterable[object], source: str) -> None:
    """InputError for texts with broken letters in a Shapefile that does not say its encoding."""
    cpg = _missing_cpg(source)
    if cpg and any(isinstance(value, str) and BROKEN in value for value in values):
        raise InputError(
            "{parameter}: texts in the field {field} of {name} cannot be read, because the file does not say its "
            "encoding. Write it, such as GBK, into a text file {cpg} beside it.",
            parameter=parameter,
            name=name,
            field=field,
            cpg=cpg,
        )


def _missing_cpg(source: str) -> str:
    """The name of the file that would tell the encoding of a Shapefile without one; "" for any other layer."""
    path = Path(source.partition("|")[0])
    if path.suffix.lower() not in SHAPEFILE or not path.is_file():
        return ""
    cpg = path.with_suffix(".cpg")
    return "" if cpg.is_file() else cpg.name
