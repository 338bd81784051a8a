// Lines for the settings of a web server that let other sites read a feed, to be pasted by whoever looks after it.
// Left out: finding out whether they are needed (feed-reach.ts).

export interface ServerLines {
  readonly system: string;
  readonly where: string;
  readonly text: string;
}

/** For each usual server; `feed`: absolute address of the feed. */
export function serverLines(feed: string): readonly ServerLines[] {
  const { pathname } = new URL(feed);
  const file = pathname.split('/').at(-1) || 'bildungsfeed.json';
  const apache = `<Files "${decoded(file)}">
  Header set Access-Control-Allow-Origin "*"
  ForceType application/json
</Files>`;
  return [
    {
      system: 'Apache',
      where: 'in die Datei .htaccess im Ordner des Feeds (mod_headers muss eingeschaltet sein)',
      text: apache,
    },
    {
      system: 'TYPO3 auf Apache',
      where: 'ans Ende der Datei public/.htaccess; sie gilt auch für fileadmin',
      text: apache,
    },
    {
      system: 'nginx',
      where: 'in den server-Block der Website',
      text: `location = ${nginxPath(decoded(pathname))} {
  default_type application/json;
  add_header Access-Control-Allow-Origin "*" always;
}`,
    },
    {
      system: 'IIS',
      where: 'in die Datei web.config im obersten Ordner der Website',
      text: `<configuration>
  <location path="${escaped(decoded(pathname.slice(1)))}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Access-Control-Allow-Origin" value="*" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>`,
    },
  ];
}

/** What shows the header on a command line. */
export const curlLine = (feed: string, origin: string): string =>
  `curl -sI -H "Origin: ${origin}" "${new URL(feed).href}"`;

/** Without what could end a quotation or a line. */
function decoded(path: string): string {
  const clean = (text: string) => text.replace(/["\\\p{Cc}]/gu, '');
  try {
    return clean(decodeURIComponent(path));
  } catch {
    return clean(path);
  }
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** nginx compares decoded paths, and takes quotation marks for those with spaces or braces. */
const nginxPath = (path: string): string => (/^[\w./~-]+$/.test(path) ? path : `"${path}"`);
