# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # The functions that lambdas call without a receiver. Which of them a lambda has depends on its self.
      module Dsl
        module Global
          LATER = %i[encrypt decrypt lookup workato_schema aws execution_context].freeze

          def workato
            @workato ||= WorkatoPackage.new
          end

          def parse_json(source)
            workato.parse_json(source)
          end

          def uuid
            workato.uuid
          end

          def now
            Zones.now
          end

          def today
            now.to_date
          end

          def account_property(name)
            connection.client.account_properties[name.to_s]
          end

          def sleep(seconds)
            connection.client.pause(seconds.presence || 0)
          end

          def puts(*lines)
            ::Kernel.puts(*lines)
          end

          def blank
            ''
          end

          def null; end

          def skip; end

          def clear; end

          Unavailable.define(self, *LATER)
        end

        module Requests
          def get(url, params = {})
            http_request(url, method: 'GET').params(params).response_format_json
          end

          def options(url, params = {})
            http_request(url, method: 'OPTIONS').params(params).response_format_json
          end

          def head(url, params = {})
            http_request(url, method: 'HEAD').params(params).response_format_json
          end

          def post(url, payload = nil)
            http_request(url, method: 'POST').payload(payload).format_json
          end

          def put(url, payload = nil)
            http_request(url, method: 'PUT').payload(payload).format_json
          end

          def patch(url, payload = nil)
            http_request(url, method: 'PATCH').payload(payload).format_json
          end

          # The documentation says query, the gem says body.
          def delete(url, payload = nil)
            http_request(url, method: 'DELETE').payload(payload).format_json
          end

          def copy(url, payload = nil)
            http_request(url, method: 'COPY').payload(payload).format_json
          end

          def move(url, payload = nil)
            http_request(url, method: 'MOVE').payload(payload).format_json
          end

          # One after the other, whatever the limits: whether all succeeded, the results, the errors' texts.
          def parallel(requests = [], threads: 1, rpm: nil, requests_per_period: nil, period: 60)
            results = requests.map do |request|
              [request.response!, nil]
            rescue StandardError => e
              [nil, e.to_s]
            end
            [results.all? { |_, error| error.nil? }, results.map(&:first), results.map(&:last)]
          end

          private

          def http_request(url, method:)
            Request.new(url, method: method, connection: connection, operation: self)
          end
        end

        module Call
          # Arguments are passed as they are: too many or too few raise.
          ruby2_keywords def call(name, *arguments)
            method = @_methods[name]
            raise UndefinedMethodError, name unless method
            raise UnexpectedMethodDefinitionError.new(name, method) unless method.is_a?(::Proc)

            instance_exec(*arguments, &method)
          end
        end

        module Error
          def error(message)
            raise Sdk::RuntimeError, message
          end
        end

        # The gem's name for the self of `base_uri`, `client_id`, `authorization_url` and `token_url`.
        class WithDsl
          include Global

          def initialize(connection)
            @connection = connection
          end

          private

          attr_reader :connection
        end
      end

      GlobalContext = Dsl::WithDsl
    end
  end
end
