import type { ExportFile } from "../shared/messages/exchange-types.ts";

/** Saves through a link, as any page may: that needs no permission. The browser decides where, or asks. */
export const saveFile = async ({ name, mediaType, text }: ExportFile): Promise<void> => {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download starts from a later task, so the address must outlive this one.
  setTimeout(() => URL.revokeObjectURL(address), oneMinute);
};

const oneMinute = 60_000;
