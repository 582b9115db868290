import { expect, test } from "./browser";

test.describe("een aanvraag met bijlage", () => {
  test("zet de bijlage in de zaakmap", async ({ page }) => {
    await page.goto("/aanvraag/nieuw");
    await page.getByLabel("Bijlage").setInputFiles("test/files/situatietekening.pdf");
    await page.getByRole("button", { name: "Versturen" }).click();

    // De virusscanner op de runner is traag: 5 seconden was te kort.
    await expect(page.getByText("staat in de zaakmap")).toBeVisible({ timeout: 60_000 });
  });

  test("weigert een leeg bestand", async ({ page }) => {
    await page.goto("/aanvraag/nieuw");
    await page.getByLabel("Bijlage").setInputFiles("test/files/leeg.pdf");

    await expect(page.getByText("kan niet worden bewaard")).toBeVisible();
  });
});
