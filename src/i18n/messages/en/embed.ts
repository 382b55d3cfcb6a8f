/** The bare pages, and the page that helps to embed them. */
export const embed = {
  embed: {
    link: "Put it on your site",
    credit: {
      full: "Open the full page",
      notGovernment: "Not a government website.",
      newTab: "Links with an arrow open in a new tab.",
    },
    title: "Put the funding catalogue on your site",
    description:
      "How to show the Hong Kong funding schemes on another website: the whole catalogue, one stage or one scheme, as lines to paste or as files for your own server.",
    intro:
      "Show the whole catalogue, one stage or one scheme on a page of your own. Paste a few lines where it should stand; you need no developer.",
    choose: "Choose what to show",
    withoutScript: "The choices and the preview need JavaScript.",
    notStarted: "The choices and the preview could not be loaded. Reload the page to try again.",
    linesAsTheyStand:
      "The lines below work as they stand and show the whole catalogue; to show something else, change data-view to stage:ID or scheme:ID. The ID is the last part of the address of that stage's or scheme's page.",
    what: "What",
    wholeCatalogue: "The whole catalogue",
    stages: "One stage",
    schemes: "One scheme",
    language: "Language",
    day: "As of a day",
    dayHint: "Leave it empty to show what holds today.",
    look: "Look",
    ownAccent: "Own colour for links and buttons",
    accent: "Links and buttons",
    ownPaper: "Own background",
    paper: "Background",
    lookHint: "A colour on which text could not be read is corrected until it can.",
    radius: "Corners",
    radii: { default: "As designed", square: "Square", round: "Round" },
    font: "Typeface",
    fonts: { system: "The reader's own", sans: "Sans serif", serif: "Serif" },
    brightness: "Light or dark",
    brightnesses: { auto: "As the reader's device", light: "Always light", dark: "Always dark" },
    preview: "Preview",
    code: "Lines to paste",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Select the lines and copy them",
    ways: {
      script: {
        heading: "With a script: the frame is as tall as its content",
        text: "Recommended. The link above the script is what remains where scripts do not run; it disappears once the frame is there.",
      },
      frame: {
        heading: "Without a script: a frame of a fixed height",
        text: "For systems that accept no script. The frame scrolls by itself. If you later add the script on its own below it, without any of its data attributes, the frame becomes as tall as its content.",
      },
      files: {
        heading: "As files on your own server",
        text: "Builds a folder that needs no server program. “build” makes the complete site for the path you name; “build:embed” only the pages without header and footer, for a site that has its own.",
      },
    },
    policy: "If your site has a content security policy",
    policyText:
      "Add these sources to the lines your site already sends. Nothing else is needed: no inline script, no inline style.",
    know: "What you should know",
    facts: (host: string) => [
      `No cookies and no tracking. The frame asks nothing of any other server than ${host}.`,
      "What readers search for stays in their browser. Your page learns the frame's height and which of our pages it shows, nothing else.",
      "Storage on the reader's device is optional: where browsers block it in frames, everything else works.",
      "Links between our pages stay in the frame. Official pages, sources and the full page open in a new tab.",
      "The frame follows your colours only as far as text in it stays readable (WCAG 2.2 AA).",
      "Search engines are told to list the full page and not the frame's content.",
      "The line saying that this is not a government website stays in the frame.",
      "If you put the frame in a sandbox, allow scripts, same-origin and popups.",
    ],
  },
};
