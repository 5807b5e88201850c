# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # Sending with the connection's authorization: `apply` runs on the request before each send, and one error may
      # lead to new tokens and a second send.
      module Authorized
        class << self
          def run(connection, request, auth_type, &send)
            apply = connection.authorization.apply if connection.authorization?
            return yield unless apply

            attempt(connection, request, auth_type, apply, first: true, &send)
          end

          # Turns an answer that `detect_on` knows into an authorization error.
          def detect!(connection, answer)
            return unless connection.authorization? && connection.authorization.reauthorizable?
            return unless connection.authorization.detect_on.any? { |pattern| matches?(pattern, answer) }

            raise DetectOnUnauthorizedRequestError, answer.to_s
          end

          private

          def attempt(connection, request, auth_type, apply, first:, &send)
            settings = connection.settings
            oauth2 = connection.authorization.oauth2?
            arguments = oauth2 ? [settings, settings[:access_token], auth_type] : [settings, auth_type]
            Lambdas.run(request, arguments, apply)
            yield
          rescue HttpError, HttpTimeout, DetectOnUnauthorizedRequestError => e
            raise unless first && reauthorize(connection, settings, e)

            attempt(connection, request, auth_type, apply, first: false, &send)
          end

          def reauthorize(connection, settings, error)
            connection.authorization.refresh_after?(error.try(:code), error.try(:body), error.message) &&
              connection.reauthorize!(settings)
          end

          def matches?(pattern, answer)
            pattern === answer
          rescue StandardError
            false
          end
        end
      end
    end
  end
end
