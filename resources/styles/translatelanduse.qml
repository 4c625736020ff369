<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Legend" version="3.22.0">
 <pipe>
  <provider>
   <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" />
  </provider>
  <rasterrenderer alphaBand="-1" band="1" nodataColor="" opacity="1" type="paletted">
   <minMaxOrigin>
    <limits>None</limits>
    <extent>WholeRaster</extent>
    <statAccuracy>Estimated</statAccuracy>
    <cumulativeCutLower>0.02</cumulativeCutLower>
    <cumulativeCutUpper>0.98</cumulativeCutUpper>
    <stdDevFactor>2</stdDevFactor>
   </minMaxOrigin>
   <colorPalette>
    <paletteEntry alpha="255" color="#efd680" label="11 Paddy land" value="11" />
    <paletteEntry alpha="255" color="#ecb54a" label="12 Dry arable land" value="12" />
    <paletteEntry alpha="255" color="#315d2f" label="21 Forest land" value="21" />
    <paletteEntry alpha="255" color="#577850" label="22 Shrub wood" value="22" />
    <paletteEntry alpha="255" color="#73855a" label="23 Thinning (sparse) woodland" value="23" />
    <paletteEntry alpha="255" color="#8bb158" label="24 Other woodland" value="24" />
    <paletteEntry alpha="255" color="#73bc6e" label="31 High coverage grassland" value="31" />
    <paletteEntry alpha="255" color="#bdd9b1" label="32 Medium coverage grassland" value="32" />
    <paletteEntry alpha="255" color="#f0f8c6" label="33 Low coverage grassland" value="33" />
    <paletteEntry alpha="255" color="#3d5d8f" label="41 River (canal)" value="41" />
    <paletteEntry alpha="255" color="#5887c8" label="42 Lake" value="42" />
    <paletteEntry alpha="255" color="#739dc2" label="43 Reservoir and pond" value="43" />
    <paletteEntry alpha="255" color="#f6fcfd" label="44 Permanent glacier and snow" value="44" />
    <paletteEntry alpha="255" color="#b2cfdc" label="45 Tidal flat" value="45" />
    <paletteEntry alpha="255" color="#afe6fc" label="46 Flood land (beach)" value="46" />
    <paletteEntry alpha="255" color="#7f50ab" label="51 Town land" value="51" />
    <paletteEntry alpha="255" color="#d483ca" label="52 Rural settlement" value="52" />
    <paletteEntry alpha="255" color="#5c493d" label="53 Other construction land" value="53" />
    <paletteEntry alpha="255" color="#f9e3ac" label="61 Sandy land" value="61" />
    <paletteEntry alpha="255" color="#daa879" label="62 Gobi" value="62" />
    <paletteEntry alpha="255" color="#ffe5f9" label="63 Salinate field" value="63" />
    <paletteEntry alpha="255" color="#4e989b" label="64 Marshland" value="64" />
    <paletteEntry alpha="255" color="#d3b19f" label="65 Bare land" value="65" />
    <paletteEntry alpha="255" color="#797979" label="66 Bare rock" value="66" />
    <paletteEntry alpha="255" color="#c4c4c4" label="67 Other land" value="67" />
   </colorPalette>
  </rasterrenderer>
  <brightnesscontrast brightness="0" contrast="0" gamma="1" />
  <huesaturation colorizeBlue="128" colorizeGreen="128" colorizeOn="0" colorizeRed="255" colorizeStrength="100" grayscaleMode="0" invertColors="0" saturation="0" />
  <rasterresampler maxOversampling="2" />
  <resamplingStage>resamplingFilter</resamplingStage>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
