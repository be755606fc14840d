const FOLDER = "@microsoft/sp-property-pane/lib-commonjs/propertyPaneFields";
const FILES = [
  "propertyPaneTextField/PropertyPaneTextField",
  "propertyPaneCheckBox/PropertyPaneCheckbox",
  "propertyPaneChoiceGroup/PropertyPaneChoiceGroup",
  "propertyPaneDropdown/PropertyPaneDropdown",
  "propertyPaneToggle/PropertyPaneToggle",
  "propertyPaneLabel/PropertyPaneLabel",
  "propertyPaneSlider/PropertyPaneSlider",
  "propertyPaneButton/PropertyPaneButton",
  "propertyPaneButton/IPropertyPaneButton",
];

/** The makers of the fields as they are; the library around them needs the page that SharePoint makes. */
export const fieldMakers: object = Object.assign({}, ...FILES.map((file) => jest.requireActual<object>(`${FOLDER}/${file}`)));
