"""What the maps of the report and the legends of their measures are called."""

from ...core.contract import Field
from ...core.errors import mark

OVERVIEW = "overview"
TITLES = {
    OVERVIEW: mark("Risk zones, hot spots and restoration models", "map title"),
    "damage": mark("Ecosystems damaged by mining", "map title"),
    "water": mark("Water conservation stress caused by mining", "map title"),
    "quality": mark("Habitat quality with mining", "map title"),
    "biodiversity": mark("Biodiversity conservation stress", "map title"),
    "vulnerability": mark("Ecological vulnerability", "map title"),
    "mining": mark("What mining adds to the risk", "map title"),
    "raised": mark("Risk zones that mining raised", "map title"),
    "zones": mark("Zones of mining ecological risk", "map title"),
    "hotspots": mark("Hot and cold spots of mining ecological risk", "map title"),
    "areas": mark("Ecological risk areas", "map title"),
    "restoration": mark("Restoration model of every mine", "map title"),
    "minerals": mark("Mines by mineral group", "map title"),
    "places": mark("Stressed places", "map title"),
    "priority": mark("Which mines first", "map title"),
    "supervision": mark("Warning levels of the mines", "map title"),
    "change": mark("Change of the risk zones", "map title"),
    "warnings": mark("Early warnings", "map title"),
    "same_tried": mark("How sure the risk zones are under other choices", "map title"),
    "same_drawn": mark("How sure the risk zones are under other weights", "map title"),
}
HEADINGS = {  # of a legend
    "wrac": mark("WRAC (0 to 142.2)"),
    "bio": mark("Stress (0 to 1), in classes of equal counts"),
    Field.RISK_MINE: mark("Part of the risk due to mining"),
    "quality": mark("Quality (0 to 1)"),
    "vulnerability": mark("Vulnerability"),
}
