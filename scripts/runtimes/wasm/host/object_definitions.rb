# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # The `object_definitions` of a connector.
      class ObjectDefinitions
        def initialize(source:, methods:, connection:)
          @source = source
          @methods = methods
          @connection = connection
        end

        # What lambdas get as `object_definitions`: evaluated when asked for, once, and copied for each use.
        def lazy(config_fields)
          underway = []
          Copies.new do |definitions, name|
            fields = @source.dig(name, :fields) || raise(UnresolvedObjectDefinitionError, name)
            raise CircleReferenceObjectDefinitionError, name if underway.include?(name)

            underway.push(name)
            definitions[name] = evaluate(fields, config_fields, definitions)
            underway.pop
            definitions.fetch(name)
          end
        end

        def fields(name, config_fields)
          fields = lazy(config_fields)[name]
          Lambdas.expect('Return value', 'T::Array[ActiveSupport::HashWithIndifferentAccess]', fields) do
            fields.is_a?(::Array)
          end
        end

        private

        def evaluate(fields, config_fields, definitions)
          Operation.new(methods: @methods, connection: @connection).execute(nil, config_fields) do |settings, config|
            Lambdas.run(self, [settings, config, definitions], fields)
          end
        end

        class Copies < ActiveSupport::HashWithIndifferentAccess
          def [](name)
            super.deep_dup
          end
        end
        private_constant :Copies
      end
    end
  end
end
