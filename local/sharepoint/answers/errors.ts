/** A refusal as SharePoint words it: status, code (`<hresult>, <.NET type>`) and message. */
export class SharePointError extends Error {
  constructor(
    public readonly status: number,
    public readonly hresult: number,
    public readonly type: string,
    message: string,
  ) {
    super(message);
  }

  public get code(): string {
    return `${this.hresult}, ${this.type}`;
  }
}

/** A request that SharePoint would serve and this one does not: answered 501, never guessed. */
export class NotBuilt extends Error {
  constructor(public readonly what: string) {
    super(`Not built in the local SharePoint: ${what}.`);
  }
}

/** A mistake of this program; the number is one that no refusal has, so that tests can tell them apart. */
export const failure = (error: unknown): SharePointError =>
  new SharePointError(
    500,
    -2147467259,
    "System.Exception",
    `The local SharePoint failed: ${error instanceof Error ? error.message : String(error)}`,
  );

const SP_EXCEPTION = "Microsoft.SharePoint.SPException";
const CLIENT_QUERY = "Microsoft.SharePoint.Client.InvalidClientQueryException";
/** What is said where the editor of a formula gave no message. */
export const VALIDATION_FAILED = "List data validation failed.";
const DATA_VALIDATION = "Microsoft.SharePoint.SPListDataValidationException";
const THROTTLED = "Microsoft.SharePoint.SPQueryThrottledException";

export const listMissing = (list: string, webUrl: string): SharePointError =>
  new SharePointError(404, -1, "System.ArgumentException", `List '${list}' does not exist at site with URL '${webUrl}'.`);

export const itemMissing = (): SharePointError =>
  new SharePointError(404, -2130575338, "System.ArgumentException", "Item does not exist. It may have been deleted by another user.");

export const viewMissing = (): SharePointError =>
  new SharePointError(404, -2147024809, "System.ArgumentException", "The specified view is invalid.");

export const folderMissing = (): SharePointError =>
  new SharePointError(404, -2147024894, "System.IO.FileNotFoundException", "File Not Found.");

/** A CAML query that does not fit together: an unknown column, an operator with too few parts. */
export const queryMisfit = (): SharePointError =>
  new SharePointError(
    500,
    -2130575340,
    SP_EXCEPTION,
    "One or more field types are not installed properly. Go to the list settings page to delete these fields.",
  );

export const columnMissing = (name: string): SharePointError =>
  new SharePointError(
    400,
    -2147024809,
    "System.ArgumentException",
    `Column '${name}' does not exist. It may have been deleted by another user.`,
  );

/** A property named in `$select` or in the path of a filter that the type does not have. */
export const propertyMissing = (name: string): SharePointError =>
  new SharePointError(400, -1, SP_EXCEPTION, `The field or property '${name}' does not exist.`);

/**
 * A verbose body that does not say what it is, or says that it is something else.
 *
 * @see https://github.com/pnp/pnpjs/issues/1294
 */
export const wrongBodyType = (type: string | undefined, expected: string): SharePointError =>
  invalidQuery(
    type === undefined
      ? "An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified."
      : `An entry with type '${type}' was found, but it is not assignable to the expected type '${expected}'.`,
  );

/** A property in a request body that the type does not have. */
export const unknownBodyProperty = (name: string, type: string): SharePointError =>
  new SharePointError(
    400,
    -1,
    CLIENT_QUERY,
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );

export const invalidQuery = (message: string): SharePointError => new SharePointError(400, -1, CLIENT_QUERY, message);

export const invalidValue = (edmType: string): SharePointError =>
  invalidQuery(`Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`);

export const subFieldMissing = (name: string): SharePointError =>
  new SharePointError(
    400,
    -1,
    SP_EXCEPTION,
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );

/** Whether a property was refused because the type has none of this name, or not without a part of it. */
export const isPropertyRefusal = (error: unknown): error is SharePointError =>
  error instanceof SharePointError && error.status === 400 && error.hresult === -1 && error.type === SP_EXCEPTION;

export const notFilterable = (name: string, type: string): SharePointError =>
  new SharePointError(400, -1, SP_EXCEPTION, `The field '${name}' of type '${type}' cannot be used in the query filter expression.`);

/**
 * A file that another person has checked out. The number and the text are those of the service's client library
 * (https://github.com/pnp/PnP-Sites-Core/issues/1816); that REST sends them with 423, as it does for locked files
 * (https://github.com/pnp/pnpjs/issues/3098), is unverified.
 */
export const checkedOutToAnother = (url: string, login: string): SharePointError =>
  new SharePointError(423, -2130575306, SP_EXCEPTION, `The file "${url}" is checked out for editing by ${login}.`);

