"""How much two numbers may differ and still count as the same: one name a purpose, and why it is as large as it is."""

from __future__ import annotations

# Of numbers that stand in fields or rasters.
LIMIT = 1e-6  # absolute, past a limit of values of about 1 (scores, qualities, weights): float32 and six decimals
FIVE_DECIMALS = 1e-4  # absolute, of shares of 0..1 that may have come through a file of five decimals
SAME_VALUE = 1e-9  # of a range: values of files with fewer digits and sums in another order differ by less
WRITTEN_WEIGHT = 1e-3  # absolute: people write weights with three or four digits
SUM_OF_PARTS = 1e-6  # absolute, of a risk in 0..1 and its parts, which may have come through a file of fewer digits
CELL_QUALITY = 1e-5  # absolute: the mean quality of a cell, from float32 pixels summed in another order
CELL_DENSITY = 1e-6  # relative: patches per km2 of a cell, whose area may have come through a file
TOTAL_RISK = 1e-6  # relative: the sum of mining's risk over all cells of a file

# Of areas, as shares.
AREA = 1e-6  # of a cell: what reprojecting and files leave between its field and its polygon
AREA_FIELD = 1e-3  # of all pieces: an area field may have been measured on the ellipsoid or rounded to 0.01 ha
NEGLIGIBLE_AREA = 1e-9  # what cutting polygons may leave or add
SLIVER = 1e-11  # of a patch: rounding noise along a border that it shares with what cuts it
RECTANGLE = 1e-6  # of its bounding box: a polygon that lacks no more fills it
EQUAL_AREAS = 1e-9  # areas whose shares differ by less are a tie
LEAST_AREA = 1e-12  # of a cell: less is the rounding of the sums

# Of areas, in their units.
DUST = 1e-6  # m2: what rounding leaves where polygons are cut, repaired or reprojected
SHARED_GROUND = 1.0  # m2: neighbours that overlap by less share a border that was drawn twice
AREA_DUST = 1e-9  # km2: files round coordinates, and so the area of a cell

# Of arithmetic in float64.
SUM = 1e-9  # relative: sums of coordinates and areas
SCALED = 1e-9  # of a range of 0..1
UNIT_SUM = 1e-9  # absolute: weights whose sum differs from 1 by more had to be rescaled
CONSTANT = 1e-13  # of the largest value: a range below it is rounding, so that the values do not vary
EIGENVALUE = 1e-9  # absolute: lambda_max of a consistent matrix differs from n by less
JUDGEMENT = 1e-5  # absolute: lambda_max after two changes that do as much; their search ends 1e-6 before its bounds
JUDGEMENT_SEARCH = 1e-6  # of the logarithm of a judgement: where the search for a better one ends
COST = 1e-10  # relative: sums of squares along different cuts, above their rounding
EXCHANGE = 1e-12  # relative: what an exchange in a plan must gain, so that rounding moves nothing
CONVOLUTION = 1e-14  # of the largest possible sum: what the Fourier transform leaves where the sum is 0

# Of what people read.
AUDIT_SHOWN = 1e-6  # ha or %: less in the audit of a table is the rounding of sums

# Of places.
PIXEL = 1e-3  # of a pixel or cell: two grids this close are the same
PIXEL_COUNT = 1e-6  # of a pixel: an area of whole pixels, divided by that of one, is off by less
SQUARE = 1e-6  # pixels whose sides differ by less, relatively, are square
PIXEL_SIZE = 1e-6  # of a pixel's side: two rasters whose pixels differ by less are as fine as each other
DISTANCE = 1e-6  # m: a pixel at exactly the distance counts as within
RELATIVE_DISTANCE = 1e-9  # of a distance: a neighbour at just the distance is one
SIDE = 1e-6  # m: a corner this near a cell's side lies on it
CONTIGUITY = 1e-3  # of the median side of polygons: those this close touch
LEAST_CONTIGUITY = 1e-3  # m: the least of it, for small polygons with coordinates of three decimals
OTHER_GROUND = 0.1  # of a cell's side: cells this far apart share nine tenths of their ground or less
CELL_CENTRE = 0.01  # of a cell's side: reprojecting another year's grid moves centres by less

# Of what people type.
FRACTION = 1e-3  # relative: 0.333 is shown as 1/3
RECIPROCAL = 0.015  # relative: 0.33 for 1/3 is off by 1 %; more is another judgement
