/** Wat er staat als de schermen zelf niet open kunnen. */
export const nl = {
  cannotOpen:
    "Cirkel kan hier niet bij je notities. Er is niets veranderd. Sluit andere vensters van VS Code en open dit opnieuw.",
} as const;
