import type { Page } from "@playwright/test";

/** Serves the site's pages as if they had been built on that day; sets the reader's clock to noon of another. */
export async function readLater(page: Page, built: string, day: string): Promise<void> {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(<meta name="built" content=")[^"]*/, `$1${built}`);
    await route.fulfill({ response, body });
  });
  await page.clock.setFixedTime(`${day}T12:00:00+08:00`);
}
