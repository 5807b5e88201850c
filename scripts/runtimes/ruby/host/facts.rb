# frozen_string_literal: true

require 'json'

# What the platform's tables say, as the Node side handed it over: in WebAssembly as a file beside this one, to the gem's
# process on its command line.
module Facts
  FILE = File.join(__dir__, 'facts.json')
  ALL = JSON.parse(File.exist?(FILE) ? File.read(FILE) : ARGV.fetch(0)).freeze

  def self.[](name)
    ALL.fetch(name)
  end
end
