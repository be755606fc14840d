import { prepareSite } from "./preparedSite";

export default prepareSite;