/** A new file that was never checked in cannot be taken back; status, number and text are unverified. */
export const neverCheckedIn = (url: string): SharePointError =>
  new SharePointError(409, -2130575306, SP_EXCEPTION, `The file "${url}" has no checked in version to go back to. Delete it instead.`);

/** A file that is not checked out, where the request needs it to be; the number is unverified. */
export const notCheckedOut = (url: string): SharePointError =>
  new SharePointError(409, -2147024738, "Microsoft.SharePoint.SPFileCheckOutException", `The file "${url}" is not checked out.`);

export const accessDenied = (): SharePointError =>
  new SharePointError(
    403,
    -2147024891,
    "System.UnauthorizedAccessException",
    "Access denied. You do not have permission to perform this action or access this resource.",
  );

export const digestInvalid = (): SharePointError =>
  new SharePointError(
    403,
    -2130575252,
    SP_EXCEPTION,
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
  );

export const etagMismatch = (sent: string, current: string): SharePointError =>
  new SharePointError(
    412,
    -1,
    "Microsoft.SharePoint.Client.ClientServiceException",
    `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`,
  );

/** A date before 1900 or after 8900; the text is known from the service's XML protocols, status and number are unverified. */
export const invalidDateValue = (): SharePointError =>
  new SharePointError(
    500,
    -2146232832,
    SP_EXCEPTION,
    "Invalid date/time value.\n\nA date/time field contains invalid data. Please check the value and try again.",
  );

/** An address that no hyperlink column takes; the number is unverified. */
export const invalidLinkValue = (): SharePointError =>
  new SharePointError(
    500,
    -2146232832,
    SP_EXCEPTION,
    "Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.",
  );

export const invalidTextValue = (): SharePointError =>
  new SharePointError(
    500,
    -2130575155,
    SP_EXCEPTION,
    "Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.",
  );

/**
 * A formula that cannot be read.
 *
 * @see https://github.com/SharePoint/PnP-JS-Core/issues/618
 */
export const formulaSyntax = (): SharePointError =>
  new SharePointError(500, -2130575270, SP_EXCEPTION, "The formula contains a syntax error or is not supported.");

/**
 * A formula of a list that names no column of it.
 *
 * @see https://github.com/pnp/PnP/issues/859
 */
export const formulaColumnMissing = (): SharePointError =>
  new SharePointError(
    500,
    -2130575273,
    SP_EXCEPTION,
    "The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.",
  );

/**
 * The formula of a column that names another one. The text is public, the number is that of the service's own client.
 *
 * @see https://github.com/pnp/PnP-Sites-Core/issues/849
 */
export const formulaOtherColumn = (): SharePointError =>
  new SharePointError(
    500,
    -2130575160,
    SP_EXCEPTION,
    "The formula cannot refer to another column.  Check the formula for spelling mistakes or update the formula to reference only this column.",
  );

/** A formula that names a column of people, lookups, links, long texts or several choices; the number is that of the service's own client. */
export const formulaColumnIneligible = (): SharePointError =>
  new SharePointError(
    500,
    -2130575272,
    SP_EXCEPTION,
    "One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.",
  );

/**
 * Values that the formulas of their columns do not let pass. Without a message of its own it was seen to be told in the words of lists.
 *
 * @see https://github.com/pnp/powershell/issues/1746
 */
export class ColumnsInvalid extends SharePointError {
  /** @param messages - of all columns whose values do not pass, by internal name; the first is told */
  constructor(public readonly messages: ReadonlyMap<string, string>) {
    super(500, -2130575163, DATA_VALIDATION, [...messages.values()][0] ?? VALIDATION_FAILED);
  }
}

/**
 * An item that the formula of its list does not let pass.
 *
 * @see https://github.com/pnp/pnpjs/issues/1770
 */
export const listInvalid = (message = ""): SharePointError =>
  new SharePointError(500, -2130575162, DATA_VALIDATION, message === "" ? VALIDATION_FAILED : message);

/**
 * A change token of a time whose changes are kept no more.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-server/ms464475(v=office.15)
 */
export const expiredChangeToken = (): SharePointError =>
  new SharePointError(500, -2146232832, SP_EXCEPTION, "The changeToken refers to a time before the start of the current change log.");

/** A change token that is none, or belongs to another log; the service's text for it is not on record. */
export const invalidChangeToken = (): SharePointError =>
  new SharePointError(
    500,
    -2146232832,
    "Microsoft.SharePoint.SPInvalidChangeTokenException",
    "The change token is not valid: send a token of the same list, web or site.",
  );

