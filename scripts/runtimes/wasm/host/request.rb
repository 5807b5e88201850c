# frozen_string_literal: true

require 'delegate'

module Workato
  module Connector
    module Sdk
      # A request that is sent when its answer is first used, and then stands for the answer. Until then it compares
      # equal to nil, as the gem's does. A false answer, and what an error handler gives, is not kept: each use sends
      # again.
      class Request < SimpleDelegator
        include RequestChain

        def initialize(uri, method:, connection:, operation:)
          super(nil)
          @uri = uri
          @method = method
          @connection = connection
          @operation = operation
          @headers = {}
          @case_sensitive_headers = {}
          @encode = ->(_payload) {}
          @decode = ->(answer) { answer.body }
          @after_response = ->(_code, body, _headers) { body }
        end

        def method_missing(...)
          response!.send(...)
        end

        def try(...)
          response!.try(...)
        end

        # The answer; sends the request when that has not been done.
        def response!
          __getobj__ || once { __setobj__(sent_answer) }
        end

        # Sends all requests in a value, however deep.
        def self.resolve(value)
          case value
          when Request then resolve(value.response!)
          when ::Array then replace_changed(value, value.each_with_index)
          when ::Hash then replace_changed(value, value.values.zip(value.keys))
          else value
          end
        end

        def self.replace_changed(container, items)
          changed = items.filter_map do |item, place|
            resolved = resolve(item)
            [place, resolved] unless resolved.equal?(item)
          end
          return container if changed.empty?

          container.dup.tap { |copy| changed.each { |place, resolved| copy[place] = resolved } }
        end
        private_class_method :replace_changed

        def current_verb
          @method
        end

        def current_url
          RequestUrl.build(@connection.base_uri, @uri, params: @params, user: @user, password: @password)
        end

        def puts(*lines)
          ::Kernel.puts(*lines)
        end

        private

        attr_reader :connection

        # In the gem a request that needs its own answer to be sent (`apply` calling something that requests lack)
        # calls itself until the stack is full. The error is the same here, without filling it.
        def once
          ::Kernel.raise ::SystemStackError, 'stack level too deep' if @sending

          @sending = true
          yield
        rescue HttpTimeout
          ::Kernel.raise RequestTimeoutError, 'Timed out reading data from server'
        rescue HttpError => e
          ::Kernel.raise request_failure(e) unless error_handled?(e)

          arguments = [e.code, e.body, e.headers, e.message]
          Lambdas.run(@operation, arguments, @after_error_response)
        ensure
          @sending = false
        end

        def sent_answer
          Authorized.run(@connection, self, @auth_type) do
            answer = accepted_answer
            Authorized.detect!(@connection, answer.body)
            body = @decode.call(answer)
            Authorized.detect!(@connection, body)
            Lambdas.run(@operation, [answer.code, body, answer.headers], @after_response)
          end
        end

        def accepted_answer
          http_call.perform.accepted(@follow_redirection)
        rescue ::URI::InvalidURIError => e
          ::Kernel.raise InvalidURIError, e.message
        end

        def http_call
          HttpCall.new(
            @connection.client,
            {
              method: @method,
              url: current_url,
              headers: headers_with_formats,
              body: @encode.call(@payload),
              case_sensitive_headers: @case_sensitive_headers.transform_keys(&:to_s)
            }
          )
        end

        def headers_with_formats
          default_header(:content_type, @content_type, /^content[-_]type$/i)
          default_header(:accept, @accept, /^accept$/i)
          @headers.compact
        end

        def default_header(name, value, spelling)
          @headers[name] = value if value && @headers.keys.none? { |key| spelling.match?(key) }
        end

        def error_handled?(error)
          (@error_matchers || []).any? do |matcher|
            case matcher
            when ::Integer then matcher == error.code
            when ::String then error.message.match(matcher) || error.body.match(matcher)
            when ::Regexp then matcher =~ error.message || matcher =~ error.body
            end
          end
        end

        def request_failure(error)
          RequestFailedError.new(message: error.message, code: error.code, method: @method, response: error.body)
        end
      end
    end
  end
end
