# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # The `authorization` block of a connection.
      class Authorization
        HASH = 'ActiveSupport::HashWithIndifferentAccess'
        ACQUIRED = "T.nilable(T.any(#{HASH}, [#{HASH}, T.untyped, T.nilable(#{HASH})], " \
                   "[#{HASH}, T.untyped], [#{HASH}]))"
        REFRESHED = "T.any(#{HASH}, [#{HASH}, T.nilable(#{HASH})], [#{HASH}])"
        private_constant :HASH, :ACQUIRED, :REFRESHED

        def initialize(connection, source, methods)
          @connection = connection
          @whole_source = source
          @methods = methods
        end

        # The block, or the option of a `multi` block that is selected.
        def source
          return @whole_source unless @whole_source[:type].to_s == 'multi'

          selected = @whole_source[:selected]
          options = @whole_source[:options]
          raise InvalidMultiAuthDefinition, "Multi-auth connection must define 'selected' block" unless selected
          raise InvalidMultiAuthDefinition, "Multi-auth connection must define 'options' list" if options.blank?

          key = selected.call(*[@connection.settings].take(selected.parameters.length))
          options[key] || raise(UnresolvedMultiAuthOptionError, key)
        end

        def oauth2?
          source[:type].to_s.match?(/oauth2/i)
        end

        def reauthorizable?
          oauth2? || source[:acquire].present?
        end

        def apply
          source[:apply] || source[:credentials]
        end

        def detect_on
          Array.wrap(source[:detect_on]).compact
        end

        # Whether an error calls for new tokens: without `refresh_on` every error does.
        def refresh_after?(code, body, message)
          return false unless reauthorizable?

          patterns = Array.wrap(source[:refresh_on]).compact
          patterns.empty? || patterns.any? do |pattern|
            (pattern.is_a?(::Integer) && pattern == code) || pattern === message || pattern === body
          end
        end

        # What gives a text: a lambda, or the text itself.
        def text(name)
          value = source[name]
          value = Lambdas.run(GlobalContext.new(@connection), [@connection.settings], value) if value.is_a?(::Proc)
          Lambdas.expect_text(value)
        end

        # Has `base_uri`, but no `apply`.
        def acquire(settings = nil, code = nil, redirect_uri = nil)
          acquire = source[:acquire] || raise(InvalidDefinitionError, "Expect 'acquire' block")
          definition = @connection.source.merge(authorization: source.merge(apply: nil))
          acquired = run(definition, settings, [code, redirect_uri, nil, {}.with_indifferent_access], acquire)
          Lambdas.expect('Return value', ACQUIRED, acquired) do
            acquired.nil? || acquired.is_a?(::Hash) || acquired?(acquired)
          end
        end

        # Has neither `base_uri` nor `apply`.
        def refresh(settings = nil, refresh_token = nil)
          refresh = source[:refresh] || raise(InvalidDefinitionError, "Expect 'refresh' block")
          refreshed = run({}, settings, [refresh_token], refresh)
          Lambdas.expect('Return value', REFRESHED, refreshed) do
            refreshed.is_a?(::Hash) || refreshed?(refreshed)
          end
        end

        # New settings; nil when there is no way to get any.
        def refresh!(settings)
          return source[:acquire].present? ? acquired_settings(settings) : nil unless oauth2?
          return refreshed_settings(settings) if source[:refresh].present?
          return TokenUrl.refresh(@connection, settings) if source[:token_url].present?

          raise InvalidDefinitionError, "'refresh' block or 'token_url' is required for refreshing the token"
        end

        private

        def run(definition, settings, arguments, lambda)
          connection = Connection.new(
            client: @connection.client,
            source: definition.with_indifferent_access,
            methods: @methods,
            settings: @connection.settings!
          )
          Operation.new(methods: @methods, connection: connection).execute(settings) do |current|
            Lambdas.run(self, [current, *arguments], lambda)
          end
        end

        def acquired_settings(settings)
          acquired = acquire(settings)
          return acquired if acquired.nil? || acquired.is_a?(::Hash)

          raise TypeError, "T.cast: Expected type T.nilable(#{HASH}), got type #{acquired.class}"
        end

        def refreshed_settings(settings)
          tokens, others = refresh(settings, settings[:refresh_token])
          others ? tokens.merge(others) : tokens
        end

        def acquired?(value)
          value.is_a?(::Array) && value.length.between?(1, 3) && value[0].is_a?(::Hash) &&
            (value[2].nil? || value[2].is_a?(::Hash))
        end

        def refreshed?(value)
          value.is_a?(::Array) && value.length.between?(1, 2) && value[0].is_a?(::Hash) &&
            (value[1].nil? || value[1].is_a?(::Hash))
        end
      end
    end
  end
end
