/** Google obeys robots.txt for feeds too and gives up where the file is missing. */
export const ROBOTS = `User-agent: *
Allow: /feeds/
Disallow: /
`;
