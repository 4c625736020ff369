<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Legend" version="3.22.0">
 <pipe>
  <provider>
   <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour" />
  </provider>
  <rasterrenderer alphaBand="-1" band="1" classificationMax="1000000" classificationMin="0" nodataColor="" opacity="1" type="singlebandpseudocolor">
   <minMaxOrigin>
    <limits>None</limits>
    <extent>WholeRaster</extent>
    <statAccuracy>Estimated</statAccuracy>
    <cumulativeCutLower>0.02</cumulativeCutLower>
    <cumulativeCutUpper>0.98</cumulativeCutUpper>
    <stdDevFactor>2</stdDevFactor>
   </minMaxOrigin>
   <rastershader>
    <colorrampshader classificationMode="1" clip="0" colorRampType="DISCRETE" labelPrecision="6" maximumValue="1000000" minimumValue="0">
     <item alpha="255" color="#ececec" label="0 (no threat within reach)" value="0" />
     <item alpha="255" color="#fff6c9" label="0 – 0.01" value="0.01" />
     <item alpha="255" color="#f9cb90" label="0.01 – 0.025" value="0.025" />
     <item alpha="255" color="#f3a057" label="0.025 – 0.05" value="0.05" />
     <item alpha="255" color="#d57033" label="0.05 – 0.1" value="0.1" />
     <item alpha="255" color="#a03b26" label="0.1 – 0.2" value="0.2" />
     <item alpha="255" color="#6b0718" label="more than 0.2 (strongly degraded)" value="inf" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <brightnesscontrast brightness="0" contrast="0" gamma="1" />
  <huesaturation colorizeBlue="128" colorizeGreen="128" colorizeOn="0" colorizeRed="255" colorizeStrength="100" grayscaleMode="0" invertColors="0" saturation="0" />
  <rasterresampler maxOversampling="2" />
  <resamplingStage>resamplingFilter</resamplingStage>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
