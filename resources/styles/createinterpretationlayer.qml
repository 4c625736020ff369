<qgis styleCategories="Symbology|Fields|Forms|MapTips|GeometryOptions" version="3.22.16-Białowieża">
  <renderer-v2 attr="damage" enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="categorizedSymbol">
    <categories>
      <category label="Stope" render="true" symbol="0" value="stope"></category>
      <category label="Transit site" render="true" symbol="1" value="transit_site"></category>
      <category label="Solid waste" render="true" symbol="2" value="solid_waste"></category>
      <category label="Mine construction" render="true" symbol="3" value="mine_construction"></category>
      <category label="Mining collapse" render="true" symbol="4" value="collapse_pit"></category>
      <category label="Restored by engineering" render="true" symbol="5" value="restored_engineering"></category>
      <category label="Restored by nature" render="true" symbol="6" value="restored_natural"></category>
      <category label="Unknown damage type" render="true" symbol="7" value=""></category>
    </categories>
    <symbols>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="color" type="QString" value="213,94,0,90"></Option>
            <Option name="joinstyle" type="QString" value="bevel"></Option>
            <Option name="offset" type="QString" value="0,0"></Option>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="offset_unit" type="QString" value="MM"></Option>
            <Option name="outline_color" type="QString" value="213,94,0,255"></Option>
            <Option name="outline_style" type="QString" value="solid"></Option>
            <Option name="outline_width" type="QString" value="0.5"></Option>
            <Option name="outline_width_unit" type="QString" value="MM"></Option>
            <Option name="style" type="QString" value="solid"></Option>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="color" v="213,94,0,90"></prop>
          <prop k="joinstyle" v="bevel"></prop>
          <prop k="offset" v="0,0"></prop>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="offset_unit" v="MM"></prop>
          <prop k="outline_color" v="213,94,0,255"></prop>
          <prop k="outline_style" v="solid"></prop>
          <prop k="outline_width" v="0.5"></prop>
          <prop k="outline_width_unit" v="MM"></prop>
          <prop k="style" v="solid"></prop>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="color" type="QString" value="240,228,66,90"></Option>
            <Option name="joinstyle" type="QString" value="bevel"></Option>
            <Option name="offset" type="QString" value="0,0"></Option>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="offset_unit" type="QString" value="MM"></Option>
            <Option name="outline_color" type="QString" value="240,228,66,255"></Option>
            <Option name="outline_style" type="QString" value="solid"></Option>
            <Option name="outline_width" type="QString" value="0.5"></Option>
            <Option name="outline_width_unit" type="QString" value="MM"></Option>
            <Option name="style" type="QString" value="solid"></Option>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="color" v="240,228,66,90"></prop>
          <prop k="joinstyle" v="bevel"></prop>
          <prop k="offset" v="0,0"></prop>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="offset_unit" v="MM"></prop>
          <prop k="outline_color" v="240,228,66,255"></prop>
          <prop k="outline_style" v="solid"></prop>
          <prop k="outline_width" v="0.5"></prop>
          <prop k="outline_width_unit" v="MM"></prop>
          <prop k="style" v="solid"></prop>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="color" type="QString" value="204,121,167,90"></Option>
            <Option name="joinstyle" type="QString" value="bevel"></Option>
            <Option name="offset" type="QString" value="0,0"></Option>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="offset_unit" type="QString" value="MM"></Option>
            <Option name="outline_color" type="QString" value="204,121,167,255"></Option>
            <Option name="outline_style" type="QString" value="solid"></Option>
            <Option name="outline_width" type="QString" value="0.5"></Option>
            <Option name="outline_width_unit" type="QString" value="MM"></Option>
            <Option name="style" type="QString" value="solid"></Option>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="color" v="204,121,167,90"></prop>
          <prop k="joinstyle" v="bevel"></prop>
          <prop k="offset" v="0,0"></prop>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="offset_unit" v="MM"></prop>
          <prop k="outline_color" v="204,121,167,255"></prop>
          <prop k="outline_style" v="solid"></prop>
          <prop k="outline_width" v="0.5"></prop>
          <prop k="outline_width_unit" v="MM"></prop>
          <prop k="style" v="solid"></prop>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="color" type="QString" value="0,114,178,90"></Option>
            <Option name="joinstyle" type="QString" value="bevel"></Option>
            <Option name="offset" type="QString" value="0,0"></Option>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="offset_unit" type="QString" value="MM"></Option>
            <Option name="outline_color" type="QString" value="0,114,178,255"></Option>
            <Option name="outline_style" type="QString" value="solid"></Option>
            <Option name="outline_width" type="QString" value="0.5"></Option>
            <Option name="outline_width_unit" type="QString" value="MM"></Option>
            <Option name="style" type="QString" value="solid"></Option>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="color" v="0,114,178,90"></prop>
          <prop k="joinstyle" v="bevel"></prop>
          <prop k="offset" v="0,0"></prop>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="offset_unit" v="MM"></prop>
          <prop k="outline_color" v="0,114,178,255"></prop>
          <prop k="outline_style" v="solid"></prop>
          <prop k="outline_width" v="0.5"></prop>
          <prop k="outline_width_unit" v="MM"></prop>
          <prop k="style" v="solid"></prop>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="color" type="QString" value="26,26,26,90"></Option>
            <Option name="joinstyle" type="QString" value="bevel"></Option>
            <Option name="offset" type="QString" value="0,0"></Option>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="offset_unit" type="QString" value="MM"></Option>
            <Option name="outline_color" type="QString" value="26,26,26,255"></Option>
            <Option name="outline_style" type="QString" value="solid"></Option>
            <Option name="outline_width" type="QString" value="0.5"></Option>
            <Option name="outline_width_unit" type="QString" value="MM"></Option>
            <Option name="style" type="QString" value="solid"></Option>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="color" v="26,26,26,90"></prop>
          <prop k="joinstyle" v="bevel"></prop>
          <prop k="offset" v="0,0"></prop>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="offset_unit" v="MM"></prop>
          <prop k="outline_color" v="26,26,26,255"></prop>
          <prop k="outline_style" v="solid"></prop>
          <prop k="outline_width" v="0.5"></prop>
          <prop k="outline_width_unit" v="MM"></prop>
          <prop k="style" v="solid"></prop>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="color" type="QString" value="53,183,121,90"></Option>
            <Option name="joinstyle" type="QString" value="bevel"></Option>
            <Option name="offset" type="QString" value="0,0"></Option>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="offset_unit" type="QString" value="MM"></Option>
            <Option name="outline_color" type="QString" value="53,183,121,255"></Option>
            <Option name="outline_style" type="QString" value="solid"></Option>
            <Option name="outline_width" type="QString" value="0.5"></Option>
            <Option name="outline_width_unit" type="QString" value="MM"></Option>
            <Option name="style" type="QString" value="solid"></Option>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="color" v="53,183,121,90"></prop>
          <prop k="joinstyle" v="bevel"></prop>
          <prop k="offset" v="0,0"></prop>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="offset_unit" v="MM"></prop>
          <prop k="outline_color" v="53,183,121,255"></prop>
          <prop k="outline_style" v="solid"></prop>
          <prop k="outline_width" v="0.5"></prop>
          <prop k="outline_width_unit" v="MM"></prop>
          <prop k="style" v="solid"></prop>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="color" type="QString" value="166,219,160,90"></Option>
            <Option name="joinstyle" type="QString" value="bevel"></Option>
            <Option name="offset" type="QString" value="0,0"></Option>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="offset_unit" type="QString" value="MM"></Option>
            <Option name="outline_color" type="QString" value="166,219,160,255"></Option>
            <Option name="outline_style" type="QString" value="solid"></Option>
            <Option name="outline_width" type="QString" value="0.5"></Option>
            <Option name="outline_width_unit" type="QString" value="MM"></Option>
            <Option name="style" type="QString" value="solid"></Option>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="color" v="166,219,160,90"></prop>
          <prop k="joinstyle" v="bevel"></prop>
          <prop k="offset" v="0,0"></prop>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="offset_unit" v="MM"></prop>
          <prop k="outline_color" v="166,219,160,255"></prop>
          <prop k="outline_style" v="solid"></prop>
          <prop k="outline_width" v="0.5"></prop>
          <prop k="outline_width_unit" v="MM"></prop>
          <prop k="style" v="solid"></prop>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="7" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="color" type="QString" value="140,140,140,90"></Option>
            <Option name="joinstyle" type="QString" value="bevel"></Option>
            <Option name="offset" type="QString" value="0,0"></Option>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
            <Option name="offset_unit" type="QString" value="MM"></Option>
            <Option name="outline_color" type="QString" value="140,140,140,255"></Option>
            <Option name="outline_style" type="QString" value="solid"></Option>
            <Option name="outline_width" type="QString" value="0.5"></Option>
            <Option name="outline_width_unit" type="QString" value="MM"></Option>
            <Option name="style" type="QString" value="solid"></Option>
          </Option>
          <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="color" v="140,140,140,90"></prop>
          <prop k="joinstyle" v="bevel"></prop>
          <prop k="offset" v="0,0"></prop>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
          <prop k="offset_unit" v="MM"></prop>
          <prop k="outline_color" v="140,140,140,255"></prop>
          <prop k="outline_style" v="solid"></prop>
          <prop k="outline_width" v="0.5"></prop>
          <prop k="outline_width_unit" v="MM"></prop>
          <prop k="style" v="solid"></prop>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <rotation></rotation>
    <sizescale></sizescale>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <geometryOptions geometryPrecision="0" removeDuplicateNodes="1">
    <activeChecks type="StringList">
      <Option type="QString" value="QgsIsValidCheck"></Option>
    </activeChecks>
    <checkConfiguration></checkConfiguration>
  </geometryOptions>
  <fieldConfiguration>
    <field configurationFlags="None" name="mine_id">
      <editWidget type="UniqueValues">
        <config>
          <Option type="Map">
            <Option name="Editable" type="bool" value="true"></Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="mine_name">
      <editWidget type="TextEdit">
        <config>
          <Option></Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="damage">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Stope" type="QString" value="stope"></Option>
              </Option>
              <Option type="Map">
                <Option name="Transit site" type="QString" value="transit_site"></Option>
              </Option>
              <Option type="Map">
                <Option name="Solid waste" type="QString" value="solid_waste"></Option>
              </Option>
              <Option type="Map">
                <Option name="Mine construction" type="QString" value="mine_construction"></Option>
              </Option>
              <Option type="Map">
                <Option name="Mining collapse" type="QString" value="collapse_pit"></Option>
              </Option>
              <Option type="Map">
                <Option name="Restored by engineering" type="QString" value="restored_engineering"></Option>
              </Option>
              <Option type="Map">
                <Option name="Restored by nature" type="QString" value="restored_natural"></Option>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="mineral">
      <editWidget type="UniqueValues">
        <config>
          <Option type="Map">
            <Option name="Editable" type="bool" value="true"></Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="min_group">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Energy minerals" type="QString" value="energy"></Option>
              </Option>
              <Option type="Map">
                <Option name="Metallic minerals" type="QString" value="metal"></Option>
              </Option>
              <Option type="Map">
                <Option name="Non-metallic minerals" type="QString" value="nonmetal"></Option>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="method">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Not stated" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
              </Option>
              <Option type="Map">
                <Option name="Open pit" type="QString" value="open_pit"></Option>
              </Option>
              <Option type="Map">
                <Option name="Underground" type="QString" value="underground"></Option>
              </Option>
              <Option type="Map">
                <Option name="Open pit and underground" type="QString" value="both"></Option>
              </Option>
              <Option type="Map">
                <Option name="Not known" type="QString" value="unknown"></Option>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="state">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Producing" type="QString" value="producing"></Option>
              </Option>
              <Option type="Map">
                <Option name="Abandoned" type="QString" value="abandoned"></Option>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="licensed">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Not known" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
              </Option>
              <Option type="Map">
                <Option name="Yes" type="QString" value="1"></Option>
              </Option>
              <Option type="Map">
                <Option name="No" type="QString" value="0"></Option>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="start_year">
      <editWidget type="TextEdit">
        <config>
          <Option></Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="img_date">
      <editWidget type="DateTime">
        <config>
          <Option type="Map">
            <Option name="allow_null" type="bool" value="true"></Option>
            <Option name="calendar_popup" type="bool" value="true"></Option>
            <Option name="display_format" type="QString" value="yyyy-MM-dd"></Option>
            <Option name="field_format" type="QString" value="yyyy-MM-dd"></Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="img_res">
      <editWidget type="TextEdit">
        <config>
          <Option></Option>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias field="mine_id" index="0" name="Mine number"></alias>
    <alias field="mine_name" index="1" name="Mine name"></alias>
    <alias field="damage" index="2" name="Damage type"></alias>
    <alias field="mineral" index="3" name="Mineral"></alias>
    <alias field="min_group" index="4" name="Mineral group"></alias>
    <alias field="method" index="5" name="Way of mining"></alias>
    <alias field="state" index="6" name="State"></alias>
    <alias field="licensed" index="7" name="Mining licence"></alias>
    <alias field="start_year" index="8" name="Year mining began"></alias>
    <alias field="img_date" index="9" name="Image date"></alias>
    <alias field="img_res" index="10" name="Image resolution (m)"></alias>
  </aliases>
  <defaults>
    <default applyOnUpdate="0" expression="" field="mine_id"></default>
    <default applyOnUpdate="0" expression="if(&quot;mine_id&quot; is null, NULL, coalesce(array_first(array_agg(&quot;mine_name&quot;, &quot;mine_id&quot;, &quot;mine_name&quot; is not null)), NULL))" field="mine_name"></default>
    <default applyOnUpdate="0" expression="" field="damage"></default>
    <default applyOnUpdate="0" expression="if(&quot;mine_id&quot; is null, NULL, coalesce(array_first(array_agg(&quot;mineral&quot;, &quot;mine_id&quot;, &quot;mineral&quot; is not null)), NULL))" field="mineral"></default>
    <default applyOnUpdate="0" expression="if(&quot;mine_id&quot; is null, NULL, coalesce(array_first(array_agg(&quot;min_group&quot;, &quot;mine_id&quot;, &quot;min_group&quot; is not null)), NULL))" field="min_group"></default>
    <default applyOnUpdate="0" expression="if(&quot;mine_id&quot; is null, NULL, coalesce(array_first(array_agg(&quot;method&quot;, &quot;mine_id&quot;, &quot;method&quot; is not null)), NULL))" field="method"></default>
    <default applyOnUpdate="0" expression="if(&quot;mine_id&quot; is null, 'producing', coalesce(array_first(array_agg(&quot;state&quot;, &quot;mine_id&quot;, &quot;state&quot; is not null)), 'producing'))" field="state"></default>
    <default applyOnUpdate="0" expression="if(&quot;mine_id&quot; is null, NULL, coalesce(array_first(array_agg(&quot;licensed&quot;, &quot;mine_id&quot;, &quot;licensed&quot; is not null)), NULL))" field="licensed"></default>
    <default applyOnUpdate="0" expression="if(&quot;mine_id&quot; is null, NULL, coalesce(array_first(array_agg(&quot;start_year&quot;, &quot;mine_id&quot;, &quot;start_year&quot; is not null)), NULL))" field="start_year"></default>
    <default applyOnUpdate="0" expression="" field="img_date"></default>
    <default applyOnUpdate="0" expression="" field="img_res"></default>
  </defaults>
  <constraints>
    <constraint constraints="5" exp_strength="1" field="mine_id" notnull_strength="1" unique_strength="0"></constraint>
    <constraint constraints="0" exp_strength="0" field="mine_name" notnull_strength="0" unique_strength="0"></constraint>
    <constraint constraints="1" exp_strength="0" field="damage" notnull_strength="1" unique_strength="0"></constraint>
    <constraint constraints="0" exp_strength="0" field="mineral" notnull_strength="0" unique_strength="0"></constraint>
    <constraint constraints="1" exp_strength="0" field="min_group" notnull_strength="1" unique_strength="0"></constraint>
    <constraint constraints="0" exp_strength="0" field="method" notnull_strength="0" unique_strength="0"></constraint>
    <constraint constraints="0" exp_strength="0" field="state" notnull_strength="0" unique_strength="0"></constraint>
    <constraint constraints="0" exp_strength="0" field="licensed" notnull_strength="0" unique_strength="0"></constraint>
    <constraint constraints="4" exp_strength="2" field="start_year" notnull_strength="0" unique_strength="0"></constraint>
    <constraint constraints="4" exp_strength="2" field="img_date" notnull_strength="0" unique_strength="0"></constraint>
    <constraint constraints="4" exp_strength="2" field="img_res" notnull_strength="0" unique_strength="0"></constraint>
  </constraints>
  <constraintExpressions>
    <constraint desc="Required: the number that a mine's patches share." exp="length(trim(&quot;mine_id&quot;)) > 0" field="mine_id"></constraint>
    <constraint desc="" exp="" field="mine_name"></constraint>
    <constraint desc="" exp="" field="damage"></constraint>
    <constraint desc="" exp="" field="mineral"></constraint>
    <constraint desc="" exp="" field="min_group"></constraint>
    <constraint desc="" exp="" field="method"></constraint>
    <constraint desc="" exp="" field="state"></constraint>
    <constraint desc="" exp="" field="licensed"></constraint>
    <constraint desc="A year from 1900 to this year." exp="&quot;start_year&quot; is null or (&quot;start_year&quot; >= 1900 and &quot;start_year&quot; &lt;= year(now()))" field="start_year"></constraint>
    <constraint desc="Not after today." exp="&quot;img_date&quot; is null or &quot;img_date&quot; &lt;= to_date(now())" field="img_date"></constraint>
    <constraint desc="The pixel size in metres, above 0." exp="&quot;img_res&quot; is null or &quot;img_res&quot; > 0" field="img_res"></constraint>
  </constraintExpressions>
  <expressionfields></expressionfields>
  <editform tolerant="1"></editform>
  <editforminit></editforminit>
  <editforminitcodesource>0</editforminitcodesource>
  <editforminitfilepath></editforminitfilepath>
  <editforminitcode></editforminitcode>
  <featformsuppress>0</featformsuppress>
  <editorlayout>tablayout</editorlayout>
  <attributeEditorForm>
    <attributeEditorContainer columnCount="1" groupBox="1" name="Mine" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="0" name="mine_id" showLabel="1"></attributeEditorField>
      <attributeEditorField index="1" name="mine_name" showLabel="1"></attributeEditorField>
      <attributeEditorField index="4" name="min_group" showLabel="1"></attributeEditorField>
      <attributeEditorField index="3" name="mineral" showLabel="1"></attributeEditorField>
      <attributeEditorField index="5" name="method" showLabel="1"></attributeEditorField>
      <attributeEditorField index="6" name="state" showLabel="1"></attributeEditorField>
      <attributeEditorField index="7" name="licensed" showLabel="1"></attributeEditorField>
      <attributeEditorField index="8" name="start_year" showLabel="1"></attributeEditorField>
    </attributeEditorContainer>
    <attributeEditorContainer columnCount="1" groupBox="1" name="This patch" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="2" name="damage" showLabel="1"></attributeEditorField>
    </attributeEditorContainer>
    <attributeEditorContainer columnCount="1" groupBox="1" name="Image" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="9" name="img_date" showLabel="1"></attributeEditorField>
      <attributeEditorField index="10" name="img_res" showLabel="1"></attributeEditorField>
    </attributeEditorContainer>
  </attributeEditorForm>
  <editable></editable>
  <labelOnTop></labelOnTop>
  <reuseLastValue>
    <field name="damage" reuseLastValue="0"></field>
    <field name="img_date" reuseLastValue="1"></field>
    <field name="img_res" reuseLastValue="1"></field>
    <field name="licensed" reuseLastValue="0"></field>
    <field name="method" reuseLastValue="0"></field>
    <field name="min_group" reuseLastValue="0"></field>
    <field name="mine_id" reuseLastValue="0"></field>
    <field name="mine_name" reuseLastValue="0"></field>
    <field name="mineral" reuseLastValue="0"></field>
    <field name="start_year" reuseLastValue="0"></field>
    <field name="state" reuseLastValue="0"></field>
  </reuseLastValue>
  <dataDefinedFieldProperties></dataDefinedFieldProperties>
  <widgets></widgets>
  <mapTip></mapTip>
  <layerGeometryType>2</layerGeometryType>
</qgis>
