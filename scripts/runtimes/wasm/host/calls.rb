# frozen_string_literal: true

require_relative 'path'

module Workato
  module Connector
    module Sdk
      # How each path is run. `given` is the invocation as the Node side sent it.
      module Calls
        # Schemas are applied on the Node side, so an action is invoked in two steps.
        STEPS = {
          'schema' => ->(action, given) { action.extended_schema(given['input'] || {}) },
          'execute' => lambda do |action, given|
            output = action.execute(nil, given['input'], given['extendedInputSchema'], given['extendedOutputSchema'])
            type = 'T::Hash[T.any(String, Symbol), T.untyped]'
            Lambdas.expect("Parameter 'output'", type, output) { output.is_a?(::Hash) }
          end
        }.freeze

        RUN = {
          'test' => ->(connector, _given, _name) { connector.action(execute: connector.source[:test]).execute },

          'actions.NAME' => lambda do |connector, given, name|
            STEPS.fetch(given['step']).call(connector.action(connector.source[:actions][name]), given)
          end,
          'actions.NAME.execute' => lambda do |connector, given, name|
            connector.action(connector.source[:actions][name]).execute(
              nil,
              given['input'],
              given['extendedInputSchema'],
              given['extendedOutputSchema'],
              given['continue']
            )
          end,
          'actions.NAME.input_fields' => lambda do |connector, given, name|
            connector.action(connector.source[:actions][name]).input_fields(given['configFields'] || {})
          end,
          'actions.NAME.output_fields' => lambda do |connector, given, name|
            connector.action(connector.source[:actions][name]).output_fields(given['configFields'] || {})
          end,
          'actions.NAME.sample_output' => lambda do |connector, given, name|
            connector.action(connector.source[:actions][name]).sample_output(given['input'])
          end,

          'pick_lists.NAME' => lambda do |connector, given, name|
            connector.pick_list(name, (given['args'] || []).first || {})
          end,
          'object_definitions.NAME.fields' => lambda do |connector, given, name|
            connector.object_definitions.fields(name, given['configFields'] || {})
          end,
          'methods.NAME' => ->(connector, given, name) { connector.method_result(name, given['args'] || []) },

          'connection.base_uri' => ->(connector, _given, _name) { connector.connection.base_uri },
          'connection.authorization.authorization_url' => lambda do |connector, _given, _name|
            connector.connection.authorization.text(:authorization_url)
          end,
          'connection.authorization.token_url' => lambda do |connector, _given, _name|
            connector.connection.authorization.text(:token_url)
          end,
          'connection.authorization.client_id' => lambda do |connector, _given, _name|
            connector.connection.authorization.text(:client_id)
          end,
          'connection.authorization.acquire' => lambda do |connector, given, _name|
            connector.connection.authorization.acquire(nil, given['authCode'], given['redirectUri'])
          end,
          'connection.authorization.refresh' => lambda do |connector, given, _name|
            token = given['refreshToken'] || connector.connection.settings[:refresh_token]
            connector.connection.authorization.refresh(nil, token)
          end,
          'connection.authorization.identity' => lambda do |connector, _given, _name|
            connector.action(execute: connector.connection.authorization.source[:identity]).execute
          end
        }.freeze

        # The value that the path gives; raises what the lambda raises, or Path::Unknown.
        def self.run(connector, given)
          path = Path.new(given.fetch('path'), connector.source)
          RUN.fetch(path.template).call(connector, given, path.name)
        end
      end
    end
  end
end
