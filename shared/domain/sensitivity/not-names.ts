/** Capitalised words that follow "with", "van" or "from" in notes about work and are no people. In lower case. */
const words = [
  // Products and what is made with them.
  "access android angular apache apple atlassian aws azure bing bitbucket bitwarden chrome chromium citrix claude",
  "codex confluence copilot cursor debian django docker dropbox edge excel exchange express figma firefox forms gemini git",
  "github gitlab gmail google grafana hubspot instagram intune ios iphone ivanti java javascript jenkins jira joplin kafka",
  "kubernetes laravel linkedin linux loop mac meet meta miro mistral mongo mural mysql nextcloud node notion obsidian",
  "office okta onedrive onenote openai oracle outlook perplexity php planner playwright postgres power powerpoint prettier",
  "puppeteer python react redis ruby rust safari salesforce sap selenium sentry servicenow sharepoint signal slack sonar",
  "spring sql svelte swift tableau teams terraform topdesk trello twitter typescript ubuntu visual vite vue webex whatsapp",
  "windows wordpress word yammer youtube zapier zendesk zoom chatgpt decos djuma afas exact nedap",
  // Organisations, departments and functions.
  "microsoft amazon facebook anthropic gemeente provincie rijk ministerie waterschap inspectie belastingdienst politie ggd",
  "uwv svb duo cak rdw kvk kadaster raad college bestuur directie management team afdeling juridisch financiën financien inkoop",
  "verkoop beheer communicatie personeelszaken burgerzaken vergunningen handhaving toezicht informatievoorziening",
  "klantcontact onderwijs zorg finance legal marketing sales support security operations procurement engineering product",
  "design research council board parliament congress facilities",
  // Time, language, place.
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday",
  "januari februari maart april mei juni juli augustus september oktober november december january february march may june",
  "july august october kerst pasen pinksteren hemelvaart koningsdag sinterklaas ramadan christmas easter thanksgiving",
  "nederlands engels duits frans spaans fries turks arabisch pools dutch english german french spanish frisian turkish",
  "arabic polish nederland belgië belgie duitsland frankrijk europa netherlands holland belgium germany france europe",
  "amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede zwolle leiden",
  "maastricht dordrecht delft alkmaar deventer hengelo amersfoort apeldoorn zaanstad brussel antwerpen gent london berlin",
  "paris brussels limburg brabant zeeland drenthe gelderland friesland overijssel flevoland",
  // Ways of working, and words that open a title or follow a colon.
  "agile scrum kanban lean sprint retro kaders corona covid internet wifi bluetooth english-speaking god",
];

const noNames: ReadonlySet<string> = new Set(words.flatMap((line) => line.split(" ")));

/** Endings of things and parts of organisations, never of given names. */
const endingsOfThings =
  /(?:zaken|ingen|heid|iteit|schap|beheer|dienst|bureau|ment|ware|soft|base|hub|lab|office|kamer|plein|straat|weg|laan)$/iu;

/** Whether a capitalised word is known not to be somebody's name. */
export const isNoName = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/['’]s$/u, "");
  return noNames.has(plain) || endingsOfThings.test(plain);
};