export const invalidLookupValue = (): SharePointError =>
  new SharePointError(
    500,
    -2130575155,
    SP_EXCEPTION,
    "Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.",
  );

export const personMissing = (): SharePointError =>
  new SharePointError(500, -2130575276, SP_EXCEPTION, "The user does not exist or is not unique.");

export const duplicateValues = (names: readonly string[]): SharePointError =>
  new SharePointError(
    500,
    -2130575169,
    "Microsoft.SharePoint.SPDuplicateValuesFoundException",
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${names.join(", ")}].`,
  );

/** An entry that the recycle bin does not have, or not for this person; the service's text for it is not on record. */
export const binEntryMissing = (): SharePointError =>
  new SharePointError(404, -2147024809, "System.ArgumentException", "The recycle bin has no such entry.");

/** A content type that the list does not have; the service's text for it is not on record. */
export const contentTypeMissing = (): SharePointError =>
  new SharePointError(404, -2147024809, "System.ArgumentException", "The list has no such content type.");

/** A link that the navigation does not have; the service's text for it is not on record. */
export const nodeMissing = (): SharePointError =>
  new SharePointError(404, -2147024809, "System.ArgumentException", "The navigation has no such node.");

/** A file that is not attached to the item. */
export const attachmentMissing = (): SharePointError =>
  new SharePointError(404, -2147024894, "System.IO.FileNotFoundException", "The item has no attachment of this name.");

/** The service's text for it is not on record. */
export const attachmentsDisabled = (): SharePointError =>
  new SharePointError(500, -2146232832, SP_EXCEPTION, "The list does not allow attachments.");

export const attachmentNameTaken = (): SharePointError =>
  new SharePointError(
    400,
    -2130575257,
    SP_EXCEPTION,
    "The specified name is already in use.\n\nThe document or folder name was not changed.",
  );

/** A version that the item never had or has no more; the service's text for it is not on record. */
export const versionMissing = (): SharePointError =>
  new SharePointError(404, -2147024809, "System.ArgumentException", "The item has no such version.");

/** The present version cannot be deleted; the service's text for it is not on record. */
export const presentVersion = (): SharePointError =>
  new SharePointError(500, -2146232832, SP_EXCEPTION, "The present version of an item cannot be deleted.");

export const duplicateListTitle = (): SharePointError =>
  new SharePointError(
    500,
    -2130575342,
    SP_EXCEPTION,
    "A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.",
  );

export const duplicateFieldName = (name: string): SharePointError =>
  new SharePointError(500, -2130575214, SP_EXCEPTION, `A duplicate field name "${name}" was found.`);

export const listThreshold = (): SharePointError =>
  new SharePointError(500, -2147024860, THROTTLED, "The attempted operation is prohibited because it exceeds the list view threshold.");

export const lookupThreshold = (): SharePointError =>
  new SharePointError(
    500,
    -2147024749,
    THROTTLED,
    "The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.",
  );

/** @param status - 404 where a collection of users was asked, 500 everywhere else */
export const userMissing = (status: 404 | 500 = 500): SharePointError =>
  new SharePointError(status, -2146232832, SP_EXCEPTION, "User cannot be found.");

export const userUnknown = (logon: string): SharePointError =>
  new SharePointError(400, -2146232832, SP_EXCEPTION, `The specified user ${logon} could not be found.`);

export const groupMissing = (): SharePointError => new SharePointError(404, -2146232832, SP_EXCEPTION, "Group cannot be found.");

export const valueOutOfRange = (): SharePointError =>
  new SharePointError(400, -2147024809, "System.ArgumentException", "Value does not fall within the expected range.");

/** A unique column of people in a list with content approval, on a tenant that takes none; number and text are unverified. */
export const uniquePersonRefused = (): SharePointError =>
  new SharePointError(500, -2146232832, SP_EXCEPTION, "This column cannot enforce unique values in a list that requires content approval.");

/** A group's title that another group has; the number is unverified. */
export const groupNameTaken = (): SharePointError =>
  new SharePointError(500, -2130575293, SP_EXCEPTION, "The specified name is already in use.\n\nPlease try again with a new name.");

/** A permission level's name that another has; number and text are unverified. */
export const roleNameTaken = (name: string): SharePointError =>
  new SharePointError(500, -2146232832, SP_EXCEPTION, `A permission level with the name "${name}" already exists. Choose another name.`);

/** Full Control and Limited Access are the same on every site; number and text are unverified. */
export const roleFixed = (name: string): SharePointError =>
  new SharePointError(500, -2146232832, SP_EXCEPTION, `The permission level "${name}" can neither be changed nor deleted.`);
