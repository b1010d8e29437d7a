/**
 * Puts a report on the pull request that a workflow ran for: `node ops/pull-request-comment.mjs report.md`. The first line
 * of the report is a marker; a comment of ours that begins with it is updated, so that there is only one.
 */
import { readFileSync } from 'node:fs';

const {
  GITHUB_TOKEN: token,
  GITHUB_REPOSITORY: repository,
  GITHUB_API_URL: api = 'https://api.github.com',
  HEAD_OWNER: owner,
  HEAD_BRANCH: branch,
  HEAD_SHA: sha,
} = process.env;

const AUTHOR = 'github-actions[bot]';
const MARKER = /^<!-- [\w-]+ -->$/;

const body = readFileSync(process.argv[2], 'utf8').slice(0, 65_000);
const [marker] = body.split('\n');
if (!MARKER.test(marker)) throw new Error(`${process.argv[2]} does not begin with a marker: <!-- name -->`);

const number = await findPullRequest();
if (number === undefined) console.log(`No open pull request has ${sha} as its newest commit: nothing to do.`);
else await comment(number);

/** By what GitHub says about the run; the report of a fork must not choose where it goes. */
async function findPullRequest() {
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, per_page: '100' });
  const found = await ask('GET', `pulls?${query}`);
  return found.find(({ head }) => head.sha === sha)?.number;
}

async function comment(pull) {
  const existing = await findComment(pull);
  if (existing === undefined) {
    await ask('POST', `issues/${pull}/comments`, { body });
    console.log(`Commented on #${pull}.`);
  } else if (existing.body === body) console.log(`The comment on #${pull} is up to date.`);
  else {
    await ask('PATCH', `issues/comments/${existing.id}`, { body });
    console.log(`Updated the comment on #${pull}.`);
  }
}

async function findComment(pull) {
  for (let page = 1; ; page++) {
    const comments = await ask('GET', `issues/${pull}/comments?per_page=100&page=${page}`);
    const ours = comments.find(({ user, body: text }) => user?.login === AUTHOR && text.startsWith(marker));
    if (ours || comments.length < 100) return ours;
  }
}

async function ask(method, path, content) {
  const response = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(content && { body: JSON.stringify(content) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
