/** What the sum of a backup stands for: everything in the file but the sum, as JSON without a space, in lower-case hex. */
export const backupSum = async (content: object): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(content)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};
