# frozen_string_literal: true

require_relative '../ruby/host/path'

# How each path is run by the gem. `connector` is the gem's; `given` is the invocation as the Node side sent it.
module Calls
  RUN = {
    'test' => ->(connector, _given, _name) { connector.test },

    'actions.NAME' => ->(connector, given, name) { connector.actions[name].invoke(given['input'] || {}) },
    'actions.NAME.execute' => lambda do |connector, given, name|
      connector.actions[name].execute(
        nil,
        given['input'] || {},
        given['extendedInputSchema'] || [],
        given['extendedOutputSchema'] || [],
        given['continue'] || {}
      )
    end,
    'actions.NAME.input_fields' => lambda do |connector, given, name|
      connector.actions[name].input_fields(nil, given['configFields'] || {})
    end,
    'actions.NAME.output_fields' => lambda do |connector, given, name|
      connector.actions[name].output_fields(nil, given['configFields'] || {})
    end,
    'actions.NAME.sample_output' => lambda do |connector, given, name|
      connector.actions[name].sample_output(nil, given['input'] || {})
    end,

    'pick_lists.NAME' => lambda do |connector, given, name|
      connector.pick_lists.public_send(name, nil, (given['args'] || []).first || {})
    end,
    'object_definitions.NAME.fields' => lambda do |connector, given, name|
      connector.object_definitions.public_send(name).fields(nil, given['configFields'] || {})
    end,
    'methods.NAME' => ->(connector, given, name) { connector.methods.public_send(name, *(given['args'] || [])) },

    'connection.base_uri' => ->(connector, _given, _name) { connector.connection.base_uri },
    'connection.authorization.authorization_url' => lambda do |connector, _given, _name|
      connector.connection.authorization.authorization_url
    end,
    'connection.authorization.token_url' => lambda do |connector, _given, _name|
      connector.connection.authorization.token_url
    end,
    'connection.authorization.client_id' => lambda do |connector, _given, _name|
      connector.connection.authorization.client_id
    end,
    'connection.authorization.acquire' => lambda do |connector, given, _name|
      connector.connection.authorization.acquire(nil, given['authCode'], given['redirectUri'])
    end,
    'connection.authorization.refresh' => lambda do |connector, given, _name|
      token = given['refreshToken'] || connector.connection.settings[:refresh_token]
      connector.connection.authorization.refresh(nil, token)
    end,
    # The gem never runs this one; it gets what `test` has: requests, authorization and methods.
    'connection.authorization.identity' => lambda do |connector, _given, _name|
      identity = connector.connection.authorization.source[:identity]
      Workato::Connector::Sdk::Action.new(
        action: { execute: identity },
        methods: connector.source[:methods] || {},
        connection: connector.connection
      ).execute
    end
  }.freeze

  # The value that the path gives; raises what the gem raises, or Path::Unknown.
  def self.run(connector, given)
    path = Path.new(given.fetch('path'), connector.source)
    RUN.fetch(path.template).call(connector, given, path.name)
  end
end
