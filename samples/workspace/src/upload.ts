export interface Upload {
  readonly name: string;
  readonly bytes: number;
  readonly state: "waiting" | "scanning" | "kept" | "refused";
}

const largest = 20 * 1024 * 1024;

/** Whether this file may be added to a case. */
export const mayUpload = ({ bytes }: Upload): boolean => bytes > 0 && bytes <= largest;

/** What a person reads while the file is on its way. */
export const sayState = ({ name, state }: Upload): string => {
  switch (state) {
    case "waiting":
      return `${name} staat in de rij`;
    case "scanning":
      return `${name} wordt nagekeken op virussen`;
    case "kept":
      return `${name} staat in de zaakmap`;
    case "refused":
      return `${name} kan niet worden bewaard`;
  }
};
