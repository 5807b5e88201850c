# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # A connection: its settings, the lambdas of its definition, and the client that sends its requests.
      class Connection
        attr_reader :source, :client

        def initialize(client:, source: {}, methods: {}, settings: {})
          @client = client
          @source = source
          @methods = methods
          @settings = settings
        end

        # The settings themselves, and what every lambda gets: a copy.
        def settings!
          @settings
        end

        def settings
          @settings.with_indifferent_access
        end

        def merge_settings!(settings)
          @settings.merge!(settings)
        end

        def base_uri
          return unless source[:base_uri]

          Lambdas.expect_text(Lambdas.run(GlobalContext.new(self), [settings], source[:base_uri]))
        end

        def authorization?
          source[:authorization].present?
        end

        def authorization
          raise ::NotImplementedError, 'define authorization: before use' unless authorization?

          @authorization ||= Authorization.new(self, source[:authorization], @methods)
        end

        # Authorizes again, unless somebody did since `settings_before`; false when that gives nothing.
        def reauthorize!(settings_before)
          current = settings
          fresh = current == settings_before ? authorization.refresh!(settings_before) : current
          return false unless fresh

          merge_settings!(current.merge(fresh))
          true
        end
      end
    end
  end
end
