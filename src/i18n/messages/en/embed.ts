/** The bare pages, and the page that helps to embed them. */
export const embed = {
  embed: {
    link: "Embed this",
    credit: {
      full: "Open the full page",
      notGovernment: "Not a government website.",
      newTab: "Links with an arrow open in a new tab.",
    },
    title: "Embed this on your site",
    description:
      "How to show the Hong Kong funding schemes on another website: all schemes, one stage or one scheme, with code to paste or as files for your own server.",
    intro:
      "Show all schemes, one stage or one scheme on a page of your own. Paste a few lines of code where they should appear; you need no developer.",
    choose: "Choose what to show",
    withoutScript: "The choices and the preview need JavaScript.",
    notStarted: "The choices and the preview could not be loaded. Reload the page to try again.",
    linesAsTheyStand:
      "The code below works as it is and shows all schemes; to show something else, change data-view to stage:ID or scheme:ID. The ID is the last part of the address of that stage's or scheme's page.",
    what: "What",
    wholeCatalogue: "All schemes",
    stages: "One stage",
    schemes: "One scheme",
    language: "Language",
    day: "Past date",
    dayHint: "Leave it empty to show the terms of today.",
    look: "Look",
    ownAccent: "Your own colour for links and buttons",
    accent: "Links and buttons",
    ownPaper: "Your own background",
    paper: "Background",
    lookHint: "A colour that would make text hard to read is corrected.",
    radius: "Corners",
    radii: { default: "As designed", square: "Square", round: "Round" },
    font: "Typeface",
    fonts: { system: "The visitor's own", sans: "Sans serif", serif: "Serif" },
    brightness: "Light or dark",
    brightnesses: { auto: "As the visitor's device", light: "Always light", dark: "Always dark" },
    preview: "Preview",
    code: "Code to paste",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Select the code and copy it",
    ways: {
      script: {
        heading: "With a script: the frame is as tall as its content",
        text: "Recommended. The link above the script remains where scripts do not run; it disappears once the frame has loaded.",
      },
      frame: {
        heading: "Without a script: a frame of a fixed height",
        text: "For systems that accept no script. The frame scrolls by itself. If you later add the script on its own below it, without any of its data attributes, the frame becomes as tall as its content.",
      },
      files: {
        heading: "For developers: as files on your own server",
        text: "Builds a folder that needs no server program. “build” makes the complete site for the path you name; “build:embed” only the pages without header and footer, for a site that has its own.",
      },
    },
    policy: "If your site has a content security policy",
    policyText:
      "Add these sources to the policy your site already sends. Nothing else is needed: no inline script, no inline style.",
    know: "What you should know",
    facts: (host: string) => [
      `No cookies and no tracking. The frame asks nothing of any other server than ${host}.`,
      "What visitors search for stays in their browser. Your page learns the frame's height and which page of this site it shows, nothing else.",
      "Storage on the visitor's device is optional: where browsers block it in frames, everything else works.",
      "Links between pages of this site stay in the frame. Official pages, sources and the full page open in a new tab.",
      "The frame follows your colours only as far as text in it stays readable (WCAG 2.2 AA).",
      "Search engines are told to list the full page and not the frame's content.",
      "The line “Not a government website” stays in the frame.",
      "If you put the frame in a sandbox, allow scripts, same-origin and popups.",
    ],
  },
};
