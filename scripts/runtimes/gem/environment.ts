// What Ruby and its version managers need to find Ruby and gems. Nothing else is handed on: a connector under test has
// no business with the tokens and proxies of whoever runs it.
const needed = /^(PATH|HOME|TMPDIR|SystemRoot|(GEM|RUBY|RBENV|ASDF|rvm|MISE|CHRUBY)_\w+|MY_RUBY_HOME)$/;

/** The environment of the Ruby process: UTC and UTF-8 as at Workato, without `~/.netrc`, which rest-client reads. */
export function rubyEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => needed.test(name));
  return { ...Object.fromEntries(kept), TZ: 'UTC', LC_ALL: 'C.UTF-8', NETRC: '/nonexistent' };
}
