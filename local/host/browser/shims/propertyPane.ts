/** The public field factories and enumerations of the property pane; the numbers are those of its public typings. */
define([], () => {
  const PropertyPaneFieldType = {
    Custom: 1,
    CheckBox: 2,
    TextField: 3,
    Toggle: 5,
    Dropdown: 6,
    Label: 7,
    Slider: 8,
    Heading: 9,
    ChoiceGroup: 10,
    Button: 11,
    HorizontalRule: 12,
    Link: 13,
    DynamicField: 14,
    DynamicTextField: 15,
    DynamicFieldSet: 16,
    SpinButton: 17,
    ThumbnailPicker: 18,
    IconPicker: 19,
  };
  const field = (type: number) => (targetProperty: string | undefined, properties: unknown) => ({ type, targetProperty, properties });

  /** The runtime makes one when a web part is first edited; the pane that stands on the page is the shell's. */
  class ConfigurableOptionsController {
    constructor() {
      if (window.propertyPane === undefined)
        throw new Error("A web part was put in edit mode on a page that has no property pane: see local/shell/browser/edit.");
      return window.propertyPane;
    }
  }
  return {
    _ConfigurableOptionsController: ConfigurableOptionsController,
    PropertyPaneFieldType,
    PropertyPaneButton: field(PropertyPaneFieldType.Button),
    PropertyPaneCheckbox: field(PropertyPaneFieldType.CheckBox),
    PropertyPaneChoiceGroup: field(PropertyPaneFieldType.ChoiceGroup),
    PropertyPaneCustomField: (properties: unknown) => field(PropertyPaneFieldType.Custom)(undefined, properties),
    PropertyPaneDropdown: field(PropertyPaneFieldType.Dropdown),
    PropertyPaneHeading: field(PropertyPaneFieldType.Heading),
    PropertyPaneHorizontalRule: () => field(PropertyPaneFieldType.HorizontalRule)(undefined, undefined),
    PropertyPaneLabel: field(PropertyPaneFieldType.Label),
    PropertyPaneLink: field(PropertyPaneFieldType.Link),
    PropertyPaneSlider: field(PropertyPaneFieldType.Slider),
    PropertyPaneSpinButton: field(PropertyPaneFieldType.SpinButton),
    PropertyPaneTextField: field(PropertyPaneFieldType.TextField),
    PropertyPaneToggle: field(PropertyPaneFieldType.Toggle),
    PropertyPaneButtonType: { Normal: 0, Primary: 1, Hero: 2, Compound: 3, Command: 4, Icon: 5 },
    PropertyPaneDropdownOptionType: { Normal: 0, Divider: 1, Header: 2 },
  };
});
