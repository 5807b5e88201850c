# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # How the framework runs a connector's lambdas.
      module Lambdas
        # Runs one with `context` as its self. Surplus arguments are dropped, missing ones raise.
        def self.run(context, arguments, lambda)
          raise TypeError, "wrong argument type #{lambda.class} (expected Proc)" if lambda && !lambda.is_a?(::Proc)

          context.instance_exec(*arguments.take(lambda.parameters.length), &lambda)
        end

        # The value, when it is what the framework expects; raises a TypeError, in the gem's words, when not.
        def self.expect(what, type, value)
          return value if yield(value)

          name = value.is_a?(::Hash) ? 'Hash' : value.class.name
          raise TypeError, "#{what}: Expected type #{type}, got type #{name}"
        end

        def self.expect_text(value)
          expect('Return value', 'T.nilable(String)', value) { value.nil? || value.is_a?(::String) }
        end
      end
    end
  end
end
