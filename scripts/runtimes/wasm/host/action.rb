# frozen_string_literal: true

require_relative 'facts'

module Workato
  module Connector
    module Sdk
      # An operation that can be repeated: after errors, when its definition says so, and by `reinvoke_after`.
      class Action < Operation
        RETRIED_CODES = Facts['retries']['statuses']
        RETRIED_VERBS = Facts['retries']['verbs']
        MOST_RETRIES = Facts['retries']['most']
        FIRST_PAUSE = Facts['retries']['firstPause']
        MOST_REINVOKES = Facts['retries']['reinvocations']

        def initialize(**)
          super
          @retries_left = 0
          @next_pause = FIRST_PAUSE
          plan_retries if retry_on_response.any?
        end

        def execute(settings = nil, input = {}, input_schema = [], output_schema = [], continue = {}, &block)
          block ||= @source[:execute]
          raise InvalidDefinitionError, "'execute' block is required for action" unless block

          reinvoking(continue) do |current|
            super(settings, input, input_schema, output_schema, current, &block)
          end
        rescue RequestFailedError => e
          raise unless retry?(e)

          @retries_left -= 1
          connection.client.pause(@next_pause)
          @next_pause *= 2
          retry
        end

        def sample_output(input)
          execute(nil, input, &@source[:sample_output])
        end

        # Ends `execute` here; it runs again, with `continue`, after the pause.
        def reinvoke_after(seconds:, continue:, temp_output: nil) # rubocop:disable Lint/UnusedMethodArgument
          Lambdas.expect("Parameter 'seconds'", 'T.any(Float, Integer)', seconds) do
            seconds.is_a?(::Integer) || seconds.is_a?(::Float)
          end
          Lambdas.expect("Parameter 'continue'", 'T::Hash[T.untyped, T.untyped]', continue) { continue.is_a?(::Hash) }
          throw(:reinvoke_after, [seconds, continue])
        end

        def checkpoint!(continue:, temp_output: nil); end

        private

        def retry_on_response
          Array(@source[:retry_on_response])
        end

        def plan_retries
          @codes, @matchers = retry_on_response.partition { |item| item.is_a?(::Integer) }
          @codes = RETRIED_CODES if @codes.empty?
          @verbs = (Array(@source[:retry_on_request]).presence || RETRIED_VERBS).map { |verb| verb.to_s.downcase }
          most = Lambdas.expect('Return value', 'T.nilable(Integer)', @source[:max_retries]) do |value|
            value.nil? || value.is_a?(::Integer)
          end
          @retries_left = (most || MOST_RETRIES).clamp(0, MOST_RETRIES)
        end

        def retry?(error)
          @retries_left.positive? && @codes.include?(error.code) && @verbs.include?(error.method.downcase) &&
            (@matchers.empty? || @matchers.any? { |item| item === error.message || item === error.response })
        end

        def reinvoking(continue)
          (MOST_REINVOKES + 1).times do |round|
            seconds, continue = catch(:reinvoke_after) { return yield(continue) }
            connection.client.pause(seconds) if round < MOST_REINVOKES
          end
          raise "Max number of reinvokes on SDK Gem reached. Current limit is #{MOST_REINVOKES}"
        end
      end
    end
  end
end
