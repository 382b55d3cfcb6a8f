import type { administrators as en } from "../en/administrators.ts";

/** The pages of the bodies that run schemes. */
export const administrators: typeof en = {
  title: "香港政府資助計劃的負責機構",
  description: "本站各計劃的負責機構、其網站，以及有多少個計劃接受申請。",
  heading: "負責機構",
  pageTitle: (name) => `${name}的資助計劃`,
  pageDescription: (name, count) => `${name}負責的香港政府資助計劃共${count}個：資助金額、申請資格，以及是否接受申請。`,
  count: (open, total) => {
    if (open === 0) return `${total}個計劃，未有正接受申請的記錄。`;
    if (open < total) return `共${total}個計劃，其中${open}個最後記錄為接受申請。`;
    return `${total}個計劃，最後記錄${total === 1 ? "" : "均"}為接受申請。`;
  },
  schemes: "計劃",
  website: "機構網站",
  noWebsite: "未有該機構自設網站的記錄。",
};
