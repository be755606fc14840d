declare interface IPlatSodanStrings {
  /** Name of the service; a proper noun in every language. */
  ServiceName: string;

  // cards

  // finding

  // panel

  // page
}

declare module "PlatSodanStrings" {
  const strings: IPlatSodanStrings;
  export = strings;
}
