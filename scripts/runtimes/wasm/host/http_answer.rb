# frozen_string_literal: true

module Workato
  module Connector
    module Sdk
      # A server's answer. Headers have lower-case names with underscores.
      class HttpAnswer
        attr_reader :code, :body

        def initialize(answer, call)
          @code = answer.fetch('status')
          @raw_headers = answer.fetch('headers').transform_keys { |name| name.downcase.tr('-', '_') }
          @body = encoded(no_body?(call) ? '' : answer.fetch('body'))
          @call = call
        end

        def headers
          headers = @raw_headers.with_indifferent_access
          headers[:set_cookie] = [headers[:set_cookie]].to_s if headers.key?(:set_cookie)
          headers
        end

        # The answer that counts: itself, or where it redirects to. `follow` is true, false, or nil for the usual way,
        # in which only GET and HEAD are redirected, and 303 becomes a GET. Raises HttpError for an error status.
        def accepted(follow = nil)
          return usual if follow.nil? || ![301, 302, 303, 307, 308].include?(code)

          follow ? redirected : self
        end

        # What reaches an error handler: bytes, as they came.
        def error_headers
          bytes = @raw_headers.transform_values(&:b)
          bytes['set_cookie'] = [bytes['set_cookie']] if bytes.key?('set_cookie')
          bytes.with_indifferent_access
        end

        private

        def usual
          case code
          when 200..207 then self
          when 301, 302, 307
            %w[GET HEAD].include?(@call.method) ? redirected(limited: true) : raise(HttpError, self)
          when 303 then redirected({ method: 'GET', body: nil }, limited: true)
          else raise HttpError, self
          end
        end

        def redirected(changes = {}, limited: false)
          location = @raw_headers['location']
          raise HttpError, self if location.nil? || (limited && @call.redirects_left <= 0)

          @call.redirected(location, changes).perform.accepted
        end

        def no_body?(call)
          call.method == 'HEAD' || [204, 205, 304, 305].include?(code)
        end

        # Bytes, when there is more than ASCII in it and the answer names no encoding.
        def encoded(text)
          name = @raw_headers['content_type'].to_s[/;\s*charset="?([^\s;"]+)/, 1]
          return text.b.force_encoding(Encoding.find(name)) if name

          text.ascii_only? ? text : text.b
        rescue ::ArgumentError # an encoding that Ruby does not know
          text.ascii_only? ? text : text.b
        end
      end

      # An answer with an error status.
      class HttpError < StandardError
        def initialize(answer)
          @answer = answer
          super(HTTP_MESSAGES.key?(code) ? "#{code} #{HTTP_MESSAGES[code]}" : "HTTP status code #{code}")
        end

        def code
          @answer.code
        end

        def body
          @answer.body
        end

        def headers
          @answer.error_headers
        end
      end
    end
  end
end
