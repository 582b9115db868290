import type { CoreApi } from "../messages/core-api.ts";
import {
  acceptSuggestion,
  assignTheme,
  editTheme,
  mergeThemes,
  rejectSuggestion,
  unassignTheme,
} from "../usecases/change-theme.ts";
import { listThemes, viewTheme } from "../usecases/list-themes.ts";
import { offerThemes } from "../usecases/offer-themes.ts";
import type { Needs } from "../usecases/needs.ts";

type ThemesApi = Pick<
  CoreApi,
  | "themes"
  | "theme"
  | "assignTheme"
  | "unassignTheme"
  | "acceptSuggestion"
  | "rejectSuggestion"
  | "editTheme"
  | "mergeThemes"
  | "offers"
>;

/** The themes. */
export const themesApi = (needs: Needs): ThemesApi => ({
  themes: listThemes(needs),
  theme: viewTheme(needs),
  assignTheme: assignTheme(needs),
  unassignTheme: unassignTheme(needs),
  acceptSuggestion: acceptSuggestion(needs),
  rejectSuggestion: rejectSuggestion(needs),
  editTheme: editTheme(needs),
  mergeThemes: mergeThemes(needs),
  offers: offerThemes(needs),
});
