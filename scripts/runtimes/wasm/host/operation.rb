# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # The self of most lambdas: requests, `call`, `error` and the global functions are there.
      class Operation
        include Dsl::Global
        include Dsl::Requests
        include Dsl::Call
        include Dsl::Error

        def initialize(methods:, connection:, source: {}, object_definitions: nil)
          @_methods = methods
          @connection = connection
          @source = source
          @object_definitions = object_definitions
        end

        # Runs a block with the connection's settings and an input; requests in the result are sent.
        def execute(settings = nil, input = {}, input_schema = [], output_schema = [], continue = {}, &block)
          connection.merge_settings!(settings) if settings
          arguments = [
            connection.settings,
            indifferent_hash(input),
            Array.wrap(input_schema).map { |field| indifferent_hash(field) },
            Array.wrap(output_schema).map { |field| indifferent_hash(field) },
            indifferent_hash(continue)
          ]
          with_indifferent_hashes(Request.resolve(Lambdas.run(self, arguments, block)))
        end

        def input_fields(config_fields, definitions = object_definitions.lazy(config_fields))
          schema_fields(:input_fields, config_fields, definitions)
        end

        def output_fields(config_fields, definitions = object_definitions.lazy(config_fields))
          schema_fields(:output_fields, config_fields, definitions)
        end

        # Everything that the conversion of input and output needs, with the definitions evaluated once.
        def extended_schema(config_fields)
          definitions = object_definitions.lazy(config_fields)
          {
            config_fields: @source[:config_fields] || [],
            input_fields: input_fields(config_fields, definitions),
            output_fields: output_fields(config_fields, definitions)
          }
        end

        private

        # The names here are the gem's where it has them: a lambda that misses a variable may find these instead.
        attr_reader :connection, :object_definitions

        def schema_fields(name, config_fields, definitions)
          lambda = @source[name]
          return [] unless lambda

          Array.wrap(
            execute(nil, config_fields) do |settings, config|
              Lambdas.run(self, [definitions, settings, config], lambda)
            end
          )
        end

        def indifferent_hash(hash)
          return ActiveSupport::HashWithIndifferentAccess.new unless hash

          hash.is_a?(ActiveSupport::HashWithIndifferentAccess) ? hash : hash.with_indifferent_access
        end

        def with_indifferent_hashes(value)
          case value
          when ::Hash then indifferent_hash(value)
          when ::Array then value.map! { |item| with_indifferent_hashes(item) }
          else value
          end
        end
      end
    end
  end
end
