"""The one exception that the method's functions raise for input that cannot be used."""


class InputError(ValueError):
    """Input that cannot be used: says what is wrong, where, and how to mend it.

    The message is a template and its values are kept apart, so that the caller can translate it before filling it in.

    Parameters
    ----------
    message : str
        A template such as ``"{table}, row {row}: the weight {value} is not between 0 and 1."``
    **values
        What fills the template.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message.format(**values))
        self.message = message
        self.values = values
