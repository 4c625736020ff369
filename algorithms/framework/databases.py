"""Tables of PostGIS as inputs and as destinations: `postgres://dbname='d' host=h table="schema"."name" (geom)`."""

from __future__ import annotations

import re

from qgis.core import (
    QgsDataSourceUri,
    QgsException,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

PROVIDER = "postgres"
PASSWORD = re.compile(r"\bpassword\s*=\s*(?:'(?:\\.|[^'\\])*'|\S+)\s*", re.IGNORECASE)
SAID = re.compile(r"ERROR:\s*(.*?)\s*(?:HINT:|\]|$)", re.DOTALL)
ADDRESS = re.compile(r"(?:postgres|postgis):(?://)?(?=\s*\w+\s*=)", re.IGNORECASE)


class DatabaseError(Exception):
    """What a database did not do, in its own words."""


def database_table(text: object) -> QgsDataSourceUri | None:
    """The table that a source or a destination names; None where it names none of PostGIS."""
    found = ADDRESS.match(text) if isinstance(text, str) else None
    uri = QgsDataSourceUri(text[found.end() :]) if found else None
    return uri if uri is not None and uri.table() else None


def address(uri: QgsDataSourceUri) -> str:
    """The table as every step and Processing open it."""
    return f"{PROVIDER}://{uri.uri(False)}"


def table_label(uri: QgsDataSourceUri) -> str:
    """The table for people, without what opens the database."""
    names = [name for name in (uri.schema(), uri.table()) if name]
    return f"{'.'.join(names)} ({uri.database() or uri.service()})"


def same_table(uri: QgsDataSourceUri) -> str:
    """One text for one table, however its address is written."""
    names = (uri.host(), uri.port(), uri.service(), uri.database(), uri.schema() or "public", uri.table())
    return f"{PROVIDER}:{'|'.join(names)}"


def open_table(uri: QgsDataSourceUri) -> QgsVectorLayer:
    """The table as a layer, which is not valid where it cannot be opened."""
    return QgsVectorLayer(uri.uri(False), uri.table(), PROVIDER)


def execute(uri: QgsDataSourceUri, statements: str) -> list:
    """Have the database do all of the statements or none of them; DatabaseError when it does not."""
    provider = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
    try:
        return provider.createConnection(uri.uri(False), {}).executeSql(statements)
    except (QgsException, QgsProviderConnectionException) as error:
        found = SAID.search(str(error))
        raise DatabaseError(" ".join(found[1].split()) if found else without_password(str(error))) from error


def without_password(text: str) -> str:
    """The source or destination as it may be shown and noted."""
    return PASSWORD.sub("", text) if "dbname=" in text or "service=" in text else text
