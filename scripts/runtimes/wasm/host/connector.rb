# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # A connector for one call: its definition, its settings, and the client that sends its requests.
      class Connector
        DEFINITION = 'T.any(ActiveSupport::HashWithIndifferentAccess, T::Hash[T.any(String, Symbol), T.untyped])'
        private_constant :DEFINITION

        # The definition in a connector's text. Backtraces show `name`. In it, and in `selected`, self is this class.
        def self.evaluate(source, name)
          definition = binding_of_a_connector.eval(source, name, 1)
          Lambdas.expect("Parameter 'definition'", DEFINITION, definition) { definition.is_a?(::Hash) }
          definition.with_indifferent_access
        end

        def self.binding_of_a_connector
          binding
        end
        private_class_method :binding_of_a_connector

        attr_reader :source, :connection

        def initialize(source, settings, client)
          @source = source
          @connection = Connection.new(
            client: client,
            source: source[:connection] || {},
            methods: methods_source,
            settings: settings.with_indifferent_access
          )
        end

        def action(definition)
          Action.new(
            methods: methods_source,
            connection: connection,
            source: definition,
            object_definitions: object_definitions
          )
        end

        def object_definitions
          ObjectDefinitions.new(
            source: source[:object_definitions] || {},
            methods: methods_source,
            connection: connection
          )
        end

        # Pick lists get their parameters as keywords.
        def pick_list(name, parameters)
          lambda = source[:pick_lists][name]
          action({}).execute(nil, parameters) do |settings, given|
            case lambda.parameters.length
            when 0 then instance_exec(&lambda)
            when 1 then instance_exec(settings, &lambda)
            else instance_exec(settings, **given.symbolize_keys, &lambda)
            end
          end
        end

        def method_result(name, arguments)
          action({}).execute { call(name, *arguments) }
        end

        private

        def methods_source
          source[:methods] || ActiveSupport::HashWithIndifferentAccess.new
        end
      end
    end
  end
end
