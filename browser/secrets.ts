import type { KeyPlace, Secrets } from "../shared/model-ports.ts";

/** What is used of an area of the extension's storage. */
interface Area {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, string>>): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * The one place for keys in a browser: in its memory until it closes, or by choice in the profile, where it is not
 * encrypted. Only the extension's own pages can read either. Never in what a browser syncs.
 */
export const createSecrets = ({ session, local }: { readonly session: Area; readonly local: Area }): Secrets => {
  const areaOf = (place: KeyPlace): Area => (place === "session" ? session : local);
  return {
    read: async (name) => (await readFrom(session, name)) ?? readFrom(local, name),
    keep: async (name, secret, place) => {
      await areaOf(place).set({ [prefix + name]: secret });
      // It is in one place: the one that was chosen last.
      await areaOf(place === "session" ? "device" : "session").remove(prefix + name);
    },
    forget: async (name) => {
      await Promise.all([session.remove(prefix + name), local.remove(prefix + name)]);
    },
  };
};

const prefix = "secret:";

const readFrom = async (area: Area, name: string): Promise<string | undefined> => {
  const kept = (await area.get(prefix + name))[prefix + name];
  return typeof kept === "string" ? kept : undefined;
};
