# frozen_string_literal: true

# Runs connectors under the official gem, for the Node process that started it: one JSON object per line comes in
# on what was standard input, and answers leave on what was standard output. The gem's own output, and that of
# connectors, goes to standard error, away from the conversation; what they read is empty.

protocol = $stdout.dup
$stdout.reopen($stderr)
messages = $stdin.dup
$stdin.reopen(File::NULL)

require 'json'

pinned = JSON.parse(File.read(File.join(__dir__, 'version.json')))
gem pinned.fetch('gem'), "= #{pinned.fetch('version')}"
require 'workato-connector-sdk'

require_relative 'channel'
require_relative 'node_http'
require_relative 'pauses'
require_relative 'sessions'

# All facts have been read: `gets` would take an argument for the name of a file.
ARGV.clear

# A connector that never comes back reads no end of its input: without this it would run on when Node has been killed.
node = Process.ppid
Thread.new do
  sleep 1 while Process.ppid == node
  exit!
end

channel = Channel.new(messages, protocol)
NodeHttp.channel = channel
Pauses.channel = channel
sessions = Sessions.new

channel.write(type: 'ready')
while (message = channel.read)
  channel.write(sessions.handle(message).merge(type: 'done'))
end
