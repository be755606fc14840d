import { BaseClientSideWebPart } from "@microsoft/sp-webpart-base";
import * as strings from "PlatSodanStrings";

export default class VolunteerDirectoryWebPart extends BaseClientSideWebPart<object> {
  public override render(): void {
    this.domElement.textContent = strings.ServiceName;
  }
}
