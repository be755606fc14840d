import "@pnp/sp/files";
import "@pnp/sp/folders";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import type { IFile } from "@pnp/sp/files";
import type { IFolder } from "@pnp/sp/folders";
import type { IWeb } from "@pnp/sp/webs";
import type { Answered, ServiceUnderTest } from "./service";
import { WEB } from "./site";
import type { PersonName } from "./site";

export type Json = Readonly<Record<string, unknown>>;

/** Names of files or folders. */
export const namesOf = (entities: unknown): unknown[] => (entities as readonly Json[]).map(({ Name }) => Name);

/** The status and the error of an answer that is one. */
export const errorOf = ({ status, json }: Answered): unknown => ({
  status,
  ...(json as { "odata.error": { code: string; message: { value: string } } })["odata.error"],
});
export const refusal = (status: number, code: string, value: string): unknown => ({ status, code, message: { lang: "ja-JP", value } });

/** Ways to ask for files and folders, by the member unless another person is named; paths are below the web. */
export interface Asking {
  web(person?: PersonName): IWeb;
  file(path: string, person?: PersonName): IFile;
  folder(path: string, person?: PersonName): IFolder;
  get(path: string, person?: PersonName): Promise<Answered>;
  post(path: string, body?: string | Uint8Array | Json, person?: PersonName, headers?: Readonly<Record<string, string>>): Promise<Answered>;
}

/** @param service - started when a case runs, after this */
export function asking(service: () => ServiceUnderTest): Asking {
  const web: Asking["web"] = (person = "member") => service().pnp(person).web;
  return {
    web,
    file: (path, person) => web(person).getFileByServerRelativePath(`${WEB}/${path}`),
    folder: (path, person) => web(person).getFolderByServerRelativePath(`${WEB}/${path}`),
    get: (path, person = "member") => service().http(person, `_api/web/${path}`),
    post: (path, body = "", person = "member", headers = {}) =>
      service().http(person, `_api/web/${path}`, { method: "POST", body, digest: true, headers }),
  };
}
