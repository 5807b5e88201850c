# frozen_string_literal: true

require 'tmpdir'
require_relative 'calls'
require_relative '../ruby/host/error_text'
require_relative '../ruby/host/output'
require_relative '../ruby/host/path'

# The connectors that are loaded, by the number that the Node side gave them.
class Sessions
  def initialize
    @definitions = {}
  end

  # Answers one message: an empty hash, or `output` (JSON text) or `error` (text) and the connection's `settings`
  # afterwards.
  def handle(message)
    case message.fetch('type')
    when 'load' then load(message)
    when 'unload' then @definitions.delete(message.fetch('session')) && {}
    when 'call' then call(message)
    end
  end

  private

  def load(message)
    @definitions[message.fetch('session')] = definition(message.fetch('source'), message.fetch('name'))
    {}
  rescue Exception => e # rubocop:disable Lint/RescueException
    { error: ErrorText.of(e) }
  end

  # The gem loads files only. The name is kept, so that backtraces show it.
  def definition(source, name)
    Dir.mktmpdir do |folder|
      Dir.chdir(folder) do
        File.write(name, source, perm: 0o600)
        Workato::Connector::Sdk::Connector.from_file(name).source.to_hash
      end
    end
  end

  # Each call has a connector of its own: the gem keeps settings, caches arguments of methods, and rewrites fields.
  def call(message)
    invocation = message.fetch('invocation')
    definition = @definitions.fetch(message.fetch('session'))
    connector = Workato::Connector::Sdk::Connector.new(definition, invocation['settings'] || {})
    know_account_properties(message.fetch('accountProperties'))
    outcome(connector) { Calls.run(connector, invocation) }
  end

  # The gem keeps one set for the process.
  def know_account_properties(properties)
    Workato::Connector::Sdk::AccountProperties.instance.instance_variable_set(:@data, properties)
  end

  def outcome(connector)
    { output: Output.text(yield), settings: settings(connector) }
  rescue Exception => e # rubocop:disable Lint/RescueException
    { error: ErrorText.of(e), settings: settings(connector) }
  end

  def settings(connector)
    connector.connection.settings!.as_json
  end
end
