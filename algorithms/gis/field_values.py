"""Values of numeric fields that no field of a layer of land can hold."""

from __future__ import annotations

import numpy as np

from ..core.errors import InputError
from ..core.placeholders import HUGE


def refuse_huge(numbers: np.ndarray, field: str, parameter: str, name: str) -> None:
    """InputError for infinity and what is beyond all measures; `parameter` and the layer's `name` are for the message.

    NaN is no value and is right. One such value would decide every sum, mean and class that it goes into.
    """
    wrong = np.abs(numbers) >= HUGE
    if wrong.any():
        first = int(np.argmax(wrong))
        raise InputError(
            "{parameter}: the field {field} of {name} is {value:g} in {count:feature|features} (the first is feature "
            "{first}), which is beyond all that can be measured. Make it NULL (field calculator), or leave these "
            "features out.",
            parameter=parameter,
            field=field,
            name=name,
            value=float(numbers[first]),
            count=int(wrong.sum()),
            first=first + 1,
        )
