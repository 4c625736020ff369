"""The description of `candidates_from_images`: from two satellite images to patches that a person accepts or rejects.

The arithmetic is done by the raster calculator of QGIS's GDAL tools, which has one id in all versions.
"""

from descriptions import BLUE, GREEN, GREY, RED, YELLOW, column, help_of, passed
from modelling import Band, Box, Expression, From, Input, Model, Parameter, Step, with_folder

CALCULATOR = "gdal:rastercalculator"
FLOAT32 = 5
NODATA = -9999
LOSS, LEAST = 0.2, 2000  # of the NDVI; m2
# A: near infrared, B: red; of ground without any light the index is 0.
NDVI = "(A.astype(float)-B)/maximum(A.astype(float)+B,1e-9)"
# A: short-wave infrared, B: red, C: near infrared, D: blue (Rikimaru et al. 2002).
BARE_SOIL = "((A.astype(float)+B)-(C.astype(float)+D))/maximum((A.astype(float)+B)+(C.astype(float)+D),1e-9)"


def or_else(name, default):
    """The model input; its default, which a step would not know, where it was left out in a shell."""
    return Expression(f"coalesce(parameter('{name}'), {default})")


def calculation(formula, **layers):
    """The parameters of the raster calculator: A=(layer, band), ..."""
    given = {"FORMULA": formula, "RTYPE": FLOAT32, "NO_DATA": NODATA}
    for letter, (layer, band) in layers.items():
        given[f"INPUT_{letter}"], given[f"BAND_{letter}"] = layer, band
    return given


def candidates_from_images():
    images = [
        Parameter("IMAGE_BEFORE", "Image of the earlier year", "candidatepatches.INPUT"),
        Parameter("IMAGE_AFTER", "Image of the later year, on the same pixels", "candidatepatches.INPUT"),
        *(
            Band(f"{name}_BAND", f"Band of {label} light", image, number)
            for name, label, image, number in (
                ("BLUE", "blue", "IMAGE_AFTER", 1), ("RED", "red", "IMAGE_BEFORE", 2),
                ("NIR", "near infrared", "IMAGE_BEFORE", 3), ("SWIR", "short-wave infrared", "IMAGE_AFTER", 4),
            )
        ),
        Parameter("MASK", "Mask of clouds and snow in either image", "candidatepatches.MASK"),
        Parameter("MINES", "Mining patches of the earlier year", "candidatepatches.MINES"),
    ]  # fmt: skip
    settings = [
        Parameter("LOSS", "Vegetation lost: NDVI that fell by more than", "candidatepatches.THRESHOLD", default=LOSS),
        Parameter("MIN_AREA", "Smallest region (m2)", "candidatepatches.MIN_AREA", default=LEAST),
        Parameter("NEAR", "Farthest from a mine (m)", "candidatepatches.NEAR"),
    ]
    before, after = Input("IMAGE_BEFORE"), Input("IMAGE_AFTER")
    red, near, short, blue = (Input(f"{name}_BAND") for name in ("RED", "NIR", "SWIR", "BLUE"))
    steps = [
        Step("ndvi_before", CALCULATOR, "NDVI before", calculation(NDVI, A=(before, near), B=(before, red)),
             (1.7, 0.2), "(infrared - red) / (infrared + red)"),
        Step("ndvi_after", CALCULATOR, "NDVI after", calculation(NDVI, A=(after, near), B=(after, red)),
             (1.7, 2.0), "The same of the later image"),
        Step("bare_soil", CALCULATOR, "Bare-soil index after",
             calculation(BARE_SOIL, A=(after, short), B=(after, red), C=(after, near), D=(after, blue)),
             (1.7, 3.8), "Above 0 where soil lies bare"),
        Step("loss", CALCULATOR, "Vegetation lost where soil lies bare",
             calculation("(A-B)*(C>0)", A=(From("ndvi_before", "OUTPUT"), 1), B=(From("ndvi_after", "OUTPUT"), 1),
                         C=(From("bare_soil", "OUTPUT"), 1)),
             (3.3, 2.0), "Fall of the NDVI; 0 where the index is not above 0",
             {"CHANGE": ("OUTPUT", "Vegetation lost to bare soil")}),
        Step("candidates", "miningrisk:candidatepatches", "Candidate patches",
             {**passed("MASK", "MINES", "NEAR"), "INPUT": From("loss", "OUTPUT"), "DAMAGE": "stope",
              "THRESHOLD": or_else("LOSS", LOSS), "MIN_AREA": or_else("MIN_AREA", LEAST)},
             (4.9, 3.4), "Regions to accept or reject; Check interpretation finds those without an answer",
             {"CANDIDATES": ("OUTPUT", "Candidate patches")}),
    ]  # fmt: skip
    model = Model(
        "candidates_from_images",
        "Candidates from two images",
        help_of(
            "From two satellite images to features that an interpreter accepts or rejects: where vegetation was lost "
            "and soil lies bare.",
            "NDVI of both images and its fall; kept where the bare-soil index of the later image, ((short-wave "
            "infrared + red) - (near infrared + blue)) / (their sum), is above 0; regions of more than the threshold "
            "and the least area become candidates (paper 4.4). Both images have the same bands and pixels. The raster "
            "calculator is GDAL's: gdal_calc has to be there (Debian: gdal-bin).",
        ),
        column(images) + column(settings, (0.0, 6.0)),
        steps,
        [
            Box("Images, clouds, mines", tuple(item.name for item in images), GREY),
            Box("Settings", tuple(item.name for item in settings), GREY),
            Box("Vegetation (NDVI)", ("ndvi_before", "ndvi_after"), GREEN),
            Box("Bare soil", ("bare_soil",), YELLOW),
            Box("Change between the images", ("loss",), BLUE),
            Box("For the interpreter (4.4)", ("candidates",), RED),
        ],
    )
    return with_folder(model, "candidates_from_images")
