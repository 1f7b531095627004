export interface Page {
  goto(url: string): Promise<void>;
  pdf(): Promise<Uint8Array>;
  close(): Promise<void>;
}
export interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

const withPage = async <T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> => {
  const page = await browser.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
};

export async function printAll(browser: Browser, url: string): Promise<Uint8Array> {
  const pdf = await withPage(browser, async (page) => {
    await page.goto(url);
    return page.pdf();
  });
  await browser.close();
  return pdf;
}
