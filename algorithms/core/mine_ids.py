"""Mine ids: one rule for what is the same mine."""

from __future__ import annotations


def id_text(value: object) -> str:
    """An id as text, whatever type its field has; "" for none."""
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
